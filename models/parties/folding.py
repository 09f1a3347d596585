"""How names become search words: folded the same way when a party is kept and when somebody types."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import product as combinations
from typing import NamedTuple

from models.parties.choices import PartyKind, PartyState, Tie
from models.workspace.invisible import visible

MAX_TOKEN = 40
RUN = 12
"""Of a Chinese run each suffix is kept up to this many characters, so that any part of a name can be typed."""
MAX_WORDS = 8

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t"}
)
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003fffd々〇"
_PIECE = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_UNSPACED_SIGN = re.compile(rf"[{_UNSPACED}]")
_OUR_NUMBER = re.compile(r"c-(\d{6})")
_TYPED_LETTER = re.compile(r"\bc-(?=\d)")
"""A customer number is found by its digits, whether its letter is typed or not; in a name like C4 it is part of the word."""


def fold(text: str) -> str:
    """Return what shows of a text in compatibility form, case folded, without accents, Latin letters spelt out."""
    lowered = unicodedata.normalize("NFKC", visible(text)).casefold()
    if lowered.isascii():
        return lowered
    bare = "".join(c for c in unicodedata.normalize("NFD", lowered) if unicodedata.category(c) != "Mn")
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


def search_words(text: str) -> tuple[str, ...]:
    """Split what was typed into folded words, at most eight; a word that another one begins with is left out.

    A customer number may be typed with or without its letter: ``C-000123`` is the word ``000123``.
    """
    pieces = _PIECE.findall(_TYPED_LETTER.sub("", fold(text[:2000])))
    words = dict.fromkeys(piece[: RUN if _is_unspaced(piece) else MAX_TOKEN] for piece in pieces)
    kept = [word for word in words if not any(other != word and other.startswith(word) for other in words)]
    return tuple(kept[:MAX_WORDS])


def tokens_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the search words of a party, in order: of its names, its number and its identifiers."""
    found: set[str] = set()
    for text in texts:
        found.update(_tokens(text))
    return tuple(sorted(found))


class Token(NamedTuple):
    """A search word and how many of its first characters the party's word before it has too."""

    token: str
    shared: int


def with_shared(tokens: Iterable[str]) -> tuple[Token, ...]:
    """Say of each word, in order, what it shares with the one before it."""
    result: list[Token] = []
    previous = ""
    for token in tokens:
        result.append(Token(token, _in_common(previous, token)))
        previous = token
    return tuple(result)


def _in_common(one: str, other: str) -> int:
    if one[:1] != other[:1]:
        return 0
    length = min(len(one), len(other))
    return next((i for i in range(length) if one[i] != other[i]), length)


def compact(text: str) -> str:
    """Return the letters and digits of an identifier in upper case, without spaces and punctuation."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).upper() if c.isalnum())


_KINDS, _STATES, _TIES = tuple(PartyKind), tuple(PartyState), tuple(Tie)


def facets_of(kind: PartyKind, state: PartyState, ties: Tie, *, customer: bool) -> int:
    """Pack what the list filters by into one small number (kind, state, military ties, customer)."""
    return _KINDS.index(kind) | _STATES.index(state) << 4 | _TIES.index(ties) << 6 | int(customer) << 8


def facets_matching(wanted: Mapping[str, Iterable[str]]) -> tuple[int, ...] | None:
    """Return every packed number that meets the filters ``kind``, ``state``, ``military_ties``, ``customer``.

    None stands for no such filter. A value that does not exist meets nothing.
    """
    if not any(wanted.get(name) for name in ("kind", "state", "military_ties", "customer")):
        return None
    kinds = [k for k in _KINDS if _among(k.value, wanted.get("kind"))]
    states = [s for s in _STATES if _among(s.value, wanted.get("state"))]
    ties = [t for t in _TIES if _among(t.value, wanted.get("military_ties"))]
    customers = [c for c in (False, True) if _among("yes" if c else "no", wanted.get("customer"))]
    return tuple(facets_of(k, s, t, customer=c) for k, s, t, c in combinations(kinds, states, ties, customers))


def _among(value: str, wanted: Iterable[str] | None) -> bool:
    return not wanted or value in set(wanted)


def _tokens(text: str) -> list[str]:
    folded = fold(text)
    if ours := _OUR_NUMBER.fullmatch(folded):
        return [ours[1], f"c{ours[1]}"]
    pieces = _PIECE.findall(folded)
    if text.isascii():
        return [piece[:MAX_TOKEN] for piece in pieces]
    found: list[str] = []
    for piece in pieces:
        if _is_unspaced(piece):
            found += [piece[start : start + RUN] for start in range(len(piece))]
        else:
            found.append(piece[:MAX_TOKEN])
    lowered = unicodedata.normalize("NFKC", visible(text)).casefold()
    if any(letter in lowered for letter in "äöü"):
        found += [p[:MAX_TOKEN] for p in _PIECE.findall(fold(lowered.translate(_GERMAN))) if not _is_unspaced(p)]
    return found


def _is_unspaced(piece: str) -> bool:
    return _UNSPACED_SIGN.match(piece) is not None

"""Catching an end use that is too vague, while it is typed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from models.rulebook.marks import Mark, Source
from models.workspace.words import Words, say

SHORTEST_USE = 40
"""Characters below which an end use is too short (declaration field D01)."""

SHORTEST_USE_CHINESE = 20
"""The same for text that is mostly Chinese, where one character says about as much as two letters (own rule)."""

LONGEST_BARE = 200
"""Characters above which a text holds more than bare words, so that typing stays quick in a long one."""

NOTHING_NAMED = say("No model, maker or product is named. Name the product, its model and its maker.")
"""The finding that asks for more but refuses nothing; the others say that the text cannot stand alone."""

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_FILLER_WORDS = (
    "a an and any as for in is of on only or our own the their to used use uses using will be with it this these "
    "purpose purposes item items goods product products application applications civil general"
)
_FILLERS = frozenset(_FILLER_WORDS.split())
_NAMED = re.compile(r"[A-Za-z\u3400-\u9fff][\w\u3400-\u9fff./-]*\d|\d[\w./-]*[A-Za-z]|型号?|牌")
_CAPITALISED = re.compile(r"(?<=[a-z0-9,;:)] )[A-Z][\w&-]+")


@dataclass(frozen=True)
class VagueUse:
    """Words that alone say too little, and what to write instead."""

    language: str
    words: str
    ask_en: str
    ask_zh: str
    source: Source
    mark: Mark


def vague_use(text: str, language: str, known: Iterable[VagueUse]) -> list[Words]:
    """Return a warning with what to write instead for each way in which an end use is vague; empty if none.

    ``language`` (en or zh) picks the language of the advice. The rule is a prompt, never a refusal.
    """
    clean = " ".join(unicodedata.normalize("NFKC", text).split())
    if not clean:
        return [say("Write what the item is used for.")]
    return [*_too_short(clean), *_bare(clean, language, known), *_nothing_named(clean)]


def _too_short(clean: str) -> list[Words]:
    least = SHORTEST_USE_CHINESE if len(_CHINESE.findall(clean)) * 2 >= len(clean) else SHORTEST_USE
    if len(clean) >= least:
        return []
    return [
        say(
            "{count} characters are too few: write at least {least} and say into which product the item goes.",
            count=len(clean),
            least=least,
        )
    ]


def _bare(clean: str, language: str, known: Iterable[VagueUse]) -> list[Words]:
    if len(clean) > LONGEST_BARE:
        return []
    found = [each for each in known if _stands_alone(clean, each)]
    return [
        say(
            '"{words}" alone is too vague. {ask}',
            words=each.words,
            ask=each.ask_zh if language == "zh" else each.ask_en,
        )
        for each in found[:1]
    ]


def _stands_alone(clean: str, vague: VagueUse) -> bool:
    """Tell whether nothing of weight is left once the vague words are taken out."""
    lowered = clean.casefold()
    if vague.language == "zh":
        rest = re.sub(r"[\W_]|用于|用作|用途|使用|用|的|仅|为|于", "", lowered.replace(vague.words, "", 1))
        return vague.words in lowered and len(rest) <= 2
    if re.search(rf"\b{re.escape(vague.words)}s?\b", lowered) is None:
        return False
    words = re.findall(r"\w+", re.sub(rf"\b{re.escape(vague.words)}s?\b", " ", lowered))
    return all(word in _FILLERS for word in words)


def _nothing_named(clean: str) -> list[Words]:
    if _NAMED.search(clean) or _CAPITALISED.search(clean):
        return []
    return [NOTHING_NAMED]

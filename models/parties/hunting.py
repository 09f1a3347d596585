"""Finding records by what people type: a number, a contract, or words of the parties they name.

A text finds a record when it begins the record's number or one of its keys, or when each of its parts (between spaces)
is found: at the beginning of the number or a key, in the names of a party, or, for digits, in the number behind a hyphen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.parties.folding import MAX_WORDS, search_words
from models.parties.party_search import TOKEN, frequency
from models.parties.tables import PartyToken
from models.workspace.columns import BEYOND, SortText
from models.workspace.invisible import refused_character, visible
from models.workspace.sorting import sort_key

_TOKENS: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_ALIASES = tuple(_TOKENS.alias(f"had_{place}") for place in range(MAX_WORDS))
_LONGEST = 100
_RARE = 4_000
"""Of so many parties with a word the ids are read; of more, each party that the records name is asked for it."""


@dataclass(frozen=True)
class Named:
    """Where records name parties: the column with the party, and the one with the record (of the same table)."""

    party_id: Any
    record_id: Any


@dataclass(frozen=True)
class Through:
    """A record that ours links to, found by the beginning of its key."""

    link: Any
    record_id: Any
    key: Any


@dataclass(frozen=True)
class Hunt:
    """Where a list is searched. Columns are indexed; ``prefix`` begins every number, like ``EUC-20``.

    ``keys`` are folded columns; ``plain`` ones hold what somebody else called the record, in any letters.
    """

    record_id: Any
    named: Named
    number: Any = None
    prefix: str = ""
    keys: tuple[Any, ...] = ()
    plain: tuple[Any, ...] = ()
    through: tuple[Through, ...] = ()

    def ids(self, session: Session, text: str) -> Any:
        """Select the ids found, each once, by one way after the other. None when the text leaves nothing out."""
        text = visible(text).strip()[:_LONGEST]
        if text and self.prefix.startswith(text.upper()):
            return None
        ways = self._ways(session, text)
        # A record is found in the first of the ways that lead to it: so much dearer is it to sort out repetitions.
        found = enumerate(ways)
        parts = [
            sa.select(self.record_id.label("id")).where(each, *map(sa.not_, ways[:place])) for place, each in found
        ]
        return parts[0] if len(parts) == 1 else sa.union_all(*parts)

    def conditions(self, session: Session, text: str, way: int | None = None) -> list[sa.ColumnElement[bool]]:
        """Return the same as conditions on one record, for walking many; only one ``way`` when it found them all."""
        text = visible(text).strip()[:_LONGEST]
        if text and self.prefix.startswith(text.upper()):
            return []
        parts = self._parts(session, text)
        if way is not None and len(parts) == 1:
            begun = [*self._begins(session, parts[0]), *self._behind_hyphen(parts[0])]
            if way < len(begun):
                return [begun[way]]
        if not parts:
            return [sa.false()]
        every = sa.and_(*(self._has_part(session, part) for part in parts))
        return [every if len(parts) == 1 else sa.or_(*self._begins(session, text), every)]

    def _ways(self, session: Session, text: str) -> list[sa.ColumnElement[bool]]:
        """Return conditions of which one has to hold, each quick to look up; only the last one may be unknown (null)."""
        parts = self._parts(session, text)
        if not parts:
            return [sa.false()]
        first = [*self._begins(session, parts[0]), *self._behind_hyphen(parts[0])]
        if words := search_words(parts[0]):
            first.append(self._looked_up(session, words))
        if len(parts) == 1:
            return first
        others = [self._has_part(session, part) for part in parts[1:]]
        return [*self._begins(session, text), *(sa.and_(each, *others) for each in first)]

    def _parts(self, session: Session, text: str) -> tuple[str, ...]:
        """Return the parts of a text that have a letter or digit, the one that fewest parties have first."""
        parts = [part for part in text.split() if search_words(part)] if refused_character(text) is None else []
        if len(parts) < 2:
            return tuple(parts)
        return tuple(sorted(parts[:MAX_WORDS], key=lambda part: self._rarest(session, search_words(part))[1]))

    def _rarest(self, session: Session, words: Sequence[str]) -> tuple[str, int]:
        """Return the word that fewest parties have, and how many do (as far as counted)."""
        counted = [(word, frequency(session, word, _RARE + 1)) for word in words]
        return min(counted, key=lambda pair: pair[1])

    def _begins(self, session: Session, text: str) -> list[sa.ColumnElement[bool]]:
        folded = sort_key(text, 60)
        begun = [starts(session, self.number, *ways)] if (ways := self._numbers(text)) else []
        begun += [each.between(folded, folded + BEYOND) for each in self.keys]
        for each in self.through:
            begun.append(each.link.in_(sa.select(each.record_id).where(each.key.between(folded, folded + BEYOND))))
        ways = tuple(dict.fromkeys((text, text.upper(), text.lower())))
        return begun + [starts(session, each, *ways) for each in self.plain]

    def _numbers(self, text: str) -> tuple[str, ...]:
        """Return how a number may begin that begins with a text; the letters of our numbers may be left out."""
        if not text.isascii() or self.number is None:
            return ()
        ways = (text.upper(), *((self.prefix.partition("-")[0] + "-" + text,) if text[:1].isdigit() else ()))
        return tuple(way for way in ways if way.startswith(self.prefix) or self.prefix.startswith(way))

    def _behind_hyphen(self, part: str) -> list[sa.ColumnElement[bool]]:
        if not part.isascii() or not part.isdigit() or self.number is None:
            return []
        return [self.number.contains(f"-{part}")]

    def _has_part(self, session: Session, part: str) -> sa.ColumnElement[bool]:
        words = search_words(part)
        rare = self._rarest(session, words)[1] <= _RARE
        party = self._looked_up(session, words) if rare else self._probed(words)
        return sa.or_(*self._begins(session, part), *self._behind_hyphen(part), party)

    def _looked_up(self, session: Session, words: Sequence[str]) -> sa.ColumnElement[bool]:
        """Say that a party has all words, by looking for such parties first."""
        party_id, record_id = self.named.party_id, self.named.record_id
        rarest, often = self._rarest(session, words)
        others = [word for word in words if word != rarest]
        if often <= _RARE:
            parties = sa.select(TOKEN.party_id).where(*_range(rarest), *_all_had(TOKEN.party_id, others))
        else:
            linked = sa.select(party_id.label("party_id")).where(party_id.is_not(None)).distinct().subquery().c.party_id
            parties = sa.select(linked).where(*_all_had(linked, words))
        found: sa.ColumnElement[bool] = party_id.in_(parties)
        return found if record_id is self.record_id else self.record_id.in_(sa.select(record_id).where(found))

    def _probed(self, words: Sequence[str]) -> sa.ColumnElement[bool]:
        """Say that a party has all words, by asking the parties of the one record."""
        party_id, record_id = self.named.party_id, self.named.record_id
        if record_id is self.record_id:
            return sa.and_(*_all_had(party_id, words))
        return (
            sa.exists().where(record_id == self.record_id, *_all_had(party_id, words)).correlate(self.record_id.table)
        )


def _all_had(party_id: Any, words: Sequence[str]) -> list[sa.ColumnElement[bool]]:
    tokens = zip(words, _ALIASES, strict=False)
    return [
        sa.exists()
        .where(each.c.party_id == party_id, each.c.token >= word, each.c.token < word + BEYOND)
        .correlate_except(each)
        for word, each in tokens
    ]


def starts(session: Session, column: Any, *ways: str) -> sa.ColumnElement[bool]:
    """Say that a column begins with one of these ways to write a text; PostgreSQL takes letters of either case."""
    if session.get_bind().dialect.name == "postgresql":
        upper = dict.fromkeys(way.upper() for way in ways)
        return sa.or_(*(sa.func.upper(column).startswith(way, autoescape=True) for way in upper))
    kind = SortText(_LONGEST + 1)
    return sa.or_(*(column.between(sa.literal(way, kind), sa.literal(way + BEYOND, kind)) for way in ways))


def _range(word: str) -> tuple[sa.ColumnElement[bool], ...]:
    return TOKEN.token >= word, TOKEN.token < word + BEYOND


@dataclass(frozen=True)
class Words:
    """A list of records that have search words of their own, in a table of words by record."""

    word: Any
    record_id: Any
    owner_id: Any

    def ids(self, session: Session, text: str) -> Any:
        """Return a select of the ids found, each once."""
        words = search_words(text) if refused_character(visible(text)) is None else ()
        if not words:
            return sa.select(self.owner_id.label("id")).where(sa.false())
        first, *others = sorted(words, key=len, reverse=True)
        found = sa.select(self.owner_id.label("id")).where(self._begins(self.word, first))
        return found.where(*(self._has(self.owner_id, word, place) for place, word in enumerate(others))).distinct()

    def conditions(self, session: Session, text: str, way: int | None = None) -> list[sa.ColumnElement[bool]]:
        """Return the same as conditions on one record, for walking many; there is one way only."""
        words = search_words(text) if refused_character(visible(text)) is None else ()
        return [self._has(self.record_id, word, place) for place, word in enumerate(words)] or [sa.false()]

    def _has(self, record_id: Any, word: str, place: int) -> sa.ColumnElement[bool]:
        other = self.word.table.alias(f"word_{place}").c
        mine = other[self.owner_id.name] == record_id
        return sa.exists().where(mine, self._begins(other[self.word.name], word)).correlate(record_id.table)

    def _begins(self, column: Any, word: str) -> sa.ColumnElement[bool]:
        return sa.and_(column >= word, column < word + BEYOND)

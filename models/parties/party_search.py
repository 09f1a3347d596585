"""The SQL of the list of parties: which rows match, in which order, and the part of the order that is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.parties.folding import facets_matching, search_words
from models.parties.tables import Party, PartyToken
from models.workspace.errors import UserError
from models.workspace.paging import Key, ListQuery

FILTERS = ("country", "kind", "state", "military_ties", "customer")

Columns = tuple[Any, ...]

# Tables instead of mapped classes: a keystroke has no time for the object mapper.
PARTY: Any = Party.__table__.c  # type: ignore[attr-defined]
TOKEN: Any = PartyToken.__table__.c  # type: ignore[attr-defined]
_PARTIES: sa.Table = Party.__table__  # type: ignore[attr-defined]
_TOKENS: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_OTHER_TOKENS = tuple(_TOKENS.alias(f"word_{place}") for place in range(8))

SORTS: dict[str, Columns] = {
    "name": (PARTY.sort_key, PARTY.id),
    "number": (PARTY.id,),  # numbers are given out in the order of the ids
    "country": (PARTY.country, PARTY.sort_key, PARTY.id),
    "kind": (PARTY.kind, PARTY.sort_key, PARTY.id),
    "changed": (PARTY.changed_at, PARTY.id),
}
CARRIED: dict[str, Columns] = {
    "name": (TOKEN.sort_key, TOKEN.party_id),
    "country": (TOKEN.country, TOKEN.sort_key, TOKEN.party_id),
}
"""The orders that search words know of their parties."""


@dataclass(frozen=True)
class Asked:
    """A list query made ready: words, countries, packed filters, sort."""

    words: tuple[str, ...]
    countries: tuple[str, ...]
    facets: tuple[int, ...] | None
    sort: str
    descending: bool
    nothing: bool = False
    """The search has signs but no letter or digit, so nothing can match."""

    @property
    def filtered(self) -> bool:
        return bool(self.countries) or self.facets is not None

    @property
    def unsorted(self) -> "Asked":
        return replace(self, sort="", descending=False)


@dataclass(frozen=True)
class Cut:
    """Which part of the order is wanted, in the direction it is read."""

    start: Key | None
    offset: int
    limit: int
    falling: bool


def make_ready(query: ListQuery) -> Asked:
    """Understand a list query. Raises UserError for a sort or filter that does not exist."""
    if query.sort and query.sort not in SORTS:
        raise UserError("no_sort", "This list cannot be sorted by {name}.", name=query.sort)
    for name in query.filters:
        if name not in FILTERS:
            raise UserError("no_filter", "This list has no filter {name}.", name=name)
    words = search_words(query.search)
    return Asked(
        words=words,
        countries=tuple(sorted(query.filters.get("country", ()))),
        facets=facets_matching(query.filters),
        sort=query.sort or "name",
        descending=query.descending,
        nothing=bool(query.search.strip()) and not words,
    )


def frequency(session: Session, word: str, most: int) -> int:
    """Count the parties with a word that begins so, but not beyond ``most``."""
    some = sa.select(sa.literal(1)).select_from(_TOKENS).where(*_begins(word)).limit(most).subquery()
    return int(session.connection().execute(sa.select(sa.func.count()).select_from(some)).scalar_one())


def count_matches(session: Session, words: Sequence[str], asked: Asked) -> int:
    """Count the parties found, reading those of the first word."""
    query = sa.select(sa.func.count()).select_from(_TOKENS).where(*_matches(words, asked))
    return int(session.connection().execute(query).scalar_one())


def count_listed(session: Session, asked: Asked) -> int:
    """Count the parties that pass the filters."""
    query = sa.select(sa.func.count()).select_from(_PARTIES).where(*_filters(asked, PARTY))
    return int(session.connection().execute(query).scalar_one())


def all_by_name(session: Session, words: Sequence[str], asked: Asked) -> list[Key]:
    """Read every party found, as (sort key, id), in name order."""
    query = sa.select(TOKEN.sort_key, TOKEN.party_id).where(*_matches(words, asked))
    return sorted(_fetch(session, query))


def read_carried(session: Session, words: Sequence[str], asked: Asked, cut: Cut) -> list[Key]:
    """Read the matches of the words and sort them by what the words carry, so that no other table is read."""
    columns = CARRIED[asked.sort]
    return _fetch(session, _ordered(sa.select(*columns).where(*_matches(words, asked)), columns, cut))


def read_joined(session: Session, words: Sequence[str], asked: Asked, cut: Cut) -> list[Key]:
    """Read the matches of the words and sort them by what the party's own row says."""
    columns = SORTS[asked.sort]
    found = sa.select(TOKEN.party_id).where(*_matches(words, asked)).subquery()
    joined = sa.select(*columns).join_from(found, _PARTIES, PARTY.id == found.c.party_id)
    return _fetch(session, _ordered(joined, columns, cut))


def listed(session: Session, asked: Asked, cut: Cut, *, by_index: bool) -> list[Key]:
    """Read parties that pass the filters; ``by_index`` lets the database use an index of the filters instead of the order."""
    columns = SORTS[asked.sort]
    query = sa.select(*columns).where(*_filters(asked, PARTY, by_index=by_index))
    return _fetch(session, _ordered(query, columns, cut))


def walk(session: Session, words: Sequence[str], asked: Asked, cut: Cut, most: int) -> list[Key] | None:
    """Walk at most so many rows of the sort order, in growing steps, and keep those that match.

    Return None when the matches lie too thinly where the walk began.
    """
    columns = SORTS[asked.sort]
    found: list[Key] = []
    start, walked, step = cut.start, 0, 1000
    while walked < most:
        stretch = Cut(start, 0, step, cut.falling)
        found += _of_stretch(session, words, asked, stretch, cut.limit - len(found))
        if len(found) >= cut.limit:
            return found
        last = _fetch(session, _ordered(sa.select(*columns), columns, Cut(start, step - 1, 1, cut.falling)))
        if not last:
            return found
        start, walked, step = last[0], walked + step, step * 4
    return None


def _of_stretch(session: Session, words: Sequence[str], asked: Asked, stretch: Cut, limit: int) -> list[Key]:
    columns = SORTS[asked.sort]
    carried: Columns = tuple({c.name: c for c in (*columns, PARTY.country, PARTY.facets)}.values())
    ground: Any = _ordered(sa.select(*carried), columns, stretch).subquery().c
    wanted: Columns = tuple(ground[c.name] for c in columns)
    conditions = [*_filters(asked, ground), *_have(words, ground.id)]
    query = sa.select(*wanted).where(*conditions)
    return _fetch(session, _ordered(query, wanted, Cut(None, 0, limit, stretch.falling)))


def _begins(word: str) -> list[Any]:
    return [TOKEN.token >= word, TOKEN.token < word + chr(0x10FFFF), TOKEN.shared < len(word)]


def _matches(words: Sequence[str], asked: Asked) -> list[Any]:
    """Say which search rows stand for the parties found: those of the first word, when the others are there too."""
    return [*_begins(words[0]), *_filters(asked, TOKEN), *_have(words[1:], TOKEN.party_id)]


def _have(words: Sequence[str], party_id: Any) -> list[Any]:
    return [
        sa.exists().where(other.c.party_id == party_id, other.c.token >= word, other.c.token < word + chr(0x10FFFF))
        for word, other in zip(words, _OTHER_TOKENS, strict=False)
    ]


def _filters(asked: Asked, table: Any, *, by_index: bool = True) -> list[Any]:
    conditions: list[Any] = []
    if asked.countries:
        # Without the index of the filter the database keeps walking the order that was asked for.
        country = table.country if by_index else sa.func.coalesce(table.country, "")
        conditions.append(country.in_(asked.countries))
    if asked.facets is not None:
        facets = table.facets if by_index else table.facets + 0
        conditions.append(facets.in_(asked.facets))
    return conditions


def _ordered(query: Any, columns: Columns, cut: Cut) -> Any:
    if cut.start is not None:
        here = sa.tuple_(*columns)
        there = sa.tuple_(*(sa.literal(v, c.type) for v, c in zip(cut.start, columns, strict=True)))
        query = query.where(here < there if cut.falling else here > there)
    query = query.order_by(*(c.desc() if cut.falling else c.asc() for c in columns)).limit(cut.limit)
    return query.offset(cut.offset) if cut.offset else query


def _fetch(session: Session, query: Any) -> list[Key]:
    return [tuple(row) for row in session.connection().execute(query)]

"""The list of parties: search as one types, filters, any sort, pages by keyset; quick with a million of them.

Two ways lead to a page of a search. Few matches: read them all from the search words and sort. Many: walk
the index of the sort order and keep those that match. A probe of the words tells which; a walk that finds
too little gives up for the first way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from models.journal.tables import JournalEntry
from models.parties.folding import facets_matching, search_words
from models.parties.tables import Party, PartyToken
from models.parties.views import CustomerRow
from models.workspace.errors import UserError
from models.workspace.paging import Key, ListQuery, Page, PageRequest
from models.workspace.store import Workspace

FILTERS = ("country", "kind", "state", "military_ties", "customer")

READ_ALL_BY_NAME = 60_000
"""Up to so many matches of one word it is quicker to read them all (the search words carry the name order)."""
READ_ALL = 10_000
"""The same where each match needs a look at another table."""
_WALK = 24_000
_REMEMBERED = 400

Columns = tuple[Any, ...]

_PARTY: Any = Party
_SORTS: dict[str, Columns] = {
    "name": (col(Party.sort_key), col(Party.id)),
    "number": (col(Party.id),),  # numbers are given out in the order of the ids
    "country": (col(Party.country), col(Party.sort_key), col(Party.id)),
    "kind": (col(Party.kind), col(Party.sort_key), col(Party.id)),
    "changed": (col(Party.changed_at), col(Party.id)),
}


@dataclass(frozen=True)
class _Asked:
    """A list query made ready: words, countries, packed filters, sort columns."""

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


class CustomerPages:
    """Pages of parties for lists. Sorts: name, number, country, kind, changed. Filters: see ``FILTERS``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._head = -1
        self._counts: dict[_Asked, int] = {}

    def count(self, query: ListQuery) -> int:
        """Return how many parties the query finds. Raises UserError for a sort or filter that does not exist."""
        asked = _asked(query)
        with self._workspace.reader() as session:
            return self._count(session, asked)

    def page(self, request: PageRequest) -> Page[CustomerRow]:
        """Return one page of parties with the key of each."""
        asked = _asked(request.query)
        with self._workspace.reader() as session:
            keys = [] if asked.nothing else self._keys(session, asked, request)
            rows = _rows(session, [int(key[-1]) for key in keys])  # type: ignore[call-overload]
        return Page(tuple(rows), tuple(keys))

    def _count(self, session: Session, asked: _Asked) -> int:
        """Count, remembering the answers as long as nobody writes anything."""
        head = session.scalar(sa.select(sa.func.max(col(JournalEntry.seq)))) or 0
        if head != self._head or len(self._counts) > _REMEMBERED:
            self._head, self._counts = head, {}
        unsorted = _Asked(asked.words, asked.countries, asked.facets, "", descending=False, nothing=asked.nothing)
        if unsorted not in self._counts:
            self._counts[unsorted] = _count(session, unsorted)
        return self._counts[unsorted]

    def _keys(self, session: Session, asked: _Asked, request: PageRequest) -> list[Key]:
        backwards = request.before is not None or request.from_end
        cut = _Cut(
            start=request.before if request.before is not None else request.after,
            offset=0 if backwards else request.offset or 0,
            limit=request.limit,
            falling=asked.descending != backwards,
        )
        if asked.words:
            keys = _searched(session, asked, cut)
        else:
            few = asked.filtered and self._count(session, asked) <= READ_ALL
            keys = _fetch(session, _listed(asked, cut, free=few))
        return keys[::-1] if backwards else keys


@dataclass(frozen=True)
class _Cut:
    """Which part of the order is wanted, in the direction it is read."""

    start: Key | None
    offset: int
    limit: int
    falling: bool


def _asked(query: ListQuery) -> _Asked:
    if query.sort and query.sort not in _SORTS:
        raise UserError("no_sort", "This list cannot be sorted by {name}.", name=query.sort)
    for name in query.filters:
        if name not in FILTERS:
            raise UserError("no_filter", "This list has no filter {name}.", name=name)
    words = search_words(query.search)
    return _Asked(
        words=words,
        countries=tuple(sorted(query.filters.get("country", ()))),
        facets=facets_matching(query.filters),
        sort=query.sort or "name",
        descending=query.descending,
        nothing=bool(query.search.strip()) and not words,
    )


def _count(session: Session, asked: _Asked) -> int:
    if asked.nothing:
        return 0
    if not asked.words:
        query = sa.select(sa.func.count()).select_from(Party).where(*_filters(asked, _PARTY))
    else:
        words = _rarest_first(session, asked.words)
        query = sa.select(sa.func.count()).select_from(PartyToken).where(*_matches(words, asked))
    return int(session.scalar(query) or 0)


def _searched(session: Session, asked: _Asked, cut: _Cut) -> list[Key]:
    words = _rarest_first(session, asked.words)
    by_name = asked.sort == "name"
    most = READ_ALL_BY_NAME if by_name and len(words) == 1 else READ_ALL
    few = _frequency(session, words[0], most + 1) <= most
    if not few and cut.offset == 0:
        found = _walked(session, words, asked, cut)
        if found is not None:
            return found
    return _fetch(session, _read_by_name(words, asked, cut) if by_name else _read_joined(words, asked, cut))


def _rarest_first(session: Session, words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) == 1:
        return words
    return tuple(sorted(words, key=lambda word: _frequency(session, word, READ_ALL + 1)))


def _frequency(session: Session, word: str, most: int) -> int:
    """Count the parties with a word that begins so, but not beyond ``most``."""
    some = sa.select(sa.literal(1)).select_from(PartyToken).where(*_begins(PartyToken, word)).limit(most).subquery()
    return int(session.scalar(sa.select(sa.func.count()).select_from(some)) or 0)


def _begins(token: Any, word: str) -> list[Any]:
    return [token.token >= word, token.token < word + chr(0x10FFFF), token.shared < len(word)]


def _matches(words: Sequence[str], asked: _Asked) -> list[Any]:
    """Say which search rows stand for the parties found: those of the first word, when the others are there too."""
    conditions = [*_begins(PartyToken, words[0]), *_filters(asked, PartyToken)]
    return [*conditions, *(_has(word, col(PartyToken.party_id)) for word in words[1:])]


def _has(word: str, party_id: Any) -> Any:
    other = sa.orm.aliased(PartyToken)
    return sa.exists().where(
        col(other.party_id) == party_id, col(other.token) >= word, col(other.token) < word + chr(0x10FFFF)
    )


def _filters(asked: _Asked, table: Any, *, by_index: bool = True) -> list[Any]:
    """Build the filter conditions; ``by_index=False`` keeps the database from leaving the walk for another index."""
    conditions: list[Any] = []
    if asked.countries:
        country = table.country if by_index else sa.func.coalesce(table.country, "")
        conditions.append(country.in_(asked.countries))
    if asked.facets is not None:
        facets = table.facets if by_index else table.facets + 0
        conditions.append(facets.in_(asked.facets))
    return conditions


def _ordered(query: Any, columns: Columns, cut: _Cut) -> Any:
    if cut.start is not None:
        here = sa.tuple_(*columns)
        there = sa.tuple_(*(sa.literal(v, c.type) for v, c in zip(cut.start, columns, strict=True)))
        query = query.where(here < there if cut.falling else here > there)
    query = query.order_by(*(c.desc() if cut.falling else c.asc() for c in columns)).limit(cut.limit)
    return query.offset(cut.offset) if cut.offset else query


def _listed(asked: _Asked, cut: _Cut, *, free: bool) -> Any:
    columns = _SORTS[asked.sort]
    return _ordered(sa.select(*columns).where(*_filters(asked, _PARTY, by_index=free)), columns, cut)


def _read_by_name(words: Sequence[str], asked: _Asked, cut: _Cut) -> Any:
    columns: Columns = (col(PartyToken.sort_key), col(PartyToken.party_id))
    return _ordered(sa.select(*columns).where(*_matches(words, asked)), columns, cut)


def _read_joined(words: Sequence[str], asked: _Asked, cut: _Cut) -> Any:
    columns = _SORTS[asked.sort]
    found = sa.select(col(PartyToken.party_id)).where(*_matches(words, asked)).subquery()
    return _ordered(sa.select(*columns).join_from(found, Party, col(Party.id) == found.c.party_id), columns, cut)


def _walked(session: Session, words: Sequence[str], asked: _Asked, cut: _Cut) -> list[Key] | None:
    """Walk the sort order in growing steps; None when the matches lie too thinly where the walk began."""
    columns = _SORTS[asked.sort]
    found: list[Key] = []
    start, walked, step = cut.start, 0, 1000
    while walked < _WALK:
        stretch = _Cut(start, 0, step, cut.falling)
        here = _ordered(sa.select(*columns), columns, stretch)
        ground: Any = _ordered(sa.select(*columns, col(Party.country), col(Party.facets)), columns, stretch).subquery()
        names = [c.name for c in columns]
        outer: Columns = tuple(ground.c[name] for name in names)
        conditions = [*_filters(asked, ground.c), *(_has(word, ground.c.id) for word in words)]
        found += _fetch(
            session,
            _ordered(sa.select(*outer).where(*conditions), outer, _Cut(None, 0, cut.limit - len(found), cut.falling)),
        )
        if len(found) >= cut.limit:
            return found
        last = session.execute(here.limit(1).offset(step - 1)).first()
        if last is None:
            return found
        start, walked, step = tuple(last), walked + step, step * 4
    return None


def _fetch(session: Session, query: Any) -> list[Key]:
    return [tuple(row) for row in session.execute(query)]


_ROW: Columns = (
    col(Party.id),
    col(Party.number),
    col(Party.legal_name),
    col(Party.local_name),
    col(Party.country),
    col(Party.kind),
    col(Party.state),
    col(Party.military_ties),
    col(Party.is_customer),
    col(Party.changed_at),
)
_make: Callable[..., CustomerRow] = CustomerRow


def _rows(session: Session, ids: Sequence[int]) -> list[CustomerRow]:
    if not ids:
        return []
    found = {row[0]: _make(*row) for row in session.execute(sa.select(*_ROW).where(col(Party.id).in_(ids)))}
    return [found[party_id] for party_id in ids]

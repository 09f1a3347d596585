"""Long lists in SQL: what a query finds is counted once, and every order is walked along an index, never sorted whole.

A page is read in two steps. First its keys alone: of few records found by their ids, of many by walking the order
and keeping what matches. Then the rows of those keys. An order may have several branches (records without a day come
after those with one), each of which the database can walk; it merges them.
"""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlmodel import Session

from models.journal.finding import counts_of, some
from models.journal.memory import Memory
from models.workspace.errors import UserError
from models.workspace.paging import Key, ListQuery, PageRequest

NEVER = date(9999, 12, 31)
"""Stands in a sort key for a day that is not known, so that it comes last."""
FEW = 5_000
"""So many records are sorted rather than walked past."""
_LISTS_KEPT = 12
_STRETCHES = 200
FETCHED = 25_000
"""So many ids are fetched where it spares a second search."""

Conditions = Sequence[sa.ColumnElement[bool]]


def among(session: Session, column: sa.ColumnElement[Any], ids: Sequence[int]) -> sa.ColumnElement[bool]:
    """Say that a column holds one of many ids, handed over as one value."""
    if session.get_bind().dialect.name == "postgresql":
        return column == sa.func.any(sa.cast(list(ids), sa.ARRAY(sa.BigInteger())))
    listed = sa.func.json_each(json.dumps(ids)).table_valued("value")
    return column.in_(sa.select(listed.c.value))


class Apart(sa.sql.expression.ColumnElement[Any]):
    """An expression that SQLite does not look up in an index, because it would leave the order that is walked."""

    inherit_cache = True
    _traverse_internals = [("held", sa.sql.visitors.InternalTraversal.dp_clauseelement)]

    def __init__(self, held: Any) -> None:
        self.held = held
        self.type = held.type


@compiles(Apart)
def _as_it_is(element: Apart, compiler: SQLCompiler, **options: Any) -> str:
    return f"({compiler.process(element.held, **options)})"


@compiles(Apart, "sqlite")
def _not_looked_up(element: Apart, compiler: SQLCompiler, **options: Any) -> str:
    return f"+({compiler.process(element.held, **options)})"


@dataclass(frozen=True)
class Branch:
    """One way along an order: its columns (the id last, none null), where they come from, and what holds in it.

    ``joined`` is the same source for few records: they are read first, and what they link to is looked up.
    ``first`` is the first value of the key where all records of the branch have the same one. ``remembered`` says that
    no index has the order: it is read whole once, and kept until a record changes.
    """

    columns: tuple[sa.ColumnElement[Any], ...]
    source: sa.FromClause
    where: tuple[sa.ColumnElement[bool], ...] = ()
    joined: sa.FromClause | None = None
    first: Any = None
    remembered: bool = False


Order = tuple[Branch, ...]
"""Branches one after the other: every key of one comes before every key of the next."""
Ordering = Callable[[Session, bool], Order]
"""An order that the data decides; asked for one to sort few records by (true), or for one to walk along."""


def by(column: sa.ColumnElement[Any], record_id: Any, *more: sa.ColumnElement[Any]) -> Order:
    """Order by columns of the list's own table, which has an index of them."""
    columns = (column,) if column is record_id else (column, *more, record_id)
    return (Branch(columns, record_id.table),)


def by_day(column: Any, record_id: Any, *, unknown: date = NEVER) -> Order:
    """Order by a day that may be unknown; such records come last, or first with an early ``unknown``."""
    missing = Branch((sa.literal(unknown, sa.Date()), record_id), record_id.table, (column.is_(None),), first=unknown)
    known = Branch((column, record_id), record_id.table, (column.is_not(None),))
    return (known, missing) if unknown == NEVER else (missing, known)


def by_place(column: Any, record_id: Any, kinds: type[StrEnum], *more: sa.ColumnElement[Any]) -> Order:
    """Order by a closed set in the order in which it is declared."""
    return tuple(
        Branch((sa.literal(place, sa.Integer()), *more, record_id), record_id.table, (column == kind,), first=place)
        for place, kind in enumerate(kinds)
    )


def by_name(other: sa.FromClause, link: Any, record_id: Any, *names: str, optional: bool = False) -> Order:
    """Order by columns of the record that ``link`` names: along that table's index, with a look who links to each.

    Without ``names`` it is the name's ``sort_key``. ``optional``: records that name none come first.
    """
    table: Any = other.c
    columns = [table[name] for name in names or ("sort_key",)]
    walked, joined = other.join(record_id.table, link == Apart(table.id)), record_id.table.join(other, link == table.id)
    branch = Branch((*columns, table.id, record_id), walked, joined=joined)
    if not optional:
        return (branch,)
    none = (*(sa.literal("", each.type) for each in columns), sa.literal(0, sa.BigInteger()), record_id)
    return (Branch(none, record_id.table, (link.is_(None),), first=""), branch)


def by_few_names(other: sa.FromClause, link: Any, record_id: Any) -> Ordering:
    """Order by the name of a record that few others share: one stretch of the list for each of them."""
    table: Any = other.c
    named = sa.select(table.id).where(table.id.in_(sa.select(link).distinct())).order_by(table.sort_key, table.id)

    def order(session: Session, few: bool) -> Order:
        places = {each: place for place, each in enumerate(session.connection().execute(named).scalars())}
        if len(places) > _STRETCHES:
            source = record_id.table.join(other, link == table.id)
            return (Branch((table.sort_key, table.id, record_id), source, remembered=not few),)
        if few:
            place = sa.case(*((link == each, place) for each, place in places.items()), else_=0) if places else link
            return (Branch((place, record_id), record_id.table),)
        return tuple(
            Branch((sa.literal(place, sa.Integer()), record_id), record_id.table, (link == each,), first=place)
            for each, place in places.items()
        )

    return order


@dataclass(frozen=True)
class Listed:
    """A list: what is selected for a row (with a column ``id``), its id column, and the orders it has."""

    select: sa.Select[Any]
    id: Any
    orders: Mapping[str, Order | Ordering]
    default: str

    def order_of(self, query: ListQuery) -> Order | Ordering:
        """Return the order a query asks for. Raises UserError for a column the list cannot be sorted by."""
        name = query.sort or self.default
        if name not in self.orders:
            raise UserError("no_such_column", "The list cannot be sorted by {column}.", column=name)
        return self.orders[name]


@dataclass(frozen=True)
class Found:
    """How many records a query finds, and the ids when they are few, or when a search found them.

    What lies closely together in one order lies far down in another: there it is quicker to ask of each record passed
    whether it is one of ``many`` than whether it has the words. ``way`` is the only way by which the search found them.
    """

    count: int
    ids: tuple[int, ...] | None = None
    many: tuple[int, ...] | None = None
    way: int | None = None


class Searcher(Protocol):
    """Turns what was typed into SQL."""

    def ids(self, session: Session, text: str) -> Any:
        """Return a select of the ids found, each once, as ``id``; None when the text leaves nothing out.

        It may be a union (all) of selects, one for each way by which a record can be found.
        """

    def conditions(self, session: Session, text: str, way: int | None = None) -> Conditions:
        """Return the same as conditions on one record; ``way`` when all were found by that one of the selects."""


class Listing:
    """Reads a list; ``filters`` turns the filters of a query into conditions, ``searcher`` its text.

    ``records`` are the tables that decide what is found, ``today`` the day that filters may rest on.
    """

    def __init__(
        self,
        listed: Listed,
        records: frozenset[str],
        filters: Callable[[ListQuery], Conditions],
        searcher: Searcher,
        today: Callable[[], date],
    ) -> None:
        self._listed = listed
        self._filters = filters
        self._searcher = searcher
        self._memory = Memory(records)
        self._today = today

    def count(self, session: Session, query: ListQuery) -> int:
        """Return how many records a query finds."""
        return self._found(session, query).count

    def page(self, session: Session, request: PageRequest) -> tuple[list[Any], tuple[Key, ...]]:
        """Return the rows of a page (mappings) in list order, and the key of each."""
        query = request.query
        found = self._found(session, query)
        order = self._order(session, query, few=found.count <= FEW)
        if not found.count:
            return [], ()
        if found.ids is None and found.many is not None:
            where: Conditions = [Apart(among(session, self._listed.id, found.many))]
        elif found.ids is None:
            searched = self._searcher.conditions(session, query.search, found.way) if query.search.strip() else ()
            where = [Apart(each) for each in (*self._filters(query), *searched)]
        else:
            where = [among(session, self._listed.id, found.ids)]
        if found.count <= FEW:
            order = tuple(replace(each, source=each.joined) if each.joined is not None else each for each in order)
        if order[0].remembered and found.ids is None:
            keys = self._remembered(session, order[0], request, found)
        else:
            keys = keys_of(session, order, request, where)
        return self._rows(session, keys), tuple(keys)

    def _order(self, session: Session, query: ListQuery, *, few: bool) -> Order:
        chosen = self._listed.order_of(query)
        if not callable(chosen):
            return chosen
        known, key = self._memory.current(session), ("stretches", query.sort, few)
        if key not in known:
            known[key] = chosen(session, few)
        order: Order = known[key]
        return order

    def _remembered(self, session: Session, branch: Branch, request: PageRequest, found: Found) -> list[Key]:
        """Return the keys of a page in an order that no index has."""
        known, query = self._memory.current(session), request.query
        order, passing = ("order", query.sort), ("passing", *self._key(query))
        if order not in known:
            statement = sa.select(*branch.columns).select_from(branch.source)
            known[order] = sorted(tuple(row) for row in session.connection().execute(statement).all())
        keys: list[Key] = known[order]
        if found.many is not None:
            wanted = frozenset(found.many)
        elif self._asks(query):
            if passing not in known:
                rows = session.connection().execute(sa.select(self._base(session, query).subquery().c.id)).all()
                known[passing] = frozenset(row[0] for row in rows)
            wanted = known[passing]
        else:
            return cut(keys, request)
        return cut([each for each in keys if each[-1] in wanted], request)

    def _asks(self, query: ListQuery) -> bool:
        return bool(query.search.strip()) or any(query.filters.values())

    def _key(self, query: ListQuery) -> tuple[Hashable, ...]:
        chosen = tuple(sorted((name, tuple(values)) for name, values in query.filters.items()))
        return query.search.strip(), chosen, self._today()

    def _found(self, session: Session, query: ListQuery) -> Found:
        known, key = self._memory.current(session), self._key(query)
        found: Found | None = known.get(key)
        if found is None:
            found = known[key] = self._look(session, query)
            self._forget(known, key, found)
        return found

    def _forget(self, known: dict[Hashable, Any], key: Hashable, found: Found) -> None:
        """Keep the ids of the last few queries only; of others the count is enough."""
        if found.ids is None and found.many is None:
            return
        kept: list[Hashable] = known.setdefault("kept", [])
        kept.append(key)
        if len(kept) > _LISTS_KEPT:
            oldest = kept.pop(0)
            if known[oldest].many is not None:
                known[oldest] = Found(known[oldest].count)
            elif oldest != key:
                del known[oldest]

    def _base(self, session: Session, query: ListQuery) -> Any:
        """Select the ids that a query finds."""
        searched = self._searcher.ids(session, query.search) if query.search.strip() else None
        where = self._filters(query)
        if searched is not None and not where:
            return searched
        hits = [] if searched is None else [self._listed.id.in_(sa.select(searched.subquery().c.id))]
        return sa.select(self._listed.id.label("id")).where(*where, *hits)

    def _look(self, session: Session, query: ListQuery) -> Found:
        base = self._base(session, query)
        most = 0 if not self._asks(query) else FETCHED if query.search.strip() else FEW
        ids = some(session, base, most) if most else None
        if ids is not None:
            return Found(len(ids), ids) if len(ids) <= FEW else Found(len(ids), many=ids)
        counts = counts_of(session, base)
        ways = [place for place, count in enumerate(counts) if count]
        return Found(sum(counts), way=ways[0] if len(ways) == 1 and not any(query.filters.values()) else None)

    def _rows(self, session: Session, keys: Sequence[Key]) -> list[Any]:
        if not keys:
            return []
        rows = session.execute(self._listed.select.where(self._listed.id.in_([key[-1] for key in keys]))).mappings()
        found = {row["id"]: row for row in rows}
        return [found[key[-1]] for key in keys]


def cut(keys: list[Key], request: PageRequest) -> list[Key]:
    """Cut the wanted page out of keys that stand in rising order."""
    falling = request.query.descending
    first, last = (request.before, request.after) if falling else (request.after, request.before)
    low = 0 if first is None else bisect_right(keys, first)
    high = len(keys) if last is None else bisect_left(keys, last)
    part = keys[low:high]
    if falling:
        part.reverse()
    if request.before is not None:
        return part[-request.limit :]
    start = request.offset or 0
    return part[start : start + request.limit]


def keys_of(session: Session, order: Order, request: PageRequest, where: Conditions) -> list[Key]:
    """Return the keys of a page in list order, read branch by branch."""
    backwards = request.before is not None or (request.offset is not None and request.from_end)
    falling = request.query.descending != backwards
    start = request.before if request.before is not None else request.after
    if start is None and request.offset and not request.from_end:
        return _skipped(session, order, request, where, falling=falling)
    keys: list[Key] = []
    for branch in reversed(order) if falling else order:
        if len(keys) < request.limit and not _passed(branch, start, falling=falling):
            part = _sorted(_part(branch, start, where, falling=falling), branch, falling=falling)
            keys += (tuple(row) for row in session.execute(part.limit(request.limit - len(keys))))
    return keys[::-1] if backwards else keys


def _skipped(session: Session, order: Order, request: PageRequest, where: Conditions, *, falling: bool) -> list[Key]:
    """Read a page in the middle of the list, which the database has to count its way to."""
    parts = [_part(branch, None, where, falling=falling) for branch in order]
    statement: Any = parts[0] if len(parts) == 1 else sa.union_all(*parts)
    statement = _sorted(statement, order[0], falling=falling, whole=True).limit(request.limit).offset(request.offset)
    return [tuple(row) for row in session.execute(statement)]


def _passed(branch: Branch, start: Key | None, *, falling: bool) -> bool:
    """Tell whether the whole branch lies before the start, so that there is nothing to look for in it."""
    if start is None or branch.first is None:
        return False
    first: Any = start[0]
    return bool(branch.first > first if falling else branch.first < first)


def _part(branch: Branch, start: Key | None, where: Conditions, *, falling: bool) -> sa.Select[Any]:
    columns = branch.columns
    labelled = [column.label(f"k{place}") for place, column in enumerate(columns)]
    statement = sa.select(*labelled).select_from(branch.source).where(*branch.where, *where)
    if start is None or (branch.first is not None and branch.first != start[0]):
        return statement
    shared = 0 if branch.first is None else 1
    here = sa.tuple_(*columns[shared:])
    there = sa.tuple_(*(sa.literal(v, c.type) for v, c in list(zip(start, columns, strict=True))[shared:]))
    return statement.where(here < there if falling else here > there)


def _sorted(statement: Any, branch: Branch, *, falling: bool, whole: bool = False) -> Any:
    """Order by the columns of a branch; what is the same for all its records would only keep an index from being walked."""
    direction = sa.desc if falling else sa.asc
    places = [place for place, column in enumerate(branch.columns) if whole or not isinstance(column, sa.BindParameter)]
    return statement.order_by(*(direction(f"k{place}") for place in places))

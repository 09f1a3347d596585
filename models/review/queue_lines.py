"""The open things of the queue as plain values: what passes a query, in which order, and what a change replaces."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from models.workspace.errors import UserError
from models.workspace.invisible import refused_character, visible
from models.workspace.paging import Key, ListQuery
from models.workspace.sorting import sort_key

NOBODY = "nobody"
"""The value of the filter ``assigned`` that finds what nobody has taken."""
FAR = date(9999, 12, 31)
"""Stands for "no day is set" where days are sorted."""

_ANSWERS_KEPT = 12


class Line(NamedTuple):
    """What one open thing is sorted, filtered and found by; ``named_by`` is the party or product in its title."""

    id: int
    due_on: date | None
    since: datetime
    number: str
    title_key: str
    destination: str
    kind: str
    state: str
    waits_for: str
    assigned_to: int | None
    prepared_by: int
    named_by: int | None


_Test = Callable[[Line], bool]
_SORTS: dict[str, Callable[[Line], Key]] = {
    "urgency": lambda line: (line.due_on or FAR, line.since, line.id),  # the day something is due, then age
    "due_on": lambda line: (line.due_on or FAR, line.id),
    "since": lambda line: (line.since, line.id),
    "number": lambda line: (line.number, line.id),
    "title": lambda line: (line.title_key, line.id),
    "destination": lambda line: (line.destination, line.id),
    "kind": lambda line: (line.kind, line.id),
    "state": lambda line: (line.state, line.id),
    "waits_for": lambda line: (line.waits_for, line.id),
}


class Queue:
    """Every open thing, as the data stood at the journal entry ``head``; it never changes, a change makes another."""

    def __init__(self, head: int, lines: Mapping[int, Line], orders: Mapping[str, list[Key]] | None = None) -> None:
        self.head = head
        self.lines = lines
        self._orders: dict[str, list[Key]] = dict(orders or {})
        self._found: dict[Hashable, frozenset[int]] = {}

    def replaced(self, head: int, stale: Collection[int], fresh: Mapping[int, Line]) -> "Queue":
        """Return the queue at a later entry: without the lines of ids in ``stale``, and with the fresh ones."""
        lines = dict(self.lines)
        gone = [line for line in (lines.pop(row_id, None) for row_id in {*stale, *fresh}) if line is not None]
        lines.update(fresh)
        orders = {
            sort: _repaired(order, map(_SORTS[sort], gone), map(_SORTS[sort], fresh.values()))
            for sort, order in self._orders.copy().items()
        }
        return Queue(head, lines, orders)

    def count(self, query: ListQuery) -> int:
        """Return how many open things a query finds."""
        return len(self._ids(query)) if _asks(query) else len(self.lines)

    def keys(self, query: ListQuery) -> list[Key]:
        """Return the keys (sort values, id) of what a query finds, rising. Raises UserError for an unknown column."""
        order = self._order(query.sort or "urgency")
        if not _asks(query):
            return order
        ids = self._ids(query)
        return [key for key in order if key[-1] in ids]

    def by_debtor(self) -> Counter[str]:
        """Return how many open things wait for each side."""
        return Counter(line.waits_for for line in self.lines.values())

    def named_by(self, kinds: Collection[str], ids: Collection[int]) -> set[int]:
        """Return the ids of lines of some kinds that carry the name of one of these parties or products."""
        return {line.id for line in self.lines.values() if line.named_by in ids and line.kind in kinds}

    def _ids(self, query: ListQuery) -> frozenset[int]:
        """Return the ids of what a query finds, and remember those of the last few."""
        asked = (query.search.strip(), *((name, tuple(values)) for name, values in query.filters.items()))
        ids = self._found.get(asked)
        if ids is None:
            found: Collection[Line] = self.lines.values()
            for test in _tests(query):
                found = [line for line in found if test(line)]
            ids = frozenset(line.id for line in found)
            if len(self._found) >= _ANSWERS_KEPT:
                self._found.clear()
            self._found[asked] = ids
        return ids

    def _order(self, sort: str) -> list[Key]:
        if sort not in _SORTS:
            raise UserError("no_such_column", "The list cannot be sorted by {column}.", column=sort)
        if sort not in self._orders:
            self._orders[sort] = sorted(map(_SORTS[sort], self.lines.values()))
        return self._orders[sort]


def _repaired(order: Iterable[Key], gone: Iterable[Key], fresh: Iterable[Key]) -> list[Key]:
    keys = list(order)
    for key in gone:
        del keys[bisect_left(keys, key)]
    for key in fresh:
        insort(keys, key)
    return keys


def _asks(query: ListQuery) -> bool:
    return bool(query.search.strip()) or any(query.filters.values())


def _tests(query: ListQuery) -> list[_Test]:
    """Return what a line has to pass: one test for each filter with values, and one for the searched text."""
    tests = [_FILTERS[name](values) for name, values in query.filters.items() if values]
    text = query.search.strip()
    return [*tests, _search(text)] if text else tests


def _search(text: str) -> _Test:
    """Find a text in the title, whatever its case, or in the number."""
    words, upper = sort_key(text, 60), visible(text).upper()
    if refused_character(visible(text)) is not None or not words:
        return lambda _: False
    return lambda line: words in line.title_key or upper in line.number


def _one_of(name: str) -> Callable[[Collection[str]], _Test]:
    place = Line._fields.index(name)

    def passes(values: Collection[str]) -> _Test:
        wanted = frozenset(values)
        return lambda line: line[place] in wanted

    return passes


def _assigned(values: Collection[str]) -> _Test:
    wanted = frozenset(None if each == NOBODY else int(each) for each in values)
    return lambda line: line.assigned_to in wanted


def _prepared(values: Collection[str]) -> _Test:
    wanted = frozenset(map(int, values))
    return lambda line: line.prepared_by in wanted


def _overdue(values: Collection[str]) -> _Test:
    day = date.fromisoformat(next(iter(values)))
    return lambda line: line.due_on is not None and line.due_on < day


_FILTERS: dict[str, Callable[[Collection[str]], _Test]] = {
    **{name: _one_of(name) for name in ("kind", "waits_for", "state", "destination")},
    "prepared_by": _prepared,
    "assigned": _assigned,
    "overdue": _overdue,
}

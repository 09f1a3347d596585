"""Lists of rows that are in memory: searched, filtered and sorted like every other list."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from models.workspace.paging import ListQuery, Page, PageRequest

RowT = TypeVar("RowT")
Filter = Callable[[Any], str | Collection[str]]


@dataclass(frozen=True)
class RowsSource(Generic[RowT]):
    """Pages over rows that ``load`` gives (on a worker); an empty sort keeps their own order."""

    load: Callable[[], Sequence[RowT]]
    matches: Callable[[RowT, str], bool]
    filters: Mapping[str, Filter]
    sorts: Mapping[str, Callable[[RowT], Any]]

    def count(self, query: ListQuery) -> int:
        """Count what a query finds."""
        return len(self._found(query))

    def page(self, request: PageRequest) -> Page[RowT]:
        """Give one page."""
        found = self._found(request.query)
        if request.after is not None:
            start = _place(found, request.after) + 1
            end = start + request.limit
        elif request.before is not None:
            end = _place(found, request.before)
            start = max(0, end - request.limit)
        else:
            start = request.offset or 0
            end = start + request.limit
        rows = tuple(found[start:end])
        return Page(rows, tuple((_id(row),) for row in rows))

    def _found(self, query: ListQuery) -> list[RowT]:
        wanted = {name: frozenset(values) for name, values in query.filters.items() if values and name in self.filters}
        found = [row for row in self.load() if all(self._passes(row, name, each) for name, each in wanted.items())]
        text = query.search.strip()
        if text:
            found = [row for row in found if all(self.matches(row, part) for part in text.split())]
        sort = self.sorts.get(query.sort)
        if sort is not None:
            empty = [row for row in found if sort(row) is None]
            full = sorted((row for row in found if sort(row) is not None), key=sort, reverse=query.descending)
            found = [*full, *empty]
        return found

    def _passes(self, row: RowT, name: str, values: frozenset[str]) -> bool:
        held = self.filters[name](row)
        return held in values if isinstance(held, str) else bool(values.intersection(held))


def _id(row: Any) -> int:
    return int(row.id)


def _place(rows: Sequence[Any], key: tuple[object, ...]) -> int:
    return next((place for place, row in enumerate(rows) if row.id == key[-1]), -1)


def holds(*texts: Callable[[Any], str]) -> Callable[[Any, str], bool]:
    """Build a search that finds a row when one of its texts holds the wanted text, in any case."""

    def matches(row: Any, wanted: str) -> bool:
        folded = wanted.casefold()
        return any(folded in text(row).casefold() for text in texts)

    return matches

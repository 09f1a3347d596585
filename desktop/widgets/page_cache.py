"""The few pages of a long list that are in memory, and how to ask for the next one cheaply."""

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Any

from models.workspace.paging import Key, ListQuery, Page, PageRequest


@dataclass(frozen=True)
class CachedPage:
    """Rows with what each cell shows, ready for a look-up."""

    rows: tuple[Any, ...]
    keys: tuple[Key, ...]
    texts: tuple[tuple[str, ...], ...]


class PageCache:
    """Keeps the most recently seen pages; memory does not grow with the list."""

    def __init__(self, page_size: int, capacity: int) -> None:
        self.page_size = page_size
        self._capacity = capacity
        self._pages: OrderedDict[int, CachedPage] = OrderedDict()
        self._stale: set[int] = set()

    def clear(self) -> None:
        """Forget everything."""
        self._pages.clear()
        self._stale.clear()

    def mark_stale(self) -> None:
        """Keep showing what is here, but fetch it again when it is looked at."""
        self._stale = set(self._pages)

    def get(self, number: int) -> CachedPage | None:
        return self._pages.get(number)

    def fresh(self, number: int) -> bool:
        return number in self._pages and number not in self._stale

    def put(self, number: int, page: CachedPage) -> None:
        """Keep a page, dropping the one seen longest ago when there are too many."""
        self._pages[number] = page
        self._pages.move_to_end(number)
        self._stale.discard(number)
        while len(self._pages) > self._capacity:
            dropped, _page = self._pages.popitem(last=False)
            self._stale.discard(dropped)

    def rewrite(self, number: int, texts: tuple[tuple[str, ...], ...]) -> None:
        """Show other texts for the rows of a page that is kept; it gets neither younger nor fresh by that."""
        self._pages[number] = replace(self._pages[number], texts=texts)

    def pages(self) -> list[tuple[int, CachedPage]]:
        """List what is in memory, by page number."""
        return sorted(self._pages.items())

    def request(self, number: int, query: ListQuery, count: int) -> PageRequest:
        """Choose the cheapest way to a page: from a neighbour, from either end, else by offset."""
        start = number * self.page_size
        limit = min(self.page_size, max(0, count - start))
        if number == 0:
            return PageRequest(query, limit=self.page_size)
        before = self._neighbour(number - 1)
        if before is not None and len(before.keys) == self.page_size:
            return PageRequest(query, after=before.keys[-1], limit=limit)
        after = self._neighbour(number + 1)
        if after is not None and after.keys:
            return PageRequest(query, before=after.keys[0], limit=limit)
        return PageRequest(query, offset=start, limit=limit, from_end=start + self.page_size >= count)

    def _neighbour(self, number: int) -> CachedPage | None:
        return self._pages.get(number) if self.fresh(number) else None


def as_tuple(page: Page[Any]) -> tuple[tuple[Any, ...], tuple[Key, ...]]:
    """Give rows and keys, checked to be of one length."""
    if len(page.rows) != len(page.keys):
        raise ValueError("a page needs one key for each row")
    return tuple(page.rows), tuple(page.keys)

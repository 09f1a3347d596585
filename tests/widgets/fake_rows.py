"""A list of any length that is computed, never held: a source of pages for tests and pictures."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.workspace.paging import ListQuery, Page, PageRequest

TONES = ("ok", "warn", "stop", "info", "idle")
STATES = ("certified", "expires soon", "refused", "in review", "draft")


@dataclass(frozen=True)
class FakeRow:
    id: int
    name: str
    state: str
    tone: str
    day: date
    amount: int


class FakeSource:
    """Rows 1 … n in order of id; a search keeps the rows whose number contains it."""

    def __init__(self, count: int) -> None:
        self.total = count
        self.asked: list[PageRequest] = []
        self.fail: Exception | None = None

    def count(self, query: ListQuery) -> int:
        if self.fail:
            raise self.fail
        return len(self._found(query))

    def page(self, request: PageRequest) -> Page[FakeRow]:
        self.asked.append(request)
        found = self._found(request.query)
        if request.query.descending:
            found = found[::-1]
        if request.after is not None:
            start = found.index(int(str(request.after[-1]))) + 1
        elif request.before is not None:
            start = max(0, found.index(int(str(request.before[-1]))) - request.limit)
        else:
            start = request.offset or 0
        rows = tuple(self._row(number) for number in found[start : start + request.limit])
        return Page(rows, tuple((row.id,) for row in rows))

    def _found(self, query: ListQuery) -> range | list[int]:
        everything = range(1, self.total + 1)
        if not query.search:
            return everything
        return [number for number in everything if query.search in str(number)]

    def _row(self, number: int) -> FakeRow:
        place = number % 5
        name = f"Example Magnetics {number} (fictional)" if number % 3 else f"示例磁材 {number} 号（虚构）"
        return FakeRow(
            number, name, STATES[place], TONES[place], date(2026, 1, 1) + timedelta(number % 700), number * 37
        )

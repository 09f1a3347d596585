"""Running the acts of a list against its source of pages, and the SQL they needed again by the driver alone."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa

from models.workspace.files import DATABASE
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.store import Workspace
from tests.benchmarks.floors import Times, line, pace

LIMIT_MS = 50.0
TIMES_RAW = 2.0
PAGE = 100
FIRST = "first letter"
FILTERED = "sort under a filter"


class Bench:
    """Runs acts and, for each, the same SQL by the database driver alone on a connection of its own."""

    def __init__(self, workspace: Workspace, pages: Any) -> None:
        self.workspace = workspace
        self.pages = pages
        self.raw = _raw(workspace)
        self.statements: list[tuple[str, Any]] = []
        self.results: dict[str, tuple[Times, Times]] = {}
        self.slowest: dict[str, tuple[float, object]] = {}

    @contextmanager
    def listening(self) -> Iterator[None]:
        def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
            if statement.lstrip().startswith(("SELECT", "WITH")):
                self.statements.append((statement, values))

        self.statements = []
        sa.event.listen(self.workspace.engine, "before_cursor_execute", note)
        try:
            yield
        finally:
            sa.event.remove(self.workspace.engine, "before_cursor_execute", note)

    def measure(self, name: str, act: Callable[[], Any], what: object = "") -> Any:
        """Time an act, then the SQL it used; each is run in turn, so both find the same caches."""
        ours, floor = self.results.setdefault(name, (Times(name), Times(name)))
        kept: list[Any] = []
        with self.listening():
            ours.run(lambda: kept.append(act()))
        floor.run(lambda: [self.raw.execute(*statement).fetchall() for statement in self.statements])
        if ours.all[-1] > self.slowest.get(name, (0.0, ""))[0]:
            self.slowest[name] = (ours.all[-1], what)
        return kept[0]

    def shown(self, query: ListQuery) -> tuple[int, Any]:
        """Do what the list does at a keystroke or a sort: count, and read the first page."""
        return self.pages.count(query), self.pages.page(PageRequest(query, limit=PAGE))

    def type_in(self, searches: Sequence[str]) -> None:
        """Type searches sign by sign; the first letter, which finds most, stands in a line of its own."""
        for search in searches:
            for length in range(1, len(search) + 1):
                typed = ListQuery(search[:length])
                name = FIRST if length == 1 else "keystroke"
                self.measure(name, lambda typed=typed: self.shown(typed), typed.search)

    def sort(self, searches: Sequence[str], sorts: Sequence[str], filters: Sequence[dict[str, Any]] = ({},)) -> None:
        """Sort by every column, both ways, under searches and filters."""
        for search in searches:
            for chosen in filters:
                for sort in sorts:
                    for falling in (False, True):
                        query = ListQuery(search, chosen, sort, falling)
                        name = FILTERED if chosen else "sort"
                        self.measure(name, lambda query=query: self.shown(query), query)

    def page_down(self, searches: Sequence[str], sorts: Sequence[str], times: int = 6) -> None:
        """Go down page by page."""
        for search in searches:
            for sort in sorts:
                query = ListQuery(search, {}, sort)
                page = self.pages.page(PageRequest(query, limit=PAGE))
                for _ in range(times):
                    if len(page.keys) < PAGE:
                        break
                    request = PageRequest(query, after=page.keys[-1], limit=PAGE)
                    page = self.measure("page down", lambda request=request: self.pages.page(request), query)

    def jump_to_end(self, searches: Sequence[str], sorts: Sequence[str]) -> None:
        """Jump to the last page, which holds what is left over, and come to the one before it."""
        for search in searches:
            for sort in sorts:
                query = ListQuery(search, {}, sort)
                count = self.pages.count(query)
                if count:
                    start = (count - 1) // PAGE * PAGE
                    request = PageRequest(query, offset=start, limit=count - start, from_end=True)
                    page = self.measure("jump to the end", lambda request=request: self.pages.page(request), query)
                    assert len(page.rows) == count - start
                    up = PageRequest(query, before=page.keys[0], limit=PAGE)
                    self.measure("page up", lambda up=up: self.pages.page(up), query)

    def lines(self, *, slowest: bool = False) -> list[str]:
        found = []
        for name, (ours, floor) in self.results.items():
            worst = f" | slowest {self.slowest[name][1]}" if slowest and name in self.slowest else ""
            found.append(line(ours, floor) + worst)
        return found

    def faults(self, leave_out: Sequence[str] = ()) -> list[str]:
        """Say which acts took longer than promised, or more than twice the raw SQL (of what takes half of that).

        On SQLite it is the processor's time that counts, by the machine's pace, since others may be using it.
        """
        found, slower = [], pace()
        for name, (ours, floor) in self.results.items():
            spent = (ours.at(0.95) if self.workspace.dialect == "postgresql" else ours.own_at(0.95)) / slower
            if name not in leave_out and spent > LIMIT_MS:
                found.append(f"{name}: {spent:.0f} ms at the 95th percentile")
            elif name not in leave_out and spent > max(TIMES_RAW * floor.at(0.95), LIMIT_MS / 2):
                found.append(f"{name}: {ours.at(0.95) / floor.at(0.95):.1f} times the raw SQL")
        return found


def _raw(workspace: Workspace) -> Any:
    """Connect to the database of a workspace by its driver, with the settings that the program uses."""
    if workspace.dialect == "postgresql":
        url = workspace.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        return psycopg.connect(url, autocommit=True)
    raw = sqlite3.connect(Path(workspace.location) / DATABASE)
    raw.execute("PRAGMA cache_size=-32000")
    return raw

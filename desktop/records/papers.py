"""The papers that rest on a record: a short table of each kind, whose rows open in their own area."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from desktop.records.short_table import ShortTable
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show, show_number
from desktop.widgets.sheet import Sheet
from models.workspace.paging import ListQuery, Page, PageRequest, PageSource

MOST_ROWS = 20


@dataclass(frozen=True)
class Shelf:
    """One kind of paper: its area in the rail, where its rows come from, and what is shown of a row."""

    title: str
    area: str
    source: PageSource[Any]
    query: Callable[[int], ListQuery]
    columns: Sequence[tuple[str, Callable[[Any], object]]]
    opens: Callable[[Any], int] = lambda row: int(row.id)


class LateSource:
    """A source of rows whose room is imported by the worker that first asks, not by the page that names it."""

    def __init__(self, module: str, name: str, workspace: Any) -> None:
        self._module, self._name, self._workspace = module, name, workspace

    @cached_property
    def _source(self) -> PageSource[Any]:
        source: PageSource[Any] = getattr(import_module(self._module), self._name)(self._workspace)
        return source

    def count(self, query: ListQuery) -> int:
        """Count the rows of a query."""
        return self._source.count(query)

    def page(self, request: PageRequest) -> Page[Any]:
        """Read one page of rows."""
        return self._source.page(request)


@dataclass(frozen=True)
class _Filled:
    shelf: Shelf
    count: int
    rows: tuple[Any, ...]


class PapersTab(Sheet):
    """The tab: one section for each kind of paper."""

    def __init__(self, context: DeskContext, shelves: Sequence[Shelf], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shelves = tuple(shelves)
        self._record_id = 0

    def show_record(self, record_id: int) -> None:
        """Ask for the papers of a record."""
        self._record_id = record_id
        shelves = self._shelves

        def work(_job: JobContext) -> tuple[_Filled, ...]:
            return tuple(_fill(shelf, record_id) for shelf in shelves)

        def then(found: tuple[_Filled, ...]) -> None:
            if record_id == self._record_id:
                self._show(found)

        if record_id:
            self._context.jobs.run(work, then=then, failed=self._context.report, owner=self)

    def _show(self, found: tuple[_Filled, ...]) -> None:
        self.clear()
        for filled in found:
            self.heading(f"{filled.shelf.title}  ·  {show_number(filled.count)}")
            if not filled.count:
                self.text(self.tr("None yet."), role="muted")
                continue
            self.add(self._table(filled))
            if filled.count > len(filled.rows):
                text = self.tr("The first {count} are shown; the list in its area has all.")
                self.text(text.format(count=show_number(len(filled.rows))), role="help")

    def _table(self, filled: _Filled) -> ShortTable:
        shelf = filled.shelf
        titles = [title for title, _text in shelf.columns]
        table = ShortTable(titles, [3, *([2] * (len(titles) - 1))])
        table.setAccessibleName(shelf.title)
        table.setRowCount(len(filled.rows))
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, row in enumerate(filled.rows):
            for column, (_title, text) in enumerate(shelf.columns):
                shown = show(text(row))
                item = QTableWidgetItem(shown)
                item.setToolTip(shown)
                item.setData(Qt.ItemDataRole.UserRole, shelf.opens(row))
                table.setItem(place, column, item)
        table.fit(len(filled.rows))
        table.itemActivated.connect(partial(_open, self._context, shelf.area))
        table.itemDoubleClicked.connect(partial(_open, self._context, shelf.area))
        return table


def _open(context: DeskContext, area: str, item: QTableWidgetItem) -> None:
    context.go(area, int(item.data(Qt.ItemDataRole.UserRole)))


def _fill(shelf: Shelf, record_id: int) -> _Filled:
    query = shelf.query(record_id)
    return _Filled(shelf, shelf.source.count(query), shelf.source.page(PageRequest(query, limit=MOST_ROWS)).rows)

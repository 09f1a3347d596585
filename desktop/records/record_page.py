"""The page of an area with a list beside one record: the list is there first, the record's side when it is needed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.late import LateModule
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.dropping import dropped_files
from desktop.widgets.list_panel import ListPanel
from models.workspace.changes import Changes
from models.workspace.paging import ListQuery, PageSource


class RecordPage(Page):
    """A list, and beside it a record; a subclass names the side, makes the list and calls ``build`` last."""

    concerns: frozenset[str] = frozenset()
    """Tables whose rows are in the list and the record."""
    around: frozenset[str] = frozenset()
    """Tables whose rows are only shown beside the record."""
    late: LateModule
    side = ""
    """The class in ``late`` that is the record's side, made with this page: a ``RecordSide``."""

    list: ListPanel

    def __init__(self, context: DeskContext, nothing: str, parent: QWidget | None = None) -> None:
        """``nothing`` is said while no record is open."""
        super().__init__(context, parent)
        self._side: Any = None
        self._whole: Any = None
        """The side once it is built to its end."""
        self.detail = DetailFrame(nothing=nothing)
        self.right = QStackedWidget()
        self.right.addWidget(self.detail)
        self.setAcceptDrops(True)

    def make_list(
        self, columns: Sequence[Column], source: PageSource[Any], name: str, empty: str, start: ListQuery | None = None
    ) -> ListPanel:
        """Build a list whose rows open here; ``name`` is the key of its layout and the name of its exported file."""
        context = self.context
        panel = ListPanel(columns, source, context.jobs, name=name, settings=context.settings, empty=empty, start=start)
        panel.chosen.connect(self._on_chosen)
        panel.opened.connect(self._on_chosen)
        panel.failed.connect(context.report)
        connect_export(context, panel, source, name)
        return panel

    def build(self, share: tuple[int, int]) -> None:
        """Put the record beside the list."""
        self.set_body(list_and_detail(self.list, self.right, share))

    # the record's side

    @property
    def record(self) -> Any:
        """The record's side, built to its end now if it is not there yet."""
        while self._build_step():
            pass
        return self._side

    @property
    def complete(self) -> bool:
        return self._whole is not None

    def complete_it(self) -> None:
        self._build_step()

    def with_record(self, act: Callable[[Any], object]) -> None:
        """Do something on the record's side: at once, or as soon as it is imported and built, a step in each turn."""
        jobs = self.context.jobs

        def build_on(_step: object) -> None:
            if self._build_step():
                jobs.run(lambda _job: None, then=build_on, owner=self, database=False, quiet=True)
            else:
                act(self._side)

        if self._whole is not None:
            act(self._whole)
        else:
            self.late.then(jobs, self, build_on)

    def _build_step(self) -> bool:
        """Build the next part of the side; True while there may be more."""
        if self._whole is not None:
            return False
        if self._side is None:
            self._side = getattr(self.late.load(), self.side)(self)
        elif not self._side.build_step():
            self._whole = self._side
        return self._whole is None

    # what the window asks

    def open_record(self, record_id: int) -> None:
        self.with_record(lambda record: record.open_record(record_id))

    def new_record(self) -> None:
        self.with_record(lambda record: record.new_record())

    def primary_action(self) -> None:
        if self._whole is not None:
            self._whole.primary_action()

    def escape(self) -> bool:
        return self._whole is not None and bool(self._whole.escape())

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def leave(self) -> None:
        if self._whole is not None:
            self._whole.leave()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & self.concerns:
            self.list.refresh()
        if self._whole is not None:
            self._whole.refresh(changes)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._whole is not None and self._whole.takes(dropped_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if self._whole is not None and self._whole.takes(paths):
            event.acceptProposedAction()
            self._whole.take_files(paths)

    def _on_chosen(self, record_id: int | None) -> None:
        if record_id is not None:
            self.open_record(record_id)

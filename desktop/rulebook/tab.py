"""The base of the rulebook's tabs: a list beside a sheet, both as of the page's day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.page import list_and_detail
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource
from desktop.widgets.sheet import Sheet
from models.rulebook.book import Rulebook


class ListTab(QWidget):
    """Rows of the edition with a sheet for the chosen one; subclasses say which rows and what the sheet holds."""

    record_chosen = Signal(object)
    go_asked = Signal(str, object)
    """Another tab of this page by name, and a ``ListQuery`` or a record id for it."""

    def __init__(self, context: DeskContext, book: Rulebook, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.book, self.day = context, book, day
        self.current: int | None = None
        source = self.source()
        self.list = ListPanel(
            self.columns(),
            source,
            context.jobs,
            name=self.name(),
            settings=context.settings,
            empty=self.tr("The edition holds no rows here."),
        )
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, self.name().replace(".", "-"))
        self.list.chosen.connect(self.open)
        self.list.opened.connect(self.open)
        self.detail = DetailFrame(missing=False)
        self.sheet = Sheet()
        self.detail.add_tab(self.sheet, self.tr("What the edition says"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(list_and_detail(self.list, self.detail, self.share()))

    def name(self) -> str:
        """Name the list in the settings."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column]:
        """List the columns."""
        raise NotImplementedError

    def source(self) -> RowsSource[Any]:
        """Say where the rows come from; they are asked for with ``self.day``."""
        raise NotImplementedError

    def read(self, record_id: int, day: date) -> Any:
        """Read one row whole; called on a worker."""
        raise NotImplementedError

    def fill(self, view: Any) -> None:
        """Write header and sheet."""
        raise NotImplementedError

    def share(self) -> tuple[int, int]:
        """Say how wide list and sheet are in proportion."""
        return (6, 7)

    def set_day(self, day: date) -> None:
        """Look at another day, keeping place and choice."""
        self.day = day
        self.list.refresh()
        if self.current is not None:
            self.open(self.current)

    def open(self, record_id: int | None) -> None:
        """Show one row."""
        if record_id is None:
            return
        self.current = record_id
        self.list.select(record_id)
        day = self.day
        self.context.jobs.run(
            lambda _job: self.read(record_id, day),
            then=self._on_read,
            failed=self.context.report,
            owner=self,
            database=False,
            quiet=True,
        )

    def close_record(self) -> bool:
        """Show no row; True when one was shown."""
        if self.current is None:
            return False
        self.current = None
        self.list.select(None)
        self.detail.close_record()
        return True

    def _on_read(self, view: Any) -> None:
        self.sheet.clear()
        self.fill(view)
        self.record_chosen.emit(self.current)

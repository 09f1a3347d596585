"""Export of a list: asks where to, writes everything the list finds as XLSX or CSV, with progress and Cancel."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show, show_number
from desktop.widgets.columns import Column
from models.access.roles import Permission
from models.workspace.paging import ListQuery, PageSource
from models.workspace.words import Choice, Words


class Exporter(QObject):
    """Exports one list; connect ``export_requested`` of its panel to ``export``."""

    def __init__(
        self, context: DeskContext, source: PageSource[Any], columns: Sequence[Column], name: str, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._context, self._source, self._columns = context, source, tuple(columns)
        self._name, self._owner = name, owner
        self._dialog: QFileDialog | None = None
        self._query = ListQuery()

    def export(self, query: ListQuery) -> None:
        """Ask for a file and write what the query finds."""
        if not self._context.may(Permission.EXPORT):
            text = self.tr("Exporting a list needs the permission to export, which your role does not give.")
            self._context.message(text, tone="warn")
            return
        self._query = query
        dialog = QFileDialog(self._owner, self.tr("Export this list"), f"{self._name}.xlsx")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("CSV text (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(self._on_filter)
        dialog.fileSelected.connect(self._on_chosen)
        self._dialog = dialog
        dialog.open()

    def _on_filter(self, chosen: str) -> None:
        if self._dialog is not None:
            self._dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")

    def _on_chosen(self, name: str) -> None:
        export_list(self._context, self._source, self._query, self._columns, self._owner, Path(name))


def export_list(
    context: DeskContext,
    source: PageSource[Any],
    query: ListQuery,
    columns: Sequence[Column],
    owner: QWidget,
    path: Path,
    then: Callable[[int], object] | None = None,
) -> None:
    """Write everything a query finds to a file as a job; a line above the page says how many rows there are."""
    actor = context.session.actor

    def work(job: JobContext) -> int:
        from models.exchange.export import ExportColumn, export_list  # openpyxl and friends only when needed

        wanted = [ExportColumn(column.title, _value_of(column)) for column in columns]
        return export_list(actor, source, query, wanted, path, job.report)

    def done(count: int) -> None:
        text = owner.tr("{count} rows are written to {name}.")
        context.message(text.format(count=show_number(count), name=path.name), tone="ok")
        if then is not None:
            then(count)

    title = owner.tr("Writing {name}").format(name=path.name)
    context.jobs.run(work, then=done, failed=context.report, owner=owner, title=title)


def _value_of(column: Column) -> Callable[[Any], object]:
    """Give dates and numbers as they are, so that a spreadsheet can count with them; everything else in words."""

    def value(row: Any) -> object:
        found = column.text(row)
        if isinstance(found, (Words, Choice, str)) or (hasattr(found, "__iter__") and found is not None):
            return show(found)
        return found

    return value

"""Lists out to a file: where to is asked once, the writing is done off the window's thread, all rows or none."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show, show_number, translate_words
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from models.workspace.paging import ListQuery, PageSource
from models.workspace.words import Choice, Words, say

_next_paths: list[Path | None] = []


def set_next_path(path: Path | None) -> None:
    """Answer the next question for a file without showing it; None is Cancel. For tests."""
    _next_paths.append(path)


def connect_export(
    context: DeskContext, panel: ListPanel, source: PageSource[Any], name: str, more: Sequence[Column] = ()
) -> None:
    """Let the export button of a list write what the list finds; ``name`` is offered as the file's name.

    ``more`` are columns that only the file has, of what ``source`` knows of a row.
    """

    def export(query: ListQuery) -> None:
        columns = [each for each in panel.model.columns if not each.late]
        export_list(context, panel, [*columns, *more], source, query, name)

    panel.export_requested.connect(export)


def export_list(
    context: DeskContext,
    owner: QWidget,
    columns: Sequence[Column],
    source: PageSource[Any],
    query: ListQuery,
    name: str,
) -> None:
    """Ask for a file and write every row a query finds, with all columns, to it as .xlsx or .csv."""
    path = ask_path(owner, name)
    if path is None:
        return
    actor = context.session.actor

    def work(job: JobContext) -> int:
        from models.exchange import export  # heavy, and only needed here

        wanted = [export.ExportColumn(column.title, _plain_of(column)) for column in columns]
        words = say("Writing rows")
        return export.export_list(
            actor, source, query, wanted, path, lambda done, total: job.report(done, total, words)
        )

    def done(count: int) -> None:
        text = QCoreApplication.translate("Exporting", "{count} rows were written to {path}.")
        context.message(text.format(count=show_number(count), path=path), "ok")

    title = QCoreApplication.translate("Exporting", "Export this list")
    context.jobs.run(work, then=done, failed=context.report, owner=owner, title=title)


def ask_path(owner: QWidget, name: str) -> Path | None:
    """Ask where to write a list; a name without a known ending gets .xlsx."""
    if _next_paths:
        return _next_paths.pop(0)
    title = QCoreApplication.translate("Exporting", "Export this list")
    kinds = QCoreApplication.translate("Exporting", "Excel workbook (*.xlsx);;CSV, comma separated (*.csv)")
    chosen, kind = QFileDialog.getSaveFileName(owner, title, f"{name}.xlsx", kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in {".xlsx", ".csv"}:
        path = path.with_name(f"{path.name}{'.csv' if '*.csv' in kind else '.xlsx'}")
    return path


def _plain_of(column: Column) -> Any:
    def value(row: Any) -> object:
        found = column.text(row)
        if isinstance(found, Words | Choice):
            return translate_words(found)
        if isinstance(found, list | tuple | set | frozenset):
            return show(found)
        return found

    return value

"""Previewing, issuing and printing again the papers of a record, off the window's thread."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.records.paper_view import Deed, Paper, Shown
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date
from models.documents.assemble.requests import Request
from models.documents.commands import issue_prepared
from models.documents.queries import IssuedRow, looked_at, prepare_document, reprint
from models.workspace.changes import Changes
from models.workspace.clock import Clock


def preview_paper(clock: Clock, request: Request, key: str, title: str, name: str, deed: Deed | None = None) -> Paper:
    """Offer a paper as it would be printed now, marked so that nobody takes it for an issued one.

    ``name`` is what the file is called when it is saved, without its ending.
    """

    def read(session: Session) -> Shown:
        seen = looked_at(session, request, clock.now(), clock.today())
        return Shown(f"{name}.pdf", seen.content, findings=seen.findings)

    note = QCoreApplication.translate("Printing", "As the register stands now; marked as a preview on every page.")
    return Paper(key, title, read, note, deed)


def issued_paper(row: IssuedRow, title: str, deed: Deed | None = None) -> Paper:
    """Offer the very bytes that were issued; ``deed`` issues the next version."""

    def read(session: Session) -> Shown:
        return Shown(row.file_name, reprint(session, row.id))

    tr = QCoreApplication.translate
    note = tr("Printing", "{number} version {version}, issued {day} by {name}; printing it again gives the same bytes.")
    told = note.format(
        number=row.number, version=row.version_number, day=show_date(row.issued_at), name=row.issued_by_name
    )
    return Paper(issued_key(row), title, read, told, deed)


def issued_key(row: IssuedRow) -> str:
    """Name an issued paper among those that can be looked at."""
    return f"issued-{row.id}"


def issue_paper(
    context: DeskContext,
    request: Request,
    owner: QWidget,
    *,
    then: Callable[[Changes], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Print a paper and issue it; the printing does not hold the database."""
    workspace, actor = context.workspace, context.session.actor

    def work(_job: JobContext) -> Changes:
        today: date = workspace.clock.today()
        with workspace.reader() as session:
            prepared = prepare_document(session, request, workspace.clock.now(), today)
        with workspace.transaction(actor) as tx:
            return issue_prepared(tx, prepared)

    def done(changes: Changes) -> None:
        context.announce(changes)
        if then is not None:
            then(changes)

    title = QCoreApplication.translate("Printing", "Printing the paper")
    context.jobs.run(work, then=done, failed=failed or context.report, owner=owner, title=title, cancellable=False)

"""The papers of an application: what was issued, previews of what was not, and the evidence that is looked at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.applications.record import Opened
from desktop.records.paper_view import Deed, Paper, PaperView, Shown, kept_file
from desktop.records.printing import issue_paper, issued_paper, preview_paper
from desktop.shell.context import DeskContext
from models.access.roles import Permission
from models.applications.tables import Application
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow, documents_of
from models.workspace.changes import Changes

KINDS = (DocumentKind.APPLICATION, DocumentKind.INTRODUCTION, DocumentKind.PACK)


def show_papers(context: DeskContext, view: PaperView, opened: Opened, failed: Callable[[Exception], None]) -> None:
    """Offer each kind of paper, as issued last or as a preview, and what may be done with it."""

    def deed(request: Request) -> Deed:
        return _issue(context, view, request, failed)

    view.set_papers(_papers(context, opened.id, opened.detail.number, opened.documents, deed))


def papers_in_list(context: DeskContext, session: Session, application_id: int) -> Sequence[Paper]:
    """Offer the same papers from a row of the list, to be printed."""
    number = session.get_one(Application, application_id).number
    return _papers(context, application_id, number, documents_of(session, "application", application_id), _no_deed)


def _papers(
    context: DeskContext,
    application_id: int,
    number: str,
    documents: Sequence[IssuedRow],
    deed: Callable[[Request], Deed | None],
) -> list[Paper]:
    papers: list[Paper] = []
    for kind in KINDS:
        request = Request(kind, application_id)
        issued = next((row for row in documents if row.kind is kind), None)
        papers.append(_paper(context, number, issued, request, deed(request)))
    return papers


def _no_deed(_request: Request) -> None:
    """From a list papers are only printed."""


def evidence_paper(attachment_id: int) -> Paper:
    """Offer a file that fills a slot."""

    def read(session: Session) -> Shown:
        return kept_file(session, attachment_id)

    return Paper(f"file-{attachment_id}", QCoreApplication.translate("ApplicationPapers", "Evidence"), read)


def _paper(context: DeskContext, number: str, issued: IssuedRow | None, request: Request, deed: Deed | None) -> Paper:
    name = kind_name(request.kind)
    if issued is not None:
        return issued_paper(issued, name, deed)
    title = QCoreApplication.translate("ApplicationPapers", "{paper} (preview)").format(paper=name)
    file_name = f"{number}-{request.kind.value}-preview"
    return preview_paper(context.workspace.clock, request, request.kind.value, title, file_name, deed)


def _issue(context: DeskContext, view: PaperView, request: Request, failed: Callable[[Exception], None]) -> Deed:
    tr = QCoreApplication.translate

    def then(changes: Changes) -> None:
        made = [record_id for kind, record_id in changes.ids if kind == "issued_document"]
        if made:
            view.prefer(f"issued-{max(made)}")

    title = {
        DocumentKind.APPLICATION: tr("ApplicationPapers", "Issue the application"),
        DocumentKind.INTRODUCTION: tr("ApplicationPapers", "Issue the introduction"),
        DocumentKind.PACK: tr("ApplicationPapers", "Bind the pack"),
    }[request.kind]
    return Deed(
        title,
        lambda: issue_paper(context, request, view, then=then, failed=failed),
        enabled=context.may(Permission.ISSUE_DOCUMENTS),
        tooltip=tr("ApplicationPapers", "Prints it once; a new version only when its facts have changed."),
    )


def kind_name(kind: DocumentKind) -> str:
    """Name a kind of paper shortly."""
    tr = QCoreApplication.translate
    return {
        DocumentKind.APPLICATION: tr("ApplicationPapers", "Application"),
        DocumentKind.INTRODUCTION: tr("ApplicationPapers", "Introduction"),
        DocumentKind.PACK: tr("ApplicationPapers", "Pack"),
    }[kind]

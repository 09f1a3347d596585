"""The papers of a declaration: the preview, what was issued, and the signed paper that came back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.declarations.record import Opened
from desktop.records.further_papers import FurtherPapers
from desktop.records.paper_view import Deed, Paper, PaperView, Shown, kept_file, printable
from desktop.records.printing import issue_paper, issued_paper, preview_paper
from desktop.shell.context import DeskContext
from models.access.roles import Permission
from models.declarations.choices import DeclarationState
from models.declarations.queries import declaration_detail
from models.declarations.views import DeclarationDetail
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow, documents_of
from models.workspace.changes import Changes
from models.workspace.tables import Attachment

SIGNED, PREVIEW = "signed", "preview"
_STATED = frozenset({DeclarationState.ISSUED, DeclarationState.SIGNED, DeclarationState.VERIFIED})


def show_papers(context: DeskContext, view: PaperView, opened: Opened, failed: Callable[[Exception], None]) -> None:
    """Offer the papers of a version and what may be done with them."""
    # Only while it waits for the signature: nothing may be issued for signature that is signed already.
    waits = opened.detail.state is DeclarationState.ISSUED
    deed = _issue(context, view, Request(DocumentKind.DECLARATION, opened.id), failed) if waits else None
    further = FurtherPapers(context, opened.detail.number, opened.documents, view, failed)
    view.set_papers([*_papers(context, opened.detail, opened.documents, deed), *_further(opened.detail, further)])


def papers_in_list(context: DeskContext, session: Session, declaration_id: int) -> Sequence[Paper]:
    """Offer the same papers from a row of the list, to be printed."""
    detail = declaration_detail(session, declaration_id, context.workspace.clock.today())
    documents = documents_of(session, "declaration", declaration_id)
    further = FurtherPapers(context, detail.number, documents)
    papers = [*_papers(context, detail, documents), *_further(detail, further)]
    signed = detail.handling.signed_attachment_id
    kept = session.get(Attachment, signed) if signed is not None else None
    return [each for each in papers if each.key != SIGNED or (kept is not None and printable(kept.media_type))]


def _papers(
    context: DeskContext, detail: DeclarationDetail, documents: Sequence[IssuedRow], deed: Deed | None = None
) -> list[Paper]:
    tr = QCoreApplication.translate
    own = [row for row in documents if row.kind is DocumentKind.DECLARATION]
    papers: list[Paper] = [issued_paper(row, tr("DeclarationPapers", "Issued paper")) for row in own]
    signed = detail.handling.signed_attachment_id
    if signed is not None:
        papers.append(_signed(signed))
    if not own:
        title = tr("DeclarationPapers", "Preview")
        name = f"{detail.number}-v{detail.statement.version_number}-preview"
        request = Request(DocumentKind.DECLARATION, detail.id)
        papers.append(preview_paper(context.workspace.clock, request, PREVIEW, title, name, deed))
    return papers


def _further(detail: DeclarationDetail, further: FurtherPapers) -> list[Paper]:
    """Offer the notices that rest on what a declaration of an export from China states."""
    if detail.statement.regime != "CN":
        return []
    if detail.state is DeclarationState.STOPPED:
        return further.of(Request(DocumentKind.STOP_REPORT, detail.id))
    if detail.state not in _STATED:
        return []
    kinds = (DocumentKind.COMPLIANCE_NOTICE, DocumentKind.HUMANITARIAN_REPORT)
    return [paper for kind in kinds for paper in further.of(Request(kind, detail.id))]


def _signed(attachment_id: int) -> Paper:
    def read(session: Session) -> Shown:
        return kept_file(session, attachment_id)

    return Paper(SIGNED, QCoreApplication.translate("DeclarationPapers", "Signed paper"), read)


def _issue(context: DeskContext, view: PaperView, request: Request, failed: Callable[[Exception], None]) -> Deed:
    tr = QCoreApplication.translate

    def then(changes: Changes) -> None:
        made = [record_id for kind, record_id in changes.ids if kind == "issued_document"]
        if made:
            view.prefer(f"issued-{max(made)}")

    return Deed(
        tr("DeclarationPapers", "Issue the paper"),
        lambda: issue_paper(context, request, view, then=then, failed=failed),
        enabled=context.may(Permission.ISSUE_DOCUMENTS),
        tooltip=tr("DeclarationPapers", "Prints it once; from then on every print has the same bytes."),
    )

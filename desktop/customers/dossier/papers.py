"""The status certificate of a dossier's customer, as it would be printed now and as it was issued."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.customers.dossier.record import OpenedDossier
from desktop.records.further_papers import FurtherPapers
from desktop.records.paper_view import Deed, Paper, PaperView
from desktop.records.printing import issue_paper, issued_paper, preview_paper
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from models.access.roles import Permission
from models.certification.questions import Question
from models.documents.assemble.refusal import refusal_of
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow
from models.workspace.changes import Changes

_MOST = 4


def show_certificates(
    context: DeskContext, view: PaperView, opened: OpenedDossier, failed: Callable[[Exception], None]
) -> None:
    """Offer the certificate of today as a preview that can be issued, and those issued before."""
    tr, detail = QCoreApplication.translate, opened.detail
    request = _request(detail.party_id, detail.programme)

    def issued(changes: Changes) -> None:
        made = [record_id for kind, record_id in changes.ids if kind == "issued_document"]
        if made:
            view.prefer(f"issued-{max(made)}")

    deed = Deed(
        tr("DossierPapers", "Issue the certificate"),
        lambda: issue_paper(context, request, view, then=issued, failed=failed),
        enabled=context.may(Permission.ISSUE_DOCUMENTS),
        tooltip=tr("DossierPapers", "Prints the status of today once; printing it again gives the same bytes."),
    )
    title = tr("DossierPapers", "Status certificate (preview)")
    today = certificate_preview(
        context, detail.party_id, detail.programme, detail.number, title, deed if detail.events else None
    )
    further = FurtherPapers(context, detail.number, opened.papers, view, failed)
    own = [Request(DocumentKind.CERTIFIED_DOSSIER, detail.id)]
    if refusal_of(detail, context.workspace.clock.today()) is not None:
        own.append(Request(DocumentKind.REFUSAL_LETTER, detail.id))
    others = [paper for request in (*own, *sheets_of(detail.party_id)) for paper in further.of(request)]
    view.set_papers([today, *earlier_certificates(opened.certificates), *others])


def sheets_of(party_id: int) -> tuple[Request, ...]:
    """Name the sheets that can be printed of any customer."""
    return tuple(Request(kind, party_id) for kind in (DocumentKind.OWNERSHIP_SHEET, DocumentKind.SCREENING_SHEET))


def certificate_preview(
    context: DeskContext, party_id: int, programme: str, number: str, title: str, deed: Deed | None = None
) -> Paper:
    """Offer the certificate of today under the number of the dossier."""
    request = _request(party_id, programme)
    return preview_paper(
        context.workspace.clock, request, f"status-{programme}", title, f"{number}-status-preview", deed
    )


def earlier_certificates(issued: Sequence[IssuedRow]) -> list[Paper]:
    """Offer the certificates issued last."""
    return [_earlier(row) for row in issued[:_MOST]]


def _request(party_id: int, programme: str) -> Request:
    return Request(DocumentKind.STATUS_CERTIFICATE, party_id, Question(programme, party_id))


def _earlier(row: IssuedRow) -> Paper:
    title = QCoreApplication.translate("DossierPapers", "Issued {day}")
    return issued_paper(row, title.format(day=show_date(row.issued_at.date())))

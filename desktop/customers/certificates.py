"""The status certificates of a customer from a row of the list: one for each programme it has a dossier under."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.customers.dossier.papers import certificate_preview, earlier_certificates
from desktop.records.paper_view import Paper
from desktop.shell.context import DeskContext
from models.certification.dossier_queries import dossiers_of
from models.documents.choices import DocumentKind
from models.documents.queries import documents_of


def papers_in_list(context: DeskContext, session: Session, party_id: int) -> Sequence[Paper]:
    """Offer what the pages of the customer's dossiers offer, to be printed."""
    numbers: dict[str, str] = {}
    for row in dossiers_of(session, party_id, context.workspace.clock.today()):
        numbers.setdefault(row.programme, row.number)
    title = QCoreApplication.translate("CustomerPapers", "Status certificate, {number} (preview)")
    previews = [
        certificate_preview(context, party_id, programme, number, title.format(number=number))
        for programme, number in numbers.items()
    ]
    issued = [row for row in documents_of(session, "party", party_id) if row.kind is DocumentKind.STATUS_CERTIFICATE]
    return [*previews, *earlier_certificates(issued)]

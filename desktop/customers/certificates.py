"""The papers of a customer from a row of the list: certificate and dossier of each programme, and its sheets."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.customers.dossier.papers import certificate_preview, earlier_certificates, sheets_of
from desktop.records.further_papers import FurtherPapers
from desktop.records.paper_view import Paper
from desktop.shell.context import DeskContext
from models.certification.choices import DossierEventKind
from models.certification.dossier_queries import dossiers_of
from models.certification.views import DossierRow
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import documents_of
from models.parties.queries import party_option


def papers_in_list(context: DeskContext, session: Session, party_id: int) -> Sequence[Paper]:
    """Offer what the pages of the customer's dossiers offer, to be printed."""
    numbers: dict[str, str] = {}
    dossiers = dossiers_of(session, party_id, context.workspace.clock.today())
    for row in dossiers:
        numbers.setdefault(row.programme, row.number)
    title = QCoreApplication.translate("CustomerPapers", "Status certificate, {number} (preview)")
    previews = [
        certificate_preview(context, party_id, programme, number, title.format(number=number))
        for programme, number in numbers.items()
    ]
    documents = documents_of(session, "party", party_id)
    issued = [row for row in documents if row.kind is DocumentKind.STATUS_CERTIFICATE]
    further = FurtherPapers(context, party_option(session, party_id).number, documents)
    sheets = [paper for request in sheets_of(party_id) for paper in further.of(request)]
    return [*previews, *earlier_certificates(issued), *_dossiers(context, session, dossiers), *sheets]


def _dossiers(context: DeskContext, session: Session, dossiers: Sequence[DossierRow]) -> list[Paper]:
    found: list[Paper] = []
    for row in dossiers:
        further = FurtherPapers(context, row.number, documents_of(session, "dossier", row.id))
        found += further.of(Request(DocumentKind.CERTIFIED_DOSSIER, row.id))
        if row.last_decision is DossierEventKind.NOT_GRANTED:
            found += further.of(Request(DocumentKind.REFUSAL_LETTER, row.id))
    return found

"""What can be printed of a product from a row of the list: that it is near a limit and not controlled."""

from collections.abc import Sequence

from sqlmodel import Session

from desktop.records.further_papers import FurtherPapers
from desktop.records.paper_view import Paper
from desktop.shell.context import DeskContext
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import documents_of
from models.goods.choices import Standing
from models.goods.queries import product_detail


def papers_in_list(context: DeskContext, session: Session, product_id: int) -> Sequence[Paper]:
    """Offer the near-limit declaration of a product that is classified so."""
    detail = product_detail(session, product_id)
    if detail.standing is not Standing.NEAR_LIMIT:
        return []
    further = FurtherPapers(context, detail.number, documents_of(session, "product", product_id))
    return further.of(Request(DocumentKind.NEAR_LIMIT, product_id))

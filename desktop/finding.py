"""What Ctrl+K finds: records of every room by name in any script, number or code."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.shell.palette import Hit
from models.workspace.store import Workspace

_EACH = 8


class RecordFinder:
    """Asks each room in turn on one reader; called on a worker thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def __call__(self, text: str) -> Sequence[Hit]:
        """Return what fits a text; nothing for an empty text."""
        if not text.strip():
            return ()
        today = self._workspace.clock.today()
        with self._workspace.reader() as session:
            return (
                *_parties(session, text),
                *_declarations(session, text, today),
                *_orders(session, text),
                *_applications(session, text),
                *_licences(session, text, today),
                *_products(session, text),
                *_dossiers(session, text),
            )


def _parties(session: Session, text: str) -> Sequence[Hit]:
    from models.parties.queries import find_parties

    return [
        Hit("customers", p.id, p.name, f"{p.number} {p.country}", "customers")
        for p in find_parties(session, text, _EACH)
    ]


def _declarations(session: Session, text: str, today: date) -> Sequence[Hit]:
    from models.declarations.pages import find_declarations

    return [
        Hit("declarations", d.id, f"{d.number} · {d.version_number}", d.customer, "declarations")
        for d in find_declarations(session, text, today, _EACH)
    ]


def _orders(session: Session, text: str) -> Sequence[Hit]:
    """Find orders by number: an open one at its customer's, a used one at the declaration that used it."""
    from models.exchange.queries import find_orders

    tr = QCoreApplication.translate
    found = []
    for order in find_orders(session, text, _EACH):
        if order.used_by is None:
            note = tr("Finding", "{customer}, open order").format(customer=order.customer)
            found.append(Hit("customers", order.customer_id, order.order_number, note, "customers"))
        else:
            note = tr("Finding", "{customer}, order declared in {number}")
            note = note.format(customer=order.customer, number=order.declaration)
            found.append(Hit("declarations", order.used_by, order.order_number, note, "declarations"))
    return found


def _applications(session: Session, text: str) -> Sequence[Hit]:
    from models.applications.pages import find_applications

    return [
        Hit("applications", a.id, a.number, a.end_user, "applications") for a in find_applications(session, text, _EACH)
    ]


def _licences(session: Session, text: str, today: date) -> Sequence[Hit]:
    from models.licences.queries import find_licences

    return [
        Hit("licences", row.id, row.licence_number, row.number, "licences")
        for row in find_licences(session, text, today, _EACH)
    ]


def _products(session: Session, text: str) -> Sequence[Hit]:
    from models.goods.queries import find_products

    return [Hit("products", p.id, p.name, p.number, "products") for p in find_products(session, text, _EACH)]


def _dossiers(session: Session, text: str) -> Sequence[Hit]:
    from desktop.customers.dossier.place import AREA, place_of
    from models.certification.dossier_queries import find_dossiers

    return [Hit(AREA, place_of(d.id), d.number, d.party, "seal") for d in find_dossiers(session, text, _EACH)]

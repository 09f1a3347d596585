"""Which papers a customer has: declarations, applications, licences, shipments."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.records.papers import LateSource, Shelf
from desktop.shell.context import DeskContext
from models.workspace.paging import ListQuery

if TYPE_CHECKING:
    from models.applications.views import ApplicationRow
    from models.declarations.views import DeclarationRow
    from models.licences.views import LicenceRow, ShipmentRow


def customer_shelves(context: DeskContext) -> list[Shelf]:
    """Build the shelves in the window's language; a shipment opens its licence."""
    tr, workspace = QCoreApplication.translate, context.workspace
    number = tr("CustomerPapers", "Number")
    state = tr("CustomerPapers", "State")
    return [
        Shelf(
            tr("CustomerPapers", "Declarations"),
            "declarations",
            LateSource("models.declarations.pages", "DeclarationPages", workspace),
            _declarations,
            [
                (number, _declaration_number),
                (tr("CustomerPapers", "Product"), _declaration_product),
                (state, _standing),
                (tr("CustomerPapers", "Valid until"), _valid_until),
            ],
        ),
        Shelf(
            tr("CustomerPapers", "Applications"),
            "applications",
            LateSource("models.applications.pages", "ApplicationPages", workspace),
            _applications,
            [
                (number, _number),
                (tr("CustomerPapers", "Kind"), _kind),
                (state, _state),
                (tr("CustomerPapers", "Contract"), _contract),
            ],
        ),
        Shelf(
            tr("CustomerPapers", "Licences"),
            "licences",
            LateSource("models.licences.queries", "LicencePages", workspace),
            _licences,
            [
                (number, _licence_number),
                (tr("CustomerPapers", "Kind"), _kind_of_licence),
                (state, _licence_standing),
                (tr("CustomerPapers", "Valid until"), _licence_until),
            ],
        ),
        Shelf(
            tr("CustomerPapers", "Shipments"),
            "licences",
            LateSource("models.licences.shipment_queries", "ShipmentPages", workspace),
            _shipments,
            [
                (number, _shipment_number),
                (tr("CustomerPapers", "Licence"), _shipment_licence),
                (state, _shipment_state),
                (tr("CustomerPapers", "Planned for"), _planned),
            ],
            opens=_licence_of,
        ),
    ]


def _declarations(party_id: int) -> ListQuery:
    return ListQuery(filters={"customer": (str(party_id),)}, sort="number", descending=True)


def _applications(party_id: int) -> ListQuery:
    return ListQuery(filters={"end_user": (str(party_id),)}, sort="number", descending=True)


def _licences(party_id: int) -> ListQuery:
    return ListQuery(filters={"party": (str(party_id),)}, sort="valid_until", descending=True)


def _shipments(party_id: int) -> ListQuery:
    return ListQuery(filters={"consignee": (str(party_id),)}, sort="planned_on", descending=True)


def _declaration_number(row: "DeclarationRow") -> object:
    return f"{row.number} v{row.version_number}"


def _declaration_product(row: "DeclarationRow") -> object:
    return f"{row.first_product} +{row.more_products}" if row.more_products else row.first_product


def _standing(row: "DeclarationRow") -> object:
    return row.standing


def _valid_until(row: "DeclarationRow") -> object:
    return row.valid_until


def _number(row: "ApplicationRow") -> object:
    return row.number


def _kind(row: "ApplicationRow") -> object:
    return row.kind


def _state(row: "ApplicationRow") -> object:
    return row.state


def _contract(row: "ApplicationRow") -> object:
    return row.contract_number


def _licence_number(row: "LicenceRow") -> object:
    return row.licence_number or row.number


def _kind_of_licence(row: "LicenceRow") -> object:
    return row.kind


def _licence_standing(row: "LicenceRow") -> object:
    return row.standing


def _licence_until(row: "LicenceRow") -> object:
    return row.valid_until


def _shipment_number(row: "ShipmentRow") -> object:
    return row.number


def _shipment_licence(row: "ShipmentRow") -> object:
    return row.licence_number


def _shipment_state(row: "ShipmentRow") -> object:
    return row.state


def _planned(row: "ShipmentRow") -> object:
    return row.planned_on


def _licence_of(row: "ShipmentRow") -> int:
    return row.licence_id

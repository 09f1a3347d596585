"""Reading shipments: pages, and one whole."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.journal.listing import Conditions, Listed, Listing, by, by_day, by_name, by_place
from models.licences.choices import ShipmentState, TransportMode
from models.licences.facts import LICENCES, SHIPMENTS
from models.licences.tables import LicenceLine, Shipment, ShipmentLine
from models.licences.views import ShipmentDetail, ShipmentLineView, ShipmentRow
from models.parties.hunting import Hunt, Named, Through
from models.parties.tables import Party
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_PARTIES: sa.Table = Party.__table__  # type: ignore[attr-defined]
_ID: Any = SHIPMENTS.c.id
_SHOWN = ("id", "number", "licence_id", "state", "destination", "planned_on", "shipped_on", "arrived_on", "transport")
_LIST = Listed(
    select=sa.select(
        *(SHIPMENTS.c[name] for name in _SHOWN),
        _PARTIES.c.legal_name.label("consignee"),
        LICENCES.c.licence_number,
    )
    .join(_PARTIES, _PARTIES.c.id == SHIPMENTS.c.consignee_id)
    .join(LICENCES, LICENCES.c.id == SHIPMENTS.c.licence_id),
    id=_ID,
    orders={
        "number": by(_ID, _ID),
        "licence_number": by_name(LICENCES, SHIPMENTS.c.licence_id, _ID, "licence_key"),
        "state": by_place(SHIPMENTS.c.state, _ID, ShipmentState),
        "consignee": by_name(_PARTIES, SHIPMENTS.c.consignee_id, _ID),
        "destination": by(SHIPMENTS.c.destination, _ID),
        "planned_on": by(SHIPMENTS.c.planned_on, _ID),
        "shipped_on": by_day(SHIPMENTS.c.shipped_on, _ID),
        "arrived_on": by_day(SHIPMENTS.c.arrived_on, _ID),
        "transport": by_place(SHIPMENTS.c.transport, _ID, TransportMode),
    },
    default="planned_on",
)
_HUNT = Hunt(
    _ID,
    Named(SHIPMENTS.c.consignee_id, _ID),
    SHIPMENTS.c.number,
    "SHP-20",
    plain=(SHIPMENTS.c.customs_declaration, SHIPMENTS.c.invoice_number),
    through=(Through(SHIPMENTS.c.licence_id, LICENCES.c.id, LICENCES.c.licence_key),),
)
_RESTS_ON = frozenset({"shipment", "licence", "party", "party_name", "party_identifier"})


class ShipmentPages:
    """The list of shipments; filters ``state``, ``licence`` and ``consignee`` (ids), ``destination``, ``transport``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = Listing(_LIST, _RESTS_ON, _filters, _HUNT, workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[ShipmentRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(_shipment_rows(rows, self._workspace.clock.today()), keys)


def shipments_of(session: Session, licence_id: int, on: date) -> tuple[ShipmentRow, ...]:
    """Return the shipments of a licence in the order they were planned, as they are on a day."""
    query = _LIST.select.where(SHIPMENTS.c.licence_id == licence_id).order_by(SHIPMENTS.c.id)
    rows = _shipment_rows(session.execute(query).mappings().all(), on)
    lines = _lines(session, SHIPMENTS.c.licence_id == licence_id)
    return tuple(replace(row, lines=lines.get(row.id, ())) for row in rows)


def overdue_shipments(session: Session, on: date, limit: int = 100) -> tuple[ShipmentRow, ...]:
    """Return the shipments that were planned for a day before this one and have not left, longest due first."""
    late = _LIST.select.where(SHIPMENTS.c.state == ShipmentState.PLANNED, SHIPMENTS.c.planned_on < on)
    rows = session.execute(late.order_by(SHIPMENTS.c.planned_on, _ID).limit(limit)).mappings().all()
    return _shipment_rows(rows, on)


def shipment_detail(session: Session, shipment_id: int, on: date | None = None) -> ShipmentDetail:
    """Return a shipment whole; with a day also whether it is overdue on it. Raises NotFound."""
    shipment = session.get(Shipment, shipment_id)
    if shipment is None:
        raise NotFound("not_found", "There is no shipment number {id}.", id=shipment_id)
    row = session.execute(_LIST.select.where(SHIPMENTS.c.id == shipment_id)).mappings().all()
    return ShipmentDetail(
        row=_shipment_rows(row, on)[0],
        row_version=shipment.row_version,
        consignee_id=shipment.consignee_id,
        contract_number=shipment.contract_number,
        port=shipment.port,
        invoice_number=shipment.invoice_number,
        customs_declaration=shipment.customs_declaration,
        note=shipment.note,
        cancelled_reason=shipment.cancelled_reason,
        lines=_lines(session, SHIPMENTS.c.id == shipment_id).get(shipment_id, ()),
    )


def _lines(session: Session, wanted: sa.ColumnElement[bool]) -> dict[int, tuple[ShipmentLineView, ...]]:
    """Return the lines of the shipments that are wanted, by shipment."""
    query = (
        select(ShipmentLine, LicenceLine)
        .join(Shipment, col(Shipment.id) == col(ShipmentLine.shipment_id))
        .join(LicenceLine, col(LicenceLine.id) == col(ShipmentLine.licence_line_id))
        .where(wanted)
        .order_by(col(LicenceLine.line_number))
    )
    found: dict[int, tuple[ShipmentLineView, ...]] = {}
    for line, held in session.exec(query):
        view = ShipmentLineView(
            held.key,
            held.line_number,
            held.description,
            line.quantity,
            held.unit,
            line.stated_quantity,
            line.stated_unit,
        )
        found[line.shipment_id] = (*found.get(line.shipment_id, ()), view)
    return found


def _filters(query: ListQuery) -> Conditions:
    texts = {"state": SHIPMENTS.c.state, "destination": SHIPMENTS.c.destination, "transport": SHIPMENTS.c.transport}
    wheres: list[sa.ColumnElement[bool]] = []
    wheres += [column.in_(query.filters[name]) for name, column in texts.items() if query.filters.get(name)]
    links = {"licence": SHIPMENTS.c.licence_id, "consignee": SHIPMENTS.c.consignee_id}
    wheres += [
        column.in_([int(each) for each in query.filters[name]])
        for name, column in links.items()
        if query.filters.get(name)
    ]
    return wheres


def _shipment_rows(rows: Sequence[Any], on: date | None) -> tuple[ShipmentRow, ...]:
    names = (*_SHOWN, "consignee", "licence_number")
    return tuple(
        ShipmentRow(
            **{name: row[name] for name in names},
            overdue=on is not None and row["state"] is ShipmentState.PLANNED and row["planned_on"] < on,
        )
        for row in rows
    )

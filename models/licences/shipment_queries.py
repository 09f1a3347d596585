"""Reading shipments: pages, and one whole."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.licences.choices import ShipmentState, TransportMode
from models.licences.facts import LICENCES, SHIPMENTS
from models.licences.tables import LicenceLine, Shipment, ShipmentLine
from models.licences.views import ShipmentDetail, ShipmentLineView, ShipmentRow
from models.parties.tables import Party
from models.workspace.columns import refused_character
from models.workspace.errors import NotFound
from models.workspace.keyset import SqlList, read_page
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.sorting import sort_key
from models.workspace.store import Workspace

_PARTIES: sa.Table = Party.__table__  # type: ignore[attr-defined]
_NEVER = date(9999, 12, 31)
_SHOWN = ("id", "number", "licence_id", "state", "destination", "planned_on", "shipped_on", "arrived_on", "transport")
_state = sa.case(*((SHIPMENTS.c.state == each, place) for place, each in enumerate(ShipmentState)), else_=9)
_transport = sa.case(*((SHIPMENTS.c.transport == each, place) for place, each in enumerate(TransportMode)), else_=9)

_LIST = SqlList(
    select=sa.select(
        *(SHIPMENTS.c[name] for name in _SHOWN),
        _PARTIES.c.legal_name.label("consignee"),
        LICENCES.c.licence_number,
    )
    .join(_PARTIES, _PARTIES.c.id == SHIPMENTS.c.consignee_id)
    .join(LICENCES, LICENCES.c.id == SHIPMENTS.c.licence_id),
    id=SHIPMENTS.c.id,
    sorts={
        "number": SHIPMENTS.c.id,
        "licence_number": LICENCES.c.licence_key,
        "state": _state,
        "consignee": _PARTIES.c.sort_key,
        "destination": SHIPMENTS.c.destination,
        "planned_on": SHIPMENTS.c.planned_on,
        "shipped_on": sa.func.coalesce(SHIPMENTS.c.shipped_on, sa.literal(_NEVER, sa.Date)),
        "arrived_on": sa.func.coalesce(SHIPMENTS.c.arrived_on, sa.literal(_NEVER, sa.Date)),
        "transport": _transport,
    },
    default="planned_on",
)


class ShipmentPages:
    """The list of shipments; filters ``state``, ``licence`` and ``consignee`` (ids), ``destination``, ``transport``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            chosen = _LIST.select.where(*_conditions(query)).subquery()
            return int(session.execute(sa.select(sa.func.count()).select_from(chosen)).scalar_one())

    def page(self, request: PageRequest) -> Page[ShipmentRow]:
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LIST, request, _conditions(request.query))
            return Page(_shipment_rows(rows), keys)


def shipments_of(session: Session, licence_id: int) -> tuple[ShipmentRow, ...]:
    """Return the shipments of a licence in the order they were planned."""
    query = _LIST.select.where(SHIPMENTS.c.licence_id == licence_id).order_by(SHIPMENTS.c.id)
    return _shipment_rows(session.execute(query).mappings().all())


def shipment_detail(session: Session, shipment_id: int) -> ShipmentDetail:
    """Return a shipment whole. Raises NotFound."""
    shipment = session.get(Shipment, shipment_id)
    if shipment is None:
        raise NotFound("not_found", "There is no shipment number {id}.", id=shipment_id)
    row = session.execute(_LIST.select.where(SHIPMENTS.c.id == shipment_id)).mappings().all()
    return ShipmentDetail(
        row=_shipment_rows(row)[0],
        row_version=shipment.row_version,
        consignee_id=shipment.consignee_id,
        contract_number=shipment.contract_number,
        port=shipment.port,
        invoice_number=shipment.invoice_number,
        customs_declaration=shipment.customs_declaration,
        note=shipment.note,
        cancelled_reason=shipment.cancelled_reason,
        lines=_lines(session, shipment_id),
    )


def _lines(session: Session, shipment_id: int) -> tuple[ShipmentLineView, ...]:
    query = (
        select(ShipmentLine, LicenceLine)
        .join(LicenceLine, col(LicenceLine.id) == col(ShipmentLine.licence_line_id))
        .where(ShipmentLine.shipment_id == shipment_id)
        .order_by(col(LicenceLine.line_number))
    )
    return tuple(
        ShipmentLineView(
            held.key,
            held.line_number,
            held.description,
            line.quantity,
            held.unit,
            line.stated_quantity,
            line.stated_unit,
        )
        for line, held in session.exec(query)
    )


def _conditions(query: ListQuery) -> list[sa.ColumnElement[bool]]:
    texts = {"state": SHIPMENTS.c.state, "destination": SHIPMENTS.c.destination, "transport": SHIPMENTS.c.transport}
    wheres: list[sa.ColumnElement[bool]] = []
    wheres += [column.in_(query.filters[name]) for name, column in texts.items() if query.filters.get(name)]
    links = {"licence": SHIPMENTS.c.licence_id, "consignee": SHIPMENTS.c.consignee_id}
    wheres += [
        column.in_([int(each) for each in query.filters[name]])
        for name, column in links.items()
        if query.filters.get(name)
    ]
    folded = sort_key(query.search)
    if folded and refused_character(query.search) is not None:
        wheres.append(sa.false())
    elif folded:
        numbers = (
            sa.func.lower(SHIPMENTS.c.number),
            sa.func.lower(SHIPMENTS.c.customs_declaration),
            sa.func.lower(SHIPMENTS.c.invoice_number),
            LICENCES.c.licence_key,
            _PARTIES.c.sort_key,
        )
        wheres.append(sa.or_(*(sa.cast(each, sa.String).contains(folded, autoescape=True) for each in numbers)))
    return wheres


def _shipment_rows(rows: Sequence[Any]) -> tuple[ShipmentRow, ...]:
    names = (*_SHOWN, "consignee", "licence_number")
    return tuple(ShipmentRow(**{name: row[name] for name in names}) for row in rows)

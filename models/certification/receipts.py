"""What came to the sites of a customer in a year, read from our own shipments and their products' reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.certification.mass_balance import KILOGRAM, Receipt
from models.declarations.choices import PartyRole
from models.goods.composition import Share, is_complete
from models.goods.tables import Composition, Product, TestReport
from models.licences.choices import ShipmentState
from models.licences.tables import LicenceLine, LicenceParty, Shipment, ShipmentLine
from models.parties.tables import Site
from models.rulebook.units import Unit, convert
from models.workspace.words import Words, say

_MASS = "mass"
_LEFT = (ShipmentState.SHIPPED, ShipmentState.ARRIVED)


@dataclass(frozen=True, slots=True)
class Sent:
    """A shipment to a customer that has left; ``site_id`` is None where nothing says to which site, ``why`` says it."""

    id: int
    number: str
    shipped_on: date
    arrived_on: date | None
    site_id: int | None
    why: Words | None = None


def shipments_to(session: Session, party_id: int) -> tuple[Sent, ...]:
    """Return the shipments that went to a customer as end user, in the order in which they left."""
    named = sa.select(LicenceParty.licence_id).where(  # type: ignore[call-overload]
        LicenceParty.party_id == party_id, LicenceParty.role == PartyRole.END_USER
    )
    query = (
        select(Shipment)
        .where(col(Shipment.licence_id).in_(named), col(Shipment.state).in_(_LEFT))
        .order_by(col(Shipment.shipped_on), col(Shipment.id))
    )
    shipments = session.exec(query).all()
    users = _end_users(session, sorted({each.licence_id for each in shipments}))
    sites = session.exec(select(Site.id).where(Site.party_id == party_id)).all()
    only = sites[0] if len(sites) == 1 else None
    found = (_sent(each, party_id, users[each.licence_id], only) for each in shipments)
    return tuple(each for each in found if each is not None)


def receipts_by_site(
    session: Session, party_id: int, year: int, units: Mapping[str, Unit]
) -> tuple[dict[int, list[Receipt]], list[Receipt]]:
    """Return what came to each site in a year, and what came (or may have) and cannot be put to a site."""
    by_site: dict[int, list[Receipt]] = {}
    homeless: list[Receipt] = []
    sent = {each.id: each for each in shipments_to(session, party_id) if _concerns(each, year)}
    rows = _lines(session, sorted(sent))
    shares = _shares(session, sorted({row.product_id for row in rows}))
    for row in rows:
        shipment = sent[row.shipment_id]
        receipt = _receipt(shipment, row, shares.get(row.product_id), units)
        if shipment.site_id is None:
            homeless.append(receipt)
        else:
            by_site.setdefault(shipment.site_id, []).append(receipt)
    return by_site, homeless


def _concerns(sent: Sent, year: int) -> bool:
    if sent.arrived_on is not None:
        return sent.arrived_on.year == year
    return sent.shipped_on.year <= year


def _sent(
    shipment: Shipment, party_id: int, users: Sequence[tuple[int, int | None]], only_site: int | None
) -> Sent | None:
    if shipment.shipped_on is None:
        return None
    sent = Sent(shipment.key, shipment.number, shipment.shipped_on, shipment.arrived_on, None)
    others = {user for user, _ in users} - {party_id}
    if shipment.consignee_id != party_id and others:
        if shipment.consignee_id in others:
            return None
        why = say(
            "{number}: the licence names several end users, and nothing says which of them got the goods.",
            number=sent.number,
        )
        return replace(sent, why=why)
    site = next((site for user, site in users if user == party_id), None) or only_site
    if site is None:
        return replace(sent, why=say("{number}: nothing says to which site the goods went.", number=sent.number))
    return replace(sent, site_id=site)


def _end_users(session: Session, licence_ids: Sequence[int]) -> dict[int, list[tuple[int, int | None]]]:
    found: dict[int, list[tuple[int, int | None]]] = {each: [] for each in licence_ids}
    query = select(LicenceParty).where(
        col(LicenceParty.licence_id).in_(licence_ids), LicenceParty.role == PartyRole.END_USER
    )
    for each in session.exec(query.order_by(col(LicenceParty.id))):
        found[each.licence_id].append((each.party_id, each.site_id))
    return found


def _lines(session: Session, shipment_ids: Sequence[int]) -> Sequence[Any]:
    query = (
        sa.select(  # type: ignore[call-overload]
            ShipmentLine.shipment_id,
            ShipmentLine.quantity,
            LicenceLine.unit,
            LicenceLine.product_id,
            Product.number,
            Product.name,
        )
        .join(LicenceLine, LicenceLine.id == ShipmentLine.licence_line_id)
        .join(Product, Product.id == LicenceLine.product_id)
        .where(col(ShipmentLine.shipment_id).in_(shipment_ids))
        .order_by(ShipmentLine.id)
    )
    rows: Sequence[Any] = session.execute(query).all()
    order = {each: place for place, each in enumerate(shipment_ids)}
    return sorted(rows, key=lambda row: order[row.shipment_id])


def _shares(session: Session, product_ids: Sequence[int]) -> dict[int, tuple[Share, ...]]:
    """Return the composition of products by the report that counts: the latest by its own date."""
    latest: dict[int, int] = {}
    reports = select(TestReport).where(col(TestReport.product_id).in_(product_ids))
    for each in session.exec(reports.order_by(col(TestReport.reported_on), col(TestReport.id))):
        latest[each.product_id] = each.key
    found: dict[int, list[Share]] = {}
    measured = select(Composition).where(col(Composition.report_id).in_(sorted(latest.values())))
    for row in session.exec(measured.order_by(col(Composition.id))):
        found.setdefault(row.product_id, []).append(Share(row.element, row.mass_percent, row.uncertainty))
    return {product_id: tuple(shares) for product_id, shares in found.items()}


def _receipt(sent: Sent, row: Any, shares: tuple[Share, ...] | None, units: Mapping[str, Unit]) -> Receipt:
    unit = units.get(row.unit)
    weighed = unit is not None and unit.dimension == _MASS
    kilograms = convert(row.quantity, row.unit, KILOGRAM, units) if weighed else None
    product = f"{row.number} {row.name}"
    return Receipt(
        label=sent.number,
        arrived_on=sent.arrived_on,
        product=product,
        kilograms=kilograms,
        shares=None if shares is None else {each.element: each.mass_percent for each in shares},
        complete=shares is not None and is_complete(shares),
        why=_why(sent, product, kilograms),
        shipment_id=sent.id,
    )


def _why(sent: Sent, product: str, kilograms: Decimal | None) -> Words | None:
    if sent.arrived_on is None:
        return say("{number} left on {day} and its arrival is not recorded.", number=sent.number, day=sent.shipped_on)
    if kilograms is None:
        return say("{number}: the weight of {product} is not known.", number=sent.number, product=product)
    return sent.why

"""Licences and shipments made by the room's own commands, for tests of this room and of those above it."""

from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.licences.commands import register_licence
from models.licences.drafts import (
    LicenceDraft,
    LicenceLineDraft,
    LicencePartyDraft,
    ShipmentDraft,
    ShipmentLineDraft,
    ShippedDraft,
)
from models.licences.shipping import plan_shipment, ship
from models.licences.tables import LicenceLine, LicenceParty
from tests.goods import builders as goods
from tests.parties.builders import bare_party


def party(tx, name="Example Magnetics GmbH (fictional)", country="DE", **facts) -> int:
    """Add a party of which only name and country are known, and return its id."""
    return bare_party(tx, name, country, **facts)


def product(tx, name="Example magnet block (fictional)", unit="KGM") -> int:
    """Add a product and return its id."""
    return goods.product(tx, name, unit=unit)


def line(product_id, quantity="100", unit="KGM", codes=("1C905.a.4",), **facts) -> LicenceLineDraft:
    return LicenceLineDraft(
        product_id=product_id,
        description="Example magnet block with dysprosium",
        control_codes=codes,
        quantity=None if quantity is None else Decimal(quantity),
        unit=unit,
        **facts,
    )


def licence_draft(exporter_id, end_user_id, lines, **facts) -> LicenceDraft:
    values = {
        "authority": "Ministry of Commerce (example)",
        "licence_number": "EX-LICENCE-1",
        "kind": LicenceKind.SINGLE,
        "issued_on": date(2026, 9, 1),
        "valid_from": date(2026, 9, 1),
        "valid_until": date(2027, 8, 31),
        "destination": "DE",
    } | facts
    parties = values.pop("parties", (LicencePartyDraft(role=PartyRole.END_USER, party_id=end_user_id),))
    return LicenceDraft(exporter_id=exporter_id, parties=parties, lines=lines, **values)


def licence(tx, *, exporter_id=None, end_user_id=None, product_id=None, quantity="100", unit="KGM", **facts) -> int:
    """Record a licence with one line and return its id; parties and product are made where none is named."""
    exporter_id = exporter_id or party(tx, "Example Rare Earths Ltd (fictional)", "CN", is_exporter=True)
    end_user_id = end_user_id or party(tx)
    product_id = product_id or product(tx, unit=unit)
    draft = licence_draft(exporter_id, end_user_id, (line(product_id, quantity, unit),), **facts)
    before = {each for kind, each in tx.changes().ids if kind == "licence"}
    return max({each for kind, each in register_licence(tx, draft).ids if kind == "licence"} - before)


def general_licence(tx, **facts) -> int:
    """Record a general licence of three years and return its id."""
    return licence(tx, **({"kind": LicenceKind.GENERAL, "valid_until": date(2029, 8, 31)} | facts))


def shipment_draft(tx, licence_id, quantity="10", unit="KGM", **facts) -> ShipmentDraft:
    """Draft a shipment of the licence's first line to its end user."""
    first = tx.session.exec(
        select(LicenceLine).where(LicenceLine.licence_id == licence_id).order_by(col(LicenceLine.line_number))
    ).first()
    user = tx.session.exec(
        select(LicenceParty).where(LicenceParty.licence_id == licence_id, LicenceParty.role == PartyRole.END_USER)
    ).first()
    values = {
        "planned_on": date(2026, 12, 1),
        "consignee_id": user.party_id,
        "destination": "DE",
        "transport": TransportMode.SEA,
        "lines": (ShipmentLineDraft(licence_line_id=first.key, quantity=Decimal(quantity), unit=unit),),
    } | facts
    return ShipmentDraft(licence_id=licence_id, **values)


def shipment(tx, licence_id, quantity="10", unit="KGM", **facts) -> int:
    """Plan a shipment of the licence's first line and return its id."""
    changes = plan_shipment(tx, shipment_draft(tx, licence_id, quantity, unit, **facts))
    return max(each for kind, each in changes.ids if kind == "shipment")


def shipped(tx, licence_id, quantity="10", unit="KGM", on=date(2026, 11, 20), **facts) -> int:
    """Plan a shipment and let it leave on a day; return its id."""
    found = shipment(tx, licence_id, quantity, unit, **({"planned_on": on} | facts))
    ship(tx, found, ShippedDraft(shipped_on=on, customs_declaration="EX-CUSTOMS-1"))
    return found

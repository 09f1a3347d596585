"""Tables of licences and the shipments that draw from them."""

from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.declarations.choices import PartyRole
from models.licences.choices import (
    EntryKind,
    LicenceEventKind,
    LicenceKind,
    LicenceState,
    ShipmentState,
    TransportMode,
)
from models.workspace.fields import (
    chosen,
    data,
    exact,
    link,
    money,
    optional_link,
    optional_text,
    small,
    sortable,
    text,
)
from models.workspace.rows import Row


class Licence(Row, table=True):
    """A licence as the authority gave it."""

    __table_args__ = (
        sa.Index("ix_licence_kind", "kind", "id"),
        sa.Index("ix_licence_destination", "destination", "id"),
        sa.Index("ix_licence_from", "valid_from", "id"),
        sa.Index("ix_licence_contract", "contract_number", "licence_key"),
        UniqueConstraint("authority_key", "licence_key"),
        sa.Index("ix_licence_until", "valid_until", "id"),
        sa.Index("ix_licence_key", "licence_key", "id"),
        sa.CheckConstraint("valid_until >= valid_from", name="interval"),
    )
    number: str = text(20, unique=True)
    regime: str = text(20)
    authority: str = text(200)
    licence_number: str = text(60)
    authority_key: str = sortable(200)
    licence_key: str = sortable(60)
    kind: LicenceKind = chosen(LicenceKind)
    exporter_id: int = link("party.id")
    issued_on: date
    valid_from: date
    valid_until: date
    destination: str = optional_text(2)
    contract_number: str = optional_text(60)
    port: str = optional_text(120)
    transport: TransportMode | None = chosen(TransportMode, default=None, nullable=True)
    conditions: str = optional_text(4000)
    state: LicenceState = chosen(LicenceState, default=LicenceState.ACTIVE)
    state_reason: str = optional_text(2000)
    attachment_id: int | None = optional_link("attachment.id")


class LicenceEvent(Row, table=True):
    """What happened to a licence on a day, and why; such rows are only added."""

    __tablename__ = "licence_event"
    licence_id: int = link("licence.id")
    kind: LicenceEventKind = chosen(LicenceEventKind)
    happened_on: date
    reason: str = text(2000)
    recorded_by: int


class LicenceParty(Row, table=True):
    """A party that a licence names (end users, consignees), and at which site."""

    __tablename__ = "licence_party"
    __table_args__ = (
        UniqueConstraint("licence_id", "role", "party_id"),
        sa.Index("ix_licence_party_licence", "party_id", "licence_id"),
    )
    licence_id: int = link("licence.id")
    role: PartyRole = chosen(PartyRole)
    party_id: int = link("party.id")
    site_id: int | None = optional_link("site.id")


class LicenceLine(Row, table=True):
    """A licensed item; ``reserved`` and ``drawn`` are the ledger's sums, checked by the database; no quantity, no ceiling."""

    __tablename__ = "licence_line"
    __table_args__ = (
        sa.Index("ix_licence_line_use", "licence_id", "reserved", "drawn", "quantity"),
        UniqueConstraint("licence_id", "line_number"),
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
        sa.CheckConstraint("reserved >= 0 AND drawn >= 0", name="not_negative"),
        sa.CheckConstraint("reserved + drawn <= quantity", name="never_overdrawn"),
    )
    licence_id: int = link("licence.id")
    line_number: int = small()
    product_id: int = link("product.id")
    control_codes: Any = data(default_factory=list)
    hs_code: str = optional_text(12)
    description: str = text(1000)
    quantity: Decimal | None = exact(default=None)
    unit: str = text(3)
    value: Decimal | None = money(default=None)
    currency: str = optional_text(3)
    reserved: Decimal = exact(default=Decimal(0))
    drawn: Decimal = exact(default=Decimal(0))


class Shipment(Row, table=True):
    """Goods that leave under one licence."""

    __table_args__ = (
        sa.Index("ix_shipment_planned", "planned_on", "id"),
        sa.Index("ix_shipment_shipped", "shipped_on", "id"),
        sa.Index("ix_shipment_arrived", "arrived_on", "id"),
        sa.Index("ix_shipment_destination", "destination", "id"),
        sa.Index("ix_shipment_state", "state", "id"),
        sa.Index("ix_shipment_transport", "transport", "id"),
        sa.Index("ix_shipment_invoice", "invoice_number", "customs_declaration", "licence_id"),
        sa.Index("ix_shipment_customs", "customs_declaration"),
        sa.Index(
            "ix_shipment_consignee", "consignee_id", "number", "customs_declaration", "invoice_number", "licence_id"
        ),
    )
    number: str = text(20, unique=True)
    licence_id: int = link("licence.id")
    state: ShipmentState = chosen(ShipmentState, default=ShipmentState.PLANNED)
    planned_on: date
    shipped_on: date | None = Field(default=None)
    arrived_on: date | None = Field(default=None)
    consignee_id: int = link("party.id")
    destination: str = optional_text(2)
    contract_number: str = optional_text(60)
    invoice_number: str = optional_text(60)
    customs_declaration: str = optional_text(60)
    port: str = optional_text(120)
    transport: TransportMode = chosen(TransportMode)
    note: str = optional_text(2000)
    cancelled_reason: str = optional_text(2000)


class ShipmentLine(Row, table=True):
    """How much of a licensed line a shipment carries, in the line's unit, and as it was stated."""

    __tablename__ = "shipment_line"
    __table_args__ = (
        UniqueConstraint("shipment_id", "licence_line_id"),
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
    )
    shipment_id: int = link("shipment.id")
    licence_line_id: int = link("licence_line.id")
    quantity: Decimal = exact()
    stated_quantity: Decimal = exact()
    stated_unit: str = text(3)


class LedgerEntry(Row, table=True):
    """One booking on a licensed line, in the line's unit; rows are only added, and their fold is the balance."""

    __tablename__ = "ledger_entry"
    __table_args__ = (
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
        sa.Index("ix_ledger_entry_day", "licence_line_id", "booked_on", "id"),
    )
    licence_line_id: int = link("licence_line.id")
    shipment_id: int = link("shipment.id")
    kind: EntryKind = chosen(EntryKind)
    quantity: Decimal = exact()
    booked_on: date

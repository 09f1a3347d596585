"""What a person hands in: a licence as the authority gave it, and a shipment that is planned under one."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.workspace.validation import plain_text


def _limited(limit: int) -> AfterValidator:
    return AfterValidator(lambda value: plain_text(value, limit))


Country = Annotated[str, Field(pattern=r"^([A-Z]{2})?$")]
Quantity = Annotated[Decimal, Field(gt=0, max_digits=18, decimal_places=6)]
UnitCode = Annotated[str, Field(pattern=r"^[A-Z0-9]{2,3}$")]
Identity = Annotated[int, Field(gt=0)]


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


class LicencePartyDraft(_Draft):
    """A party that the licence names, in its role, and at which of its sites when the licence says so."""

    role: PartyRole
    party_id: Identity
    site_id: Identity | None = None


class LicenceLineDraft(_Draft):
    """A licensed item; without a quantity the licence sets no ceiling (general licences only)."""

    product_id: Identity
    description: Annotated[str, Field(min_length=1), _limited(1000)]
    control_codes: tuple[Annotated[str, Field(min_length=1), _limited(40)], ...] = ()
    hs_code: Annotated[str, Field(pattern=r"^(\d{6,12})?$")] = ""
    quantity: Quantity | None = None
    unit: UnitCode
    value: Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=4)] | None = None
    currency: Annotated[str, Field(pattern=r"^([A-Z]{3})?$")] = ""


class LicenceDraft(_Draft):
    """A licence as it reads on its face. An empty destination, contract, port or transport means that it names none."""

    regime: Annotated[str, Field(min_length=1), _limited(20)] = "CN"
    authority: Annotated[str, Field(min_length=1), _limited(200)]
    licence_number: Annotated[str, Field(min_length=1), _limited(60)]
    kind: LicenceKind
    exporter_id: Identity
    issued_on: date
    valid_from: date
    valid_until: date
    destination: Country = ""
    contract_number: Annotated[str, _limited(60)] = ""
    port: Annotated[str, _limited(120)] = ""
    transport: TransportMode | None = None
    conditions: Annotated[str, _limited(4000)] = ""
    parties: tuple[LicencePartyDraft, ...]
    lines: Annotated[tuple[LicenceLineDraft, ...], Field(min_length=1)]


class ShipmentLineDraft(_Draft):
    """How much of a licensed line is to leave, in any unit that measures the same thing as the line's."""

    licence_line_id: Identity
    quantity: Quantity
    unit: UnitCode


class ShipmentDraft(_Draft):
    """A shipment that is planned under one licence."""

    licence_id: Identity
    planned_on: date
    consignee_id: Identity
    destination: Country = ""
    contract_number: Annotated[str, _limited(60)] = ""
    port: Annotated[str, _limited(120)] = ""
    transport: TransportMode
    invoice_number: Annotated[str, _limited(60)] = ""
    note: Annotated[str, _limited(2000)] = ""
    lines: Annotated[tuple[ShipmentLineDraft, ...], Field(min_length=1)]


class ShippedDraft(_Draft):
    """What is known once the goods have left."""

    shipped_on: date
    customs_declaration: Annotated[str, Field(min_length=1), _limited(60)]
    invoice_number: Annotated[str, _limited(60)] = ""

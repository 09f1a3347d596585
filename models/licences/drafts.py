"""What a person hands in: a licence as the authority gave it, and a shipment that is planned under one."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from models.declarations.choices import PartyRole
from models.goods.drafts import customs_code
from models.licences.choices import LicenceKind, TransportMode
from models.parties.draft_fields import ManyLines, OneLine, OptionalCountry
from models.rulebook.loader import load_current
from models.workspace.validation import Refused


def _unit(value: str) -> str:
    if value not in load_current().units:
        raise Refused("{code} is not a unit of the loaded edition.", code=value)
    return value


def _currency(value: str) -> str:
    if value and value not in load_current().currencies:
        raise Refused("{code} is not a currency of the loaded edition.", code=value)
    return value


Quantity = Annotated[Decimal, Field(gt=0, max_digits=18, decimal_places=6, allow_inf_nan=False)]
Amount = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=4, allow_inf_nan=False)]
UnitCode = Annotated[str, StringConstraints(to_upper=True, max_length=3), AfterValidator(_unit)]
Currency = Annotated[str, StringConstraints(to_upper=True, max_length=3), AfterValidator(_currency)]
HsCode = Annotated[str, AfterValidator(customs_code)]
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
    description: Annotated[str, OneLine(1000, required=True)]
    control_codes: tuple[Annotated[str, OneLine(40, required=True)], ...] = ()
    hs_code: HsCode = ""
    quantity: Quantity | None = None
    unit: UnitCode
    value: Amount | None = None
    currency: Currency = ""


class LicenceDraft(_Draft):
    """A licence as it reads on its face. An empty destination, contract, port or transport means that it names none."""

    regime: Annotated[str, OneLine(20, required=True)] = "CN"
    authority: Annotated[str, OneLine(200, required=True)]
    licence_number: Annotated[str, OneLine(60, required=True)]
    kind: LicenceKind
    exporter_id: Identity
    issued_on: date
    valid_from: date
    valid_until: date
    destination: OptionalCountry = ""
    contract_number: Annotated[str, OneLine(60)] = ""
    port: Annotated[str, OneLine(120)] = ""
    transport: TransportMode | None = None
    conditions: Annotated[str, ManyLines(4000)] = ""
    parties: tuple[LicencePartyDraft, ...]
    lines: tuple[LicenceLineDraft, ...]


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
    destination: OptionalCountry = ""
    contract_number: Annotated[str, OneLine(60)] = ""
    port: Annotated[str, OneLine(120)] = ""
    transport: TransportMode
    invoice_number: Annotated[str, OneLine(60)] = ""
    note: Annotated[str, ManyLines(2000)] = ""
    lines: tuple[ShipmentLineDraft, ...]


class ShippedDraft(_Draft):
    """What is known once the goods have left."""

    shipped_on: date
    customs_declaration: Annotated[str, OneLine(60, required=True)]
    invoice_number: Annotated[str, OneLine(60)] = ""

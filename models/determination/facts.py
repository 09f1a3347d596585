"""The facts of a deal as they are handed in for a determination."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models.workspace.words import Choice

CountryCode = Annotated[str, Field(pattern=r"^([A-Z]{2})?$")]
Percent = Annotated[Decimal, Field(ge=0, le=100)]
Symbol = Annotated[str, Field(pattern=r"^([A-Z][a-z]?|REE)$")]
Amount = Annotated[Decimal, Field(ge=0, max_digits=24)]
Line = Annotated[str, Field(max_length=500)]


class Answer(Choice):
    """Yes, no, or honestly not known."""

    yes = "yes"
    no = "no"
    unknown = "unknown"


class PartyRole(Choice):
    """What a party does in the deal."""

    exporter = "exporter"
    purchaser = "purchaser"
    consignee = "consignee"
    intermediate_consignee = "intermediate_consignee"
    end_user = "end_user"
    other = "other"


class UseKind(Choice):
    """Uses that the law singles out."""

    weapons_of_mass_destruction = "weapons_of_mass_destruction"
    terrorism = "terrorism"
    raises_military_potential = "raises_military_potential"
    logic_chips_14_nm = "logic_chips_14_nm"
    memory_256_layers = "memory_256_layers"
    chip_making_equipment = "chip_making_equipment"
    military_ai = "military_ai"
    drone = "drone"
    humanitarian = "humanitarian"


class Concern(Choice):
    """What the exporter knows of a danger that the papers do not show (catch-all)."""

    none = "none"
    doubt = "doubt"
    known = "known"


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class OwnerFact(_Facts):
    """An owner of a party; ``percent`` is None when the share is not known."""

    name: Line
    percent: Percent | None = None


class PartyFact(_Facts):
    """A party by role; ``names`` holds further names in any script."""

    role: PartyRole
    name: Line
    names: tuple[Line, ...] = ()
    country: CountryCode = ""
    military_user: Answer = Answer.unknown
    owners: tuple[OwnerFact, ...] = ()


class BillLineFact(_Facts):
    """One material or part in the product: how much of it, its price on a day, and how far that price may be off.

    ``quantity`` is in the unit that ``unit_price`` is for; ``uncertainty`` is plus or minus, in percent of the price.
    ``part_i`` tells whether the line is an item of Part I of Annex 1 of announcement 61/2025.
    """

    name: Line
    part_i: Answer = Answer.unknown
    origin: CountryCode = ""
    quantity: Amount
    unit_price: Amount
    priced_on: date
    uncertainty: Percent = Decimal(0)


class BillFact(_Facts):
    """What the product is made of, and what it is worth itself: all amounts in one currency.

    ``value`` is that of the unit of product the lines are for, on ``valued_on``, plus or minus ``uncertainty`` percent.
    """

    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    value: Annotated[Decimal, Field(gt=0, max_digits=24)]
    valued_on: date
    uncertainty: Percent = Decimal(0)
    lines: Annotated[tuple[BillLineFact, ...], Field(min_length=1, max_length=2000)]


class ProductFact(_Facts):
    """The product. ``elements`` maps symbols (or REE) to percent by mass, None when the share is not known.

    ``form`` is a code of the edition's product forms. ``control_code`` is the decided classification;
    ``dual_use`` no means decided that it is none. ``part_i_share`` is the value of China-origin Part I items in
    percent of the product's value (announcement 61/2025), None when not computed; instead of it ``bill`` may be
    given, from which the share is computed.
    """

    elements: dict[Symbol, Percent | None] = {}
    composition_complete: bool = False
    form: Line = ""
    hs_code: Annotated[str, Field(pattern=r"^(\d{6,12})?$")] = ""
    origin: CountryCode = ""
    control_code: Line = ""
    dual_use: Answer = Answer.unknown
    made_with_chinese_technology: Answer = Answer.unknown
    part_i_share: Percent | None = None
    bill: BillFact | None = None

    @model_validator(mode="after")
    def _one_share(self) -> Self:
        if self.part_i_share is not None and self.bill is not None:
            raise ValueError("either part_i_share or bill, not both")
        return self


class UseFact(_Facts):
    """The end use."""

    text: Annotated[str, Field(max_length=5000)] = ""
    military: Answer = Answer.unknown
    kinds: frozenset[UseKind] = frozenset()


class CoverFact(_Facts):
    """A general licence that names customers: its number, customers, control codes, first and last day."""

    licence_number: Line
    customers: tuple[Line, ...]
    control_codes: tuple[Line, ...]
    valid_from: date
    valid_to: date

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_to < self.valid_from:
            raise ValueError("valid_to is before valid_from")
        return self


class DealFacts(_Facts):
    """Everything a determination rests on; what is left out counts as not known."""

    departure: CountryCode = ""
    destination: CountryCode = ""
    product: ProductFact = ProductFact()
    parties: tuple[PartyFact, ...] = ()
    use: UseFact = UseFact()
    concern: Concern = Concern.none
    covers: tuple[CoverFact, ...] = ()

"""The facts of a deal as they are handed in for a determination."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models.declarations.choices import StopCause
from models.workspace.validation import Refused
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


class Side(Choice):
    """On which side of its limit a parameter is controlled."""

    at_least = "at_least"
    at_most = "at_most"


class Occasion(Choice):
    """Exports for which a registration certificate is enough (Order 792 Art. 19)."""

    repair_return = "return_after_repair"
    exhibition = "exhibition"
    civil_aircraft_parts = "parts_for_civil_aircraft"
    named_by_ministry = "another_case_the_ministry_named"


class ChangedElement(Choice):
    """What changed after a licence was given; the first four are the key elements that Order 792 Art. 18 names."""

    item_type = "item_type"
    destination = "destination"
    end_user = "end_user"
    end_use = "end_use"
    other = "another_element"


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


class ParameterFact(_Facts):
    """One measured parameter beside the limit from which the item is controlled: ``value`` and ``limit`` in ``unit``."""

    name: Annotated[str, Field(min_length=1, max_length=200)]
    value: Decimal
    unit: Annotated[str, Field(min_length=1, max_length=40)]
    limit: Decimal
    side: Side = Side.at_least

    @property
    def reaches(self) -> bool:
        """Whether the value is on the controlled side of its limit."""
        return self.value >= self.limit if self.side is Side.at_least else self.value <= self.limit


class NearLimitFact(_Facts):
    """An item the product is not, but is near the limits of: its announcement, its code when read, the parameters.

    The customs rule asks for the actual parameters, so without any the fact is refused.
    """

    measure: Line
    control_code: Line = ""
    parameters: Annotated[tuple[ParameterFact, ...], Field(max_length=50)] = ()

    @model_validator(mode="after")
    def _has_parameters(self) -> Self:
        if not self.parameters:
            raise Refused("Goods near a limit are declared with their actual parameters: name, value, unit and limit.")
        return self


class ProductFact(_Facts):
    """The product. ``elements`` maps symbols (or REE) to percent by mass, None when the share is not known.

    ``form`` is a code of the edition's product forms. ``control_code`` is the decided classification;
    ``dual_use`` no means decided that it is none. ``part_i_share`` is the value of China-origin Part I items in
    percent of the product's value (announcement 61/2025), None when not computed; instead of it ``bill`` may be
    given, from which the share is computed. ``near_limits`` names items the product is near and not.
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
    near_limits: Annotated[tuple[NearLimitFact, ...], Field(max_length=50)] = ()

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


class CertifiedFact(_Facts):
    """A certified status of an end user: under which programme, for which site and codes, first and last day.

    ``official_number`` is that of the authority's certificate, empty for a status of our own. ``valid_to`` None means
    that no day ends it.
    """

    programme: Line
    party: Line
    site: Line = ""
    control_codes: tuple[Line, ...] = ()
    valid_from: date
    valid_to: date | None = None
    official_number: Line = ""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError("valid_to is before valid_from")
        return self


class ExporterFact(_Facts):
    """What decides whether the exporter may have a general licence (Order 792 Art. 16, 20).

    ``convicted`` is for export-control offences, of the firm or the persons responsible. A day left out counts as one
    that bars.
    """

    compliance_programme: Answer = Answer.unknown
    export_record: Answer = Answer.unknown
    fixed_channels: Answer = Answer.unknown
    convicted: Answer = Answer.unknown
    convicted_on: date | None = None
    grave_penalty: Answer = Answer.unknown
    grave_penalty_on: date | None = None
    of_listed_party: Answer = Answer.unknown
    """A Chinese subsidiary or office of a party on the control list."""


class ChangeFact(_Facts):
    """What changed after the grant, on a day; ``accepted_on`` and ``amended_on`` tell how far an amendment has come."""

    element: ChangedElement
    what: Line = ""
    on: date | None = None
    accepted_on: date | None = None
    amended_on: date | None = None


class LearnedFact(_Facts):
    """What exporter or importer learned that makes them stop and report (Order 792 Art. 25), on a day."""

    cause: StopCause
    on: date | None = None


class GrantedFact(_Facts):
    """A licence given for the deal, with what changed and what was learned since.

    ``pause_ordered_on`` is the day from which the ministry ordered a pause.
    """

    licence_number: Line
    changes: tuple[ChangeFact, ...] = ()
    learned: tuple[LearnedFact, ...] = ()
    pause_ordered_on: date | None = None


class DealFacts(_Facts):
    """Everything a determination rests on; what is left out counts as not known.

    ``site`` is the end user's site the goods go to. ``shipped_on`` is the day of the export, once it is known.
    """

    departure: CountryCode = ""
    destination: CountryCode = ""
    site: Line = ""
    product: ProductFact = ProductFact()
    parties: tuple[PartyFact, ...] = ()
    use: UseFact = UseFact()
    concern: Concern = Concern.none
    occasion: Occasion | None = None
    exporter: ExporterFact = ExporterFact()
    covers: tuple[CoverFact, ...] = ()
    certified: tuple[CertifiedFact, ...] = ()
    granted: tuple[GrantedFact, ...] = ()
    shipped_on: date | None = None

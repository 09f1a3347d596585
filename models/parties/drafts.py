"""What a person or a file hands in about a party: checked field by field before anything is written."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from models.parties.choices import AddressKind, FigureKind, HoldingKind, NameKind, PartyKind, Scheme, Tie
from models.parties.draft_fields import (
    Code,
    Country,
    Day,
    Email,
    Line,
    LocalText,
    Long,
    LongLine,
    Name,
    OneLine,
    OptionalCountry,
    PartId,
    PartyPart,
    PercentOf,
    Phone,
    Place,
    PlaceText,
    Share,
    Short,
    ShortNeeded,
    Website,
    dates_in_order,
    nothing_typed,
)
from models.parties.folding import tokens_of
from models.parties.identifiers import check_identifier
from models.parties.places import box_number
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.validation import Refused, year_within

MAX_PARTS = 500
_SIGN = re.compile(r"[A-Za-z0-9]")


def _readable(value: str) -> str:
    if value and not _SIGN.search(value) and not tokens_of([value]):
        raise Refused("A name has at least one letter or digit.")
    return value


ReadableName = Annotated[Name, AfterValidator(_readable)]
ReadableLine = Annotated[Line, AfterValidator(_readable)]


class NameDraft(PartyPart):
    """Another name of a party, in any script."""

    id: PartId = None
    kind: NameKind = NameKind.ALIAS
    name: ReadableName
    language: Annotated[str, OneLine(10)] = ""
    used_from: Day = None
    used_until: Day = None

    @field_validator("used_until")
    @classmethod
    def _in_order(cls, value: date | None, info: ValidationInfo) -> date | None:
        dates_in_order(info.data.get("used_from"), value)
        return value


class IdentifierDraft(PartyPart):
    """A number that an authority gave a party; wrong check digits are refused where a rule is known."""

    id: PartId = None
    scheme: Scheme
    country: OptionalCountry = ""
    value: Annotated[str, OneLine(60, required=True)]

    @field_validator("value")
    @classmethod
    def _checked(cls, value: str, info: ValidationInfo) -> str:
        if "scheme" in info.data and "country" in info.data:
            try:
                check_identifier(info.data["scheme"], info.data["country"], value)
            except UserError as error:
                raise Refused(error.words.template, **error.words.params) from None
        return value


class AddressDraft(PartyPart):
    """An address; only a postal one may be a box number."""

    id: PartId = None
    kind: AddressKind = AddressKind.REGISTERED
    street: Name
    city: ShortNeeded
    region: Short = ""
    postcode: Code = ""
    country: Country
    local_text: LocalText = ""

    @field_validator("street", "local_text")
    @classmethod
    def _a_place(cls, value: str, info: ValidationInfo) -> str:
        box = box_number(value) if info.data.get("kind") is not AddressKind.POSTAL else ""
        if box:
            raise Refused(
                "A box number ({box}) is not a place. Give the street here and keep the box as a postal address.",
                box=box,
            )
        return value


class SiteDraft(PartyPart):
    """A place where a party works; never a box number."""

    id: PartId = None
    name: Annotated[str, OneLine(200, required=True)]
    activity: Annotated[str, OneLine(500, required=True)]
    activity_zh: Annotated[str, OneLine(500)] = ""
    street: Place
    city: ShortNeeded
    region: Short = ""
    postcode: Code = ""
    country: Country
    local_text: PlaceText = ""
    operated_by_party: Tie = Tie.UNKNOWN
    near_military: Tie = Tie.UNKNOWN
    near_military_note: Long = ""
    open_from: Day = None
    open_until: Day = None

    @field_validator("open_until")
    @classmethod
    def _in_order(cls, value: date | None, info: ValidationInfo) -> date | None:
        dates_in_order(info.data.get("open_from"), value)
        return value


class ContactDraft(PartyPart):
    """A person at a party."""

    id: PartId = None
    name: ShortNeeded
    local_name: Short = ""
    position: Short = ""
    email: Email = ""
    phone: Phone = ""
    may_sign: bool = False
    authority_note: LocalText = ""


class HoldingDraft(PartyPart):
    """A share in a party held by another party of the register or by somebody named; the share may be unknown."""

    id: PartId = None
    owner_id: PartId = None
    owner_name: Line = ""
    owner_country: OptionalCountry = ""
    kind: HoldingKind = HoldingKind.DIRECT
    share: Share = None
    held_from: Day = None
    held_until: Day = None
    source: Line = ""

    @field_validator("owner_name")
    @classmethod
    def _somebody(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("owner_id") is None:
            raise Refused("Name the owner, or choose a party of the register.")
        return value

    @field_validator("held_until")
    @classmethod
    def _in_order(cls, value: date | None, info: ValidationInfo) -> date | None:
        dates_in_order(info.data.get("held_from"), value)
        return value

    model_config = {**PartyPart.model_config, "validate_default": True}

    def held_on(self, day: date) -> bool:
        """Tell whether the share is held on a day, as far as its dates say."""
        return (self.held_from is None or self.held_from <= day) and (self.held_until is None or day <= self.held_until)


class FigureDraft(PartyPart):
    """What a party said of a year: how much of an item it used, made or had in stock; the amount may be unknown.

    ``quantity`` is in ``unit`` (a code of the edition), which an amount cannot lack.
    """

    id: PartId = None
    kind: FigureKind = FigureKind.CONSUMPTION
    item: Annotated[str, OneLine(200, required=True)]
    year: Annotated[int, AfterValidator(year_within(1990, 2100))]
    forecast: bool = False
    quantity: Annotated[
        Annotated[Decimal, Field(ge=0, max_digits=15, decimal_places=6)] | None, BeforeValidator(nothing_typed)
    ] = None
    unit: Annotated[str, OneLine(3)] = ""
    source: Line = ""

    @field_validator("unit")
    @classmethod
    def _unit_of_amount(cls, value: str, info: ValidationInfo) -> str:
        if value and value not in load_current().units:
            raise Refused("{code} is not a unit of the loaded edition.", code=value)
        if not value and info.data.get("quantity") is not None:
            raise Refused("An amount needs its unit.")
        return value

    model_config = {**PartyPart.model_config, "validate_default": True}


class PartyDraft(PartyPart):
    """A whole party with everything that belongs to it; only name, kind and country have to be there."""

    kind: PartyKind = PartyKind.COMMERCIAL
    is_customer: bool = True
    is_exporter: bool = False
    legal_name: ReadableName
    local_name: ReadableLine = ""
    country: Country
    nature_of_business: LongLine = ""
    nature_of_business_zh: LongLine = ""
    customer_since: Day = None
    website: Website = ""
    military_ties: Tie = Tie.UNKNOWN
    military_ties_note: Long = ""
    military_business_percent: PercentOf = None
    names: Annotated[tuple[NameDraft, ...], Field(max_length=MAX_PARTS)] = ()
    identifiers: Annotated[tuple[IdentifierDraft, ...], Field(max_length=MAX_PARTS)] = ()
    addresses: Annotated[tuple[AddressDraft, ...], Field(max_length=MAX_PARTS)] = ()
    contacts: Annotated[tuple[ContactDraft, ...], Field(max_length=MAX_PARTS)] = ()
    holdings: Annotated[tuple[HoldingDraft, ...], Field(max_length=MAX_PARTS)] = ()
    sites: Annotated[tuple[SiteDraft, ...], Field(max_length=MAX_PARTS)] = ()
    figures: Annotated[tuple[FigureDraft, ...], Field(max_length=MAX_PARTS)] = ()

    @model_validator(mode="before")
    @classmethod
    def _register_country(cls, values: Any) -> Any:
        """Take a national number or VAT number without a country to be of the party's own country."""
        if (
            not isinstance(values, Mapping)
            or not values.get("country")
            or not isinstance(values.get("identifiers"), list | tuple)
        ):
            return values
        country = values["country"]
        return {**values, "identifiers": [_with_country(each, country) for each in values["identifiers"]]}

    @field_validator("holdings")
    @classmethod
    def _at_most_all(cls, value: tuple[HoldingDraft, ...]) -> tuple[HoldingDraft, ...]:
        check_shares(value)
        return value


def check_shares(holdings: Iterable[HoldingDraft]) -> None:
    """Raise Refused when direct shares held on the same day come to more than 100 %."""
    direct = [h for h in holdings if h.kind is HoldingKind.DIRECT and h.share is not None]
    for day in {h.held_from or date.min for h in direct}:
        total = sum((h.share or Decimal(0) for h in direct if h.held_on(day)), Decimal(0))
        if total > 100:
            raise Refused("The direct shares held on one day come to {total} %, more than the whole.", total=total)


def _with_country(identifier: Any, country: Any) -> Any:
    if not isinstance(identifier, Mapping) or identifier.get("country"):
        return identifier
    of_country = identifier.get("scheme") in (Scheme.NATIONAL.value, Scheme.VAT.value)
    return {**identifier, "country": country} if of_country else identifier

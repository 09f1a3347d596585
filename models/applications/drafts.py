"""What a person or a file hands in about applications; half-filled ones are welcome while they are drafts."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from models.applications.choices import Debtor, QuestionFrom
from models.calendar.clocks import PauseReason
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.rulebook.loader import load_current
from models.workspace.validation import Refused, plain_text

AUTHORITIES = {"CN": "MOFCOM"}
"""The authority of a regime where the desk knows only one."""


def _line(value: str, limit: int) -> str:
    return " ".join(plain_text(value, limit).split())


def _upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _country(code: str) -> str:
    if code and code not in load_current().countries:
        raise Refused("{code} is not the two-letter code of a country.", code=code)
    return code


def _unit(code: str) -> str:
    if code and code not in load_current().units:
        raise Refused("{code} is not a unit of the loaded edition. Use a code such as KGM or C62.", code=code)
    return code


def _currency(code: str) -> str:
    if code and code not in load_current().currencies:
        raise Refused("{code} is not the three-letter code of a currency.", code=code)
    return code


Line20 = Annotated[str, AfterValidator(partial(_line, limit=20))]
Line40 = Annotated[str, AfterValidator(partial(_line, limit=40))]
Line60 = Annotated[str, AfterValidator(partial(_line, limit=60))]
Line80 = Annotated[str, AfterValidator(partial(_line, limit=80))]
Line120 = Annotated[str, AfterValidator(partial(_line, limit=120))]
Line200 = Annotated[str, AfterValidator(partial(_line, limit=200))]
Passage500 = Annotated[str, AfterValidator(partial(plain_text, limit=500))]
Passage1000 = Annotated[str, AfterValidator(partial(plain_text, limit=1000))]
Passage2200 = Annotated[str, AfterValidator(partial(plain_text, limit=2200))]
Passage4000 = Annotated[str, AfterValidator(partial(plain_text, limit=4000))]
Country = Annotated[str, BeforeValidator(_upper), AfterValidator(_country)]
Unit = Annotated[str, BeforeValidator(_upper), AfterValidator(_unit)]
Currency = Annotated[str, BeforeValidator(_upper), AfterValidator(_currency)]
Amount = Annotated[Decimal, Field(gt=0, lt=Decimal(10) ** 12, decimal_places=6)]
Price = Annotated[Decimal, Field(ge=0, lt=Decimal(10) ** 13, decimal_places=4)]


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


class LineDraft(_Draft):
    """A line: which declared line it rests on and how much; no quantity means all that is still free of it."""

    declaration_line_id: int
    quantity: Amount | None = None
    unit: Unit = ""
    unit_price: Price | None = None
    currency: Currency = ""

    @model_validator(mode="after")
    def _price_has_currency(self) -> Self:
        if self.unit_price is not None and not self.currency:
            raise Refused("A price needs its currency.")
        return self


class PartyInRole(_Draft):
    """A party beside exporter and end user."""

    role: PartyRole
    party_id: int


class ApplicationDraft(_Draft):
    """An application as it is typed. What the first declaration says need not be typed again."""

    regime: Line20 = "CN"
    authority: Line200 = ""
    kind: LicenceKind = LicenceKind.SINGLE
    exporter_id: int | None = None
    end_user_id: int | None = None
    site_id: int | None = None
    parties: tuple[PartyInRole, ...] = ()
    destination: Country = ""
    destination_reason: Passage1000 = ""
    contract_number: Line60 = ""
    contract_date: date | None = None
    port: Line120 = ""
    transport: TransportMode | None = None
    route: Passage500 = ""
    trade_mode: Line60 = ""
    payment_terms: Line200 = ""
    specific_end_use: Passage2200 = ""
    specific_end_use_zh: Passage2200 = ""
    additional_information: Passage4000 = ""
    contact_name: Line120 = ""
    contact_phone: Line40 = ""
    contact_email: Line200 = ""
    lines: tuple[LineDraft, ...] = ()

    @model_validator(mode="after")
    def _each_declared_line_once(self) -> Self:
        ids = [line.declaration_line_id for line in self.lines]
        if len(set(ids)) != len(ids):
            raise Refused("A declared line can stand in an application only once.")
        return self


class RepeatDraft(_Draft):
    """What a repeat order states anew; everything else comes from the application it repeats."""

    contract_number: Line60 = ""
    contract_date: date | None = None
    lines: tuple[LineDraft, ...] = ()


class SlotFilling(_Draft):
    """What fills an evidence slot: a file already kept with the application, or a declaration."""

    attachment_id: int | None = None
    declaration_id: int | None = None
    dated: date | None = None
    valid_until: date | None = None
    note: Passage1000 = ""

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.attachment_id is None and self.declaration_id is None:
            raise Refused("Attach the paper that fills this place.")
        if self.dated and self.valid_until and self.valid_until < self.dated:
            raise Refused("The paper would expire before its own date.")
        return self


class QuestionDraft(_Draft):
    """A question: who asks, who owes the answer, and until when (a day, or working days from the day of asking)."""

    asked_by_kind: QuestionFrom = QuestionFrom.OFFICER
    body: Annotated[str, Field(min_length=1), AfterValidator(partial(plain_text, limit=4000))]
    owed_by: Debtor = Debtor.PREPARER
    owed_by_user: int | None = None
    asked_on: date | None = None
    due_on: date | None = None
    due_in_working_days: Annotated[int, Field(ge=1, le=250)] | None = None

    @model_validator(mode="after")
    def _one_limit(self) -> Self:
        if self.due_on is not None and self.due_in_working_days is not None:
            raise Refused("State a day or a number of working days, not both.")
        if self.due_on and self.asked_on and self.due_on < self.asked_on:
            raise Refused("The answer would be due before the question was asked.")
        if self.owed_by not in {Debtor.PREPARER, Debtor.CUSTOMER, Debtor.OFFICER}:
            raise Refused("An answer is owed by the preparer, the customer or the compliance officer.")
        return self


class PauseDraft(_Draft):
    """A time that does not count, or a cause that takes the limit away."""

    reason: PauseReason
    paused_from: date
    paused_until: date | None = None
    note: Passage1000 = ""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.paused_until is not None and self.paused_until < self.paused_from:
            raise Refused("The pause would end before it begins.")
        return self


class GrantedLine(_Draft):
    """How much of an application line the authority granted."""

    application_line_id: int
    quantity: Annotated[Decimal, Field(ge=0, lt=Decimal(10) ** 12, decimal_places=6)]


class LicenceFacts(_Draft):
    """What stands on the licence; lines that are not named are granted in full."""

    licence_number: Annotated[str, Field(min_length=1), AfterValidator(partial(_line, limit=60))]
    issued_on: date
    valid_from: date
    valid_until: date
    conditions: Passage4000 = ""
    lines: tuple[GrantedLine, ...] = ()
    attachment_id: int | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_until < self.valid_from:
            raise Refused("The licence would end before it begins.")
        return self

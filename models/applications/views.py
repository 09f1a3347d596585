"""What screens, documents and other rooms read about applications."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from models.applications.choices import ApplicationState, Debtor, QuestionFrom, RefusedBy, Verdict
from models.applications.missing import Missing
from models.applications.slots import SlotState
from models.applications.transitions import Step
from models.calendar.clocks import ClockReading, PauseReason
from models.declarations.choices import DeclarationState, PartyRole
from models.licences.choices import LicenceKind, TransportMode


@dataclass(frozen=True)
class ApplicationRow:
    """An application as a list shows it."""

    id: int
    number: str
    state: ApplicationState
    state_since: datetime
    kind: LicenceKind
    regime: str
    end_user: str
    end_user_local: str
    destination: str
    contract_number: str
    prepared_by: int
    lodged_on: date | None
    accepted_on: date | None
    answered_on: date | None
    authority_reference: str
    refused_by: RefusedBy | None


@dataclass(frozen=True)
class ApplicationPartyView:
    """A party of an application in its role."""

    id: int
    role: PartyRole
    number: str
    legal_name: str
    local_name: str
    country: str


@dataclass(frozen=True)
class ApplicationLineView:
    """A line with what it rests on; ``left`` is what is still free of the declared line, in the declared unit."""

    id: int
    line_number: int
    product_id: int
    product_number: str
    product_name: str
    description: str
    control_codes: tuple[str, ...]
    hs_code: str
    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    currency: str
    granted: Decimal | None
    declaration_id: int
    declaration_line_id: int
    declaration: str
    declaration_state: DeclarationState
    declared: Decimal | None
    declared_unit: str
    left: Decimal | None

    @property
    def value(self) -> Decimal | None:
        """Return quantity times unit price, not rounded; None without a price."""
        return None if self.unit_price is None else self.unit_price * self.quantity


@dataclass(frozen=True)
class QuestionView:
    """A question with who asked, who owes it, and the answer."""

    id: int
    asked_by_kind: QuestionFrom
    asked_by: int
    asked_on: date
    body: str
    owed_by: Debtor
    owed_by_user: int | None
    due_on: date | None
    answer: str
    answered_on: date | None
    answered_by: int | None

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.answered_on is None


@dataclass(frozen=True)
class PauseView:
    """A pause of the statutory clock."""

    id: int
    reason: PauseReason
    paused_from: date
    paused_until: date | None
    note: str


@dataclass(frozen=True)
class ApplicationDetail:
    """Everything about one application on a day.

    ``missing`` is what stops or slows the next step; ``determination`` is what the law asked on the day of
    submission (with its edition), or asks today while nothing is stored; None when the application has no lines.
    """

    id: int
    row_version: int
    number: str
    regime: str
    authority: str
    kind: LicenceKind
    state: ApplicationState
    state_since: datetime
    state_reason: str
    repeat_of: tuple[int, str] | None
    resubmission_of: tuple[int, str] | None
    exporter_id: int | None
    end_user_id: int | None
    site_id: int | None
    site_name: str
    destination: str
    destination_reason: str
    contract_number: str
    contract_date: date | None
    port: str
    transport: TransportMode | None
    route: str
    trade_mode: str
    payment_terms: str
    specific_end_use: str
    specific_end_use_zh: str
    additional_information: str
    contact_name: str
    contact_phone: str
    contact_email: str
    parties: tuple[ApplicationPartyView, ...]
    lines: tuple[ApplicationLineView, ...]
    slots: tuple[SlotState, ...]
    questions: tuple[QuestionView, ...]
    pauses: tuple[PauseView, ...]
    clock: ClockReading
    determination: Mapping[str, Any] | None
    missing: tuple[Missing, ...]
    steps: tuple[Step, ...]
    editable: bool
    watch_listed: tuple[str, ...]
    prepared_by: int
    preparers: frozenset[int]
    submitted_by: int | None
    submitted_at: datetime | None
    first_by: int | None
    first_verdict: Verdict | None
    approved_by: int | None
    approved_at: datetime | None
    second_by: int | None
    second_needed: bool
    lodged_on: date | None
    lodged_reference: str
    accepted_on: date | None
    authority_reference: str
    answered_on: date | None
    refused_by: RefusedBy | None
    licence_id: int | None
    withdrawn_reason: str

    def party(self, role: PartyRole) -> ApplicationPartyView | None:
        """Return the first party in a role."""
        return next((each for each in self.parties if each.role is role), None)


@dataclass(frozen=True)
class RunningClock:
    """An application whose statutory clock runs."""

    id: int
    number: str
    end_user: str
    accepted_on: date
    clock: ClockReading


@dataclass(frozen=True)
class AnswerTime:
    """How long the authority took to answer an application: the days its clock counted from acceptance."""

    id: int
    number: str
    granted: bool
    answered_on: date
    days: int

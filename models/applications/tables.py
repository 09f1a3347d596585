"""Tables of licence applications."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.applications.choices import ApplicationState, Debtor, QuestionFrom, RefusedBy, Verdict
from models.calendar.clocks import PauseReason
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.workspace.fields import (
    chosen,
    data,
    exact,
    link,
    money,
    optional_link,
    optional_text,
    person,
    small,
    sortable,
    text,
)
from models.workspace.rows import Row


class Application(Row, table=True):
    """Our request for a licence.

    ``first_by`` and ``first_verdict`` stand only while one person has decided and a second has to; an edit wipes them.
    """

    __table_args__ = (
        sa.Index("ix_application_lodged", "lodged_on", "id"),
        sa.Index("ix_application_accepted", "accepted_on", "id"),
        sa.Index("ix_application_answered", "answered_on", "id"),
        sa.Index("ix_application_lodged_reference", "lodged_reference"),
        sa.Index("ix_application_authority_reference", "authority_reference"),
        sa.Index("ix_application_state", "state", "state_since", "id", "first_by"),
        sa.Index("ix_application_since", "state_since", "id"),
        sa.Index("ix_application_contract", "contract_key", "id"),
        sa.Index("ix_application_destination", "destination", "id"),
        sa.Index(
            "ix_application_end_user",
            "end_user_id",
            "number",
            "contract_key",
            "lodged_reference",
            "authority_reference",
        ),
        sa.CheckConstraint("approved_by IS NULL OR approved_by <> prepared_by", name="two_people"),
        sa.CheckConstraint("first_by IS NULL OR first_by <> prepared_by", name="first_is_another"),
        sa.CheckConstraint(
            "second_by IS NULL OR (second_by <> prepared_by AND approved_by IS NOT NULL AND second_by <> approved_by)",
            name="second_eyes",
        ),
        sa.CheckConstraint("(first_by IS NULL) = (first_verdict IS NULL)", name="first_with_verdict"),
        sa.CheckConstraint("(state = 'refused') = (refused_by IS NOT NULL)", name="refused_by_somebody"),
        sa.CheckConstraint(
            "(state NOT IN ('approved', 'lodged', 'accepted', 'granted') "
            "AND (refused_by IS NULL OR refused_by <> 'authority')) OR approved_by IS NOT NULL",
            name="approved_before_lodging",
        ),
        sa.CheckConstraint(
            "NOT second_needed OR approved_by IS NULL OR second_by IS NOT NULL", name="second_not_left_out"
        ),
    )
    number: str = text(20, unique=True)
    regime: str = text(20)
    authority: str = text(200)
    kind: LicenceKind = chosen(LicenceKind)
    state: ApplicationState = chosen(ApplicationState, default=ApplicationState.DRAFT)
    state_since: datetime
    state_reason: str = optional_text(4000)
    repeat_of_id: int | None = optional_link("application.id")
    resubmission_of_id: int | None = optional_link("application.id")
    exporter_id: int | None = optional_link("party.id")
    end_user_id: int | None = optional_link("party.id")
    site_id: int | None = optional_link("site.id")
    destination: str = sortable(2, default="")
    destination_reason: str = optional_text(1000)
    contract_number: str = optional_text(60)
    contract_key: str = sortable(60, default="")
    contract_date: date | None = Field(default=None)
    port: str = optional_text(120)
    transport: TransportMode | None = chosen(TransportMode, default=None, nullable=True)
    route: str = optional_text(500)
    trade_mode: str = optional_text(60)
    payment_terms: str = optional_text(200)
    specific_end_use: str = optional_text(2200)
    specific_end_use_zh: str = optional_text(2200)
    additional_information: str = optional_text(4000)
    determination: Any = data(default=None)
    contact_name: str = optional_text(120)
    contact_phone: str = optional_text(40)
    contact_email: str = optional_text(200)
    prepared_by: int = person()
    submitted_by: int | None = person(default=None)
    submitted_at: datetime | None = Field(default=None)
    first_by: int | None = person(default=None)
    first_verdict: Verdict | None = chosen(Verdict, default=None, nullable=True)
    approved_by: int | None = person(default=None)
    approved_at: datetime | None = Field(default=None)
    second_needed: bool = False
    second_by: int | None = person(default=None)
    lodged_on: date | None = Field(default=None)
    lodged_reference: str = optional_text(80)
    accepted_on: date | None = Field(default=None)
    authority_reference: str = optional_text(80)
    answered_on: date | None = Field(default=None)
    refused_by: RefusedBy | None = chosen(RefusedBy, default=None, nullable=True)
    licence_id: int | None = optional_link("licence.id")
    withdrawn_reason: str = optional_text(2000)
    revision: int = small(default=1)
    """Counts every change of the head, the lines or the parties, so that ``row_version`` covers them all."""


class ApplicationPreparer(Row, table=True):
    """Everyone who had a hand in an application; none of them decides on it."""

    __tablename__ = "application_preparer"
    __table_args__ = (UniqueConstraint("application_id", "user_id"),)
    application_id: int = link("application.id")
    user_id: int = person()


class ApplicationParty(Row, table=True):
    """A party of an application in a role (exporter and end user included)."""

    __tablename__ = "application_party"
    __table_args__ = (UniqueConstraint("application_id", "role", "party_id"),)
    application_id: int = link("application.id")
    role: PartyRole = chosen(PartyRole)
    party_id: int = link("party.id")


class ApplicationLine(Row, table=True):
    """An item we apply for; it rests on a declaration line and never asks for more than was declared.

    ``held`` is what the line still takes of the declared quantity: nothing once refused or withdrawn.
    """

    __tablename__ = "application_line"
    __table_args__ = (
        UniqueConstraint("application_id", "line_number"),
        UniqueConstraint("application_id", "declaration_line_id"),
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
        sa.CheckConstraint("granted IS NULL OR (granted >= 0 AND granted <= quantity)", name="granted_within"),
        sa.CheckConstraint("held >= 0 AND held <= quantity", name="held_within"),
    )
    application_id: int = link("application.id")
    line_number: int = small()
    declaration_line_id: int = link("declaration_line.id")
    product_id: int = link("product.id")
    description: str = text(1000)
    control_codes: Any = data(default_factory=list)
    hs_code: str = optional_text(12)
    quantity: Decimal = exact()
    unit: str = text(3)
    unit_price: Decimal | None = money(default=None)
    currency: str = optional_text(3)
    held: Decimal = exact(default=Decimal(0))
    granted: Decimal | None = exact(default=None)


class Evidence(Row, table=True):
    """What fills an evidence slot: a file, an issued document or a declaration, or the reason why it is not needed."""

    __table_args__ = (UniqueConstraint("application_id", "slot", "attachment_id"),)
    application_id: int = link("application.id")
    slot: str = text(40)
    attachment_id: int | None = optional_link("attachment.id")
    declaration_id: int | None = optional_link("declaration.id")
    dated: date | None = Field(default=None)
    valid_until: date | None = Field(default=None)
    note: str = optional_text(1000)
    waived: bool = False


class Question(Row, table=True):
    """A request for information: who asks, who owes the answer until when, and the answer."""

    __table_args__ = (
        sa.CheckConstraint("(answered_on IS NULL) = (answered_by IS NULL)", name="answered_by_somebody"),
        sa.Index("ix_question_open", "answered_on", "application_id"),
    )
    application_id: int = link("application.id")
    asked_by_kind: QuestionFrom = chosen(QuestionFrom)
    asked_by: int = person()
    asked_on: date
    body: str = text(4000)
    owed_by: Debtor = chosen(Debtor, default=Debtor.PREPARER)
    owed_by_user: int | None = person(default=None)
    due_on: date | None = Field(default=None)
    answer: str = optional_text(4000)
    answered_on: date | None = Field(default=None)
    answered_by: int | None = person(default=None)


class ClockPause(Row, table=True):
    """A time during which the statutory clock stands still (first and last day included), or why it has no limit."""

    __tablename__ = "clock_pause"
    application_id: int = link("application.id")
    reason: PauseReason = chosen(PauseReason)
    paused_from: date
    paused_until: date | None = Field(default=None)
    note: str = optional_text(1000)

"""Tables of licence applications."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.applications.choices import ApplicationState, PauseReason, QuestionFrom
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode
from models.workspace.fields import chosen, data, exact, link, money, optional_link, optional_text, small, text
from models.workspace.rows import Row


class Application(Row, table=True):
    """Our request for a licence."""

    __table_args__ = (
        sa.Index("ix_application_state", "state", "state_since", "id"),
        sa.Index("ix_application_end_user", "end_user_id", "id"),
        sa.CheckConstraint("approved_by IS NULL OR approved_by <> prepared_by", name="two_people"),
        sa.CheckConstraint(
            "state NOT IN ('approved', 'lodged', 'accepted', 'granted', 'refused') OR approved_by IS NOT NULL",
            name="approved_before_lodging",
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
    destination: str = optional_text(2)
    contract_number: str = optional_text(60)
    contract_date: date | None = Field(default=None)
    port: str = optional_text(120)
    transport: TransportMode | None = chosen(TransportMode, default=None, nullable=True)
    route: str = optional_text(500)
    specific_end_use: str = optional_text(2200)
    specific_end_use_zh: str = optional_text(2200)
    additional_information: str = optional_text(4000)
    determination: Any = data(default=None)
    contact_name: str = optional_text(120)
    contact_phone: str = optional_text(40)
    contact_email: str = optional_text(200)
    prepared_by: int
    submitted_by: int | None = Field(default=None)
    submitted_at: datetime | None = Field(default=None)
    approved_by: int | None = Field(default=None)
    approved_at: datetime | None = Field(default=None)
    lodged_on: date | None = Field(default=None)
    lodged_reference: str = optional_text(80)
    accepted_on: date | None = Field(default=None)
    authority_reference: str = optional_text(80)
    answered_on: date | None = Field(default=None)
    licence_id: int | None = optional_link("licence.id")
    withdrawn_reason: str = optional_text(2000)


class ApplicationParty(Row, table=True):
    """A party of an application in a role."""

    __tablename__ = "application_party"
    __table_args__ = (UniqueConstraint("application_id", "role", "party_id"),)
    application_id: int = link("application.id")
    role: PartyRole = chosen(PartyRole)
    party_id: int = link("party.id")


class ApplicationLine(Row, table=True):
    """An item we apply for; it rests on a declaration line and never asks for more than was declared."""

    __tablename__ = "application_line"
    __table_args__ = (
        UniqueConstraint("application_id", "line_number"),
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
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
    """A request for information: who asks whom what, until when, and the answer."""

    application_id: int = link("application.id")
    asked_by_kind: QuestionFrom = chosen(QuestionFrom)
    asked_by: int
    asked_on: date
    body: str = text(4000)
    owed_by: int | None = Field(default=None)
    due_on: date | None = Field(default=None)
    answer: str = optional_text(4000)
    answered_on: date | None = Field(default=None)
    answered_by: int | None = Field(default=None)


class ClockPause(Row, table=True):
    """A time during which the statutory clock stands still, or the reason why it has no limit."""

    __tablename__ = "clock_pause"
    application_id: int = link("application.id")
    reason: PauseReason = chosen(PauseReason)
    paused_from: date
    paused_until: date | None = Field(default=None)
    note: str = optional_text(1000)

"""Tables of standing duties: acts that fulfil them, visits, and what customers declared for mass balances."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.certification.duty_choices import AskedBy
from models.workspace.fields import chosen, exact, link, optional_link, optional_text, person, small, text
from models.workspace.rows import Row


class DutyAct(Row, table=True):
    """That a duty was done, on a day, by its evidence; or that such a record is taken back. Rows are only added.

    What was done is named by programme, duty and, where the duty is owed for one, year, site or shipment. ``days`` is
    how soon notices follow a shipment, where the act is the agreement on that.
    """

    __tablename__ = "duty_act"
    __table_args__ = (
        UniqueConstraint("takes_back_id"),
        sa.CheckConstraint("takes_back_id IS NOT NULL OR attachment_id IS NOT NULL", name="with_evidence"),
        sa.CheckConstraint("days IS NULL OR days >= 0", name="days_ahead"),
    )
    party_id: int = link("party.id")
    programme: str = text(40)
    duty: str = text(40)
    year: int | None = small(default=None)
    site_id: int | None = optional_link("site.id")
    shipment_id: int | None = optional_link("shipment.id")
    done_on: date
    days: int | None = small(default=None)
    note: str = optional_text(2000)
    attachment_id: int | None = optional_link("attachment.id")
    takes_back_id: int | None = optional_link("duty_act.id")
    recorded_on: date
    recorded_by: int = person()


class SiteVisit(Row, table=True):
    """A visit of a site from its request to what was found; a Chinese party needs consent before a foreign one.

    ``consent_needed`` is settled when the visit is asked for. The database holds that no such visit is planned or held
    before the consent.
    """

    __tablename__ = "site_visit"
    __table_args__ = (
        sa.CheckConstraint(
            "NOT consent_needed OR held_on IS NULL OR (consent_on IS NOT NULL AND consent_on <= held_on)",
            name="consent_before_visit",
        ),
        sa.CheckConstraint(
            "NOT consent_needed OR planned_on IS NULL OR (consent_on IS NOT NULL AND consent_on <= planned_on)",
            name="consent_before_plan",
        ),
        sa.CheckConstraint("held_on IS NULL OR refused_on IS NULL", name="one_outcome"),
        sa.CheckConstraint("held_on IS NULL OR held_on >= asked_on", name="held_after_asking"),
        sa.CheckConstraint("consent_on IS NULL OR consent_attachment_id IS NOT NULL", name="consent_on_paper"),
        sa.CheckConstraint("held_on IS NULL OR attachment_id IS NOT NULL", name="with_report"),
    )
    party_id: int = link("party.id")
    site_id: int = link("site.id")
    asked_by: AskedBy = chosen(AskedBy)
    authority: str = optional_text(200)
    asked_on: date
    consent_needed: bool = False
    reported_on: date | None = Field(default=None)
    consent_number: str = optional_text(80)
    consent_on: date | None = Field(default=None)
    consent_attachment_id: int | None = optional_link("attachment.id")
    consent_recorded_on: date | None = Field(default=None)
    planned_on: date | None = Field(default=None)
    held_on: date | None = Field(default=None)
    refused_on: date | None = Field(default=None)
    people: str = optional_text(500)
    findings: str = optional_text(4000)
    attachment_id: int | None = optional_link("attachment.id")
    ended_recorded_on: date | None = Field(default=None)
    recorded_by: int = person()


class MassBalance(Row, table=True):
    """What a customer declared of one site for one calendar year, and the paper it stands on."""

    __tablename__ = "mass_balance"
    __table_args__ = (UniqueConstraint("site_id", "year"),)
    party_id: int = link("party.id")
    site_id: int = link("site.id")
    year: int = small()
    declared_on: date
    note: str = optional_text(2000)
    attachment_id: int = link("attachment.id")
    revision: int = small(default=1)
    """Counts every change of the declaration or of its figures, so that ``row_version`` covers the whole."""
    recorded_on: date
    recorded_by: int = person()


class MassBalanceLine(Row, table=True):
    """The declared kilograms of one element: opening stock, used in product, scrap, closing stock; None is not stated."""

    __tablename__ = "mass_balance_line"
    __table_args__ = (
        UniqueConstraint("balance_id", "element"),
        sa.CheckConstraint(
            "(opening IS NULL OR opening >= 0) AND (used IS NULL OR used >= 0) AND (scrap IS NULL OR scrap >= 0) "
            "AND (closing IS NULL OR closing >= 0)",
            name="no_less_than_nothing",
        ),
    )
    balance_id: int = link("mass_balance.id")
    element: str = text(3)
    opening: Decimal | None = exact(default=None)
    used: Decimal | None = exact(default=None)
    scrap: Decimal | None = exact(default=None)
    closing: Decimal | None = exact(default=None)


class MassBalanceMove(Row, table=True):
    """Declared kilograms of an element that left the site: to another site of the customer, or to somebody else."""

    __tablename__ = "mass_balance_move"
    __table_args__ = (
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
        sa.CheckConstraint("to_site_id IS NOT NULL OR to_name <> ''", name="to_somewhere"),
    )
    balance_id: int = link("mass_balance.id")
    element: str = text(3)
    quantity: Decimal = exact()
    to_site_id: int | None = optional_link("site.id")
    to_name: str = optional_text(300)


class DifferenceQuestion(Row, table=True):
    """What the customer was asked about a difference, and how it explained it; None is a difference nobody can compute.

    An explanation holds for the difference it was given for, and for no other.
    """

    __tablename__ = "difference_question"
    __table_args__ = (
        sa.CheckConstraint("(answered_on IS NULL) = (answered_by IS NULL)", name="answered_by_somebody"),
        sa.CheckConstraint("answered_on IS NULL OR answer <> ''", name="answer_says_something"),
    )
    balance_id: int = link("mass_balance.id")
    element: str = text(3)
    difference: Decimal | None = exact(default=None)
    asked_on: date
    asked_by: int = person()
    due_on: date | None = Field(default=None)
    answer: str = optional_text(4000)
    answered_on: date | None = Field(default=None)
    answered_by: int | None = person(default=None)
    attachment_id: int | None = optional_link("attachment.id")

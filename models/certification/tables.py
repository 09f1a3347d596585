"""Tables of certification dossiers: facts, answers and decisions; never a status."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.certification.choices import CriterionReply, DossierEventKind, Owing, UseClass
from models.workspace.columns import BigId
from models.workspace.fields import chosen, data, link, optional_link, optional_text, person, small, text
from models.workspace.rows import Row


class Dossier(Row, table=True):
    """The evidence for certifying one party under one programme; ``round`` counts how often it was handed in."""

    __table_args__ = (
        sa.Index("ix_dossier_opened", "opened_on", "id"),
        sa.Index("ix_dossier_submitted", "submitted_on", "id"),
        sa.Index("ix_dossier_party", "party_id", "number"),
    )
    number: str = text(20, unique=True)
    programme: str = text(40)
    party_id: int = link("party.id")
    opened_on: date
    prepared_by: int
    round: int = small(default=0)
    submitted_on: date | None = Field(default=None)
    submitted_by: int | None = Field(default=None)
    withdrawn_on: date | None = Field(default=None)
    withdrawn_reason: str = optional_text(2000)
    responsible_executive: str = optional_text(200)
    official_number: str = optional_text(80)
    official_issuer: str = optional_text(200)
    official_date: date | None = Field(default=None)
    note: str = optional_text(4000)


class DossierRound(Row, table=True):
    """One handing in of a dossier, and its return when it was given back to be mended."""

    __tablename__ = "dossier_round"
    __table_args__ = (
        UniqueConstraint("dossier_id", "round"),
        sa.CheckConstraint("(returned_on IS NULL) = (returned_by IS NULL)", name="returned_by_somebody"),
        sa.CheckConstraint("returned_by IS NULL OR returned_by <> submitted_by", name="two_people"),
    )
    dossier_id: int = link("dossier.id")
    round: int = small()
    submitted_on: date
    submitted_at: datetime
    submitted_by: int = person()
    returned_on: date | None = Field(default=None)
    returned_at: datetime | None = Field(default=None)
    returned_by: int | None = person(default=None)
    returned_reason: str = optional_text(2000)


class DossierHand(Row, table=True):
    """A person who prepared something of a dossier, and how often; all of them together tell whether it changed."""

    __tablename__ = "dossier_hand"
    __table_args__ = (UniqueConstraint("dossier_id", "user_id"),)
    dossier_id: int = link("dossier.id")
    user_id: int = person()
    touches: int = small(default=1)


class DossierQuestion(Row, table=True):
    """What a reviewer asks about a dossier: who owes the answer until when, and the answer."""

    __tablename__ = "dossier_question"
    __table_args__ = (
        sa.CheckConstraint("(answered_on IS NULL) = (answered_by IS NULL)", name="answered_by_somebody"),
        sa.Index("ix_dossier_question_open", "dossier_id", "answered_on"),
    )
    dossier_id: int = link("dossier.id")
    asked_by: int = person()
    asked_on: date
    body: str = text(4000)
    owed_by: Owing = chosen(Owing, default=Owing.PREPARER)
    owed_by_user: int | None = person(default=None)
    due_on: date | None = Field(default=None)
    answer: str = optional_text(4000)
    answered_on: date | None = Field(default=None)
    answered_by: int | None = person(default=None)


class DossierScope(Row, table=True):
    """One line of the matrix: at this site, this item, for this use and destination, from and to.

    It counts once a grant names it. ``closed_on`` is the day it was decided to end it early,
    ``closed_from`` the first day on which it no longer counts, never before that.
    """

    __tablename__ = "dossier_scope"
    __table_args__ = (
        sa.CheckConstraint("(closed_on IS NULL) = (closed_from IS NULL)", name="closed_whole"),
        sa.CheckConstraint("closed_from IS NULL OR closed_from >= closed_on", name="closed_ahead"),
    )
    dossier_id: int = link("dossier.id")
    site_id: int = link("site.id")
    control_code: str = optional_text(40)
    product_id: int | None = optional_link("product.id")
    use_class: UseClass = chosen(UseClass, default=UseClass.CIVIL_ONLY)
    destination: str = text(2)
    valid_from: date
    valid_until: date | None = Field(default=None)
    conditions: str = optional_text(2000)
    added_on: date
    added_by: int
    closed_on: date | None = Field(default=None)
    closed_from: date | None = Field(default=None)
    closed_reason: str = optional_text(2000)


class CriterionAnswer(Row, table=True):
    """An answer to a criterion with its evidence; a later answer replaces an earlier one from its day on."""

    __tablename__ = "criterion_answer"
    __table_args__ = (UniqueConstraint("dossier_id", "code", "answered_on"),)
    dossier_id: int = link("dossier.id")
    code: str = text(20)
    reply: CriterionReply = chosen(CriterionReply)
    note: str = optional_text(2000)
    evidence: str = optional_text(500)
    evidence_date: date | None = Field(default=None)
    evidence_expires: date | None = Field(default=None)
    attachment_id: int | None = optional_link("attachment.id")
    answered_on: date
    answered_by: int


class DossierVote(Row, table=True):
    """One person's vote for a decision that takes several; ``fingerprint`` is the dossier it was given on.

    ``touches`` counts the changes there had been until then, so that the queue can tell a vote that still counts.
    The first vote carries the decision; the others name it in ``proposal_id``. Rows are only added.
    """

    __tablename__ = "dossier_vote"
    __table_args__ = (
        UniqueConstraint("proposal_id", "voted_by"),
        sa.CheckConstraint("voted_by <> prepared_by", name="two_people"),
    )
    dossier_id: int = link("dossier.id")
    proposal_id: int | None = optional_link("dossier_vote.id")
    kind: DossierEventKind = chosen(DossierEventKind, check="dossiervotekind")
    site_id: int | None = optional_link("site.id")
    voted_on: date
    effective_on: date
    valid_until: date | None = Field(default=None)
    reason_code: str = optional_text(20)
    reason: str = text(2000)
    conditions: str = optional_text(2000)
    fingerprint: str = text(64)
    touches: int = small(default=0)
    round: int = small(default=0)
    prepared_by: int
    voted_by: int


class VoteTakenBack(Row, table=True):
    """That whoever gave a vote took it back, before it was decided on, and why. Rows are only added."""

    __tablename__ = "vote_taken_back"
    __table_args__ = (UniqueConstraint("vote_id"),)
    dossier_id: int = link("dossier.id")
    vote_id: int = Field(sa_type=BigId, foreign_key="dossier_vote.id")
    taken_back_on: date
    taken_back_by: int
    reason: str = text(2000)


class DossierEvent(Row, table=True):
    """A decision on a dossier: by whom, on what day, from what day on, why; granting and reinstating take two people.

    A grant names in ``scope_ids`` the lines of the matrix it covers; lines that come later need another decision.
    """

    __tablename__ = "dossier_event"
    __table_args__ = (
        sa.CheckConstraint("decided_by <> prepared_by", name="two_people"),
        sa.CheckConstraint(
            "second_by IS NULL OR (second_by <> decided_by AND second_by <> prepared_by)", name="second_eyes"
        ),
        sa.CheckConstraint(
            "kind NOT IN ('granted', 'reinstated') OR second_by IS NOT NULL", name="favourable_takes_two"
        ),
    )
    dossier_id: int = link("dossier.id")
    proposal_id: int | None = optional_link("dossier_vote.id")
    kind: DossierEventKind = chosen(DossierEventKind)
    site_id: int | None = optional_link("site.id")
    decided_on: date
    effective_on: date
    valid_until: date | None = Field(default=None)
    reason_code: str = optional_text(20)
    reason: str = text(2000)
    conditions: str = optional_text(2000)
    scope_ids: Any = data(default_factory=list)
    round: int = small(default=0)
    prepared_by: int
    decided_by: int
    second_by: int | None = Field(default=None)

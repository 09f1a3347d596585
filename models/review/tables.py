"""Tables of the queue and its decisions."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from models.review.choices import CaseKind, CaseState, DecisionOutcome
from models.workspace.fields import big, chosen, link, optional_text, small, text
from models.workspace.rows import Row


class Case(Row, table=True):
    """Something in review: which record, who prepared it, who works on it."""

    __tablename__ = "review_case"
    __table_args__ = (
        sa.Index("ix_review_case_queue", "state", "opened_at", "id"),
        sa.Index("ix_review_case_subject", "kind", "subject_id"),
        sa.CheckConstraint("assigned_to IS NULL OR assigned_to <> prepared_by", name="not_assigned_to_preparer"),
    )
    kind: CaseKind = chosen(CaseKind)
    subject_id: int = big()
    subject_number: str = text(20)
    title: str = text(400)
    state: CaseState = chosen(CaseState, default=CaseState.OPEN)
    prepared_by: int
    opened_at: datetime
    closed_at: datetime | None = Field(default=None)
    assigned_to: int | None = Field(default=None)
    needs_second: bool = False
    second_reason: str = optional_text(400)


class Decision(Row, table=True):
    """One person's decision on a case; the preparer never decides, the second person is another one."""

    __tablename__ = "review_decision"
    __table_args__ = (
        sa.UniqueConstraint("case_id", "round", "step"),
        sa.CheckConstraint("decided_by <> prepared_by", name="two_people"),
        sa.CheckConstraint("first_by IS NULL OR first_by <> decided_by", name="second_eyes"),
    )
    case_id: int = link("review_case.id")
    round: int = small(default=1)
    step: int = small(default=1)
    outcome: DecisionOutcome = chosen(DecisionOutcome)
    reason: str = text(4000)
    prepared_by: int
    first_by: int | None = Field(default=None)
    decided_by: int
    decided_at: datetime

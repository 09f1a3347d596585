"""Tables of the queue and its decisions; whether a case is open follows from its record and is never stored."""

from datetime import datetime

import sqlalchemy as sa

from models.review.choices import CaseKind, DecisionOutcome
from models.workspace.fields import big, chosen, link, optional_text, person, small, text
from models.workspace.rows import Row


class Case(Row, table=True):
    """A record in review: who prepared it, who works on it, how often it came back."""

    __tablename__ = "review_case"
    __table_args__ = (
        sa.UniqueConstraint("kind", "subject_id"),
        sa.Index("ix_review_case_assigned", "assigned_to", "kind", "subject_id"),
        sa.CheckConstraint("assigned_to IS NULL OR assigned_to <> prepared_by", name="not_assigned_to_preparer"),
        sa.CheckConstraint("round >= 1", name="round_from_one"),
    )
    kind: CaseKind = chosen(CaseKind)
    subject_id: int = big()
    subject_number: str = text(20)
    title: str = text(400)
    prepared_by: int = person()
    opened_at: datetime
    round: int = small(default=1)
    round_opened_at: datetime
    assigned_to: int | None = person(default=None)
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
    prepared_by: int = person()
    first_by: int | None = person(default=None)
    decided_by: int = person()
    decided_at: datetime

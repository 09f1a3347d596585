"""The table of tasks: what a change left to be looked at, by whom and until when; a task is closed, never deleted."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from models.access.roles import Role
from models.review.choices import TaskKind, TaskRecord
from models.workspace.fields import big, chosen, data, optional_text, person, text
from models.workspace.rows import Row

NO_DAY = date(9999, 12, 31)
"""Stands in the sort column of a task whose day the calendar does not tell, so that it comes last on both engines."""


class Task(Row, table=True):
    """One thing to look at. ``why`` holds packed sentences; ``cause`` and ``cause_id`` name the row that was changed.

    ``due_on`` is empty where the calendar of that year is not loaded. Only its closing ever changes a task.
    """

    __tablename__ = "task"
    __table_args__ = (
        sa.Index("ix_task_record", "record", "record_id"),
        sa.Index("ix_task_due", "closed_on", "due_key"),
        sa.CheckConstraint("(closed_on IS NULL) = (closed_by IS NULL)", name="closed_by_somebody"),
        sa.CheckConstraint("closed_on IS NULL OR closed_note <> ''", name="closed_with_a_note"),
    )
    kind: TaskKind = chosen(TaskKind)
    record: TaskRecord = chosen(TaskRecord)
    record_id: int = big()
    number: str = text(60)
    name: str = text(400)
    why: Any = data()
    cause: str = text(40)
    cause_id: int = big()
    owed_by_role: Role = chosen(Role)
    owed_by_user: int | None = person(default=None)
    opened_on: date
    due_on: date | None = Field(default=None)
    due_key: date
    closed_on: date | None = Field(default=None)
    closed_by: int | None = person(default=None)
    closed_note: str = optional_text(2000)

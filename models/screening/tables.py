"""The tables of screening answers, recorded by hand until the desk screens by itself."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.screening.choices import ScreeningOutcome
from models.workspace.columns import BigId
from models.workspace.fields import big, chosen, data, link, optional_link, optional_text
from models.workspace.rows import Row


class ScreeningAnswer(Row, table=True):
    """One comparison of a party with named lists on a day; a later answer does not erase an earlier one."""

    __tablename__ = "screening_answer"
    __table_args__ = (sa.Index("ix_screening_answer_day", "party_id", "screened_on"),)
    party_id: int = link("party.id")
    screened_on: date
    lists: Any = data(default_factory=list)
    outcome: ScreeningOutcome = chosen(ScreeningOutcome)
    note: str = optional_text(2000)
    attachment_id: int | None = optional_link("attachment.id")
    answered_by: int


class ScreeningLatest(SQLModel, table=True):
    """Which answer of a party is the latest, so that a long list can be filtered; follows from the answers."""

    __tablename__ = "screening_latest"
    __table_args__ = (sa.Index("ix_screening_latest_day", "screened_on", "party_id"),)
    party_id: int = Field(
        sa_type=BigId, foreign_key="party.id", primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    answer_id: int = big()
    screened_on: date
    outcome: ScreeningOutcome = chosen(ScreeningOutcome, check="latest_outcome")

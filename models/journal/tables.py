"""The journal's table; database triggers refuse every update and delete of its rows."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.workspace.columns import BigId
from models.workspace.fields import big, optional_text, text


class JournalEntry(SQLModel, table=True):
    """One row written by one act: who, when, through what, which record, before and after, and the chain."""

    __tablename__ = "journal_entry"
    __table_args__ = (sa.Index("ix_journal_entry_record", "record", "record_id"),)
    seq: int = Field(sa_type=BigId, primary_key=True, sa_column_kwargs={"autoincrement": False})
    tx: int = big(index=True)
    at: datetime = Field(index=True)
    actor_id: int = big(index=True)
    actor_name: str = text(120)
    via: str = text(20)
    act: str = text(60)
    reason: str = optional_text(4000)
    record: str = text(40)
    record_id: int = big()
    operation: str = text(10)
    before: str | None = Field(default=None, sa_type=sa.Text)
    after: str | None = Field(default=None, sa_type=sa.Text)
    previous_hash: str = text(64)
    hash: str = text(64)

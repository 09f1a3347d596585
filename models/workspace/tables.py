"""Tables of the ground floor: what the workspace is, its files, its notes, its numbers, and who has it open."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel, UniqueConstraint

from models.workspace.columns import secret
from models.workspace.fields import big, data, optional_text, person, small, text
from models.workspace.rows import Row


class WorkspaceInfo(SQLModel, table=True):
    """The single row that says what this database is."""

    __tablename__ = "workspace_info"
    id: int = small(default=1, primary_key=True)
    application: str = text(16)
    identity: str = text(36)
    name: str = text(200)
    schema_number: int = small()
    created_at: datetime


class Setting(Row, table=True):
    """A named choice of this workspace, as JSON."""

    name: str = text(80, unique=True)
    value: Any = data(default=None)


class Blob(SQLModel, table=True):
    """File contents by SHA-256 of the plain bytes; the same file is kept once, compressed where that helps."""

    sha256: str = text(64, primary_key=True)
    size: int = big()
    packing: str = text(8)
    content: bytes = Field(sa_type=sa.LargeBinary, sa_column_kwargs=secret())


class Attachment(Row, table=True):
    """A file kept with a record: which record, its name and kind, and where its contents are."""

    __table_args__ = (sa.Index("ix_attachment_owner", "owner_kind", "owner_id"),)
    owner_kind: str = text(40)
    owner_id: int = big()
    purpose: str = optional_text(60)
    file_name: str = text(255)
    media_type: str = text(100)
    sha256: str = text(64, foreign_key="blob.sha256", index=True)
    size: int = big()
    removed: bool = False


class Note(Row, table=True):
    """A remark on any record; it is never changed, only added to."""

    __table_args__ = (sa.Index("ix_note_owner", "owner_kind", "owner_id"),)
    owner_kind: str = text(40)
    owner_id: int = big()
    body: str = text(4000)


class Draft(Row, table=True):
    """Half-typed input that saves itself: one per person, form and record (0 for a new one)."""

    __table_args__ = (UniqueConstraint("user_id", "form", "record_id"),)
    user_id: int = person()
    form: str = text(60)
    record_id: int = big(default=0)
    values: Any = data(default=None)


class Counter(SQLModel, table=True):
    """The next number of a numbered kind in a year (0 for kinds that do not start anew each year)."""

    kind: str = text(40, primary_key=True)
    year: int = small(primary_key=True)
    next: int = big()


class Presence(SQLModel, table=True):
    """A program that has this workspace open, and when it last said so."""

    token: str = text(36, primary_key=True)
    user_name: str = text(120)
    host: str = text(120)
    process: int = big()
    program: str = text(40)
    since: datetime
    seen: datetime

"""Remarks on any record: added with who and when, never changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from models.workspace.errors import UserError
from models.workspace.invisible import refusal
from models.workspace.tables import Note
from models.workspace.transaction import Transaction

MAX_LENGTH = 4000


@dataclass(frozen=True)
class NoteRow:
    """A remark as a page shows it; ``written_by`` is a user id (0 for the program)."""

    id: int
    body: str
    written_at: datetime | None
    written_by: int


def add_note(tx: Transaction, owner_kind: str, owner_id: int, text: str) -> int:
    """Add a remark to a record and return its id. Raises UserError for no text, too much, or characters that hide.

    The caller checks the permission and names the act.
    """
    body = text.replace("\r\n", "\n").strip()
    if not body:
        raise UserError("empty", "A note needs some text.", field="text")
    if len(body) > MAX_LENGTH:
        raise UserError("too_long", "A note holds at most {limit} characters.", field="text", limit=MAX_LENGTH)
    refused = refusal(body)
    if refused is not None:
        raise UserError("refused_character", "{why}", field="text", why=refused)
    return tx.add(Note(owner_kind=owner_kind, owner_id=owner_id, body=body)).key


def notes_of(session: Session, owner_kind: str, owner_id: int, *, limit: int = 500) -> tuple[NoteRow, ...]:
    """List the remarks on a record, latest first."""
    found = session.exec(
        select(Note)
        .where(Note.owner_kind == owner_kind, Note.owner_id == owner_id)
        .order_by(col(Note.id).desc())
        .limit(limit)
    )
    return tuple(NoteRow(n.key, n.body, n.created_at, n.created_by or 0) for n in found)

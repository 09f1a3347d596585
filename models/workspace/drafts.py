"""Half-typed input kept for the person who typed it, until it is saved as a record or thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from models.workspace.changes import Changes
from models.workspace.tables import Draft
from models.workspace.transaction import Transaction


@dataclass(frozen=True)
class KeptDraft:
    """What a person had typed into a form; ``record_id`` is 0 for a record that does not exist yet."""

    form: str
    record_id: int
    values: Mapping[str, Any]
    changed_at: datetime | None


def save_draft(tx: Transaction, form: str, record_id: int, values: Mapping[str, Any]) -> Changes:
    """Keep what the actor has typed into a form so far; the last state replaces the one before."""
    kept = _find(tx.session, tx.actor.id, form, record_id)
    plain = _json(values)
    if kept is None:
        tx.add(Draft(user_id=tx.actor.id, form=form, record_id=record_id, values=plain))
    else:
        kept.values = plain
    return tx.changes()


def load_draft(session: Session, user_id: int, form: str, record_id: int = 0) -> KeptDraft | None:
    """Return what a person had typed into a form, or None."""
    kept = _find(session, user_id, form, record_id)
    return None if kept is None else KeptDraft(kept.form, kept.record_id, dict(kept.values or {}), kept.changed_at)


def clear_draft(tx: Transaction, form: str, record_id: int = 0) -> None:
    """Forget what the actor had typed into a form, because it is saved as a record or thrown away."""
    tx.session.execute(
        delete(Draft).where(
            col(Draft.user_id) == tx.actor.id, col(Draft.form) == form, col(Draft.record_id) == record_id
        )
    )


def drafts_of(session: Session, user_id: int) -> tuple[KeptDraft, ...]:
    """List what a person has left half-typed, latest first."""
    found = session.exec(select(Draft).where(Draft.user_id == user_id).order_by(col(Draft.changed_at).desc()))
    return tuple(KeptDraft(d.form, d.record_id, dict(d.values or {}), d.changed_at) for d in found)


def _json(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _find(session: Session, user_id: int, form: str, record_id: int) -> Draft | None:
    query = select(Draft).where(Draft.user_id == user_id, Draft.form == form, Draft.record_id == record_id)
    return session.exec(query).first()

"""How one kind of record is read and written off the window's thread; what cannot be written is kept as a draft."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from models.workspace.actor import Actor
from models.workspace.changes import Changes
from models.workspace.drafts import clear_draft, save_draft
from models.workspace.errors import UserError
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction

Values = dict[str, Any]


@dataclass(frozen=True)
class RecordKind:
    """How one kind of record is read and written; ``name`` is that of its drafts, ``table`` that of its rows."""

    name: str
    table: str
    load: Callable[[Session, int], Any]
    values: Callable[[Any], Values]
    """What the form starts from, out of the loaded record."""
    draft: Callable[[Values], Any]
    """Check the values. Raises ``FieldErrors``."""
    add: Callable[[Transaction, Any], Changes]
    change: Callable[[Transaction, int, int, Any], Changes]


@dataclass(frozen=True)
class Written:
    """What was written, and the record as it is now."""

    changes: Changes
    record: Any
    created: bool


@dataclass(frozen=True)
class Typed:
    """What a person typed: ``shown`` in the forms, ``whole`` with what no form shows; ``seen`` is the version it began from."""

    record_id: int
    seen: int
    shown: Values
    whole: Values


def write_new(workspace: Workspace, actor: Actor, kind: RecordKind, typed: Typed, *, hold: bool) -> Written | None:
    """Add a record; None when it is held back and only its draft was kept. Raises UserError, and keeps the draft then."""
    try:
        draft = kind.draft(typed.whole)
        if hold:
            _keep(workspace, actor, kind, typed)
            return None
        with workspace.transaction(actor) as tx:
            changes = kind.add(tx, draft)
            clear_draft(tx, kind.name)
    except UserError:
        _keep(workspace, actor, kind, typed)
        raise
    with workspace.reader() as session:
        record_id = max(each for table, each in changes.ids if table == kind.table)
        return Written(changes, kind.load(session, record_id), created=True)


def write_change(workspace: Workspace, actor: Actor, kind: RecordKind, typed: Typed) -> Written:
    """Change a record. Raises UserError (a Conflict when others changed it), and keeps the draft then."""
    try:
        draft = kind.draft(typed.whole)
        with workspace.transaction(actor) as tx:
            changes = kind.change(tx, typed.record_id, typed.seen, draft)
            clear_draft(tx, kind.name, typed.record_id)
    except UserError:
        _keep(workspace, actor, kind, typed)
        raise
    with workspace.reader() as session:
        return Written(changes, kind.load(session, typed.record_id), created=False)


def _keep(workspace: Workspace, actor: Actor, kind: RecordKind, typed: Typed) -> None:
    with workspace.transaction(actor) as tx:
        save_draft(tx, kind.name, typed.record_id, typed.shown)

"""Closing a task: by a person who may do what it asks, with a note of what was done; nothing else ever changes it."""

from models.access.roles import Permission, Role, require
from models.review.task_tables import Task
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

_MAY = {Role.CLERK: Permission.PREPARE}
_MOST = 2000


def close_task(tx: Transaction, task_id: int, note: str) -> Changes:
    """Close a task with what was done. Raises NotPermitted, and UserError without a note or when it is closed already."""
    task = tx.get(Task, task_id)
    require(tx.actor, _MAY.get(task.owed_by_role, Permission.DECIDE))
    tx.act("close_task", note.strip())
    if task.closed_on is not None:
        raise UserError("task_closed", "This task was closed on {day}.", day=task.closed_on)
    if not note.strip():
        raise UserError("no_note", "Say what was done: it stays on record.", field="note")
    if len(note.strip()) > _MOST:
        raise UserError("too_long", "At most {limit} characters fit here.", field="note", limit=_MOST)
    task.closed_on, task.closed_by, task.closed_note = tx.today, tx.actor.id, note.strip()
    return tx.changes()

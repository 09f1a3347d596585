"""Files and remarks kept with a declaration; they are no part of what it states."""

from models.access.roles import Permission, require
from models.declarations.acting import OWNER_KIND
from models.declarations.tables import Declaration
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.notes import add_note
from models.workspace.transaction import Transaction


def attach_to_declaration(
    tx: Transaction, declaration_id: int, file_name: str, content: bytes, purpose: str = ""
) -> Changes:
    """Keep a file with a declaration. Raises UserError for an empty or too large one."""
    require(tx.actor, Permission.PREPARE)
    tx.act("attach_to_declaration")
    attach(tx, OWNER_KIND, tx.get(Declaration, declaration_id).key, file_name, content, purpose)
    return tx.changes()


def note_declaration(tx: Transaction, declaration_id: int, text: str) -> Changes:
    """Add a remark to a declaration. Raises UserError for no text or too much."""
    require(tx.actor, Permission.PREPARE)
    tx.act("note_declaration")
    add_note(tx, OWNER_KIND, tx.get(Declaration, declaration_id).key, text)
    return tx.changes()

"""Files and remarks kept with an application, and a file put straight into an evidence slot."""

from models.access.roles import Permission, require
from models.applications.drafts import SlotFilling
from models.applications.filing import fill_slot
from models.applications.tables import Application
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.notes import add_note
from models.workspace.transaction import Transaction

OWNER_KIND = "application"


def attach_to_application(
    tx: Transaction, application_id: int, file_name: str, content: bytes, purpose: str = ""
) -> Changes:
    """Keep a file with an application. Raises UserError for an empty or too large one."""
    require(tx.actor, Permission.PREPARE)
    tx.act("attach_to_application")
    attach(tx, OWNER_KIND, tx.get(Application, application_id).key, file_name, content, purpose)
    return tx.changes()


def note_application(tx: Transaction, application_id: int, text: str) -> Changes:
    """Add a remark to an application. Raises UserError for no text or too much."""
    require(tx.actor, Permission.PREPARE)
    tx.act("note_application")
    add_note(tx, OWNER_KIND, tx.get(Application, application_id).key, text)
    return tx.changes()


def file_paper(tx: Transaction, application_id: int, slot: str, file: tuple[str, bytes]) -> Changes:
    """Keep a file with an application and put it into an evidence slot, in one act. Raises UserError as both do."""
    require(tx.actor, Permission.PREPARE)
    attachment_id = attach(tx, OWNER_KIND, tx.get(Application, application_id).key, *file, slot)
    return fill_slot(tx, application_id, slot, SlotFilling(attachment_id=attachment_id))

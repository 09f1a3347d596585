"""A file that is taken off a record: only while nothing rests on it; its contents stay for whatever else names them."""

from models.journal.wording import record_words
from models.workspace.attachments import remove_attachment, rows_resting_on
from models.workspace.errors import UserError
from models.workspace.tables import Attachment
from models.workspace.transaction import Transaction
from models.workspace.words import say


def take_file_off(tx: Transaction, owner_kind: str, owner_id: int, attachment_id: int) -> None:
    """Take a file off a record. Raises UserError when it is not there, or when something rests on it.

    The caller checks the permission and names the act.
    """
    attachment = tx.get(Attachment, attachment_id)
    if (attachment.owner_kind, attachment.owner_id) != (owner_kind, owner_id) or attachment.removed:
        raise UserError("no_file", "{name} is not kept with this record.", name=attachment.file_name)
    resting = rows_resting_on(tx.session, attachment_id)
    if resting:
        raise UserError(
            "file_is_evidence",
            "{name} stays: it is the evidence of another record ({record}).",
            hint=say("Put another file there first; what was signed, submitted or decided with it keeps it for good."),
            name=attachment.file_name,
            record=record_words(resting[0]),
        )
    remove_attachment(tx, attachment_id)

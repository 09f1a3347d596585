"""The papers of a licence from a row of the list: the licence itself, as it was kept."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.records.paper_view import Paper, Shown, kept_file, printable
from desktop.shell.context import DeskContext
from models.licences.tables import Licence
from models.workspace.tables import Attachment


def papers_in_list(context: DeskContext, session: Session, licence_id: int) -> Sequence[Paper]:
    """Offer the paper that the authority gave, when it was kept and can be printed."""
    del context
    attachment_id = session.get_one(Licence, licence_id).attachment_id
    kept = session.get(Attachment, attachment_id) if attachment_id is not None else None
    if kept is None or not printable(kept.media_type):
        return []
    title = QCoreApplication.translate("LicencePapers", "The licence, {file}").format(file=kept.file_name)
    return [Paper(f"file-{kept.key}", title, partial(_read, kept.key))]


def _read(attachment_id: int, session: Session) -> Shown:
    return kept_file(session, attachment_id)

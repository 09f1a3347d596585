"""Writing a file that a person asked for: whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile

from models.workspace.errors import WorldFault
from models.workspace.own_files import refuse_writing
from models.workspace.words import say


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole or not at all. Raises ``WorldFault``, and ``UserError`` over the open workspace."""
    refuse_writing(path)
    target = QSaveFile(str(path))
    written = target.open(QIODevice.OpenModeFlag.WriteOnly) and target.write(QByteArray(content)) >= 0
    if not written or not target.commit():
        hint = say("Choose another folder or free some space.")
        raise WorldFault("save_failed", "{name} could not be written.", hint=hint, name=path.name)

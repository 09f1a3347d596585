"""What a workspace folder is: recognising it by its first bytes, before anything is opened or touched."""

import uuid
from dataclasses import dataclass
from pathlib import Path

from models.workspace.engine import APPLICATION_ID
from models.workspace.errors import UserError, WorldFault

DATABASE = "workspace.sqlite"
BACKUPS = "backups"


@dataclass(frozen=True)
class Header:
    """The three facts an SQLite file tells in its first hundred bytes."""

    application_id: int
    schema_number: int


def read_header(path: Path) -> Header:
    """Read the header of a workspace file. Raises UserError for a foreign file, WorldFault for a damaged one."""
    with path.open("rb") as file:
        start = file.read(100)
    if len(start) < 100 or not start.startswith(b"SQLite format 3\x00"):
        raise WorldFault(
            "damaged",
            "{path} is not a readable workspace file: its first bytes are not those of a database.",
            path=str(path),
        )
    header = Header(int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big"))
    if header.application_id != APPLICATION_ID:
        raise UserError("foreign_file", "{path} is a database of another program; it was not touched.", path=str(path))
    return header


def require_writable(folder: Path) -> None:
    """Raise WorldFault unless files can be made in the folder (permission bits alone do not tell)."""
    probe = folder / f".euc-desk-{uuid.uuid4().hex}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise WorldFault(
            "read_only",
            "The folder {folder} cannot be written to ({why}); the workspace was not opened.",
            folder=str(folder),
            why=error.strerror or "unknown",
        ) from error


def database_of(folder: Path) -> Path:
    """Return the database file of a workspace folder. Raises UserError when there is none."""
    path = folder / DATABASE
    if not folder.is_dir() or not path.is_file():
        raise UserError("no_workspace", "There is no workspace in {folder}.", folder=str(folder))
    return path

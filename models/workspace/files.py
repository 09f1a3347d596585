"""What a workspace folder is: recognising it by its first bytes, before anything is opened or touched."""

import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.workspace.engine import APPLICATION_ID
from models.workspace.errors import UserError, WorldFault

DATABASE = "workspace.sqlite"
BACKUPS = "backups"
_HEADER_BYTES = 100


@dataclass(frozen=True)
class Header:
    """The three facts an SQLite file tells in its first hundred bytes."""

    application_id: int
    schema_number: int


def read_header(path: Path) -> Header:
    """Read the header of a workspace file. Raises UserError for a foreign file, WorldFault for a damaged one.

    SQLite itself reads it: a file opened and closed past SQLite would take away the locks that this program holds on it.
    """
    try:
        if path.stat().st_size < _HEADER_BYTES:
            raise sqlite3.DatabaseError("file is not a database")
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
            header = Header(_pragma(raw, "application_id"), _pragma(raw, "user_version"))
    except sqlite3.DatabaseError as error:
        if "not a database" not in str(error):
            raise damaged(path, str(error)) from error
        raise WorldFault(
            "damaged",
            "{path} is not a readable workspace file: its first bytes are not those of a database.",
            path=str(path),
        ) from error
    if header.application_id != APPLICATION_ID:
        raise UserError("foreign_file", "{path} is a database of another program; it was not touched.", path=str(path))
    return header


def damaged(path: Path, what: str) -> WorldFault:
    """Build the refusal of a damaged workspace file."""
    return WorldFault(
        "damaged",
        "The workspace file {path} is damaged ({what}); it was not opened. Restore the latest backup beside it.",
        path=str(path),
        what=what,
    )


def _pragma(raw: sqlite3.Connection, name: str) -> int:
    return int(raw.execute(f"PRAGMA {name}").fetchone()[0])


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

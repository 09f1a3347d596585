"""Which files the workspaces open in this program are made of, so that none is read or written past the database.

POSIX gives up a file's locks as soon as a program closes any handle on it: reading the open database like any other
file would silently unlock it for every other program. So it is told by what the system says of it, never by opening.
"""

import os
from collections import Counter
from pathlib import Path
from threading import Lock

from models.workspace.errors import UserError
from models.workspace.words import say

_SIDES = ("", "-wal", "-shm", "-journal")
_held: Counter[Path] = Counter()
_lock = Lock()


def hold(database: Path) -> None:
    """Say that this program has a database file open."""
    with _lock:
        _held[database.resolve()] += 1


def let_go(database: Path) -> None:
    """Say that a database file is open no more."""
    with _lock:
        _held.subtract([database.resolve()])


def refuse_reading(path: Path) -> None:
    """Raise UserError for a file of a workspace that is open in this program, by whatever name or link."""
    if _is_own(path):
        raise UserError(
            "own_database",
            "{name} belongs to the database of this workspace, which is open: it cannot be read as a file.",
            hint=say("Make a backup under Settings and take the backup instead."),
            field="file",
            name=path.name,
        )


def refuse_writing(path: Path) -> None:
    """Raise UserError for a target that is a file of a workspace open in this program."""
    if _is_own(path):
        raise UserError(
            "own_database",
            "{name} belongs to the database of this workspace, which is open: nothing is written over it.",
            hint=say("Choose another name or another folder."),
            field="file",
            name=path.name,
        )


def _is_own(path: Path) -> bool:
    chosen = _place(path)
    if chosen is None:
        return False
    with _lock:
        databases = [database for database, count in _held.items() if count > 0]
    return any(chosen == _place(Path(f"{database}{side}")) for database in databases for side in _SIDES)


def _place(path: Path) -> tuple[int, int] | None:
    """Return what is the same for every name of a file, or None when there is no such file."""
    try:
        found = os.stat(path)  # noqa: PTH116 - follows links and opens nothing
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino

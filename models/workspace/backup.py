"""Backups of an SQLite workspace: a live copy by the database itself, verified before it counts."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from models.workspace.errors import UserError, WorldFault
from models.workspace.files import DATABASE, damaged, read_header
from models.workspace.targets import not_written, require_folder


def back_up_sqlite(source: Path, folder: Path, now: datetime) -> Path:
    """Copy a workspace file that may be in use, verify the copy, and return its path."""
    require_folder(folder)
    stamp = now.strftime("%Y-%m-%dT%H%M%SZ")
    target = _free_name(folder, f"workspace-{stamp}")
    partial = target.with_suffix(".partial")
    try:
        with closing(sqlite3.connect(source)) as origin, closing(sqlite3.connect(partial)) as copy:
            origin.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        require_sound(partial, thorough=True)
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        partial.unlink(missing_ok=True)
        raise WorldFault("backup_failed", "The backup could not be written: {why}.", why=str(error)) from error
    except WorldFault:
        partial.unlink(missing_ok=True)
        raise
    return target


def restore_sqlite(source: Path, folder: Path) -> Path:
    """Put a backup into a new workspace folder after verifying it. Raises UserError when the folder is in use."""
    if not source.is_file():
        raise UserError("no_file", "There is no file {path}.", path=str(source))
    read_header(source)
    require_sound(source, thorough=True)
    target = folder / DATABASE
    if target.exists():
        raise UserError("already_there", "There is already a workspace in {folder}.", folder=str(folder))
    require_folder(folder / "backups", "location")
    partial = target.with_suffix(".partial")
    try:
        partial.write_bytes(source.read_bytes())
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise not_written(target, error, "location") from error
    return target


def require_sound(path: Path, *, thorough: bool = False) -> None:
    """Raise WorldFault unless the database file passes its own check."""
    check = "integrity_check" if thorough else "quick_check"
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = [row[0] for row in connection.execute(f"PRAGMA {check}(5)")]
            if thorough:
                found += [f"broken reference in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    problems = [line for line in found if line != "ok"]
    if problems:
        raise damaged(path, problems[0])


def _free_name(folder: Path, stem: str) -> Path:
    number, target = 1, folder / f"{stem}.sqlite"
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}.sqlite"
    return target

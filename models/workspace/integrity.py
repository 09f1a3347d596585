"""Checking what is stored: every file against its fingerprint, and the database against itself."""

import hashlib
import zlib
from collections.abc import Callable

import sqlalchemy as sa
from sqlmodel import Session

from models.workspace.errors import WorldFault
from models.workspace.store import Workspace
from models.workspace.tables import Blob

_COUNTED = (
    "party",
    "product",
    "declaration",
    "application",
    "licence",
    "shipment",
    "dossier",
    "issued_document",
    "journal_entry",
)


def check_files(session: Session, report: Callable[[int], None] | None = None) -> tuple[int, tuple[str, ...]]:
    """Read every stored file; return how many there are and the fingerprints of those that no longer match."""
    table = Blob.__table__  # type: ignore[attr-defined]
    bad: list[str] = []
    count = 0
    query = sa.select(table.c.sha256, table.c.packing, table.c.content).execution_options(yield_per=20)
    for sha256, packing, content in session.execute(query):
        count += 1
        try:
            plain = zlib.decompress(content) if packing == "zlib" else bytes(content)
        except zlib.error:
            plain = b""
        if hashlib.sha256(plain).hexdigest() != sha256:
            bad.append(sha256)
        if report is not None:
            report(count)
    return count, tuple(bad)


def check_database(workspace: Workspace) -> list[str]:
    """Let the database check itself; return what it found in its own words."""
    if workspace.folder is None:
        return []  # PostgreSQL checks its pages as it reads them
    try:
        with workspace.engine.execution_options(writing=False).connect() as connection:
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    except sa.exc.DatabaseError as error:
        raise WorldFault("damaged", "The workspace file is damaged: {why}.", why=str(error.orig)) from error
    return [line for line in found if line != "ok"] + [
        f"{row[0]} row {row[1]} points to a missing {row[2]}" for row in broken
    ]


def count_rows(session: Session) -> dict[str, int]:
    """Count the main records."""
    return {
        name: int(session.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one())
        for name in _COUNTED
    }

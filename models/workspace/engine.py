"""Engines for both databases: pragmas, transactions begun by us, and faults turned into sentences."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, OperationalError

from models.workspace.errors import WorldFault
from models.workspace.words import say

APPLICATION_ID = int.from_bytes(b"EUCD", "big")
BUSY_TIMEOUT_MS = 10_000


def sqlite_engine(path: Path, *, migrating: bool = False) -> sa.Engine:
    """Build the engine of an SQLite workspace file; migrations run without foreign keys (a table rebuild would cascade)."""
    engine = sa.create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})

    @sa.event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA trusted_schema=OFF")
        cursor.execute("PRAGMA cache_size=-32000")
        if not migrating:
            cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _on_begin(connection: sa.Connection) -> None:
        # A read that later turns into a write fails at once in WAL mode, whatever the timeout: writers say so first.
        writing = connection.get_execution_options().get("writing", True)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def postgres_engine(url: str) -> sa.Engine:
    """Build the engine of a PostgreSQL workspace; ``postgresql://`` is taken to mean the psycopg driver."""
    parsed = sa.make_url(url)
    if parsed.drivername in ("postgresql", "postgres"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    engine = sa.create_engine(parsed, pool_pre_ping=True, pool_size=5)

    @sa.event.listens_for(engine, "begin")
    def _on_begin(connection: sa.Connection) -> None:
        if not connection.get_execution_options().get("writing", True):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    return engine


def lock_journal(connection: sa.Connection) -> None:
    """Make writers of the journal queue up until commit (SQLite already does: one writer at a time)."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(1162167108)")


def next_ids(connection: sa.Connection, table: str, count: int) -> range:
    """Reserve ``count`` ids of a table for rows inserted in bulk; only inside a writing transaction."""
    quoted = sa.sql.quoted_name(table, quote=True)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f'LOCK TABLE "{quoted}" IN SHARE ROW EXCLUSIVE MODE')
        sequence = f"pg_get_serial_sequence('\"{quoted}\"', 'id')"
        first = int(connection.exec_driver_sql(f"SELECT nextval({sequence})").scalar_one())
        connection.exec_driver_sql(f"SELECT setval({sequence}, {first + count - 1})")
        return range(first, first + count)
    highest = int(connection.exec_driver_sql(f'SELECT coalesce(max(id), 0) FROM "{quoted}"').scalar_one())  # noqa: S608
    return range(highest + 1, highest + 1 + count)


_SIGNS = (
    (
        ("database is locked", "lock timeout"),
        "busy",
        say("Another program is writing to this workspace and did not finish in time."),
    ),
    (("readonly", "read-only"), "read_only", say("The workspace lies on a disk that cannot be written to.")),
    (("disk is full", "no space left"), "disk_full", say("The disk is full: nothing was saved.")),
    (("malformed", "not a database", "corrupt"), "damaged", say("The workspace file is damaged.")),
    (
        ("connection", "server closed", "could not connect", "terminating"),
        "connection_lost",
        say("The connection to the database was lost; nothing was saved."),
    ),
)


def world_fault(error: DBAPIError) -> WorldFault | None:
    """Return the fault of the world behind a driver error, or None when the error is ours."""
    if (
        not isinstance(error, OperationalError)
        and "malformed" not in str(error).lower()
        and "not a database" not in str(error)
    ):
        return None
    text = str(error.orig).lower()
    for signs, code, words in _SIGNS:
        if any(sign in text for sign in signs):
            return WorldFault(code, words.template)
    return None


def trust_memory(engine: sa.Engine) -> None:
    """Stop waiting for the disk at each commit, for data that can be made again at will (the example); SQLite only."""
    if engine.dialect.name != "sqlite":
        return

    @sa.event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA synchronous=OFF")

    engine.dispose()

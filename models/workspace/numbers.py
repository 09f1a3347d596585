"""Numbers of records: given out in the transaction, never reused."""

from typing import Any

from sqlalchemy.dialects import sqlite

from models.workspace.tables import Counter
from models.workspace.transaction import Transaction


def next_number(tx: Transaction, kind: str, prefix: str, *, yearly: bool = True, width: int = 4) -> str:
    """Return the next number of a kind, like ``EUC-2026-0001`` (or ``C-000001`` when not yearly)."""
    first = take_numbers(tx, kind, 1, yearly=yearly)
    return format_number(prefix, first, year=tx.today.year if yearly else None, width=width)


def take_numbers(tx: Transaction, kind: str, count: int, *, yearly: bool = True) -> int:
    """Reserve ``count`` consecutive numbers and return the first; two people at once wait for each other."""
    year = tx.today.year if yearly else 0
    connection = tx.session.connection()
    insert: Any = sqlite.insert
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # slow to import, and of no use to a workspace on SQLite

        insert = postgresql.insert
    # Whoever draws the first number of a kind or year must not trip over another who does the same.
    connection.execute(insert(Counter).values(kind=kind, year=year, next=1).on_conflict_do_nothing())
    counter = tx.session.get_one(Counter, (kind, year), with_for_update=True, populate_existing=True)
    first = counter.next
    counter.next = first + count
    tx.session.flush()
    return first


def format_number(prefix: str, value: int, *, year: int | None, width: int = 4) -> str:
    """Write a number the way people see it."""
    return f"{prefix}-{year}-{value:0{width}d}" if year is not None else f"{prefix}-{value:0{width}d}"

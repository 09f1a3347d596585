"""What happened to a party and its parts, and, when two people save the same party, what the other one changed."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlmodel import Session, col, or_, select

from models.journal.queries import history
from models.journal.tables import JournalEntry
from models.journal.views import JournalRow
from models.parties.keeping import PARTS, owner_column
from models.parties.tables import Party
from models.workspace.errors import Conflict
from models.workspace.transaction import Transaction

_OWNERS = {str(kind.__tablename__): owner_column(part) for part, kind in PARTS.items()}
_ACTS = 200
"""How many of the latest acts on a party are looked through for parts that were taken away."""


def party_history(session: Session, party_id: int, *, limit: int = 500) -> tuple[JournalRow, ...]:
    """List what happened to a party and to everything that belongs or belonged to it, latest first."""
    own = history(session, "party", party_id, limit=limit)
    found = {row.id: row for row in own}
    for table, ids in _part_ids(session, party_id, own).items():
        for part_id in sorted(ids):
            found |= {row.id: row for row in history(session, table, part_id, limit=limit)}
    return tuple(found[seq] for seq in sorted(found, reverse=True)[:limit])


@contextmanager
def with_parts(tx: Transaction, party: Party, seen: int) -> Iterator[None]:
    """Let a conflict also say what the others changed in the party's parts."""
    try:
        yield
    except Conflict as conflict:
        own = history(tx.session, "party", party.key)
        acts = {row.tx for row in own if row.operation == "change" and row.after.get("row_version", 0) > seen}
        theirs = {name: values for name, values in conflict.theirs.items() if name not in ("revision", "facets")}
        for row in party_history(tx.session, party.key):
            if row.record != "party" and row.tx in acts:
                theirs |= _described(row)
        raise Conflict(conflict.words.template, theirs=theirs, by=conflict.by) from None


def _described(row: JournalRow) -> dict[str, tuple[object, object]]:
    names = (set(row.before) | set(row.after)) - {"row_version", "id", "rank", _OWNERS[row.record]}
    return {
        f"{row.record}.{row.record_id}.{name}": (row.before.get(name), row.after.get(name)) for name in sorted(names)
    }


def _part_ids(session: Session, party_id: int, own: Iterable[JournalRow]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for part, kind in PARTS.items():
        present = session.exec(select(col(kind.id)).where(getattr(kind, owner_column(part)) == party_id))
        found[str(kind.__tablename__)] = {part_id for part_id in present if part_id is not None}
    for row in _removed(session, [row.tx for row in own if row.operation == "change"][:_ACTS]):
        values: dict[str, Any] = _values(row)
        if values.get(_OWNERS[row.record]) == party_id:
            found[row.record].add(row.record_id)
    return found


def _removed(session: Session, acts: list[int]) -> list[JournalEntry]:
    if not acts:
        return []
    query = select(JournalEntry).where(
        col(JournalEntry.tx).in_(acts),
        col(JournalEntry.record).in_(list(_OWNERS)),
        or_(col(JournalEntry.operation) == "remove", col(JournalEntry.operation) == "create"),
    )
    return list(session.exec(query))


def _values(entry: JournalEntry) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(entry.after or entry.before or "{}")
    return values

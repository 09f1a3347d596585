"""What the register said on earlier days, read back from the journal: each version of a record with its day."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.journal.tables import JournalEntry

_J: sa.Table = JournalEntry.__table__  # type: ignore[attr-defined]
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Version:
    """The values of a record from a day on; None says that it was taken out."""

    record_id: int
    known_on: date
    values: dict[str, Any] | None


def versions(session: Session, record: str, ids: Sequence[int], names: Sequence[str]) -> Iterator[Version]:
    """Yield the versions of records, oldest first, each time one of the named values changed."""
    held: dict[int, dict[str, Any]] = {}
    for entry in _entries(session, record, ids):
        if entry.operation == "remove":
            yield Version(entry.record_id, day_of(entry.at), None)
            continue
        changed = {name: value for name, value in json.loads(entry.after or "{}").items() if name in names}
        if changed:
            held[entry.record_id] = held.get(entry.record_id, {}) | changed
            yield Version(entry.record_id, day_of(entry.at), held[entry.record_id])


def day_of(moment: datetime) -> date:
    """Return the day on which something was written: of the day here and the day in UTC the earlier one."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return min(aware.astimezone(UTC).date(), aware.astimezone().date())


def _entries(session: Session, record: str, ids: Sequence[int]) -> Iterator[Any]:
    for start in range(0, len(ids), _CHUNK):
        query = (
            sa.select(_J.c.record_id, _J.c.operation, _J.c.at, _J.c.after)
            .where(_J.c.record == record, _J.c.record_id.in_(ids[start : start + _CHUNK]))
            .order_by(_J.c.seq)
        )
        yield from session.execute(query)

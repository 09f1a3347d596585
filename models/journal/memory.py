"""What a list found out about the data, kept for as long as the journal says that nothing it rests on was changed."""

from collections.abc import Hashable
from threading import Lock
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from models.journal.tables import JournalEntry

_SEQ = col(JournalEntry.seq)
_ENTRIES_READ = 5_000
_KEPT = 300


class Memory:
    """Values by key, as found in the data as it stood at one journal entry; may be used from several threads.

    ``records`` are the tables whose rows decide what is found, under the names they have in the journal.
    """

    def __init__(self, records: frozenset[str]) -> None:
        self._records = records
        self._head = -1
        self._values: dict[Hashable, Any] = {}
        self._lock = Lock()

    def current(self, session: Session) -> dict[Hashable, Any]:
        """Return what is known about the data as this reader sees it; a change makes it start anew."""
        head = session.connection().execute(sa.select(sa.func.max(_SEQ))).scalar() or 0
        with self._lock:
            if head < self._head or len(self._values) > _KEPT or self._changed(session, head):
                self._values = {}
            self._head = head
            return self._values

    def _changed(self, session: Session, head: int) -> bool:
        if self._head in (head, -1):
            return False
        if head - self._head > _ENTRIES_READ:
            return True
        # By record, a database would rather look through all entries of these records than through the last few of any.
        written = session.connection().execute(sa.select(col(JournalEntry.record)).where(self._head < _SEQ)).scalars()
        return not self._records.isdisjoint(written)

"""Writing the journal: the rows of one transaction, chained to the last one, just before it commits."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from models.journal.chain import GENESIS, ActText, canonical, instant, text_hash
from models.journal.tables import JournalEntry
from models.workspace.bulk import insert_columns, without_collecting
from models.workspace.engine import lock_journal
from models.workspace.transaction import RowChange, Transaction

AT_ONCE = 5000


class JournalRecorder:
    """The recorder that every workspace is opened with."""

    def write(self, tx: Transaction, changes: Sequence[RowChange]) -> None:
        connection = tx.session.connection()
        lock_journal(connection)
        table = JournalEntry.__table__  # type: ignore[attr-defined]
        last = connection.execute(sa.select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)).first()
        chain = _Chain(tx, int(last[0]) if last else 0, str(last[1]) if last else GENESIS)
        with without_collecting():
            for start in range(0, len(changes), AT_ONCE):
                rows = [chain.next_row(change) for change in changes[start : start + AT_ONCE]]
                columns = dict(zip(ROW, zip(*rows, strict=True), strict=True))
                columns |= {name: (value,) * len(rows) for name, value in chain.shared.items()}
                insert_columns(connection, table, columns)


ROW = ("seq", "record", "record_id", "operation", "before", "after", "previous_hash", "hash")


class _Chain:
    """The end of the chain, to which the rows of one transaction are added."""

    def __init__(self, tx: Transaction, seq: int, last_hash: str) -> None:
        act: dict[str, Any] = {
            "tx": seq + 1,
            "actor_id": tx.actor.id,
            "actor_name": tx.actor.name,
            "via": tx.actor.via.value,
            "act": tx.verb,
            "reason": tx.reason,
        }
        self.shared = {**act, "at": tx.now}
        self._text = ActText(at=instant(tx.now), **act)
        self._seq, self._hash = seq, last_hash

    def next_row(self, change: RowChange) -> tuple[Any, ...]:
        """Return the columns ``ROW`` of the next row."""
        table, record_id, operation = change.table, change.record_id, change.operation
        before, after = canonical(change.before), canonical(change.after)
        previous, self._seq = self._hash, self._seq + 1
        text = self._text.row(self._seq, table, record_id, operation, before, after)
        self._hash = text_hash(previous, text)
        return (self._seq, table, record_id, operation, before, after, previous, self._hash)

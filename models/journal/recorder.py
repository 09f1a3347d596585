"""Writing the journal: the rows of one transaction, chained to the last one, just before it commits."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from models.journal.chain import GENESIS, Link, canonical, instant, link_hash
from models.journal.tables import JournalEntry
from models.workspace.engine import lock_journal
from models.workspace.transaction import RowChange, Transaction


class JournalRecorder:
    """The recorder that every workspace is opened with."""

    def write(self, tx: Transaction, changes: Sequence[RowChange]) -> None:
        connection = tx.session.connection()
        lock_journal(connection)
        table = JournalEntry.__table__  # type: ignore[attr-defined]
        last = connection.execute(sa.select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)).first()
        seq, previous = (int(last[0]), str(last[1])) if last else (0, GENESIS)
        first = seq + 1
        at = instant(tx.now)
        rows: list[dict[str, Any]] = []
        for change in changes:
            seq += 1
            link = _link(tx, change, seq, first, at)
            digest = link_hash(previous, link)
            rows.append({**link.__dict__, "at": tx.now, "previous_hash": previous, "hash": digest})
            previous = digest
        connection.execute(table.insert(), rows)


def _link(tx: Transaction, change: RowChange, seq: int, first: int, at: str) -> Link:
    return Link(
        seq=seq,
        tx=first,
        at=at,
        actor_id=tx.actor.id,
        actor_name=tx.actor.name,
        via=tx.actor.via.value,
        act=tx.verb,
        reason=tx.reason,
        record=change.table,
        record_id=change.record_id,
        operation=change.operation,
        before=canonical(dict(change.before) if change.before is not None else None),
        after=canonical(dict(change.after) if change.after is not None else None),
    )

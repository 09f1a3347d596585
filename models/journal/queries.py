"""Reading the journal: a record's history, what others changed, and the check of the chain."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC

from sqlmodel import Session, col, func, select

from models.journal.chain import GENESIS, Link, breaks, instant
from models.journal.tables import JournalEntry
from models.journal.views import ChainReport, JournalRow
from models.workspace.changes import Changes
from models.workspace.errors import Conflict
from models.workspace.rows import Row
from models.workspace.transaction import Transaction

_MOST_TOLD = 2000


def history(session: Session, record: str, record_id: int, *, limit: int = 500) -> tuple[JournalRow, ...]:
    """List what happened to a record, latest first."""
    found = session.exec(
        select(JournalEntry)
        .where(JournalEntry.record == record, JournalEntry.record_id == record_id)
        .order_by(col(JournalEntry.seq).desc())
        .limit(limit)
    )
    return tuple(journal_row(entry) for entry in found)


def expect_version(tx: Transaction, row: Row, seen: int) -> None:
    """Raise Conflict, with what the others changed, when a record is no longer at the version that was seen."""
    if row.row_version == seen:
        return
    theirs: dict[str, tuple[object, object]] = {}
    by = ""
    for entry in reversed(history(tx.session, str(row.__tablename__), row.key)):
        version = entry.after.get("row_version")
        if entry.operation == "change" and isinstance(version, int) and version > seen:
            by = entry.actor_name
            for name, value in entry.after.items():
                if name != "row_version":
                    theirs[name] = (theirs.get(name, (entry.before.get(name), None))[0], value)
    raise Conflict(
        "{by} changed this record while you were working on it. Your text is kept; look at both and save again.",
        theirs=theirs,
        by=by or "somebody",
    )


def changed_since(session: Session, seq: int) -> tuple[int, Changes]:
    """Return the journal's last number and what was changed after ``seq``, by whatever program; nothing before 0.

    Of very much (an import) only the kinds of record are told.
    """
    last = session.exec(select(func.max(JournalEntry.seq))).one() or 0
    if seq < 0 or last <= seq:
        return last, Changes()
    query = select(JournalEntry.record, JournalEntry.record_id).where(col(JournalEntry.seq) > seq)
    if last - seq > _MOST_TOLD:
        kinds = select(JournalEntry.record).where(col(JournalEntry.seq) > seq).distinct()
        return last, Changes(frozenset(session.exec(kinds)))
    ids = frozenset(session.exec(query).all())
    return last, Changes(frozenset(record for record, _id in ids), ids)


def check_chain(
    session: Session, report: Callable[[int], None] | None = None, *, earlier_head: str = ""
) -> ChainReport:
    """Read the whole journal and report every break of its chain, and where a head written down earlier stands in it."""
    head = _Head(wanted=earlier_head, stands_at=0 if earlier_head == GENESIS else None)
    found = tuple((b.seq, b.code) for b in breaks(_links(session, head, report)))
    return ChainReport(rows=head.rows, head=head.hash, breaks=found, stands_at=head.stands_at)


@dataclass
class _Head:
    hash: str = GENESIS
    rows: int = 0
    wanted: str = ""
    stands_at: int | None = None


def _links(session: Session, head: _Head, report: Callable[[int], None] | None) -> Iterator[tuple[Link, str, str]]:
    table = JournalEntry.__table__  # type: ignore[attr-defined]
    for r in session.execute(table.select().order_by(table.c.seq).execution_options(yield_per=2000)).mappings():
        values = {**r, "at": instant(r["at"])}
        previous, stored = values.pop("previous_hash"), values.pop("hash")
        head.hash, head.rows = stored, head.rows + 1
        if stored == head.wanted:
            head.stands_at = values["seq"]
        if report is not None and head.rows % 1000 == 0:
            report(head.rows)
        yield Link(**values), previous, stored


def journal_row(entry: JournalEntry) -> JournalRow:
    """Turn a stored row into what screens show."""
    return JournalRow(
        id=entry.seq,
        tx=entry.tx,
        at=entry.at if entry.at.tzinfo else entry.at.replace(tzinfo=UTC),  # SQLite does not give the zone back
        actor_name=entry.actor_name,
        via=entry.via,
        act=entry.act,
        reason=entry.reason,
        record=entry.record,
        record_id=entry.record_id,
        operation=entry.operation,
        before=json.loads(entry.before) if entry.before else {},
        after=json.loads(entry.after) if entry.after else {},
    )

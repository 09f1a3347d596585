"""The queue as it was last read, kept for as long as the journal says that nothing it rests on was changed.

What the journal names is read again, line by line; after very much of it, or where that cannot be told, everything is.
"""

from collections.abc import Sequence
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlmodel import Session

from models.applications.tables import Question
from models.certification.tables import DossierEvent, DossierHand, DossierQuestion, DossierRound, DossierVote
from models.journal.listing import Apart
from models.journal.tables import JournalEntry
from models.review.choices import CaseKind
from models.review.queue import queue_id
from models.review.queue_lines import Queue
from models.review.queue_reading import all_lines, lines_of
from models.review.queue_rows import WANTED, word
from models.review.tables import Case, Decision
from models.workspace.store import Workspace

_J: Any = JournalEntry.__table__  # type: ignore[attr-defined]
_R: Any = Case.__table__  # type: ignore[attr-defined]
_V: Any = Decision.__table__  # type: ignore[attr-defined]
_MOST = 500
"""So many changes are followed one by one; reading everything is then as quick."""

_OWN = {kind.value: kind for kind in CaseKind}
"""Records that stand in the queue themselves, by their names in the journal."""
_NAMING = {
    "party": (CaseKind.APPLICATION, CaseKind.DECLARATION, CaseKind.DOSSIER),
    "product": (CaseKind.CLASSIFICATION,),
}
"""Records that give lines of these kinds their titles."""


def _part(table: Any, link: str, kind: CaseKind) -> tuple[sa.Select[Any], tuple[str, ...]]:
    columns = table.__table__.c
    return sa.select(word(kind), columns[link]).where(columns.id.in_(WANTED)), (link,)


_PARTS: dict[str, tuple[sa.Select[Any], tuple[str, ...]]] = {
    "question": _part(Question, "application_id", CaseKind.APPLICATION),
    **{
        str(table.__tablename__): _part(table, "dossier_id", CaseKind.DOSSIER)
        for table in (DossierEvent, DossierHand, DossierQuestion, DossierRound, DossierVote)
    },
    "review_case": (sa.select(_R.c.kind, _R.c.subject_id).where(_R.c.id.in_(WANTED)), ("kind", "subject_id")),
    "review_decision": (
        sa.select(_R.c.kind, _R.c.subject_id).join(_V, _V.c.case_id == _R.c.id).where(_V.c.id.in_(WANTED)),
        ("case_id",),
    ),
}
"""Records that are part of one in the queue: how it is found, and the columns that say which it is."""

WATCHED = frozenset({*_OWN, *_NAMING, *_PARTS})
"""Everything that the queue is read from, by its names in the journal."""


class QueueMemory:
    """Hands out the queue as a reader sees it; may be used from several threads."""

    def __init__(self) -> None:
        self._queue: Queue | None = None
        self._lock = Lock()

    def current(self, session: Session) -> Queue:
        """Return the queue as it stands in the data that this session sees."""
        if session.connection().get_execution_options().get("writing", True):
            # What is being written is not in the journal yet, and may never be.
            return Queue(0, all_lines(session))
        head = int(session.connection().execute(sa.select(sa.func.max(_J.c.seq))).scalar() or 0)
        with self._lock:
            known = self._queue
            if known is not None and head < known.head:
                return Queue(head, all_lines(session))  # this reader began before somebody else's change
            if known is None or head != known.head:
                self._queue = known = _followed(session, known, head)
            return known


_MEMORIES: WeakKeyDictionary[Workspace, QueueMemory] = WeakKeyDictionary()


def queue_memory(workspace: Workspace) -> QueueMemory:
    """Return the memory that all who read the queue of a workspace share."""
    return _MEMORIES.setdefault(workspace, QueueMemory())


def _followed(session: Session, known: Queue | None, head: int) -> Queue:
    """Bring a queue up to an entry of the journal."""
    stale = None if known is None else _stale(session, known)
    if known is None or stale is None:
        return Queue(head, all_lines(session))
    return known.replaced(head, stale, lines_of(session, stale))


def _stale(session: Session, known: Queue) -> set[int] | None:
    """Return the ids of lines that the journal since then may have changed; None when everything has to be read."""
    columns = (_J.c.record, _J.c.record_id, _J.c.operation, _J.c.before)
    # Only the end of the journal is looked through, however few of its entries are of these records.
    entries = sa.select(*columns).where(_J.c.seq > known.head, Apart(_J.c.record.in_(WATCHED))).limit(_MOST + 1)
    found = session.connection().execute(entries).all()
    if len(found) > _MOST or any(map(_came_away, found)):
        return None
    changed: dict[str, set[int]] = {}
    for entry in found:
        changed.setdefault(entry.record, set()).add(entry.record_id)
    stale: set[int] = set()
    for record, ids in changed.items():
        if record in _OWN:
            stale |= {queue_id(_OWN[record], each) for each in ids}
        elif record in _NAMING:
            stale |= known.named_by(_NAMING[record], ids)
        else:
            stale |= _subjects(session, record, sorted(ids))
    return stale if len(stale) <= _MOST else None


def _came_away(entry: Any) -> bool:
    """Tell whether a part left the record that it belonged to, which it can then no longer name."""
    if entry.record not in _PARTS:
        return False
    links = _PARTS[entry.record][1]
    return entry.operation == "remove" or any(f'"{link}"' in (entry.before or "") for link in links)


def _subjects(session: Session, record: str, ids: Sequence[int]) -> set[int]:
    rows = session.connection().execute(_PARTS[record][0], {"wanted": ids})
    return {queue_id(CaseKind(kind), subject_id) for kind, subject_id in rows}

"""What happened to a party and its parts, and, when two people save the same party, what the other one changed."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlmodel import Session

from models.journal.queries import history
from models.journal.views import JournalRow
from models.journal.whole import Part, whole_history
from models.parties.keeping import PARTS, owner_column
from models.parties.tables import Party
from models.workspace.errors import Conflict
from models.workspace.transaction import Transaction

_PARTS = frozenset(str(kind.__tablename__) for kind in PARTS.values())


def party_history(session: Session, party_id: int, *, named: bool = True) -> tuple[JournalRow, ...]:
    """List what happened to a party and to everything that belongs or belonged to it, latest first."""
    parts = [Part(kind, owner_column(part)) for part, kind in PARTS.items()]
    return whole_history(session, "party", party_id, parts, named=named)


@contextmanager
def with_parts(tx: Transaction, party: Party, seen: int) -> Iterator[None]:
    """Let a conflict also say what the others changed in the party's parts."""
    try:
        yield
    except Conflict as conflict:
        own = history(tx.session, "party", party.key)
        acts = {row.tx for row in own if row.operation == "change" and row.after.get("row_version", 0) > seen}
        theirs = {name: values for name, values in conflict.theirs.items() if name not in ("revision", "facets")}
        for row in party_history(tx.session, party.key, named=False):
            if row.record in _PARTS and row.tx in acts:
                theirs |= _described(row)
        raise Conflict(conflict.words.template, theirs=theirs, by=conflict.by) from None


def _described(row: JournalRow) -> dict[str, tuple[object, object]]:
    names = (set(row.before) | set(row.after)) - {"row_version", "id", "rank"}
    return {
        f"{row.record}.{row.record_id}.{name}": (row.before.get(name), row.after.get(name)) for name in sorted(names)
    }

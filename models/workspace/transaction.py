"""The unit of work: one act of one person, committed once, together with its journal rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm.attributes import get_history
from sqlmodel import Session, SQLModel

from models.workspace.actor import Actor
from models.workspace.bulk import insert_columns, insert_rows
from models.workspace.changes import Changes
from models.workspace.clock import Clock
from models.workspace.engine import next_ids
from models.workspace.errors import NotFound

RowT = TypeVar("RowT", bound=SQLModel)

# Tables whose rows are not facts about the business: what a person is typing, who is here, the next number.
UNRECORDED = frozenset(
    {
        "draft",
        "presence",
        "counter",
        "journal_entry",
        "alembic_version",
        "party_token",
        "product_token",
        "screening_latest",
    }
)


class RowChange(NamedTuple):
    """One row written: table, id, what was done, and its values before and after (only the changed ones)."""

    table: str
    record_id: int
    operation: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Recorder(Protocol):
    """Writes the journal rows of a transaction just before it commits."""

    def write(self, tx: "Transaction", changes: Sequence[RowChange]) -> None: ...


class Gatekeeper(Protocol):
    """Refuses a transaction of an actor who is not (or no longer) what the actor claims to be."""

    def check(self, session: Session, actor: Actor) -> Actor:
        """Return the actor as let in."""

    def leave(self, actor: Actor, changes: Changes) -> None:
        """Refuse what this actor may not have touched."""


class Transaction:
    """Carries session, actor and clock through the commands of one act; nothing but its owner commits it."""

    def __init__(self, session: Session, actor: Actor, clock: Clock) -> None:
        self.session = session
        self.actor = actor
        self.clock = clock
        self.now: datetime = clock.now()
        self.today: date = clock.today()
        self.verb = "change"
        self.reason = ""
        self._recorded: list[RowChange] = []
        self._touched: set[tuple[str, int]] = set()
        sa.event.listen(session, "before_flush", self._stamp)
        sa.event.listen(session, "after_flush", self._capture)

    def act(self, verb: str, reason: str = "") -> None:
        """Name what is being done; the journal rows of this transaction carry the name and the reason."""
        self.verb, self.reason = verb, reason

    def add(self, row: RowT) -> RowT:
        """Store a new row at once, so that it has its id."""
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, kind: type[RowT], record_id: int) -> RowT:
        """Return a row by id. Raises NotFound."""
        row = self.session.get(kind, record_id)
        if row is None:
            raise NotFound("not_found", "There is no {kind} number {id}.", kind=kind.__tablename__, id=record_id)
        return row

    def remove(self, row: SQLModel) -> None:
        """Delete a row that is part of a draft; what was ever issued or decided is never deleted."""
        self.session.delete(row)
        self.session.flush()

    def bulk_insert(self, kind: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> range:
        """Insert many plain rows fast, with their journal rows; return their ids in order."""
        if not rows:
            return range(0)
        self.session.flush()
        table = kind.__table__  # type: ignore[attr-defined]
        connection = self.session.connection()
        ids = next_ids(connection, table.name, len(rows))
        also: dict[str, Sequence[Any]] = {"id": ids}
        if "row_version" in table.c:
            stamp = {"row_version": 1, "created_at": self.now, "created_by": self.actor.id}
            stamp |= {"changed_at": self.now, "changed_by": self.actor.id}
            also |= {name: [value] * len(rows) for name, value in stamp.items()}
        insert_rows(connection, table, rows, also)
        if table.name not in UNRECORDED:
            self._recorded.extend(
                RowChange(table.name, i, "create", None, row) for i, row in zip(ids, rows, strict=True)
            )
        self._touched.update((table.name, i) for i in ids)
        return ids

    def bulk_insert_words(self, kind: type[SQLModel], names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert many rows of a table that holds no facts (search words: no id, no journal), values in order of ``names``."""
        table = kind.__table__  # type: ignore[attr-defined]
        if table.name not in UNRECORDED:
            raise ValueError(f"{table.name} has rows that belong into the journal")
        if rows:
            self.session.flush()
            insert_columns(self.session.connection(), table, dict(zip(names, zip(*rows, strict=True), strict=True)))

    def changes(self) -> Changes:
        """Return what this transaction has written so far, for commands to hand back."""
        self.session.flush()
        return Changes(frozenset(kind for kind, _ in self._touched), frozenset(self._touched))

    def take_recorded(self) -> list[RowChange]:
        """Hand over the row changes not yet written to the journal."""
        self.session.flush()
        recorded, self._recorded = self._recorded, []
        return recorded

    def close(self) -> None:
        """Stop listening to the session."""
        sa.event.remove(self.session, "before_flush", self._stamp)
        sa.event.remove(self.session, "after_flush", self._capture)

    def _stamp(self, session: Any, _context: object, _instances: object) -> None:
        for row in session.new:
            if hasattr(row, "created_at") and hasattr(row, "row_version"):
                row.created_at, row.created_by = self.now, self.actor.id
                row.changed_at, row.changed_by = self.now, self.actor.id
        for row in session.dirty:
            if hasattr(row, "row_version") and session.is_modified(row):
                row.changed_at, row.changed_by = self.now, self.actor.id

    def _capture(self, session: Any, _context: object) -> None:
        for row in session.new:
            self._note(row, "create", None, _values(row, _columns(row)))
        for row in session.dirty:
            if session.is_modified(row):
                changed = [name for name in _columns(row) if get_history(row, name).has_changes()]
                before = {name: _old(row, name) for name in changed}
                after = _values(row, changed)
                if hasattr(row, "row_version"):
                    after["row_version"] = row.row_version
                self._note(row, "change", before, after)
        for row in session.deleted:
            self._note(row, "remove", _values(row, _columns(row)), None)

    def _note(
        self, row: Any, operation: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
    ) -> None:
        table = row.__tablename__
        record_id = getattr(row, "id", None)
        if not isinstance(record_id, int):
            record_id = 0
        self._touched.add((table, record_id))
        if table not in UNRECORDED:
            self._recorded.append(RowChange(table, record_id, operation, before, after))


_BOOKKEEPING = frozenset({"created_at", "created_by", "changed_at", "changed_by"})


def _columns(row: Any) -> list[str]:
    return [column.key for column in row.__table__.columns if column.key not in _BOOKKEEPING]


def _values(row: Any, names: Iterable[str]) -> dict[str, Any]:
    columns = row.__table__.columns
    return {name: "•" if columns[name].info.get("secret") else getattr(row, name) for name in names}


def _old(row: Any, name: str) -> Any:
    if row.__table__.columns[name].info.get("secret"):
        return "•"
    deleted = get_history(row, name).deleted
    return deleted[0] if deleted else None

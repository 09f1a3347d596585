"""What happened to a record together with all that belongs or belonged to it: its parts, its files, its notes."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from models.journal.listing import among
from models.journal.queries import journal_row
from models.journal.tables import JournalEntry
from models.journal.views import JournalRow
from models.workspace.rows import Row
from models.workspace.tables import Attachment, Note

MOST_ROWS = 500
_ACTS = 200
"""How many of the latest acts are looked through for parts that were taken away."""
_CALLED = {
    "party": "legal_name",
    "product": "name",
    "site": "name",
    "attachment": "file_name",
    "declaration": "number",
    "application": "number",
    "licence": "licence_number",
    "dossier": "number",
    "shipment": "number",
    "user": "display_name",
}
"""Tables that other rows point at, and the column that says what people call their rows."""

_J: Any = JournalEntry.__table__  # type: ignore[attr-defined]

Ids = dict[str, set[int]]


@dataclass(frozen=True)
class Part:
    """A table whose rows belong to a record, and the column that says to which."""

    table: type[Row]
    owner: str

    @property
    def name(self) -> str:
        return str(self.table.__tablename__)


def whole_history(
    session: Session,
    record: str,
    record_id: int,
    parts: Sequence[Part] = (),
    *,
    named: bool = True,
    limit: int = MOST_ROWS,
) -> tuple[JournalRow, ...]:
    """List what happened to a record and to everything that belongs or belonged to it, latest first.

    What a value points at is told by name unless ``named`` is false; the column by which a part belongs to the record
    is left out.
    """
    ids: Ids = {record: {record_id}}
    for part in parts:
        owner = getattr(part.table, part.owner)
        ids[part.name] = set(session.exec(select(part.table.id).where(owner == record_id)))  # type: ignore[arg-type]
    _add_removed(session, ids, parts, record_id)
    for kind in (Attachment, Note):
        ids[str(kind.__tablename__)] = _kept_with(session, kind, ids)
    owners = {part.name: part.owner for part in parts}
    rows = [_without(row, owners.get(row.record)) for row in _rows(session, ids, limit)]
    return name_values(session, rows) if named else tuple(rows)


def _rows(session: Session, ids: Ids, limit: int) -> list[JournalRow]:
    wheres = [
        sa.and_(col(JournalEntry.record) == record, among(session, _J.c.record_id, sorted(found)))
        for record, found in ids.items()
        if found
    ]
    query = select(JournalEntry).where(sa.or_(*wheres)).order_by(col(JournalEntry.seq).desc())
    return [journal_row(entry) for entry in session.exec(query.limit(limit))]


def _add_removed(session: Session, ids: Ids, parts: Sequence[Part], record_id: int) -> None:
    """Add the parts that are gone: they went in an act that changed the record or another of its parts."""
    owners = {part.name: part.owner for part in parts}
    acts = list(dict.fromkeys(row.tx for row in _rows(session, ids, MOST_ROWS)))[:_ACTS]
    if not acts or not owners:
        return
    query = select(JournalEntry).where(
        among(session, _J.c.tx, acts),
        col(JournalEntry.record).in_(list(owners)),
        col(JournalEntry.operation) == "remove",
    )
    for entry in session.exec(query):
        values: Mapping[str, Any] = json.loads(entry.before or "{}")
        if values.get(owners[entry.record]) == record_id:
            ids[entry.record].add(entry.record_id)


def _kept_with(session: Session, kind: type[Attachment] | type[Note], ids: Ids) -> set[int]:
    """Return the files or notes kept with a record or one of its parts, those taken off included."""
    wheres = [
        sa.and_(col(kind.owner_kind) == record, among(session, _columns(kind).owner_id, sorted(found)))
        for record, found in ids.items()
        if found and record not in (Attachment.__tablename__, Note.__tablename__)
    ]
    return {found for found in session.exec(select(kind.id).where(sa.or_(*wheres))) if found is not None}


def _columns(kind: type[Row]) -> Any:
    return SQLModel.metadata.tables[str(kind.__tablename__)].c


def _without(row: JournalRow, owner: str | None) -> JournalRow:
    if owner is None:
        return row
    before, after = ({n: v for n, v in values.items() if n != owner} for values in (row.before, row.after))
    return replace(row, before=before, after=after)


# names of what values point at


def name_values(session: Session, rows: Sequence[JournalRow]) -> tuple[JournalRow, ...]:
    """Put what people call a record in the place of its id, wherever a value of a row points at one."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        targets = _targets(row.record)
        for name, value in (*row.before.items(), *row.after.items()):
            if name in targets and isinstance(value, int):
                wanted[targets[name]].add(value)
    names = {table: _names(session, table, ids) for table, ids in wanted.items()}
    return tuple(
        replace(row, before=_told(row.record, row.before, names), after=_told(row.record, row.after, names))
        for row in rows
    )


def _told(record: str, values: Mapping[str, Any], names: Mapping[str, Mapping[int, str]]) -> dict[str, Any]:
    targets = _targets(record)
    return {
        name: names[targets[name]].get(value, value) if name in targets and isinstance(value, int) else value
        for name, value in values.items()
    }


def _targets(record: str) -> dict[str, str]:
    """Return which columns of a table point at rows that have a name."""
    table = SQLModel.metadata.tables.get(record)
    columns: Iterable[sa.Column[Any]] = table.columns if table is not None else ()
    found = {column.name: key.column.table.name for column in columns for key in column.foreign_keys}
    # Users live in a room below the first tables, so that a person stands there without a foreign key.
    found |= {column.name: "user" for column in columns if column.name.endswith("_by") and column.name not in found}
    return {name: target for name, target in found.items() if target in _CALLED}


def _names(session: Session, table: str, ids: set[int]) -> dict[int, str]:
    columns = SQLModel.metadata.tables[table].c
    query = sa.select(columns.id, columns[_CALLED[table]]).where(among(session, columns.id, sorted(ids)))
    return {int(row[0]): str(row[1]) for row in session.execute(query)}

"""The journal as people read it: pages of who did what when, and how much was done each week."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.journal.queries import journal_row
from models.journal.tables import JournalEntry
from models.journal.views import JournalRow
from models.journal.whole import name_values
from models.journal.wording import act_words, record_words
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace
from models.workspace.words import Words

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class JournalLine:
    """One entry in a list; ``what`` says the act in words.

    ``before`` and ``after`` hold the values of the record as JSON, where they were asked for and there are some.
    """

    id: int
    at: datetime
    actor_name: str
    act: str
    what: Words
    record: str
    kind: Words
    record_id: int
    reason: str
    via: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class ValueChange:
    """One value of a record before and after; None where there was none."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class JournalSheet:
    """One entry whole, and how many rows the same act wrote."""

    row: JournalRow
    what: Words
    kind: Words
    values: tuple[ValueChange, ...]
    together: int
    hash: str


@dataclass(frozen=True)
class WeekOfActs:
    """How many journal rows were written in the seven days from a Monday."""

    monday: date
    rows: int


class JournalPages:
    """Pages of the journal, latest first or first first; filters ``actor``, ``record``, ``act``, ``first``, ``last``.

    ``first`` and ``last`` are ISO days in UTC, both included. A search of digits also finds a record by number.
    With ``values`` each line carries the record's values before and after, as an export does.
    """

    def __init__(self, workspace: Workspace, *, values: bool = False) -> None:
        self._workspace = workspace
        self._names = (*_SHOWN, *(("before", "after") if values else ()))

    def count(self, query: ListQuery) -> int:
        """Count what a query finds."""
        statement = select(sa.func.count()).select_from(JournalEntry).where(*_where(query))
        with self._workspace.reader() as session:
            return int(session.exec(statement).one())

    def page(self, request: PageRequest) -> Page[JournalLine]:
        """Read one page by keyset on the journal's own number."""
        seq = col(JournalEntry.seq)
        backwards = request.before is not None or (request.offset is not None and request.from_end)
        downwards = _downwards(request.query) != backwards
        statement = _columns(self._names).where(*_where(request.query)).limit(request.limit)
        statement = statement.order_by(seq.desc() if downwards else seq.asc())
        key = request.before if request.before is not None else request.after
        if key is not None:
            here = int(str(key[-1]))
            statement = statement.where(seq < here if downwards else seq > here)
        elif request.offset is not None and not request.from_end:
            statement = statement.offset(request.offset)
        with self._workspace.reader() as session:
            rows = [_line(row) for row in session.execute(statement).mappings()]
        if backwards:
            rows.reverse()
        return Page(tuple(rows), tuple((row.id,) for row in rows))


def journal_sheet(session: Session, seq: int) -> JournalSheet:
    """Read one entry whole. Raises NotFound."""
    entry = session.get(JournalEntry, seq)
    if entry is None:
        raise NotFound("not_found", "There is no journal row {row}.", row=seq)
    (row,) = name_values(session, (journal_row(entry),))
    together = session.exec(select(sa.func.count()).where(col(JournalEntry.tx) == entry.tx)).one()
    return JournalSheet(
        row,
        act_words(row.act),
        record_words(row.record),
        value_changes(row.before, row.after),
        int(together),
        entry.hash,
    )


def value_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[ValueChange, ...]:
    """Put the values of an entry side by side, in the order of their names; the version is left out."""
    names = sorted((before.keys() | after.keys()) - {"row_version"})
    return tuple(ValueChange(name, before.get(name), after.get(name)) for name in names)


def actors_of(session: Session) -> tuple[tuple[int, str], ...]:
    """List everybody who ever wrote to the journal, by name of the latest row."""
    latest = select(sa.func.max(JournalEntry.seq)).group_by(col(JournalEntry.actor_id))
    found = session.exec(
        select(JournalEntry.actor_id, JournalEntry.actor_name).where(col(JournalEntry.seq).in_(latest))
    )
    return tuple(sorted(((int(key), str(name)) for key, name in found), key=lambda pair: (pair[1].casefold(), pair[0])))


def kinds_of(session: Session) -> tuple[tuple[str, Words], ...]:
    """List the kinds of record that the journal names, with their words."""
    found = session.exec(select(JournalEntry.record).distinct())
    return tuple((str(kind), record_words(str(kind))) for kind in sorted(found))


def acts_of(session: Session) -> tuple[tuple[str, Words], ...]:
    """List the acts that the journal names, with their words."""
    found = session.exec(select(JournalEntry.act).distinct())
    return tuple((str(act), act_words(str(act))) for act in sorted(found))


def activity_by_week(session: Session, today: date, weeks: int = 12) -> tuple[WeekOfActs, ...]:
    """Count the rows of each of the last weeks, the present one last; weeks begin on Monday, in UTC."""
    last = today - timedelta(days=today.weekday())
    mondays = [last - WEEK * back for back in reversed(range(weeks))]
    at = col(JournalEntry.at)
    sums = [
        sa.func.coalesce(sa.func.sum(sa.case((sa.and_(at >= _start(day), at < _start(day + WEEK)), 1), else_=0)), 0)
        for day in mondays
    ]
    counts = session.execute(sa.select(*sums).where(at >= _start(mondays[0]))).one()
    return tuple(WeekOfActs(day, int(count)) for day, count in zip(mondays, counts, strict=True))


def _start(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _downwards(query: ListQuery) -> bool:
    """Latest first, unless the list is sorted by time and asks for the oldest first."""
    return query.descending if query.sort else True


_SHOWN = ("seq", "at", "actor_name", "act", "record", "record_id", "reason", "via")


def _columns(names: Sequence[str]) -> sa.Select[Any]:
    table = JournalEntry.__table__  # type: ignore[attr-defined]
    return sa.select(*(table.c[name] for name in names))


def _line(row: Mapping[Any, Any]) -> JournalLine:
    return JournalLine(
        id=int(row["seq"]),
        at=_aware(row["at"]),
        actor_name=row["actor_name"],
        act=row["act"],
        what=act_words(row["act"]),
        record=row["record"],
        kind=record_words(row["record"]),
        record_id=int(row["record_id"]),
        reason=row["reason"],
        via=row["via"],
        before=row.get("before") or "",
        after=row.get("after") or "",
    )


def _aware(moment: datetime) -> datetime:
    """Say the zone that SQLite does not give back."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _where(query: ListQuery) -> list[sa.ColumnElement[bool]]:
    filters = query.filters
    found: list[sa.ColumnElement[bool]] = []
    for name, column in (("record", JournalEntry.record), ("act", JournalEntry.act)):
        if filters.get(name):
            found.append(col(column).in_(filters[name]))
    if filters.get("actor"):
        found.append(col(JournalEntry.actor_id).in_([int(key) for key in filters["actor"]]))
    if filters.get("first"):
        found.append(col(JournalEntry.at) >= _start(date.fromisoformat(filters["first"][0])))
    if filters.get("last"):
        found.append(col(JournalEntry.at) < _start(date.fromisoformat(filters["last"][0]) + timedelta(days=1)))
    if query.search.strip():
        found.append(_search(query.search.strip()))
    return found


def _search(text: str) -> sa.ColumnElement[bool]:
    columns = (JournalEntry.actor_name, JournalEntry.reason, JournalEntry.act, JournalEntry.before, JournalEntry.after)
    hits = [sa.func.lower(col(column)).contains(text.lower(), autoescape=True) for column in columns]
    if text.isascii() and text.isdigit() and len(text) < 18:
        hits.append(col(JournalEntry.record_id) == int(text))
    return sa.or_(*hits)

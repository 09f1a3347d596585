"""Reading tasks: the open ones of a person, pages of all, and what ends by itself within some days.

A task that nobody closed is settled once its record is: a paper that was superseded, withdrawn, decided or has left
needs no more looking at. That is computed and never stored; a task on a party, a product or an edition has to be closed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.access.queries import names_of_users
from models.access.roles import Role
from models.applications.tables import Application
from models.certification.tables import Dossier
from models.declarations.tables import Declaration
from models.licences.choices import ShipmentState
from models.licences.tables import Licence, Shipment
from models.review.choices import TaskKind, TaskRecord
from models.review.reach import OPEN_APPLICATIONS, OPEN_DECLARATIONS, OPEN_LICENCES
from models.review.task_tables import Task
from models.rulebook.plain import unpacked
from models.workspace.actor import Actor
from models.workspace.keyset import SqlList, read_page
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace
from models.workspace.words import Choice, Words

_T: Any = Task.__table__  # type: ignore[attr-defined]


class TaskState(Choice):
    """Where a task stands: open, overdue (open too), settled with its record, or closed by a person."""

    OPEN = "open"
    OVERDUE = "overdue"
    SETTLED = "settled"
    CLOSED = "closed"


@dataclass(frozen=True)
class TaskRow:
    """A task as a list shows it; ``owed_by`` is a person's name or a role, ``due_on`` empty when no day can be told."""

    id: int
    kind: TaskKind
    record: TaskRecord
    record_id: int
    open_id: int
    """The record that shows it: of a shipment its licence, else the record itself."""
    number: str
    name: str
    why: tuple[Words, ...]
    cause: str
    cause_id: int
    role: Role
    owed_by_user: int | None
    owed_by: str
    opened_on: date
    due_on: date | None
    state: TaskState
    closed_on: date | None
    closed_by: str
    closed_note: str


def _columns(kind: Any) -> Any:
    return kind.__table__.c


def _is_open(record: TaskRecord, kind: Any, condition: Any) -> sa.ColumnElement[bool]:
    columns = _columns(kind)
    stands = sa.exists().where(columns.id == _T.c.record_id, condition(columns))
    return sa.and_(_T.c.record == record, ~stands)


_SETTLED = sa.or_(
    _is_open(TaskRecord.DECLARATION, Declaration, lambda of: of.state.in_(OPEN_DECLARATIONS)),
    _is_open(TaskRecord.APPLICATION, Application, lambda of: of.state.in_(OPEN_APPLICATIONS)),
    _is_open(TaskRecord.LICENCE, Licence, lambda of: of.state.in_(OPEN_LICENCES)),
    _is_open(TaskRecord.SHIPMENT, Shipment, lambda of: of.state == ShipmentState.PLANNED),
    _is_open(TaskRecord.DOSSIER, Dossier, lambda of: of.withdrawn_on.is_(None)),
)
_UNCLOSED = _T.c.closed_on.is_(None)
_OPEN = (_UNCLOSED, ~_SETTLED)
_LICENCE_OF = sa.select(_columns(Shipment).licence_id).where(_columns(Shipment).id == _T.c.record_id).scalar_subquery()
_OPENS = sa.case((_T.c.record == TaskRecord.SHIPMENT, _LICENCE_OF), else_=_T.c.record_id)
_LIST = SqlList(
    select=sa.select(_T, _SETTLED.label("settled"), _OPENS.label("open_id")),
    id=_T.c.id,
    sorts={"due_on": _T.c.due_key, "opened_on": _T.c.opened_on, "number": _T.c.number, "id": _T.c.id},
    default="due_on",
)
MINE = "mine"


def open_tasks_of(session: Session, actor: Actor, on: date, most: int | None = None) -> tuple[TaskRow, ...]:
    """Return the open tasks that a person owes, or their role does, those due soonest first."""
    query = _LIST.select.where(*_OPEN, _owed_by(actor.id, actor.roles)).order_by(_T.c.due_key, _T.c.id).limit(most)
    rows = [*session.execute(query).mappings()]
    return tuple(_rows(session, rows, on))


def all_open_tasks(session: Session, on: date) -> tuple[TaskRow, ...]:
    """Return every open task, those due soonest first."""
    rows = [*session.execute(_LIST.select.where(*_OPEN).order_by(_T.c.due_key, _T.c.id)).mappings()]
    return tuple(_rows(session, rows, on))


def count_open(session: Session, actor: Actor, on: date) -> tuple[int, int]:
    """Return how many open tasks a person or their role owes, and how many of those are overdue."""
    late = sa.func.count(sa.case((_T.c.due_key < on, 1)))
    query = sa.select(sa.func.count(), late).select_from(_T).where(*_OPEN, _owed_by(actor.id, actor.roles))
    count, overdue = session.execute(query).one()
    return int(count), int(overdue)


def task_row(session: Session, task_id: int, on: date) -> TaskRow | None:
    """Return a task, or None."""
    rows = [*session.execute(_LIST.select.where(_T.c.id == task_id)).mappings()]
    return next(iter(_rows(session, rows, on)), None)


class TaskPages:
    """Tasks; filters ``state`` (open unless one is chosen), ``kind``, ``record``, and ``owed_by`` with ``mine``."""

    def __init__(self, workspace: Workspace, actor: Actor) -> None:
        self._workspace = workspace
        self._actor = actor

    def count(self, query: ListQuery) -> int:
        """Return how many tasks a query finds."""
        with self._workspace.reader() as session:
            counted = sa.select(sa.func.count()).select_from(_T).where(*self._wheres(query))
            return int(session.execute(counted).scalar_one())

    def page(self, request: PageRequest) -> Page[TaskRow]:
        """Return a page of tasks."""
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LIST, request, self._wheres(request.query))
            return Page(tuple(_rows(session, rows, self._workspace.clock.today())), keys)

    def _wheres(self, query: ListQuery) -> list[sa.ColumnElement[bool]]:
        today = self._workspace.clock.today()
        states = query.filters.get("state", ()) or (TaskState.OPEN.value,)
        wheres = [sa.or_(*(sa.and_(*_in_state(TaskState(state), today)) for state in states))]
        if kinds := query.filters.get("kind"):
            wheres.append(_T.c.kind.in_([TaskKind(each) for each in kinds]))
        if records := query.filters.get("record"):
            wheres.append(_T.c.record.in_([TaskRecord(each) for each in records]))
        if MINE in query.filters.get("owed_by", ()):
            wheres.append(_owed_by(self._actor.id, self._actor.roles))
        if text := query.search.strip():
            found = f"%{text}%"
            wheres.append(sa.or_(_T.c.number.ilike(found), _T.c.name.ilike(found)))
        return wheres


def _in_state(state: TaskState, today: date) -> tuple[sa.ColumnElement[bool], ...]:
    if state is TaskState.CLOSED:
        return (_T.c.closed_on.is_not(None),)
    if state is TaskState.SETTLED:
        return (_UNCLOSED, _SETTLED)
    return (*_OPEN, _T.c.due_key < today) if state is TaskState.OVERDUE else _OPEN


def _owed_by(user_id: int, roles: Iterable[str]) -> sa.ColumnElement[bool]:
    """Say that a task is owed by a person, or by nobody by name and one of the person's roles.

    A manager does what an officer does.
    """
    held = {Role(role) for role in roles}
    held |= {Role.OFFICER} if Role.MANAGER in held else set()
    return sa.or_(
        _T.c.owed_by_user == user_id, sa.and_(_T.c.owed_by_user.is_(None), _T.c.owed_by_role.in_(sorted(held)))
    )


def _rows(session: Session, rows: Sequence[Any], on: date) -> Iterable[TaskRow]:
    if not rows:
        return
    names = names_of_users(session)
    for row in rows:
        user = row["owed_by_user"]
        yield TaskRow(
            id=row["id"],
            kind=row["kind"],
            record=row["record"],
            record_id=row["record_id"],
            open_id=row["open_id"],
            number=row["number"],
            name=row["name"],
            why=tuple(unpacked(each) for each in row["why"]),
            cause=row["cause"],
            cause_id=row["cause_id"],
            role=row["owed_by_role"],
            owed_by_user=user,
            owed_by=names.get(user, "") if user is not None else "",
            opened_on=row["opened_on"],
            due_on=row["due_on"],
            state=_state(row, on),
            closed_on=row["closed_on"],
            closed_by=names.get(row["closed_by"], "") if row["closed_by"] is not None else "",
            closed_note=row["closed_note"],
        )


def _state(row: Any, on: date) -> TaskState:
    if row["closed_on"] is not None:
        return TaskState.CLOSED
    if row["settled"]:
        return TaskState.SETTLED
    return TaskState.OVERDUE if row["due_key"] < on else TaskState.OPEN

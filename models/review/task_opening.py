"""Opening tasks: which records a ripple leaves to be looked at, by whom, and until when.

Where a wall stands, every open paper of the party has a task of its own. What else is touched has one where something
was signed, filed or granted on what was known before; a draft is checked again anyhow when it is handed in. A change
that touches more papers than a person reads through one by one leaves one task for each party or product instead.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, SQLModel, col, select

from models.access.roles import Role
from models.applications.choices import ApplicationState
from models.applications.tables import Application
from models.calendar.working_days import CalendarNotLoaded
from models.certification.choices import DossierEventKind, Standing
from models.certification.status import RANK
from models.certification.tables import Dossier, DossierEvent
from models.declarations.choices import DeclarationState
from models.declarations.tables import Declaration
from models.licences.tables import Shipment
from models.parties.tables import Party
from models.review.choices import CaseKind, TaskKind, TaskRecord
from models.review.concerned import Cause, Concerned
from models.review.reach import Reached, Touched, reach, read_chunks
from models.review.ripple import Ripple
from models.review.tables import Case
from models.review.task_tables import NO_DAY, Task
from models.rulebook.loader import load_current
from models.rulebook.plain import packed
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

DAYS = {TaskKind.STOP: 1, TaskKind.STATUS: 3, TaskKind.LOOK: 5}
"""Own rule, in working days: Order 792 Art. 25 has one stop and report at once, so a wall waits for the next working day;
a status that turned is decided before the week is over; what only may have changed is looked at within a week."""

DESK_COUNTRY = "CN"
MOST_TASKS = 200
"""More papers than that nobody reads through one by one: then each party or product has one task."""

_SETTLED_OUT = frozenset({Reached.party, Reached.product, Reached.dossier})
_CONTENT: dict[Reached, tuple[type[SQLModel], frozenset[str]]] = {
    Reached.declaration: (Declaration, frozenset({DeclarationState.DRAFT})),
    Reached.application: (Application, frozenset({ApplicationState.DRAFT, ApplicationState.RETURNED})),
}
_IN_REVIEW = frozenset({ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW})


@dataclass(frozen=True)
class Due:
    """A task before it is opened: what, on which record, why, by which change, and who owes it."""

    kind: TaskKind
    record: TaskRecord
    record_id: int
    number: str
    name: str
    why: tuple[Words, ...]
    cause: Cause
    role: Role
    user: int | None = None


def open_tasks(tx: Transaction, dues: Iterable[Due]) -> int:
    """Open tasks, each once: what is open already for the same record and reasons is not opened again."""
    wanted = {(each.kind, each.record, each.record_id): each for each in dues}
    standing = _standing(tx.session, wanted.values())
    fresh = [each for each in wanted.values() if _named(each.record, each.record_id, _packed(each)) not in standing]
    for each in fresh:
        due = due_on(tx.today, each.kind)
        tx.session.add(
            Task(
                kind=each.kind,
                record=each.record,
                record_id=each.record_id,
                number=each.number,
                name=each.name[:400],
                why=_packed(each),
                cause=each.cause.table,
                cause_id=each.cause.record_id,
                owed_by_role=each.role,
                owed_by_user=each.user,
                opened_on=tx.today,
                due_on=due,
                due_key=due or NO_DAY,
            )
        )
    tx.session.flush()
    return len(fresh)


def due_on(today: date, kind: TaskKind) -> date | None:
    """Return until when a task is owed; None where the calendar of that year is not loaded, for no day is guessed."""
    try:
        return load_current().calendar.add_working_days(DESK_COUNTRY, today, DAYS[kind])
    except CalendarNotLoaded:
        return None


def dues_of(session: Session, found: Ripple, concerned: Concerned) -> list[Due]:
    """Return the tasks that a ripple leaves."""
    stops = list(_stops(session, found, concerned))
    stopped = {(each.record, each.record_id) for each in stops}
    looks = [each for each in _looks(session, found, concerned) if (each.record, each.record_id) not in stopped]
    papers = [*stops, *looks]
    if len(papers) > MOST_TASKS:
        papers = list(_bundled(found, concerned))
    return [*papers, *_statuses(session, found, concerned)]


def _stops(session: Session, found: Ripple, concerned: Concerned) -> Iterator[Due]:
    for party_id, walls in found.walled.items():
        why = tuple(each.words for each in walls)
        cause = _cause(concerned, "party", party_id)
        for each in reach(session, {party_id: why}, {}, owned=False):
            if each.kind not in _SETTLED_OUT:
                yield _due(session, TaskKind.STOP, each, cause)


def _looks(session: Session, found: Ripple, concerned: Concerned) -> Iterator[Due]:
    causes = set(concerned.causes.values())
    drafts = {
        kind: _in_states(session, table, states, [each.id for each in found.touched if each.kind is kind])
        for kind, (table, states) in _CONTENT.items()
    }
    for each in found.touched:
        itself = Cause(each.kind.value, each.id) in causes
        if each.kind not in _SETTLED_OUT and each.id not in drafts.get(each.kind, ()) and not itself:
            yield _due(session, TaskKind.LOOK, each, _any_cause(concerned))
    free = say("Nothing stands before it any more.")
    for party_id in found.freed:
        for each in reach(session, {party_id: (free,)}, {}, owned=False):
            if each.kind not in _SETTLED_OUT:
                yield _due(session, TaskKind.LOOK, each, _cause(concerned, "party", party_id))


def _bundled(found: Ripple, concerned: Concerned) -> Iterator[Due]:
    """Yield one task for each party and product, or a single one for all, of a change that touches too much."""
    heads = [each for each in found.touched if each.kind in {Reached.party, Reached.product}]
    count = sum(each.kind not in _SETTLED_OUT for each in found.touched)
    if concerned.edition is not None and len(heads) > MOST_TASKS:
        why = say(
            "The edition touches {count} open papers of {heads} parties and products.", count=count, heads=len(heads)
        )
        edition = concerned.edition
        yield Due(TaskKind.LOOK, TaskRecord.EDITION, edition.record_id, "", "", (why,), edition, Role.OFFICER)
        return
    for each in heads:
        kind = TaskKind.STOP if each.kind is Reached.party and each.id in found.walled else TaskKind.LOOK
        cause = _cause(concerned, each.kind.value, each.id)
        yield Due(kind, TaskRecord(each.kind.value), each.id, each.number, each.name, each.why, cause, Role.OFFICER)


def _statuses(session: Session, found: Ripple, concerned: Concerned) -> Iterator[Due]:
    """Yield a task for each party that was certified and is less so, or is again."""
    for each in found.statuses:
        if RANK.get(each.before, 0) == RANK.get(each.after, 0) or _decided_now(session, concerned, each.party_id):
            continue
        party = session.get_one(Party, each.party_id)
        why = (_turn(each.before, each.after), each.why)
        cause = _cause(concerned, "party", each.party_id)
        yield Due(
            TaskKind.STATUS, TaskRecord.PARTY, party.key, party.number, party.legal_name, why, cause, Role.OFFICER
        )


def _turn(before: Standing, after: Standing) -> Words:
    return say(
        "As a certified end user it stood as “{before}” and stands as “{after}”.",
        before=before.label,
        after=after.label,
    )


def _decided_now(session: Session, concerned: Concerned, party_id: int) -> bool:
    """Tell whether the status turned because it was decided to: who decides need not be told."""
    cause = _cause(concerned, "party", party_id)
    event = session.get(DossierEvent, cause.record_id) if cause.table == "dossier_event" else None
    if event is None or event.kind not in {DossierEventKind.GRANTED, DossierEventKind.REINSTATED}:
        return False
    return session.get_one(Dossier, event.dossier_id).party_id == party_id


def _due(session: Session, kind: TaskKind, touched: Touched, cause: Cause) -> Due:
    role, user, name = _owner(session, kind, touched)
    record = TaskRecord(touched.kind.value)
    return Due(kind, record, touched.id, touched.number, name, touched.why, cause, role, user)


def _owner(session: Session, kind: TaskKind, touched: Touched) -> tuple[Role, int | None, str]:
    """Return who has to look at a paper, and whose paper it is.

    A clerk cancels a shipment and mends what is prepared; whoever decides on an application has it; what is with the
    authority, and a licence, an officer stops and reports.
    """
    if touched.kind is Reached.declaration:
        declaration = session.get_one(Declaration, touched.id)
        clerk = kind is TaskKind.LOOK
        user = declaration.prepared_by if clerk else None
        return (Role.CLERK if clerk else Role.OFFICER), user, declaration.customer_name
    if touched.kind is Reached.application:
        application = session.get_one(Application, touched.id)
        end_user = session.get(Party, application.end_user_id) if application.end_user_id else None
        name = end_user.legal_name if end_user is not None else ""
        if application.state in _IN_REVIEW:
            return Role.OFFICER, _assigned(session, touched.id), name
        if kind is TaskKind.LOOK or application.state in {ApplicationState.DRAFT, ApplicationState.RETURNED}:
            return Role.CLERK, application.prepared_by, name
        return Role.OFFICER, None, name
    if touched.kind is Reached.shipment:
        shipment = session.get_one(Shipment, touched.id)
        return Role.CLERK, shipment.created_by, session.get_one(Party, shipment.consignee_id).legal_name
    return Role.OFFICER, None, touched.name


def _assigned(session: Session, application_id: int) -> int | None:
    query = select(Case.assigned_to).where(Case.kind == CaseKind.APPLICATION, Case.subject_id == application_id)
    return session.exec(query).first()


def _cause(concerned: Concerned, kind: str, record_id: int) -> Cause:
    return concerned.causes.get((kind, record_id)) or _any_cause(concerned)


def _any_cause(concerned: Concerned) -> Cause:
    return concerned.edition or next(iter(concerned.causes.values()))


def _in_states(session: Session, table: type[SQLModel], states: Iterable[str], ids: Sequence[int]) -> set[int]:
    columns = table.__table__.c  # type: ignore[attr-defined]
    return {row[0] for row in read_chunks(session, (columns.id,), columns.id, ids, columns.state.in_(list(states)))}


def _packed(due: Due) -> list[object]:
    return [packed(each) for each in due.why]


def _named(record: str, record_id: int, why: object) -> tuple[str, int, str]:
    return str(record), record_id, json.dumps(why, sort_keys=True)


def _standing(session: Session, dues: Iterable[Due]) -> set[tuple[str, int, str]]:
    """Return what is open already for the records of these tasks."""
    by_record: dict[TaskRecord, list[int]] = {}
    for each in dues:
        by_record.setdefault(each.record, []).append(each.record_id)
    found: set[tuple[str, int, str]] = set()
    for record, ids in by_record.items():
        for start in range(0, len(ids), 500):
            some = col(Task.record_id).in_(ids[start : start + 500])
            query = select(Task.record_id, Task.why).where(Task.record == record, some, col(Task.closed_on).is_(None))
            found |= {_named(record, record_id, why) for record_id, why in session.exec(query)}
    return found

"""Reading the queue, a case, and the figures of the first page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.applications.choices import ApplicationState, Debtor, Verdict
from models.applications.clock import working_age
from models.applications.deal import outcome_of
from models.applications.missing import Missing
from models.applications.queries import application_detail
from models.applications.running import clocks_of, running_clocks
from models.applications.tables import Application
from models.applications.views import ApplicationDetail
from models.calendar.clocks import ClockReading
from models.certification.choices import DossierStage, Owing
from models.certification.dossier_queries import QUESTION, dossier_detail, missing_in
from models.certification.views import DossierDetail
from models.declarations.choices import DeclarationState
from models.goods.choices import DecisionState
from models.journal.listing import cut
from models.journal.queries import history
from models.journal.views import JournalRow
from models.parties.tables import Party
from models.review.blocks import CaseFacts, OpenQuestion, blocks, next_act
from models.review.choices import CaseKind
from models.review.commands import DESK_COUNTRY
from models.review.queue import subject_of
from models.review.queue_lines import NOBODY
from models.review.queue_memory import QueueMemory, queue_memory
from models.review.queue_reading import rows_of
from models.review.second import reasons_of
from models.review.subjects import hands_of, subject_record
from models.review.tables import Case, Decision
from models.review.undoing import may_undo
from models.review.views import CaseDetail, DecisionView, QueueRow, TodayFigures
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.rulebook.marks import Source
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace
from models.workspace.words import Choice

_STATES: dict[CaseKind, type[Choice]] = {
    CaseKind.APPLICATION: ApplicationState,
    CaseKind.DECLARATION: DeclarationState,
    CaseKind.CLASSIFICATION: DecisionState,
    CaseKind.DOSSIER: DossierStage,
}


class QueuePages:
    """Pages of the queue, most urgent first.

    Filters: ``kind``, ``waits_for``, ``state``, ``assigned`` (user ids, or NOBODY), ``prepared_by`` (user ids),
    ``destination``, ``overdue`` (a day as ISO text: what was due before it).
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._memory = queue_memory(workspace)

    def count(self, query: ListQuery) -> int:
        """Return how many open things a query finds."""
        with self._workspace.reader() as session:
            return self._memory.current(session).count(query)

    def page(self, request: PageRequest) -> Page[QueueRow]:
        """Return a page of the queue."""
        with self._workspace.reader() as session:
            keys = cut(self._memory.current(session).keys(request.query), request)
            found = rows_of(session, [int(str(key[-1])) for key in keys])
            rows = [found[int(str(key[-1]))] for key in keys]
            return Page(_rows(session, rows, self._workspace.clock.today()), tuple(keys))


def case_detail(session: Session, row_id: int, on: date, user_id: int | None = None) -> CaseDetail:
    """Return everything beside a decision, for a row of the queue. Raises NotFound for what was never in review.

    ``user_id`` is whoever looks: it decides whether their last decision may be undone.
    """
    kind, subject_id = subject_of(row_id)
    case = case_of(session, kind, subject_id)
    if case is None:
        raise NotFound("no_case", "This record is not in review.")
    people = names_of_users(session)
    record = subject_record(session, kind, subject_id)
    application = application_detail(session, subject_id, on) if kind is CaseKind.APPLICATION else None
    waiting = _waiting(session, row_id)
    dossier = dossier_detail(session, subject_id, on) if kind is CaseKind.DOSSIER else None
    facts = _facts(kind, case, application, waiting, people, on, _country(session, application))
    if dossier is not None:
        facts = _facts_of_dossier(session, facts, dossier, waiting, people)
    decisions = decisions_of(session, case.key, people)
    return CaseDetail(
        id=row_id,
        case_id=case.key,
        kind=kind,
        subject_id=subject_id,
        number=case.subject_number,
        title=case.title,
        prepared_by=case.prepared_by,
        preparers=hands_of(session, record),
        assigned_to=case.assigned_to,
        round=case.round,
        opened_at=case.opened_at,
        open=waiting is not None,
        waits_for=facts.waits_for,
        blocks=blocks(facts, load_current().calendar) if waiting is not None else (),
        next_act=next_act(facts),
        second_reason=reasons_of(case.second_reason),
        decisions=decisions,
        may_undo=may_undo(session, case, user_id, on),
        people=people,
        application=application,
        dossier=dossier,
        history=_history(session, kind, subject_id, case),
    )


def case_of(session: Session, kind: CaseKind, subject_id: int) -> Case | None:
    """Return the case of a record, or None when it was never taken into review."""
    return session.exec(select(Case).where(Case.kind == kind, Case.subject_id == subject_id)).first()


def decisions_of(session: Session, case_id: int, people: Mapping[int, str]) -> tuple[DecisionView, ...]:
    """Return the decisions of a case, oldest first."""
    query = select(Decision).where(Decision.case_id == case_id).order_by(col(Decision.round), col(Decision.step))
    return tuple(
        DecisionView(
            id=each.key,
            round=each.round,
            step=each.step,
            outcome=each.outcome,
            reason=each.reason,
            decided_by=each.decided_by,
            decided_name=people.get(each.decided_by, ""),
            first_by=each.first_by,
            decided_at=each.decided_at,
        )
        for each in session.exec(query)
    )


def today_figures(session: Session, memory: QueueMemory, user_id: int, on: date) -> TodayFigures:
    """Return the figures of the first page for a person; ``figure_queries`` gives the rows behind each."""
    queue, queries = memory.current(session), figure_queries(user_id, on)
    waiting = queue.by_debtor()
    drafts = sa.select(sa.func.count()).where(
        col(Application.prepared_by) == user_id, col(Application.state) == ApplicationState.DRAFT
    )
    return TodayFigures(
        own_drafts=int(session.execute(drafts).scalar_one()),
        **{name: queue.count(query) for name, query in queries.items()},
        waits_for={debtor: waiting[debtor.value] for debtor in Debtor if debtor is not Debtor.NOBODY},
        clocks=running_clocks(session, on, load_current()),
    )


def figure_queries(user_id: int, on: date) -> dict[str, ListQuery]:
    """Return the query of the queue behind each figure of the first page."""
    undecided = (
        ApplicationState.SUBMITTED,
        ApplicationState.IN_REVIEW,
        DeclarationState.SIGNED,
        DecisionState.PROPOSED,
        DossierStage.PROPOSED,
    )
    return {
        "returned_to_me": ListQuery(
            filters={"state": (ApplicationState.RETURNED.value,), "prepared_by": (str(user_id),)}
        ),
        "mine": ListQuery(filters={"assigned": (str(user_id),)}),
        "unassigned": ListQuery(filters={"assigned": (NOBODY,), "state": tuple(each.value for each in undecided)}),
        "overdue": ListQuery(filters={"overdue": (on.isoformat(),)}),
    }


def _rows(session: Session, rows: Sequence[Mapping[str, Any]], on: date) -> tuple[QueueRow, ...]:
    people, book = names_of_users(session), load_current()
    accepted = [row["subject_id"] for row in rows if row["state"] == ApplicationState.ACCEPTED.value]
    clocks = clocks_of(session, accepted, on, book) if accepted else {}
    return tuple(_queue_row(row, people, book, on, clocks) for row in rows)


def _queue_row(
    row: Mapping[str, Any], people: Mapping[int, str], book: Rulebook, on: date, clocks: Mapping[int, ClockReading]
) -> QueueRow:
    kind = CaseKind(row["kind"])
    state = _STATES[kind](row["state"])
    waits_for, since, due_on = Debtor(row["waits_for"]), row["since"], row["due_on"]
    overdue = due_on is not None and due_on < on
    assigned, preparer = people.get(row["assigned_to"] or -1, ""), people.get(row["prepared_by"], "")
    facts = CaseFacts(
        kind=kind,
        waits_for=waits_for,
        since=since.date(),
        on=on,
        country=DESK_COUNTRY,
        state=state if isinstance(state, ApplicationState) else None,
        stage=state if isinstance(state, DossierStage) else None,
        preparer=preparer,
        assigned=assigned,
        first_by=people.get(row["first_by"] or -1, ""),
        first_verdict=Verdict(row["first_verdict"]) if row["first_verdict"] else None,
        questions=_asked(row, waits_for, preparer),
        clock=clocks.get(row["subject_id"]) if kind is CaseKind.APPLICATION else None,
    )
    return QueueRow(
        id=row["id"],
        kind=kind,
        subject_id=row["subject_id"],
        case_id=row["case_id"],
        number=row["number"],
        title=row["title"],
        destination=row["destination"],
        state=state,
        waits_for=waits_for,
        since=since,
        due_on=due_on,
        assigned_to=row["assigned_to"],
        assigned_name=assigned,
        prepared_by=row["prepared_by"],
        prepared_name=preparer,
        age=working_age(DESK_COUNTRY, since.date(), on, book.calendar),
        overdue=overdue,
        next_act=next_act(facts),
    )


def _asked(row: Mapping[str, Any], waits_for: Debtor, preparer: str) -> tuple[OpenQuestion, ...]:
    """Return the questions of a row as one, enough to tell its next act."""
    if not row["questions"]:
        return ()
    who = preparer if waits_for is Debtor.PREPARER else ""
    return (OpenQuestion(0, "", waits_for, who, row["since"].date(), row["due_on"]),)


def _waiting(session: Session, row_id: int) -> Mapping[Any, Any] | None:
    return rows_of(session, [row_id]).get(row_id)


def _facts(
    kind: CaseKind,
    case: Case,
    application: ApplicationDetail | None,
    waiting: Mapping[Any, Any] | None,
    people: Mapping[int, str],
    on: date,
    country: str,
) -> CaseFacts:
    preparer = people.get(case.prepared_by, "")
    questions = application.questions if application else ()
    return CaseFacts(
        kind=kind,
        waits_for=Debtor(waiting["waits_for"]) if waiting is not None else Debtor.NOBODY,
        since=(waiting["since"] if waiting is not None else case.round_opened_at).date(),
        on=on,
        country=country,
        state=application.state if application else None,
        preparer=preparer,
        assigned=people.get(case.assigned_to or -1, ""),
        first_by=people.get(application.first_by or -1, "") if application else "",
        first_verdict=application.first_verdict if application else None,
        questions=tuple(
            OpenQuestion(q.id, q.body, q.owed_by, people.get(q.owed_by_user or -1, ""), q.asked_on, q.due_on)
            for q in questions
            if q.open
        ),
        missing=application.missing if application else (),
        waits=tuple((q.asked_on, q.answered_on) for q in questions if q.owed_by is Debtor.CUSTOMER),
        clock=application.clock if application else None,
        outcome=outcome_of(dict(application.determination)) if application and application.determination else None,
    )


def _facts_of_dossier(
    session: Session,
    facts: CaseFacts,
    dossier: DossierDetail,
    waiting: Mapping[Any, Any] | None,
    people: Mapping[int, str],
) -> CaseFacts:
    first_by = waiting["first_by"] if waiting is not None else None
    return replace(
        facts,
        stage=dossier.stage,
        first_by=people.get(first_by or -1, ""),
        first_verdict=Verdict.APPROVE if first_by else None,
        questions=tuple(
            OpenQuestion(q.id, q.body, Debtor(q.owed_by.value), q.owed_by_name, q.asked_on, q.due_on)
            for q in dossier.questions
            if q.open
        ),
        missing=tuple(
            Missing(
                each.field if each.field == QUESTION else f"point{place}",
                each.what,
                each.field,
                Source(str(each.source)),
                blocks=each.blocking,
            )
            for place, each in enumerate(missing_in(session, dossier.id, facts.on))
        ),
        waits=tuple((q.asked_on, q.answered_on) for q in dossier.questions if q.owed_by is Owing.CUSTOMER),
    )


def _country(session: Session, application: ApplicationDetail | None) -> str:
    exporter = session.get(Party, application.exporter_id) if application and application.exporter_id else None
    return exporter.country if exporter else DESK_COUNTRY


def _history(session: Session, kind: CaseKind, subject_id: int, case: Case) -> tuple[JournalRow, ...]:
    """Return what happened to the record and its case, latest first."""
    rows = (*history(session, kind.value, subject_id), *history(session, "review_case", case.key))
    return tuple(sorted(rows, key=lambda row: row.id, reverse=True))

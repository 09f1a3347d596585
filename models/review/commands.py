"""Everything that may be done in the queue: submit, assign, take, ask, approve, return, refuse, undo."""

from sqlmodel import select

from models.access.queries import users_who_may
from models.access.roles import Permission, require, require_other
from models.applications.asking import ask_question
from models.applications.choices import ApplicationState
from models.applications.drafts import QuestionDraft
from models.applications.hands import held
from models.applications.stepping import back_to_review, submit_application, take_up
from models.applications.tables import Application
from models.certification.choices import DossierStage, Owing
from models.certification.drafts import DecisionDraft
from models.certification.handing import ask_about_dossier, submit_dossier
from models.certification.stages import round_of, stage_of
from models.certification.tables import Dossier
from models.certification.taking_back import take_back_vote
from models.declarations.choices import AuthenticityCheck
from models.review.choices import CaseKind, DecisionOutcome
from models.review.deciding import (
    Deciding,
    decide_application,
    decide_classification,
    decide_declaration,
    decide_on_dossier,
)
from models.review.subjects import Subject, hands_of, head_of, subject_record
from models.review.tables import Case, Decision
from models.review.undoing import last_decisions, standing_of, undoing
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, plain_text

_MAY_DECIDE = {
    CaseKind.APPLICATION: Permission.DECIDE,
    CaseKind.DECLARATION: Permission.VERIFY,
    CaseKind.CLASSIFICATION: Permission.CLASSIFY,
    CaseKind.DOSSIER: Permission.CERTIFY,
}
DESK_COUNTRY = "CN"
"""Whose working days the desk counts where a record names no exporter."""


def submit(tx: Transaction, kind: CaseKind, subject_id: int) -> Changes:
    """Hand an application or a dossier in for review; a second time begins the next round.

    Raises Incomplete with every missing point. Declarations and classifications come into the queue by themselves.
    """
    if kind is CaseKind.DOSSIER:
        submit_dossier(tx, subject_id)
        case_for(tx, kind, subject_id)
        return tx.changes()
    if kind is not CaseKind.APPLICATION:
        raise UserError("not_submitted", "{kind} comes into the queue by itself.", kind=kind.label)
    submit_application(tx, subject_id)
    tx.act("submit_application")
    application = tx.get(Application, subject_id)
    case = _case_of(tx, kind, subject_id)
    if case is None:
        _open(tx, kind, application)
        return tx.changes()
    case.round += 1
    case.round_opened_at = tx.now
    case.second_reason = ""
    head = head_of(tx.session, application)
    case.title, case.prepared_by = head.title, head.prepared_by
    if case.assigned_to in hands_of(tx.session, application):
        case.assigned_to = None
    return tx.changes()


def case_for(tx: Transaction, kind: CaseKind, subject_id: int) -> int:
    """Return the id of a record's case; for a signed declaration, a proposed classification or a dossier one is opened if needed."""
    case = _case_of(tx, kind, subject_id)
    if case is not None:
        return case.key
    if kind is CaseKind.DOSSIER:
        return _open_dossier_case(tx, subject_id).key
    if kind is CaseKind.APPLICATION:
        raise UserError("not_submitted_yet", "This application was never submitted for review.")
    require(tx.actor, _MAY_DECIDE.get(kind, Permission.DECIDE))
    tx.act("open_case")
    return _open(tx, kind, subject_record(tx.session, kind, subject_id)).key


def assign(tx: Transaction, case_id: int, user_id: int | None) -> Changes:
    """Give a case to a person, or to nobody. Raises NotPermitted for whoever prepared it or may not decide."""
    case = tx.get(Case, case_id)
    permission = _MAY_DECIDE[case.kind]
    require(tx.actor, permission)
    tx.act("assign_case")
    record = _held(tx, case)
    _require_open(tx, record)
    if user_id is not None:
        _require_able(tx, user_id, permission, record)
    case.assigned_to = user_id
    return tx.changes()


def take(tx: Transaction, case_id: int) -> Changes:
    """Take a case: it is the actor's from now on, and under review."""
    assign(tx, case_id, tx.actor.id)
    tx.act("take_case")
    case = tx.get(Case, case_id)
    record = _held(tx, case)
    if isinstance(record, Application):
        take_up(tx, record)
    return tx.changes()


def ask(tx: Transaction, case_id: int, draft: QuestionDraft) -> Changes:
    """Ask about a case; it waits for whoever owes the answer."""
    case = tx.get(Case, case_id)
    require(tx.actor, _MAY_DECIDE[case.kind])
    record = _held(tx, case)
    if isinstance(record, Dossier):
        return _ask_about_dossier(tx, record, draft)
    if not isinstance(record, Application):
        raise UserError("no_questions", "Questions are asked about applications and dossiers.")
    require_other(tx.actor, hands_of(tx.session, record))
    take_up(tx, record)
    ask_question(tx, record.key, draft)
    return tx.changes()


def approve(
    tx: Transaction,
    case_id: int,
    reason: str,
    *,
    authenticity: AuthenticityCheck | None = None,
    terms: DecisionDraft | None = None,
) -> Changes:
    """Approve a case with a reason; for an application that needs two persons the first approval waits for the second.

    A declaration is verified (say how by ``authenticity``), a classification confirmed, a dossier granted by two (the
    first says until when and under which conditions by ``terms``, the second countersigns). Raises NotPermitted for whoever
    prepared it and for the first person, Incomplete when something is missing by now.
    """
    return _decide(tx, case_id, DecisionOutcome.APPROVE, reason, authenticity, terms)


def return_case(tx: Transaction, case_id: int, reason: str) -> Changes:
    """Give an application or a dossier back to its preparer to be mended."""
    return _decide(tx, case_id, DecisionOutcome.RETURN, reason)


def refuse(tx: Transaction, case_id: int, reason: str, *, terms: DecisionDraft | None = None) -> Changes:
    """Refuse a case; an application is refused by two persons, a declaration withdrawn, a classification rejected.

    A dossier is not granted; ``terms`` names the reason from the list.
    """
    return _decide(tx, case_id, DecisionOutcome.REFUSE, reason, terms=terms)


def undo_decision(tx: Transaction, case_id: int, reason: str) -> Changes:
    """Undo one's own last decision, on the same day and before lodging; it stays on record, and so does the undoing.

    On a dossier one's vote is taken back, on any day until another person's vote decides it.
    """
    case = tx.get(Case, case_id)
    tx.act("undo_decision", reason.strip())
    application = _held(tx, case)
    if isinstance(application, Dossier):
        return _undo_vote(tx, case, application, _reason(reason))
    back = None
    if isinstance(application, Application):
        back = undoing(last_decisions(tx.session, case_id), standing_of(application), tx.actor.id, tx.today)
    if back is None or not isinstance(application, Application):
        raise UserError(
            "not_undoable",
            "This decision can no longer be undone: only one's own, on the same day, before lodging and before changes.",
        )
    reason = _reason(reason)
    back_to_review(tx, application, reason, back.first)
    _record(tx, case, Deciding(DecisionOutcome.UNDO, reason, None))
    return tx.changes()


def _undo_vote(tx: Transaction, case: Case, dossier: Dossier, reason: str) -> Changes:
    take_back_vote(tx, dossier.key, reason)
    mine = [each for each in last_decisions(tx.session, case.key) if each.decided_by == tx.actor.id]
    if mine and mine[-1].outcome is DecisionOutcome.APPROVE and mine[-1].round == case.round:
        _record(tx, case, Deciding(DecisionOutcome.UNDO, reason, None))
    return tx.changes()


def _decide(
    tx: Transaction,
    case_id: int,
    outcome: DecisionOutcome,
    reason: str,
    authenticity: AuthenticityCheck | None = None,
    terms: DecisionDraft | None = None,
) -> Changes:
    case = tx.get(Case, case_id)
    require(tx.actor, _MAY_DECIDE[case.kind])
    record = _held(tx, case)
    require_other(tx.actor, hands_of(tx.session, record))
    reason = _reason(reason)
    first_by: int | None = None
    if isinstance(record, Application):
        first_by, case.second_reason = decide_application(tx, record, outcome, reason)
    elif isinstance(record, Dossier):
        first_by = decide_on_dossier(tx, record, outcome, reason, terms)
    elif case.kind is CaseKind.DECLARATION:
        decide_declaration(tx, case.subject_id, outcome, reason, authenticity)
    else:
        decide_classification(tx, case.subject_id, outcome, reason)
    tx.act(f"{outcome.value}_case", reason)
    _record(tx, case, Deciding(outcome, reason, first_by))
    return tx.changes()


def _record(tx: Transaction, case: Case, deciding: Deciding) -> None:
    steps = [each.step for each in last_decisions(tx.session, case.key) if each.round == case.round]
    tx.add(
        Decision(
            case_id=case.key,
            round=case.round,
            step=max(steps, default=0) + 1,
            outcome=deciding.outcome,
            reason=deciding.reason,
            prepared_by=case.prepared_by,
            first_by=deciding.first_by,
            decided_by=tx.actor.id,
            decided_at=tx.now,
        )
    )


def _case_of(tx: Transaction, kind: CaseKind, subject_id: int) -> Case | None:
    return tx.session.exec(select(Case).where(Case.kind == kind, Case.subject_id == subject_id)).first()


def _open(tx: Transaction, kind: CaseKind, record: Subject) -> Case:
    head = head_of(tx.session, record)
    return tx.add(
        Case(
            kind=kind,
            subject_id=record.key,
            subject_number=head.number,
            title=head.title,
            prepared_by=head.prepared_by,
            opened_at=tx.now,
            round_opened_at=tx.now,
        )
    )


def _held(tx: Transaction, case: Case) -> Subject:
    if case.kind is CaseKind.APPLICATION:
        return held(tx, case.subject_id)
    record = subject_record(tx.session, case.kind, case.subject_id)
    if isinstance(record, Dossier):
        _follow(tx, case, record)
    return record


def _open_dossier_case(tx: Transaction, dossier_id: int) -> Case:
    dossier = tx.get(Dossier, dossier_id)
    if dossier.submitted_on is None:
        raise UserError("not_submitted", "Dossier {number} was not submitted yet.", number=dossier.number)
    if tx.actor.id != dossier.submitted_by:
        require(tx.actor, _MAY_DECIDE[CaseKind.DOSSIER])
    tx.act("open_case")
    case = _open(tx, CaseKind.DOSSIER, dossier)
    _follow(tx, case, dossier)
    return case


def _follow(tx: Transaction, case: Case, dossier: Dossier) -> None:
    """Bring a case to the round of its dossier, which comes into the queue by itself each time it is handed in."""
    current = round_of(tx.session, dossier)
    if current is None or case.round == max(1, dossier.round):
        return
    case.round, case.round_opened_at = dossier.round, current.submitted_at
    if case.assigned_to in hands_of(tx.session, dossier):
        case.assigned_to = None


def _ask_about_dossier(tx: Transaction, dossier: Dossier, draft: QuestionDraft) -> Changes:
    if draft.owed_by.value not in set(Owing):
        raise UserError("not_owed", "{who} cannot owe an answer here.", field="owed_by", who=draft.owed_by.label)
    due_on = draft.due_on
    if draft.due_in_working_days is not None:
        days = draft.due_in_working_days
        due_on = load_current().calendar.add_working_days(DESK_COUNTRY, tx.today, days)
    owed_by = Owing(draft.owed_by.value)
    return ask_about_dossier(tx, dossier.key, draft.body, owed_by, draft.owed_by_user, due_on)


def _require_open(tx: Transaction, record: Subject) -> None:
    if isinstance(record, Dossier):
        stage = stage_of(tx.session, record)
        if stage not in {DossierStage.SUBMITTED, DossierStage.PROPOSED, DossierStage.RETURNED}:
            raise UserError(
                "case_closed", "{number} is {state}; the case is closed.", number=record.number, state=stage.label
            )
    ended = {ApplicationState.DRAFT, ApplicationState.GRANTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN}
    if isinstance(record, Application) and record.state in ended:
        raise UserError(
            "case_closed", "{number} is {state}; the case is closed.", number=record.number, state=record.state.label
        )


def _require_able(tx: Transaction, user_id: int, permission: Permission, record: Subject) -> None:
    able = {user.id: user.display_name for user in users_who_may(tx.session, permission)}
    if user_id not in able:
        raise NotPermitted(
            "cannot_decide", "This person may not decide on it: the role does not allow it.", field="assigned_to"
        )
    if user_id in hands_of(tx.session, record):
        raise NotPermitted(
            "own_work",
            "{name} prepared this and therefore cannot decide on it. Another person has to.",
            field="assigned_to",
            name=able[user_id],
        )


def _reason(reason: str) -> str:
    text = reason.strip()
    if not text:
        raise UserError("reason_missing", "Say why: the reason stands in the record for good.", field="reason")
    try:
        return plain_text(text, 4000)
    except Refused as refused:
        raise FieldErrors({"reason": refused.words}) from None

"""Whether a decision may be undone: before lodging, by the same person, on the same day, and while it still stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.applications.choices import ApplicationState, RefusedBy, Verdict
from models.applications.tables import Application
from models.certification.tables import Dossier
from models.certification.taking_back import own_vote
from models.review.choices import CaseKind, DecisionOutcome
from models.review.tables import Case, Decision

_VERDICTS = {DecisionOutcome.APPROVE: Verdict.APPROVE, DecisionOutcome.REFUSE: Verdict.REFUSE}


@dataclass(frozen=True)
class Standing:
    """How an application stands, as far as undoing is concerned."""

    state: ApplicationState
    first_by: int | None
    first_verdict: Verdict | None
    refused_by: RefusedBy | None
    changed_at: datetime | None


@dataclass(frozen=True)
class Undoing:
    """What undoing leads back to: the first person's decision that stands again, if there was one."""

    first: tuple[int, Verdict] | None


def undoing(decisions: Sequence[Decision], standing: Standing, user_id: int, on: date) -> Undoing | None:
    """Return what undoing the last decision leads back to, or None when it is not lawful."""
    last = decisions[-1] if decisions else None
    if last is None or last.decided_by != user_id:
        return None
    if on not in {last.decided_at.date(), last.decided_at.astimezone().date()}:  # the desk's day may not be that of UTC
        return None
    if last.outcome is DecisionOutcome.UNDO or not _stands(last, standing):
        return None
    verdict = _VERDICTS.get(last.outcome)
    if last.first_by is not None and verdict is not None:
        return Undoing((last.first_by, verdict))
    return Undoing(None)


def _stands(last: Decision, standing: Standing) -> bool:
    """Tell whether a decision is what the application still shows, with nothing changed after it."""
    if standing.state is ApplicationState.IN_REVIEW:
        return standing.first_by == last.decided_by and standing.first_verdict is _VERDICTS.get(last.outcome)
    if standing.changed_at is not None and standing.changed_at > last.decided_at:
        return False
    if last.outcome is DecisionOutcome.APPROVE:
        return standing.state is ApplicationState.APPROVED
    if last.outcome is DecisionOutcome.RETURN:
        return standing.state is ApplicationState.RETURNED
    return standing.state is ApplicationState.REFUSED and standing.refused_by is RefusedBy.DESK


def last_decisions(session: Session, case_id: int) -> list[Decision]:
    """Return the decisions of a case, oldest first."""
    query = select(Decision).where(Decision.case_id == case_id)
    return list(session.exec(query.order_by(col(Decision.round), col(Decision.step))))


def standing_of(application: Application) -> Standing:
    """Return how an application stands."""
    return Standing(
        application.state,
        application.first_by,
        application.first_verdict,
        application.refused_by,
        application.changed_at,
    )


def may_undo(session: Session, case: Case, user_id: int | None, on: date) -> bool:
    """Tell whether a person may undo the last decision of a case today, or take back a vote on a dossier."""
    if case.kind is CaseKind.DOSSIER:
        dossier = session.get(Dossier, case.subject_id)
        return dossier is not None and own_vote(session, dossier, user_id) is not None
    application = session.get(Application, case.subject_id) if case.kind is CaseKind.APPLICATION else None
    if application is None or user_id is None:
        return False
    return undoing(last_decisions(session, case.key), standing_of(application), user_id, on) is not None

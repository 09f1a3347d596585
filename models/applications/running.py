"""The statutory clocks of many applications at once: for the queue, and for the first page."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.applications.choices import ApplicationState
from models.applications.clock import ClockFacts, PauseFact, clock_of
from models.applications.tables import Application, ClockPause
from models.applications.views import AnswerTime, RunningClock
from models.calendar.clocks import ClockReading
from models.parties.tables import Party
from models.rulebook.book import Rulebook

_A: Any = Application.__table__  # type: ignore[attr-defined]
_C: Any = ClockPause.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]
_ANSWERED = (ApplicationState.GRANTED, ApplicationState.REFUSED)


def clocks_of(session: Session, ids: Iterable[int], on: date, book: Rulebook) -> dict[int, ClockReading]:
    """Return what the clocks of these applications show on a day, by id; those not accepted yet are left out."""
    wanted = list(ids)
    query = sa.select(_A.c.id, _A.c.regime, _A.c.accepted_on, _A.c.answered_on)
    found = session.execute(query.where(_A.c.id.in_(wanted), _A.c.accepted_on.is_not(None))).all()
    pauses = _pauses(session, [row.id for row in found])
    return {
        row.id: clock_of(ClockFacts(row.regime, row.accepted_on, row.answered_on, tuple(pauses[row.id])), on, book)
        for row in found
    }


def running_clocks(session: Session, on: date, book: Rulebook, limit: int = 200) -> tuple[RunningClock, ...]:
    """Return accepted applications with their clocks: those with a day first, soonest first, then the others."""
    query = (
        sa.select(_A.c.id, _A.c.number, _A.c.accepted_on, sa.func.coalesce(_P.c.legal_name, "").label("end_user"))
        .select_from(_A.outerjoin(_P, _P.c.id == _A.c.end_user_id))
        .where(_A.c.state == ApplicationState.ACCEPTED)
        .order_by(_A.c.accepted_on, _A.c.id)
        .limit(limit)
    )
    rows = session.execute(query).all()
    clocks = clocks_of(session, [row.id for row in rows], on, book)
    running = [RunningClock(row.id, row.number, row.end_user, row.accepted_on, clocks[row.id]) for row in rows]
    return tuple(sorted(running, key=lambda each: (each.clock.due or date.max, each.accepted_on, each.id)))


def answer_times(session: Session, since: date, on: date, book: Rulebook, limit: int = 500) -> tuple[AnswerTime, ...]:
    """Return the authority's answers since a day with the days each took, latest ``limit`` of them, oldest first."""
    query = (
        sa.select(_A.c.id, _A.c.number, _A.c.state, _A.c.accepted_on, _A.c.answered_on)
        .where(_A.c.state.in_(_ANSWERED), _A.c.accepted_on.is_not(None), _A.c.answered_on >= since)
        .order_by(_A.c.answered_on.desc(), _A.c.id.desc())
        .limit(limit)
    )
    rows = session.execute(query).all()
    clocks = clocks_of(session, [row.id for row in rows], on, book)
    return tuple(
        AnswerTime(row.id, row.number, row.state is ApplicationState.GRANTED, row.answered_on, clocks[row.id].used)
        for row in reversed(rows)
    )


def _pauses(session: Session, ids: list[int]) -> dict[int, list[PauseFact]]:
    found: dict[int, list[PauseFact]] = defaultdict(list)
    query = sa.select(_C.c.application_id, _C.c.reason, _C.c.paused_from, _C.c.paused_until).order_by(_C.c.id)
    for row in session.execute(query.where(_C.c.application_id.in_(ids))):
        found[row.application_id].append(PauseFact(row.reason, row.paused_from, row.paused_until))
    return found

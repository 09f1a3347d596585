"""The statutory clock of an application, against the vectors of the calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.applications.choices import ApplicationState
from models.applications.clock import ClockFacts, PauseFact, clock_of, working_age
from models.applications.commands import end_pause, pause_clock, record_acceptance, record_refusal
from models.applications.drafts import PauseDraft
from models.applications.queries import application_detail
from models.applications.running import running_clocks
from models.applications.tables import Application
from models.calendar.clocks import ClockState, PauseReason
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate
from tests.applications.builders import TODAY, application

BOOK = load_current()
S, P = ApplicationState, PauseReason

VECTORS = [
    (date(2025, 4, 7), date(2025, 6, 12)),
    (date(2025, 9, 15), date(2025, 11, 21)),
    (date(2025, 12, 1), date(2026, 2, 3)),
    (date(2026, 2, 2), date(2026, 4, 13)),
    (date(2026, 8, 3), date(2026, 10, 10)),
    (date(2026, 9, 15), date(2026, 11, 23)),
    (date(2026, 10, 28), date(2026, 12, 30)),
]


def read(accepted, on, *pauses, answered=None, regime="CN"):
    return clock_of(ClockFacts(regime, accepted, answered, pauses), on, BOOK)


@pytest.mark.parametrize(("accepted", "due"), VECTORS)
def test_45_working_days_from_acceptance(accepted, due):
    reading = read(accepted, accepted)
    assert (reading.state, reading.due, reading.left) == (ClockState.running, due, 45)
    assert read(accepted, due).left == 0
    assert read(accepted, due.replace(day=due.day + 1)).state is ClockState.overdue


def test_no_date_is_guessed_for_a_year_without_calendar():
    reading = read(date(2026, 10, 30), date(2026, 11, 24))
    assert (reading.state, reading.due) == (ClockState.no_date, None)
    assert "2027" in str(reading.reason)


def test_not_accepted_no_clock():
    assert read(None, TODAY).state is ClockState.not_started


def test_a_pause_moves_the_end_by_its_working_days():
    accepted = date(2026, 8, 3)
    assert read(accepted, date(2026, 8, 12), PauseFact(P.SITE_CHECK, date(2026, 8, 10))).state is ClockState.paused
    five_days = PauseFact(P.EXPERT_OPINION, date(2026, 8, 10), date(2026, 8, 14))
    plain, paused = read(accepted, date(2026, 8, 20)), read(accepted, date(2026, 8, 20), five_days)
    assert (plain.used, paused.used) == (13, 8)
    assert BOOK.calendar.working_days_between("CN", plain.due, paused.due) == 5


@pytest.mark.parametrize("reason", [P.STATE_COUNCIL, P.WATCH_LIST])
def test_some_matters_have_no_limit(reason):
    accepted = date(2026, 8, 3)
    reading = read(accepted, date(2026, 9, 1), PauseFact(reason, date(2026, 8, 20)))
    assert (reading.state, reading.due) == (ClockState.no_limit, None)
    assert "Art. " in str(reading.reason)
    assert read(accepted, date(2026, 8, 19), PauseFact(reason, date(2026, 8, 20))).state is ClockState.running


def test_the_answer_stops_the_clock_for_good():
    reading = read(date(2026, 8, 3), date(2026, 11, 24), answered=date(2026, 9, 1))
    assert reading.state is ClockState.running
    assert reading.used == read(date(2026, 8, 3), date(2026, 9, 1)).used


def test_another_regime_has_no_clock_loaded():
    assert read(date(2026, 8, 3), TODAY, regime="DE").state is ClockState.no_limit


DAYS = st.dates(date(2025, 1, 2), date(2026, 12, 30))


@given(DAYS, DAYS, DAYS, DAYS)
def test_our_days_and_theirs_add_up(since, on, asked, answered):
    since, on = min(since, on), max(since, on)
    asked, answered = min(asked, answered), max(asked, answered)
    whole = working_age("CN", since, on, BOOK.calendar).days
    ours = working_age("CN", since, on, BOOK.calendar, ((asked, answered),)).days
    first, last = max(asked, since), min(answered, on)
    theirs = BOOK.calendar.working_days_between("CN", first, last) if last > first else 0
    assert ours + theirs == whole
    twice = working_age("CN", since, on, BOOK.calendar, ((asked, answered), (asked, None)))
    assert 0 <= twice.days <= ours


def test_an_age_in_a_year_without_calendar_is_refused_in_words():
    age = working_age("CN", date(2026, 12, 1), date(2027, 1, 20), BOOK.calendar)
    assert age.days is None
    assert "2027" in str(age.reason)


def accepted_on(desk, clock, day):
    clock.set_day(day)
    return application(desk, S.ACCEPTED)


def test_pauses_are_recorded_ended_and_do_not_overlap(desk, clock):
    made = accepted_on(desk, clock, date(2026, 8, 3))
    clock.set_day(date(2026, 8, 31))
    with desk.workspace.transaction(desk.clerk) as tx:
        pause_clock(tx, made, PauseDraft(reason=P.SITE_CHECK, paused_from=date(2026, 8, 10)))
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        pause_clock(tx, made, PauseDraft(reason=P.EXPERT_OPINION, paused_from=date(2026, 8, 20)))
    assert refused.value.code == "pauses_overlap"
    with desk.workspace.transaction(desk.clerk) as tx:
        pause_clock(
            tx, made, PauseDraft(reason=P.WATCH_LIST, paused_from=date(2026, 8, 20), paused_until=date(2026, 8, 21))
        )
        with pytest.raises(UserError):
            end_pause(tx, 1, date(2026, 8, 9))
        end_pause(tx, 1, date(2026, 8, 14))
        with pytest.raises(UserError):
            end_pause(tx, 1, date(2026, 8, 15))
    with desk.workspace.reader() as session:
        assert application_detail(session, made, date(2026, 8, 21)).clock.state is ClockState.no_limit
        detail = application_detail(session, made, date(2026, 8, 31))
        [running] = running_clocks(session, date(2026, 8, 31), BOOK)
    assert detail.clock.due == date(2026, 10, 16)
    assert running.clock == detail.clock
    with desk.workspace.transaction(desk.clerk) as tx:
        record_refusal(tx, made, date(2026, 8, 31), "Not clear.")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        pause_clock(tx, made, PauseDraft(reason=P.SITE_CHECK, paused_from=date(2026, 8, 31)))
    assert refused.value.code == "clock_not_running"


def test_a_pause_lies_between_acceptance_and_today(desk, clock):
    made = accepted_on(desk, clock, date(2026, 8, 3))
    for day in (date(2026, 8, 2), date(2026, 8, 4)):
        with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
            pause_clock(tx, made, PauseDraft(reason=P.SITE_CHECK, paused_from=day))
    with pytest.raises(FieldErrors):
        validate(PauseDraft, {"reason": P.SITE_CHECK, "paused_from": "2026-08-03", "paused_until": "2026-08-02"})
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        record_acceptance(tx, made, date(2026, 8, 3))
    with desk.workspace.reader() as session:
        assert session.get_one(Application, made).accepted_on == date(2026, 8, 3)

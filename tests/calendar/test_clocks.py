"""Statutory clocks: due dates, pauses, no limit, and refusals."""

from datetime import date

import pytest

from models.calendar.clocks import Clock, ClockState, Pause, PauseReason
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.words import say

BOOK = load_current()
CHECK = PauseReason.SITE_CHECK


def read(code: str, started: date | None, on: date, *pauses: Pause, **more):
    return Clock(BOOK.clock(code), started, pauses, **more).read(on, BOOK.calendar)


def test_review_clock_runs_to_its_published_end():
    reading = read("CN-REVIEW", date(2026, 8, 3), date(2026, 8, 17))
    assert (reading.state, reading.due, reading.used, reading.left) == (ClockState.running, date(2026, 10, 10), 10, 35)


@pytest.mark.parametrize(
    ("on", "state"), [(date(2026, 10, 10), ClockState.running), (date(2026, 10, 11), ClockState.overdue)]
)
def test_the_due_day_itself_is_in_time(on, state):
    assert read("CN-REVIEW", date(2026, 8, 3), on).state is state


def test_days_of_a_closed_pause_are_not_counted():
    pause = Pause(CHECK, date(2026, 8, 10), date(2026, 8, 14))
    reading = read("CN-REVIEW", date(2026, 8, 3), date(2026, 8, 17), pause)
    assert reading.used == 5
    assert reading.due == BOOK.calendar.add_working_days("CN", date(2026, 10, 10), 5)


def test_overlapping_pauses_count_once():
    pauses = (Pause(CHECK, date(2026, 8, 10), date(2026, 8, 14)), Pause(CHECK, date(2026, 8, 12), date(2026, 8, 14)))
    assert read("CN-REVIEW", date(2026, 8, 3), date(2026, 8, 17), *pauses).used == 5


def test_an_open_pause_has_no_due_date():
    reading = read("CN-REVIEW", date(2026, 8, 3), date(2026, 9, 1), Pause(CHECK, date(2026, 8, 10)))
    assert (reading.state, reading.due, reading.used) == (ClockState.paused, None, 4)
    assert "On site check" in str(reading.reason)


def test_a_reading_does_not_know_of_later_pauses():
    later = Pause(CHECK, date(2026, 9, 1), date(2026, 9, 30))
    assert read("CN-REVIEW", date(2026, 8, 3), date(2026, 8, 17), later).due == date(2026, 10, 10)


def test_a_clock_that_runs_into_2027_is_refused_as_a_state_not_an_error():
    reading = read("CN-REVIEW", date(2026, 10, 30), date(2026, 11, 6))
    assert (reading.state, reading.due, reading.used) == (ClockState.no_date, None, 5)
    assert str(reading.state.label) == "No date can be told", "a refusal is what an authority answers"
    assert "2027" in str(reading.reason)


@pytest.mark.parametrize("code", ["CN-REVIEW-WATCH", "CN-REVIEW-STATE-COUNCIL"])
def test_no_limit_is_a_state(code):
    reading = read(code, date(2026, 8, 3), date(2026, 8, 17))
    assert (reading.state, reading.due, reading.used) == (ClockState.no_limit, None, 10)


def test_a_cause_of_no_limit_lifts_the_45_days():
    cause = say("The end user is on the watch list.")
    reading = read("CN-REVIEW", date(2026, 8, 3), date(2026, 8, 17), no_limit_because=cause)
    assert (reading.state, reading.reason) == (ClockState.no_limit, cause)


def test_nothing_runs_before_the_start_event():
    reading = read("CN-REVIEW", None, date(2026, 8, 17))
    assert reading.state is ClockState.not_started
    assert "acceptance by MOFCOM" in str(reading.reason)
    assert read("CN-REVIEW", date(2026, 8, 18), date(2026, 8, 17)).state is ClockState.not_started


def test_retention_counts_years_also_from_a_leap_day():
    assert read("CN-RETENTION", date(2024, 2, 29), date(2026, 1, 1)).due == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("code", "pause"),
    [
        ("CN-CHANGE", Pause(CHECK, date(2026, 8, 10))),
        ("CN-REVIEW", Pause(CHECK, date(2026, 8, 1))),
        ("CN-REVIEW", Pause(CHECK, date(2026, 8, 10), date(2026, 8, 9))),
    ],
)
def test_senseless_pauses_are_refused(code, pause):
    with pytest.raises(UserError):
        read(code, date(2026, 8, 3), date(2026, 8, 17), pause)


@pytest.mark.parametrize(
    ("code", "days"), [("CN-REVIEW", 45), ("CN-CHANGE", 20), ("CN-HUMANITARIAN", 10), ("CN-CUSTOMS-QUERY", 7)]
)
def test_each_clock_has_the_length_of_its_article(code, days):
    assert read(code, date(2026, 2, 2), date(2026, 2, 2)).left == days

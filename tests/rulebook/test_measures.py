"""The state of every measure at each of its edges, worked out from the data itself."""

from datetime import date, timedelta

import pytest

from models.rulebook.loader import load_current
from models.rulebook.measures import NOT_LAW, ForceState, Measure, MeasureKind, state_on
from models.rulebook.views import changed_rows, measure_rows

BOOK = load_current()
DAY = timedelta(days=1)
LAWS = [each for each in BOOK.measures if each.kind not in NOT_LAW and each.effective]
PLAIN = [each for each in LAWS if each.suspended_from is None]
SUSPENDED = [each for each in LAWS if each.suspended_from is not None]
ENDING = [each for each in SUSPENDED if each.suspended_to is not None]
BEGAN = [each for each in SUSPENDED if each.effective < each.suspended_from]


def named(measure: Measure) -> str:
    return measure.name


def state(measure: Measure, on: date) -> ForceState:
    return state_on(measure, on).state


@pytest.mark.parametrize("measure", PLAIN, ids=named)
def test_first_day_and_the_day_before(measure):
    doubted = ForceState.unknown_treated_as_in_force if measure.doubted else ForceState.in_force
    assert state(measure, measure.effective - DAY) is ForceState.not_yet
    assert state_on(measure, measure.effective - DAY).until == measure.effective - DAY
    assert state(measure, measure.effective) is doubted


@pytest.mark.parametrize("measure", BEGAN, ids=named)
def test_a_measure_that_ran_before_its_suspension(measure):
    assert state(measure, measure.effective - DAY) is ForceState.not_yet
    assert state(measure, measure.effective) is ForceState.in_force
    last = state_on(measure, measure.suspended_from - DAY)
    assert (last.state, last.until) == (ForceState.in_force, measure.suspended_from - DAY)


@pytest.mark.parametrize("measure", [each for each in SUSPENDED if each not in BEGAN], ids=named)
def test_a_measure_suspended_before_it_began_never_ran(measure):
    assert state(measure, measure.suspended_from - DAY) is ForceState.not_yet
    assert state(measure, measure.effective) is ForceState.suspended


@pytest.mark.parametrize("measure", SUSPENDED, ids=named)
def test_the_first_suspended_day(measure):
    answer = state_on(measure, measure.suspended_from)
    assert (answer.state, answer.until) == (ForceState.suspended, measure.suspended_to)


@pytest.mark.parametrize("measure", ENDING, ids=named)
def test_the_last_suspended_day_and_the_day_after(measure):
    last = state_on(measure, measure.suspended_to)
    assert last.state is ForceState.suspended
    assert any("inferred from the wording" in str(reason.words) for reason in last.reasons)
    after = state_on(measure, measure.suspended_to + DAY)
    assert (after.state, after.since) == (ForceState.unknown_treated_as_in_force, measure.suspended_to + DAY)
    assert after.binds


@pytest.mark.parametrize("measure", [each for each in SUSPENDED if each.suspended_to is None], ids=named)
def test_a_stop_without_an_end_goes_on(measure):
    assert state(measure, date(2036, 1, 1)) is ForceState.suspended


@pytest.mark.parametrize("measure", BOOK.measures, ids=named)
def test_days_in_operation_by_the_data_are_days_in_force_by_the_rule(measure):
    for first, last in measure.operated:
        for day in (first, last or date(2026, 11, 23)):
            assert state(measure, day) is ForceState.in_force


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-12-02", ForceState.not_yet),
        ("2024-12-03", ForceState.in_force),
        ("2025-11-08", ForceState.in_force),
        ("2025-11-09", ForceState.suspended),
        ("2026-11-27", ForceState.suspended),
        ("2026-11-28", ForceState.unknown_treated_as_in_force),
    ],
)
def test_paragraph_2_of_46_2024(day, expected):
    assert BOOK.state("46/2024", "para 2", date.fromisoformat(day)).state is expected


@pytest.mark.parametrize("day", ["2025-04-04", "2025-11-10", "2026-11-23"])
def test_18_2025_and_paragraph_1_of_46_2024_were_never_suspended(day):
    assert BOOK.state("18/2025", "", date.fromisoformat(day)).state is ForceState.in_force
    assert BOOK.state("46/2024", "para 1", date.fromisoformat(day)).state is ForceState.in_force


def test_limb_three_of_61_2025_ran_four_weeks_and_the_others_never():
    third = BOOK.measure("61/2025", "1(3)")
    ran = [day for n in range(400) if state(third, day := date(2025, 10, 1) + n * DAY) is ForceState.in_force]
    assert (ran[0], ran[-1], len(ran)) == (date(2025, 10, 9), date(2025, 11, 6), 29)
    for limb in ("1(1)", "1(2)"):
        first = BOOK.measure("61/2025", limb)
        assert not any(state(first, date(2025, 10, 1) + n * DAY) is ForceState.in_force for n in range(800))


def test_a_stated_extension_is_told_with_its_own_source_and_changes_nothing():
    answer = BOOK.state("57/2025", "", date(2026, 11, 23))
    assert answer.state is ForceState.unknown_treated_as_in_force
    told = [reason for reason in answer.reasons if "2027-01-10" in str(reason.words)]
    assert told
    assert told[0].source != answer.source
    assert "not a legal act" in str(told[0].words)


def test_an_extension_is_not_told_before_it_was_stated():
    answer = BOOK.state("57/2025", "", date(2026, 9, 27))
    assert not any("2027-01-10" in str(reason.words) for reason in answer.reasons)


def test_an_act_that_suspends_ends_with_its_text():
    act = BOOK.measure("70/2025")
    assert act.kind is MeasureKind.suspension
    assert state(act, date(2026, 11, 10)) is ForceState.in_force
    assert state(act, date(2026, 11, 11)) is ForceState.ended


@pytest.mark.parametrize("number", ["MOFCOM readout 2026-09-28", "Draft 2025-09-16"])
def test_statements_and_drafts_are_not_law(number):
    assert not BOOK.state(number, "", date(2026, 11, 23)).binds


@pytest.mark.parametrize("measure", BOOK.measures, ids=named)
def test_every_answer_has_a_reason_with_a_source(measure):
    for day in (date(2020, 1, 1), date(2025, 12, 1), date(2026, 11, 23), date(2030, 1, 1)):
        reasons = state_on(measure, day).reasons
        assert reasons
        assert all(str(reason.words) and reason.source and reason.source.name for reason in reasons)


def test_rows_for_lists_say_what_changes_between_two_days():
    changed = changed_rows(BOOK, date(2026, 11, 27), date(2026, 11, 28))
    assert {(after.number, after.limb) for _, after in changed} == {("46/2024", "para 2"), ("72/2025", "")}
    rows = {(row.number, row.limb): row for row in measure_rows(BOOK, date(2026, 11, 23))}
    assert rows["57/2025", ""].stated_extension_to == date(2027, 1, 10)
    assert rows["18/2025", ""].until is None

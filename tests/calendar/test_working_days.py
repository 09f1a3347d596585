"""Working days: the published vectors, make-up days, refusals, and agreement with counting one by one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.working_days import CalendarNotLoaded, WorkingDays
from models.rulebook.loader import load_current
from models.workspace.errors import UserError

VECTORS = """
2025-04-07 2025-06-12 2025-05-07 2025-04-21 2025-04-16
2025-04-28 2025-07-04 2025-05-29 2025-05-15 2025-05-12
2025-08-01 2025-10-10 2025-08-29 2025-08-15 2025-08-12
2025-09-15 2025-11-21 2025-10-17 2025-09-28 2025-09-24
2025-12-01 2026-02-03 2025-12-29 2025-12-15 2025-12-10
2026-01-05 2026-03-13 2026-02-02 2026-01-19 2026-01-14
2026-02-02 2026-04-13 2026-03-06 2026-02-14 2026-02-11
2026-04-01 2026-06-08 2026-04-30 2026-04-16 2026-04-13
2026-08-03 2026-10-10 2026-08-31 2026-08-17 2026-08-12
2026-09-15 2026-11-23 2026-10-19 2026-09-29 2026-09-23
2026-10-28 2026-12-30 2026-11-25 2026-11-11 2026-11-06
"""
CASES = [
    (line.split()[0], count, due)
    for line in VECTORS.strip().splitlines()
    for count, due in zip((45, 20, 10, 7), line.split()[1:], strict=True)
]
DAYS_2025_2026 = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@pytest.fixture(scope="module")
def calendar() -> WorkingDays:
    return load_current().calendar


@pytest.mark.parametrize(("start", "count", "due"), CASES)
def test_published_vectors_hold(calendar, start, count, due):
    end = calendar.add_working_days("CN", date.fromisoformat(start), count)
    assert end == date.fromisoformat(due)
    assert calendar.working_days_between("CN", date.fromisoformat(start), end) == count


@pytest.mark.parametrize("year", [2025, 2026])
def test_each_chinese_year_has_248_working_days(calendar, year):
    assert calendar.working_days_between("CN", date(year, 1, 1), date(year, 12, 31)) == 248


def test_make_up_saturday_is_worked_and_national_day_is_not(calendar):
    assert calendar.is_working_day("CN", date(2026, 10, 10))
    assert date(2026, 10, 10).weekday() == 5
    assert not calendar.is_working_day("CN", date(2026, 10, 1))


def test_a_count_that_runs_into_2027_is_refused_with_the_year(calendar):
    with pytest.raises(CalendarNotLoaded, match="CN in 2027 are not loaded"):
        calendar.add_working_days("CN", date(2026, 10, 30), 45)


def test_the_last_day_that_can_be_told_is_told(calendar):
    assert calendar.add_working_days("CN", date(2026, 10, 29), 45) == date(2026, 12, 31)


@pytest.mark.parametrize("day", [date(2027, 1, 4), date(2024, 6, 3)])
def test_a_day_in_a_year_without_data_is_refused(calendar, day):
    with pytest.raises(CalendarNotLoaded):
        calendar.is_working_day("CN", day)
    with pytest.raises(CalendarNotLoaded):
        calendar.add_working_days("CN", day, 5)


@pytest.mark.parametrize("count", [-1, 5_001])
def test_senseless_counts_are_refused(calendar, count):
    with pytest.raises(UserError, match="not a number of working days"):
        calendar.add_working_days("CN", date(2026, 1, 5), count)


def test_a_country_without_holidays_is_counted_with_a_warning(calendar):
    assert calendar.add_working_days("BR", date(2027, 1, 1), 1) == date(2027, 1, 4)
    assert "public holidays of BR are not loaded" in str(calendar.caution("BR"))
    assert calendar.caution("CN") is None
    assert "not those of its regions" in str(calendar.caution("DE"))


def test_german_unity_day_is_off_in_the_frozen_data(calendar):
    assert not calendar.is_working_day("DE", date(2025, 10, 3))
    assert calendar.loaded_years("DE") == (2025, 2026, 2027)


@given(start=DAYS_2025_2026, end=DAYS_2025_2026, country=st.sampled_from(["CN", "DE", "BR"]))
def test_counting_agrees_with_looking_at_each_day(start, end, country):
    calendar = load_current().calendar
    low, high = min(start, end), max(start, end)
    each = (low + timedelta(days=n) for n in range(1, (high - low).days + 1))
    plain = sum(calendar.is_working_day(country, day) for day in each)
    assert calendar.working_days_between(country, start, end) == (plain if start <= end else -plain)


@given(start=st.dates(date(2025, 1, 1), date(2026, 6, 1)), count=st.integers(1, 60))
def test_the_end_of_a_count_is_a_working_day_and_counts_back(start, count):
    calendar = load_current().calendar
    end = calendar.add_working_days("CN", start, count)
    assert calendar.is_working_day("CN", end)
    assert calendar.working_days_between("CN", start, end) == count

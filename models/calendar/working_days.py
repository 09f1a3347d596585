"""Counting working days by country; a year without data is refused, never guessed."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from models.workspace.errors import UserError
from models.workspace.words import Words, say

LONGEST_COUNT = 5_000
"""Working days that one question may span; a larger number is a slip of the keyboard."""

_SATURDAY = 5


class CalendarNotLoaded(UserError):
    """The public holidays of a year are not in the edition, so no date can be told."""


def is_weekday(day: date) -> bool:
    """Tell whether a day falls on Monday to Friday."""
    return day.weekday() < _SATURDAY


@dataclass(frozen=True)
class CountryDays:
    """What is known of one country's calendar: days off, make-up working days, and the years these cover."""

    country: str
    years: frozenset[int]
    days_off: frozenset[date]
    make_up_days: frozenset[date] = frozenset()
    caution: Words | None = None

    def is_working_day(self, day: date) -> bool:
        """Tell whether people work on a day; raise CalendarNotLoaded for a year without data."""
        self.require(day.year, day.year)
        return day in self.make_up_days or (is_weekday(day) and day not in self.days_off)

    def require(self, first_year: int, last_year: int) -> None:
        """Refuse a span of years in which a year has no data."""
        for year in range(first_year, last_year + 1):
            if year not in self.years:
                raise _not_loaded(self.country, year)

    @cached_property
    def ordinals(self) -> tuple[int, ...]:
        """All working days of the loaded years, as ordinals in order."""
        days: list[int] = []
        for year in sorted(self.years):
            first, last = date(year, 1, 1), date(year, 12, 31)
            every = (first + timedelta(days=n) for n in range((last - first).days + 1))
            days.extend(day.toordinal() for day in every if self.is_working_day(day))
        return tuple(days)


@dataclass(frozen=True)
class WorkingDays:
    """The calendars of one edition. A country without one is counted Monday to Friday, with a warning."""

    countries: Mapping[str, CountryDays]

    def is_working_day(self, country: str, day: date) -> bool:
        """Tell whether people work on a day; raise CalendarNotLoaded for a year without data."""
        known = self.countries.get(country)
        return known.is_working_day(day) if known else is_weekday(day)

    def add_working_days(self, country: str, start: date, count: int) -> date:
        """Return the day on which the given number of working days has passed; the start day is not counted.

        A count of 0 gives the start day itself. Raise CalendarNotLoaded when the count runs into a year without
        data, and UserError for a count below 0 or above LONGEST_COUNT.
        """
        _check_count(count)
        if count == 0:
            return start
        known = self.countries.get(country)
        if known is None:
            return _add_weekdays(start, count)
        position = bisect_right(known.ordinals, start.toordinal()) + count - 1
        known.require((start + timedelta(days=1)).year, start.year)
        if position >= len(known.ordinals):
            raise _not_loaded(country, max(max(known.years) + 1, start.year))
        end = date.fromordinal(known.ordinals[position])
        known.require((start + timedelta(days=1)).year, end.year)
        return end

    def working_days_between(self, country: str, start: date, end: date) -> int:
        """Count the working days after the start day up to and including the end day; negative if end is earlier."""
        if end < start:
            return -self.working_days_between(country, end, start)
        if end == start:
            return 0
        known = self.countries.get(country)
        if known is None:
            return sum(1 for _ in _weekdays(start, end))
        known.require((start + timedelta(days=1)).year, end.year)
        return bisect_right(known.ordinals, end.toordinal()) - bisect_right(known.ordinals, start.toordinal())

    def caution(self, country: str) -> Words | None:
        """Return what must be said beside every answer for a country, or None when its calendar is complete."""
        known = self.countries.get(country)
        if known is not None:
            return known.caution
        return say(
            "The public holidays of {country} are not loaded; Monday to Friday are counted as working days.",
            country=country,
        )

    def loaded_years(self, country: str) -> tuple[int, ...]:
        """Return the years with data for a country, in order; empty when it is counted Monday to Friday."""
        known = self.countries.get(country)
        return tuple(sorted(known.years)) if known else ()


def country_days(
    country: str,
    days_off: Iterable[date],
    make_up_days: Iterable[date] = (),
    caution: Words | None = None,
    years: Iterable[int] | None = None,
) -> CountryDays:
    """Build a country's calendar; the years covered are those given, or those in which a day off falls."""
    off = frozenset(days_off)
    covered = frozenset(years) if years is not None else frozenset(day.year for day in off)
    return CountryDays(country, covered, off, frozenset(make_up_days), caution)


def _not_loaded(country: str, year: int) -> CalendarNotLoaded:
    return CalendarNotLoaded(
        "calendar_not_loaded",
        "The working days of {country} in {year} are not loaded, so no date can be told.",
        hint=say("Load a reference edition that holds the public holidays of {year}.", year=str(year)),
        country=country,
        year=str(year),  # a year is not a quantity: it takes no thousands separator
    )


def _check_count(count: int) -> None:
    if not 0 <= count <= LONGEST_COUNT:
        raise UserError(
            "working_day_count",
            "{count} is not a number of working days between 0 and {most}.",
            field="count",
            count=count,
            most=LONGEST_COUNT,
        )


def _weekdays(start: date, end: date) -> Iterable[date]:
    every = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return (day for day in every if is_weekday(day))


def _add_weekdays(start: date, count: int) -> date:
    day = start
    while count:
        day += timedelta(days=1)
        count -= is_weekday(day)
    return day

"""What a plot shows, as plain values: lines, bars and dots over days, days and limits that are marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Stroke = Literal["solid", "dash", "dot"]


@dataclass(frozen=True)
class Point:
    """A value on a day; ``said`` is read out instead of day and value, ``key`` is given back when it is opened."""

    day: date
    value: float
    said: str = ""
    key: object = None


@dataclass(frozen=True)
class Series:
    """Points under one name. A line holds its value until the next point; stroke or shape tells it apart, not colour alone."""

    name: str
    points: tuple[Point, ...]
    tone: str = "accent"
    shape: Literal["line", "bars", "dots", "crosses"] = "line"
    stroke: Stroke = "solid"
    until: date | None = None
    """The day to which the last value of a line holds."""

    def value_on(self, day: date) -> float | None:
        """Give what a line shows on a day; None before its first point and after its last day."""
        if self.until is not None and day > self.until:
            return None
        return next((point.value for point in reversed(self.points) if point.day <= day), None)


@dataclass(frozen=True)
class MarkedDay:
    """An upright line on a day, as for today or the end of a licence."""

    day: date
    label: str
    tone: str = "muted"


@dataclass(frozen=True)
class Limit:
    """A level line at a value, as for a ceiling or a term set by law."""

    value: float
    label: str
    tone: str = "stop"


@dataclass(frozen=True)
class Plotted:
    """A whole plot: ``unit`` stands at the upright axis, ``days`` at the level one; ``first`` and ``last`` bound the days."""

    unit: str
    days: str
    series: tuple[Series, ...]
    marked: tuple[MarkedDay, ...] = ()
    limits: tuple[Limit, ...] = ()
    first: date | None = None
    last: date | None = None
    bar_days: int = 7
    """How many days a bar covers, from its point's day on."""
    whole: bool = False
    """Values are counted, so that only whole numbers are named."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return not any(series.points for series in self.series)

    @property
    def lines(self) -> tuple[Series, ...]:
        """The series that are lines."""
        return tuple(series for series in self.series if series.shape == "line")

    def bounds(self) -> tuple[int, int]:
        """Give the first and the last day to show, as ordinals; at least a week apart."""
        days = [point.day.toordinal() for series in self.series for point in series.points]
        days += [mark.day.toordinal() for mark in self.marked]
        first = self.first.toordinal() if self.first else min(days)
        last = self.last.toordinal() if self.last else max(days)
        return first, max(last, first + 7)

    def top(self) -> float:
        """Give the highest value to show."""
        values = [point.value for series in self.series for point in series.points]
        return max([*values, *(limit.value for limit in self.limits), 0.0]) or 1.0


def steps(points: Sequence[Point], until: int) -> tuple[list[float], list[float]]:
    """Turn points into the corners of a line that holds each value until the next, and the last one until a day."""
    xs: list[float] = []
    ys: list[float] = []
    for place, point in enumerate(points):
        end = points[place + 1].day.toordinal() if place + 1 < len(points) else max(until, point.day.toordinal())
        xs += [point.day.toordinal(), end]
        ys += [point.value, point.value]
    return xs, ys


def tick_days(first: int, last: int, most: int) -> list[int]:
    """Choose the days that are named on an axis, as ordinals: days, Mondays, or firsts of a month, at most ``most``."""
    most = max(2, most)
    for step in (1, 2, 7, 14):
        start = first if step < 7 else first + (-(first - 1)) % 7  # ordinal 1 is a Monday
        if (last - start) // step < most:
            return list(range(start, last + 1, step))
    for months in (1, 2, 3, 6, 12, 24, 60):
        found = _firsts(first, last, months)
        if len(found) <= most:
            return found
    return _firsts(first, last, 120)


def _firsts(first: int, last: int, months: int) -> list[int]:
    start = date.fromordinal(first)
    month = start.year * 12 + start.month - 1
    month += -month % months
    found = []
    while (day := date(month // 12, month % 12 + 1, 1).toordinal()) <= last:
        if day >= first:
            found.append(day)
        month += months
    return found

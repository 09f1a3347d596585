"""Findings: what one rule says over a span of days, how heavily it weighs, its source and its record."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import TypeVar

from models.certification.choices import CriterionReply
from models.rulebook.marks import Mark, Source
from models.workspace.words import InBoth, Words

DAY = timedelta(days=1)
OUR_RULE = Source(InBoth("own rule", "本单位自订规则"))
REGISTER = Source(InBoth("our register", "本单位登记库"))
DECISION = Source(InBoth("decision of this desk", "本单位的决定"))


def basis_of(source: Source) -> Source:
    """Return a source of reference data as it is shown: our own rules are named in both languages."""
    return OUR_RULE if source.name == str(OUR_RULE.name) else source


class Weight(IntEnum):
    """What a finding does to the status; the heaviest one decides."""

    SUPPORTS = 0
    NOTE = 1
    LIMITS = 2
    UNKNOWN = 3
    LAPSED = 4
    SUSPENDED = 5
    WALL = 6


@dataclass(frozen=True, slots=True)
class RecordLink:
    """The record a reason rests on: table name and id."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Answered:
    """How a criterion stands: its answer (None while it is open), and whether its evidence is too old by now."""

    code: str
    reply: CriterionReply | None = None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason: a sentence, its source and mark, its record, the span it holds for, and what would mend it."""

    weight: Weight
    words: Words
    source: Source = OUR_RULE
    mark: Mark = Mark.design
    record: RecordLink | None = None
    first: date = date.min
    last: date = date.max
    remedy: Words | None = None
    criterion: Answered | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the finding holds on a day."""
        return self.first <= day <= self.last

    def within(self, first: date, last: date) -> "Finding | None":
        """Return the finding cut to a stretch of days, or None where it does not reach."""
        if self.last < first or self.first > last:
            return None
        if first <= self.first and self.last <= last:
            return self
        return replace(self, first=max(self.first, first), last=min(self.last, last))


ValueT = TypeVar("ValueT")


def stretches(start: date, edges: Iterable[date], at: Callable[[date], ValueT]) -> Iterable[tuple[date, date, ValueT]]:
    """Yield the value of each stretch of days from ``start`` on: first day, last day, value; ``edges`` are first days.

    The stretch that ``start`` lies in has no known first day, so it is given as the earliest one there is.
    """
    firsts = [start, *sorted({edge for edge in edges if edge > start})]
    for place, first in enumerate(firsts):
        last = firsts[place + 1] - DAY if place + 1 < len(firsts) else date.max
        yield (first if place else date.min), last, at(first)


def after(day: date | None) -> tuple[date, ...]:
    """Return the day after as an edge, or none."""
    return () if day is None or day == date.max else (day + DAY,)

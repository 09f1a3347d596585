"""The statutory clock of an application: 45 working days from acceptance, pauses, no limit, or words instead of a date."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.calendar.clocks import NO_LIMIT, Clock, ClockReading, ClockState, Pause, PauseReason
from models.calendar.working_days import CalendarNotLoaded, WorkingDays
from models.rulebook.book import Rulebook
from models.workspace.words import Words, say

REVIEW = "CN-REVIEW"
STATE_COUNCIL = "CN-REVIEW-STATE-COUNCIL"
WATCH_LIST = "CN-REVIEW-WATCH"
_RULE_OF = {PauseReason.STATE_COUNCIL: STATE_COUNCIL, PauseReason.WATCH_LIST: WATCH_LIST}
_CLOCKED_REGIMES = frozenset({"CN"})


@dataclass(frozen=True)
class PauseFact:
    """One pause as it is recorded; first and last day included, no last day while it lasts."""

    reason: PauseReason
    paused_from: date
    paused_until: date | None = None


@dataclass(frozen=True)
class ClockFacts:
    """What the clock runs on; ``answered_on`` stops it for good."""

    regime: str
    accepted_on: date | None
    answered_on: date | None = None
    pauses: tuple[PauseFact, ...] = ()


def clock_of(facts: ClockFacts, on: date, book: Rulebook) -> ClockReading:
    """Return what the statutory clock shows on a day; a date that cannot be told is refused in words."""
    if facts.regime not in _CLOCKED_REGIMES:
        return ClockReading(
            ClockState.no_limit, 0, reason=say("No statutory clock of {regime} is loaded.", regime=facts.regime)
        )
    day = on if facts.answered_on is None else min(on, facts.answered_on)
    unlimited = next((each for each in facts.pauses if each.reason in NO_LIMIT and _lasts(each, day)), None)
    if facts.accepted_on is None or unlimited is None:
        return _review(facts, book).read(day, book.calendar)
    rule = book.clock(_RULE_OF[unlimited.reason])
    why = say("{reason}: the law sets no limit ({basis}).", reason=unlimited.reason.label, basis=rule.basis)
    return Clock(rule, facts.accepted_on, no_limit_because=why).read(day, book.calendar)


def _review(facts: ClockFacts, book: Rulebook) -> Clock:
    pauses = tuple(
        Pause(each.reason, each.paused_from, each.paused_until) for each in facts.pauses if each.reason not in NO_LIMIT
    )
    return Clock(book.clock(REVIEW), facts.accepted_on, pauses)


def _lasts(pause: PauseFact, on: date) -> bool:
    return pause.paused_from <= on and (pause.paused_until is None or on <= pause.paused_until)


@dataclass(frozen=True)
class WorkingAge:
    """Working days since a day, without those on which somebody else was owed an answer; or why it cannot be told."""

    days: int | None
    reason: Words | None = None
    caution: Words | None = None


def working_age(
    country: str, since: date, on: date, calendar: WorkingDays, waits: tuple[tuple[date, date | None], ...] = ()
) -> WorkingAge:
    """Count the working days after ``since`` up to ``on``, leaving out those within ``waits`` (day asked, day answered).

    The day of asking still counts for us, the day of the answer does not: it is the other side's.
    """
    try:
        total = calendar.working_days_between(country, since, on)
        waited = {
            day
            for first, last in waits
            for day in _days_after(max(first, since), min(last or on, on))
            if calendar.is_working_day(country, day)
        }
    except CalendarNotLoaded as missing:
        return WorkingAge(None, missing.words)
    return WorkingAge(max(total - len(waited), 0), caution=calendar.caution(country))


def _days_after(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=n) for n in range(1, (last - first).days + 1))

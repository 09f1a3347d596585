"""Statutory clocks: when they start, what stops them, when they end, and that some have no end at all."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from models.calendar.working_days import CalendarNotLoaded, WorkingDays
from models.workspace.errors import UserError
from models.workspace.words import Choice, Words, say


class ClockUnit(Choice):
    """In what a clock is counted."""

    working_days = "working_days"
    years = "years"
    no_limit = "no_limit"


class PauseReason(Choice):
    """Why the statutory clock stands still (Order 792 Art. 17(3)), or why it has no limit (Art. 17(2), 26(2))."""

    IDENTIFICATION = "identification_of_goods"
    EXPERT_OPINION = "expert_opinion"
    SITE_CHECK = "on_site_check"
    STATE_COUNCIL = "referred_to_the_state_council"
    WATCH_LIST = "watch_listed_party"


NO_LIMIT = frozenset({PauseReason.STATE_COUNCIL, PauseReason.WATCH_LIST})
"""Reasons that take the limit away instead of stopping the clock."""


class ClockState(Choice):
    """Where a clock stands on a day."""

    not_started = "not_started"
    running = "running"
    paused = "paused"
    overdue = "overdue"
    no_limit = "no_limit"
    no_date = "no_date_can_be_told"
    """The calendar of a year is not loaded, so that no end can be told: nobody refused anything."""


@dataclass(frozen=True)
class ClockRule:
    """One statutory clock as the edition states it; ``length`` is None when the law sets no limit."""

    code: str
    label_en: str
    label_zh: str
    length: int | None
    unit: ClockUnit
    country: str
    starts_en: str
    starts_zh: str
    pauses: frozenset[PauseReason]
    effect: str
    basis: str
    mark: str
    note: str = ""


@dataclass(frozen=True)
class Pause:
    """Days that do not count, first and last included; ``last`` is None while the pause is still open."""

    reason: PauseReason
    first: date
    last: date | None = None


@dataclass(frozen=True)
class ClockReading:
    """What a clock shows on a day. ``due`` is None while it cannot be told; ``reason`` then says why."""

    state: ClockState
    used: int
    due: date | None = None
    left: int | None = None
    reason: Words | None = None
    caution: Words | None = None


@dataclass(frozen=True)
class Clock:
    """A running clock: its rule, the day of the start event (not counted), its pauses, and a cause of no limit."""

    rule: ClockRule
    started: date | None
    pauses: tuple[Pause, ...] = ()
    no_limit_because: Words | None = None

    def __post_init__(self) -> None:
        for pause in self.pauses:
            _check_pause(self.rule, self.started, pause)

    def read(self, on: date, calendar: WorkingDays) -> ClockReading:
        """Return what the clock shows on a day, from what was known by then; never raises for a missing calendar."""
        if self.started is None or on < self.started:
            return _not_started(self.rule)
        if self.no_limit_because is not None or self.rule.length is None:
            return _no_limit(self, on, calendar)
        if self.rule.unit is ClockUnit.years:
            return _read_years(self.rule.length, self.started, on)
        try:
            return _read_working_days(self, self.started, on, calendar)
        except CalendarNotLoaded as missing:
            return ClockReading(
                ClockState.no_date, _used_or_zero(self, self.started, on, calendar), reason=missing.words
            )


def add_years(day: date, years: int) -> date:
    """Return the same day some years on; 29 February becomes 28 February in a common year."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _check_pause(rule: ClockRule, started: date | None, pause: Pause) -> None:
    refuse = partial(UserError, "clock_pause", field="pauses")
    if pause.reason not in rule.pauses:
        raise refuse("{reason} does not stop this clock.", reason=pause.reason.label)
    if started is None or pause.first < started:
        raise refuse("A pause begins on {first}, before the clock has started.", first=pause.first.isoformat())
    if pause.last is not None and pause.last < pause.first:
        raise refuse("A pause ends on {last}, before it begins.", last=pause.last.isoformat())


def _not_started(rule: ClockRule) -> ClockReading:
    return ClockReading(
        ClockState.not_started, 0, reason=say("The clock starts with this event: {event}.", event=rule.starts_en)
    )


def _no_limit(clock: Clock, on: date, calendar: WorkingDays) -> ClockReading:
    reason = clock.no_limit_because or say("The law sets no limit ({basis}).", basis=clock.rule.basis)
    started = clock.started or on
    return ClockReading(ClockState.no_limit, _used_or_zero(clock, started, on, calendar), reason=reason)


def _read_years(length: int, started: date, on: date) -> ClockReading:
    due = add_years(started, length)
    state = ClockState.overdue if on > due else ClockState.running
    return ClockReading(state, (on - started).days, due=due, left=(due - on).days)


def _read_working_days(clock: Clock, started: date, on: date, calendar: WorkingDays) -> ClockReading:
    country, length = clock.rule.country, clock.rule.length or 0
    caution = calendar.caution(country)
    known = tuple(pause for pause in clock.pauses if pause.first <= on)
    used = _used(clock, started, on, calendar)
    open_pause = next((pause for pause in known if pause.last is None or pause.last > on), None)
    if open_pause is not None and used < length:
        reason = say("Days are not counted: {reason}.", reason=open_pause.reason.label)
        return ClockReading(ClockState.paused, used, left=length - used, reason=reason, caution=caution)
    due = _due(started, length, known, country, calendar)
    state = ClockState.overdue if on > due else ClockState.running
    return ClockReading(state, used, due=due, left=length - used, caution=caution)


def _due(started: date, length: int, pauses: tuple[Pause, ...], country: str, calendar: WorkingDays) -> date:
    if not pauses:
        return calendar.add_working_days(country, started, length)
    day, counted = started, 0
    while counted < length:
        day += timedelta(days=1)
        counted += calendar.is_working_day(country, day) and not _in_pause(day, pauses)
    return day


def _used(clock: Clock, started: date, on: date, calendar: WorkingDays) -> int:
    country = clock.rule.country
    total = calendar.working_days_between(country, started, on)
    known = tuple(pause for pause in clock.pauses if pause.first <= on)
    if not known:
        return total
    every = (started + timedelta(days=n) for n in range(1, (on - started).days + 1))
    return total - sum(1 for day in every if _in_pause(day, known) and calendar.is_working_day(country, day))


def _used_or_zero(clock: Clock, started: date, on: date, calendar: WorkingDays) -> int:
    try:
        return _used(clock, started, on, calendar)
    except CalendarNotLoaded:
        return 0


def _in_pause(day: date, pauses: tuple[Pause, ...]) -> bool:
    return any(pause.first <= day <= (pause.last or date.max) for pause in pauses)

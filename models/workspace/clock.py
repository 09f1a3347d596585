"""The desk's clock: injected everywhere, so that tests and the example workspace own time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the instant in UTC and the desk's calendar day."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class SystemClock:
    """The machine's clock: instants in UTC, the day in local time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()


@dataclass
class FixedClock:
    """A clock that stands until it is set; each reading of ``now`` may step on by ``step``."""

    instant: datetime
    step: timedelta = timedelta(0)

    def now(self) -> datetime:
        instant = self.instant
        self.instant = instant + self.step
        return instant

    def today(self) -> date:
        return self.instant.date()

    def set_day(self, day: date, hour: int = 9) -> None:
        self.instant = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@dataclass(frozen=True)
class ExampleClock:
    """The clock of the example workspace: always the same day, at the machine's time of day."""

    day: date

    def now(self) -> datetime:
        return datetime.combine(self.day, datetime.now(UTC).timetz())

    def today(self) -> date:
        return self.day

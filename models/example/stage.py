"""The stage of the example: a desk, a clock that only goes forward, and acts planned for days."""

import heapq
import itertools
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.access.login import actor_named
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.actor import Actor, Via
from models.workspace.clock import FixedClock
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction

SEED = 20261124
TODAY = date(2026, 11, 24)
"""The example's day: the same on every machine, so that what is shown and printed is too."""

Act = Callable[[], None]


@dataclass
class Stage:
    """Runs planned acts in the order of their days; an act may plan further ones."""

    workspace: Workspace
    clock: FixedClock
    book: Rulebook = field(default_factory=load_current)
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))  # noqa: S311 - a story, not a secret
    ids: dict[str, int] = field(default_factory=dict)
    _acts: list[tuple[date, int, Act]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _actors: dict[str, Actor] = field(default_factory=dict)

    def plan(self, day: date, act: Act) -> None:
        """Plan an act; what would fall after the example's today does not happen."""
        if day <= TODAY:
            heapq.heappush(self._acts, (day, next(self._numbers), act))

    def workday(self, day: date, after: int = 0) -> date:
        """Return the Chinese working day ``after`` working days from a day (0: the day itself or the next one).

        What would fall after the example's today is of no interest, and its calendar may not be known: such a day
        is given back as the last day there is.
        """
        calendar = self.book.calendar
        if day > TODAY or day + timedelta(days=after) > TODAY:
            return date.max
        while not calendar.is_working_day("CN", day):
            day += timedelta(days=1)
        return calendar.add_working_days("CN", day, after) if after else day

    def run(self, report: Callable[[int, int], object]) -> None:
        """Run every planned act; ``report`` hears how many are done and how many are known."""
        done = 0
        while self._acts:
            day, _, act = heapq.heappop(self._acts)
            if day > self.clock.today():
                self.clock.set_day(day, hour=8)
            act()
            done += 1
            report(done, done + len(self._acts))
        self.clock.set_day(TODAY, hour=9)

    @contextmanager
    def by(self, name: str) -> Iterator[Transaction]:
        """Run one act of a person."""
        if name not in self._actors:
            with self.workspace.reader() as session:
                self._actors[name] = actor_named(session, name, Via.PROGRAM)
        with self.workspace.transaction(self._actors[name]) as tx:
            yield tx

"""How the state of a measure runs through time, by its text: the intervals between the days on which it changes."""

from dataclasses import dataclass
from datetime import date

from models.rulebook.measures import DAY, ForceState, Measure, state_on


@dataclass(frozen=True)
class StateInterval:
    """A state from its first to its last day, both included; None is open."""

    first: date | None
    last: date | None
    state: ForceState


def intervals(measure: Measure) -> tuple[StateInterval, ...]:
    """Return the states of a measure in order of time; neighbours differ, and together they cover all time."""
    edges = _edges(measure)
    before = edges[0] - DAY if edges else date.min
    found = [StateInterval(None, None, state_on(measure, before).state)]
    for day in edges:
        state = state_on(measure, day).state
        if state is not found[-1].state:
            found[-1] = StateInterval(found[-1].first, day - DAY, found[-1].state)
            found.append(StateInterval(day, None, state))
    return tuple(found)


def _edges(measure: Measure) -> list[date]:
    """Return every day on which the text can change the state, in order."""
    starts = {measure.effective, measure.suspended_from, *(first for first, _last in measure.operated)}
    lasts = {measure.suspended_to, *(last for _first, last in measure.operated)}
    return sorted({day for day in starts if day} | {day + DAY for day in lasts if day})

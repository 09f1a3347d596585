"""Plain rows of the rulebook for lists, scripts and papers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.rulebook.book import Rulebook
from models.rulebook.marks import Source
from models.rulebook.measures import DAY, ForceState, StatedExtension
from models.workspace.words import Words


@dataclass(frozen=True)
class MeasureRow:
    """One measure as of a day. ``until`` is the last day of the state by the text, None if none is named."""

    number: str
    limb: str
    kind: str
    subject: str
    subject_zh: str
    state: ForceState
    since: date | None
    until: date | None
    stated_extension_to: date | None
    binds: bool
    source: Source
    reasons: tuple[Words, ...]

    @property
    def name(self) -> str:
        """The number with its limb, as people quote it."""
        return f"{self.number} {self.limb}".strip()


def measure_rows(book: Rulebook, on: date) -> tuple[MeasureRow, ...]:
    """Return every measure with its state on a day, in the order of the edition."""
    return tuple(
        MeasureRow(
            number=state.measure.number,
            limb=state.measure.limb,
            kind=state.measure.kind.value,
            subject=state.measure.subject,
            subject_zh=state.measure.subject_zh,
            state=state.state,
            since=state.since,
            until=state.until,
            stated_extension_to=_extension_known(state.measure.stated_extension, on),
            binds=state.binds,
            source=state.source,
            reasons=tuple(reason.words for reason in state.reasons),
        )
        for state in book.states(on)
    )


def changing_rows(book: Rulebook, on: date, until: date) -> tuple[tuple[MeasureRow, MeasureRow], ...]:
    """Return the measures whose state ends by a day, each as it is now and as it will be on the day after its last."""
    found = []
    for place, row in enumerate(measure_rows(book, on)):
        if row.until is not None and on <= row.until <= until:
            found.append((row, measure_rows(book, row.until + DAY)[place]))
    return tuple(found)


def changed_rows(book: Rulebook, earlier: date, later: date) -> tuple[tuple[MeasureRow, MeasureRow], ...]:
    """Return the measures whose state differs between two days, each before and after."""
    return tuple(_differing(zip(measure_rows(book, earlier), measure_rows(book, later), strict=True)))


def _differing(pairs: Iterable[tuple[MeasureRow, MeasureRow]]) -> Iterable[tuple[MeasureRow, MeasureRow]]:
    return (pair for pair in pairs if pair[0].state is not pair[1].state)


def _extension_known(stated: StatedExtension | None, on: date) -> date | None:
    return stated.to if stated is not None and on >= stated.stated_on else None

"""A status over time as papers draw it: stretches of days of one standing, today's mark and the next change."""

from dataclasses import dataclass
from datetime import date

from models.documents.content.shared import NOTHING, Bilingual


@dataclass(frozen=True)
class StatusBand:
    """A stretch of days of one standing (stored word of group ``status``), both days included, and why it began."""

    first: date
    last: date
    standing: str
    why: Bilingual = NOTHING


@dataclass(frozen=True)
class StatusTimeline:
    """The bands from the first to the last day drawn; ``today`` is the day they were computed for.

    What lies after ``today`` is how it will stand if nothing is decided, answered or found until then.
    """

    first: date
    last: date
    today: date
    bands: tuple[StatusBand, ...]
    next_change_on: date | None = None

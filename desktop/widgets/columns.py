"""What a column of a list shows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Align = Literal["left", "right", "center"]


@dataclass(frozen=True)
class Column:
    """One column: ``key`` is what the source sorts by, ``width`` is in characters.

    ``text`` returns any plain value (str, Words, Choice, date, Decimal, int, None); it is written in the
    window's language. ``tone`` names ok, warn, stop, info or idle and turns the text into a pill.
    """

    key: str
    title: str
    width: int
    text: Callable[[Any], object]
    align: Align = "left"
    sortable: bool = True
    tooltip: Callable[[Any], object] | None = None
    tone: Callable[[Any], str] | None = None
    strong: bool = False
    hidden: bool = False
    """Not shown until the person chooses the column."""
    late: bool = False
    """Worked out after the rows are on screen, for those in view only; it is neither sorted by nor exported."""

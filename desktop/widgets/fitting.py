"""Which columns of a list there is room for, and how wide each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.shell.settings import ListLayout
from desktop.shell.theme import chars, space
from desktop.widgets.columns import Column

GIVES_WAY = 30
"""Columns of so many characters and more can be read when they are half as wide."""


@dataclass(frozen=True)
class Wish:
    """What a column wants, in pixels: at least, at most, and whether it is shown even where there is no room."""

    least: int
    whole: int
    always: bool = False


def wish_of(column: Column, layout: ListLayout) -> Wish | None:
    """Say what a column wants; what the person chose in a list's layout stays as it is."""
    chosen = column.key in layout.widths
    if column.key in layout.hidden or (column.hidden and not chosen):
        return None
    whole = layout.widths.get(column.key, chars(column.width) + space(4))
    gives_way = column.width >= GIVES_WAY and not chosen and not column.strong
    return Wish(whole // 2 if gives_way else whole, whole, always=chosen or column.strong)


def fit(wishes: Sequence[Wish | None], room: int) -> list[int]:
    """Return the width of each column, 0 for one that is not shown; None wishes for nothing.

    The first columns come first, and after one for which there is no room none is shown. Each gets its least; what
    is left over goes to those that wanted more, in order.
    """
    room -= sum(wish.least for wish in wishes if wish is not None and wish.always)
    widths = []
    full = False
    for wish in wishes:
        fits = wish is not None and not wish.always and not full and wish.least <= room
        full = full or (wish is not None and not wish.always and not fits)
        widths.append(wish.least if wish is not None and (wish.always or fits) else 0)
        room -= widths[-1] if fits else 0
    for place, wish in enumerate(wishes):
        if wish is not None and widths[place]:
            more = max(0, min(wish.whole - wish.least, room))
            widths[place] += more
            room -= more
    return widths

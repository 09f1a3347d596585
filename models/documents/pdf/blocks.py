"""Blocks that flow down a page: tables of cells, section bars, gaps, and blocks that stay together."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol

from models.documents.pdf.pen import GRID, NAVY, Pen
from models.documents.pdf.text import Line, Style, one_line, wrap

PAD_X, PAD_Y = 4.5, 3.2
TICK = 7.0
# Something longer than a page begins where this much room is left, in points.
_WORTH_STARTING = 90.0
# A table lower than this stays on one page.
_SHORT = 110.0
_BAR_HEIGHT = 17.0
_PLAIN = Style()
_BAR = Style(size=9.5, leading=12, bold=True, colour="#ffffff")


class Block(Protocol):
    """Something with a height that can be drawn, and may be parted when the page ends."""

    @property
    def height(self) -> float: ...

    @property
    def minimum(self) -> float:
        """How much room the first piece needs."""
        ...

    def split(self, room: float, *, force: bool) -> "tuple[Block | None, Block | None]":
        """Part into what fits in ``room`` and the rest; with ``force`` something must be placed."""
        ...

    def draw(self, pen: Pen, x: float, top: float) -> None: ...


@dataclass(frozen=True)
class Piece:
    """A paragraph in a cell; ``tick`` puts a check box before it, ticked or not."""

    text: str
    style: Style = _PLAIN
    tick: bool | None = None


@dataclass(frozen=True)
class _Set:
    line: Line
    style: Style
    indent: float
    tick: bool | None


@dataclass(frozen=True)
class Cell:
    """A cell of a row: its width in points, its paragraphs, its background, the least height of its content."""

    width: float
    pieces: tuple[Piece, ...] = ()
    fill: str = ""
    least: float = 0
    set_lines: tuple[_Set, ...] | None = None

    @cached_property
    def lines(self) -> tuple[_Set, ...]:
        if self.set_lines is not None:
            return self.set_lines
        found: list[_Set] = []
        for piece in self.pieces:
            indent = TICK + 4 if piece.tick is not None else 0.0
            for number, line in enumerate(wrap(piece.text, piece.style, self.width - 2 * PAD_X - indent)):
                found.append(_Set(line, piece.style, indent, piece.tick if number == 0 else None))
        return tuple(found)

    @property
    def height(self) -> float:
        return max(self.least, sum(item.style.leading for item in self.lines)) + 2 * PAD_Y

    def parted(self, room: float) -> "tuple[Cell, Cell]":
        """Part the lines at ``room`` points of height."""
        used, count = 2 * PAD_Y, 0
        for item in self.lines:
            if count and used + item.style.leading > room:
                break
            used += item.style.leading
            count += 1
        head, rest = self.lines[:count], self.lines[count:]
        return replace(self, set_lines=head, least=0), replace(self, set_lines=rest, least=0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        y = top - PAD_Y
        for item in self.lines:
            baseline = y - item.style.leading * 0.5 - item.style.size * 0.36
            left = x + PAD_X
            if item.tick is not None and not item.line.runs and item.style.align == "centre":
                left += (self.width - 2 * PAD_X - TICK) / 2
            if item.tick is not None:
                pen.tick_box(left, baseline - 0.6, TICK, ticked=item.tick)
            pen.line_of_text(left + item.indent, baseline, item.line, item.style, self.width - 2 * PAD_X - item.indent)
            y -= item.style.leading


@dataclass(frozen=True)
class Row:
    """Cells side by side; ``shade`` colours those without a background of their own.

    ``heads`` says that the row is a heading among the rows: it stays with the one after it.
    """

    cells: tuple[Cell, ...]
    shade: str = ""
    heads: bool = False

    @cached_property
    def height(self) -> float:
        return max(cell.height for cell in self.cells)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        bottom, left = top - self.height, x
        for cell in self.cells:
            if colour := cell.fill or self.shade:
                pen.fill(left, bottom, cell.width, self.height, colour)
            left += cell.width
        left = x
        for cell in self.cells:
            cell.draw(pen, left, top)
            left += cell.width

    def parted(self, room: float) -> "tuple[Row, Row]":
        pairs = [cell.parted(room) for cell in self.cells]
        return replace(self, cells=tuple(p[0] for p in pairs)), replace(self, cells=tuple(p[1] for p in pairs))


@dataclass(frozen=True)
class Table:
    """Rows in a grid; the head rows are drawn again on each further page, rows are kept whole where they can be."""

    rows: tuple[Row, ...]
    head: tuple[Row, ...] = ()
    grid: bool = True

    @cached_property
    def _head_height(self) -> float:
        return sum(row.height for row in self.head)

    @cached_property
    def height(self) -> float:
        return self._head_height + sum(row.height for row in self.rows)

    @property
    def minimum(self) -> float:
        if self.height < _SHORT:
            return self.height
        return self._head_height + self._opening

    @property
    def _opening(self) -> float:
        """How high the rows are that stay with the head: two where they are low, else the first."""
        two = sum(row.height for row in self.rows[:2])
        return two if two < _SHORT else self.rows[0].height if self.rows else 0

    def split(self, room: float, *, force: bool) -> tuple["Table | None", "Table | None"]:
        if not force and room < self.height < _SHORT:
            return None, self
        used, count = self._head_height, 0
        while count < len(self.rows) and used + self.rows[count].height <= room:
            used += self.rows[count].height
            count += 1
        if count == len(self.rows):
            return self, None
        if not force and used < self._head_height + self._opening:
            return None, self  # no row alone below the head
        if count > 2 and count == len(self.rows) - 1:
            count -= 1  # no row alone on the next page
        while count > 1 and self.rows[count - 1].heads:
            count -= 1  # no heading at the foot of a page
        if count:
            return replace(self, rows=self.rows[:count]), replace(self, rows=self.rows[count:])
        if not force:
            return None, self
        first, rest = self.rows[0].parted(room - self._head_height)
        return replace(self, rows=(first,)), replace(self, rows=(rest, *self.rows[1:]))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        y = top
        for row in (*self.head, *self.rows):
            row.draw(pen, x, y)
            y -= row.height
        if self.grid:
            self._draw_grid(pen, x, top)

    def _draw_grid(self, pen: Pen, x: float, top: float) -> None:
        y = top
        for number, row in enumerate((*self.head, *self.rows)):
            width = sum(cell.width for cell in row.cells)
            is_first = number == len(self.head) and self.head
            pen.rule(x, y, x + width, y, NAVY if is_first else GRID, 1.0 if is_first else 0.5)
            left = x
            for cell in row.cells:
                pen.rule(left, y, left, y - row.height)
                left += cell.width
            pen.rule(left, y, left, y - row.height)
            y -= row.height
        if self.rows:
            pen.rule(x, y, x + sum(cell.width for cell in self.rows[-1].cells), y)


@dataclass(frozen=True)
class Bar:
    """A numbered section bar with its outline entry; it never stands alone at the foot of a page."""

    title: str
    width: float
    anchor: str
    level: int = 0
    style: Style = _BAR

    height: float = field(default=_BAR_HEIGHT, init=False)

    @property
    def minimum(self) -> float:
        return self.height

    def split(self, room: float, *, force: bool) -> tuple["Bar | None", "Bar | None"]:
        return (self, None) if force or self.height <= room else (None, self)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.fill(x, top - self.height, self.width, self.height, NAVY)
        line = one_line(self.title, self.style, self.width - 2 * PAD_X)
        pen.line_of_text(x + PAD_X + 1, top - self.height / 2 - self.style.size * 0.36, line, self.style)
        pen.canvas.bookmarkPage(self.anchor, fit="XYZ", left=0, top=top + 12)
        pen.canvas.addOutlineEntry(self.title, self.anchor, self.level, closed=False)


@dataclass(frozen=True)
class Gap:
    """Empty room, left out at the top of a page."""

    height: float

    @property
    def minimum(self) -> float:
        return 0

    def split(self, room: float, *, force: bool) -> tuple["Gap | None", "Gap | None"]:
        return None, None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True)
class Together:
    """Blocks that stand on one page, unless one page cannot hold them."""

    blocks: tuple[Block, ...]

    @cached_property
    def height(self) -> float:
        return sum(block.height for block in self.blocks)

    @property
    def minimum(self) -> float:
        return self.height

    def split(self, room: float, *, force: bool) -> "tuple[Block | None, Block | None]":
        if self.height <= room:
            return self, None
        if not force:
            return None, self
        used, placed = 0.0, list[Block]()
        for number, block in enumerate(self.blocks):
            if used + block.height > room:
                head, rest = block.split(room - used, force=not placed)
                left = [part for part in (rest, *self.blocks[number + 1 :]) if part is not None]
                placed += [head] if head is not None else []
                return Together(tuple(placed)), Together(tuple(left)) if left else None
            placed.append(block)
            used += block.height
        return self, None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for block in self.blocks:
            block.draw(pen, x, top)
            top -= block.height


@dataclass(frozen=True)
class NewPage:
    """What follows begins a page."""

    height: float = 0
    minimum: float = 0

    def split(self, room: float, *, force: bool) -> tuple["NewPage | None", "NewPage | None"]:
        return None, None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True)
class Placed:
    """A block at its place on a page: the top edge in points from the bottom of the sheet."""

    block: Block
    top: float


def paginate(blocks: Sequence[Block], *, first_top: float, top: float, bottom: float) -> list[list[Placed]]:
    """Flow blocks over pages; a section bar moves with the block after it."""
    pages: list[list[Placed]] = [[]]
    waiting = list(reversed(blocks))
    y = first_top
    while waiting:
        block = waiting.pop()
        room, fresh = y - bottom, not pages[-1]
        if isinstance(block, Gap):
            y -= 0 if fresh else block.height
            continue
        if isinstance(block, NewPage):
            pages.append([])
            y = top
            continue
        if _parted_from_follower(block, waiting, room, top - bottom) and not fresh:
            head: Block | None = None
            rest: Block | None = block
        elif block.height <= room + 0.01:
            head, rest = block, None
        else:
            endless = block.minimum > top - bottom - _BAR_HEIGHT and room > _WORTH_STARTING
            head, rest = block.split(room, force=fresh or endless)
        if head is not None:
            pages[-1].append(Placed(head, y))
            y -= head.height
        if rest is not None:
            waiting.append(rest)
            pages.append([])
            y = top
    return [page for page in pages if page] or [[]]


def _parted_from_follower(block: Block, waiting: Sequence[Block], room: float, full: float) -> bool:
    if not isinstance(block, Bar) or not waiting:
        return False
    needed = waiting[-1].minimum
    # What no page can hold begins here and is parted; anything else must fit below its bar.
    return block.height + (needed if needed <= full - block.height else _WORTH_STARTING) > room

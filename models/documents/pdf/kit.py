"""The parts papers are made of: fields with bilingual labels, goods rows, choices, paragraphs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from models.documents import wording
from models.documents.content.shared import Bilingual
from models.documents.pdf.blocks import Cell, Piece, Row, Table
from models.documents.pdf.pen import GREY, MM, NAVY, PALE, ZEBRA
from models.documents.pdf.text import Style

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT = 18 * MM
WIDTH = PAGE_WIDTH - 2 * LEFT
LABEL_WIDTH = 84.0

VALUE = Style(8.5, 11.5)
STRONG = Style(8.5, 11.5, bold=True)
SMALL = Style(7.2, 9.6)
FINE = Style(5.9, 8.0, colour=GREY)
FAINT = Style(8.0, 11.5, colour=GREY)
LABEL_ZH = Style(8.0, 10.2, bold=True, colour=NAVY)
LABEL_EN = Style(6.8, 8.8, colour=GREY)
HEAD_ZH = Style(7.6, 9.6, bold=True, colour=NAVY)
HEAD_EN = Style(6.6, 8.4, colour=GREY)

Value = str | Bilingual | date | Decimal | int | tuple[Piece, ...] | None


def both(text: Bilingual, style: Style = VALUE) -> tuple[Piece, ...]:
    """Return the English and the Chinese of a text as two paragraphs, or the words for nothing stated."""
    found = tuple(Piece(half, style) for half in (text.en, text.zh) if half.strip())
    return found or stated("")


def stated(text: str, style: Style = VALUE) -> tuple[Piece, ...]:
    """Return a value as a paragraph; an empty one is printed as not stated."""
    if text.strip():
        return (Piece(text, style),)
    return (Piece(joined(wording.note("not_stated")), FAINT),)


def blank() -> tuple[Piece, ...]:
    """Return the content of a field that is left to the pen."""
    return (Piece("", VALUE),)


def or_blank(value: "Value") -> "Value":
    """Return a value, or room for the pen when nothing is known."""
    return value if has(value) else blank()


def has(value: "Value") -> bool:
    """Tell whether a value has anything to print."""
    if isinstance(value, str):
        return bool(value.strip())
    return value is not None if isinstance(value, date | Decimal | int) else bool(value)


def joined(text: Bilingual, between: str = " ") -> str:
    """Return both languages on one line."""
    return between.join(half for half in (text.en, text.zh) if half)


def day(value: date | None) -> str:
    """Return a date as ISO, or nothing."""
    return value.isoformat() if value else ""


def number(value: Decimal | None, unit: str = "") -> str:
    """Return a number as recorded, with thousands marked, and its unit."""
    return f"{value:,f} {unit}".strip() if value is not None else ""


def pieces(value: Value, style: Style = VALUE) -> tuple[Piece, ...]:
    """Return any plain value as paragraphs."""
    if isinstance(value, tuple):
        return value or stated("")
    if isinstance(value, Bilingual):
        return both(value, style)
    if isinstance(value, date):
        return stated(day(value), style)
    if isinstance(value, Decimal):
        return stated(number(value), style)
    return stated("" if value is None else str(value), style)


def label_cell(key: str, width: float = LABEL_WIDTH) -> Cell:
    """Return the label of a field: Chinese over English on the pale ground."""
    text = wording.label(key)
    return Cell(width, (Piece(text.zh, LABEL_ZH), Piece(text.en, LABEL_EN)), PALE)


def field_row(key: str, value: Value, width: float = WIDTH) -> Row:
    """Return one field over the whole width."""
    return Row((label_cell(key), Cell(width - LABEL_WIDTH, pieces(value))))


def pair_row(left: tuple[str, Value], right: tuple[str, Value], width: float = WIDTH) -> Row:
    """Return two fields side by side."""
    room = width / 2 - LABEL_WIDTH
    cells: list[Cell] = []
    for key, value in (left, right):
        cells += [label_cell(key), Cell(room, pieces(value))]
    return Row(tuple(cells))


def known_rows(*fields: tuple[str, Value], width: float = WIDTH) -> list[Row]:
    """Return the fields that have a value, two side by side; the last one alone takes the whole width."""
    known = [field for field in fields if has(field[1])]
    rows = [pair_row(left, right, width) for left, right in zip(known[::2], known[1::2], strict=False)]
    return [*rows, field_row(*known[-1], width)] if len(known) % 2 else rows


def ticks(group: str, chosen: Sequence[str]) -> tuple[Piece, ...]:
    """Return every word of a group with a check box, those chosen ticked; unknown words come last."""
    known = wording.choices(group)
    extra = [word for word in chosen if word and word not in known]
    return tuple(Piece(joined(wording.choice(group, word)), VALUE, tick=word in chosen) for word in (*known, *extra))


def tick_row(key: str, group: str, chosen: Sequence[str], columns: int = 2) -> Row:
    """Return a field whose choices stand with check boxes in columns."""
    boxes = ticks(group, chosen)
    room = (WIDTH - LABEL_WIDTH) / columns
    share = -(-len(boxes) // columns)
    cells = [Cell(room, boxes[i * share : (i + 1) * share]) for i in range(columns)]
    return Row((label_cell(key), *cells))


def head_row(columns: Sequence[tuple[str, float, str]]) -> Row:
    """Return the head of a table: (label key, width, alignment) per column."""
    cells = []
    for key, width, align in columns:
        text = wording.label(key)
        zh = Style(HEAD_ZH.size, HEAD_ZH.leading, bold=True, colour=NAVY, align=align)
        en = Style(HEAD_EN.size, HEAD_EN.leading, colour=GREY, align=align)
        cells.append(Cell(width, (Piece(text.zh, zh), Piece(text.en, en)), PALE))
    return Row(tuple(cells))


def table(columns: Sequence[tuple[str, float, str]], rows: Sequence[Sequence[Value]], style: Style = VALUE) -> Table:
    """Return a table with a repeating head and every second row shaded; column alignment applies to values."""
    body = []
    for position, row in enumerate(rows):
        cells = []
        for (_key, width, align), value in zip(columns, row, strict=True):
            aligned = Style(style.size, style.leading, style.bold, style.colour, align)
            cells.append(Cell(width, pieces(value, aligned)))
        body.append(Row(tuple(cells), ZEBRA if position % 2 else ""))
    return Table(tuple(body), (head_row(columns),))


def nothing_row() -> Row:
    """Return a row that says nothing is stated."""
    return Row((Cell(WIDTH, stated("")),))


def note_row(text: Bilingual, style: Style = SMALL, fill: str = "", width: float = WIDTH) -> Row:
    """Return a sentence over the whole width in both languages."""
    return Row((Cell(width, both(text, style), fill),))

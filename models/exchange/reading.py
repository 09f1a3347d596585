"""What a cell means: text, numbers, dates and yes-or-no as people write them; what can be read in two ways is refused."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation

from models.workspace.validation import Refused

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters by which a spreadsheet program may take a text for a formula."""
_EXACT_DIGITS = 15


@dataclass(frozen=True)
class Formula:
    """A cell that holds a formula instead of a value."""

    text: str


@dataclass(frozen=True)
class CellError:
    """A cell that holds a spreadsheet program's error, such as #REF!."""

    text: str


Cell = str | int | float | bool | Decimal | date | datetime | time | timedelta | Formula | CellError | None


def guard(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet program could take for a formula."""
    return "'" + text if text.lstrip("'").startswith(DANGEROUS) else text


def unguard(text: str) -> str:
    """Take the apostrophe off that ``guard`` has put there."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(DANGEROUS) else text


def is_empty(cell: Cell) -> bool:
    """Tell whether nothing stands in a cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def to_text(cell: Cell) -> str:
    """Return a cell as text. Raises Refused for formulas, errors, and numbers too long to have survived as numbers."""
    if isinstance(cell, str):
        return unguard(cell) if cell[:1] == "'" else cell
    if cell is None:
        return ""
    _refuse_unreadable(cell)
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float | Decimal):
        return _digits(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time(0) else cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def to_number(cell: Cell, decimal_mark: str = "") -> Decimal | None:
    """Return a cell as an exact number, None when it is empty; ``decimal_mark`` settles what is ambiguous.

    Raises Refused for what is no number, and for text such as 1.250 that means one thing here and another there.
    """
    if is_empty(cell):
        return None
    _refuse_unreadable(cell)
    if isinstance(cell, Decimal):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Decimal(repr(cell))
    if not isinstance(cell, str):
        raise Refused("This has to be a number.")
    return _number(cell, decimal_mark)


def to_date(cell: Cell) -> date | None:
    """Return a cell as a day, None when it is empty. Raises Refused for what is no day or could be two."""
    if is_empty(cell):
        return None
    _refuse_unreadable(cell)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        raise Refused("This has to be a date. Write it as 2026-11-24.")
    return _date(unguard(cell).strip())


def column_letter(index: int) -> str:
    """Return the letter of a column, counted from 0: A, B, ... Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _refuse_unreadable(cell: Cell) -> None:
    if isinstance(cell, Formula):
        raise Refused(
            "The cell holds the formula {formula}. Save the sheet with values, or import the stored results.",
            formula=cell.text[:60],
        )
    if isinstance(cell, CellError):
        raise Refused("The cell holds the error {error}.", error=cell.text[:20])


def _digits(cell: int | float | Decimal) -> str:
    number = cell if isinstance(cell, Decimal) else Decimal(repr(cell))
    if number.is_finite() and number == number.to_integral_value():
        number = number.quantize(Decimal(1)) if abs(number) < Decimal(10) ** 20 else number
    if len(number.as_tuple().digits) > _EXACT_DIGITS or abs(number) >= Decimal(10) ** _EXACT_DIGITS:
        raise Refused(
            "The spreadsheet program kept this as a number and may have cut its digits. Format the column as text."
        )
    return f"{number:f}"


_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+(?:[.,]\d+)?|[+-]?\d{1,3}([.,])\d{3}")


def _number(text: str, decimal_mark: str) -> Decimal:
    plain = unicodedata.normalize("NFKC", unguard(text)).translate(_SPACES)
    try:
        return Decimal(_without_groups(plain, decimal_mark))
    except InvalidOperation:
        raise Refused("This has to be a number.") from None


def _without_groups(plain: str, decimal_mark: str) -> str:
    marks = [mark for mark in ".," if mark in plain]
    if decimal_mark:
        other = "," if decimal_mark == "." else "."
        return _checked(plain.replace(other, "").replace(decimal_mark, "."))
    if len(marks) == 2:
        last = max(marks, key=plain.rfind)
        first = marks[0] if marks[1] == last else marks[1]
        return _checked(plain.replace(first, "").replace(last, "."))
    if not marks:
        return _checked(plain)
    mark = marks[0]
    if plain.count(mark) > 1:
        return _checked(plain.replace(mark, "")) if _GROUPED.fullmatch(plain) else "no number"
    whole, _, fraction = plain.lstrip("+-").partition(mark)
    if len(fraction) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0"):
        raise Refused("{text} can be read in two ways. Choose the decimal mark of this file.", text=plain[:40])
    return _checked(plain.replace(mark, "."))


def _checked(plain: str) -> str:
    return plain if _PLAIN.fullmatch(plain) and len(plain) <= 40 else "no number"


_YEAR_FIRST = re.compile(r"(\d{4})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})\s*日?(?:[T ]00:00(?::00)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_EITHER = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")


def _date(text: str) -> date:
    plain = unicodedata.normalize("NFKC", text)
    if found := _YEAR_FIRST.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(plain):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if found := _EITHER.fullmatch(plain):
        return _day_or_month_first(int(found[1]), int(found[2]), int(found[3]), plain)
    raise Refused("This is not a date that exists. Write it as 2026-11-24.")


def _day_or_month_first(first: int, second: int, year: int, text: str) -> date:
    if first <= 12 and second <= 12 and first != second:
        raise Refused("{text} can be read as two different days. Write it as 2026-11-24.", text=text)
    return _day(year, first, second) if first <= 12 else _day(year, second, first)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("This is not a date that exists. Write it as 2026-11-24.") from None

"""Reading XLSX: what is looked at before anything is unpacked, and then row by row without holding the sheet."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from models.exchange.reading import Cell, CellError, Formula
from models.workspace.errors import UserError

MOST_UNPACKED = 600 * 1024 * 1024
MOST_SHARED_TEXT = 120 * 1024 * 1024
MOST_RATIO = 300
_RATIO_FROM = 8 * 1024 * 1024
MOST_PARTS = 5000
MOST_ROWS = 1_048_576
MOST_COLUMNS = 300

_OLD_OR_ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z]{1,3}(\d+)(?::[A-Z]{1,3}(\d+))?)[\"']")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")


def check_package(path: Path) -> None:
    """Raise UserError unless a file is a workbook that is safe to unpack; nothing is unpacked for it."""
    with path.open("rb") as file:
        start = file.read(8)
    if start == _OLD_OR_ENCRYPTED:
        raise UserError(
            "old_or_encrypted",
            "{name} is an old .xls file or is protected by a password. Save it as an unprotected .xlsx file.",
            field="file",
            name=path.name,
        )
    try:
        with zipfile.ZipFile(path) as package:
            _check_parts(package.infolist(), path.name)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise _broken(path) from None


def _check_parts(parts: list[zipfile.ZipInfo], name: str) -> None:
    names = {part.filename for part in parts}
    if "[Content_Types].xml" not in names or not any(each.startswith("xl/") for each in names):
        raise UserError("not_a_workbook", "{name} is not an Excel workbook.", field="file", name=name)
    if any(part.flag_bits & 1 for part in parts):
        raise UserError("encrypted", "{name} is protected by a password.", field="file", name=name)
    unpacked = sum(part.file_size for part in parts)
    swollen = any(
        part.file_size > _RATIO_FROM and part.file_size > MOST_RATIO * max(part.compress_size, 1) for part in parts
    )
    shared = max((part.file_size for part in parts if part.filename.endswith("sharedStrings.xml")), default=0)
    if swollen or unpacked > MOST_UNPACKED or shared > MOST_SHARED_TEXT or len(parts) > MOST_PARTS:
        raise UserError(
            "zip_bomb",
            "{name} would unpack to {size} MB, far more than a list of records needs. It was not opened.",
            field="file",
            name=name,
            size=unpacked // (1024 * 1024),
        )


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets that hold cells."""
    with _opened(path, results=False) as book:
        return tuple(sheet.title for sheet in book.worksheets)


def merged_cells(path: Path, sheet: str) -> Iterator[tuple[str, int, int]]:
    """Yield merged cells as (reference, first row, last row), read past the cells without parsing them."""
    for found in _find(path, sheet, _MERGED):
        first = int(found[2])
        yield found[1].decode(), first, int(found[3] or first)


def has_formulas(path: Path, sheet: str) -> bool:
    """Tell whether any cell of the sheet holds a formula."""
    return next(_find(path, sheet, _FORMULA), None) is not None


def rows(path: Path, sheet: str, *, results: bool = False) -> Iterator[list[Cell]]:
    """Yield the rows of a sheet; ``results`` takes the stored result of a formula. Raises UserError for a broken sheet."""
    if not results or not has_formulas(path, sheet):
        with _opened(path, results=False) as book, _reading(path):
            yield from (_plain(row) for row in _cells(book, sheet, path))
        return
    with _opened(path, results=False) as book, _opened(path, results=True) as stored, _reading(path):
        pairs = zip(_cells(book, sheet, path), _cells(stored, sheet, path), strict=True)
        for row, found in pairs:
            yield [_result(cell, known) for cell, known in zip(_plain(row), _plain(found), strict=True)]


def _cells(book: Any, sheet: str, path: Path) -> Iterator[Any]:
    worksheet = book[sheet]
    worksheet.reset_dimensions()
    for number, row in enumerate(worksheet.iter_rows(), 1):
        if number > MOST_ROWS or len(row) > MOST_COLUMNS:
            raise UserError(
                "too_large",
                "{name} has more than {rows} rows or {columns} columns.",
                field="file",
                name=path.name,
                rows=MOST_ROWS,
                columns=MOST_COLUMNS,
            )
        yield row


def _plain(row: Any) -> list[Cell]:
    return [_value(cell) for cell in row]


def _value(cell: Any) -> Cell:
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return Formula(str(getattr(value, "text", value)))
    if cell.data_type == "e":
        return CellError(str(value))
    if isinstance(value, str | int | float | bool | Decimal | date | datetime | time | timedelta):
        return value
    return str(value)


def _result(cell: Cell, stored: Cell) -> Cell:
    """Return the stored result of a formula; a formula that was never calculated stays one, so that it is refused."""
    return stored if isinstance(cell, Formula) and stored is not None else cell


@contextmanager
def _opened(path: Path, *, results: bool) -> Iterator[Any]:
    import openpyxl  # heavy, and only needed here

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=results, keep_links=False)
    except Exception:
        raise _broken(path) from None
    with closing(book):
        yield book


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except (UserError, GeneratorExit):
        raise
    except Exception:
        raise _broken(path) from None


def _find(path: Path, sheet: str, wanted: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    with _opened(path, results=False) as book:
        part = str(book[sheet]._worksheet_path)
    overlap = 200
    with zipfile.ZipFile(path) as package, package.open(part.lstrip("/")) as file, _reading(path):
        tail = b""
        while block := file.read(1 << 20):
            text = tail + block
            last = 0
            for found in wanted.finditer(text):
                last = found.end()
                yield found
            tail = text[max(last, len(text) - overlap) :]


def _broken(path: Path) -> UserError:
    return UserError(
        "broken_workbook", "{name} is damaged or not a workbook; nothing was read.", field="file", name=path.name
    )

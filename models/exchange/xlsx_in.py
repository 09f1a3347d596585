"""Reading XLSX: what is looked at before anything is unpacked, and then row by row without holding the sheet."""

import re
import zipfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

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
_ROW = re.compile(rb"<row [^>]{0,400}?\br=[\"'](\d{1,12})[\"']")
_VALUES = (b"<v>", b"<v ", b"<t>", b"<t ", b"<f>", b"<f ")
_OVERLAP = 500
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


@contextmanager
def opened(path: Path, *, results: bool = False) -> Iterator[Any]:
    """Hold a workbook open; ``results`` gives the stored results of formulas instead of their text."""
    import openpyxl  # heavy, and only needed here

    # The library leaves a file open when it fails; this one is closed in any case.
    with path.open("rb") as file:
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=results, keep_links=False)
        except Exception:
            raise _broken(path) from None
        with closing(book):
            yield book


def sheet_parts(book: Any) -> dict[str, str]:
    """Return the sheets that hold cells: name, and part of the package."""
    return {sheet.title: str(sheet._worksheet_path).lstrip("/") for sheet in book.worksheets}


def merged_cells(path: Path, part: str) -> Iterator[tuple[str, int, int]]:
    """Yield merged cells as (reference, first row, last row), read past the cells without parsing them."""
    for found in _find(path, part, _MERGED):
        first = int(found[2])
        yield found[1].decode(), first, int(found[3] or first)


def has_formulas(path: Path, part: str) -> bool:
    """Tell whether any cell of the sheet holds a formula."""
    with closing(_find(path, part, _FORMULA)) as found:
        return next(found, None) is not None


def last_row(path: Path, part: str) -> int:
    """Return the number of the last row that holds a value, found without parsing what is empty.

    A sheet whose rows have no numbers, or whose tags have a prefix, is taken to be filled to the end.
    """
    row, filled, tail = 0, 0, b""
    with _part(path, part) as file:
        while block := file.read(1 << 20):
            text = tail + block
            value = max(text.rfind(tag) for tag in _VALUES)
            before = _row_of(text, value) if value >= 0 else None
            if value >= 0:
                filled = row if before is None else before
            row = _row_of(text, len(text)) or row
            tail = text[-_OVERLAP:]
    return filled if filled else MOST_ROWS


def _row_of(text: bytes, end: int) -> int | None:
    start = text.rfind(b"<row ", 0, end)
    found = _ROW.match(text, start) if start >= 0 else None
    return int(found[1]) if found is not None else None


def rows(path: Path, book: Any, sheet: str, *, results: bool = False) -> Iterator[list[Cell]]:
    """Yield the rows of a sheet; ``results`` takes the stored result of a formula. Raises UserError for a broken sheet."""
    part = sheet_parts(book)[sheet]
    last = last_row(path, part)
    if not results or not has_formulas(path, part):
        with _reading(path):
            yield from (_plain(row) for row in _cells(book, sheet, path, last))
        return
    with opened(path, results=True) as stored, _reading(path):
        pairs = zip(_cells(book, sheet, path, last), _cells(stored, sheet, path, last), strict=True)
        for row, found in pairs:
            yield [_result(cell, known) for cell, known in zip(_plain(row), _plain(found), strict=True)]


def _cells(book: Any, sheet: str, path: Path, last: int) -> Iterator[Any]:
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
        if number > last:
            return
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
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except (UserError, GeneratorExit):
        raise
    except Exception:
        raise _broken(path) from None


def _find(path: Path, part: str, wanted: re.Pattern[bytes]) -> Generator[re.Match[bytes], None, None]:
    with _part(path, part) as file:
        tail = b""
        while block := file.read(1 << 20):
            text = tail + block
            last = 0
            for found in wanted.finditer(text):
                last = found.end()
                yield found
            tail = text[max(last, len(text) - _OVERLAP) :]


@contextmanager
def _part(path: Path, part: str) -> Iterator[IO[bytes]]:
    with _reading(path), zipfile.ZipFile(path) as package, package.open(part) as file:
        yield file


def _broken(path: Path) -> UserError:
    return UserError(
        "broken_workbook", "{name} is damaged or not a workbook; nothing was read.", field="file", name=path.name
    )

"""Lists out to XLSX and CSV: typed, guarded against formula injection, whole or not at all."""

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

from models.access.roles import Permission, require
from models.exchange.reading import DANGEROUS, guard
from models.exchange.sheet import Progress, no_progress
from models.workspace.actor import Actor
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery, PageRequest, PageSource
from models.workspace.targets import not_written, require_target

MOST_SHEET_ROWS = 1_048_575
LONGEST_SHEET_TEXT = 32_767
_PAGE = 500
_STEP = 500
_WIDEST = 60


@dataclass(frozen=True)
class ExportColumn:
    """A column of a list: its heading, and what it shows of a row (text, number, day, instant, yes or no, nothing)."""

    title: str
    value: Callable[[Any], object]


class _Writer(Protocol):
    def write(self, cells: Sequence[object]) -> None: ...


def export_list(
    actor: Actor,
    source: PageSource[Any],
    query: ListQuery,
    columns: Sequence[ExportColumn],
    path: Path,
    progress: Progress = no_progress,
) -> int:
    """Write everything a list query finds and return the number of rows. Raises NotPermitted and as ``export_rows``."""
    require(actor, Permission.EXPORT)
    return export_rows(columns, _all_of(source, query), path, progress, total=source.count(query))


def export_rows(
    columns: Sequence[ExportColumn],
    rows: Iterable[object],
    path: Path,
    progress: Progress = no_progress,
    *,
    total: int = 0,
) -> int:
    """Write rows to an .xlsx or .csv file and return how many; a file that could not be finished is taken away.

    Raises UserError for another kind of file and for more rows than a sheet holds, WorldFault when the disk refuses.
    """
    suffix = path.suffix.lower()
    if suffix not in {".csv", ".xlsx"}:
        raise UserError("unknown_kind", "Lists are written as .xlsx or .csv.", field="file")
    opened = _csv_writer if suffix == ".csv" else _xlsx_writer
    with _whole_file(path) as partial, opened(partial) as writer:
        writer.write([column.title for column in columns])
        done = 0
        for row in rows:
            writer.write([column.value(row) for column in columns])
            done += 1
            if done % _STEP == 0:
                progress(done, total)
        progress(done, total)
    return done


def _all_of(source: PageSource[Any], query: ListQuery) -> Iterator[object]:
    page = source.page(PageRequest(query, limit=_PAGE))
    while page.rows:
        yield from page.rows
        if len(page.rows) < _PAGE:
            return
        page = source.page(PageRequest(query, after=page.keys[-1], limit=_PAGE))


@contextmanager
def _whole_file(path: Path) -> Iterator[Path]:
    """Hand out a name beside the wanted one; it becomes the wanted one at the end, or is taken away."""
    require_target(path)
    partial = path.with_name(path.name + ".partial")
    try:
        yield partial
        os.replace(partial, path)  # noqa: PTH105 - the same as Path.replace, but faults name both files
    except OSError as error:
        raise not_written(path, error) from error
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def _csv_writer(path: Path) -> Iterator[_Writer]:
    # The byte order mark tells Excel that the file is UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        yield _CsvWriter(csv.writer(file))


class _CsvWriter:
    def __init__(self, writer: Any) -> None:
        self._writer = writer

    def write(self, cells: Sequence[object]) -> None:
        self._writer.writerow([_csv_cell(cell) for cell in cells])


def _csv_cell(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, int | float):
        return str(cell)
    if isinstance(cell, datetime):
        return _in_utc(cell).isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return guard(str(cell))


@contextmanager
def _xlsx_writer(path: Path) -> Iterator[_Writer]:
    import xlsxwriter  # heavy, and only needed here
    from xlsxwriter.exceptions import FileCreateError, FileSizeError

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(str(path), options)
    try:
        yield _XlsxWriter(book)
        book.close()
    except (FileCreateError, FileSizeError) as error:
        _drop(book)
        cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(0, str(error))
        raise cause from error
    except BaseException:
        _drop(book)
        raise


def _drop(book: Any) -> None:
    """Give up a workbook and the temporary file that holds its rows."""
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None:
            sheet.row_data_fh.close()
            Path(sheet.row_data_filename).unlink(missing_ok=True)
    book.fileclosed = True


class _XlsxWriter:
    def __init__(self, book: Any) -> None:
        self._sheet = book.add_worksheet("List")
        self._sheet.freeze_panes(1, 0)
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._text = book.add_format({"quote_prefix": True})
        self._row = 0

    def write(self, cells: Sequence[object]) -> None:
        if self._row > MOST_SHEET_ROWS:
            raise UserError(
                "too_many_rows",
                "A sheet holds {rows} rows; write a CSV file instead.",
                field="file",
                rows=MOST_SHEET_ROWS,
            )
        for column, cell in enumerate(cells):
            if self._row == 0:
                self._sheet.set_column(column, column, min(max(len(str(cell)) + 4, 12), _WIDEST))
                self._sheet.write_string(0, column, str(cell), self._head)
            else:
                self._put(column, cell)
        self._row += 1

    def _put(self, column: int, cell: object) -> None:
        sheet, row = self._sheet, self._row
        if cell is None:
            return
        if isinstance(cell, bool):
            sheet.write_boolean(row, column, cell)
        elif isinstance(cell, int | float | Decimal) and _fits_a_number(cell):
            sheet.write_number(row, column, float(cell))
        elif isinstance(cell, datetime):
            sheet.write_datetime(row, column, _in_utc(cell).replace(tzinfo=None), self._instant)
        elif isinstance(cell, date) and cell.year >= 1900:
            sheet.write_datetime(row, column, cell, self._day)
        else:
            self._put_text(column, _csv_cell(cell) if isinstance(cell, Decimal | date) else str(cell))

    def _put_text(self, column: int, text: str) -> None:
        if len(text) > LONGEST_SHEET_TEXT:
            raise UserError(
                "text_too_long",
                "A text of {length} characters does not fit a sheet; write a CSV file.",
                length=len(text),
            )
        style = self._text if text.startswith(DANGEROUS) else None
        self._sheet.write_string(self._row, column, text, style)


def _fits_a_number(cell: float | Decimal) -> bool:
    """Tell whether a number survives in a sheet, which keeps 15 digits."""
    if isinstance(cell, float):
        return cell == cell and abs(cell) != float("inf")
    number = Decimal(cell)
    return (
        number.is_finite()
        and Decimal(repr(float(number))) == number
        and len(number.normalize().as_tuple().digits) <= 15
    )


def _in_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo is None else moment.astimezone(UTC)

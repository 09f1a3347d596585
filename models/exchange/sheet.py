"""A sheet to import from: what a first look at a file tells, and its rows with their numbers."""

import hashlib
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Self

from models.exchange import csv_in, xlsx_in
from models.exchange.reading import Cell, CellError, Formula, column_letter, is_empty, to_text
from models.workspace.errors import UserError
from models.workspace.own_files import refuse_reading
from models.workspace.sorting import sort_key
from models.workspace.validation import Refused

MOST_BYTES = 50 * 1024 * 1024
SHOWN_ROWS = 20
_STEP = 1000
_TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})

Progress = Callable[[int, int], object]
"""Called with rows done and rows in all (0 when not known); it may raise to cancel, and nothing is kept."""


def no_progress(_done: int, _total: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True)
class Column:
    """A column of the sheet: its place from 0, its letter, its heading (empty when it has none)."""

    index: int
    letter: str
    title: str


@dataclass(frozen=True)
class ReadingOptions:
    """How a file is read; empty means: find out.

    ``decimal_mark`` is "." or ","; ``stored_results`` takes the stored result where a cell holds a formula.
    """

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    decimal_mark: str = ""
    stored_results: bool = False


@dataclass(frozen=True)
class SheetPreview:
    """A first look: columns, the first rows as text, how many rows there are, and how the file was read."""

    path: Path
    columns: tuple[Column, ...]
    first_rows: tuple[tuple[str, ...], ...]
    count: int
    sheet_names: tuple[str, ...]
    options: ReadingOptions
    fingerprint: str


@dataclass(frozen=True)
class SheetRow:
    """A row with its number as the spreadsheet program shows it."""

    number: int
    cells: list[Cell]

    def cell(self, index: int) -> Cell:
        return self.cells[index] if index < len(self.cells) else None


class Sheet:
    """A file that was looked at and can be read from the top any number of times; close it afterwards."""

    def __init__(self, path: Path, options: ReadingOptions = ReadingOptions()) -> None:
        """Look at a file without reading its rows. Raises UserError with a sentence for what cannot be imported."""
        _check_file(path)
        self.path = path
        self.is_text = path.suffix.lower() in _TEXT_SUFFIXES
        self.sheet_names: tuple[str, ...] = ()
        self._book: Any = None
        with ExitStack() as held:
            self.options = self._csv_options(options) if self.is_text else self._xlsx_options(options, held)
            with closing(self._filled()) as filled:
                head = next(filled, None)
            if head is None:
                raise UserError("empty_sheet", "There is nothing in {name}.", field="file", name=path.name)
            self.columns = _columns(head)
            self.head_row = head.number
            if not self.is_text:
                self._refuse_merged()
            self._held = held.pop_all()

    def close(self) -> None:
        """Let the file go."""
        self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows below the headings that hold anything."""
        with closing(self._filled()) as filled:
            yield from islice(filled, 1, None)

    def fingerprint(self) -> str:
        """Return the SHA-256 of the file."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _filled(self) -> Generator[SheetRow, None, None]:
        if self.is_text:
            source = csv_in.rows(self.path, self.options.encoding, self.options.separator)
        else:
            source = xlsx_in.rows(self.path, self._book, self.options.sheet, results=self.options.stored_results)
        for number, cells in enumerate(source, 1):
            if not all(map(is_empty, cells)):
                yield SheetRow(number, cells)

    def _csv_options(self, options: ReadingOptions) -> ReadingOptions:
        encoding = options.encoding or csv_in.encoding_of(self.path)
        separator = options.separator or csv_in.separator_of(self.path, encoding)
        return ReadingOptions("", encoding, separator, options.decimal_mark, options.stored_results)

    def _xlsx_options(self, options: ReadingOptions, held: ExitStack) -> ReadingOptions:
        xlsx_in.check_package(self.path)
        self._book = held.enter_context(xlsx_in.opened(self.path))
        parts = xlsx_in.sheet_parts(self._book)
        self.sheet_names = tuple(parts)
        if not parts:
            raise UserError("empty_sheet", "There is nothing in {name}.", field="file", name=self.path.name)
        sheet = options.sheet or self.sheet_names[0]
        if sheet not in self.sheet_names:
            raise UserError(
                "no_such_sheet", "{name} has no sheet {sheet}.", field="sheet", name=self.path.name, sheet=sheet
            )
        return ReadingOptions(sheet, "", "", options.decimal_mark, options.stored_results)

    def _refuse_merged(self) -> None:
        for reference, first, last in xlsx_in.merged_cells(
            self.path, xlsx_in.sheet_parts(self._book)[self.options.sheet]
        ):
            if first <= self.head_row <= last:
                raise UserError(
                    "merged_head",
                    "The headings in row {row} have merged cells ({cells}). Give every column its own heading.",
                    field="file",
                    row=self.head_row,
                    cells=reference,
                )
            if first > self.head_row:
                raise UserError(
                    "merged_cells",
                    "The cells {cells} are merged, so it is not clear which rows the value belongs to. Unmerge them.",
                    field="file",
                    cells=reference,
                )


def read_sheet(
    path: Path,
    options: ReadingOptions = ReadingOptions(),
    progress: Progress = no_progress,
) -> SheetPreview:
    """Look at a spreadsheet or CSV file and count its rows. Raises UserError with a sentence for what is refused."""
    with Sheet(path, options) as sheet:
        first: list[tuple[str, ...]] = []
        count = 0
        for row in sheet.rows():
            count += 1
            if len(first) < SHOWN_ROWS:
                first.append(tuple(_shown(row.cell(column.index)) for column in sheet.columns))
            if count % _STEP == 0:
                progress(count, 0)
        return SheetPreview(
            path, sheet.columns, tuple(first), count, sheet.sheet_names, sheet.options, sheet.fingerprint()
        )


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise UserError("no_file", "There is no file {path}.", field="file", path=str(path))
    refuse_reading(path)
    size, suffix = path.stat().st_size, path.suffix.lower()
    if size == 0:
        raise UserError("empty_file", "{name} is empty.", field="file", name=path.name)
    if size > MOST_BYTES:
        raise UserError(
            "too_large",
            "{name} has {size} MB; files up to {limit} MB are imported.",
            field="file",
            name=path.name,
            size=size // (1024 * 1024),
            limit=MOST_BYTES // (1024 * 1024),
        )
    if suffix == ".xls":
        raise UserError(
            "old_or_encrypted", "{name} is an old .xls file. Save it as .xlsx or CSV.", field="file", name=path.name
        )
    if suffix not in _TEXT_SUFFIXES and suffix not in {".xlsx", ".xlsm"}:
        raise UserError(
            "unknown_kind", "{name} is neither an .xlsx workbook nor a CSV file.", field="file", name=path.name
        )


def _columns(head: SheetRow) -> tuple[Column, ...]:
    seen: dict[str, str] = {}
    columns: list[Column] = []
    for index, cell in enumerate(head.cells):
        letter = column_letter(index)
        title = " ".join(_title(cell, f"{letter}{head.number}").split())
        folded = sort_key(title)
        if folded and folded in seen:
            raise UserError(
                "same_heading",
                "The columns {first} and {second} have the same heading “{title}”.",
                field="file",
                first=seen[folded],
                second=letter,
                title=title[:80],
            )
        seen[folded] = letter
        columns.append(Column(index, letter, title))
    while columns and not columns[-1].title:
        columns.pop()
    return tuple(columns)


def _title(cell: Cell, reference: str) -> str:
    try:
        return to_text(cell)[:200]
    except Refused:
        raise UserError(
            "formula_in_head",
            "The heading in {cell} is a formula or an error; write it as text.",
            field="file",
            cell=reference,
        ) from None


def _shown(cell: Cell) -> str:
    if isinstance(cell, Formula | CellError):
        return cell.text[:200]
    try:
        return to_text(cell)[:200]
    except Refused:
        return str(cell)[:200]

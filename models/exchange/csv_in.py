"""Reading CSV: which encoding, which separator, and then row by row."""

import csv
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from models.exchange.reading import Cell
from models.workspace.errors import UserError

SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 256 * 1024
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def encoding_of(path: Path) -> str:
    """Return the encoding of a text file: by its mark, else UTF-8 when it is, else Chinese or Western by its bytes.

    Raises UserError for a file that is no text.
    """
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    for mark, name in _BOMS:
        if start.startswith(mark):
            return name
    if b"\x00" in start:
        raise UserError("not_text", "{name} is not a text file.", field="file", name=path.name)
    if _is_all(path, "utf-8"):
        return "utf-8"
    return "gb18030" if _looks_chinese(start) and _is_all(path, "gb18030") else "cp1252"


def separator_of(path: Path, encoding: str) -> str:
    """Return the separator that cuts the first rows into the most columns, evenly."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = list(islice(file, 30))
    return max(SEPARATORS, key=lambda separator: _evenness(lines, separator))


def rows(path: Path, encoding: str, separator: str) -> Iterator[list[Cell]]:
    """Yield the rows of a CSV file. Raises UserError for broken encoding, quotes that never end, huge cells."""
    number = 0
    try:
        with path.open(encoding=encoding, newline="") as file:
            for row in csv.reader(file, delimiter=separator, strict=True):
                number += 1
                yield row  # type: ignore[misc]  # a list of text is a list of cells
    except UnicodeError:
        raise UserError(
            "wrong_encoding",
            "From row {row} on the file is not in the encoding {encoding}.",
            field="file",
            row=number + 1,
            encoding=encoding,
        ) from None
    except csv.Error as error:
        raise _broken(error, number + 1) from None


def _broken(error: csv.Error, row: int) -> UserError:
    if "field limit" in str(error):
        return UserError(
            "cell_too_long", "A cell in row {row} is longer than a record can hold.", field="file", row=row
        )
    return UserError(
        "broken_csv",
        "Row {row} cannot be read: a quotation mark is not closed or stands in the wrong place.",
        field="file",
        row=row,
    )


def _is_all(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding, newline="") as file:
            while file.read(1 << 20):
                pass
    except UnicodeError:
        return False
    return True


def _looks_chinese(sample: bytes) -> bool:
    """Tell Chinese from Western text: in the first the high bytes stand in pairs, in the second mostly alone."""
    runs = [len(run) for run in _HIGH_RUN.findall(sample)]
    return sum(length % 2 == 0 for length in runs) * 2 > len(runs)


def _evenness(lines: list[str], separator: str) -> tuple[int, int, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
    except csv.Error:
        return (0, 0, 0)
    if not widths or widths[0] < 2:
        return (0, 0, 0)
    even = sum(width == widths[0] for width in widths)
    return (even * 100 // len(widths), widths[0], -SEPARATORS.index(separator))

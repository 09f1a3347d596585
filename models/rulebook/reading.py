"""Reading the tables of an edition cell by cell, and collecting every fault instead of stopping at the first."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from models.workspace.errors import UserError
from models.workspace.words import Choice, Words, say

C = TypeVar("C", bound=Choice)
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
MOST_FAULTS_TOLD = 20


@dataclass(frozen=True)
class Fault:
    """One fault of an edition: file, row as a spreadsheet counts it (0 for the file itself), column, and what is wrong."""

    file: str
    row: int
    column: str
    words: Words

    def __str__(self) -> str:
        place = ", ".join(filter(None, (self.file, f"row {self.row}" if self.row else "", self.column)))
        return f"{place}: {self.words}"


class EditionRefused(UserError):
    """A reference edition has faults; nothing of it is used. ``faults`` names every one."""

    def __init__(self, edition: str, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__(
            "edition_refused",
            "The reference edition {edition} has {count} faults and was not loaded: {faults}",
            hint=say("Get the edition again from where it came, or mend the rows named."),
            edition=edition,
            count=len(faults),
            faults="; ".join(str(fault) for fault in faults[:MOST_FAULTS_TOLD]),
        )


@dataclass
class Faults:
    """The faults found so far."""

    found: list[Fault] = field(default_factory=list)

    def add(self, file: str, row: int, column: str, words: Words) -> None:
        self.found.append(Fault(file, row, column, words))


@dataclass(frozen=True)
class Row:
    """One row of a table. Every reader reports a fault beside its cell and returns a harmless value."""

    file: str
    number: int
    cells: dict[str, str]
    faults: Faults

    def refuse(self, column: str, words: Words) -> None:
        self.faults.add(self.file, self.number, column, words)

    def text(self, column: str) -> str:
        """Return a cell that must not be empty."""
        value = self.cells.get(column, "")
        if not value:
            self.refuse(column, say("The cell is empty."))
        return value

    def optional(self, column: str) -> str:
        return self.cells.get(column, "")

    def several(self, column: str) -> tuple[str, ...]:
        """Return the parts of a cell divided by semicolons."""
        return tuple(part.strip() for part in self.optional(column).split(";") if part.strip())

    def choice(self, column: str, kind: type[C]) -> C:
        """Return a cell as one of a closed set."""
        return self.as_choice(column, self.optional(column), kind)

    def as_choice(self, column: str, value: str, kind: type[C]) -> C:
        try:
            return kind(value)
        except ValueError:
            self.refuse(column, say('"{value}" is not one of: {known}.', value=value, known=", ".join(kind)))
            return next(iter(kind))

    def day(self, column: str) -> date:
        """Return a cell as a date that must be there."""
        value = self.optional_day(column)
        if value is None and not self.optional(column):
            self.refuse(column, say("The date is missing."))
        return value or date.min

    def optional_day(self, column: str) -> date | None:
        return self.as_day(column, self.optional(column))

    def as_day(self, column: str, value: str) -> date | None:
        if not value:
            return None
        try:
            if _ISO_DATE.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        self.refuse(column, say('"{value}" is not a date of the form 2026-11-23.', value=value))
        return None

    def whole(self, column: str) -> int | None:
        """Return a cell as a whole number of at least 0, or None when empty."""
        value = self.optional(column)
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= 9):
            self.refuse(column, say('"{value}" is not a whole number.', value=value))
            return None
        return int(value)

    def factor(self, column: str) -> Decimal:
        """Return a cell as a number above 0."""
        value = self.optional(column)
        try:
            number = Decimal(value)
        except InvalidOperation:
            number = Decimal(0)
        if not number.is_finite() or number <= 0:
            self.refuse(column, say('"{value}" is not a number above 0.', value=value))
            return Decimal(1)
        return number

    def shaped(self, column: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
        """Return the parts of a cell; report those that do not have the shape of a code."""
        parts = self.several(column)
        for part in parts:
            if not pattern.fullmatch(part):
                self.refuse(column, say('"{value}" does not have the shape of a code.', value=part))
        return parts


def rows(file: str, text: str, columns: tuple[str, ...], faults: Faults) -> Iterator[Row]:
    """Yield the rows of a CSV text, after checking its head and each row's width."""
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        head = next(reader, [])
        missing = [column for column in columns if column not in head]
        for column in missing:
            faults.add(file, 1, column, say("The column is missing."))
        if missing or len(set(head)) != len(head):
            faults.add(file, 1, "", say("The head of the table is not the expected one."))
            return
        for number, cells in enumerate(reader, start=2):
            if len(cells) != len(head):
                faults.add(file, number, "", say("The row has {count} cells.", count=len(cells)))
                continue
            yield Row(file, number, {name: cell.strip() for name, cell in zip(head, cells, strict=True)}, faults)
    except csv.Error:
        faults.add(file, 0, "", say("The file is not a table that can be read."))


def decoded(file: str, content: bytes, faults: Faults) -> str:
    """Return the text of a file; report bytes that are not UTF-8 and characters that no record may hold."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        faults.add(file, 0, "", say("The file is not UTF-8 text."))
        return ""
    if (found := _FORBIDDEN.search(text)) is not None:
        line = text.count("\n", 0, found.start()) + 1
        faults.add(file, line, "", say("The text holds a control or direction-changing character."))
    return text


def refuse_twins(file: str, keyed: Sequence[tuple[object, int]], column: str, faults: Faults) -> None:
    """Report each key that stands in more than one row."""
    seen: dict[object, int] = {}
    for key, number in keyed:
        if key in seen:
            faults.add(file, number, column, say("The row says again what row {first} says.", first=seen[key]))
        seen.setdefault(key, number)

"""What every kind of import shares: rows with drafts, what is found about them, and how a fault finds its column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from models.exchange.mapping import ColumnMapping
from models.exchange.reading import Cell, column_letter, is_empty
from models.exchange.sheet import Column, ReadingOptions, SheetRow
from models.workspace.transaction import Transaction
from models.workspace.words import Words

DraftT = TypeVar("DraftT")


@dataclass(frozen=True)
class RowFault:
    """What is wrong in one cell: the row as the spreadsheet program counts, the column's letter, the field, a sentence.

    ``heading`` is what the sheet itself calls the column.
    """

    row: int
    column: str
    field: str
    words: Words
    heading: str = ""


@dataclass(frozen=True)
class Duplicate:
    """A row that is not imported because the register already has it, or an earlier row does."""

    row: int
    words: Words


@dataclass(frozen=True)
class Ready(Generic[DraftT]):
    """A row that is valid by itself; ``values`` are those that the row states."""

    row: int
    draft: DraftT
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Faulty:
    """A row at fault: the values of the cells that could be read, and a sentence for each field at fault."""

    row: int
    values: Mapping[str, Any]
    faults: Mapping[str, Words]


@dataclass
class Settled(Generic[DraftT]):
    """A batch compared with the register and with the rows before: what becomes of each row."""

    new: list[Ready[DraftT]] = field(default_factory=list)
    changed: list[tuple[int, Ready[DraftT]]] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    faults: list[RowFault] = field(default_factory=list)


class Intake(Protocol[DraftT]):
    """How rows of one kind become records."""

    def read(self, row: SheetRow) -> Ready[DraftT] | Faulty:
        """Turn a row into a draft, or into everything that is wrong with it by itself."""
        ...

    def settle(self, batch: Sequence[Ready[DraftT]], faulty: Sequence[Faulty] = ()) -> Settled[DraftT]:
        """Compare a batch with the register and with all rows before it.

        Rows that are faulty by themselves are compared too, as far as they can be read: a person who mends a sheet
        wants to hear everything at once.
        """
        ...

    def write(self, tx: Transaction, settled: Settled[DraftT]) -> None:
        """Write a settled batch by the commands of its room."""
        ...


class Columns:
    """The mapped columns, and the way back from a field to its column's letter."""

    def __init__(self, mapping: ColumnMapping, options: ReadingOptions, columns: Sequence[Column] = ()) -> None:
        self.decimal_mark = options.decimal_mark
        self._fields = mapping.columns
        self._letters = {name: column_letter(index) for name, index in mapping.columns}
        titles = {column.index: column.title for column in columns}
        self._titles = {name: titles.get(index, "") for name, index in mapping.columns}

    def filled(self, row: SheetRow) -> list[tuple[str, Cell]]:
        """Return the fields that a row fills."""
        cells = row.cells
        width = len(cells)
        return [
            (name, cell)
            for name, index in self._fields
            if index < width and (cell := cells[index]) is not None and cell != "" and not is_empty(cell)
        ]

    def fault(self, row: int, name: str, words: Words) -> RowFault:
        return RowFault(row, self._letters.get(name, ""), name, words, self._titles.get(name, ""))

    def faults(self, row: int, found: Mapping[str, Words]) -> tuple[RowFault, ...]:
        return tuple(self.fault(row, name, words) for name, words in found.items())


def beside(faults: Mapping[str, Words], found: Mapping[str, Words]) -> dict[str, Words]:
    """Return what is wrong with a row: the cells that could not be read, then what else was found.

    A field whose cell could not be read lacks its value: what is found about that field is only a consequence.
    """
    return {**faults, **{name: words for name, words in found.items() if name not in faults}}

"""Parts of a record (sites, addresses, people, owners): a short table, and the chosen one open below it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.records.short_table import ShortTable
from desktop.shell.icons import icon
from desktop.shell.language import show
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field
from desktop.widgets.fields_rows import RowsField
from models.workspace.words import Words

Part = dict[str, Any]
MOST_LINES = 7


@dataclass(frozen=True)
class Summary:
    """A column of the short table: its head, what it shows of a part, how wide in proportion."""

    title: str
    text: Callable[[Mapping[str, Any]], object]
    stretch: int = 1


class PartRows(RowsField):
    """Rows whose new lines learn their ids once they are saved."""

    def row_labels(self) -> dict[str, str]:
        """Return the label of each key of a line."""
        fields = self._make_row()
        found = {name: field.label for field in fields for name in field.keys()}  # noqa: SIM118
        for field in fields:
            field.setParent(self)
            field.hide()
            field.deleteLater()
        return found

    def adopt_ids(self, ids: Sequence[int]) -> None:
        """Give each new line the id under which it is kept now."""
        adopt([kept for _fields, _button, kept in self._rows], ids)


class PartsField(Field):
    """A list of mappings; ``lines`` builds the fields of one part, line by line, their keys are those of the mapping.

    Values of a part that no field shows (an id) are kept. ``defaults`` is what a new part begins with.
    ``removable`` tells whether a part can be taken away (a site that papers name is closed instead).
    """

    def __init__(
        self,
        key: str,
        label: str,
        summary: Sequence[Summary],
        lines: Callable[[], Sequence[Sequence[Field]]],
        *,
        add_text: str,
        remove_text: str,
        defaults: Mapping[str, Any] | None = None,
        removable: Callable[[Mapping[str, Any]], bool] | None = None,
        open_first: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        self._summary = tuple(summary)
        self._defaults = dict(defaults or {})
        self._removable = removable
        self._open_first = open_first
        self._entries: list[Part] = []
        self._current = -1
        self._faults: dict[int, dict[str, Words | str]] = {}
        self._read_only = False
        self._label.setProperty("role", "section")
        self._table = self._build_table()
        self._put(self._table)
        self._add = Button(add_text, self, icon_name="add", role="quiet")
        self._add.clicked.connect(self.add_part)
        self._layout.insertWidget(2, self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._fields: list[Field] = []
        self._box = self._build_box(lines(), remove_text)
        self._layout.insertWidget(3, self._box)
        self._fill()

    # what a form uses

    @property
    def editor(self) -> QWidget:
        return self._table if self._entries else self._add

    @property
    def fields(self) -> list[Field]:
        """The fields of the open part."""
        return list(self._fields)

    @property
    def current(self) -> int:
        """The place of the open part, -1 when none is open."""
        return self._current

    def value(self) -> object:
        return [dict(entry) for entry in self._entries]

    def set_value(self, value: Any) -> None:
        self._entries = [{**entry} for entry in value or ()]
        self._faults = {}
        self._current = 0 if self._entries and self._open_first else -1
        self._fill()
        self._show_part()

    def adopt_ids(self, ids: Sequence[int]) -> None:
        """Give each new part the id under which it is kept now."""
        adopt(self._entries, ids)
        self._show_remove()

    def add_part(self) -> None:
        """Begin a new part and put the cursor into its first field."""
        self._entries.append(dict(self._defaults))
        self._fill()
        self.open_part(len(self._entries) - 1)
        self._fields[0].focus()
        self._edited()

    def open_part(self, place: int) -> None:
        """Open one part below the table; -1 closes it."""
        self._current = place if place < len(self._entries) else -1
        self._show_part()

    def remove_part(self) -> None:
        """Take the open part away."""
        if self._current >= 0:
            del self._entries[self._current]
            self._faults = {}
            self._current = -1
            self._fill()
            self._show_part()
            self._edited()

    def show_fault(self, words: Words | str, path: str = "") -> None:
        place, _dot, rest = path.partition(".")
        if not place.isdigit() or int(place) >= len(self._entries):
            super().show_fault(words)
            return
        self._faults.setdefault(int(place), {})[rest] = words
        self._mark_row(int(place))
        if self._current in (-1, int(place)):
            self.open_part(int(place))

    def fault_editor(self, path: str) -> QWidget:
        """Open the part that a fault's path points at and give its editor."""
        place, _dot, rest = path.partition(".")
        if not place.isdigit() or int(place) >= len(self._entries):
            return self.editor
        if self._current != int(place):
            self.open_part(int(place))
        found = self._field_of(rest)
        return found.editor if found is not None else self._fields[0].editor

    def clear_note(self, *, faults_only: bool = False) -> None:
        super().clear_note(faults_only=faults_only)
        faulty, self._faults = list(self._faults), {}
        for place in faulty:
            self._mark_row(place)
        for field in self._fields:
            field.clear_note(faults_only=faults_only)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for field in self._fields:
            field.set_read_only(read_only)
        self._show_remove()

    def _mark(self, name: str, *, on: bool) -> None:
        if name != "fault":
            super()._mark(name, on=on)

    # building

    def _build_table(self) -> ShortTable:
        table = ShortTable([column.title for column in self._summary], [c.stretch for c in self._summary], self)
        table.itemSelectionChanged.connect(self._on_selected)
        return table

    def _build_box(self, lines: Sequence[Sequence[Field]], remove_text: str) -> QFrame:
        box = QFrame(self)
        box.setProperty("role", "card")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(space(3), space(2), space(3), space(3))
        rows.setSpacing(space(2))
        head = QHBoxLayout()
        self._head = QLabel(box)
        self._head.setProperty("role", "section")
        self._remove = Button(remove_text, box, icon_name="remove", role="quiet")
        self._remove.clicked.connect(self.remove_part)
        head.addWidget(self._head, 1)
        head.addWidget(self._remove)
        rows.addLayout(head)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(space(3))
            for field in line:
                row.addWidget(field, 1)
                field.edited.connect(self._on_part_edited)
                self._fields.append(field)
            rows.addLayout(row)
        box.hide()
        return box

    # showing

    def _fill(self) -> None:
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(self._entries))
            for place in range(len(self._entries)):
                self._write_row(place)
        self._table.setVisible(bool(self._entries))
        self._table.fit(min(MOST_LINES, max(1, len(self._entries))))

    def _write_row(self, place: int) -> None:
        for column, part in enumerate(self._summary):
            text = " ".join(show(part.text(self._entries[place])).split())
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            self._table.setItem(place, column, item)
        self._mark_row(place)

    def _mark_row(self, place: int) -> None:
        item = self._table.item(place, 0)
        if item is not None:
            item.setIcon(icon("stop", "stop") if self._faults.get(place) else QIcon())

    def _show_part(self) -> None:
        opened = 0 <= self._current < len(self._entries)
        with QSignalBlocker(self._table):
            if opened:
                self._table.selectRow(self._current)
            else:
                self._table.clearSelection()
                self._table.setCurrentCell(-1, -1)
        self._box.setVisible(opened)
        if not opened:
            return
        entry = self._entries[self._current]
        self._head.setText(show(self._summary[0].text(entry)))
        for field in self._fields:
            field.write({key: entry[key] for key in field.keys() if key in entry})  # noqa: SIM118
            field.clear_note()
        for path, words in self._faults.get(self._current, {}).items():
            found = self._field_of(path)
            if found is not None:
                found.show_fault(words)
        self._show_remove()

    def _show_remove(self) -> None:
        entry = self._entries[self._current] if 0 <= self._current < len(self._entries) else {}
        may = self._removable is None or self._removable(entry)
        self._remove.setVisible(may and not self._read_only)

    def _field_of(self, path: str) -> Field | None:
        first = path.split(".")[0]
        return next((field for field in self._fields if first in field.keys()), None)  # noqa: SIM118

    def _on_selected(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        self._current = rows[0].row() if rows else -1
        self._show_part()

    def _on_part_edited(self) -> None:
        if not 0 <= self._current < len(self._entries):
            return
        entry = self._entries[self._current]
        for field in self._fields:
            entry.update(field.read())
        with QSignalBlocker(self._table):
            self._write_row(self._current)
        self._head.setText(show(self._summary[0].text(entry)))
        self.edited.emit()


def adopt(entries: Sequence[Part], ids: Sequence[int]) -> None:
    """Give the entries that have no id yet those of ``ids`` that no entry has, in order."""
    known = {entry.get("id") for entry in entries}
    new = [part_id for part_id in ids if part_id not in known]
    for entry, part_id in zip((each for each in entries if each.get("id") is None), new, strict=False):
        entry["id"] = part_id

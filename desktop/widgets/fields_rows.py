"""Many of the same: owners, identifiers, names, lines, as rows of small fields."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.shell.theme import space
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.field import Field
from desktop.widgets.form_values import put
from models.workspace.words import Words


class RowsField(Field):
    """A list of mappings; ``make_row`` builds the compact fields of one row, their keys are those of the mapping.

    ``stretches`` says how wide the columns are in proportion. Values of a row that no field shows (an id) are kept.
    """

    def __init__(
        self,
        key: str,
        label: str,
        make_row: Callable[[], Sequence[Field]],
        *,
        stretches: Sequence[int] = (),
        add_text: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        self._make_row = make_row
        self._stretches = tuple(stretches)
        self._rows: list[tuple[Sequence[Field], IconButton, dict[str, Any]]] = []
        self._heads: list[QLabel] = []
        self._read_only = False
        self._box = QWidget(self)
        self._grid = QGridLayout(self._box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(1.5))
        self._grid.setVerticalSpacing(space(1))
        self._row.addWidget(self._box, 1)
        self._add = Button(add_text or self.tr("Add a row"), self, icon_name="add", role="quiet")
        self._add.clicked.connect(self.add_row)
        self._layout.insertWidget(2, self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._label.setProperty("role", "section")
        self._label.setBuddy(self._add)

    @property
    def editor(self) -> QWidget:
        return self._rows[0][0][0].editor if self._rows else self._add

    @property
    def rows(self) -> list[Sequence[Field]]:
        """The fields of each row."""
        return [fields for fields, _button, _kept in self._rows]

    def value(self) -> object:
        found: list[dict[str, Any]] = []
        for fields, _button, kept in self._rows:
            row = dict(kept)
            for field in fields:
                for name, value in field.read().items():
                    put(row, name, value)
            found.append(row)
        return found

    def set_value(self, value: Any) -> None:
        self._clear_rows()
        for entry in value or ():
            self._append(entry)
        self._lay()

    def add_row(self) -> None:
        """Add an empty row and put the cursor into it."""
        self._append({})
        self._lay()
        self._rows[-1][0][0].focus()
        self._edited()

    def remove_row(self, fields: Sequence[Field]) -> None:
        """Take a row away."""
        for place, (found, button, _kept) in enumerate(self._rows):
            if found is fields:
                del self._rows[place]
                for widget in (*found, button):
                    self._grid.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
                break
        self._lay()
        self._edited()

    def own_fault(self) -> str:
        for fields in self.rows:
            for field in fields:
                if fault := field.own_fault():
                    field.show_fault(fault)
                    return self.tr("One row cannot be read.")
        return ""

    def show_fault(self, words: Words | str, path: str = "") -> None:
        place, _dot, rest = path.partition(".")
        if place.isdigit() and int(place) < len(self._rows):
            for field in self._rows[int(place)][0]:
                if any(rest == key or rest.startswith(f"{key}.") for key in field.keys()):  # noqa: SIM118
                    field.show_fault(words)
                    return
        super().show_fault(words)

    def fault_editor(self, path: str) -> QWidget:
        """Give the editor that a fault's path points at."""
        place, _dot, rest = path.partition(".")
        if place.isdigit() and int(place) < len(self._rows):
            for field in self._rows[int(place)][0]:
                if rest.split(".")[0] in {key.split(".")[0] for key in field.keys()}:  # noqa: SIM118
                    return field.editor
        return self.editor

    def clear_note(self, *, faults_only: bool = False) -> None:
        super().clear_note(faults_only=faults_only)
        for fields in self.rows:
            for field in fields:
                field.clear_note(faults_only=faults_only)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for fields, button, _kept in self._rows:
            button.setVisible(not read_only)
            for field in fields:
                field.set_read_only(read_only)

    def _mark(self, name: str, *, on: bool) -> None:
        if name != "fault":
            super()._mark(name, on=on)

    def _append(self, values: Mapping[str, Any]) -> None:
        fields = list(self._make_row())
        shown = {key for field in fields for key in field.keys()}  # noqa: SIM118
        for field in fields:
            field.setParent(self._box)
            field.write(values)
            field.edited.connect(self._on_row_edited)
            field.set_read_only(self._read_only)
        button = IconButton("close", self.tr("Remove this row"), self._box, colour="muted")
        button.clicked.connect(partial(_remove, self, fields))
        button.setVisible(not self._read_only)
        self._rows.append((fields, button, {key: value for key, value in values.items() if key not in shown}))

    def _on_row_edited(self) -> None:
        self.edited.emit()

    def _lay(self) -> None:
        self._lay_heads()
        for place, (fields, button, _kept) in enumerate(self._rows, start=1):
            for column, field in enumerate(fields):
                self._grid.addWidget(field, place, column)
                field.editor.setAccessibleName(f"{self.label} {place}: {field.label}")
                field.show()
            self._grid.addWidget(button, place, len(fields), Qt.AlignmentFlag.AlignTop)
            button.setAccessibleName(self.tr("Remove row {number}").format(number=place))

    def _lay_heads(self) -> None:
        if self._rows and not self._heads:
            for column, field in enumerate(self._rows[0][0]):
                head = QLabel(f"{field.label} *" if field.required else field.label, self._box)
                head.setProperty("role", "label")
                self._heads.append(head)
                self._grid.addWidget(head, 0, column)
                self._grid.setColumnStretch(column, self._stretches[column] if self._stretches else 1)
        for head in self._heads:
            head.setVisible(bool(self._rows))

    def _clear_rows(self) -> None:
        for fields, button, _kept in self._rows:
            for widget in (*fields, button):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []


def _remove(rows: RowsField, fields: Sequence[Field], _checked: bool = False) -> None:
    rows.remove_row(fields)

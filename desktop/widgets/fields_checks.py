"""Several of a closed set, and several codes in one line."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from desktop.shell.language import translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine
from models.workspace.words import Choice


class ChecksField(Field):
    """Any number of a ``Choice`` class; the value is the list of what is ticked, in the order of the class."""

    def __init__(self, key: str, label: str, choices: type[Choice], *, columns: int = 3, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._box = QWidget(self)
        grid = QGridLayout(self._box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1))
        self._checks: dict[Choice, QCheckBox] = {}
        for place, each in enumerate(choices):
            check = QCheckBox(translate_words(each.label), self._box)
            check.setAccessibleName(f"{label}: {translate_words(each.label)}")
            check.clicked.connect(self._edited)
            self._checks[each] = check
            grid.addWidget(check, place // columns, place % columns)
        grid.setColumnStretch(columns, 1)
        self._row.addWidget(self._box, 1)
        self._label.setBuddy(self.editor)
        self._box.setObjectName(f"field.{key}")

    @property
    def editor(self) -> QWidget:
        return next(iter(self._checks.values()))

    def value(self) -> object:
        return [each for each, check in self._checks.items() if check.isChecked()]

    def set_value(self, value: Any) -> None:
        wanted = {item.value if isinstance(item, Enum) else str(item) for item in value or ()}
        for each, check in self._checks.items():
            check.setChecked(each.value in wanted)

    def tick(self, choice: Choice, *, on: bool = True) -> None:
        """Tick or untick one, as a person does."""
        if self._checks[choice].isChecked() != on:
            self._checks[choice].click()

    def set_read_only(self, read_only: bool) -> None:
        self._box.setEnabled(not read_only)


class CodesField(Field):
    """Codes separated by commas or spaces; what they stand for is written below. The value is a list."""

    def __init__(self, key: str, label: str, codes: Sequence[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._meanings = dict(codes)
        self._by_word = {code.casefold(): code for code in self._meanings}
        for code, meaning in codes:
            self._by_word.setdefault(meaning.casefold(), code)
        self.line = LeftLine(self)
        self.line.setMaxLength(1000)
        self.line.setMinimumWidth(chars(12))
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self._tidy)
        self._put(self.line)
        self._meaning = QLabel(self)
        self._meaning.setProperty("role", "help")
        self._meaning.setWordWrap(True)
        self._layout.insertWidget(2, self._meaning)
        self._show_meaning()

    @property
    def editor(self) -> QWidget:
        return self.line

    def value(self) -> object:
        parts = [part.strip() for part in self.line.text().replace(";", ",").replace("，", ",").split(",")]
        return [self._by_word.get(part.casefold(), part) for part in parts if part]

    def set_value(self, value: Any) -> None:
        self.line.setText(", ".join(str(each) for each in value or ()))
        self.line.setCursorPosition(0)
        self._show_meaning()

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _codes(self) -> list[str]:
        value = self.value()
        return list(value) if isinstance(value, list) else []

    def _on_edited(self) -> None:
        self._show_meaning()
        self._edited()

    def _tidy(self) -> None:
        self.set_value(self._codes())

    def _show_meaning(self) -> None:
        found = [f"{code}: {self._meanings[code]}" for code in self._codes() if code in self._meanings]
        self._meaning.setText("   ".join(found))
        self._meaning.setVisible(bool(found))

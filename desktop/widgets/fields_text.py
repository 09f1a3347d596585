"""Text in one line, in several lines, and side by side in English and Chinese."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.shell.language import show_number
from desktop.shell.theme import space
from desktop.widgets.buttons import IconButton
from desktop.widgets.field import Field, mark
from desktop.widgets.typed import LeftLine, TabText

LINE_LIMIT = 500


class TextField(Field):
    """One line of text."""

    left = Signal()
    """The person left the field: the moment for a check such as "is there such a customer already"."""

    def __init__(
        self,
        key: str,
        label: str,
        *,
        placeholder: str = "",
        limit: int = LINE_LIMIT,
        password: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        self.line = LeftLine(self)
        self.line.setMaxLength(limit)
        self.line.setPlaceholderText(placeholder)
        if password:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self.left)
        self._put(self.line)

    @property
    def editor(self) -> QWidget:
        return self.line

    def value(self) -> object:
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)


class NotesField(Field):
    """Several lines of text with a counter."""

    def __init__(self, key: str, label: str, *, lines: int = 4, limit: int = 4000, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._limit = limit
        self._silent = False
        self.text = TabText(lines, self)
        self._put(self.text)
        self._counter = QLabel(self)
        self._counter.setProperty("role", "help")
        self._counter.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.insertWidget(2, self._counter)
        self.text.textChanged.connect(self._on_text_changed)
        self._count()

    @property
    def editor(self) -> QWidget:
        return self.text

    def value(self) -> object:
        return self.text.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        self._silent = True
        self.text.setPlainText("" if value is None else str(value))
        self._silent = False

    def own_fault(self) -> str:
        over = len(self.text.toPlainText().strip()) - self._limit
        if over <= 0:
            return ""
        return self.tr("This is {count} characters too long.").format(count=show_number(over))

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)

    def _on_text_changed(self) -> None:
        self._count()
        if not self._silent:
            self._edited()

    def _count(self) -> None:
        length = len(self.text.toPlainText())
        text = self.tr("{count} of {limit} characters")
        self._counter.setText(text.format(count=show_number(length), limit=show_number(self._limit)))
        self._counter.setVisible(length > self._limit * 0.5)


class BilingualField(Field):
    """The same fact in English and in Chinese, side by side; Ctrl+D copies one to the other, never by itself."""

    def __init__(
        self, key: str, label: str, *, key_zh: str, lines: int = 1, limit: int = LINE_LIMIT, **kwargs: Any
    ) -> None:
        super().__init__(key, label, **kwargs)
        self.key_zh = key_zh
        self._silent = False
        self._sides = [self._side(self.tr("English"), lines, limit), self._side(self.tr("Chinese"), lines, limit)]
        self._label.setBuddy(self._sides[0])
        self._row.insertLayout(1, self._between(lines))

    @property
    def editor(self) -> QWidget:
        return self._sides[0]

    def keys(self) -> tuple[str, ...]:
        return (self.key, self.key_zh)

    def value(self) -> object:
        return _text_of(self._sides[0])

    def set_value(self, value: Any) -> None:
        _write(self._sides[0], "" if value is None else str(value))

    def read(self) -> dict[str, object]:
        return {self.key: _text_of(self._sides[0]), self.key_zh: _text_of(self._sides[1])}

    def write(self, values: Mapping[str, Any]) -> None:
        self._silent = True
        for side, key in zip(self._sides, self.keys(), strict=True):
            _write(side, str(values.get(key) or ""))
        self._silent = False

    def set_read_only(self, read_only: bool) -> None:
        for side in self._sides:
            side.setReadOnly(read_only)

    def fault_editor(self, path: str) -> QWidget:
        return self._sides[1 if path == self.key_zh else 0]

    def clear_note(self, *, faults_only: bool = False) -> None:
        super().clear_note(faults_only=faults_only)
        for side in self._sides:
            mark(side, "fault", on=False)

    def copy_across(self) -> None:
        """Copy the side with the cursor to the other side, or to Chinese when neither has it."""
        source = 1 if self._sides[1].hasFocus() else 0
        self._copy(source)

    def _copy(self, source: int) -> None:
        _write(self._sides[1 - source], _text_of(self._sides[source]))
        self._sides[1 - source].setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited()

    def _copy_right(self) -> None:
        self._copy(0)

    def _side(self, tongue: str, lines: int, limit: int) -> QLineEdit | QPlainTextEdit:
        box = QVBoxLayout()
        box.setSpacing(space(0.5))
        side: QLineEdit | QPlainTextEdit
        if lines == 1:
            side = LeftLine(self)
            side.setMaxLength(limit)
            side.setPlaceholderText(tongue)
            side.textEdited.connect(self._on_edited)
            side.too_long.connect(self._on_too_long)
        else:
            side = TabText(lines, self)
            side.setPlaceholderText(tongue)
            side.textChanged.connect(self._on_edited)
            side.too_long.connect(self._on_too_long)
        self._name(side, f"{self.label} · {tongue}")
        copy = QShortcut(QKeySequence("Ctrl+D"), side)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_across)
        box.addWidget(side)
        self._row.addLayout(box, 1)
        return side

    def _between(self, lines: int) -> QHBoxLayout:
        row = QHBoxLayout()
        button = IconButton("forward", self.tr("Copy English to Chinese"), self, shortcut="Ctrl+D", colour="muted")
        button.clicked.connect(self._copy_right)
        row.addWidget(button)
        if lines > 1:
            row.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_edited(self) -> None:
        if not self._silent:
            self._edited()


def _text_of(side: QLineEdit | QPlainTextEdit) -> str:
    return (side.text() if isinstance(side, QLineEdit) else side.toPlainText()).strip()


def _write(side: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(side, QLineEdit):
        side.setText(text)
        side.setCursorPosition(0)
    else:
        side.setPlainText(text)

"""Closed sets: a list of words, a code with its meaning, yes or no."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop.shell.language import translate_words
from desktop.shell.theme import chars
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine
from models.workspace.words import Choice, Words


class CalmCombo(QComboBox):
    """A combo box that the mouse wheel does not change while a form is scrolled.

    A text without room ends in an ellipsis, never within a letter; the whole is in its tool tip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self.setToolTip)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        elided = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elided, room.width() - 2)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class ChoiceField(Field):
    """One of a closed set: a ``Choice`` class, or pairs of (value, label); None when nothing is chosen yet."""

    def __init__(
        self,
        key: str,
        label: str,
        choices: type[Choice] | Sequence[tuple[object, Words | str]],
        *,
        empty: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        pairs = [(item, item.label) for item in choices] if isinstance(choices, type) else list(choices)
        self._empty = empty if empty is not None else ("" if self.required else self.tr("not said"))
        self.combo = CalmCombo(self)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.setMinimumWidth(chars(12))
        self.combo.setMaxVisibleItems(16)
        self._values: list[object] = []
        self.set_choices(pairs)
        self.combo.activated.connect(self._edited)
        self._put(self.combo)

    @property
    def editor(self) -> QWidget:
        return self.combo

    def set_choices(self, pairs: Sequence[tuple[object, Words | str]]) -> None:
        """Offer other values, keeping the chosen one when it is among them."""
        chosen = self.value() if self._values else None
        self._values = [None, *(value for value, _label in pairs)]
        self.combo.clear()
        self.combo.addItem(self._empty)
        for _value, label in pairs:
            self.combo.addItem(translate_words(label))
        self.set_value(chosen)

    def value(self) -> object:
        return self._values[max(0, self.combo.currentIndex())]

    def set_value(self, value: Any) -> None:
        plain = value.value if isinstance(value, Enum) else value
        for place, item in enumerate(self._values):
            if plain is not None and plain == (item.value if isinstance(item, Enum) else item):
                self.combo.setCurrentIndex(place)
                return
        self.combo.setCurrentIndex(0)


class CodeField(Field):
    """A code that completes by itself or its meaning as it is typed; the meaning stands beside it.

    ``signs`` are what people write for a code: they are shown in its place, and the code is still understood.
    """

    def __init__(
        self,
        key: str,
        label: str,
        codes: Sequence[tuple[str, str]],
        *,
        width: int = 10,
        signs: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(key, label, **kwargs)
        self._signs = dict(signs or {})
        self._meanings: dict[str, str] = {}
        self._by_text: dict[str, str] = {}
        self.line = LeftLine(self)
        self.line.setMaxLength(200)
        self.line.setMinimumWidth(chars(width))
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(12)
        self._completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self._tidy)
        self._put(self.line, stretch=2)
        self._meaning = QLabel(self)
        self._meaning.setProperty("role", "muted")
        self._meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._meaning.setVisible(not self._compact)
        self._row.addWidget(self._meaning, 3)
        self.set_codes(codes)

    @property
    def editor(self) -> QWidget:
        return self.line

    def set_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        """Offer other codes, as (code, meaning)."""
        self._meanings = dict(codes)
        shown = [f"{self._signs.get(code, code)}  {meaning}" for code, meaning in codes]
        self._by_text = {}
        for (code, meaning), text in zip(codes, shown, strict=True):
            self._by_text.setdefault(meaning.casefold(), code)
            self._by_text[text.casefold()] = code
        for code in self._meanings:
            self._by_text[self._signs.get(code, code).casefold()] = code
            self._by_text[code.casefold()] = code
        self._words.setStringList(shown)
        self._show_meaning()

    def value(self) -> object:
        text = self.line.text().strip()
        return self._by_text.get(text.casefold(), text) or None

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else self._signs.get(str(value), str(value)))
        self.line.setCursorPosition(0)
        self._show_meaning()

    def own_fault(self) -> str:
        value = self.value()
        if value is None or value in self._meanings:
            return ""
        return self.tr("{code} is not in the list. Type a part of its name and choose.").format(code=str(value)[:40])

    @property
    def meaning(self) -> str:
        """What the code stands for; empty when it is not known."""
        return self._meanings.get(str(self.value()), "")

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _on_edited(self) -> None:
        self._show_meaning()
        self._edited()

    def _on_completed(self, text: str) -> None:
        self.set_value(self._by_text.get(str(text).casefold(), text))
        self._edited()

    def _tidy(self) -> None:
        value = self.value()
        if value in self._meanings:
            self.set_value(value)

    def _show_meaning(self) -> None:
        self._meaning.setText(self.meaning if self.meaning != self.line.text() else "")
        self._meaning.setToolTip(self.meaning)
        self.line.setToolTip(self.meaning)


class CheckField(Field):
    """Yes or no, as a box with its sentence beside it."""

    def __init__(self, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._label.hide()
        self.box = QCheckBox("" if self._compact else label, self)
        self.box.clicked.connect(self._edited)
        self._put(self.box)

    @property
    def editor(self) -> QWidget:
        return self.box

    def value(self) -> object:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def set_changed(self, changed: bool) -> None:
        self._mark("changed", on=changed)

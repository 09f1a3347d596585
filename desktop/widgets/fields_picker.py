"""Choosing one record as its name is typed: the name in the line, its number and place beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QSizePolicy, QWidget

from desktop.shell.theme import chars
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine

PAUSE_MILLISECONDS = 150


@dataclass(frozen=True)
class Option:
    """One record that can be chosen: ``name`` goes into the line, ``note`` (number, country) stands beside it."""

    id: int
    name: str
    note: str = ""


class Finder(Protocol):
    """Finds records off the window's thread and hands them back on it."""

    def find(self, text: str, then: Callable[[Sequence[Option]], None]) -> None: ...

    def name(self, record_id: int, then: Callable[[Option], None]) -> None: ...


class PickerField(Field):
    """The id of a record, None when nothing is chosen, the text when it is not one of the records."""

    chosen = Signal(object)
    """The id that was chosen, or None when the choice was typed away."""

    def __init__(self, key: str, label: str, finder: Finder, *, placeholder: str = "", **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._finder = finder
        self._option: Option | None = None
        self._wanted: int | None = None
        self._offered: dict[str, Option] = {}
        self.line = LeftLine(self)
        self.line.setMaxLength(200)
        self.line.setMinimumWidth(chars(16))
        self.line.setPlaceholderText(placeholder or self.tr("Type a name or a number"))
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._on_typed)
        self._put(self.line, stretch=3)
        self._beside = QLabel(self)
        self._beside.setProperty("role", "muted")
        self._beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._beside.setVisible(not self._compact)
        self._row.addWidget(self._beside, 2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)

    @property
    def editor(self) -> QWidget:
        return self.line

    @property
    def option(self) -> Option | None:
        """The record that is chosen, once its name is known."""
        return self._option

    def value(self) -> object:
        if self._wanted is not None:
            return self._wanted
        return self.line.text().strip() or None

    def set_value(self, value: Any) -> None:
        self._pause.stop()
        if isinstance(value, int):
            if self._option is None or self._option.id != value:
                self._option = None
                self.line.clear()
            self._wanted = value
            self._show_choice()
            self._finder.name(value, self._on_named)
        else:
            self._wanted, self._option = None, None
            self.line.setText(str(value or ""))
            self._show_choice()

    def choose(self, option: Option) -> None:
        """Take a record, as a person does."""
        self._pause.stop()
        self._wanted, self._option = option.id, option
        self._show_choice()
        self._edited()
        self.chosen.emit(option.id)

    def own_fault(self) -> str:
        if isinstance(self.value(), str):
            return self.tr("Choose from what the register offers as you type.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def _on_typed(self) -> None:
        had = self._wanted is not None
        self._wanted, self._option = None, None
        self._show_beside()
        self._pause.start()
        self._edited()
        if had:
            self.chosen.emit(None)

    def _look(self) -> None:
        text = self.line.text().strip()
        if len(text) >= 2:
            self._finder.find(text, self._on_found)

    def _on_found(self, options: Sequence[Option]) -> None:
        self._offered = {f"{each.name}  ·  {each.note}": each for each in options}
        self._words.setStringList(list(self._offered))
        if self._offered and self.line.hasFocus() and self._wanted is None:
            self._completer.complete()

    def _on_completed(self, text: str) -> None:
        option = self._offered.get(str(text))
        if option is not None:
            self.choose(option)

    def _on_named(self, option: Option) -> None:
        if option.id == self._wanted:
            self._option = option
            self._show_choice()

    def _show_choice(self) -> None:
        if self._option is not None:
            self.line.setText(self._option.name)
            self.line.setCursorPosition(0)
        self._show_beside()

    def _show_beside(self) -> None:
        note = self._option.note if self._option is not None else ""
        self._beside.setText(note)
        self.line.setToolTip(f"{self._option.name}  ·  {note}" if self._option is not None else "")

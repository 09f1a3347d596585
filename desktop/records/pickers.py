"""Choosing a party of the register, or only naming somebody, in one line."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLabel, QSizePolicy, QWidget
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine
from models.parties.queries import find_parties
from models.parties.views import PartyOption

PAUSE_MILLISECONDS = 200
_MOST = 12


class PartyOrName(Field):
    """A party of the register, or a name that stands for somebody who is not in it.

    ``key`` holds the id (None for a mere name), ``key_name`` the name; typing on after a choice makes it a name again.
    """

    def __init__(self, context: DeskContext, key: str, key_name: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._context, self._key_name = context, key_name
        self._chosen: int | None = None
        self._options: dict[str, PartyOption] = {}
        self.line = LeftLine(self)
        self.line.setMaxLength(300)
        self.line.setPlaceholderText(self.tr("Type a name or a number"))
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._on_text_edited)
        self._put(self.line, stretch=2)
        self._state = QLabel(self)
        self._state.setProperty("role", "muted")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._state, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        self._show_state()

    @property
    def editor(self) -> QWidget:
        return self.line

    def keys(self) -> tuple[str, ...]:
        return (self.key, self._key_name)

    def value(self) -> object:
        return self._chosen

    def set_value(self, value: Any) -> None:
        self._chosen = value if isinstance(value, int) else None
        self._show_state()

    def read(self) -> dict[str, object]:
        return {self.key: self._chosen, self._key_name: self.line.text().strip()}

    def write(self, values: Mapping[str, Any]) -> None:
        self._pause.stop()
        self.line.setText(str(values.get(self._key_name) or ""))
        self.line.setCursorPosition(0)
        self.set_value(values.get(self.key))

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def choose(self, option: PartyOption) -> None:
        """Take a party of the register."""
        self._pause.stop()
        self.line.setText(option.name)
        self.line.setCursorPosition(0)
        self._chosen = option.id
        self._show_state()
        self._edited()

    def _on_text_edited(self) -> None:
        self._chosen = None
        self._show_state()
        self._pause.start()
        self._edited()

    def _look(self) -> None:
        text = self.line.text().strip()
        if len(text) < 2:
            return

        def query(session: Session) -> tuple[PartyOption, ...]:
            return find_parties(session, text, _MOST)

        ask(self._context, query, then=self._on_found, owner=self)

    def _on_found(self, options: tuple[PartyOption, ...]) -> None:
        self._options = {f"{option.name}  ·  {option.number}  ·  {option.country}": option for option in options}
        self._words.setStringList(list(self._options))
        if self._options and self.line.hasFocus() and self._chosen is None:
            self._completer.complete()

    def _on_completed(self, text: str) -> None:
        option = self._options.get(str(text))
        if option is not None:
            self.choose(option)

    def _show_state(self) -> None:
        chosen = self._chosen is not None
        self._state.setText(self.tr("in the register") if chosen else self.tr("a name only"))
        self._state.setVisible(bool(self.line.text()) and not self._compact)

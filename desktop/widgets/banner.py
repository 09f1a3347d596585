"""A line above a page: what happened, a way on, and Copy details."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.shell.icons import pixmap
from desktop.shell.language import translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button, IconButton, repolish
from models.workspace.errors import DeskError
from models.workspace.words import Words

_ICONS = {"ok": "ok", "warn": "warning", "stop": "stop", "info": "info", "idle": "unknown"}


class Banner(QFrame):
    """Hidden until there is something to say; the tone is said by colour and by icon name."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._act: Callable[[], object] | None = None
        self._tone = "info"
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(1.5), space(2), space(1.5))
        row.setSpacing(space(2))
        self._mark = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._action = Button("", self)
        self._action.hide()
        self._copy = Button(self.tr("Copy details"), self, icon_name="copy", role="quiet")
        self._close = IconButton("close", self.tr("Close this message"), self)
        self._action.clicked.connect(self._on_action)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        for button in (self._action, self._copy, self._close):
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(
        self,
        words: Words | str,
        *,
        tone: str = "info",
        details: str = "",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence; ``details`` is what Copy details copies; ``action`` is the words of the way on."""
        text = translate_words(words)
        self._details, self._act, self._tone = details, act, tone
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action and act))
        self._copy.setVisible(bool(details))
        self.setProperty("tone", tone)
        self._text.setProperty("tone", tone)
        self._mark.setPixmap(pixmap(_ICONS.get(tone, "info"), tone))
        self.setAccessibleName(text)
        for widget in (self, self._text):
            repolish(widget)
        self.show()

    def say_error(self, error: DeskError, *, details: str = "") -> None:
        """Show the sentence of an error and the hint that says what to do."""
        text = translate_words(error.words)
        if error.hint is not None:
            text = f"{text} {translate_words(error.hint)}"
        self.say(text, tone="stop", details=details or f"{error.code}: {error.words}")

    def dismiss(self) -> None:
        """Take the line away."""
        self.hide()
        self.closed.emit()

    def _on_action(self) -> None:
        if self._act is not None:
            self._act()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

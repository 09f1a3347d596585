"""Where text is typed: a line and a box that take no more than fits, and never a part of what was pasted."""

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.shell.theme import em

MOST_IN_A_BOX = 100_000
"""Characters that a box of several lines takes at once; laying out megabytes would stop the window."""


class LeftLine(QLineEdit):
    """A line that says when the person has left it, and that refuses whole what would only fit in part."""

    left = Signal()
    too_long = Signal(int)
    """Something longer than this many characters was pasted; what stood here before stands here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.textChanged.connect(self._on_changed)
        self.inputRejected.connect(self._on_rejected)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_changed(self, text: str) -> None:
        self._kept = text

    def _on_rejected(self) -> None:
        # Qt has put in what fits by now, but tells of the change only after this signal.
        before = self._kept
        QTimer.singleShot(0, self, lambda: self._restore(before))

    def _restore(self, before: str) -> None:
        if self.text() != before:
            self.setText(before)
            self.textEdited.emit(before)
        self.too_long.emit(self.maxLength())


class TabText(QPlainTextEdit):
    """Several lines of text; Tab leaves them."""

    too_long = Signal(int)
    """Something longer than this many characters was pasted and not taken."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(em() * (lines + 1)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, unless it is far too long."""
        if len(source.text()) > MOST_IN_A_BOX:
            self.too_long.emit(MOST_IN_A_BOX)
        else:
            super().insertFromMimeData(source)

"""A column of cards that scrolls: what the tabs of an application are built of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.shell.theme import chars, space


class Column(QScrollArea):
    """Widgets below each other, in one column that scrolls."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 112) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget(self)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(space(4), space(3), space(4), space(6))
        column = QWidget(inner)
        column.setMaximumWidth(chars(width))
        self.rows = QVBoxLayout(column)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(space(2.5))
        self.rows.addStretch(1)
        outer.addWidget(column, 1)
        outer.addStretch(0)
        self.setWidget(inner)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.rows.insertWidget(self.rows.count() - 1, widget)

    def put(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place."""
        self.rows.insertWidget(place, widget)


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """Build the head of a section."""
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    label.setContentsMargins(0, space(2), 0, 0)
    return label


def words(text: str, parent: QWidget | None = None, *, role: str = "", tone: str = "") -> QLabel:
    """Build a sentence that wraps and can be copied."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    if tone:
        label.setProperty("tone", tone)
    return label


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Build a card and the rows in it."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(space(3), space(2), space(3), space(2))
    rows.setSpacing(space(1))
    return frame, rows


def empty(rows: QVBoxLayout) -> None:
    """Take every widget out of a box."""
    while rows.count():
        taken = rows.takeAt(0)
        widget = taken.widget() if taken else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

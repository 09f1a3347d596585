"""The accessibility walk: every input has a name, every button says what it does, no text is cut off."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    """List the inputs and buttons of a widget that a screen reader could not name."""
    wrong: list[str] = []
    for widget in root.findChildren(QWidget):
        if _internal(widget, root):
            continue
        if isinstance(widget, (*_INPUTS, QAbstractButton)) and not _name(widget).strip():
            wrong.append(_path(widget, root))
    return wrong


def clipped(root: QWidget) -> list[str]:
    """List visible buttons whose words do not fit."""
    return [
        f"{_path(widget, root)}: {widget.text()}"
        for widget in root.findChildren(QPushButton)
        if widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width() - 2
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _internal(widget: QWidget, root: QWidget) -> bool:
    """Tell Qt's own parts (the list of a combo box, the buttons of a scroll bar) from ours."""
    if isinstance(widget, QPushButton) and widget.isHidden() and not widget.text():
        return True  # a button that has nothing to do at the moment
    parent: QWidget | None = widget
    while parent is not None and parent is not root:
        if parent.objectName().startswith("qt_") or type(parent).__name__.startswith(("QComboBoxPrivate", "QCalendar")):
            return True
        if parent is not widget and isinstance(parent, (QComboBox, QLineEdit, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def _path(widget: QWidget, root: QWidget) -> str:
    names: list[str] = []
    place: QWidget | None = widget
    while place is not None and place is not root:
        names.append(place.objectName() or type(place).__name__)
        place = place.parentWidget()
    return " < ".join(names)

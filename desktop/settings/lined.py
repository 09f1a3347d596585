"""A button on a line of its own, as wide as its words."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def lined(button: QPushButton) -> QWidget:
    """Put a button at the left of an otherwise empty line."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return line

"""How much room the screen has for a list beside a record."""

from PySide6.QtGui import QGuiApplication

from desktop.shell.theme import chars

_WIDE_CHARS = 240


def is_narrow() -> bool:
    """Tell whether a list shows its few columns only; the others can be chosen."""
    screen = QGuiApplication.primaryScreen()
    return screen is None or screen.availableGeometry().width() < chars(_WIDE_CHARS)

"""The look of the window: tokens turned into a palette and one style sheet, following the system's light or dark."""

from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.shell import style_sheet
from desktop.shell.tokens import DARK, LIGHT, Tokens

Mode = Literal["system", "light", "dark"]

_current: Tokens = LIGHT


def tokens() -> Tokens:
    """Give the colours in use now; like the application's palette they belong to the whole program."""
    return _current


def colour(name: str) -> QColor:
    """Give a colour of the theme by its token name."""
    return QColor(getattr(_current, name))


def em(widget_font: QFont | None = None) -> float:
    """Give the size all distances derive from: a text line in device-independent pixels.

    The room above and below that fonts with Chinese letters ask for is left out.
    """
    font = widget_font or QApplication.font()
    return min(QFontMetricsF(font).height(), QFontInfo(font).pixelSize() * 1.2)


def space(quarters: float = 1) -> int:
    """Give a distance in quarters of a text line, rounded to whole pixels, at least 1."""
    return max(1, round(em() * quarters / 4))


def chars(count: float) -> int:
    """Give the width of ``count`` average characters in the application's font."""
    return round(QFontMetricsF(QApplication.font()).averageCharWidth() * count)


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """Give the application's font, larger or smaller."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


class Theme(QObject):
    """Applies light or dark to the application and says when it changed."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Force light or dark, or follow the system."""
        if mode != self._mode:
            self._mode = mode
            self.apply()

    def apply(self) -> None:
        """Build palette and style sheet anew, as after a change of font or colours."""
        global _current  # the one state of this module, like QApplication's palette
        _current = self._choose()
        if not self._app.property("styled"):  # a new style polishes every widget again
            self._app.setStyle(QStyleFactory.create("Fusion"))
            self._app.setProperty("styled", "Fusion")
        self._app.setPalette(palette_of(_current))
        chrome = str(files("resources") / "icons" / "chrome").replace("\\", "/")
        self._app.setStyleSheet(style_sheet.build(_current, em(), chrome))
        self.changed.emit()

    def _choose(self) -> Tokens:
        if self._mode == "system":
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode == "dark" else LIGHT

    def _on_scheme_changed(self) -> None:
        if self._mode == "system":
            self.apply()


def palette_of(look: Tokens) -> QPalette:
    """Turn tokens into the palette that Fusion paints with."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: look.window,
        role.WindowText: look.text,
        role.Base: look.surface,
        role.AlternateBase: look.window,
        role.Text: look.text,
        role.PlaceholderText: look.muted,
        role.Button: look.raised,
        role.ButtonText: look.text,
        role.BrightText: look.stop,
        role.Highlight: look.selection,
        role.HighlightedText: look.text,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.ToolTipBase: look.raised,
        role.ToolTipText: look.text,
        role.Light: look.raised,
        role.Midlight: look.line,
        role.Mid: look.line,
        role.Dark: look.line_strong,
        role.Shadow: look.line_strong,
        role.Accent: look.accent,
    }
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(look.muted))
    return palette

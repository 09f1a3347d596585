"""Fonts: the platform's own for the window, and Noto behind it, so that names of every script we print can be read."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

_CHINESE = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_LATIN = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_NAMES = ("NotoSansKR-Hangul-Regular.ttf", "NotoSansGeorgian-Regular.ttf", "NotoSansArmenian-Regular.ttf")
"""Scripts that only names are written in; the papers have the same."""
_WEAK = ("DejaVu Sans", "Bitstream Vera Sans", "Sans")
"""Fallback families of a Linux without desktop fonts; ours reads better."""


def use_platform_font(app: QApplication) -> None:
    """Keep the platform's font, unless all it has is a fallback."""
    if QFontInfo(app.font()).family() in _WEAK:
        families = [family for name in _LATIN for family in _load(name)]
        if families:
            font = QFont(app.font())
            font.setFamilies(families[:1])
            font.setPointSizeF(max(font.pointSizeF(), 9.5))
            app.setFont(font)


def add_chinese(app: QApplication) -> bool:
    """Put the Chinese font, and those of names, behind the window's own; True when it is there.

    Maps some 13 MB: not before start.
    """
    if app.property("chinese_font"):
        return True
    families = [family for name in _CHINESE for family in _load(name)]
    if not families:
        return False
    behind = [families[0], *(family for name in _NAMES for family in _load(name))]
    font = QFont(app.font())
    own = font.families() or [QFontInfo(font).family()]
    font.setFamilies([*[family for family in own if family not in (*families, *behind)], *behind])
    app.setFont(font)
    app.setProperty("chinese_font", families[0])
    return True


def _load(name: str) -> list[str]:
    path = Path(str(files("resources") / "fonts" / name))
    if not path.is_file():
        return []
    number = QFontDatabase.addApplicationFont(str(path))
    return [] if number < 0 else QFontDatabase.applicationFontFamilies(number)

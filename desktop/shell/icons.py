"""Our icon family, tinted by the theme and cached."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.shell.theme import tokens


def icon(name: str, colour: str = "text", disabled: str = "line_strong") -> QIcon:
    """Give an icon of the family in a token's colour; ask again after the theme changed (``IconButton`` does)."""
    look = tokens()
    return _tinted_icon(name, getattr(look, colour), getattr(look, disabled), _side(), _ratios())


def pixmap(name: str, colour: str = "text", side: int | None = None) -> QPixmap:
    """Give one picture of an icon, ``side`` device-independent pixels wide (one text line when not said)."""
    screen = QApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    return _draw(name, getattr(tokens(), colour), side or _side(), ratio)


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """Give the program's own icon."""
    picture = QIcon()
    for side in (16, 32, 48, 128, 256):
        picture.addPixmap(_render(_source("app"), side, 1.0))
    return picture


def app_picture(side: int) -> QPixmap:
    """Give one picture of the program's own icon, ``side`` device-independent pixels wide."""
    screen = QApplication.primaryScreen()
    return _render(_source("app"), side, screen.devicePixelRatio() if screen else 1.0)


def icon_size() -> QSize:
    """Give the size of an icon beside text."""
    return QSize(_side(), _side())


def _side() -> int:
    from desktop.shell.theme import em

    return max(14, round(em() * 1.2))


def _ratios() -> tuple[float, ...]:
    """List the sharpnesses of the screens that are there; another one is scaled to."""
    return tuple(sorted({screen.devicePixelRatio() for screen in QApplication.screens()} | {1.0}))


@lru_cache(maxsize=512)
def _tinted_icon(name: str, colour: str, disabled: str, side: int, ratios: tuple[float, ...]) -> QIcon:
    picture = QIcon()
    for ratio in ratios:
        picture.addPixmap(_draw(name, colour, side, ratio), QIcon.Mode.Normal)
        picture.addPixmap(_draw(name, disabled, side, ratio), QIcon.Mode.Disabled)
    return picture


@lru_cache(maxsize=1024)
def _draw(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    return _render(_source(name).replace("#000", colour), side, ratio)


def _render(svg: str, side: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")

"""A state as a word on a tinted ground."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.shell.theme import space, tokens


def paint_pill(painter: QPainter, area: QRectF, text: str, ink: QColor, ground: QColor, font: QFont) -> None:
    """Paint a pill at the left of ``area``, its text elided when there is no room."""
    metrics = QFontMetricsF(font)
    pad = float(space(2))
    height = min(area.height() - 2, metrics.height() + space(1))
    width = min(area.width(), metrics.horizontalAdvance(text) + 2 * pad)
    if width <= 2 * pad:
        return
    box = QRectF(area.left(), area.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(ink)
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * pad + 1)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter.value), shown)
    painter.restore()


class Pill(QWidget):
    """A worded state; ``tone`` is ok, warn, stop, info or idle."""

    def __init__(self, text: str = "", tone: str = "idle", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> str:
        return self._tone

    def set_state(self, text: str, tone: str) -> None:
        """Show another state; an empty text hides the pill."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(
            round(metrics.horizontalAdvance(self._text) + 2 * space(2)) + 2, round(metrics.height() + space(1)) + 2
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), space(16)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground = tokens().tone(self._tone)
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, QColor(ink), QColor(ground), self.font())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

"""A small bar chart that answers one question and opens its rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import chars, colour, em, space, tokens
from models.workspace.words import Words


@dataclass(frozen=True)
class Bar:
    """One bar: ``key`` is given back when it is clicked."""

    label: Words | str
    value: float
    tone: str = "info"
    key: object = None


class Bars(QWidget):
    """Upright bars with their numbers above and labels below; arrows and Enter work like the mouse."""

    opened = Signal(object)
    """The key of the bar that was clicked."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self._title = title
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title or self.tr("Bar chart"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self._current = -1
        spoken = [f"{translate_words(bar.label)}: {_number(bar.value)}" for bar in bars]
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chars(40), round(em() * 9))

    def minimumSizeHint(self) -> QSize:
        return QSize(chars(20), round(em() * 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        floor = self.height() - em() * 1.5
        painter.setPen(QPen(colour("line_strong"), 1))
        painter.drawLine(0, round(floor), self.width(), round(floor))
        for place, bar in enumerate(self._bars):
            slot, box = self._slot(place), self._box(place)
            ink, ground = tokens().tone(bar.tone)
            painter.setPen(QPen(QColor(ink), 2 if place == self._current and self.hasFocus() else 1))
            painter.setBrush(QColor(ground))
            if bar.value:
                painter.drawRect(box)
            painter.setPen(colour("text" if bar.value else "muted"))
            center = int(Qt.AlignmentFlag.AlignCenter.value)
            painter.drawText(
                QRectF(slot.left(), box.top() - em() * 1.2, slot.width(), em() * 1.1), center, _number(bar.value)
            )
            painter.setPen(colour("muted"))
            label = metrics.elidedText(translate_words(bar.label), Qt.TextElideMode.ElideRight, slot.width() - 2)
            painter.drawText(QRectF(slot.left(), floor + 2, slot.width(), em() * 1.4), center, label)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().x())
        if place is not None:
            self._current = place
            self.opened.emit(self._bars[place].key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._bars:
            self._current = max(0, min(len(self._bars) - 1, self._current + steps[Qt.Key(event.key())]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._bars):
            self.opened.emit(self._bars[self._current].key)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos().x())
            bar = self._bars[place] if place is not None else None
            QToolTip.showText(
                event.globalPos(), f"{translate_words(bar.label)}: {_number(bar.value)}" if bar else "", self
            )
            return True
        return super().event(event)

    def _at(self, x: float) -> int | None:
        return next((p for p in range(len(self._bars)) if self._slot(p).left() <= x < self._slot(p).right()), None)

    def _slot(self, place: int) -> QRectF:
        width = self.width() / max(1, len(self._bars))
        return QRectF(place * width, 0, width, self.height())

    def _box(self, place: int) -> QRectF:
        slot = self._slot(place)
        room = self.height() - em() * 3
        most = max((bar.value for bar in self._bars), default=0) or 1
        height = max(2.0, room * self._bars[place].value / most) if self._bars[place].value else 0.0
        width = min(slot.width() - space(1.5), em() * 3)
        return QRectF(slot.center().x() - width / 2, self.height() - em() * 1.5 - height, width, height)


def _number(value: float) -> str:
    return show_number(int(value)) if float(value).is_integer() else show_number(value)

"""Drawn time: rows of intervals with their states in words, and the day that counts as today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import chars, colour, em, space, tokens
from models.workspace.words import Words

_FARTHEST = timedelta(days=365 * 30)
"""What lies farther from today than this ends at the edge of the drawing."""


@dataclass(frozen=True)
class Interval:
    """From ``start`` up to, not including, ``end``; None is open. ``tone`` colours, ``label`` says."""

    start: date | None
    end: date | None
    label: Words | str
    tone: str = "info"
    note: Words | str = ""


@dataclass(frozen=True)
class TimelineRow:
    """One line: a name and its intervals."""

    name: Words | str
    intervals: tuple[Interval, ...]


class Timeline(QWidget):
    """Draws rows of intervals over one scale; unknown intervals are hatched, so that colour is not alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()
        self._today: date | None = None
        self._from = date(2026, 1, 1)
        self._to = date(2027, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_rows(self, rows: Sequence[TimelineRow], today: date) -> None:
        """Show rows; the scale spans what is known, at least a year around ``today``."""
        self._rows, self._today = tuple(rows), today
        days = [day for row in rows for part in row.intervals for day in (part.start, part.end) if day is not None]
        earliest, latest = today - _FARTHEST, today + _FARTHEST
        self._from = max(earliest, min([*days, today - timedelta(days=120)])) - timedelta(days=15)
        self._to = min(latest, max([*days, today + timedelta(days=240)])) + timedelta(days=15)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(self.spoken())
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """Write the whole drawing as sentences, for screen readers and for copying."""
        lines = []
        for row in self._rows:
            parts = [self._speak(part) for part in row.intervals]
            lines.append(f"{translate_words(row.name)}: {'; '.join(parts)}")
        return "\n".join(lines)

    def sizeHint(self) -> QSize:
        return QSize(chars(80), round(self._top() + max(1, len(self._rows)) * self._step() + space(2)))

    def minimumSizeHint(self) -> QSize:
        return QSize(chars(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, self._top() + place * self._step())
        self._paint_today(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _speak(self, part: Interval) -> str:
        words = translate_words(part.label)
        if part.start is None and part.end is None:
            span = self.tr("always")
        elif part.start is None:
            span = self.tr("before {end}").format(end=_day(part.end))
        elif part.end is None:
            span = self.tr("from {start}").format(start=_day(part.start))
        else:
            span = self.tr("from {start} until before {end}").format(start=_day(part.start), end=_day(part.end))
        note = f" ({translate_words(part.note)})" if part.note else ""
        return f"{words} {span}{note}"

    def _tip(self, place: QPointF) -> str:
        for number, row in enumerate(self._rows):
            for part in row.intervals:
                if self._box(part, self._top() + number * self._step()).contains(place):
                    return self._speak(part)
        return ""

    def _left(self) -> float:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(translate_words(row.name)) for row in self._rows), default=0.0)
        return min(widest + space(3), self.width() * 0.34)

    def _top(self) -> float:
        return em() * 1.6

    def _step(self) -> float:
        return em() * 2.1

    def _x(self, day: date) -> float:
        whole = max(1, (self._to - self._from).days)
        share = min(1.0, max(0.0, (day - self._from).days / whole))
        left = self._left()
        return left + share * (self.width() - left - space(2))

    def _box(self, part: Interval, top: float) -> QRectF:
        left, right = self._x(part.start or self._from), self._x(part.end or self._to)
        return QRectF(left, top + self._step() * 0.12, max(2.0, right - left - 1), self._step() * 0.76)

    def _paint_scale(self, painter: QPainter) -> None:
        metrics, taken = QFontMetricsF(self.font()), 0.0
        painter.setPen(QPen(colour("line"), 1))
        months = max(1, (self._to - self._from).days // 30)
        step = next((size for size in (1, 3, 6, 12, 24, 60) if months / size <= 8), 120)
        day = date(self._from.year, 1, 1)
        while day <= self._to:
            if day >= self._from:
                x = self._x(day)
                painter.setPen(QPen(colour("line"), 1))
                painter.drawLine(QPointF(x, em() * 1.2), QPointF(x, self.height()))
                painter.setPen(colour("muted"))
                text = f"{day.year}" if day.month == 1 else f"{day:%Y-%m}"
                end = x + 3 + metrics.horizontalAdvance(text)
                if x >= taken and end <= self.width():  # half a year would read as another
                    painter.drawText(QPointF(x + 3, em() * 0.95), text)
                    taken = end + space(1)
            month = day.month - 1 + step
            day = date(day.year + month // 12, month % 12 + 1, 1)

    def _paint_row(self, painter: QPainter, row: TimelineRow, top: float) -> None:
        metrics = QFontMetricsF(self.font())
        name = metrics.elidedText(translate_words(row.name), Qt.TextElideMode.ElideRight, self._left() - space(2))
        painter.setPen(colour("text"))
        flags = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value)
        painter.drawText(QRectF(0, top, self._left(), self._step()), flags, name)
        for part in row.intervals:
            ink, ground = tokens().tone(part.tone)
            box = self._box(part, top)
            painter.setPen(QPen(QColor(ink), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 3, 3)
            if part.tone == "idle":
                painter.setBrush(QColor(ink))
                painter.save()
                painter.setOpacity(0.25)
                painter.setBrush(Qt.BrushStyle.BDiagPattern)
                painter.drawRoundedRect(box, 3, 3)
                painter.restore()
            room = box.adjusted(space(1.5), 0, -space(1), 0)
            label = metrics.elidedText(translate_words(part.label), Qt.TextElideMode.ElideRight, room.width())
            if room.width() > min(em() * 4, metrics.horizontalAdvance(translate_words(part.label)) - 1):
                painter.setPen(QColor(ink))
                painter.drawText(room, flags, label)

    def _paint_today(self, painter: QPainter) -> None:
        if self._today is None:
            return
        x = self._x(self._today)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawLine(QPointF(x, em() * 1.2), QPointF(x, self.height()))


def _day(day: date | None) -> str:
    return "" if day is None else show_date(day)

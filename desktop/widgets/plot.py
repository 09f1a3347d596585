"""A plot with axes, zoom and read-out, drawn by pyqtgraph; heavy, so it is imported when a plot is first shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.shell.language import show_date, show_number
from desktop.shell.theme import chars, em, space, tokens
from desktop.widgets.plotted import Plotted, Series, steps, tick_days

pg.setConfigOptions(antialias=True, exitCleanup=False)
MOST_SPOKEN = 200
_LAST_DAY = date(9000, 1, 1).toordinal()
SIGNS = {"bars": "■", "dots": "●", "crosses": "✕"}
_STROKES = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}


class _Days(pg.AxisItem):  # type: ignore[misc]
    """An axis of days, named in the window's language."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        first, last = (min(max(round(value), 1), _LAST_DAY) for value in (minVal, maxVal))
        days = tick_days(first, last, int(size // chars(16)))
        return [(1.0, [float(day) for day in days])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [show_date(date.fromordinal(round(value))) for value in values]


class _Numbers(pg.AxisItem):  # type: ignore[misc]
    """An axis of numbers, written as everywhere in the window; ``whole`` names no fractions."""

    whole = False

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        levels: list[tuple[float, list[float]]] = super().tickValues(minVal, maxVal, size)
        if self.whole:
            levels = [(spacing, values) for spacing, values in levels if spacing >= 1]
            levels = levels or [(1.0, [float(value) for value in range(round(minVal), int(maxVal) + 1)])]
        return levels

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [show_number(int(value) if value == int(value) else value) for value in values]


class _Canvas(pg.PlotWidget):  # type: ignore[misc]
    """Leaves the wheel to the page around it, unless Ctrl asks to zoom."""

    left = Signal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


@dataclass(frozen=True)
class _Stop:
    """A place where the plot is read out."""

    x: float
    y: float
    said: str
    key: object = None


class Plot(QWidget):
    """A plot over days. The mouse or Left and Right read values out; Ctrl and the wheel zoom, a double click shows all."""

    opened = Signal(object)
    """The key of the point that was clicked or entered."""

    def __init__(self, title: str, parent: QWidget | None = None, *, hint: bool = True) -> None:
        """Build an empty plot; ``hint`` says below it how it is read while nothing is pointed at."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._hint = self.tr("Point at the plot, or press Left and Right, to read its values.") if hint else ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(chars(30))
        self._shown: Plotted | None = None
        self._stops: list[_Stop] = []
        self._place = -1
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        self._legend = QLabel(self)
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(True)
        rows.addWidget(self._legend)
        self._canvas = _Canvas(self, axisItems={"bottom": _Days("bottom"), "left": _Numbers("left")}, enableMenu=False)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = self._canvas.getPlotItem().ctrlMenu  # never shown, but without a parent it would outlive the plot
        menu.setParent(self._canvas, menu.windowFlags())
        self._canvas.hideButtons()
        self._canvas.setMouseEnabled(x=True, y=False)
        self._canvas.setFrameShape(_Canvas.Shape.NoFrame)
        self._canvas.setMinimumHeight(round(em() * 9))
        self._canvas.scene().sigMouseMoved.connect(self._on_moved)
        self._canvas.scene().sigMouseClicked.connect(self._on_clicked)
        self._canvas.left.connect(self._show_hint)
        self._canvas.hide()
        rows.addWidget(self._canvas, 1)
        self.readout = QLabel(self)
        self.readout.setProperty("role", "help")
        self.readout.setWordWrap(True)
        self.readout.setMinimumHeight(round(em() * 1.3))
        rows.addWidget(self.readout)

    def show_plot(self, shown: Plotted) -> None:
        """Draw something else."""
        self._shown, self._place = shown, -1
        self._stops = sorted(self._find_stops(shown), key=lambda stop: stop.x)
        self.setAccessibleDescription("; ".join(stop.said for stop in self._stops[:MOST_SPOKEN]))
        self._draw()
        self._show_hint()

    def step(self, by: int) -> None:
        """Read the next value out (1), or the one before (-1)."""
        if self._stops:
            self._place = max(0, min(len(self._stops) - 1, self._place + by))
            self._read_out(self._stops[self._place])

    def _find_stops(self, shown: Plotted) -> list[_Stop]:
        days = {point.day for series in shown.lines for point in series.points}
        found = [self._stop_on(shown, day) for day in days]
        for series in shown.series:
            shift = shown.bar_days / 2 if series.shape == "bars" else 0
            for point in series.points if series.shape != "line" else ():
                said = point.said or f"{show_date(point.day)}: {_number(point.value)} {shown.unit}"
                found.append(_Stop(point.day.toordinal() + shift, point.value, said, point.key))
        return found

    def _stop_on(self, shown: Plotted, day: date) -> _Stop:
        values = [(series, value) for series in shown.lines if (value := series.value_on(day)) is not None]
        told = " · ".join(f"{series.name} {_number(value)} {shown.unit}" for series, value in values)
        keys = {point.key for series in shown.lines for point in series.points if point.day == day}
        key = keys.pop() if len(keys) == 1 else None
        return _Stop(day.toordinal(), values[0][1] if values else 0, f"{show_date(day)}: {told}", key)

    # drawing

    def _draw(self) -> None:
        shown, look = self._shown, tokens()
        plot = self._canvas.getPlotItem()
        plot.clear()
        self._canvas.setBackground(QColor(look.surface))
        self._fill_legend()
        self._canvas.setVisible(shown is not None and not shown.empty)
        if shown is None or shown.empty:
            return
        first, last = shown.bounds()
        for name, text in (("left", shown.unit), ("bottom", shown.days)):
            axis = plot.getAxis(name)
            axis.setPen(QColor(look.line_strong))
            axis.setTextPen(QColor(look.muted))
            axis.setTickFont(self.font())
            axis.setStyle(tickLength=-4)
            axis.enableAutoSIPrefix(enable=False)
            axis.setLabel(text, color=look.muted)
        plot.getAxis("left").whole = shown.whole
        plot.showGrid(x=False, y=True, alpha=0.18)
        for series in shown.series:
            plot.addItem(self._item(series, last))
        for limit in shown.limits:
            plot.addItem(_rule(limit.value, limit.label, _ink(limit.tone), angle=0, at=0.02))
        for place, mark in enumerate(shown.marked):
            at = 0.84 - 0.11 * (place % 4)
            plot.addItem(_rule(mark.day.toordinal(), mark.label, _ink(mark.tone), angle=90, at=at))
        self._cursor = pg.InfiniteLine(angle=90, pen=pg.mkPen(QColor(look.focus), width=1))
        self._cursor.hide()
        plot.addItem(self._cursor, ignoreBounds=True)
        margin = max(1.0, (last - first) * 0.02)
        top = shown.top() * (1.28 if shown.limits else 1.1)  # room for the words above a limit
        plot.getViewBox().setLimits(xMin=first - margin, xMax=last + margin, yMin=0, yMax=top, minXRange=7)
        plot.setRange(xRange=(first - margin, last + margin), yRange=(0, top), padding=0)

    def _item(self, series: Series, last: int) -> Any:
        ink = QColor(_ink(series.tone))
        days = [point.day.toordinal() for point in series.points]
        values = [point.value for point in series.points]
        if series.shape == "bars":
            width = self._shown.bar_days if self._shown else 1
            soft = QColor(ink)
            soft.setAlpha(110)
            centres = [day + width / 2 for day in days]
            return pg.BarGraphItem(x=centres, height=values, width=width * 0.8, pen=ink, brush=soft)
        if series.shape in ("dots", "crosses"):
            symbol, size = {"dots": ("o", 0.5), "crosses": ("x", 0.65)}[series.shape]
            return pg.ScatterPlotItem(x=days, y=values, symbol=symbol, size=round(em() * size), pen=ink, brush=ink)
        until = series.until.toordinal() if series.until else days[-1]
        xs, ys = steps(series.points, min(last, until))
        return pg.PlotCurveItem(xs, ys, pen=pg.mkPen(ink, width=2, style=_STROKES[series.stroke]))

    def _fill_legend(self) -> None:
        named = self._shown.series if self._shown and len(self._shown.series) > 1 else ()
        self._legend.setText(" &nbsp; ".join(_named(series) for series in named))
        self._legend.setVisible(bool(named))

    # reading out

    def _read_out(self, stop: _Stop) -> None:
        self.readout.setText(stop.said)
        self._cursor.setPos(stop.x)
        self._cursor.show()

    def _show_hint(self) -> None:
        if self._shown is not None and not self._shown.empty:
            self._cursor.hide()
            self.readout.setText(self._hint)

    def _nearest(self, place: QPointF) -> int:
        box = self._canvas.getPlotItem().getViewBox()
        here, room = box.mapSceneToView(place), box.viewRect()

        def distance(number: int) -> float:
            stop = self._stops[number]
            along, up = (stop.x - here.x()) / (room.width() or 1), (stop.y - here.y()) / (room.height() or 1)
            return float(along**2 + (up / 3) ** 2)

        return min(range(len(self._stops)), key=distance)

    def _on_moved(self, place: QPointF) -> None:
        shown = self._shown
        if shown is None or not self._stops or not self._canvas.getPlotItem().sceneBoundingRect().contains(place):
            return
        if len(shown.lines) == len(shown.series):
            first, last = shown.bounds()
            day = round(self._canvas.getPlotItem().getViewBox().mapSceneToView(place).x())
            self._read_out(self._stop_on(shown, date.fromordinal(max(first, min(last, day)))))
        else:
            self._place = self._nearest(place)
            self._read_out(self._stops[self._place])

    def _on_clicked(self, event: Any) -> None:
        if event.double():
            self._draw()
        elif self._stops:
            self._open(self._nearest(event.scenePos()))

    def _open(self, place: int) -> None:
        if self._stops[place].key is not None:
            self.opened.emit(self._stops[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps_of = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps_of:
            self.step(steps_of[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place >= 0:
            self._open(self._place)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._draw()


def _rule(value: float, label: str, ink: str, *, angle: int, at: float) -> Any:
    pen = pg.mkPen(QColor(ink), width=1, style=Qt.PenStyle.DashLine)
    anchors = [(0, 1), (0, 1)] if angle == 0 else [(0, 0.5), (1, 0.5)]
    return pg.InfiniteLine(
        value,
        angle=angle,
        pen=pen,
        label=label.replace("{", "(").replace("}", ")"),
        labelOpts={"position": at, "color": ink, "anchors": anchors},
    )


def _named(series: Series) -> str:
    sign = SIGNS.get(series.shape) or {"solid": "━━", "dash": "╍╍", "dot": "┅┅"}[series.stroke]
    return f'<span style="color:{_ink(series.tone)}">{sign}</span>&nbsp;{escape(series.name).replace(" ", "&nbsp;")}'


def _ink(tone: str) -> str:
    return str(getattr(tokens(), tone))


def _number(value: float) -> str:
    return show_number(int(value) if value == int(value) else round(value, 3))

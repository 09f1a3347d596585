"""The balance of a licence over time: a plot of one line with its ceiling and its end, and the same as a table."""

from datetime import date, timedelta
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QTableWidgetItem, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.amounts import amount, unit_name
from desktop.records.short_table import ShortTable
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show, show_number
from desktop.shell.theme import chars, em, space
from desktop.widgets.fields_choice import CalmCombo
from desktop.widgets.plotted import Limit, MarkedDay, Plotted, Point, Series
from models.licences.queries import balance_series
from models.licences.standing import SOON_DAYS
from models.licences.views import BalanceSeries, LicenceDetail

if TYPE_CHECKING:
    from desktop.widgets.plot import Plot

WIDTH = 100
MOST_ROWS = 8
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BalanceOverTime(QWidget):
    """The tab; it asks for the ledger when it is shown."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._licence: LicenceDetail | None = None
        self._lines: tuple[BalanceSeries, ...] = ()
        self.plot: Plot | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space(4), space(3), space(4), space(4))
        self._rows.setSpacing(space(3))
        self.line = CalmCombo(self)
        self.line.setAccessibleName(self.tr("Line of the licence"))
        self.line.setMaximumWidth(chars(WIDTH))
        self.line.activated.connect(self._on_line)
        self._rows.addWidget(self.line)
        self._place = QVBoxLayout()
        self._rows.addLayout(self._place, 20)
        self.table = ShortTable(
            [self.tr("Day"), self.tr("Free"), self.tr("Reserved"), self.tr("Drawn")],
            [2, 2, 2, 2],
            self,
            numbers=(1, 2, 3),
        )
        self.table.setAccessibleName(self.tr("Balance by day"))
        self.table.setMaximumWidth(chars(WIDTH))
        self._rows.addWidget(self.table)
        self._nothing = QLabel(self.tr("Nothing was booked on this licence yet."), self)
        self._nothing.setProperty("role", "muted")
        self._rows.addWidget(self._nothing)
        self._rows.addStretch(1)

    def show_licence(self, detail: LicenceDetail) -> None:
        """Show a licence; its ledger is read when the tab is in front."""
        self._licence = detail
        if self.isVisible():
            self.load()

    def load(self, _place: int = 0) -> None:
        """Read the ledger of the licence that is shown."""
        licence = self._licence
        if licence is None:
            return

        def query(session: Session) -> tuple[BalanceSeries, ...]:
            import_module("desktop.widgets.plot")  # heavy: here, so that the window does not wait
            return balance_series(session, licence.id)

        def then(found: tuple[BalanceSeries, ...]) -> None:
            if self._licence is not None and self._licence.id == licence.id:
                self._show(found)

        ask(self._context, query, then=then, owner=self)

    def _show(self, found: tuple[BalanceSeries, ...]) -> None:
        same = [each.licence_line_id for each in found] == [each.licence_line_id for each in self._lines]
        place = self.line.currentIndex() if same else 0
        self._lines = found
        self.line.clear()
        self.line.addItems([f"{number}. {each.description}" for number, each in enumerate(found, 1)])
        self.line.setCurrentIndex(max(0, place))
        self.line.setVisible(len(found) > 1)
        self._on_line()

    def _on_line(self, _place: int = 0) -> None:
        if not self._lines or self._licence is None:
            return
        line = self._lines[self.line.currentIndex()]
        if self.plot is None:
            from desktop.widgets.plot import Plot

            self.plot = Plot(self.tr("Balance over time"), self)
            self.plot.setMaximumHeight(round(em() * 26))
            self._place.addWidget(self.plot)
        self.plot.show_plot(balance_plot(line, self._licence, self._context.workspace.clock.today()))
        self._fill(line)

    def _fill(self, line: BalanceSeries) -> None:
        shown = line.points[::-1][:MOST_ROWS]
        self.table.setRowCount(len(shown))
        for place, point in enumerate(shown):
            amounts = [
                amount(each, line.unit) if each is not None else "—"
                for each in (point.free, point.reserved, point.drawn)
            ]
            for column, text in enumerate((show(point.on), *amounts)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(RIGHT if column else LEFT)
                self.table.setItem(place, column, item)
        self.table.fit(len(shown))
        self._nothing.setVisible(len(line.points) <= 1)


def balance_plot(line: BalanceSeries, licence: LicenceDetail, today: date) -> Plotted:
    """Say what the plot of a line shows: free, reserved and drawn, its ceiling, and the days that matter."""
    tr = QCoreApplication.translate
    unit = unit_name(line.unit)
    until = min(today, licence.valid_until)
    free = tuple(Point(point.on, float(point.free)) for point in line.points if point.free is not None)
    reserved = tuple(Point(point.on, float(point.reserved)) for point in line.points)
    drawn = tuple(Point(point.on, float(point.drawn)) for point in line.points)
    soon = licence.valid_until - timedelta(days=SOON_DAYS)
    limits: tuple[Limit, ...] = ()
    if line.authorised is not None:
        text = tr("BalanceOverTime", "licensed: {amount} {unit}")
        limits = (Limit(float(line.authorised), text.format(amount=show_number(line.authorised), unit=unit), "ok"),)
    return Plotted(
        unit=unit,
        days="",
        series=(
            *((Series(tr("BalanceOverTime", "free"), free, "accent", until=until),) if free else ()),
            Series(tr("BalanceOverTime", "reserved"), reserved, "warn", stroke="dash", until=until),
            Series(tr("BalanceOverTime", "drawn"), drawn, "stop", stroke="dot", until=until),
        ),
        marked=(
            MarkedDay(soon, tr("BalanceOverTime", "ends soon"), "warn"),
            MarkedDay(licence.valid_until, tr("BalanceOverTime", "ends"), "stop"),
            *((MarkedDay(today, tr("BalanceOverTime", "today")),) if today <= licence.valid_until else ()),
        ),
        limits=limits,
        first=min(licence.issued_on, licence.valid_from),
        last=licence.valid_until,
    )

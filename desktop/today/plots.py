"""The plots of the first page: licences that end, how long the authority took, what is left of the licences in use."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from desktop.shell.late import LateModule
from desktop.shell.theme import chars, em, space
from desktop.widgets.plotted import Limit, MarkedDay, Plotted, Point, Series, Stroke

if TYPE_CHECKING:
    from desktop.today.reading import Plots
    from desktop.widgets.plot import Plot
    from models.applications.views import AnswerTime
    from models.licences.views import LicenceRow

WEEKS_DRAWN = 26
_PLOT = LateModule("desktop.widgets.plot")
_STROKES: tuple[tuple[str, Stroke], ...] = (("accent", "solid"), ("warn", "dash"), ("ok", "dot"), ("stop", "dash"))


class PlotRow(QWidget):
    """Three plots side by side; each opens the record that is pointed at."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards: dict[str, tuple[QVBoxLayout, QLabel, str]] = {}
        self.plots: dict[str, Plot] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(3))
        for key, title, nothing in (
            ("ending", self.tr("Licences that end, by week"), self.tr("No licence ends within half a year.")),
            ("answers", self.tr("How long the authority took"), self.tr("No answer came within a year.")),
            ("balances", self.tr("What is left of licences in use"), self.tr("No licence with a ceiling is in use.")),
        ):
            row.addWidget(self._card(key, title, nothing), 1)

    def load(self, read: "Callable[[Session], Plots]") -> None:
        """Read what the plots show and draw it."""

        def then(_plot: object) -> None:
            ask(self._context, read, then=self._show, owner=self)

        # Heavy, and not needed by those who look at figures only: no reader waits for it.
        _PLOT.then(self._context.jobs, self, then)

    def _show(self, found: "Plots") -> None:
        self._draw("ending", "licences", self._ending(found))
        self._draw("answers", "applications", self._answers(found))
        self._draw("balances", "licences", self._balances(found))

    def _card(self, key: str, title: str, nothing: str) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        rows.setSpacing(space(2))
        head = QLabel(title, card)
        head.setProperty("role", "title")
        empty = QLabel(nothing, card)
        empty.setProperty("role", "muted")
        empty.setWordWrap(True)
        empty.hide()
        rows.addWidget(head)
        rows.addWidget(empty)
        rows.addStretch(1)
        card.setMinimumHeight(round(em() * 16))
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all equally wide
        card.setMinimumWidth(chars(34))
        self._cards[key] = (rows, empty, title)
        return card

    def _draw(self, key: str, area: str, shown: Plotted) -> None:
        rows, empty, title = self._cards[key]
        empty.setVisible(shown.empty)
        if key not in self.plots:
            if shown.empty:
                return
            from desktop.widgets.plot import Plot

            plot = Plot(title, self, hint=False)
            plot.opened.connect(lambda record_id: self._context.go(area, record_id))
            rows.insertWidget(2, plot, 20)
            self.plots[key] = plot
        self.plots[key].setVisible(not shown.empty)
        self.plots[key].show_plot(shown)

    # what each shows

    def _ending(self, found: "Plots") -> Plotted:
        monday = found.on - timedelta(days=found.on.weekday())
        weeks = Counter(row.valid_until - timedelta(days=row.valid_until.weekday()) for row in found.ending)
        points = [self._week(week, [row for row in found.ending if _monday(row) == week]) for week in sorted(weeks)]
        return Plotted(
            self.tr("licences"),
            "",
            (Series(self.tr("licences that end in the week"), tuple(points), "warn", shape="bars"),),
            marked=(MarkedDay(found.on, self.tr("today")),),
            first=monday,
            last=monday + timedelta(weeks=WEEKS_DRAWN),
            whole=True,
        )

    def _week(self, week: date, rows: "Sequence[LicenceRow]") -> Point:
        numbers = ", ".join(f"{row.licence_number} ({show_date(row.valid_until)})" for row in rows[:4])
        more = self.tr(" and {count} more").format(count=len(rows) - 4) if len(rows) > 4 else ""
        said = self.tr("Week of {day}: {count} · {numbers}").format(
            day=show_date(week), count=len(rows), numbers=numbers + more
        )
        return Point(week, len(rows), said, rows[0].id)

    def _answers(self, found: "Plots") -> Plotted:
        granted = tuple(self._answer(each) for each in found.answers if each.granted)
        refused = tuple(self._answer(each) for each in found.answers if not each.granted)
        text = self.tr("term: {count} working days")
        return Plotted(
            self.tr("working days"),
            self.tr("day of the answer"),
            (
                *((Series(self.tr("granted"), granted, "accent", shape="dots"),) if granted else ()),
                *((Series(self.tr("refused"), refused, "stop", shape="crosses"),) if refused else ()),
            ),
            limits=(Limit(found.term, text.format(count=found.term)),) if found.term else (),
            last=found.on,
            whole=True,
        )

    def _answer(self, each: "AnswerTime") -> Point:
        text = (
            self.tr("{number}: granted on {day} after {count} working days")
            if each.granted
            else self.tr("{number}: refused on {day} after {count} working days")
        )
        said = text.format(number=each.number, day=show_date(each.answered_on), count=each.days)
        return Point(each.answered_on, each.days, said, each.id)

    def _balances(self, found: "Plots") -> Plotted:
        series = []
        for (row, line), (tone, stroke) in zip(found.balances, _STROKES, strict=False):
            whole = float(line.authorised or 1)
            points = [Point(each.on, float(each.free or 0) * 100 / whole, key=row.id) for each in line.points]
            series.append(Series(row.licence_number, tuple(points), tone, stroke=stroke, until=found.on))
        return Plotted(self.tr("% free"), "", tuple(series), last=found.on)


def _monday(row: "LicenceRow") -> date:
    return row.valid_until - timedelta(days=row.valid_until.weekday())

"""Today: what expires, what waits for whom, which clocks run; every figure opens its rows."""

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, show_number, translate_words
from desktop.shell.late import LateModule
from desktop.shell.page import Page
from desktop.shell.theme import space
from desktop.today.first_steps import FirstSteps
from desktop.today.plots import PlotRow
from desktop.widgets.buttons import Button
from models.applications.choices import Debtor
from models.workspace.changes import Changes
from models.workspace.words import InBoth

if TYPE_CHECKING:
    from desktop.today.reading import Overview
    from models.applications.views import RunningClock
    from models.review.task_queries import TaskRow
    from models.review.views import TodayFigures
    from models.rulebook.views import MeasureRow

MOST_LATE = 3
AFTER_PAINTING = 60
"""Milliseconds the page stands before its figures are read: who only passes through here does not wait for them."""

_READING = LateModule("desktop.today.reading")


class TodayPage(Page):
    """The clerk's first page."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.set_body(self._scroll)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(space(6), space(5), space(6), space(5))
        rows.setSpacing(space(4))
        self._shown: QWidget | None = None
        self._behind = self._due = False
        self._top = QVBoxLayout()
        rows.addLayout(self._top)
        self.plots = PlotRow(context, inner)
        self.plots.hide()  # empty frames would say that there is nothing
        rows.addWidget(self.plots, 20)
        rows.addStretch(0)
        self._scroll.setWidget(inner)
        self._load()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds:
            self._load()

    def shown(self) -> None:
        self._behind = False
        if self._due:
            self._load()

    def leave(self) -> None:
        self._behind = True

    def help_text(self) -> str:
        return self.tr(
            "<p>In order of urgency: what is overdue, what waits for whom, clocks that run, licences that end. Every figure opens its rows.</p>"
        )

    def _load(self) -> None:
        if _READING.loaded:
            self._read(_READING.load())
        else:
            QTimer.singleShot(AFTER_PAINTING, self, self._load_first)

    def _load_first(self) -> None:
        self._due = self._behind
        if not self._behind:
            _READING.then(self.context.jobs, self, self._read)

    def _read(self, reading: ModuleType) -> None:
        self._due = self._behind
        if self._behind:  # the database is left to the page in front
            return
        context, today = self.context, self.context.workspace.clock.today()

        def query(session: Session) -> "Overview":
            seen: Overview = reading.read_overview(context.workspace, session, context.session.actor, today)
            return seen

        ask(context, query, then=self._show, owner=self)
        self.plots.load(partial(reading.read_plots, on=today))

    def _show(self, seen: "Overview") -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(4))
        title = QLabel(show_date(seen.on), inner)
        title.setProperty("role", "page_title")
        rows.addWidget(title)
        if not seen.begun.enough:
            rows.addWidget(FirstSteps(self.context, seen.begun, inner))
        if not seen.begun.nothing:
            rows.addLayout(self._figures(seen.figures))
            columns = QHBoxLayout()
            columns.setSpacing(space(5))
            columns.addWidget(self._clocks(seen), 3)
            columns.addWidget(self._ending(seen), 2)
            rows.addLayout(columns)
        self.plots.setVisible(not seen.begun.nothing)
        if self._shown is not None:
            self._top.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = inner
        self._top.addWidget(inner)

    def _figures(self, figures: "TodayFigures") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space(3))
        waiting = figures.waits_for
        for count, words, area in (
            (figures.overdue, self.tr("overdue"), "queue"),
            (figures.returned_to_me, self.tr("returned to me"), "applications"),
            (figures.own_drafts, self.tr("my drafts"), "applications"),
            (waiting.get(Debtor.OFFICER, 0), self.tr("wait for an officer"), "queue"),
            (waiting.get(Debtor.CUSTOMER, 0), self.tr("wait for a customer"), "queue"),
            (waiting.get(Debtor.AUTHORITY, 0), self.tr("wait for the authority"), "applications"),
        ):
            row.addWidget(self._figure(count, words, area))
        return row

    def _figure(self, count: int, words: str, area: str) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        number = QLabel(show_number(count), card)
        number.setProperty("role", "figure")
        link = Button(words, card, role="link")
        link.setAccessibleName(f"{count} {words}")
        link.clicked.connect(partial(_go, self.context.go, area, None))
        rows.addWidget(number)
        rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _clocks(self, seen: "Overview") -> QWidget:
        box, grid = self._table(
            self.tr("Clocks that run"),
            (self.tr("Application"), self.tr("End user"), self.tr("Accepted"), self.tr("Used"), self.tr("Due")),
        )
        for line, running in enumerate(seen.figures.clocks[:12], start=1):
            self._clock(grid, line, running)
        if not seen.figures.clocks:
            grid.addWidget(self._muted(self.tr("No application is with the authority.")), 1, 0, 1, 5)
        return box

    def _clock(self, grid: QGridLayout, line: int, running: "RunningClock") -> None:
        link = Button(running.number, self, role="link")
        link.clicked.connect(partial(_go, self.context.go, "applications", running.id))
        clock = running.clock
        due = show_date(clock.due) if clock.due is not None else translate_words(clock.reason or clock.state.label)
        cells = (running.end_user, show_date(running.accepted_on), show_number(clock.used), due)
        grid.addWidget(link, line, 0, Qt.AlignmentFlag.AlignLeft)
        for place, text in enumerate(cells, start=1):
            label = QLabel(text, self)
            label.setWordWrap(place == 4)
            grid.addWidget(label, line, place)

    def _ending(self, seen: "Overview") -> QWidget:
        side = QWidget(self)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1.5))
        if seen.tasks:
            self._tasks(rows, seen, side)
        if seen.late:
            self._late(rows, seen, side)
        head = QLabel(self.tr("Licences that end next"), side)
        head.setProperty("role", "title")
        rows.addWidget(head)
        for row in seen.expiring[:6]:
            link = Button(f"{show_date(row.valid_until)}  {row.licence_number}", side, role="link")
            link.clicked.connect(partial(_go, self.context.go, "licences", row.id))
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not seen.expiring:
            rows.addWidget(self._muted(self.tr("None within twelve weeks.")))
        if seen.changing:
            rules = QLabel(self.tr("Rules that change soon"), side)
            rules.setProperty("role", "title")
            rows.addWidget(rules)
            for now, then in seen.changing:
                text = QLabel(self._change(now, then), side)
                text.setWordWrap(True)
                text.setToolTip(translate_words(InBoth(now.subject, now.subject_zh)))
                rows.addWidget(text)
        rows.addStretch(1)
        return side

    def _change(self, now: "MeasureRow", then: "MeasureRow") -> str:
        """Say of a rule what it is, until when, and what it becomes."""
        return self.tr("{name} · {now} until {day}, then: {then}").format(
            name=now.name,
            now=translate_words(now.state.label),
            day=show_date(now.until) if now.until else "",
            then=translate_words(then.state.label),
        )

    def _tasks(self, rows: QVBoxLayout, seen: "Overview", side: QWidget) -> None:
        """Name the first tasks of the person, due soonest first; each opens its record, the head opens all."""
        text = self.tr("Tasks: {count} open, {late} overdue").format(
            count=show_number(seen.task_count), late=show_number(seen.late_tasks)
        )
        head = QLabel(text, side)
        head.setProperty("role", "title")
        rows.addWidget(head)
        for row in seen.tasks:
            due = show_date(row.due_on) if row.due_on else "–"
            what = f"{due}  {translate_words(row.kind.label)}: {row.number or translate_words(row.record.label)}"
            link = Button(f"{what} · {row.name}" if row.name else what, side, role="link")
            link.setToolTip("\n".join(translate_words(why) for why in row.why))
            link.clicked.connect(partial(self._open_task, row))
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        every = Button(self.tr("Show all tasks"), side, role="link")
        every.clicked.connect(partial(_begin, self.context.begin, "tasks"))
        rows.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)

    def _open_task(self, row: "TaskRow", _checked: bool = False) -> None:
        from desktop.queue.tasks import show_record_of

        show_record_of(self.context.go, row)

    def _late(self, rows: QVBoxLayout, seen: "Overview", side: QWidget) -> None:
        """Name the shipments that were planned for a day that is past; each opens its licence."""
        head = QLabel(self.tr("Shipments that should have left"), side)
        head.setProperty("role", "title")
        rows.addWidget(head)
        for row in seen.late[:MOST_LATE]:
            link = Button(f"{show_date(row.planned_on)}  {row.number} · {row.consignee}", side, role="link")
            link.clicked.connect(partial(_go, self.context.go, "licences", row.licence_id))
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        more = len(seen.late) - MOST_LATE
        if more > 0:
            rest = Button(self.tr("… and {count} more").format(count=show_number(more)), side, role="link")
            rest.clicked.connect(partial(_go, self.context.go, "licences", None))
            rows.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)

    def _table(self, title: str, heads: tuple[str, ...]) -> tuple[QWidget, QGridLayout]:
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        head = QLabel(title, box)
        head.setProperty("role", "title")
        rows.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1.5))
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(4, 2)
        for place, words in enumerate(heads):
            label = QLabel(words, box)
            label.setProperty("role", "label")
            grid.addWidget(label, 0, place)
        rows.addLayout(grid)
        rows.addStretch(1)
        return box, grid

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "muted")
        return label


def _begin(begin: Callable[[str, str], None], what: str, _checked: bool = False) -> None:
    begin("queue", what)


def _go(go: Callable[[str, int | None], None], area: str, record_id: int | None, _checked: bool = False) -> None:
    go(area, record_id)

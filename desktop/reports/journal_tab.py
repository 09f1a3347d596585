"""The journal: weeks as bars, rows as a list, and one row with what was there before and after."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.reports.journal_sheet import fill_sheet
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import locale, show_date, translate_words
from desktop.shell.page import list_and_detail
from desktop.shell.theme import em, space
from desktop.widgets.bars import Bar, Bars
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.fields_date import DateField
from desktop.widgets.flow import Flow
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.sheet import Sheet
from models.journal.reports import (
    JournalLine,
    JournalPages,
    JournalSheet,
    WeekOfActs,
    activity_by_week,
    actors_of,
    acts_of,
    journal_sheet,
    kinds_of,
)
from models.workspace.actor import Via
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.words import Words

WEEKS = 12
_Choices = tuple[tuple[tuple[int, str], ...], tuple[tuple[str, Words], ...], tuple[tuple[str, Words], ...]]


class SpannedJournal:
    """The pages of the journal between two days; the days are kept apart from what the list itself can filter by."""

    def __init__(self, pages: JournalPages) -> None:
        self._pages = pages
        self.span: tuple[date | None, date | None] = (None, None)

    def count(self, query: ListQuery) -> int:
        """Count what a query finds between the days."""
        return self._pages.count(self._within(query))

    def page(self, request: PageRequest) -> Page[JournalLine]:
        """Give one page of it."""
        return self._pages.page(replace(request, query=self._within(request.query)))

    def _within(self, query: ListQuery) -> ListQuery:
        days = {name: (day.isoformat(),) for name, day in zip(("first", "last"), self.span, strict=True) if day}
        return replace(query, filters={**query.filters, **days})


class JournalTab(QWidget):
    """Everything that was done, to look through and to write out."""

    record_chosen = Signal(object)

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.current: int | None = None
        self.source = SpannedJournal(JournalPages(context.workspace))
        self.whole = SpannedJournal(JournalPages(context.workspace, values=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._build_top())
        self.list = ListPanel(
            self._columns(),
            self.source,
            context.jobs,
            name="reports.journal",
            settings=context.settings,
            empty=self.tr("The journal is empty."),
            start=ListQuery(sort="at", descending=True),
        )
        self.list.chosen.connect(self.open)
        self.list.opened.connect(self.open)
        self.list.failed.connect(context.report)
        values = [
            Column("before", self.tr("Before (JSON)"), 20, lambda row: row.before),
            Column("after", self.tr("After (JSON)"), 20, lambda row: row.after),
        ]
        connect_export(context, self.list, self.whole, "journal", values)
        self.detail = DetailFrame(missing=False, nothing=self.tr("Choose a row to see what was before and after."))
        self.sheet = Sheet()
        self.detail.add_tab(self.sheet, self.tr("Row"))
        box.addWidget(list_and_detail(self.list, self.detail, (7, 5)), 1)
        ask(context, _choices, then=self._on_choices, owner=self)
        self._ask_weeks()

    def refresh(self) -> None:
        """Read again."""
        self.list.refresh()
        self._ask_weeks()

    def open(self, seq: int | None) -> None:
        """Show one row."""
        if seq is None:
            return
        self.current = seq
        self.list.select(seq)

        def read(session: Session) -> JournalSheet:
            return journal_sheet(session, seq)

        ask(self.context, read, then=self._on_row, owner=self)

    def close_record(self) -> bool:
        """Show no row, or all days again; True when there was something to leave."""
        if self.current is not None:
            self.current = None
            self.list.select(None)
            self.detail.close_record()
            self.record_chosen.emit(None)
            return True
        if self.source.span != (None, None):
            self.show_days(None, None)
            return True
        return False

    def show_days(self, first: date | None, last: date | None) -> None:
        """Show the rows between two days, both included; None is open."""
        self.first.set_value(first)
        self.last.set_value(last)
        self._apply_days()

    def _build_top(self) -> QWidget:
        top = QFrame(self)
        top.setProperty("role", "bar")
        row = QHBoxLayout(top)
        row.setContentsMargins(space(4), space(2), space(4), space(2))
        row.setSpacing(space(6))
        left = QVBoxLayout()
        left.setSpacing(space(1))
        title = QLabel(self.tr("Journal rows per week"), top)
        title.setProperty("role", "section")
        self.bars = Bars(top, title=title.text())
        self.bars.setFixedHeight(round(em() * 6))
        self.bars.opened.connect(self._on_week)
        left.addWidget(title)
        left.addWidget(self.bars)
        row.addLayout(left, 1)
        today = self.context.workspace.clock.today()
        self.first = DateField("first", self.tr("From"), today=today)
        self.last = DateField("last", self.tr("To"), today=today)
        self.all_days = Button(self.tr("All days"), top, role="quiet")
        self.all_days.clicked.connect(lambda _checked=False: self.show_days(None, None))
        self.all_days.hide()
        for field in (self.first, self.last):
            field.line.editingFinished.connect(self._apply_days)
            field.edited.connect(self._on_picked)
        days = QVBoxLayout()
        days.setSpacing(space(1))
        line = Flow()
        line.setSpacing(space(3))
        line.addWidget(self.first)
        line.addWidget(self.last)
        days.addLayout(line)
        days.addWidget(self.all_days)
        days.addStretch(1)
        row.addLayout(days)
        return top

    def _columns(self) -> list[Column]:
        def record(row: JournalLine) -> str:
            kind = translate_words(row.kind)
            return f"{kind} {row.record_id}" if row.record_id else kind

        return [
            Column("at", self.tr("When"), 21, lambda row: row.at),
            Column("who", self.tr("Who"), 15, lambda row: row.actor_name, sortable=False),
            Column("what", self.tr("What"), 24, lambda row: row.what, sortable=False, strong=True),
            Column("record", self.tr("Record"), 20, record, sortable=False),
            Column("reason", self.tr("Reason"), 26, lambda row: row.reason, sortable=False),
            Column("via", self.tr("Through"), 14, lambda row: Via(row.via), sortable=False, hidden=True),
            Column("seq", self.tr("Row"), 9, lambda row: row.id, sortable=False, hidden=True, align="right"),
        ]

    def _ask_weeks(self) -> None:
        today = self.context.workspace.clock.today()

        def read(session: Session) -> tuple[WeekOfActs, ...]:
            return activity_by_week(session, today, WEEKS)

        ask(self.context, read, then=self._on_weeks, owner=self)

    def _on_weeks(self, weeks: tuple[WeekOfActs, ...]) -> None:
        self.bars.set_bars([Bar(_short(week.monday), week.rows, "info", week.monday) for week in weeks])

    def _on_week(self, monday: object) -> None:
        if isinstance(monday, date):
            self.show_days(monday, monday + timedelta(days=6))

    def _on_picked(self) -> None:
        if not (self.first.line.isModified() or self.last.line.isModified()):
            self._apply_days()

    def _apply_days(self) -> None:
        days: list[date | None] = []
        for field in (self.first, self.last):
            fault = field.own_fault()
            if fault:
                field.show_fault(fault)
                return
            value = field.value()
            days.append(value if isinstance(value, date) else None)
        span = (days[0], days[1])
        if span[0] is not None and span[1] is not None and span[1] < span[0]:
            self.last.show_fault(self.tr("The last day is before the first."))
            return
        self.first.clear_note()
        self.last.clear_note()
        if span != self.source.span:
            self.source.span = self.whole.span = span
            self.all_days.setVisible(span != (None, None))
            self.list.set_query(self.list.query)

    def _on_choices(self, told: _Choices) -> None:
        actors, kinds, acts = told
        self.list.add_filter("actor", self.tr("Who"), [(str(key), name) for key, name in actors])
        self.list.add_filter("record", self.tr("Record"), [(key, translate_words(words)) for key, words in kinds])
        self.list.add_filter("act", self.tr("What"), [(key, translate_words(words)) for key, words in acts])

    def _on_row(self, row: JournalSheet) -> None:
        title = translate_words(row.what)
        self.detail.set_header(title, f"{show_date(row.row.at)} · {row.row.actor_name}")
        fill_sheet(self.sheet, row, self.context)
        self.record_chosen.emit(row.row.id)


def _choices(session: Session) -> _Choices:
    return actors_of(session), kinds_of(session), acts_of(session)


def _short(day: date) -> str:
    pattern = "M月d日" if locale().name().startswith("zh") else "d MMM"
    return locale().toString(QDate(day.year, day.month, day.day), pattern)

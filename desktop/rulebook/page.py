"""The rulebook: what the law says as of a day, and what was not confirmed."""

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from desktop.rulebook.days_tab import DaysTab
from desktop.rulebook.deal_tab import DealTab
from desktop.rulebook.editions_tab import EditionsTab
from desktop.rulebook.items_tab import ItemsTab
from desktop.rulebook.listed_tab import ListedTab
from desktop.rulebook.measures_tab import MeasuresTab
from desktop.rulebook.regimes_tab import RegimesTab
from desktop.rulebook.tab import ListTab
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date
from desktop.shell.page import Page
from desktop.shell.theme import space
from desktop.widgets.asof import AsOf
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.paging import ListQuery


class RulebookPage(Page):
    """Seven tabs over one edition and one day; records of this page are measures."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.book: Rulebook | None = None
        self._wanted: int | None = None
        body = QFrame(self)
        body.setProperty("role", "panel")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head(body))
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the rulebook"))
        rows.addWidget(self.tabs, 1)
        rows.addWidget(self._foot(body))
        self.set_body(body)

        def load(_job: JobContext) -> Rulebook:
            return load_current()

        context.jobs.run(load, then=self._on_book, failed=context.report, owner=self, database=False)

    @property
    def day(self) -> date:
        """The day the page looks at."""
        return self.as_of.day

    def open_record(self, record_id: int) -> None:
        """Show one measure."""
        if self.book is None:
            self._wanted = record_id
            return
        self.tabs.setCurrentWidget(self.measures)
        self.measures.open(record_id)

    def primary_action(self) -> None:
        """Answer the question of the tab in front."""
        front = self.tabs.currentWidget()
        if isinstance(front, DealTab):
            front.answer()
        elif isinstance(front, DaysTab):
            front.count()

    def new_record(self) -> None:
        """Begin a new question about a deal."""
        if self.book is not None:
            self.tabs.setCurrentWidget(self.deal)
            self.deal.clear()

    def escape(self) -> bool:
        """Close the sheet, or look at today again."""
        front = self.tabs.currentWidget()
        if isinstance(front, ListTab) and front.close_record():
            self.record_shown.emit(None)
            return True
        if not self.as_of.is_today:
            self.as_of.go_today()
            return True
        return False

    def leave(self) -> None:
        if self.book is not None:
            self.deal.leave()

    def help_text(self) -> str:
        return self.tr(
            "<p>The rulebook shows the legal acts, controlled items and listed names of the loaded edition as they "
            "stand on the day at the top right. Where a text ran out and no newer act was seen, it says unknown and "
            "treats the act as in force.</p><p>What was not confirmed is marked so. Statements outside a legal act "
            "are told, but never applied.</p><p>Regimes tells who signs a declaration, how long it holds and what is "
            "asked besides, each with its source and the day on which it was read.</p><p>Working days counts a date; "
            "What does a deal need? answers for one deal. Ctrl+N begins a new question, Ctrl+Enter answers it.</p>"
            "<p>Editions tells by which edition the workspace works. A data pack from elsewhere is checked whole and "
            "shows what it would change and whom it touches before anything is applied; one can always go back.</p>"
        )

    def _head(self, parent: QWidget) -> QWidget:
        head = QFrame(parent)
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(space(4), space(2), space(3), space(2))
        row.setSpacing(space(3))
        title = QLabel(self.tr("Rulebook"), head)
        title.setProperty("role", "page_title")
        self._beyond = QLabel(head)
        self._beyond.setProperty("role", "warn")
        self._beyond.setWordWrap(True)
        self.as_of = AsOf(self.context.workspace.clock.today(), head)
        self.as_of.changed.connect(self._on_day)
        row.addWidget(title)
        row.addWidget(self._beyond, 1)
        row.addWidget(self.as_of)
        return head

    def _foot(self, parent: QWidget) -> QWidget:
        foot = QFrame(parent)
        foot.setProperty("role", "strip")
        row = QHBoxLayout(foot)
        row.setContentsMargins(space(4), space(1), space(4), space(1))
        self._edition = QLabel(foot)
        self._edition.setProperty("role", "muted")
        advice = QLabel(self.tr("Help with the law, not legal advice."), foot)
        advice.setProperty("role", "muted")
        row.addWidget(self._edition)
        row.addStretch(1)
        row.addWidget(advice)
        return foot

    def _on_book(self, book: Rulebook) -> None:
        self.book = book
        self.measures = MeasuresTab(self.context, book, self.day)
        self.items = ItemsTab(self.context, book, self.day)
        self.listed = ListedTab(self.context, book, self.day)
        self.regimes = RegimesTab(self.context, book, self.day)
        self.days = DaysTab(self.context, book, self.day)
        self.deal = DealTab(self.context, book, self.day)
        self.editions = EditionsTab(self.context, book)
        for tab in (self.measures, self.items, self.listed, self.regimes):
            tab.add_filters()
            tab.go_asked.connect(self._on_go)
        self.measures.record_chosen.connect(self.record_shown)
        self.tabs.addTab(self.measures, self.tr("Measures"))
        self.tabs.addTab(self.items, self.tr("Controlled items"))
        self.tabs.addTab(self.listed, self.tr("Listed names"))
        self.tabs.addTab(self.regimes, self.tr("Regimes"))
        self.tabs.addTab(self.days, self.tr("Working days"))
        self.tabs.addTab(self.deal, self.tr("What does a deal need?"))
        self.tabs.addTab(self.editions, self.tr("Editions"))
        self._edition.setText(
            self.tr("Edition {edition} · sources followed to {day}").format(
                edition=book.edition, day=show_date(book.checked_to)
            )
        )
        self._say_beyond()
        self.days.count()
        if self._wanted is not None:
            self.open_record(self._wanted)

    def _on_day(self, day: date) -> None:
        if self.book is None:
            return
        for tab in (self.measures, self.items, self.listed, self.regimes, self.days, self.deal):
            tab.set_day(day)
        self._say_beyond()

    def _say_beyond(self) -> None:
        book = self.book
        beyond = book is not None and self.day > book.checked_to
        text = ""
        if book is not None and beyond:
            text = self.tr("Acts after {day} are not in this edition.").format(day=show_date(book.checked_to))
        self._beyond.setText(text)

    def _on_go(self, name: str, wanted: object) -> None:
        target = {"measures": self.measures, "items": self.items, "listed": self.listed}[name]
        self.tabs.setCurrentWidget(target)
        if isinstance(wanted, ListQuery):
            target.list.set_query(wanted)
        elif isinstance(wanted, int):
            target.open(wanted)

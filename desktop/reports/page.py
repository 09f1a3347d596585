"""Reports: who did what and when, which licences end, and where each customer stands on a day."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from desktop.reports.journal_tab import JournalTab
from desktop.reports.licences_tab import LicencesTab
from desktop.reports.statuses_tab import StatusesTab
from desktop.shell.context import DeskContext
from desktop.shell.page import Page
from desktop.shell.theme import space
from models.workspace.changes import Changes

UNSEEN = frozenset({"draft", "presence", "counter"})
"""Tables whose rows no report shows."""


class ReportsPage(Page):
    """Three reports as tabs; records of this page are journal rows."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._stale = False
        body = QFrame(self)
        body.setProperty("role", "panel")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head = QFrame(body)
        head.setProperty("role", "bar")
        line = QHBoxLayout(head)
        line.setContentsMargins(space(4), space(3), space(3), space(3))
        title = QLabel(self.tr("Reports"), head)
        title.setProperty("role", "page_title")
        line.addWidget(title)
        rows.addWidget(head)
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Reports"))
        rows.addWidget(self.tabs, 1)
        self.set_body(body)
        self.journal = JournalTab(context)
        self.journal.record_chosen.connect(self.record_shown)
        self.licences = LicencesTab(context)
        self.statuses = StatusesTab(context)
        self.tabs.addTab(self.journal, self.tr("Journal"))
        self.tabs.addTab(self.licences, self.tr("Licences that end"))
        self.tabs.addTab(self.statuses, self.tr("Status of customers"))

    def refresh(self, changes: Changes) -> None:
        if changes.kinds <= UNSEEN:
            return
        if self.isVisible():
            self._read_again()
        else:
            self._stale = True

    def shown(self) -> None:
        if self._stale:
            self._read_again()

    def open_record(self, record_id: int) -> None:
        """Show one journal row."""
        self.tabs.setCurrentWidget(self.journal)
        self.journal.open(record_id)

    def escape(self) -> bool:
        front = self.tabs.currentWidget()
        if isinstance(front, JournalTab):
            return front.close_record()
        if isinstance(front, StatusesTab) and not front.as_of.is_today:
            front.as_of.go_today()
            return True
        return False

    def help_text(self) -> str:
        return self.tr(
            "<p>The journal holds every change: who, when, what, before and after. Choose people, kinds, acts or "
            "days, or click a week. Nobody can change or delete its rows; Settings, Integrity proves it.</p>"
            "<p>Licences that end lists what can still be used and ends within a year. Status of customers computes "
            "the standing of each customer as of a day.</p><p>Every list goes out to a file by its export button.</p>"
        )

    def _read_again(self) -> None:
        self._stale = False
        for tab in (self.journal, self.licences, self.statuses):
            tab.refresh()

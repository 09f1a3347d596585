"""The side of a record that the register keeps, as a customer or a product: typed, imported, retired."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.records.history import HistoryTree
from desktop.records.record_page import RecordPage
from desktop.records.record_side import RecordSide
from desktop.shell.acts import ask
from desktop.widgets.ask import confirm
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.journal.views import JournalRow

if TYPE_CHECKING:
    from desktop.records.importing import ImportFlow


class RegisterSide(RecordSide):
    """A record is kept as soon as its first few fields are there; a sheet of many is imported in its place."""

    kind = ""
    """What is imported here: a value of ``models.exchange.choices.Kind``."""
    defaults: Mapping[str, Any] = {}
    """What a new record begins with."""

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self._may = self.context.may(Permission.KEEP_REGISTER)
        self._first_missing = ""
        self._was_faulty = False
        self._begins: dict[str, QWidget] = {}
        self._importing: ImportFlow | None = None

    def add_history(self, read: Callable[[int, Session], tuple[JournalRow, ...]]) -> None:
        """Add the tab of what happened to the record."""
        self.history = HistoryTree()

        def load(record_id: int) -> None:
            ask(self.context, partial(read, record_id), then=self.history.set_rows, owner=self)

        self.add_tab(self.history, self.tr("History"), load)

    def mend_at(self, path: str, tab: QWidget) -> None:
        """Let what is missing under this name be mended on a tab that can ``begin``."""
        self._begins[path] = tab

    # what the page asks

    def new_record(self) -> None:
        """Begin a new record."""
        if not self._may:
            self.context.message(self.tr("Adding a record needs the permission to keep the register."), tone="warn")
            return
        self.detail.tabs.setCurrentIndex(0)
        self.keeper.begin(dict(self.defaults))

    def primary_action(self) -> None:
        """Do the one next thing."""
        if self.keeper.is_new:
            self.keeper.add_now()
        elif self.keeper.record is not None and self._first_missing:
            self._on_jumped(self._first_missing)

    def escape(self) -> bool:
        if self.right.currentWidget() is not self.detail:
            self._on_import_closed()
            return True
        return super().escape()

    # importing

    def import_title(self) -> str:
        """Say above the import what is imported."""
        raise NotImplementedError

    @property
    def importing(self) -> "ImportFlow":
        """The import, built when it is first asked for."""
        if self._importing is None:
            from desktop.records.importing import ImportFlow

            self._importing = ImportFlow(self.context, self.kind, self.import_title())
            self._importing.closed.connect(self._on_import_closed)
            self.right.addWidget(self._importing)
        return self._importing

    def begin_import(self) -> None:
        """Show the import in place of the record."""
        self.forms.flush()
        self.importing.begin()
        self.right.setCurrentWidget(self.importing)

    def _on_import_closed(self) -> None:
        self.right.setCurrentWidget(self.detail)

    # the record

    def _take(self, record: Any | None) -> None:
        self._on_import_closed()

    def _on_created(self, record: Any) -> None:
        super()._on_created(record)
        text = self.tr("{number} is kept; whatever you type from now on is saved by itself.")
        self.detail.banner.say(text.format(number=record.number), tone="ok")

    def begin_header(self, title: str, subtitle: str, action: str, missing: Sequence[Missing]) -> None:
        """Show the head of a new record: how it is added, and what it needs for that."""
        self.detail.set_header(title, subtitle)
        self.detail.set_action(action, enabled=self._may)
        self.detail.clear_more()
        self.detail.add_more(self.tr("Throw this away …"), self._give_up)
        self.detail.missing.set_items(list(missing))

    def _on_state(self) -> None:
        faulty = self.keeper.faulty and self.keeper.record is not None
        if faulty:
            text = self.tr("Not saved yet: see the sentences in red. What you typed is kept for you.")
            self.detail.banner.say(text, tone="warn", action=self.tr("Throw the changes away"), act=self.keeper.discard)
        elif self._was_faulty:
            self.detail.banner.dismiss()
        self._was_faulty = faulty
        super()._on_state()

    def _on_jumped(self, path: str) -> None:
        tab: Any = self._begins.get(path)
        if tab is None:
            super()._on_jumped(path)
            return
        self.detail.tabs.setCurrentWidget(tab)
        tab.begin()

    def _give_up(self) -> None:
        title, text = self.tr("Throw the new record away?"), self.tr("What you typed is gone then.")
        confirm(self.page, title, text, self.tr("Throw it away"), super()._give_up, danger=True)

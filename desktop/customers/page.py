"""The customers: list and detail."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget
from sqlmodel import Session

from desktop.customers.acts import history_of, retire, revive
from desktop.customers.columns import add_country_filter, add_customer_filters, customer_columns, state_tone
from desktop.customers.overview import DEFAULTS, Overview
from desktop.customers.owners import Owners
from desktop.customers.papers import customer_shelves
from desktop.customers.record import CHOICES, CUSTOMER, KEEPING, PARTS
from desktop.customers.sites import Sites
from desktop.customers.status import STANDING_TONES, StatusTab
from desktop.records.codes import country_name
from desktop.records.files import FilesAndNotes
from desktop.records.forms import Forms
from desktop.records.history import HistoryTree
from desktop.records.importing import ImportFlow
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.papers import PapersTab
from desktop.screening.answers import ScreeningAnswers
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import translate_words
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.ask import ask_reason, confirm
from desktop.widgets.buttons import IconButton
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.certification.queries import status_of
from models.certification.questions import StatusAnswer
from models.parties.choices import PartyState
from models.parties.customer_pages import CustomerPages
from models.parties.missing import missing_in
from models.parties.queries import countries_in_use
from models.parties.views import CustomerDetail, SimilarParty
from models.screening.freshness import freshness
from models.screening.freshness import missing_in as missing_screening
from models.screening.queries import latest_screening
from models.workspace.changes import Changes

KINDS = frozenset({"party", "party_name", "party_identifier", "address", "contact", "holding", "site"})


class CustomersPage(Page):
    """Whom we sell to."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._may = context.may(Permission.KEEP_REGISTER)
        empty = self.tr("No customer yet. Ctrl+N begins one.")
        columns, source = customer_columns(), CustomerPages(context.workspace)
        self.list = ListPanel(
            columns,
            source,
            context.jobs,
            name="customers",
            settings=context.settings,
            empty=empty,
        )
        add_customer_filters(self.list)
        ask(context, countries_in_use, then=partial(add_country_filter, self.list), owner=self)
        self.list.chosen.connect(self.open_record)
        self.list.opened.connect(self.open_record)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, "customers")
        self.detail = DetailFrame(nothing=self.tr("Choose a customer in the list, or begin one with Ctrl+N."))
        self._build_tabs()
        self._build_keeper()
        self._build_import()
        self.set_body(list_and_detail(self.list, self._right, (4, 9)))

    # what the window asks

    def open_record(self, record_id: int | None) -> None:
        if record_id is not None and record_id != self.keeper.record_id:
            self.keeper.open(record_id)

    def new_record(self) -> None:
        if not self._may:
            self.context.message(self.tr("Adding a customer needs the permission to keep the register."), tone="warn")
            return
        self.detail.tabs.setCurrentWidget(self.overview)
        self.list.select(None)
        self.keeper.begin(DEFAULTS)

    def primary_action(self) -> None:
        if self.keeper.is_new:
            self.keeper.add_now()
        elif self.keeper.record is not None and self._may:
            self._jump(self._first_missing)

    def escape(self) -> bool:
        if self._right.currentWidget() is not self.detail:
            self._on_import_closed()
            return True
        if self.files.file_open:
            self.files.close_file()
            return True
        if not self.detail.is_open:
            return False
        self._close()
        self.list.table.setFocus()
        return True

    def help_text(self) -> str:
        return self.tr(
            "<p>Customers with their names, numbers, sites, owners and papers. What you type is saved by itself.</p>"
            "<p><b>Ctrl+N</b> begins a customer: a name and a country are enough, and it is kept.</p>"
            "<p><b>Ctrl+Enter</b> goes to the first thing that is missing. <b>Esc</b> goes back to the list.</p>"
            "<p>When a customer of this name or number is there already, a line under the name says so.</p>"
        )

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def leave(self) -> None:
        self.forms.flush()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.list.refresh()
            self.keeper.reload()
        record = self.keeper.record
        if record is not None and changes.kinds & {"attachment", "note", "screening_answer"}:
            self._show_missing(record)
            self._show_tab()

    # building

    def _build_tabs(self) -> None:
        context, today = self.context, self._today
        self.overview = Overview(context, today)
        self.sites = Sites(today)
        self.owners = Owners(context, today)
        self.papers = PapersTab(context, customer_shelves(context))
        self.screening = ScreeningAnswers(context, today)
        self.status = StatusTab(context, today)
        self.files = FilesAndNotes(context, KEEPING)
        self.history = HistoryTree()
        for widget, title in (
            (self.overview, self.tr("Overview")),
            (self.sites, self.tr("Sites")),
            (self.owners, self.tr("Owners")),
            (self.papers, self.tr("Papers")),
            (self.screening, self.tr("Screening")),
            (self.status, self.tr("Status")),
            (self.files, self.tr("Files")),
            (self.history, self.tr("History")),
        ):
            self.detail.add_tab(widget, title)
        self.detail.tabs.currentChanged.connect(self._show_tab)
        self.detail.missing.jumped.connect(self._jump)
        self.detail.acted.connect(self.primary_action)
        self.overview.other_asked.connect(self.open_record)
        self.overview.similar_found.connect(self._on_similar)
        self.owners.owner_opened.connect(self.open_record)

    def _build_keeper(self) -> None:
        self.forms = Forms((self.overview, self.sites, self.owners), self)
        self.forms.revealed.connect(self.detail.tabs.setCurrentWidget)
        self.forms.set_read_only(not self._may)
        self._labels = labels_of(self.forms)
        self.history.set_words(self._labels, PARTS, CHOICES)
        self.keeper = Keeper(self.context, self.forms, CUSTOMER, self._get_labels)
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.created.connect(self._on_created)
        self.keeper.state_changed.connect(self._show_state)
        self.forms.edited.connect(self._on_edited)
        self._first_missing = ""

    def _get_labels(self) -> dict[str, str]:
        return self._labels

    def _build_import(self) -> None:
        self._importing: ImportFlow | None = None
        self._right = QStackedWidget()
        self._right.addWidget(self.detail)
        if self.context.may(Permission.IMPORT):
            tool = IconButton("import", self.tr("Import customers"))
            tool.clicked.connect(self.begin_import)
            self.list.add_tool(tool)

    @property
    def importing(self) -> ImportFlow:
        """The import, built when it is first asked for."""
        if self._importing is None:
            self._importing = ImportFlow(self.context, "customers", self.tr("Import customers from a sheet"))
            self._importing.closed.connect(self._on_import_closed)
            self._right.addWidget(self._importing)
        return self._importing

    def begin_import(self) -> None:
        """Show the import in place of the record."""
        self.forms.flush()
        self.importing.begin()
        self._right.setCurrentWidget(self.importing)

    def _on_import_closed(self) -> None:
        self._right.setCurrentWidget(self.detail)

    # the record

    def _on_loaded(self, record: CustomerDetail | None) -> None:
        self.overview.party_id = record.id if record is not None else 0
        self._on_import_closed()
        self._show_tabs(new=record is None)
        if record is None:
            self._show_new()
        else:
            self._show(record)
            self.list.select(record.id)
        self._show_restored()
        self.record_shown.emit(record.id if record is not None else None)

    def _on_created(self, record: CustomerDetail) -> None:
        self.overview.party_id = record.id
        self._show_tabs(new=False)
        self._show(record)
        self.list.refresh()
        self.list.select(record.id)
        self.record_shown.emit(record.id)
        text = self.tr("{number} is kept; whatever you type from now on is saved by itself.")
        self.detail.banner.say(text.format(number=record.number), tone="ok")

    def _show_tabs(self, *, new: bool) -> None:
        for place in range(3, self.detail.tabs.count()):
            self.detail.tabs.setTabVisible(place, not new)

    def _on_saved(self, record: CustomerDetail) -> None:
        self._show(record)

    def _show(self, record: CustomerDetail) -> None:
        state = record.state if record.state is not PartyState.ACTIVE else ""
        self.detail.set_header(record.legal_name, self._subtitle(record), state, state_tone(record.state))
        self._show_missing(record)
        self._show_more(record)
        self.owners.show_party(record)
        self._show_tab()

    def _subtitle(self, record: CustomerDetail) -> str:
        parts = [record.number, record.local_name, country_name(record.country)]
        return "  ·  ".join(part for part in parts if part)

    def _show_new(self) -> None:
        self.detail.banner.dismiss()
        self.detail.set_header(self.tr("New customer"), self.tr("A name and a country are enough to begin with."))
        self.detail.set_action(self.tr("Add the customer"), enabled=self._may)
        self.detail.clear_more()
        self.detail.add_more(self.tr("Throw this away …"), self._on_throw_away)
        self.detail.missing.set_items(
            [
                Missing(self.tr("The legal name"), field="legal_name"),
                Missing(self.tr("The country"), self.tr("With both, the customer is kept."), field="country"),
            ]
        )
        self.overview.focus_first()

    def _show_more(self, record: CustomerDetail) -> None:
        self.detail.clear_more()
        if record.state is PartyState.ACTIVE:
            self.detail.add_more(self.tr("Retire this customer …"), self._on_retire, enabled=self._may)
        else:
            self.detail.add_more(self.tr("Deal with this customer again …"), self._on_revive, enabled=self._may)

    def _show_missing(self, record: CustomerDetail) -> None:
        """Say what is missing, and how the customer stands as a certified end user today."""
        today, record_id = self._today, record.id
        items = [Missing(m.what, m.why, m.source, m.field) for m in missing_in(record)]
        if record.state is not PartyState.ACTIVE:
            self._set_missing(items)
            return

        def query(session: Session) -> tuple[list[Missing], StatusAnswer]:
            fresh = freshness(latest_screening(session, record_id, today), today)
            more = [Missing(m.what, m.why, m.source, "screening", m.blocking) for m in missing_screening(fresh)]
            return more, status_of(session, record_id, on=today)

        def then(found: tuple[list[Missing], StatusAnswer]) -> None:
            if record_id == self.keeper.record_id:
                self._set_missing([*items, *found[0]])
                self._show_standing(record, found[1])

        ask(self.context, query, then=then, owner=self)

    def _show_standing(self, record: CustomerDetail, answer: StatusAnswer) -> None:
        tone = STANDING_TONES[answer.standing]
        text = self.tr("Certified end user: {standing}").format(standing=translate_words(answer.standing))
        self.detail.set_header(record.legal_name, self._subtitle(record), text, tone, until=answer.until)
        self.detail.pill.setToolTip(translate_words(answer.heaviest.words))

    def _set_missing(self, items: list[Missing]) -> None:
        self.detail.missing.set_items(items)
        self._first_missing = items[0].field if items else ""
        text = self.tr("Go to what is missing") if items and self._may else ""
        self.detail.set_action(text)

    def _show_tab(self, _place: int = 0) -> None:
        """Load what the tab in front shows, when it is not part of the record."""
        record_id = self.keeper.record_id
        if not record_id:
            return
        front = self.detail.tabs.currentWidget()
        if front is self.papers:
            self.papers.show_record(record_id)
        elif front is self.screening:
            self.screening.show_party(record_id)
        elif front is self.status:
            self.status.show_party(record_id)
        elif front is self.files:
            self.files.show_record(record_id)
        elif front is self.history:
            ask(self.context, partial(history_of, record_id), then=self.history.set_rows, owner=self)

    def _show_state(self) -> None:
        if self.keeper.faulty and self.keeper.record is not None:
            text = self.tr("Not saved yet: see the sentences in red. What you typed is kept for you.")
            self.detail.banner.say(text, tone="warn", action=self.tr("Throw the changes away"), act=self.keeper.discard)
        elif not self.keeper.restored:
            self.detail.banner.dismiss()

    def _show_restored(self) -> None:
        if self.keeper.restored:
            text = self.tr("This is what you had typed and could not be saved yet.")
            act_of = self._on_throw_away if self.keeper.is_new else self.keeper.discard
            self.detail.banner.say(text, tone="info", action=self.tr("Throw it away"), act=act_of)
        else:
            self.detail.banner.dismiss()

    def _on_edited(self) -> None:
        record = self.keeper.record
        if self.keeper.is_new or record is None:
            name = str(self.forms.values()["legal_name"]) or self.tr("New customer")
            self.detail.set_header(name, self.tr("A name and a country are enough to begin with."))

    def _on_similar(self, found: tuple[SimilarParty, ...]) -> None:
        self.keeper.hold = self.keeper.is_new and bool(found)
        if self.keeper.is_new:
            self.detail.set_action(self.tr("Add it anyway") if found else self.tr("Add the customer"))

    # acts

    def _jump(self, path: object) -> None:
        if path == "screening":
            self.detail.tabs.setCurrentWidget(self.screening)
            self.screening.begin()
        elif path:
            self.forms.focus_field(str(path))

    def _on_throw_away(self) -> None:
        def then() -> None:
            self.keeper.discard()
            self._close()

        title, text = self.tr("Throw the new customer away?"), self.tr("What you typed is gone then.")
        confirm(self, title, text, self.tr("Throw it away"), then, danger=True)

    def _close(self) -> None:
        self.keeper.close()
        self.detail.close_record()
        self.list.select(None)
        self.record_shown.emit(None)

    def _on_retire(self) -> None:
        title, text = (
            self.tr("Retire this customer?"),
            self.tr("It stays readable, and nothing new can be begun for it."),
        )
        ask_reason(self, title, text, self.tr("Retire"), self._retire, label=self.tr("Reason"), danger=True)

    def _on_revive(self) -> None:
        title, text = self.tr("Deal with this customer again?"), self.tr("It is offered for new papers again.")
        ask_reason(self, title, text, self.tr("Deal with it again"), self._revive, label=self.tr("Reason"))

    def _retire(self, reason: str) -> None:
        self._set_state(partial(retire, self.keeper.record_id, self.keeper.record.row_version, reason))

    def _revive(self, reason: str) -> None:
        self._set_state(partial(revive, self.keeper.record_id, self.keeper.record.row_version, reason))

    def _set_state(self, command: "partial[Changes]") -> None:
        self.forms.flush()
        act(self.context, command, owner=self)

"""One customer: tabs, what is missing, how it stands, and its dossiers."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from desktop.customers.acts import history_of, retire, revive
from desktop.customers.columns import state_tone
from desktop.customers.dossier.place import OF_DOSSIERS, dossier_at
from desktop.customers.duties import OF_DUTIES
from desktop.customers.duties_part import DutiesPart
from desktop.customers.overview import DEFAULTS, Overview
from desktop.customers.owners import Owners
from desktop.customers.papers import customer_shelves
from desktop.customers.record import CHOICES, CUSTOMER, KEEPING, PARTS
from desktop.customers.sites import Sites
from desktop.customers.status import StatusTab
from desktop.customers.tones import STANDING_TONES
from desktop.declarations.orders import CustomerOrders
from desktop.records.codes import country_name
from desktop.records.files import FilesAndNotes
from desktop.records.papers import PapersTab
from desktop.records.record_page import RecordPage
from desktop.records.register_side import RegisterSide
from desktop.screening.answers import ScreeningAnswers
from desktop.shell.acts import act, ask
from desktop.shell.language import translate_words
from desktop.shell.late import LateModule
from desktop.widgets.ask import ask_reason
from desktop.widgets.missing import Missing
from models.certification.queries import status_of
from models.certification.questions import StatusAnswer
from models.parties.choices import PartyState
from models.parties.missing import missing_in
from models.parties.views import CustomerDetail, SimilarParty
from models.screening.freshness import freshness
from models.screening.freshness import missing_in as missing_screening
from models.screening.queries import latest_screening
from models.workspace.changes import Changes
from models.workspace.words import Words

if TYPE_CHECKING:
    from desktop.customers.dossier.view import DossierView

_DOSSIER = LateModule("desktop.customers.dossier.view")


class CustomerSide(RegisterSide):
    """Whom we sell to, one at a time."""

    form_tabs = 3
    kind = "customers"
    defaults = DEFAULTS

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self._dossier: DossierView | None = None

    def import_title(self) -> str:
        return self.tr("Import customers from a sheet")

    # what the page asks

    def open_record(self, record_id: int) -> None:
        dossier_id = dossier_at(record_id)
        if dossier_id is not None:
            self.open_dossier(dossier_id)
            return
        self._leave_dossier()
        super().open_record(record_id)

    def open_dossier(self, dossier_id: int) -> None:
        """Show a dossier in place of its customer's record."""
        self.forms.flush()
        _DOSSIER.then(self.context.jobs, self, lambda _module: self.dossier.open_dossier(dossier_id))

    def new_record(self) -> None:
        self._leave_dossier()
        super().new_record()

    def primary_action(self) -> None:
        if self.dossier_open:
            self.dossier.detail.press()
        else:
            super().primary_action()

    def escape(self) -> bool:
        if self.dossier_open:
            self._on_left(self.dossier.party_id, "")
            return True
        return super().escape()

    def leave(self) -> None:
        super().leave()
        if self._dossier is not None:
            self._dossier.flush()

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        if self.dossier_open:
            self.dossier.refresh(changes)
        elif (
            changes.kinds & (OF_DOSSIERS | OF_DUTIES)
            and not changes.kinds & self.page.concerns
            and self.keeper.record is not None
        ):
            self._show_missing(self.keeper.record)
            self._load_front()

    # dossiers

    @property
    def dossier(self) -> "DossierView":
        """The view of a dossier, built when the first one is opened."""
        if self._dossier is None:
            from desktop.customers.dossier.view import DossierView

            self._dossier = DossierView(self.context)
            self._dossier.left.connect(self._on_left)
            self._dossier.shown_record.connect(self._on_dossier_shown)
            self.right.addWidget(self._dossier)
        return self._dossier

    @property
    def dossier_open(self) -> bool:
        """Whether a dossier is shown in place of the customer."""
        return self._dossier is not None and self.right.currentWidget() is self._dossier

    def _on_dossier_shown(self, place: int) -> None:
        self.right.setCurrentWidget(self.dossier)
        self.list.select(self.dossier.party_id)
        self.record_shown.emit(place)

    def _on_left(self, party_id: int, path: str) -> None:
        """Go back to the customer, to its status or to what is missing there."""
        self._leave_dossier()
        if party_id != self.keeper.record_id:
            self.keeper.open(party_id)
        else:
            self._load_front()
            self.record_shown.emit(party_id)
        goals = {"sites": self.sites, "party": self.overview, "declarations": self.papers}
        self.detail.tabs.setCurrentWidget(goals.get(path, self.screening if path else self.status))

    def _leave_dossier(self) -> None:
        if self._dossier is not None:
            self._dossier.close_record()
            self.right.setCurrentWidget(self.detail)

    def _on_import_closed(self) -> None:
        if not self.dossier_open:
            super()._on_import_closed()

    def _steps(self) -> Iterator[None]:
        context, today = self.context, self._today
        self.overview = self._held(Overview(context, today))
        yield
        self.add_tab(self.overview, self.tr("Overview"))
        yield
        self.sites = self._held(Sites(today))
        yield
        self.add_tab(self.sites, self.tr("Sites"))
        self.owners = self._held(Owners(context, today))
        yield
        self.add_tab(self.owners, self.tr("Owners"))
        self.papers = PapersTab(context, customer_shelves(context))
        self.add_tab(self.papers, self.tr("Papers"), self.papers.show_record)
        self.orders = self._held(CustomerOrders(context))
        yield
        self.add_tab(self.orders, self.tr("Orders"), self.orders.show_record)
        self.screening = self._held(ScreeningAnswers(context, today))
        yield
        self.add_tab(self.screening, self.tr("Screening"), self.screening.show_party)
        self.status = StatusTab(context, today)
        self.add_tab(self.status, self.tr("Status"), self.status.show_party)
        yield
        self.duties = DutiesPart(context, today)
        self.add_tab(self.duties, self.tr("Duties"), self.duties.show_party)
        yield
        self.files = FilesAndNotes(context, KEEPING)
        self.add_tab(self.files, self.tr("Files"), self.files.show_record)
        self.add_history(history_of)
        yield
        self._connect()
        self.keep((self.overview, self.sites, self.owners), CUSTOMER)
        self.forms.set_read_only(not self._may)
        self.history.set_words(self.labels, PARTS, CHOICES)

    def _connect(self) -> None:
        self.mend_at("screening", self.screening)
        self.status.dossier_asked.connect(self.open_dossier)
        self.duties.screening_asked.connect(partial(self.detail.tabs.setCurrentWidget, self.screening))
        self.overview.other_asked.connect(self.open_record)
        self.overview.similar_found.connect(self._on_similar)
        self.overview.edited.connect(self._on_typed)
        self.owners.owner_opened.connect(self.open_record)

    # the record

    def _take(self, record: Any | None) -> None:
        super()._take(record)
        self.overview.party_id = record.id if record is not None else 0

    def _show(self, record: CustomerDetail) -> None:
        state: Words | str = record.state if record.state is not PartyState.ACTIVE else ""
        if record.own_firm and not state:
            state = self.tr("Our own firm")
        self.detail.set_header(record.legal_name, self._subtitle(record), state, state_tone(record.state))
        self._show_own(own=record.own_firm)
        self._show_missing(record)
        self._show_more(record)
        self.owners.show_party(record)

    def _show_own(self, *, own: bool) -> None:
        """Show no status as a certified end user of our own firm, of which it is not asked, and none of its duties."""
        for tab in (self.status, self.duties):
            self.detail.tabs.setTabVisible(self.detail.tabs.indexOf(tab), not own)

    def _subtitle(self, record: CustomerDetail) -> str:
        parts = [record.number, record.local_name, country_name(record.country)]
        return "  ·  ".join(part for part in parts if part)

    def _show_new(self) -> None:
        subtitle = self.tr("A name and a country are enough to begin with.")
        self.begin_header(self.tr("New customer"), subtitle, self.tr("Add the customer"), self._needed())
        self.overview.focus_first()

    def _needed(self) -> tuple[Missing, ...]:
        """List what a new customer needs and nobody has typed yet."""
        both = (
            Missing(self.tr("The legal name"), field="legal_name"),
            Missing(self.tr("The country"), self.tr("With both, the customer is kept."), field="country"),
        )
        return tuple(each for each in both if not self.overview.field(each.field).value())

    def _on_typed(self) -> None:
        if self.keeper.is_new:
            self.detail.missing.set_items(list(self._needed()))

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
        if record.state is not PartyState.ACTIVE or record.own_firm:
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
        self._first_missing = items[0].field if items and self._may else ""
        self.detail.set_action(self.tr("Go to what is missing") if self._first_missing else "")

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

    def _on_retire(self) -> None:
        title, text = (
            self.tr("Retire this customer?"),
            self.tr("It stays readable, and nothing new can be begun for it."),
        )
        ask_reason(self.page, title, text, self.tr("Retire"), self._retire, label=self.tr("Reason"), danger=True)

    def _on_revive(self) -> None:
        title, text = self.tr("Deal with this customer again?"), self.tr("It is offered for new papers again.")
        ask_reason(self.page, title, text, self.tr("Deal with it again"), self._revive, label=self.tr("Reason"))

    def _retire(self, reason: str) -> None:
        self._set_state(partial(retire, self.keeper.record_id, self.keeper.record.row_version, reason))

    def _revive(self, reason: str) -> None:
        self._set_state(partial(revive, self.keeper.record_id, self.keeper.record.row_version, reason))

    def _set_state(self, command: "partial[Changes]") -> None:
        self.forms.flush()
        act(self.context, command, owner=self)

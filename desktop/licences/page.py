"""Licences: list and detail, with balance, shipments and what befell them."""

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.licences.balance import Balances
from desktop.licences.columns import licence_columns, standing_tone
from desktop.licences.over_time import BalanceOverTime
from desktop.licences.shipments import ShipmentsTab
from desktop.records.codes import country_name
from desktop.records.paper_menu import PaperMenu
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show, show_date, translate_words
from desktop.shell.late import LateModule
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.ask import ask_reason
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.sheet import Sheet
from models.access.roles import Permission
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, LicenceStanding
from models.licences.commands import freeze_licence, return_licence, unfreeze_licence
from models.licences.queries import LicencePages, licence_detail
from models.licences.views import LicenceDetail
from models.rulebook.naming import cited_in_both
from models.workspace.changes import Changes
from models.workspace.paging import ListQuery

_CONCERNED = frozenset(
    {
        *("licence", "licence_line", "licence_event", "shipment", "ledger_entry"),
        *("party", "holding", "screening_answer", "declaration"),
    }
)


class LicencesPage(Page):
    """What the authority gave, what is left of it, and what leaves under it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail: LicenceDetail | None = None
        self._licence_id = 0
        self.list = ListPanel(
            licence_columns(),
            LicencePages(context.workspace),
            context.jobs,
            name="licences",
            settings=context.settings,
            start=ListQuery(sort="valid_until", descending=True),
            empty=self.tr("No licence yet. A granted application brings one."),
        )
        self.list.add_filter("standing", self.tr("Standing"), [(s.value, translate_words(s)) for s in LicenceStanding])
        self.list.add_filter("kind", self.tr("Kind"), [(k.value, translate_words(k)) for k in LicenceKind])
        PaperMenu(context, self.list, LateModule("desktop.licences.papers"))
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_chosen)
        self.detail = DetailFrame(missing=False)
        self.detail.acted.connect(self._on_primary)
        self.sheet = Sheet()
        self.shipments = ShipmentsTab(context)
        self.detail.add_tab(self.sheet, self.tr("Licence"))
        self.over_time = BalanceOverTime(context)
        self.detail.add_tab(self.over_time, self.tr("Balance over time"))
        self.shipments.planning.connect(self._show_action)
        self.detail.add_tab(self.shipments, self.tr("Shipments"))
        self.detail.tabs.currentChanged.connect(self._on_tab)
        self.set_body(list_and_detail(self.list, self.detail, (13, 16)))

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & _CONCERNED:
            self.list.refresh()
            if self._licence_id:
                self.open_record(self._licence_id)

    def open_record(self, record_id: int) -> None:
        self._licence_id = record_id
        today = self.context.workspace.clock.today()

        def query(session: Session) -> LicenceDetail:
            return licence_detail(session, record_id, today)

        ask(self.context, query, then=self._show, owner=self)

    def primary_action(self) -> None:
        if self.shipments.form is not None and self.detail.tabs.currentWidget() is self.shipments:
            self.shipments.give()
        else:
            self.detail.press()

    def escape(self) -> bool:
        card = self.shipments.card
        if card is not None:
            card.cancel()
        return card is not None

    def new_record(self) -> None:
        """Plan a shipment under the open licence: a licence itself comes from an application."""
        self._on_primary()

    def help_text(self) -> str:
        return self.tr(
            "<p>A planned shipment reserves, a shipped one draws, a cancelled one gives back. Nothing overdraws.</p>"
            "<p>A single licence is for one export and ends with it (Order 792 Art. 15).</p>"
        )

    def _show(self, detail: LicenceDetail) -> None:
        if detail.id != self._licence_id:
            return
        self._detail = detail
        standing = detail.standing
        self.detail.set_header(
            detail.licence_number,
            detail.number,
            self.tr("Stopped") if detail.stopped else standing.standing.label,
            "stop" if detail.stopped else standing_tone(standing.standing),
            until=detail.valid_until,
        )
        may = self.context.may(Permission.SHIP)
        self._show_action()
        self.detail.clear_more()
        if may:
            if standing.standing is LicenceStanding.FROZEN:
                self.detail.add_more(self.tr("Unfreeze …"), self._on_unfreeze)
            elif standing.usable:
                self.detail.add_more(self.tr("Freeze …"), self._on_freeze)
                self.detail.add_more(self.tr("Hand back to the authority …"), self._on_return)
        self._fill(detail)
        self.over_time.show_licence(detail)
        self.shipments.show_licence(detail)
        self.list.select(detail.id)
        self.record_shown.emit(detail.id)

    def _show_action(self) -> None:
        """Offer a new shipment; while its form is open the one act is the form's own."""
        detail = self._detail
        if detail is None:
            return
        standing = detail.standing
        usable = standing.usable and not detail.stopped
        reasons = detail.stops if detail.stopped else standing.reasons
        why = "; ".join(translate_words(reason.words) for reason in reasons)
        planning = self.shipments.form is not None and self.detail.tabs.currentWidget() is self.shipments
        offered = self.context.may(Permission.SHIP) and not planning
        self.detail.set_action(
            self.tr("Plan a shipment") if offered else "",
            enabled=usable,
            tooltip="" if usable else why,
        )

    def _fill(self, detail: LicenceDetail) -> None:
        sheet = self.sheet
        sheet.clear()
        for stop in detail.stops:
            sheet.text(stop.words, role="warn")
            sheet.text(
                self.tr("Nothing is planned or leaves to it meanwhile. Rule: {rule}").format(
                    rule=translate_words(cited_in_both(stop.source.name))
                ),
                role="help",
            )
        for reason in detail.standing.reasons:
            sheet.text(reason.words)
        if detail.standing.changes_on is not None and detail.standing.change is not None:
            sheet.text(
                f"{show_date(detail.standing.changes_on)}: {translate_words(detail.standing.change)}", role="help"
            )
        for late in (row for row in detail.shipments if row.overdue):
            text = self.tr(
                "Shipment {number} was planned for {day} and has not left: record that it did, or cancel it."
            )
            sheet.text(text.format(number=late.number, day=show_date(late.planned_on)), role="warn")
        sheet.heading(self.tr("Balance"))
        sheet.add(Balances(detail.lines, detail.standing.ended))
        sheet.heading(self.tr("What it allows"))
        sheet.facts(
            [
                (self.tr("Authority"), detail.authority),
                (self.tr("Kind"), detail.kind),
                *(
                    ()
                    if any(p.role is PartyRole.EXPORTER for p in detail.parties)
                    else ((self.tr("Exporter"), detail.exporter),)
                ),
                *(
                    (translate_words(p.role.label), " · ".join(t for t in (p.name, p.local_name, p.site_name) if t))
                    for p in detail.parties
                ),
                (self.tr("Issued on"), detail.issued_on),
                (self.tr("Valid"), f"{show_date(detail.valid_from)} – {show_date(detail.valid_until)}"),
                (self.tr("Destination"), country_name(detail.destination) if detail.destination else ""),
                (self.tr("Contract"), detail.contract_number),
                (self.tr("Port"), detail.port),
                (self.tr("Transport"), detail.transport),
                (self.tr("Conditions"), detail.conditions),
            ]
        )
        if detail.events:
            sheet.heading(self.tr("What befell it"))
            for event in detail.events:
                sheet.text(f"{show_date(event.on)} · {show(event.kind)} · {event.by}")
                sheet.text(event.reason, role="help")

    def _on_chosen(self, record_id: int | None) -> None:
        if record_id is None:
            self._detail, self._licence_id = None, 0
            self.detail.close_record()
        else:
            self.open_record(record_id)

    def _on_tab(self, _place: int) -> None:
        self._show_action()
        if self.detail.tabs.currentWidget() is self.over_time:
            self.over_time.load()

    def _on_primary(self) -> None:
        if self._detail is not None and self._detail.standing.usable and not self._detail.stopped:
            self.detail.tabs.setCurrentWidget(self.shipments)
            self.shipments.plan()

    def _on_freeze(self) -> None:
        self._reason(
            self.tr("Freeze"),
            lambda reason, licence: act(self.context, lambda tx: freeze_licence(tx, licence, reason), owner=self),
        )

    def _on_unfreeze(self) -> None:
        self._reason(
            self.tr("Unfreeze"),
            lambda reason, licence: act(self.context, lambda tx: unfreeze_licence(tx, licence, reason), owner=self),
        )

    def _on_return(self) -> None:
        self._reason(
            self.tr("Hand back"),
            lambda reason, licence: act(self.context, lambda tx: return_licence(tx, licence, reason), owner=self),
        )

    def _reason(self, verb: str, then: object) -> None:
        detail = self._detail
        if detail is None or not callable(then):
            return
        licence = detail.id
        ask_reason(
            self,
            f"{verb} {detail.licence_number}",
            self.tr("The reason stays on record."),
            verb,
            lambda reason: then(reason, licence),
            label=self.tr("Why?"),
        )

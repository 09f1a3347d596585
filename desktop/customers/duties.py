"""The standing duties of a customer as of a day, each with its last day, its source, and a button that records it."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.customers.dossier.tones import programme_name
from desktop.customers.duty_forms import DoneFields
from desktop.customers.step_rows import Step, StepRows, basis_text
from desktop.customers.visit_rows import VisitRows
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.widgets.ask import ask_reason
from desktop.widgets.asof import AsOf
from desktop.widgets.sheet import Sheet
from models.access.roles import Permission
from models.certification.duty_choices import DutyState, FulfilledBy
from models.certification.duty_commands import record_duty, take_back_duty
from models.certification.duty_drafts import DutyDraft
from models.certification.duty_queries import duties_of, visits_of
from models.certification.duty_views import DutyList, Owed, VisitView
from models.parties.queries import site_options
from models.parties.views import SiteOption
from models.workspace.validation import validate

STATE_TONES = {
    DutyState.OVERDUE: "stop",
    DutyState.DUE: "warn",
    DutyState.NOT_YET_DUE: "idle",
    DutyState.ON_EVENT: "idle",
    DutyState.DONE: "ok",
}
OF_DUTIES = frozenset({"duty_act", "site_visit", "mass_balance", "mass_balance_line", "difference_question"})


@dataclass(frozen=True)
class _Found:
    duties: DutyList
    visits: tuple[VisitView, ...]
    sites: tuple[SiteOption, ...]


class DutiesTab(QWidget):
    """The tab; nobody types a duty, it is computed from the programme, the certified days and what was recorded."""

    balance_asked = Signal(int, int)
    """The mass balance of a site (id) and year is to be shown."""
    screening_asked = Signal()

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._party_id = 0
        self._may = context.may(Permission.PREPARE)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.as_of = AsOf(today)
        self.as_of.changed.connect(self._ask)
        rows.addWidget(self.as_of)
        self.sheet = Sheet()
        rows.addWidget(self.sheet, 1)
        self._build()

    def show_party(self, party_id: int) -> None:
        """Show the duties of a party; a card that is open for it keeps what was typed."""
        if party_id != self._party_id:
            self._party_id = party_id
            self._let_go()
            self.as_of.go_today()
        self._ask()

    def _build(self) -> None:
        sheet = self.sheet
        sheet.heading(self.tr("Standing duties"))
        text = self.tr(
            "Computed from the programme, the days of the certification, our shipments and what was recorded as done."
        )
        sheet.text(text, role="help")
        self.rows = StepRows(self._context)
        sheet.add(self.rows)
        sheet.heading(self.tr("Visits"))
        self.visits = VisitRows(self._context, self._today)
        sheet.add(self.visits)
        for part in (self.rows, self.visits):
            part.recorded.connect(self._ask)

    def _let_go(self) -> None:
        self.rows.close_card()
        self.visits.close_card()

    def _ask(self, _day: object = None) -> None:
        party_id, on = self._party_id, self.as_of.day
        if not party_id or self.rows.busy or self.visits.busy:
            return

        def query(session: Session) -> _Found:
            return _Found(
                duties_of(session, party_id, on), visits_of(session, party_id), site_options(session, party_id, on)
            )

        def then(found: _Found) -> None:
            if party_id == self._party_id and on == self.as_of.day and not (self.rows.busy or self.visits.busy):
                self._show(found)

        ask(self._context, query, then=then, owner=self)

    def _show(self, found: _Found) -> None:
        self.rows.clear()
        if not found.duties.duties:
            self.rows.add_text(self.tr("Nothing is owed: the customer was not certified up to this day."))
        for owed in found.duties.duties:
            self._add(owed)
        self.visits.show_visits(self._party_id, found.visits, found.sites)

    def _add(self, owed: Owed) -> None:
        box: list[QFrame] = []
        steps = self._steps(owed, box) if self._may and self.as_of.day == self._today else []
        head = f"{translate_words(owed.name)} · {translate_words(owed.subject)}"
        state = (translate_words(owed.state), STATE_TONES[owed.state])
        note = "" if owed.note is None else translate_words(owed.note)
        box.append(self.rows.add_box(state, head, [self._days(owed), note, self._basis(owed)], steps))

    def _days(self, owed: Owed) -> str:
        if owed.done_on is not None:
            text = self.tr("Done on {day}.")
            if owed.late:
                text = self.tr("Done on {day}, which was late: it was due by {due}.")
            said = [text.format(day=show_date(owed.done_on), due=show_date(owed.due_on or owed.done_on))]
            if owed.done_by:
                said.append(self.tr("Recorded by {name}.").format(name=owed.done_by))
            if owed.evidence:
                said.append(self.tr("Paper: {file}").format(file=owed.evidence))
            return " ".join(said)
        said = []
        if owed.due_on is not None:
            said.append(self.tr("Due by {day}.").format(day=show_date(owed.due_on)))
        if owed.since is not None:
            said.append(self.tr("It can be done from {day} on.").format(day=show_date(owed.since)))
        return " ".join(said)

    def _basis(self, owed: Owed) -> str:
        return f"{programme_name(owed.programme)} · {basis_text(owed.basis, owed.mark)}"

    def _steps(self, owed: Owed, box: list[QFrame]) -> list[Step]:
        if owed.state is DutyState.DONE:
            if owed.act_id is None:
                return []
            return [(self.tr("Take back …"), partial(self._ask_back, owed))]
        if owed.fulfilled_by is FulfilledBy.ACT:
            open_for = owed.year is None or owed.state is not DutyState.NOT_YET_DUE
            return [(self.tr("Record as done …"), partial(self._record, owed, box))] if open_for else []
        if owed.fulfilled_by is FulfilledBy.BALANCE and owed.state is not DutyState.NOT_YET_DUE:
            goal = partial(self.balance_asked.emit, owed.site_id or 0, owed.year or 0)
            return [(self.tr("Go to the mass balance"), goal)]
        if owed.fulfilled_by is FulfilledBy.SCREENING:
            return [(self.tr("Go to screening"), self.screening_asked.emit)]
        if owed.fulfilled_by is FulfilledBy.VISIT and owed.visit_id is None:
            return [(self.tr("Ask for a visit …"), partial(self._ask_visit, owed.site_id))]
        return []

    def _ask_visit(self, site_id: int | None) -> None:
        """Open the card of a new visit; it comes into view once it has its place."""
        self.visits.ask(site_id)
        if self.visits.card is not None:
            QTimer.singleShot(0, self.visits.card.act, partial(self.sheet.ensureWidgetVisible, self.visits.card.act))

    def _record(self, owed: Owed, box: list[QFrame]) -> None:
        party_id = self._party_id
        names = {
            "programme": owed.programme,
            "duty": owed.duty,
            "year": owed.year,
            "site_id": owed.site_id,
            "shipment_id": owed.shipment_id,
        }
        self.rows.open_card(
            box[0],
            DoneFields(self._today, days=owed.asks_days),
            self.tr("Record as done"),
            {"done_on": self._today},
            "done_on",
            lambda tx, told, paper: record_duty(tx, party_id, validate(DutyDraft, names | told), paper),
            hint=self.tr("Drop the paper that shows it here"),
        )

    def _ask_back(self, owed: Owed) -> None:
        def then(reason: str) -> None:
            act(
                self._context,
                lambda tx: take_back_duty(tx, owed.act_id or 0, reason),
                owner=self,
                then=lambda _changes: self._ask(),
            )

        ask_reason(
            self,
            self.tr("Take this record back?"),
            self.tr("Both stay on file; the duty is owed again."),
            self.tr("Take it back"),
            then,
            label=self.tr("Reason"),
        )

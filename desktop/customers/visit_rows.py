"""The visits of a customer's sites, and the next step of each."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from desktop.customers.duty_forms import AskFields, ConsentFields, DayField, HeldFields, RefusedFields
from desktop.customers.step_rows import Step, StepRows
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from models.access.roles import Permission
from models.certification.duty_choices import VisitState
from models.certification.duty_drafts import ConsentDraft, VisitDraft, VisitRefusalDraft, VisitReportDraft
from models.certification.duty_views import VisitView
from models.certification.visits import (
    ask_visit,
    plan_visit,
    record_consent,
    record_visit,
    refuse_visit,
    report_visit_request,
)
from models.parties.views import SiteOption
from models.workspace.validation import validate

TONES = {
    VisitState.ASKED: "warn",
    VisitState.PLANNED: "info",
    VisitState.HELD: "ok",
    VisitState.REFUSED: "stop",
}


class VisitRows(StepRows):
    """One box for each visit, and a button to ask for another."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = today
        self._party_id = 0
        self._sites: Sequence[SiteOption] = ()
        self._may = context.may(Permission.PREPARE)

    def show_visits(self, party_id: int, visits: Sequence[VisitView], sites: Sequence[SiteOption]) -> None:
        """Show the visits of a customer."""
        self.clear()
        self._party_id, self._sites = party_id, sites
        if not visits:
            self.add_text(self.tr("No visit was asked for yet."))
        for visit in visits:
            self._add(visit)
        if self._may and sites:
            self.ask_button = self.add_step(self.tr("Ask for a visit …"), self.ask)

    def ask(self, site_id: int | None = None) -> None:
        """Open the card of a new visit."""
        party_id = self._party_id
        sites = [(each.id, f"{each.name}, {each.city}") for each in self._sites]
        first = site_id or (self._sites[0].id if self._sites else None)
        self.open_card(
            None,
            AskFields(self._today, sites),
            self.tr("Record the request"),
            {"site_id": first, "asked_on": self._today, "asked_by": "desk"},
            "asked_by",
            lambda tx, values, _paper: ask_visit(tx, party_id, validate(VisitDraft, values)),
        )

    def _add(self, visit: VisitView) -> None:
        head = self.tr("{site}, asked for on {day} by: {who}").format(
            site=visit.site,
            day=show_date(visit.asked_on),
            who=visit.authority or translate_words(visit.asked_by),
        )
        box: list[QFrame] = []
        steps = self._steps(visit, box) if self._may else []
        state = (translate_words(visit.state), TONES[visit.state])
        box.append(self.add_box(state, head, self._lines(visit), steps))

    def _lines(self, visit: VisitView) -> list[str]:
        lines = []
        if visit.consent_needed:
            lines.append(self._consent(visit))
        for day, text in (
            (visit.planned_on if visit.state is VisitState.PLANNED else None, self.tr("Planned for {day}.")),
            (visit.held_on, self.tr("Held on {day}.")),
            (visit.refused_on, self.tr("Refused or called off on {day}.")),
        ):
            if day is not None:
                lines.append(text.format(day=show_date(day)))
        people = self.tr("Present: {people}").format(people=visit.people) if visit.people else ""
        return [*lines, people, visit.findings]

    def _consent(self, visit: VisitView) -> str:
        if visit.consent_on is not None:
            text = self.tr("The Ministry of Commerce consented on {day}: {number}")
            return text.format(day=show_date(visit.consent_on), number=visit.consent_number)
        if visit.reported_on is not None:
            text = self.tr("Reported on {day}; the ministry has not consented, so no visit may take place.")
            return text.format(day=show_date(visit.reported_on))
        return self.tr("It has to be reported to the Ministry of Commerce at once; without its consent no visit.")

    def _steps(self, visit: VisitView, box: list[QFrame]) -> list[Step]:
        if visit.state in (VisitState.HELD, VisitState.REFUSED):
            return []
        refuse = (self.tr("Refused …"), partial(self._refuse, visit, box))
        if visit.consent_needed and visit.reported_on is None:
            return [(self.tr("Record the report …"), partial(self._report, visit, box)), refuse]
        if visit.consent_needed and visit.consent_on is None:
            return [(self.tr("Record the consent …"), partial(self._agree, visit, box)), refuse]
        held = (self.tr("Record the visit …"), partial(self._hold, visit, box))
        plan = (self.tr("Plan …"), partial(self._plan, visit, box))
        return [held, plan, refuse] if visit.state is VisitState.ASKED else [held, refuse]

    def _report(self, visit: VisitView, box: list[QFrame]) -> None:
        form = DayField("reported_on", self.tr("Reported to the ministry on"), self._today)
        self._open(box, form, self.tr("Record the report"), {"reported_on": self._today}, "reported_on", visit)

    def _plan(self, visit: VisitView, box: list[QFrame]) -> None:
        form = DayField("planned_on", self.tr("Planned for"), self._today)
        self._open(box, form, self.tr("Plan the visit"), {"planned_on": self._today}, "planned_on", visit)

    def _open(
        self, box: list[QFrame], form: DayField, name: str, values: dict[str, object], key: str, visit: VisitView
    ) -> None:
        command = report_visit_request if key == "reported_on" else plan_visit
        self.open_card(box[0], form, name, values, key, lambda tx, told, _paper: command(tx, visit.id, _day(told[key])))

    def _agree(self, visit: VisitView, box: list[QFrame]) -> None:
        self.open_card(
            box[0],
            ConsentFields(self._today),
            self.tr("Record the consent"),
            {"consent_on": self._today},
            "consent_number",
            lambda tx, told, paper: record_consent(tx, visit.id, validate(ConsentDraft, told), paper),
            hint=self.tr("Drop the ministry's paper here"),
        )

    def _hold(self, visit: VisitView, box: list[QFrame]) -> None:
        self.open_card(
            box[0],
            HeldFields(self._today),
            self.tr("Record the visit"),
            {"held_on": visit.planned_on or self._today},
            "people",
            lambda tx, told, paper: record_visit(tx, visit.id, validate(VisitReportDraft, told), paper),
            hint=self.tr("Drop the report of the visit here"),
        )

    def _refuse(self, visit: VisitView, box: list[QFrame]) -> None:
        self.open_card(
            box[0],
            RefusedFields(self._today),
            self.tr("Record the refusal"),
            {"refused_on": self._today},
            "findings",
            lambda tx, told, _paper: refuse_visit(tx, visit.id, validate(VisitRefusalDraft, told)),
        )


def _day(value: object) -> date:
    assert isinstance(value, date)  # the form was checked before
    return value

"""The certified end-user status of a customer as of a day: the standing, its reasons, what changes next, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.customers.dossier.lines import CertifiedLines
from desktop.customers.dossier.shelf import dossier_table
from desktop.customers.dossier.tones import programme_name
from desktop.customers.tones import STANDING_TONES
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import locale, show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.asof import AsOf
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet
from desktop.widgets.timeline import Interval, Timeline, TimelineRow
from models.access.roles import Permission
from models.certification.choices import DossierStage
from models.certification.commands import open_dossier
from models.certification.decided_lines import DecidedLine, decided_lines
from models.certification.dossier_queries import dossiers_of
from models.certification.gathering import facts_for
from models.certification.queries import INTERNAL, status_of
from models.certification.questions import Question, Reason, StatusAnswer, StatusInterval, rules_of
from models.certification.timeline import status_timeline
from models.certification.views import DossierRow
from models.parties.queries import site_options
from models.parties.views import SiteOption
from models.rulebook.loader import load_current
from models.rulebook.marks import Reason as SourcedReason
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

_AREAS = {"declaration": "declarations", "licence": "licences", "application": "applications", "party": "customers"}
_IN_HAND = frozenset({DossierStage.PREPARING, DossierStage.RETURNED, DossierStage.SUBMITTED, DossierStage.PROPOSED})
_DAY = timedelta(days=1)
_BACK, _AHEAD = timedelta(days=540), timedelta(days=540)


@dataclass(frozen=True)
class _Found:
    answer: StatusAnswer
    stretches: tuple[StatusInterval, ...]
    sites: tuple[SiteOption, ...]
    dossiers: tuple[DossierRow, ...]
    lines: tuple[DecidedLine, ...]


class StatusTab(QWidget):
    """The tab; nobody types a status, it is computed from what the register knew on the day."""

    dossier_asked = Signal(int)
    """A dossier of the customer is to be opened."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._party_id = 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.as_of = AsOf(today)
        self.as_of.changed.connect(self._ask)
        rows.addWidget(self.as_of)
        rows.addWidget(self._build_question())
        self.sheet = Sheet()
        rows.addWidget(self.sheet, 1)

    def show_party(self, party_id: int) -> None:
        """Show the status of a party."""
        if party_id != self._party_id:
            self._party_id = party_id
            self.site.set_value(None)
            self.as_of.go_today()
        self._ask()

    def _build_question(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(space(3), 0, space(3), space(2))
        row.setSpacing(space(3))
        programmes = [(code, programme_name(code)) for code in load_current().programmes]
        self.programme = ChoiceField("programme", self.tr("Programme"), programmes, required=True)
        self.programme.set_value(INTERNAL)
        self.programme.edited.connect(self._ask)
        self.site = ChoiceField("site", self.tr("Site"), [], empty=self.tr("the one that stands best"))
        self.site.edited.connect(self._ask)
        row.addWidget(self.programme, 3)
        row.addWidget(self.site, 2)
        return bar

    def _ask(self, _day: object = None) -> None:
        party_id, on, today = self._party_id, self.as_of.day, self._today
        programme = str(self.programme.value() or INTERNAL)
        chosen = self.site.value()
        site_id = chosen if isinstance(chosen, int) else None
        if not party_id:
            return

        def query(session: Session) -> _Found:
            answer = status_of(session, party_id, on=on, programme=programme, site_id=site_id)
            rules = rules_of(load_current(), programme)
            question = Question(programme, party_id, site_id)
            first, last = min(on, today) - _BACK, max(on, today) + _AHEAD
            stretches = status_timeline(facts_for(session, party_id), question, first, last, rules)
            return _Found(
                answer,
                stretches,
                site_options(session, party_id, on),
                dossiers_of(session, party_id, today),
                decided_lines(session, party_id, today),
            )

        def then(found: _Found) -> None:
            if party_id == self._party_id and on == self.as_of.day:
                self._show(found)

        ask(self._context, query, then=then, owner=self)

    def _show(self, found: _Found) -> None:
        answer, sheet = found.answer, self.sheet
        self.site.set_choices([(each.id, f"{each.name}, {each.city}") for each in found.sites])
        sheet.clear()
        self._show_standing(answer)
        if answer.next_change is not None:
            change = answer.next_change
            sheet.heading(self.tr("What changes next by itself"))
            text = self.tr("On {day}: {standing}. {what}")
            said = text.format(
                day=show_date(change.on),
                standing=translate_words(change.standing),
                what=translate_words(change.what),
            )
            sheet.text(said)
            if change.remedy is not None:
                sheet.text(change.remedy, role="help")
        self._show_dossiers(found.dossiers)
        self._show_lines(found.lines)
        self._show_stretches(found.stretches)
        self._show_reasons(self.tr("Against"), answer.reasons_against)
        self._show_reasons(self.tr("For"), answer.reasons_for)
        for condition in answer.conditions:
            sheet.text(self.tr("Condition: {text}").format(text=condition))
        for note in answer.notes:
            sheet.text(note, role="help")
        sheet.text(self.tr("By edition {edition} of the rules.").format(edition=answer.edition), role="help")

    def _show_standing(self, answer: StatusAnswer) -> None:
        sheet = self.sheet
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        row.addWidget(Pill(translate_words(answer.standing), STANDING_TONES[answer.standing], line))
        row.addStretch(1)
        sheet.add(line)
        sheet.text(answer.heaviest.words)
        if answer.until is not None:
            sheet.text(self.tr("It stays so until {day} if nothing else happens.").format(day=show_date(answer.until)))
        chinese = locale().name().startswith("zh")
        sheet.text((answer.statement_zh if chinese else "") or answer.statement_en, role="help")
        if answer.score is not None:
            text = (
                self.tr("{percent} % of the points; of the {of} criteria that give points {open} are open or too old.")
                if answer.score.unanswered
                else self.tr(
                    "{percent} % of the points; none of the {of} criteria that give points is open or too old."
                )
            )
            said = text.format(percent=answer.score.percent, open=answer.score.unanswered, of=answer.score.of)
            sheet.text(said, role="help")

    def _show_reasons(self, title: str, reasons: Sequence[Reason]) -> None:
        if not reasons:
            return
        self.sheet.heading(title)
        for reason in reasons:
            self.sheet.reasons([SourcedReason(reason.words, reason.source, reason.mark)])
            area = _AREAS.get(reason.record.kind) if reason.record is not None else None
            if reason.record is not None and area is not None and area != "customers":
                self.sheet.link(self.tr("Open that record"), partial(self._context.go, area, reason.record.id))

    def _show_dossiers(self, rows: Sequence[DossierRow]) -> None:
        """List the dossiers, and offer to begin one where none is in hand."""
        self.sheet.heading(self.tr("Dossiers"))
        if rows:
            self.sheet.add(dossier_table(rows, self.dossier_asked.emit))
        programme = str(self.programme.value() or INTERNAL)
        in_hand = any(row.programme == programme and row.stage in _IN_HAND for row in rows)
        if self._context.may(Permission.PREPARE) and not in_hand:
            text = self.tr("Open a dossier: {programme}").format(programme=programme_name(programme))
            self.open_button = self.sheet.link(text, partial(self.open_dossier, programme))
        elif not rows:
            self.sheet.text(self.tr("None yet."), role="muted")

    def _show_lines(self, lines: Sequence[DecidedLine]) -> None:
        """List what was granted under the programme asked about; the rest stands in the dossiers."""
        shown = [line for line in lines if line.programme == self.programme.value()]
        if shown:
            self.sheet.heading(self.tr("Certified for"))
            self.sheet.add(CertifiedLines(self._context, shown))

    def open_dossier(self, programme: str) -> None:
        """Begin a dossier under a programme and open it."""
        party_id = self._party_id

        def command(tx: Transaction) -> Changes:
            return open_dossier(tx, party_id, programme)

        def then(changes: Changes) -> None:
            self.dossier_asked.emit(changes.first("dossier"))

        act(self._context, command, owner=self, then=then)

    def _show_stretches(self, stretches: Sequence[StatusInterval]) -> None:
        if not stretches:
            return
        self.sheet.heading(self.tr("Over time"))
        timeline = Timeline()
        intervals = tuple(
            Interval(each.start, each.end + _DAY, each.standing.label, STANDING_TONES[each.standing], each.why)
            for each in stretches
        )
        timeline.set_rows([TimelineRow(self.tr("Status"), intervals)], self.as_of.day)
        self.sheet.add(timeline)

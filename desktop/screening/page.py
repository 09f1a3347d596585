"""The screening page: which customers were compared with lists, what came out, and whose turn it is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.records.codes import country_name
from desktop.screening.answers import TONES, ScreeningAnswers
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import show_date, translate_words
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.parties.queries import party_option
from models.parties.views import PartyOption
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningStanding
from models.screening.freshness import MAX_AGE_DAYS, Freshness, freshness, missing_in, status_days
from models.screening.queries import ScreeningPages, latest_screening
from models.screening.views import ScreeningRow
from models.workspace.changes import Changes


class ScreeningPage(Page):
    """Answers of comparisons with lists; people compare, and record here what came out."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._party_id = 0
        source = ScreeningPages(context.workspace)
        self.list = ListPanel(
            screening_columns(),
            source,
            context.jobs,
            name="screening",
            settings=context.settings,
            empty=self.tr("No customer yet, so there is nobody to screen."),
        )
        standings = [(each.value, translate_words(each.label)) for each in ScreeningStanding]
        self.list.add_filter("standing", self.tr("Last answer"), standings)
        self.list.chosen.connect(self.open_record)
        self.list.opened.connect(self.open_record)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, "screening")
        self.detail = DetailFrame(
            nothing=self.tr(
                "Choose a customer in the list.\n\nA person compares it with the lists and records here"
                " which lists, of which day, and what came out."
            )
        )
        self.answers = ScreeningAnswers(context, self._today, own_button=False)
        self.detail.add_tab(self.answers, self.tr("Answers"))
        self.detail.acted.connect(self.primary_action)
        self.detail.missing.jumped.connect(self._on_jumped)
        self.set_body(list_and_detail(self.list, self.detail, (4, 9)))

    def open_record(self, record_id: int | None) -> None:
        if record_id is not None:
            self._party_id = record_id
            self._ask()

    def primary_action(self) -> None:
        if self._party_id:
            self.answers.begin()

    def escape(self) -> bool:
        if not self.detail.is_open:
            return False
        self._party_id = 0
        self.detail.close_record()
        self.list.select(None)
        self.list.table.setFocus()
        self.record_shown.emit(None)
        return True

    def help_text(self) -> str:
        return self.tr(
            "<p>Who was compared with which lists, when, and what came out. A person compares;"
            " the answer is recorded here.</p>"
            "<p>There are two terms. The house asks for a new comparison every {days} days; until then the last answer"
            " is called clear. A certified end-user status takes a comparison for {status} days only, by the rules of"
            " its programme.</p><p>A possible match stays until somebody decides it.</p>"
            "<p><b>Ctrl+Enter</b> records an answer for the customer that is open.</p>"
        ).format(days=MAX_AGE_DAYS, status=status_days(load_current()))

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & {"screening_answer", "party"}:
            self.list.refresh()
            if self._party_id:
                self._ask()

    def _ask(self) -> None:
        party_id, today = self._party_id, self._today

        def query(session: Session) -> tuple[PartyOption, Freshness]:
            latest = latest_screening(session, party_id, today)
            return party_option(session, party_id), freshness(latest, today, counts_days=status_days(load_current()))

        ask(self.context, query, then=self._show, owner=self)

    def _show(self, found: tuple[PartyOption, Freshness]) -> None:
        party, fresh = found
        if party.id != self._party_id:
            return
        parts = [party.number, party.local_name, country_name(party.country)]
        subtitle = "  ·  ".join(part for part in parts if part)
        again = self.tr("screen again by {day}").format(day=show_date(fresh.until)) if fresh.until else None
        self.detail.set_header(party.name, subtitle, fresh.standing, TONES[fresh.standing], until=again)
        may = self.context.may(Permission.SCREEN)
        self.detail.set_action(self.tr("Record an answer") if may else "")
        self.detail.clear_more()
        self.detail.add_more(self.tr("Open the customer"), self._on_customer)
        items = [Missing(m.what, m.why, m.source, m.field, m.blocking) for m in missing_in(fresh)]
        self.detail.missing.set_items(items)
        self.answers.show_party(party.id)
        self.list.select(party.id)
        self.record_shown.emit(party.id)

    def _on_jumped(self, _field: object) -> None:
        self.answers.begin()

    def _on_customer(self) -> None:
        self.context.go("customers", self._party_id)


def screening_columns() -> list[Column]:
    """Build the columns in the window's language."""
    tr = QCoreApplication.translate
    return [
        Column("name", tr("ScreeningColumns", "Customer"), 24, _name, strong=True, tooltip=_about),
        Column("standing", tr("ScreeningColumns", "Last answer"), 16, _standing, sortable=False, tone=_tone),
        Column("screened_on", tr("ScreeningColumns", "Compared on"), 12, _day),
        Column("again", tr("ScreeningColumns", "Screen again by"), 14, _again, sortable=False),
        Column("counts", tr("ScreeningColumns", "Counts for a status until"), 20, _counts, sortable=False),
        Column("country", tr("ScreeningColumns", "Country"), 7, _country, tooltip=_country_name),
        Column("number", tr("ScreeningColumns", "Number"), 9, _number),
    ]


def _name(row: ScreeningRow) -> object:
    return row.name


def _about(row: ScreeningRow) -> object:
    return f"{row.number}  {row.name}  {row.local_name}"


def _standing(row: ScreeningRow) -> object:
    return row.standing


def _tone(row: ScreeningRow) -> str:
    return TONES[row.standing]


def _day(row: ScreeningRow) -> object:
    return row.screened_on


def _again(row: ScreeningRow) -> object:
    return row.screen_again_by


def _counts(row: ScreeningRow) -> object:
    return row.counts_until


def _country(row: ScreeningRow) -> object:
    return row.country


def _country_name(row: ScreeningRow) -> object:
    return country_name(row.country)


def _number(row: ScreeningRow) -> object:
    return row.number

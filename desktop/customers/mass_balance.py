"""The yearly rare-earth mass balance of a customer's site: what came by our ledger, what was declared, what is left over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.customers.balance_form import BalanceFields, ExplanationFields, begun, said
from desktop.customers.step_rows import StepRows, basis_text
from desktop.records.short_table import ShortTable
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show, show_date, show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet
from models.access.roles import Permission
from models.certification.duty_choices import Closing
from models.certification.mass_balance import ElementBalance
from models.certification.mass_balance_commands import explain_difference, keep_balance
from models.certification.mass_balance_drafts import BalanceDraft, ExplanationDraft
from models.certification.mass_balance_queries import balance_years, mass_balance
from models.certification.mass_balance_views import BalanceSheet, SiteBalance
from models.workspace.validation import validate

CLOSING_TONES = {Closing.CLOSED: "ok", Closing.EXPLAINED: "ok", Closing.ASKED: "warn", Closing.OPEN: "stop"}


@dataclass(frozen=True)
class _Found:
    sheet: BalanceSheet
    years: tuple[int, ...]


class MassBalanceTab(QWidget):
    """The tab: a year and a site are chosen, the sheet is read, and the customer's figures are entered."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._party_id = 0
        self._may = context.may(Permission.PREPARE)
        self._year = today.year - 1
        self._site_id = 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._build_choice())
        self.sheet = Sheet()
        rows.addWidget(self.sheet, 1)
        self.steps: StepRows | None = None

    def show_party(self, party_id: int) -> None:
        """Show the balance of a party; a card that is open for it keeps what was typed."""
        if party_id != self._party_id:
            self._site_id = 0 if self._party_id else self._site_id
            self._party_id = party_id
            self._let_go()
        self._ask()

    def choose(self, site_id: int, year: int) -> None:
        """Turn to one site and year; they are read when the party is shown."""
        self._let_go()
        self._site_id, self._year = site_id, year

    def begin(self) -> None:
        """Open the form of the year's figures."""
        if self.steps is not None:
            self._enter()

    def _build_choice(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(space(3), space(2), space(3), space(2))
        row.setSpacing(space(3))
        self.year = ChoiceField("year", self.tr("Year"), [], required=True)
        self.site = ChoiceField("site", self.tr("Site"), [], required=True)
        for field in (self.year, self.site):
            field.edited.connect(self._on_chosen)
        row.addWidget(self.year, 1)
        row.addWidget(self.site, 3)
        return bar

    def _on_chosen(self) -> None:
        year, site = self.year.value(), self.site.value()
        self._year = year if isinstance(year, int) else self._year
        self._site_id = site if isinstance(site, int) else self._site_id
        self._let_go()
        self._ask()

    def _let_go(self) -> None:
        if self.steps is not None:
            self.steps.close_card()

    def _ask(self) -> None:
        party_id, year, today = self._party_id, self._year, self._today
        if not party_id or (self.steps is not None and self.steps.busy):
            return

        def query(session: Session) -> _Found:
            return _Found(mass_balance(session, party_id, year), balance_years(session, party_id, today))

        def then(found: _Found) -> None:
            if party_id == self._party_id and year == self._year:
                self._show(found)

        ask(self._context, query, then=then, owner=self)

    def _show(self, found: _Found) -> None:
        sheet, sites = found.sheet, found.sheet.sites
        self.sheet.clear()
        self.steps = None
        years = sorted({*found.years, self._year}, reverse=True)
        self.year.set_choices([(each, str(each)) for each in years])
        self.year.set_value(self._year)
        self.site.set_choices([(each.site_id, each.site) for each in sites])
        site = next((each for each in sites if each.site_id == self._site_id), sites[0] if sites else None)
        if site is None:
            self.sheet.text(self.tr("The customer has no site yet."), role="muted")
            return
        self._site_id = site.site_id
        self.site.set_value(site.site_id)
        self._show_site(site, sites)
        self._show_rule(sheet)

    def _show_site(self, site: SiteBalance, sites: Sequence[SiteBalance]) -> None:
        self._current, self._sites = site, sites
        self.sheet.add(self._state(site))
        if site.rows:
            self.sheet.add(self._table(site))
        self._show_told(site)
        self.steps = StepRows(self._context)
        self.steps.recorded.connect(self._ask)
        self.sheet.add(self.steps)
        if self._may and self._year < self._today.year:
            text = self.tr("Enter the year's figures …") if site.declared is None else self.tr("Change the figures …")
            self.enter_button = self.steps.add_step(text, self._enter)
        for row in site.rows if self._may and site.declared is not None else ():
            if not row.settled:
                text = self.tr("Explain the difference of {element} …").format(element=row.element)
                self.steps.add_step(text, partial(self._explain, row))
        self._show_receipts(site)

    def _state(self, site: SiteBalance) -> QWidget:
        text, tone = self.tr("No figures yet"), "idle"
        if site.settled_on is not None:
            text, tone = self.tr("Closed since {day}").format(day=show_date(site.settled_on)), "ok"
        elif site.declared is not None:
            text, tone = self.tr("A difference is open"), "stop"
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Pill(text, tone, line))
        row.addStretch(1)
        return line

    def _table(self, site: SiteBalance) -> ShortTable:
        """Build the sheet: a column for each element, a line for each figure."""
        elements = [row.element for row in site.rows]
        table = ShortTable(
            [self.tr("kg of"), *elements], [5, *(4 for _ in elements)], numbers=range(1, len(elements) + 1)
        )
        table.setAccessibleName(self.tr("Mass balance"))
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names = self._names()
        table.setRowCount(len(names))
        for column, texts in enumerate([names, *(self._cells(row) for row in site.rows)]):
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
        table.fit(len(names))
        return table

    def _names(self) -> list[str]:
        return [
            self.tr("Received"),
            self.tr("+ Opening stock"),
            self.tr("− Used in product"),
            self.tr("− Scrap"),
            self.tr("− Moved away"),
            self.tr("− Closing stock"),
            self.tr("= Difference"),
            self.tr("How it closes"),
        ]

    def _cells(self, row: ElementBalance) -> list[str]:
        figures = row.figures
        stated = (figures.opening, figures.used, figures.scrap, figures.moved, figures.closing)
        told = [self.tr("not stated") if each is None else self._number(each) for each in stated]
        closing = translate_words(row.closing)
        return [self._number(row.received), *told, self._number(row.difference), closing]

    def _number(self, value: Decimal | None) -> str:
        return self.tr("unknown") if value is None else show_number(value.normalize() + 0)

    def _show_told(self, site: SiteBalance) -> None:
        for row in site.rows:
            told = row.explanation
            if told is not None and row.closing is not Closing.CLOSED:
                self.sheet.text(self._explanation(row))
        unknown = [words for row in site.rows if row.difference is None for words in row.unknown]
        for words in dict.fromkeys((*site.unknown, *unknown)):
            self.sheet.text(words, tone="warn")
        for words in site.remarks:
            self.sheet.text(words, role="help")
        for move in site.moves:
            text = self.tr("{quantity} kg of {element} were moved to {place}.")
            self.sheet.text(text.format(quantity=show_number(move.quantity), element=move.element, place=move.to))
        if site.declared is not None:
            told_by = site.declared
            text = self.tr("Declared on {day}, entered by {name} on {entered}. Paper: {file}")
            said_by = text.format(
                day=show_date(told_by.declared_on),
                name=told_by.recorded_by,
                entered=show_date(told_by.recorded_on),
                file=told_by.attachment_name,
            )
            self.sheet.text(said_by, role="help")

    def _explanation(self, row: ElementBalance) -> str:
        told = row.explanation
        assert told is not None
        if told.answered_on is not None:
            text = self.tr("{element}: explained on {day}: {answer}")
            return text.format(element=row.element, day=show_date(told.answered_on), answer=told.answer)
        text = self.tr("{element}: the customer was asked on {day} and is to answer by {due}.")
        due = "–" if told.due_on is None else show_date(told.due_on)
        return text.format(element=row.element, day=show_date(told.asked_on), due=due)

    def _show_receipts(self, site: SiteBalance) -> None:
        self.sheet.heading(self.tr("What came to the site"))
        if not site.receipts:
            self.sheet.text(self.tr("Nothing by our ledger."), role="muted")
            return
        titles = [self.tr("Shipment"), self.tr("Arrived"), self.tr("Product"), self.tr("kg"), self.tr("Shares")]
        table = ShortTable(titles, [6, 5, 8, 3, 6], numbers=(3,))
        table.setAccessibleName(self.tr("What came to the site"))
        table.setRowCount(len(site.receipts))
        for place, each in enumerate(site.receipts):
            shares = (
                ""
                if each.shares is None
                else ", ".join(
                    f"{name} {'?' if share is None else show_number(share)} %" for name, share in each.shares.items()
                )
            )
            weight = self._number(each.kilograms)
            for column, text in enumerate((each.label, show(each.arrived_on), each.product, weight, shares)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 3:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, column, item)
        table.fit(len(site.receipts))
        self.sheet.add(table)

    def _show_rule(self, sheet: BalanceSheet) -> None:
        text = self.tr(
            "Received and opening stock, less product, scrap, moves and closing stock, is the difference; up to {percent} % "
            "of what came in and was there is let pass. {basis}"
        )
        said_so = text.format(
            percent=show_number(sheet.tolerance_percent),
            basis=basis_text(sheet.source, sheet.mark),
        )
        self.sheet.text(said_so, role="help")

    def _enter(self) -> None:
        site, steps = self._current, self.steps
        if steps is None:
            return
        others = [(each.site_id, each.site) for each in self._sites if each.site_id != site.site_id]
        names = {"site_id": site.site_id, "year": site.year}
        seen = 0 if site.declared is None else site.declared.version
        steps.open_card(
            None,
            BalanceFields(self._today, others),
            self.tr("Keep the figures"),
            begun(site, self._today),
            "declared_on",
            lambda tx, told, paper: keep_balance(tx, validate(BalanceDraft, names | said(told)), paper, seen),
            hint=self.tr("Drop the customer's declaration here"),
        )

    def _explain(self, row: ElementBalance) -> None:
        site, steps = self._current, self.steps
        if steps is None or site.declared is None:
            return
        balance_id, element = site.declared.id, row.element
        steps.open_card(
            None,
            ExplanationFields(),
            self.tr("Record the explanation"),
            {},
            "answer",
            lambda tx, told, paper: explain_difference(
                tx, balance_id, validate(ExplanationDraft, {"element": element} | told), paper
            ),
            hint=self.tr("Drop a paper that shows it here"),
        )

"""The customers: the list, and one of them beside it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.customers.columns import add_country_filter, add_customer_filters, customer_columns
from desktop.customers.standings import CONCERNS, Standings
from desktop.records.paper_menu import PaperMenu
from desktop.records.register_page import RegisterPage
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from models.parties.customer_pages import CustomerPages, countries_in_use
from models.workspace.changes import Changes


class CustomersPage(RegisterPage):
    """Whom we sell to."""

    concerns = frozenset(
        {"party", "party_name", "party_identifier", "address", "contact", "holding", "site", "year_figure"}
    )
    around = frozenset({"attachment", "note", "screening_answer"})
    late = LateModule("desktop.customers.side")
    side = "CustomerSide"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Choose a customer in the list, or begin one with Ctrl+N."), parent)
        empty = self.tr("No customer yet. Ctrl+N begins one.")
        self.standings = Standings(context)
        self.list = self.make_list(
            customer_columns(self.standings), CustomerPages(context.workspace), "customers", empty
        )
        self.standings.attach(self.list)
        add_customer_filters(self.list)
        ask(context, countries_in_use, then=partial(add_country_filter, self.list), owner=self)
        PaperMenu(context, self.list, LateModule("desktop.customers.certificates"))
        self.build_register(self.tr("Import customers"))

    def help_text(self) -> str:
        return self.tr(
            "<p>Customers with their names, numbers, sites, owners and papers. What you type is saved by itself.</p>"
            "<p><b>Ctrl+N</b> begins a customer: a name and a country are enough, and it is kept.</p>"
            "<p><b>Ctrl+Enter</b> goes to the first thing that is missing. <b>Esc</b> goes back to the list.</p>"
            "<p>When a customer of this name or number is there already, a line under the name says so.</p>"
        )

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & CONCERNS:
            self.standings.forget()
        super().refresh(changes)

"""The declarations: the list of all versions, and one of them beside it."""

from PySide6.QtWidgets import QWidget

from desktop.declarations.columns import add_declaration_filters, declaration_columns
from desktop.records.paper_menu import PaperMenu
from desktop.records.party_chip import PartyChip
from desktop.records.record_page import RecordPage
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from models.declarations.pages import DeclarationPages
from models.workspace.paging import ListQuery


class DeclarationsPage(RecordPage):
    """One declaration at a time beside the list of all versions."""

    concerns = frozenset(
        {
            "declaration",
            "declaration_line",
            "declaration_party",
            "declaration_undertaking",
            "declaration_signature",
        }
    )
    around = frozenset({"attachment", "note", "issued_document", "party", "site", "product", "classification"})

    late = LateModule("desktop.declarations.side")
    side = "DeclarationSide"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Choose a declaration in the list, or begin a new one with Ctrl+N."), parent)
        self.list = self.make_list(
            declaration_columns(),
            DeclarationPages(context.workspace),
            "declarations",
            self.tr("No declaration yet. Ctrl+N begins one."),
            ListQuery(sort="number", descending=True),
        )
        self.list.add_chip(PartyChip(context, "customer", self.tr("Customer")))
        add_declaration_filters(self.list)
        PaperMenu(context, self.list, LateModule("desktop.declarations.papers"))
        self.build((5, 9))

    def help_text(self) -> str:
        return self.tr(
            "<p>What a customer declares about the end use: typed once, issued for signature, signed, and verified by "
            "another person. What was issued is frozen; a change is a new version.</p>"
            "<p>An imported order need not be typed again: Ctrl+N, then the tab with the open orders, then Enter.</p>"
            "<p><b>Ctrl+N</b> new &nbsp; <b>Ctrl+Enter</b> the next step &nbsp; <b>Esc</b> back to the list &nbsp; "
            "<b>Ctrl+D</b> copies English to Chinese. Drop a file on the page to keep it with the declaration.</p>"
        )

    def begin_from_order(self) -> None:
        """Begin a declaration by choosing an open order."""
        self.with_record(lambda record: record.begin_from_order())

"""The licence applications: the list, and one of them beside it."""

from PySide6.QtWidgets import QWidget

from desktop.applications.columns import add_application_filters, application_columns
from desktop.records.paper_menu import PaperMenu
from desktop.records.record_page import RecordPage
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from models.applications.pages import ApplicationPages
from models.workspace.paging import ListQuery


class ApplicationsPage(RecordPage):
    """One application at a time beside the list of all."""

    concerns = frozenset(
        {"application", "application_line", "application_party", "evidence", "question", "clock_pause"}
    )
    around = frozenset(
        {
            "attachment",
            "note",
            "issued_document",
            "declaration",
            "declaration_line",
            "review_case",
            "decision",
            "licence",
            "party",
        }
    )

    late = LateModule("desktop.applications.side")
    side = "ApplicationSide"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Choose an application in the list, or begin a new one with Ctrl+N."), parent)
        self.list = self.make_list(
            application_columns(),
            ApplicationPages(context.workspace),
            "applications",
            self.tr("No application yet. Ctrl+N begins one."),
            ListQuery(sort="number", descending=True),
        )
        add_application_filters(self.list)
        PaperMenu(context, self.list, LateModule("desktop.applications.papers"))
        self.build((5, 11))

    def help_text(self) -> str:
        return self.tr(
            "<p>Our request for a licence. Its lines rest on verified declarations; its evidence stands in slots; "
            "another person decides before it is lodged. The statutory clock starts on the day of acceptance.</p>"
            "<p><b>Ctrl+N</b> new &nbsp; <b>Ctrl+Enter</b> the next step &nbsp; <b>Esc</b> back to the list. "
            "Drop a file on a slot to fill it, or anywhere else to keep it with the application.</p>"
        )

"""Where every customer stands in a programme as of a day, with the reason and the next change."""

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.theme import chars, space
from desktop.widgets.asof import AsOf
from desktop.widgets.columns import Column
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.list_panel import ListPanel
from models.certification.choices import Standing
from models.certification.queries import INTERNAL, StatusPages
from models.certification.views import StatusRow
from models.rulebook.loader import load_current
from models.workspace.paging import ListQuery, Page, PageRequest

TONES = {
    Standing.CERTIFIED: "ok",
    Standing.CERTIFIED_WITH_CONDITIONS: "ok",
    Standing.ENDING: "warn",
    Standing.SUSPENDED: "warn",
    Standing.LAPSED: "stop",
    Standing.REVOKED: "stop",
    Standing.REFUSED: "stop",
    Standing.NEVER: "idle",
    Standing.UNKNOWN: "warn",
}


class StatusesOn:
    """The statuses of a day and a programme, both of which can be changed while the list stands."""

    def __init__(self, context: DeskContext) -> None:
        self._workspace = context.workspace
        self._pages = StatusPages(self._workspace)

    def look(self, day: date, programme: str) -> None:
        """Look at another day or programme."""
        self._pages = StatusPages(self._workspace, on=day, programme=programme)

    def count(self, query: ListQuery) -> int:
        """Count the customers a query finds."""
        return self._pages.count(query)

    def page(self, request: PageRequest) -> Page[StatusRow]:
        """Give one page with computed standings."""
        return self._pages.page(request)


class StatusesTab(QWidget):
    """One row for each customer; Enter opens the customer."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.source = StatusesOn(context)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._build_top())
        self.list = ListPanel(
            self._columns(),
            self.source,
            context.jobs,
            name="reports.statuses",
            settings=context.settings,
            empty=self.tr("No customer yet."),
        )
        self.list.add_filter("dossier", self.tr("Dossier"), [("yes", self.tr("with a dossier"))])
        self.list.opened.connect(self._on_opened)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, self.source, "status-of-customers")
        box.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read again."""
        self.list.refresh()

    def _build_top(self) -> QWidget:
        top = QFrame(self)
        top.setProperty("role", "bar")
        row = QHBoxLayout(top)
        row.setContentsMargins(space(4), space(2), space(3), space(2))
        row.setSpacing(space(4))
        chinese = self.context.language.tongue == "zh_CN"
        programmes = [
            (code, programme.name_zh if chinese else programme.name_en)
            for code, programme in load_current().programmes.items()
        ]
        self.programme = ChoiceField("programme", self.tr("Programme"), programmes, required=True, compact=True)
        self.programme.setMaximumWidth(chars(60))
        self.programme.set_value(INTERNAL)
        self.programme.edited.connect(self._look)
        self.as_of = AsOf(self.context.workspace.clock.today(), top)
        self.as_of.changed.connect(self._look)
        self.programme.setMinimumWidth(chars(16))
        row.addWidget(self.programme, 1)
        row.addWidget(self.as_of)
        return top

    def _look(self) -> None:
        programme = self.programme.value() or INTERNAL
        self.source.look(self.as_of.day, str(programme))
        self.list.set_query(self.list.query)

    def _on_opened(self, party_id: object) -> None:
        if isinstance(party_id, int):
            self.context.go("customers", party_id)

    def _columns(self) -> list[Column]:
        countries = load_current().countries

        def country(row: StatusRow) -> str:
            found = countries.get(row.country)
            return found.name(self.context.language.tongue) if found else row.country

        return [
            Column("number", self.tr("Number"), 11, lambda row: row.number),
            Column(
                "name",
                self.tr("Customer"),
                28,
                lambda row: row.name,
                strong=True,
                tooltip=lambda row: f"{row.name}\n{row.local_name}".strip(),
            ),
            Column("country", self.tr("Country"), 14, country),
            Column(
                "standing",
                self.tr("Status"),
                20,
                lambda row: row.standing,
                tone=lambda row: TONES[row.standing],
                sortable=False,
            ),
            Column("until", self.tr("Until"), 15, lambda row: row.until, sortable=False),
            Column("why", self.tr("Why"), 40, lambda row: row.why, sortable=False),
            Column("next", self.tr("Next change"), 15, lambda row: row.next_change_on, sortable=False),
            Column("remedy", self.tr("What to do before"), 40, lambda row: row.remedy, sortable=False, hidden=True),
        ]

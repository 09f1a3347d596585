"""The licences that can still be used and end within a year, by month, with how much of them is drawn and reserved."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import locale, translate_words
from desktop.shell.theme import em, space
from desktop.widgets.bars import Bar, Bars
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource, holds
from models.licences.choices import LicenceKind, LicenceStanding
from models.licences.queries import expiring
from models.licences.views import LicenceRow
from models.rulebook.loader import load_current
from models.workspace.paging import ListQuery

DAYS = 365
_TONES = {LicenceStanding.ACTIVE: "ok", LicenceStanding.EXPIRES_SOON: "warn"}


class LicencesTab(QWidget):
    """A bar for each month; a click shows its licences, Enter opens one."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        top = QFrame(self)
        top.setProperty("role", "bar")
        rows = QVBoxLayout(top)
        rows.setContentsMargins(space(4), space(2), space(4), space(2))
        title = QLabel(self.tr("Licences by the month in which they end"), top)
        title.setProperty("role", "section")
        self.bars = Bars(top, title=title.text())
        self.bars.setFixedHeight(round(em() * 6))
        self.bars.opened.connect(self._on_month)
        rows.addWidget(title)
        rows.addWidget(self.bars)
        box.addWidget(top)
        source = self._source()
        self.list = ListPanel(
            self._columns(),
            source,
            context.jobs,
            name="reports.licences",
            settings=context.settings,
            empty=self.tr("No usable licence ends within a year."),
        )
        self._months = _months(context.workspace.clock.today())
        self.list.add_filter("month", self.tr("Month"), [(_key(day), _short(day)) for day in self._months])
        self.list.add_filter("kind", self.tr("Kind"), [(kind.value, translate_words(kind)) for kind in LicenceKind])
        self.list.opened.connect(self._on_opened)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, "licences-that-end")
        box.addWidget(self.list, 1)
        self._ask_months()

    def refresh(self) -> None:
        """Read again."""
        self.list.refresh()
        self._ask_months()

    def _ask_months(self) -> None:
        today = self.context.workspace.clock.today()

        def read(session: Session) -> tuple[LicenceRow, ...]:
            return expiring(session, today, DAYS)

        ask(self.context, read, then=self._on_read, owner=self)

    def _on_read(self, rows: tuple[LicenceRow, ...]) -> None:
        counts = {_key(day): 0 for day in self._months}
        for row in rows:
            counts[_key(row.valid_until)] = counts.get(_key(row.valid_until), 0) + 1
        soon = {_key(day) for day in self._months[:3]}
        self.bars.set_bars(
            [
                Bar(_short(day), counts[_key(day)], "warn" if _key(day) in soon else "info", _key(day))
                for day in self._months
            ]
        )

    def _on_month(self, month: object) -> None:
        self.list.set_query(ListQuery(filters={"month": (str(month),)}))

    def _on_opened(self, licence_id: object) -> None:
        if isinstance(licence_id, int):
            self.context.go("licences", licence_id)

    def _source(self) -> RowsSource[LicenceRow]:
        workspace = self.context.workspace

        def load() -> tuple[LicenceRow, ...]:
            with workspace.reader() as session:
                return expiring(session, workspace.clock.today(), DAYS)

        return RowsSource(
            load=load,
            matches=holds(
                lambda row: row.number,
                lambda row: row.licence_number,
                lambda row: row.exporter,
                lambda row: " ".join(row.end_users),
            ),
            filters={"month": lambda row: _key(row.valid_until), "kind": lambda row: row.kind.value},
            sorts={
                "number": lambda row: row.licence_number or row.number,
                "kind": lambda row: row.kind.value,
                "end_users": lambda row: " ".join(row.end_users).casefold() or None,
                "destination": lambda row: row.destination or None,
                "valid_until": lambda row: row.valid_until,
                "drawn": lambda row: row.drawn_percent,
                "reserved": lambda row: row.reserved_percent,
            },
        )

    def _columns(self) -> list[Column]:
        countries = load_current().countries
        tongue = self.context.language.tongue

        def destination(row: LicenceRow) -> str:
            found = countries.get(row.destination)
            return found.name(tongue) if found else row.destination

        def drawn(row: LicenceRow) -> str:
            return "" if row.drawn_percent is None else f"{row.drawn_percent} %"

        def reserved(row: LicenceRow) -> str:
            return "" if row.reserved_percent is None else f"{row.reserved_percent} %"

        def standing_tone(row: LicenceRow) -> str:
            return _TONES.get(row.standing, "idle")

        return [
            Column("number", self.tr("Licence"), 20, lambda row: row.licence_number or row.number),
            Column("kind", self.tr("Kind"), 14, lambda row: row.kind),
            Column("end_users", self.tr("End users"), 40, lambda row: row.end_users, strong=True),
            Column("destination", self.tr("Destination"), 16, destination),
            Column("valid_until", self.tr("Until"), 13, lambda row: row.valid_until),
            Column("standing", self.tr("State"), 16, lambda row: row.standing, tone=standing_tone, sortable=False),
            Column("drawn", self.tr("Drawn"), 9, drawn, align="right"),
            Column("reserved", self.tr("Reserved"), 10, reserved, align="right"),
        ]


def _months(today: date) -> list[date]:
    """Give the first day of this month and of the twelve that follow."""
    found = []
    for ahead in range(13):
        month = today.month - 1 + ahead
        found.append(date(today.year + month // 12, month % 12 + 1, 1))
    return found


def _key(day: date) -> str:
    return f"{day:%Y-%m}"


def _short(day: date) -> str:
    pattern = "yyyy年M月" if locale().name().startswith("zh") else "MMM yyyy"
    return locale().toString(QDate(day.year, day.month, day.day), pattern)

"""How the customers in view stand as certified end users: worked out behind the list, for the rows on screen only."""

from collections.abc import Mapping
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from desktop.widgets.list_panel import ListPanel
from models.parties.choices import PartyState
from models.parties.views import CustomerRow

if TYPE_CHECKING:
    from models.certification.questions import StatusOutline

_READING = LateModule("models.certification.queries")

CONCERNS = frozenset(
    {
        *("party", "site", "holding", "screening_answer", "declaration", "declaration_line", "dossier"),
        *("dossier_scope", "dossier_event", "criterion_answer", "visit"),
    }
)
"""Tables on which a standing rests."""
CALM_MILLISECONDS = 150
MOST_KEPT = 5_000


class Standings(QObject):
    """Fills the late column of a list; lives as long as the list."""

    def __init__(self, context: DeskContext) -> None:
        super().__init__()
        self._context = context
        self._panel: ListPanel | None = None
        self._known: dict[int, StatusOutline] = {}
        self._asked: frozenset[int] = frozenset()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MILLISECONDS)
        self._calm.timeout.connect(self._ask)

    def attach(self, panel: ListPanel) -> None:
        """Watch which rows of a list are in view; nothing is asked before they rest for a moment."""
        self._panel = panel
        self.setParent(panel)
        panel.model.loaded.connect(self._wait)
        panel.table.verticalScrollBar().valueChanged.connect(self._wait)
        panel.table.verticalScrollBar().rangeChanged.connect(self._wait)

    def of(self, row: CustomerRow) -> "StatusOutline | None":
        """Return what is known of a customer; None while it is not, and for those that are none or retired."""
        return self._known.get(row.id)

    def forget(self) -> None:
        """Work everything out again: something changed on which standings rest."""
        self._known.clear()
        self._wait()

    def _wait(self, *_values: object) -> None:
        self._calm.start()

    def _ask(self) -> None:
        if self._panel is None or not self._panel.isVisible():
            return
        table, model = self._panel.table, self._panel.model
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        shown = range(max(0, first), (last if last >= 0 else model.rowCount() - 1) + 1)
        rows = [row for place in shown if (row := model.row_at(place)) is not None]
        wanted = frozenset(row.id for row in rows if has_standing(row)) - self._known.keys()
        if wanted and wanted != self._asked:
            self._asked = wanted
            today = self._context.workspace.clock.today()

            def read(reading: ModuleType) -> None:
                def query(session: Session) -> "dict[int, StatusOutline]":
                    found: dict[int, StatusOutline] = reading.standings_of(session, sorted(wanted), today)
                    return found

                if self._panel is not None:
                    ask(self._context, query, then=partial(self._on_known, wanted), owner=self._panel)

            _READING.then(self._context.jobs, self._panel, read)

    def _on_known(self, wanted: frozenset[int], found: "Mapping[int, StatusOutline]") -> None:
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        self._asked = frozenset()
        self._known |= found
        if self._panel is not None:
            self._panel.model.rewrite(wanted)


def has_standing(row: CustomerRow) -> bool:
    """Tell whether it makes sense to ask how a party stands: an active customer."""
    return row.is_customer and row.state is PartyState.ACTIVE

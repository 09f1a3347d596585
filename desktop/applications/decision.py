"""What was decided about an application, by whom and why, and everything that happened to it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.applications.record import Opened
from desktop.records.history import HistoryTree
from desktop.records.history_rows import without
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import em
from desktop.widgets.sheet import Sheet
from models.applications.choices import ApplicationState, RefusedBy, Verdict
from models.licences.choices import LicenceKind, TransportMode
from models.workspace.words import Choice

_NOT_SHOWN = frozenset(
    {
        "state_since",
        "contract_key",
        "determination",
        "repeat_of_id",
        "resubmission_of_id",
        "submitted_by",
        "submitted_at",
        "first_by",
        "approved_by",
        "approved_at",
        "second_by",
        "licence_id",
    }
)
_CHOICES: Mapping[str, type[Choice]] = {
    "application.state": ApplicationState,
    "application.kind": LicenceKind,
    "application.transport": TransportMode,
    "application.refused_by": RefusedBy,
    "application.first_verdict": Verdict,
}


class DecisionTab(QWidget):
    """The decisions on top, the history below."""

    def __init__(self, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.sheet = Sheet()
        self.history = HistoryTree()
        self.history.set_words(labels, {}, _CHOICES)
        rows.addWidget(self.sheet)
        rows.addWidget(self.history, 1)

    def show_record(self, opened: Opened) -> None:
        """Show the decisions and the history of an application."""
        sheet, detail, people = self.sheet, opened.detail, opened.people
        sheet.clear()
        sheet.heading(self.tr("Decisions"))
        for each in opened.decisions:
            told = self.tr("Round {round}: {outcome} by {name} on {day}")
            sheet.text(
                told.format(
                    round=each.round,
                    outcome=translate_words(each.outcome),
                    name=each.decided_name,
                    day=show_date(each.decided_at),
                ),
                role="section",
            )
            sheet.text(each.reason)
        if not opened.decisions:
            sheet.text(self.tr("Nobody has decided on it yet."), role="muted")
        preparers = ", ".join(people[each] for each in sorted(detail.preparers) if each in people)
        sheet.facts(
            [
                (self.tr("Prepared by"), preparers),
                (self.tr("Submitted by"), people.get(detail.submitted_by or 0, "")),
                (self.tr("Approved by"), people.get(detail.approved_by or 0, "")),
                (self.tr("Second person"), people.get(detail.second_by or 0, "")),
                (self.tr("Refused by"), detail.refused_by),
                (self.tr("Reason"), detail.state_reason),
            ]
        )
        sheet.setFixedHeight(round(em() * (14 + 3 * min(len(opened.decisions), 3))))
        self.history.set_rows(without(opened.history, _NOT_SHOWN))

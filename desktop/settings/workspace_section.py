"""What this workspace is, who else has it open, and which party of the register is the desk's own firm."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.records.finders import party_finder
from desktop.settings.lined import lined
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_picker import PickerField
from desktop.widgets.sheet import Sheet
from models.access.desk_settings import EXPORTER_PARTY, get_setting, set_setting
from models.access.looking_after import WorkspaceFacts, workspace_facts
from models.access.roles import Permission
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction


@dataclass(frozen=True)
class _Seen:
    facts: WorkspaceFacts
    exporter: int | None


class WorkspaceSection(QWidget):
    """Facts to read, and one choice."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._may = context.may(Permission.ADMINISTER)
        self.sheet = Sheet(self, width=84)
        self.exporter = PickerField(EXPORTER_PARTY.name, self.tr("Party of the register"), party_finder(context, self))
        self.exporter.setMaximumWidth(chars(64))
        self.exporter.set_read_only(not self._may)
        self.button = Button(self.tr("Save the choice"), role="primary")
        self.button.setEnabled(False)
        self.button.setVisible(self._may)
        self.button.clicked.connect(self.save)
        self.exporter.edited.connect(self._on_edited)
        if not self._may:
            self.exporter.show_warning(self.tr("An administrator chooses it."))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self._own_firm())
        box.addWidget(self.sheet, 1)
        self.load()

    def load(self) -> None:
        """Read the facts."""
        workspace = self.context.workspace

        def work(_job: JobContext) -> _Seen:
            with workspace.reader() as session:
                exporter = get_setting(session, EXPORTER_PARTY)
            return _Seen(workspace_facts(workspace), exporter)

        self.context.jobs.run(work, then=self._on_read, failed=self.context.report, owner=self, quiet=True)

    def save(self) -> None:
        """Make the chosen party the desk's own firm."""
        fault = self.exporter.own_fault()
        if fault:
            self.exporter.show_fault(fault)
            return
        chosen = self.exporter.value()
        party = chosen if isinstance(chosen, int) else None

        def command(tx: Transaction) -> Changes:
            return set_setting(tx, EXPORTER_PARTY, party)

        act(self.context, command, owner=self, then=self._on_saved, failed=self._refused)

    def refresh(self, changes: Changes) -> None:
        """Read again what others chose."""
        if "setting" in changes.kinds:
            self.load()

    def _own_firm(self) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("role", "bar")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        rows.setSpacing(space(2))
        title = QLabel(self.tr("Our own firm"), frame)
        title.setProperty("role", "title")
        words = QLabel(self.tr("The exporter that papers, applications and letters name."), frame)
        words.setProperty("role", "help")
        for widget in (title, words, self.exporter, lined(self.button)):
            rows.addWidget(widget)
        return frame

    def _on_edited(self) -> None:
        self.button.setEnabled(True)

    def _on_saved(self, _changes: Changes) -> None:
        self.button.setEnabled(False)
        self.context.message(self.tr("The choice was saved."), "ok")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == EXPORTER_PARTY.name:
            self.exporter.show_fault(error.words)
        else:
            self.context.report(error)

    def _on_read(self, seen: _Seen) -> None:
        facts, sheet = seen.facts, self.sheet
        sheet.clear()
        sheet.heading(self.tr("This workspace"))
        sheet.facts(
            [
                (self.tr("Name"), facts.name),
                (self.tr("Where"), facts.place),
                (self.tr("Database"), facts.database),
                (self.tr("Schema"), str(facts.schema_number)),
                (self.tr("Made on"), show_date(facts.created_at.astimezone().date())),
                (self.tr("Identity"), facts.identity),
            ]
        )
        sheet.heading(self.tr("Who else has it open"))
        if not facts.others:
            sheet.text(self.tr("Nobody else."), role="muted")
        line = self.tr("{who} on {host}, with {program}, since {since}")
        for other in facts.others:
            since = show_date(other.since)
            sheet.text(line.format(who=other.user_name, host=other.host, program=other.program, since=since))
        self.exporter.set_value(seen.exporter)
        self.button.setEnabled(False)

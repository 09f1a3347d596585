"""Checking that nothing was altered: the journal, the stored files and the database, told in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet
from models.journal.verifying import Verification, verify

MOST_SHOWN = 200


class IntegritySection(QWidget):
    """One button, and what it found."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.sheet = Sheet(self, width=88)
        head = QFrame(self)
        head.setProperty("role", "panel")
        line = QVBoxLayout(head)
        line.setContentsMargins(space(4), space(3), space(4), 0)
        line.setSpacing(space(2))
        title = QLabel(self.tr("Integrity"), head)
        title.setProperty("role", "title")
        line.addWidget(title)
        self.button = Button(self.tr("Check integrity"), head, icon_name="check", role="primary")
        self.button.clicked.connect(self.check)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(head)
        rows.addWidget(self.sheet, 1)
        self._introduce()

    def check(self) -> None:
        """Read everything; it may take minutes in a large workspace and can be cancelled."""
        workspace, actor = self.context.workspace, self.context.session.actor

        def work(job: JobContext) -> Verification:
            return verify(workspace, actor, job.report)

        self.sheet.clear()
        self.sheet.text(self.tr("Checking … You can go on working; Cancel is at the foot of the window."), role="muted")
        self.context.jobs.run(
            work,
            then=self._on_done,
            failed=self._on_failed,
            owner=self,
            title=self.tr("Checking integrity"),
        )

    def _introduce(self) -> None:
        self.sheet.clear()
        self.sheet.text(
            self.tr(
                "Every change stands in a journal whose rows are chained: each carries a fingerprint of the row before "
                "it. The check reads the whole chain, compares every stored file with its fingerprint, and lets the "
                "database check itself. An altered, missing or added row is found and named."
            )
        )

    def _on_failed(self, error: Exception) -> None:
        self._introduce()
        self.context.report(error)

    def _on_done(self, found: Verification) -> None:
        sheet = self.sheet
        sheet.clear()
        if found.sound:
            sheet.add(Pill(self.tr("Sound"), "ok"))
            sheet.text(self.tr("Nothing was altered: the chain holds, the files are what they were."))
        else:
            sheet.add(Pill(self.tr("Not sound"), "stop"))
            sheet.text(
                self.tr("Keep this workspace as it is, make a copy of it, and compare with the latest backup."),
                role="warn",
            )
        sheet.facts(
            [
                (self.tr("Journal rows read"), found.chain.rows),
                (self.tr("Stored files read"), found.files),
                (self.tr("Findings"), len(found.findings)),
                (self.tr("Head of the chain"), found.chain.head),
            ]
        )
        if found.sound:
            sheet.text(
                self.tr(
                    "Write the head down outside of this workspace: later “euc-desk verify --head” proves with it that no "
                    "row was cut off."
                ),
                role="help",
            )
            return
        sheet.heading(self.tr("What was found"))
        for words in found.findings[:MOST_SHOWN]:
            sheet.text(f"·  {translate_words(words)}")
        more = len(found.findings) - MOST_SHOWN
        if more > 0:
            sheet.text(self.tr("… and {count} more.").format(count=show_number(more)), role="muted")

"""Backups of the workspace: make one now, and see those that are there."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date, show_number
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource
from models.access.looking_after import BackupRow, back_up, list_backups
from models.access.roles import Permission
from models.workspace.keeping import default_folder

_MEGABYTE = 1_000_000


class BackupsSection(QWidget):
    """One button and a list."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head())
        workspace = context.workspace
        self.list = ListPanel(
            self._columns(),
            RowsSource(
                load=lambda: list_backups(workspace),
                matches=lambda row, text: text.casefold() in row.name.casefold(),
                filters={},
                sorts={"made": lambda row: row.made_at, "name": lambda row: row.name, "size": lambda row: row.size},
            ),
            context.jobs,
            name="settings.backups",
            settings=context.settings,
            empty=self.tr("No backup yet. Make one now; it takes a moment and disturbs nobody."),
        )
        self.list.failed.connect(context.report)
        rows.addWidget(self.list, 1)

    def back_up(self, *, portable: bool = False) -> None:
        """Write a verified backup."""
        workspace, actor = self.context.workspace, self.context.session.actor

        def work(job: JobContext) -> BackupRow:
            return back_up(workspace, actor, job.report, portable=portable)

        self._enable(on=False)
        self.said.setText(self.tr("The backup is being written and verified …"))
        self.context.jobs.run(
            work,
            then=self._on_done,
            failed=self._on_failed,
            owner=self,
            title=self.tr("Backing up"),
            cancellable=False,
        )

    def _head(self) -> QWidget:
        head = QFrame(self)
        head.setProperty("role", "panel")
        rows = QVBoxLayout(head)
        rows.setContentsMargins(space(4), space(3), space(4), space(3))
        rows.setSpacing(space(2))
        title = QLabel(self.tr("Backups"), head)
        title.setProperty("role", "title")
        folder = self.tr("They lie in {folder}. Copy them to another disk now and then.")
        where = QLabel(folder.format(folder=default_folder(self.context.workspace)), head)
        where.setProperty("role", "help")
        where.setWordWrap(True)
        line = QHBoxLayout()
        self.button = Button(self.tr("Back up now"), head, icon_name="save", role="primary")
        self.button.clicked.connect(self._on_plain)
        self.portable = Button(self.tr("Portable archive"), head)
        self.portable.setToolTip(self.tr("A larger file that can be restored into SQLite and PostgreSQL alike."))
        self.portable.clicked.connect(self._on_portable)
        self.said = QLabel(head)
        self.said.setWordWrap(True)
        for widget in (self.button, self.portable):
            line.addWidget(widget)
        line.addWidget(self.said, 1)
        for part in (title, where):
            rows.addWidget(part)
        rows.addLayout(line)
        self._enable(on=True)
        return head

    def _enable(self, *, on: bool) -> None:
        may = self.context.may(Permission.BACK_UP)
        for button in (self.button, self.portable):
            button.setEnabled(on and may)
        if not may:
            self.said.setText(self.tr("Your role does not make backups."))

    def _on_plain(self) -> None:
        self.back_up()

    def _on_portable(self) -> None:
        self.back_up(portable=True)

    def _on_done(self, made: BackupRow) -> None:
        self._enable(on=True)
        text = self.tr("Backed up and verified on {when}: {name}")
        self.said.setText(text.format(when=show_date(made.made_at), name=made.name))
        self.list.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._enable(on=True)
        self.said.clear()
        self.context.report(error)

    def _columns(self) -> list[Column]:
        def size(row: BackupRow) -> str:
            return self.tr("{size} MB").format(size=show_number(round(row.size / _MEGABYTE, 1)))

        def kind(row: BackupRow) -> str:
            return self.tr("portable archive") if row.portable else self.tr("database file")

        return [
            Column("made", self.tr("Made"), 22, lambda row: row.made_at),
            Column("name", self.tr("File"), 40, lambda row: row.name, strong=True),
            Column("kind", self.tr("Kind"), 18, kind, sortable=False),
            Column("size", self.tr("Size"), 12, size, align="right"),
        ]

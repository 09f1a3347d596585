"""Files and notes of a record: drop a file, look at it inside the window, add a remark."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.viewer import Viewer, show_size
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from desktop.shell.theme import space
from desktop.widgets.ask import confirm
from desktop.widgets.buttons import Button
from desktop.widgets.fields_files import AttachmentsZone
from desktop.widgets.fields_text import NotesField
from models.access.queries import names_of_users
from models.access.roles import Permission
from models.workspace.attachments import AttachmentRow, attachments_of, read_blob, read_whole
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.notes import MAX_LENGTH, NoteRow, notes_of
from models.workspace.transaction import Transaction

_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "image/svg+xml")


@dataclass(frozen=True)
class Keeping:
    """The commands that keep files and notes with one kind of record; ``kind`` is its table."""

    kind: str
    attach: Callable[[Transaction, int, str, bytes], Changes]
    note: Callable[[Transaction, int, str], Changes]
    remove: Callable[[Transaction, int, int], Changes] | None = None
    """Take a file off: record, attachment."""


@dataclass(frozen=True)
class _Found:
    files: tuple[AttachmentRow, ...]
    notes: tuple[NoteRow, ...]
    names: Mapping[int, str]


class FilesAndNotes(QStackedWidget):
    """The tab: files and notes, or one file open."""

    def __init__(self, context: DeskContext, keeping: Keeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._keeping = context, keeping
        self._record_id = 0
        self._wanted = 0
        self._files: dict[int, AttachmentRow] = {}
        self.addWidget(self._build_list())
        self._viewer = Viewer(self)
        self._viewer.back.clicked.connect(self.close_file)
        self._viewer.failed.connect(context.report)
        self.addWidget(self._viewer)

    def show_record(self, record_id: int) -> None:
        """Show the files and notes of a record."""
        if record_id != self._record_id:
            self.close_file()
            self.note.set_value("")
        self._record_id = record_id
        kind = self._keeping.kind
        if not record_id:
            return

        def query(session: Session) -> _Found:
            files = attachments_of(session, kind, record_id)
            return _Found(files, notes_of(session, kind, record_id), names_of_users(session))

        ask(self._context, query, then=self._on_found, owner=self)

    def open_file(self, record_id: int, attachment_id: int) -> None:
        """Show a record's files and open one of them."""
        self._wanted = attachment_id
        self.show_record(record_id)

    def give_files(self, paths: list[Path]) -> None:
        """Keep files with the record, one after the other."""
        record_id, attach = self._record_id, self._keeping.attach
        if not record_id:
            return
        for path in paths:

            def command(tx: Transaction, path: Path = path) -> Changes:
                return attach(tx, record_id, path.name, read_whole(path))

            act(self._context, command, owner=self, title=self.tr("Keeping {name}").format(name=path.name))

    def close_file(self) -> None:
        """Go back from an open file to the list."""
        self._viewer.clear()
        self.setCurrentIndex(0)

    @property
    def file_open(self) -> bool:
        """Whether a file is shown."""
        return self.currentIndex() == 1

    def _build_list(self) -> QWidget:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inner = QWidget(scroll)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(space(4), space(3), space(4), space(4))
        rows.setSpacing(space(2))
        may = self._context.may(Permission.KEEP_REGISTER)
        rows.addWidget(_heading(self.tr("Files"), inner))
        self.zone = AttachmentsZone(inner, removable=may and self._keeping.remove is not None)
        self.zone.files_given.connect(self.give_files)
        self.zone.open_asked.connect(self._on_open)
        self.zone.remove_asked.connect(self._on_remove)
        rows.addWidget(self.zone)
        rows.addWidget(_heading(self.tr("Notes"), inner))
        self.note = NotesField("text", self.tr("New note"), lines=2, limit=MAX_LENGTH)
        self._add = Button(self.tr("Add the note"), inner, icon_name="note")
        self._add.clicked.connect(self.add_note)
        help_line = QLabel(self.tr("A note is never changed or taken away; write another one instead."), inner)
        help_line.setProperty("role", "help")
        help_line.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(help_line, 1)
        line.addWidget(self._add)
        for widget in (self.note, self._add, help_line):
            if not may:  # shown before it has a place, it would be a window of its own for a moment
                widget.hide()
        rows.addWidget(self.note)
        rows.addLayout(line)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(space(3))
        rows.addLayout(self._notes)
        rows.addStretch(1)
        scroll.setWidget(inner)
        return scroll

    def add_note(self) -> None:
        """Keep the note that was typed."""
        text, record_id, note = str(self.note.value()), self._record_id, self._keeping.note
        if not text:
            self.note.show_fault(self.tr("A note needs some text."))
            self.note.focus()
            return

        def command(tx: Transaction) -> Changes:
            return note(tx, record_id, text)

        act(self._context, command, owner=self, then=self._on_noted, failed=self._on_note_refused)

    def _on_noted(self, _changes: Changes) -> None:
        self.note.set_value("")
        self.note.clear_note()
        self.show_record(self._record_id)

    def _on_note_refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "text":
            self.note.show_fault(error.words)
        else:
            self._context.report(error)

    def _on_found(self, found: _Found) -> None:
        self._files = {row.id: row for row in found.files}
        self.zone.set_items([(row.id, row.file_name, show_size(row.size)) for row in found.files])
        while self._notes.count():
            taken = self._notes.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._wanted in self._files:
            self._on_open(self._wanted)
        self._wanted = 0
        for note in found.notes:
            self._notes.addWidget(self._note(note, found.names))

    def _note(self, note: NoteRow, names: Mapping[int, str]) -> QWidget:
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(0.5))
        when = show_date(note.written_at) if isinstance(note.written_at, datetime) else ""
        head = QLabel(f"{names.get(note.written_by, '')}  ·  {when}", box)
        head.setProperty("role", "label")
        body = QLabel(note.body, box)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(head)
        rows.addWidget(body)
        return box

    def _on_open(self, key: int) -> None:
        row = self._files.get(key)
        if row is None:
            return

        def query(session: Session) -> bytes:
            return read_blob(session, row.sha256)

        def then(content: bytes) -> None:
            self._viewer.show_file(row, content)
            self.setCurrentIndex(1)

        ask(self._context, query, then=then, owner=self)

    def _on_remove(self, key: int) -> None:
        row, remove, record_id = self._files.get(key), self._keeping.remove, self._record_id
        if row is None or remove is None:
            return

        def command(tx: Transaction) -> Changes:
            return remove(tx, record_id, key)

        def then() -> None:
            act(self._context, command, owner=self)

        text = self.tr("{name} is taken off this record; what was issued with it keeps it.").format(name=row.file_name)
        confirm(self, self.tr("Take the file off?"), text, self.tr("Take it off"), then, danger=True)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label

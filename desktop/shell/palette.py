"""One line that finds anything: a record in any script, a number, a command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.shell.icons import icon, icon_size
from desktop.shell.jobs import Job, JobContext, Jobs
from desktop.shell.language import translate_words
from desktop.shell.theme import chars, em, space
from models.workspace.words import Words

_DEBOUNCE_MILLISECONDS = 80
_MOST = 40


@dataclass(frozen=True)
class Hit:
    """A record that was found: where it lives and which it is."""

    area: str
    record_id: int
    title: str
    note: Words | str = ""
    icon: str = "search"


@dataclass(frozen=True)
class Command:
    """Something the window can do by name."""

    title: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = "forward"


Finder = Callable[[str], Sequence[Hit]]
"""Finds records for a text; called on a worker thread."""


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Hit | Command] = []

    def set_entries(self, entries: Sequence[Hit | Command]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            note = entry.keys if isinstance(entry, Command) else translate_words(entry.note)
            return f"{entry.title}    {note}" if note else entry.title
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(entry.icon, "muted")
        return None


class CommandPalette(QFrame):
    """Floats over the window until something is chosen, Esc is pressed or the focus goes elsewhere."""

    found = Signal(object)
    """The ``Hit`` that was chosen."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "popup")
        self._jobs = jobs
        self._over = parent
        self._finder: Finder | None = None
        self._commands: list[Command] = []
        self._job: Job | None = None
        self._asked = ""
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(space(2), space(2), space(2), space(2))
        rows.setSpacing(space(1))
        self.line = QLineEdit(self)
        self.line.setProperty("role", "palette")
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(self.tr("Find a customer, a number, a command …"))
        self.line.setAccessibleName(self.tr("Find anything"))
        self.list = QListView(self)
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(icon_size())
        self.list.setUniformItemSizes(True)
        self._lines = _Lines(self)
        self.list.setModel(self._lines)
        self._nothing = QLabel(self.tr("Nothing found."), self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(space(2), space(1), space(2), space(2))
        for widget in (self.line, self.list, self._nothing):
            rows.addWidget(widget)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._find)
        self.line.textChanged.connect(self._on_text)
        self.list.clicked.connect(self._on_clicked)
        self.line.installEventFilter(self)
        self.hide()

    def set_finder(self, finder: Finder | None) -> None:
        """Say how records are found; None finds commands only."""
        self._finder = finder

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Say what can be done by name."""
        self._commands = list(commands)

    @property
    def entries(self) -> list[Hit | Command]:
        """What is listed now."""
        return self._lines.entries

    def open(self) -> None:
        """Show the line over the upper middle of the window."""
        width = min(chars(80), self._over.width() - space(8))
        self.setGeometry((self._over.width() - width) // 2, round(em() * 4), width, round(em() * 4))
        self.line.clear()
        self._show_entries(self._matching(""))
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows, Enter and Esc of the line work on the list."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = event.key()
        if key in steps:
            row = max(0, min(len(self.entries) - 1, self.list.currentIndex().row() + steps[Qt.Key(key)]))
            self.list.setCurrentIndex(self._lines.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _on_text(self) -> None:
        self._show_entries(self._matching(self.line.text().strip()))
        self._debounce.start()

    def _find(self) -> None:
        text, finder = self.line.text().strip(), self._finder
        if self._job is not None:
            self._job.cancel()
        if not text or finder is None or not self.isVisible():
            return
        self._asked = text

        def work(job: JobContext) -> tuple[str, Sequence[Hit]]:
            job.check()
            return text, finder(text)

        self._job = self._jobs.run(work, then=self._on_found, owner=self, quiet=True)

    def _on_found(self, answer: tuple[str, Sequence[Hit]]) -> None:
        text, hits = answer
        if text == self._asked and self.isVisible():
            self._show_entries([*hits[:_MOST], *self._matching(text)])

    def _matching(self, text: str) -> list[Hit | Command]:
        words = text.casefold().split()
        return [entry for entry in self._commands if all(word in entry.title.casefold() for word in words)]

    def _show_entries(self, entries: Sequence[Hit | Command]) -> None:
        self._lines.set_entries(entries)
        if entries:
            self.list.setCurrentIndex(self._lines.index(0))
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        row = max(self.list.sizeHintForRow(0), round(em() * 1.6)) if entries else round(em() * 1.4)
        self.list.setFixedHeight(row * min(12, max(1, len(entries))) + 2)
        self.resize(self.width(), self._rows.totalSizeHint().height())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.entries[index.row()]
        self.hide()
        if isinstance(entry, Command):
            entry.act()
        else:
            self.found.emit(entry)

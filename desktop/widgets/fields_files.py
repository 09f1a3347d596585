"""Attachments of a record: what is there, and a place to drop more."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.icons import pixmap
from desktop.shell.theme import space
from desktop.widgets.buttons import Button, IconButton, repolish
from desktop.widgets.dropping import dropped_files


class AttachmentsZone(QFrame):
    """Lists attachments and takes files that are dropped or chosen; the page stores them."""

    files_given = Signal(object)
    """A list of ``Path`` to attach or import."""
    open_asked = Signal(object)
    """The key of an attachment to preview."""
    remove_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, hint: str = "", removable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._removable = removable
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space(3), space(2), space(3), space(2))
        self._rows.setSpacing(space(1))
        self._items = QVBoxLayout()
        self._items.setSpacing(0)
        self._rows.addLayout(self._items)
        foot = QHBoxLayout()
        self._hint = QLabel(hint or self.tr("Drop a PDF, a scan or a spreadsheet here"), self)
        self._hint.setProperty("role", "help")
        choose = Button(self.tr("Choose a file …"), self, icon_name="attach", role="quiet")
        choose.clicked.connect(self._on_choose)
        foot.addWidget(self._hint, 1)
        foot.addWidget(choose)
        self._rows.addLayout(foot)
        self._dialog: QFileDialog | None = None

    def set_items(self, items: Sequence[tuple[object, str, str]]) -> None:
        """Show attachments as (key, name, note such as size and day)."""
        while self._items.count():
            taken = self._items.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key, name, note in items:
            self._items.addWidget(self._line(key, name, note))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_given.emit(paths)

    def _line(self, key: object, name: str, note: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        mark = QLabel(line)
        mark.setPixmap(pixmap("attach", "muted"))
        link = Button(name.replace("&", "&&"), line, role="link")
        link.clicked.connect(partial(_emit, self.open_asked, key))
        about = QLabel(note, line)
        about.setProperty("role", "muted")
        row.addWidget(mark)
        row.addWidget(link)
        row.addWidget(about, 1)
        if self._removable:
            remove = IconButton("close", self.tr("Remove {name}").format(name=name), line, colour="muted")
            remove.clicked.connect(partial(_emit, self.remove_asked, key))
            row.addWidget(remove)
        return line

    def _on_choose(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Attach files"))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        self.files_given.emit([Path(name) for name in names])

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)


def _emit(signal: object, key: object, _checked: bool = False) -> None:
    signal.emit(key)  # type: ignore[attr-defined]

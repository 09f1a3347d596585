"""One file of a record inside the window, and the ways out of it: a copy on disk, another program."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.shell.language import show_number
from desktop.shell.theme import chars, space
from desktop.widgets.ask import ask_path
from desktop.widgets.buttons import Button
from desktop.widgets.elided import Elided
from desktop.widgets.flow import Flow
from desktop.widgets.saving import write_whole
from models.workspace.attachments import AttachmentRow
from models.workspace.errors import DeskError

if TYPE_CHECKING:
    from desktop.widgets.preview import PdfPreview  # heavy; loaded when a document is first shown

_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp", "image/svg+xml")


class Viewer(QWidget):
    """One file inside the window: a PDF, a picture, or a sentence; a copy can be saved or opened elsewhere."""

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        line = Flow(bar)
        line.setContentsMargins(space(2), space(1), space(3), space(1))
        self.back = Button(self.tr("Back to the files"), bar, icon_name="back", role="quiet")
        self._name = Elided("section", bar)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._save = Button(self.tr("Save as …"), bar, icon_name="save", role="quiet")
        self._save.clicked.connect(self.save_as)
        self._elsewhere = Button(self.tr("Open in another program"), bar, icon_name="export", role="quiet")
        self._elsewhere.clicked.connect(self.open_elsewhere)
        line.addWidget(self.back)
        line.addWidget(self._name)
        line.add_spring()
        line.addWidget(self._elsewhere)
        line.addWidget(self._save)
        self._rows.addWidget(bar)
        self._shown: QWidget | None = None
        self._preview: PdfPreview | None = None
        self._content = b""
        self._copies: QTemporaryDir | None = None

    def save_as(self) -> None:
        """Ask where to and write a copy of the file."""
        path = ask_path(self, self.tr("Save a copy of the file"), self._name.text())
        if path is not None:
            self._write(path)

    def open_elsewhere(self) -> None:
        """Hand a copy to the computer's own program for such files; it goes when the window closes."""
        if self._copies is None:
            self._copies = QTemporaryDir()
        path = Path(self._copies.filePath(Path(self._name.text()).name))
        if self._write(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _write(self, path: Path) -> bool:
        try:
            write_whole(path, self._content)
        except DeskError as error:
            self.failed.emit(error)
            return False
        return True

    def show_file(self, row: AttachmentRow, content: bytes) -> None:
        """Show a file by what it is."""
        self.clear()
        self._name.setText(row.file_name)
        self._content = content
        self._save.setVisible(True)
        if row.media_type == "application/pdf" or row.file_name.lower().endswith(".pdf"):
            from desktop.widgets.preview import PdfPreview

            self._save.hide()  # the preview has its own
            self._preview = PdfPreview(self)
            self._preview.failed.connect(self.failed)
            self._preview.show_bytes(content, row.file_name)
            self._put(self._preview)
            return
        picture = QPixmap()
        if row.media_type in _PICTURES and len(content) < 40_000_000 and picture.loadFromData(content):
            self._put(_Picture(picture, row.file_name, self))
            return
        text = self.tr("{name} ({size}) is kept here; this kind of file is not shown inside the window.")
        label = QLabel(text.format(name=row.file_name, size=show_size(row.size)), self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        self._put(label)

    def clear(self) -> None:
        """Let go of the file."""
        self._content = b""
        if self._shown is not None:
            if self._preview is not None:
                self._preview.clear()
                self._preview = None
            self._rows.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def _put(self, widget: QWidget) -> None:
        self._shown = widget
        self._rows.addWidget(widget, 1)


class _Picture(QLabel):
    """A picture that fits its place and is never enlarged."""

    def __init__(self, picture: QPixmap, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(chars(10), chars(10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.size().boundedTo(self._picture.size())
        mode = Qt.TransformationMode.SmoothTransformation
        self.setPixmap(self._picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, mode))


def show_size(size: int) -> str:
    """Say how large a file is."""
    if size < 1000:
        return f"{size} B"
    if size < 1_000_000:
        return f"{show_number(round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB"

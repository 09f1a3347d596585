"""The first page without a workspace: create one, open one, a recent one, or the example."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.shell.icons import app_picture
from desktop.shell.theme import chars, em, space
from desktop.widgets.banner import Banner
from desktop.widgets.buttons import Button
from models.workspace.errors import DeskError


class StartPage(QWidget):
    """Says what the person chose; the window does it."""

    create_asked = Signal(object)
    """A ``Path`` for a new workspace."""
    open_asked = Signal(object)
    """A folder or a PostgreSQL URL, as text."""
    example_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialog: QFileDialog | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(self)
        outer.addWidget(self.banner)
        column = QWidget(self)
        column.setFixedWidth(chars(78))
        outer.addStretch(1)
        outer.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        rows = QVBoxLayout(column)
        rows.setSpacing(space(2))
        rows.addLayout(self._head(column))
        rows.addSpacing(space(3))
        for icon_name, title, text, act in (
            (
                "example",
                self.tr("Look at the example"),
                self.tr("Invented firms, real elements and rules."),
                self._on_example,
            ),
            (
                "add",
                self.tr("Create a workspace …"),
                self.tr("A folder on this machine for one desk."),
                self._on_create,
            ),
            ("folder", self.tr("Open a workspace …"), self.tr("A folder that holds one already."), self._on_open),
        ):
            rows.addWidget(self._choice(icon_name, title, text, act))
        rows.addSpacing(space(1))
        rows.addLayout(self._server(column))
        self._recent_title = QLabel(self.tr("Recent"), column)
        self._recent_title.setProperty("role", "section")
        rows.addSpacing(space(2))
        rows.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        rows.addLayout(self._recent)
        self.set_recent(())

    def set_recent(self, places: Sequence[str]) -> None:
        """List the workspaces that were open lately."""
        while self._recent.count():
            taken = self._recent.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place in places:
            line = Button(_short(place).replace("&", "&&"), self, icon_name="database", role="link")
            line.setToolTip(_short(place))
            line.clicked.connect(partial(_open, self, place))
            self._recent.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_title.setVisible(bool(places))

    def show_error(self, error: DeskError) -> None:
        """Say why a workspace could not be opened or made."""
        self.banner.say_error(error)

    def set_busy(self, words: str) -> None:
        """Say what is being opened, and take no second order; an empty text is free again."""
        self.setEnabled(not words)
        if words:
            self.banner.say(words)
        elif self.banner.property("tone") == "info":
            self.banner.dismiss()

    def _head(self, column: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space(4))
        mark = QLabel(column)
        mark.setPixmap(app_picture(round(em() * 3)))
        words = QVBoxLayout()
        title = QLabel("EUC Desk", column)
        title.setProperty("role", "page_title")
        lead = QLabel(self.tr("End-use declarations, licences and certified end users."), column)
        lead.setProperty("role", "muted")
        words.addWidget(title)
        words.addWidget(lead)
        words.addStretch(1)
        row.addWidget(mark)
        row.addLayout(words, 1)
        return row

    def _choice(self, icon_name: str, title: str, text: str, act: Callable[[], None]) -> QWidget:
        frame = QFrame(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(3))
        button = Button(title, frame, icon_name=icon_name)
        button.setMinimumWidth(chars(30))
        button.clicked.connect(act)
        words = QLabel(text, frame)
        words.setProperty("role", "help")
        row.addWidget(button)
        row.addWidget(words, 1)
        return frame

    def _server(self, column: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space(2))
        label = QLabel(self.tr("Office database"), column)
        label.setProperty("role", "label")
        self.url = QLineEdit(column)
        self.url.setPlaceholderText("postgresql://user@server/database")
        self.url.setAccessibleName(self.tr("Office database"))
        self.url.setMaxLength(1000)
        label.setBuddy(self.url)
        connect = Button(self.tr("Connect"), column)
        connect.clicked.connect(self._on_connect)
        self.url.returnPressed.connect(self._on_connect)
        row.addWidget(label)
        row.addWidget(self.url, 1)
        row.addWidget(connect)
        return row

    def _on_connect(self) -> None:
        text = self.url.text().strip()
        if text.startswith("postgresql"):
            self.open_asked.emit(text)
        else:
            self.banner.say(self.tr("Write an address that begins with postgresql://"), tone="stop")

    def _on_example(self) -> None:
        self.example_asked.emit()

    def _on_create(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Where should the new workspace be?"), str(Path.home()))
        self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Create"))
        self._dialog.fileSelected.connect(self._on_named)
        self._dialog.open()

    def _on_named(self, name: str) -> None:
        self.create_asked.emit(Path(name))

    def _on_open(self) -> None:
        self._dialog = QFileDialog(self, self.tr("Open a workspace"), str(Path.home()))
        self._dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._dialog.fileSelected.connect(self.open_asked)
        self._dialog.open()


def _open(page: StartPage, place: str, _checked: bool = False) -> None:
    page.open_asked.emit(place)


def _short(place: str) -> str:
    """Hide a password in a URL and the long way to a home folder."""
    if "://" in place:
        head, _at, tail = place.rpartition("@")
        return f"{head.split('://')[0]}://…@{tail}" if head else place
    home = str(Path.home())
    return f"~{place.removeprefix(home)}" if place.startswith(home) else place

"""A card in which something is entered and then recorded by a button: a report, an answer, a proposal."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.records.plain_form import PlainForm
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_files import AttachmentsZone
from models.workspace.errors import FieldErrors, UserError


class EntryCard(QFrame):
    """A form with Cancel and one act; hidden until it is begun. ``hint`` also takes one file."""

    given = Signal()
    """The act was asked for and every field can be read."""
    cancelled = Signal()

    def __init__(self, form: PlainForm, act: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.form = form
        self.file: Path | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(3), space(3), space(3), space(3))
        rows.setSpacing(space(2))
        rows.addWidget(form)
        self.zone = AttachmentsZone(self, hint=hint)
        self.zone.files_given.connect(self._on_file)
        self.zone.remove_asked.connect(self._forget_file)
        self.zone.setVisible(bool(hint))
        rows.addWidget(self.zone)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._cancel = Button(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancel)
        self.act = Button(act, self, role="primary")
        self.act.clicked.connect(self._on_act)
        foot.addWidget(self._cancel)
        foot.addWidget(self.act)
        rows.addLayout(foot)
        self.hide()

    def begin(self, values: object, focus: str) -> None:
        """Show the card with these values and put the cursor into a field."""
        self.form.load(values)
        self._forget_file()
        self.show()
        self.form.field(focus).focus()

    def cancel(self) -> None:
        """Hide the card without recording."""
        self.hide()
        self.cancelled.emit()

    def refused(self, error: Exception) -> bool:
        """Put the sentences of an error under their fields; False when it is not about the fields."""
        if isinstance(error, FieldErrors) or (isinstance(error, UserError) and error.field):
            self.form.show_faults(error)
            return True
        return False

    def _on_act(self) -> None:
        if self.form.check():
            self.given.emit()

    def _on_file(self, paths: list[Path]) -> None:
        self.file = paths[0]
        self.zone.set_items([(0, paths[0].name, "")])

    def _forget_file(self, _key: object = None) -> None:
        self.file = None
        self.zone.set_items([])


def words(text: str, role: str = "") -> QLabel:
    """Build a label that wraps."""
    label = QLabel(text)
    if role:
        label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def in_line(*widgets: QWidget) -> QWidget:
    """Put widgets side by side at the left."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(2))
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return holder


def empty_column(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        taken = column.takeAt(0)
        widget = taken.widget() if taken else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

"""Making a workspace: its name and its first person, in one short dialog."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_text import TextField
from desktop.widgets.form import Form
from models.access.passwords import MINIMUM_LENGTH
from models.workspace.words import Words, say


class CreateDialog(QDialog):
    """Asks who will be the first person; says what is missing under its field."""

    confirmed = Signal(object)
    """Folder, workspace name, login, name, password."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("New workspace"))
        self.setMinimumWidth(chars(64))
        rows = QVBoxLayout(self)
        rows.setSpacing(space(2))
        place = QLabel(str(folder), self)
        place.setProperty("role", "muted")
        rows.addWidget(place)
        self.form = Form(self)
        self.form.add(TextField("name", self.tr("What is the workspace called?"), required=True, limit=200))
        self.form.add(TextField("login", self.tr("Your login"), required=True, limit=60))
        self.form.add(TextField("display_name", self.tr("Your name"), limit=120))
        self.form.add(
            TextField(
                "password",
                self.tr("Password"),
                required=True,
                password=True,
                help=self.tr("At least {count} characters.").format(count=MINIMUM_LENGTH),
            )
        )
        self.form.add(TextField("again", self.tr("Password once more"), required=True, password=True))
        rows.addWidget(self.form)
        note = QLabel(
            self.tr("You become the administrator and may also prepare papers. Deciding takes another person."), self
        )
        note.setWordWrap(True)
        note.setProperty("role", "help")
        rows.addWidget(note)
        rows.addLayout(self._buttons())
        self.form.focus_first()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        create = Button(self.tr("Create the workspace"), self, role="primary")
        create.setDefault(True)
        create.clicked.connect(self._on_create)
        row.addWidget(cancel)
        row.addWidget(create)
        return row

    def _on_create(self) -> None:
        values = {key: str(value or "") for key, value in self.form.values().items()}
        faults = _faults(values)
        if faults:
            self.form.show_faults(faults)
            return
        login = values["login"].strip()
        self.confirmed.emit(
            (self._folder, values["name"].strip(), login, values["display_name"].strip() or login, values["password"])
        )
        self.accept()


def _faults(values: dict[str, str]) -> dict[str, Words]:
    faults = {key: say("This has to be stated.") for key in ("name", "login") if not values[key].strip()}
    if len(values["password"]) < MINIMUM_LENGTH:
        faults["password"] = say("A password needs at least {length} characters.", length=MINIMUM_LENGTH)
    elif values["password"] != values["again"]:
        faults["again"] = say("The two passwords differ.")
    return faults

"""The second step of the lock: whoever was given a password by another person chooses an own one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_text import TextField
from models.access.passwords import MAXIMUM_LENGTH, MINIMUM_LENGTH
from models.workspace.words import Words


class NewPasswordForm(QWidget):
    """The new password twice; each fault stands under its line."""

    chosen = Signal(str)
    left = Signal()
    """The person goes back to the first step."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        head = self.tr("{name}, choose your own password").format(name=name)
        for text, role in (
            (head, "title"),
            (self.tr("Another person gave you the one you typed. Nothing else can be done before."), "help"),
        ):
            label = QLabel(text, self)
            label.setProperty("role", role)
            label.setWordWrap(True)
            rows.addWidget(label)
        self.new = TextField(
            "password",
            self.tr("New password"),
            password=True,
            limit=MAXIMUM_LENGTH,
            help=self.tr("At least {count} characters, and not the one you were given.").format(count=MINIMUM_LENGTH),
        )
        self.again = TextField("again", self.tr("New password again"), password=True, limit=MAXIMUM_LENGTH)
        rows.addWidget(self.new)
        rows.addWidget(self.again)
        self.button = Button(self.tr("Set the password and unlock"), self, icon_name="unlock", role="primary")
        self.back = Button(self.tr("Back"), self, role="quiet")
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addWidget(self.back)
        line.addStretch(1)
        rows.addLayout(line)
        self.button.clicked.connect(self.choose)
        self.again.line.returnPressed.connect(self.choose)
        self.new.line.returnPressed.connect(self.again.line.setFocus)
        self.back.clicked.connect(self.left)

    def focus(self) -> None:
        """Put the cursor where typing begins."""
        self.new.focus()

    def choose(self) -> None:
        """Hand the new password over, or say that the two differ."""
        if not self.button.isEnabled():
            return
        for field in (self.new, self.again):
            field.clear_note()
        if self.new.line.text() != self.again.line.text():
            self.again.show_fault(self.tr("The two new passwords are not the same."))
            self.again.focus()
            return
        self.button.setEnabled(False)
        self.chosen.emit(self.new.line.text())

    def refuse(self, words: Words) -> None:
        """Say under the new password why it is not taken."""
        self.button.setEnabled(True)
        self.new.show_fault(words)
        self.new.focus()

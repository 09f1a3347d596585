"""Changing one's own password."""

from PySide6.QtWidgets import QWidget

from desktop.settings.lined import lined
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.widgets.buttons import Button
from desktop.widgets.fields_text import TextField
from desktop.widgets.form import Form
from models.access.commands import change_own_password
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

_LIMIT = 1000


class PasswordSection(Form):
    """The present password, and the new one twice."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=48)
        self.context = context
        self.add_section(
            self.tr("Your password"),
            self.tr("At least 10 characters. A sentence that only you would say is easy to keep and hard to guess."),
        )
        self.old = self.add(TextField("old_password", self.tr("Present password"), password=True, limit=_LIMIT))
        self.new = self.add(TextField("password", self.tr("New password"), password=True, limit=_LIMIT))
        self.again = self.add(TextField("again", self.tr("New password again"), password=True, limit=_LIMIT))
        self.button = Button(self.tr("Change the password"), role="primary")
        self.button.clicked.connect(self.change)
        self.again.line.returnPressed.connect(self.change)
        self.add_widget(lined(self.button))

    def change(self) -> None:
        """Change the password, or say beside its field what is wrong."""
        self.clear_faults()
        old, new = self.old.line.text(), self.new.line.text()
        if new != self.again.line.text():
            self.again.show_fault(self.tr("The two new passwords are not the same."))
            self.again.focus()
            return

        def command(tx: Transaction) -> Changes:
            return change_own_password(tx, old, new)

        self.button.setEnabled(False)
        act(self.context, command, owner=self, then=self._on_changed, failed=self._refused)

    def _on_changed(self, _changes: Changes) -> None:
        self.button.setEnabled(True)
        self.load({})
        self.context.message(self.tr("Your password was changed."), "ok")

    def _refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if isinstance(error, UserError):
            self.show_faults(error)
        else:
            self.context.report(error)

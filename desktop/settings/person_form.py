"""One person: how they log in, their names, their roles, and a password to begin with."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.fields_checks import ChecksField
from desktop.widgets.fields_choice import CheckField
from desktop.widgets.fields_text import BilingualField, TextField
from desktop.widgets.form import Form
from models.access.roles import Role
from models.access.views import UserRow


class PersonForm(Form):
    """Shows a person, or takes a new one; the login stands once a person is added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=72)
        self.login = self.add(TextField("name", self.tr("Logs in as"), required=True, limit=60))
        self.names = self.add(
            BilingualField("display_name", self.tr("Name on screen and in print"), key_zh="display_name_zh", limit=120)
        )
        self.roles = self.add(ChecksField("roles", self.tr("Roles"), Role, columns=2))
        self.secret = self.add(
            TextField(
                "password",
                self.tr("First or new password"),
                password=True,
                limit=1000,
                help=self.tr("At least 10 characters. Tell it to the person yourself."),
            )
        )
        self.renew = self.add(
            CheckField("change_at_login", self.tr("They choose their own password when they next log in"))
        )

    @property
    def password(self) -> str:
        """The password as typed, spaces and all."""
        return self.secret.line.text()

    def show_new(self) -> None:
        """Take a new person."""
        self.load({"roles": [Role.CLERK], "change_at_login": True})
        self._lock(login=False, roles=False, secret=False)

    def show_person(self, user: UserRow, *, own: bool) -> None:
        """Show somebody; nobody changes their own roles, and their own password only with the present one."""
        names = {"name": user.name, "display_name": user.display_name, "display_name_zh": user.display_name_zh}
        self.load({**names, "roles": user.roles, "change_at_login": True})
        self._lock(login=True, roles=own, secret=own)
        if own:
            self.roles.show_warning(self.tr("Nobody changes their own roles."))
            self.secret.show_warning(self.tr("Change your own under “Your password”."))

    def _lock(self, *, login: bool, roles: bool, secret: bool) -> None:
        self.login.set_read_only(login)
        self.roles.set_read_only(roles)
        self.secret.set_read_only(secret)
        self.renew.set_read_only(secret)

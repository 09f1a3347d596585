"""The people of the workspace: who may do what, who is let in, and a new password for who forgot theirs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.settings.lined import lined
from desktop.settings.person_form import PersonForm
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import translate_words
from desktop.shell.page import list_and_detail
from desktop.widgets.ask import confirm
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource
from models.access import commands
from models.access.queries import list_users
from models.access.roles import Role
from models.access.views import UserRow
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction


class PeopleSection(QWidget):
    """Users as list and detail; only administrators see it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.current: UserRow | None = None
        self._adding = False
        source = self._source()
        self.list = ListPanel(self._columns(), source, context.jobs, name="settings.people", settings=context.settings)
        self.list.add_filter("role", self.tr("Role"), [(role.value, translate_words(role)) for role in Role])
        self.list.chosen.connect(self.open)
        self.list.opened.connect(self.open)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, "people")
        self.add_button = Button(self.tr("Add a person"), icon_name="add", role="quiet")
        self.add_button.clicked.connect(self.begin)
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.list, 1)
        rows.addWidget(lined(self.add_button))
        self.form = PersonForm()
        self.form.edited.connect(self._show_action)
        self.detail = DetailFrame(missing=False, nothing=self.tr("Choose a person, or add one."))
        self.detail.add_tab(self.form, self.tr("Person"))
        self.detail.acted.connect(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(list_and_detail(left, self.detail, (8, 7)))

    def open(self, user_id: int | None) -> None:
        """Show one person."""
        if user_id is None:
            return

        def read(session: Session) -> UserRow | None:
            return next((user for user in list_users(session) if user.id == user_id), None)

        ask(self.context, read, then=self._on_read, owner=self)

    def begin(self) -> None:
        """Begin a new person."""
        self._adding, self.current = True, None
        self.list.select(None)
        self.form.show_new()
        self.detail.clear_more()
        self.detail.set_header(self.tr("New person"), self.tr("They log in with the password you give here."))
        self._show_action()
        self.form.focus_first()

    def save(self) -> None:
        """Add the person, or give the ticked roles or the new password."""
        if self._adding:
            self._add()
        elif self.current is not None:
            self._change(self.current)

    def refresh(self, changes: Changes) -> None:
        """Read again what others changed."""
        if changes.kinds & {"user", "user_role"}:
            self.list.refresh()
            if self.current is not None:
                self.open(self.current.id)

    def _add(self) -> None:
        values = self.form.values()

        def command(tx: Transaction) -> Changes:
            return commands.add_user(
                tx,
                values["name"],
                values["display_name"],
                self.form.password,
                values["roles"],
                display_name_zh=values["display_name_zh"],
            )

        act(self.context, command, owner=self, then=self._on_added, failed=self._refused)

    def _on_added(self, changes: Changes) -> None:
        self._adding = False
        self.open(changes.first("user"))
        self.context.message(self.tr("The person was added."), "ok")

    def _change(self, user: UserRow) -> None:
        roles, password = self.form.values()["roles"], self.form.password
        said = self.tr("The password was set; it has to be changed at the next login.") if password else ""

        def command(tx: Transaction) -> Changes:
            if set(roles) != set(user.roles):
                commands.set_roles(tx, user.id, roles)
            if password:
                commands.set_password(tx, user.id, password)
            return tx.changes()

        def done(_changes: Changes) -> None:
            self.open(user.id)
            self.context.message(said or self.tr("The roles were changed."), "ok")

        act(self.context, command, owner=self, then=done, failed=self._refused)

    def _set_active(self, user: UserRow, *, active: bool) -> None:
        def command(tx: Transaction) -> Changes:
            return commands.set_active(tx, user.id, active=active)

        act(self.context, command, owner=self, failed=self._refused)

    def _keep_out(self, user: UserRow) -> None:
        confirm(
            self,
            self.tr("Keep {name} out?").format(name=user.display_name),
            self.tr("They cannot log in any more. What they wrote stays theirs, and they can be let in again."),
            self.tr("Keep out"),
            lambda: self._set_active(user, active=False),
            danger=True,
        )

    def _on_read(self, user: UserRow | None) -> None:
        if user is None or self._adding:
            return
        self.current = user
        self.list.select(user.id)
        self.form.show_person(user, own=user.id == self.context.session.actor.id)
        state, tone = self._state(user), self._tone(user)
        self.detail.set_header(user.display_name, user.name, state, tone)
        self.detail.clear_more()
        if user.active:
            own = user.id == self.context.session.actor.id
            why = self.tr("Nobody locks themselves out.") if own else ""
            self.detail.add_more(self.tr("Keep out …"), lambda: self._keep_out(user), enabled=not own, tooltip=why)
        else:
            self.detail.add_more(self.tr("Let in again"), lambda: self._set_active(user, active=True))
        self._show_action()

    def _show_action(self) -> None:
        if self._adding:
            self.detail.set_action(self.tr("Add the person"))
            return
        user = self.current
        if user is None:
            return
        roles = set(self.form.values()["roles"]) != set(user.roles)
        if self.form.password and not roles:
            self.detail.set_action(self.tr("Set the password"))
        else:
            why = "" if roles else self.tr("Nothing was changed.")
            self.detail.set_action(self.tr("Change the roles"), enabled=roles, tooltip=why)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field:
            self.form.show_faults(error)
        else:
            self.context.report(error)

    def _source(self) -> RowsSource[UserRow]:
        def load() -> tuple[UserRow, ...]:
            with self.context.workspace.reader() as session:
                return list_users(session)

        def matches(row: UserRow, text: str) -> bool:
            return any(text.casefold() in each.casefold() for each in (row.name, row.display_name, row.display_name_zh))

        return RowsSource(
            load=load,
            matches=matches,
            filters={"role": lambda row: row.roles},
            sorts={
                "name": lambda row: row.display_name.casefold(),
                "login": lambda row: row.name.casefold(),
                "state": self._state,
            },
        )

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), 17, lambda row: row.display_name, strong=True),
            Column("state", self.tr("State"), 16, self._state, tone=self._tone),
            Column("roles", self.tr("Roles"), 20, lambda row: row.roles, sortable=False),
            Column("login", self.tr("Logs in as"), 11, lambda row: row.name),
        ]

    def _state(self, row: UserRow) -> str:
        if not row.active:
            return self.tr("kept out")
        return self.tr("new password due") if row.must_change_password else self.tr("let in")

    def _tone(self, row: UserRow) -> str:
        if not row.active:
            return "idle"
        return "warn" if row.must_change_password else "ok"

    def leave(self) -> None:
        """Nothing is kept of what was typed: passwords never become a draft."""

    def close_record(self) -> bool:
        """Leave what is open; True when there was something."""
        had = self._adding or self.current is not None
        self._adding, self.current = False, None
        self.list.select(None)
        self.detail.close_record()
        return had

"""The people of the workspace: who may do what, who is let in, and a new password for who forgot theirs."""

from dataclasses import replace
from typing import Any

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
from desktop.widgets.conflict import ConflictDialog
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource
from models.access import commands
from models.access.queries import list_users
from models.access.roles import Role
from models.access.views import UserRow
from models.workspace.changes import Changes
from models.workspace.errors import Conflict, UserError
from models.workspace.transaction import Transaction


class PeopleSection(QWidget):
    """Users as list and detail; only administrators see it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.current: UserRow | None = None
        self.conflict: ConflictDialog | None = None
        self._adding = False
        self._chinese = context.language.tongue == "zh_CN"
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
        """Add the person, or keep what was changed of one: names, roles, a new password."""
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
                change_at_login=values["change_at_login"],
            )

        act(self.context, command, owner=self, then=self._on_added, failed=self._refused)

    def _on_added(self, changes: Changes) -> None:
        self._adding = False
        self.open(changes.first("user"))
        self.context.message(self.tr("The person was added."), "ok")

    def _change(self, user: UserRow) -> None:
        values, password, edits = self.form.values(), self.form.password, self._edits(user)

        def command(tx: Transaction) -> Changes:
            if "names" in edits:
                commands.rename_user(tx, user.id, values["display_name"], values["display_name_zh"], seen=user)
            if "roles" in edits:
                commands.set_roles(tx, user.id, values["roles"], seen=user)
            if "password" in edits:
                commands.set_password(tx, user.id, password, change_at_login=values["change_at_login"])
            if len(edits) > 1:
                tx.act("change_user")
            return tx.changes()

        def done(_changes: Changes) -> None:
            self.open(user.id)
            self.context.message(said, "ok")

        due = "password" in edits and values["change_at_login"]
        said = self.tr("Saved. At the next login they choose their own password.") if due else self.tr("Saved.")
        act(self.context, command, owner=self, then=done, failed=self._refused)

    def _edits(self, user: UserRow) -> frozenset[str]:
        """Tell what of a person was changed in the form."""
        values = self.form.values()
        names = (values["display_name"], values["display_name_zh"])
        edits = {
            "names": names != (user.display_name, user.display_name_zh),
            "roles": set(values["roles"]) != set(user.roles),
            "password": bool(self.form.password),
        }
        return frozenset(name for name, edited in edits.items() if edited)

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
        self.detail.set_header(self._name(user), user.name, state, tone)
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
        edits = self._edits(user)
        titles = {
            frozenset({"names"}): self.tr("Change the name"),
            frozenset({"roles"}): self.tr("Change the roles"),
            frozenset({"password"}): self.tr("Set the password"),
        }
        why = "" if edits else self.tr("Nothing was changed.")
        self.detail.set_action(titles.get(edits, self.tr("Save the changes")), enabled=bool(edits), tooltip=why)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Conflict) and self.current is not None:
            self._show_conflict(error, self.current)
        elif isinstance(error, UserError) and error.field:
            self.form.show_faults(error)
        else:
            self.context.report(error)

    def _show_conflict(self, error: Conflict, user: UserRow) -> None:
        """Show what the other administrator changed beside what was typed; the chosen values are saved."""
        values = self.form.values()
        fields = {"display_name": self.form.names, "display_name_zh": self.form.names, "roles": self.form.roles}

        def chosen(kept: dict[str, Any]) -> None:
            theirs: dict[str, Any] = {name: after for name, (_before, after) in error.theirs.items()}
            self.current = replace(user, **theirs)
            self.form.load({**values, "name": user.name, **kept})
            self._show_action()
            if self._edits(self.current):
                self.save()
            else:
                self.open(user.id)

        labels = {name: fields[name].label for name in error.theirs}
        self.conflict = ConflictDialog(error, values, labels, chosen, self)
        self.conflict.open()

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
                "name": lambda row: self._name(row).casefold(),
                "login": lambda row: row.name.casefold(),
                "state": self._state,
            },
        )

    def _columns(self) -> list[Column]:
        other = self.tr("Name in English") if self._chinese else self.tr("Name in Chinese")
        return [
            Column("name", self.tr("Name"), 17, self._name, strong=True),
            Column("state", self.tr("State"), 16, self._state, tone=self._tone),
            Column("roles", self.tr("Roles"), 20, lambda row: row.roles, sortable=False),
            Column("other_name", other, 15, self._other_name, sortable=False),
            Column("login", self.tr("Logs in as"), 11, lambda row: row.name),
        ]

    def _name(self, row: UserRow) -> str:
        """Name a person in the window's language, if the name is known in it."""
        return (row.display_name_zh if self._chinese else "") or row.display_name

    def _other_name(self, row: UserRow) -> str:
        """Name a person in the other language."""
        return row.display_name if self._chinese and row.display_name_zh else row.display_name_zh

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

"""The settings as people use them: look, language, lock, password, people, own firm, backups, integrity."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton

from desktop.settings.backups_section import BackupsSection
from desktop.settings.integrity_section import IntegritySection
from desktop.settings.look_section import LookSection
from desktop.settings.page import SettingsPage
from desktop.settings.password_section import PasswordSection
from desktop.settings.people_section import PeopleSection
from desktop.settings.workspace_section import WorkspaceSection
from desktop.shell.exporting import set_next_path
from desktop.shell.settings import SettingsFile
from desktop.widgets.ask import set_next_answer
from desktop.widgets.fields_picker import Option
from models.access.commands import add_user, rename_user, set_roles
from models.access.desk_settings import EXPORTER_PARTY, get_setting
from models.access.login import log_in
from models.access.queries import list_users
from models.access.roles import Role
from models.workspace.errors import UserError
from models.workspace.files import DATABASE
from tests.conftest import PASSWORD
from tests.desk_context import button, events, open_desk, press, type_into, words_on
from tests.parties.builders import customer
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def admin_desk(qapp, sqlite_workspace, administrator, tmp_path):
    with open_desk(sqlite_workspace, administrator, tmp_path) as desk:
        yield desk


@pytest.fixture
def clerk_desk(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        yield desk


def section(desk, kind):
    page = desk.show(SettingsPage(desk.context))
    found = page.show_section(kind)
    desk.settle()
    return found


def user(workspace, name):
    with workspace.reader() as session:
        return next((each for each in list_users(session) if each.name == name), None)


def choose(field, value):
    place = field._values.index(value)
    field.combo.setCurrentIndex(place)
    field.combo.activated.emit(place)
    events()


def test_look_and_language_hold_at_once_and_are_kept(clerk_desk):
    look = section(clerk_desk, LookSection)
    choose(look.appearance, "dark")
    assert clerk_desk.context.theme.mode == "dark"
    choose(look.tongue, "zh_CN")
    assert clerk_desk.context.language.tongue == "zh_CN"
    kept = SettingsFile(clerk_desk.context.settings.path)
    assert (kept.data.appearance, kept.data.language) == ("dark", "zh_CN")
    choose(look.appearance, None)
    assert SettingsFile(clerk_desk.context.settings.path).data.appearance == "system"


@pytest.mark.parametrize(("typed", "kept"), [("30", 30), ("0", 15), ("241", 15), ("soon", 15)])
def test_the_idle_limit_is_kept_or_refused_beside_its_field(clerk_desk, typed, kept):
    look = section(clerk_desk, LookSection)
    type_into(look.idle.line, typed)
    look.flush()
    assert clerk_desk.context.settings.data.idle_lock_minutes == kept
    assert bool(look.idle.note) == (kept == 15)


def test_ones_own_password_is_changed(clerk_desk, sqlite_workspace):
    form = section(clerk_desk, PasswordSection)
    type_into(form.old.line, PASSWORD)
    type_into(form.new.line, "a longer sentence of mine")
    type_into(form.again.line, "a longer sentence of mine")
    press(form.button)
    clerk_desk.settle()
    assert clerk_desk.said == [("ok", "Your password was changed.")]
    assert form.new.line.text() == ""
    assert log_in(sqlite_workspace, "clara", "a longer sentence of mine").name == "Clara Example"


@pytest.mark.parametrize(
    ("old", "new", "again", "field"),
    [
        ("wrong password", "a longer sentence", "a longer sentence", "old"),
        (PASSWORD, "short", "short", "new"),
        (PASSWORD, "a longer sentence", "another sentence", "again"),
    ],
)
def test_a_wrong_password_is_refused_beside_its_field(clerk_desk, sqlite_workspace, old, new, again, field):
    form = section(clerk_desk, PasswordSection)
    for each, text in ((form.old, old), (form.new, new), (form.again, again)):
        type_into(each.line, text)
    press(form.button)
    clerk_desk.settle()
    assert getattr(form, field).note
    assert form.button.isEnabled()
    assert log_in(sqlite_workspace, "clara", PASSWORD)


def test_only_administrators_see_people(clerk_desk):
    page = clerk_desk.show(SettingsPage(clerk_desk.context))
    with pytest.raises(LookupError):
        page.show_section(PeopleSection)


def test_a_person_is_added_and_may_log_in(admin_desk, sqlite_workspace):
    people = section(admin_desk, PeopleSection)
    press(people.add_button)
    press(people.detail.primary)
    admin_desk.settle()
    assert people.form.login.note == "A user needs a name to log in with."
    type_into(people.form.login.line, "nora")
    type_into(people.form.names.editor, "Nora Example")
    type_into(people.form.secret.line, "short")
    people.form.roles.tick(Role.AUDITOR)
    people.form.roles.tick(Role.CLERK, on=False)
    press(people.detail.primary)
    admin_desk.settle()
    assert "at least 10 characters" in people.form.secret.note
    assert user(sqlite_workspace, "nora") is None
    type_into(people.form.secret.line, "a sentence for nora")
    press(people.detail.primary)
    admin_desk.settle()
    assert user(sqlite_workspace, "nora").roles == (Role.AUDITOR,)
    assert log_in(sqlite_workspace, "nora", "a sentence for nora", new_password=PASSWORD).name == "Nora Example"
    assert people.current.name == "nora"
    assert people.form.password == ""


def test_roles_access_and_password_of_another(admin_desk, sqlite_workspace):
    people = section(admin_desk, PeopleSection)
    people.open(user(sqlite_workspace, "clara").id)
    admin_desk.settle()
    assert not people.detail.primary.isEnabled()
    people.form.roles.tick(Role.OFFICER)
    press(people.detail.primary)
    admin_desk.settle()
    assert user(sqlite_workspace, "clara").roles == (Role.CLERK, Role.OFFICER)
    type_into(people.form.secret.line, "a new one for clara")
    press(people.detail.primary)
    admin_desk.settle()
    assert user(sqlite_workspace, "clara").must_change_password
    assert people.detail.pill.text == "new password due"
    set_next_answer(True)
    people.detail._more.menu().actions()[0].trigger()
    admin_desk.settle()
    assert not user(sqlite_workspace, "clara").active
    assert people.detail.pill.text == "kept out"
    with pytest.raises(UserError):
        log_in(sqlite_workspace, "clara", "a new one for clara")
    people.detail._more.menu().actions()[0].trigger()
    admin_desk.settle()
    assert user(sqlite_workspace, "clara").active


def test_a_person_is_renamed_and_stays_who_they_are(admin_desk, sqlite_workspace):
    people = section(admin_desk, PeopleSection)
    people.open(user(sqlite_workspace, "clara").id)
    admin_desk.settle()
    assert people.form.login.line.isReadOnly()
    type_into(people.form.names.editor, "")
    press(people.detail.primary)
    admin_desk.settle()
    assert people.form.names.note == "A person needs a name on screen and in print."
    assert user(sqlite_workspace, "clara").display_name == "Clara Example"
    type_into(people.form.names.editor, "Clara Beispiel")
    assert people.detail.primary.text() == "Change the name"
    press(people.detail.primary)
    admin_desk.settle()
    assert user(sqlite_workspace, "clara").display_name == "Clara Beispiel"
    assert log_in(sqlite_workspace, "clara", PASSWORD).name == "Clara Beispiel"


def test_whether_a_new_password_has_to_be_changed_is_said(admin_desk, sqlite_workspace):
    people = section(admin_desk, PeopleSection)
    for name, due in (("clara", True), ("otto", False)):
        people.open(user(sqlite_workspace, name).id)
        admin_desk.settle()
        assert people.form.renew.value() is True
        people.form.renew.set_value(due)
        type_into(people.form.secret.line, "a new one for you")
        press(people.detail.primary)
        admin_desk.settle()
        assert user(sqlite_workspace, name).must_change_password is due


def test_the_second_administrator_sees_what_the_first_changed_and_chooses(admin_desk, sqlite_workspace, administrator):
    with sqlite_workspace.transaction(administrator) as tx:
        add_user(tx, "bea", "Bea Example", PASSWORD, [Role.ADMINISTRATOR], change_at_login=False)
    people = section(admin_desk, PeopleSection)
    clara = user(sqlite_workspace, "clara").id
    people.open(clara)
    admin_desk.settle()
    with sqlite_workspace.transaction(log_in(sqlite_workspace, "bea", PASSWORD)) as tx:
        rename_user(tx, clara, "Clara Beispiel")
        set_roles(tx, clara, [Role.CLERK, Role.AUDITOR])
    type_into(people.form.names.editor, "Clara Muster")
    people.form.roles.tick(Role.OFFICER)
    press(people.detail.primary)
    admin_desk.settle()
    words = words_on(people.conflict)
    assert "Bea Example saved this record" in words
    assert "Clara Beispiel" in {choice.text() for choice in people.conflict.findChildren(QRadioButton)}
    people.conflict.choose("display_name", theirs=True)
    press(button(people.conflict, "Keep these values"))
    admin_desk.settle()
    people.conflict.choose("roles", theirs=False)
    press(button(people.conflict, "Keep these values"))
    admin_desk.settle()
    now = user(sqlite_workspace, "clara")
    assert (now.display_name, now.roles) == ("Clara Beispiel", (Role.CLERK, Role.OFFICER))


def test_nobody_changes_their_own_roles_or_locks_themselves_out(admin_desk, sqlite_workspace):
    people = section(admin_desk, PeopleSection)
    people.open(user(sqlite_workspace, "adam").id)
    admin_desk.settle()
    assert people.form.roles.note == "Nobody changes their own roles."
    assert not people.form.roles._box.isEnabled()
    assert people.form.secret.line.isReadOnly()
    assert not people.detail._more.menu().actions()[0].isEnabled()


def test_the_own_firm_is_chosen_by_an_administrator(admin_desk, sqlite_workspace, person):
    with sqlite_workspace.transaction(person("clara")) as tx:
        firm = customer(tx, name="Example Magnet Works (fictional)")
    workspace = section(admin_desk, WorkspaceSection)
    assert not workspace.button.isEnabled()
    workspace.exporter.choose(Option(firm, "Example Magnet Works (fictional)", ""))
    press(workspace.button)
    admin_desk.settle()
    with sqlite_workspace.reader() as session:
        assert get_setting(session, EXPORTER_PARTY) == firm
    workspace.load()
    admin_desk.settle()
    assert workspace.exporter.line.text() == "Example Magnet Works (fictional)"


def test_a_clerk_reads_the_workspace_and_chooses_nothing(clerk_desk, sqlite_workspace):
    sqlite_workspace.announce("window")
    workspace = section(clerk_desk, WorkspaceSection)
    assert not workspace.button.isVisible()
    words = words_on(workspace)
    assert str(sqlite_workspace.folder) in words
    assert "SQLite" in words
    assert "Nobody else." in words


def test_backups_are_made_and_listed(clerk_desk, sqlite_workspace):
    backups = section(clerk_desk, BackupsSection)
    press(backups.button)
    clerk_desk.settle()
    assert "Backed up and verified" in backups.said.text()
    press(backups.portable)
    clerk_desk.settle()
    assert backups.list.model.rowCount() == 2
    assert {backups.list.model.row_at(place).portable for place in range(2)} == {False, True}
    assert backups.button.isEnabled()


def test_an_auditor_makes_no_backups(qapp, sqlite_workspace, auditor, tmp_path):
    with open_desk(sqlite_workspace, auditor, tmp_path) as desk:
        backups = section(desk, BackupsSection)
        assert not backups.button.isEnabled()
        assert "Your role" in backups.said.text()


def test_a_sound_workspace_is_called_sound(clerk_desk):
    integrity = section(clerk_desk, IntegritySection)
    press(integrity.button)
    clerk_desk.settle()
    words = words_on(integrity)
    assert "Nothing was altered" in words
    assert "Journal rows read\n12" in words


def test_an_altered_journal_is_found_and_named(clerk_desk, sqlite_workspace):
    with closing(sqlite3.connect(sqlite_workspace.folder / DATABASE)) as raw:
        for (name,) in raw.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            raw.execute(f'drop trigger "{name}"')
        raw.execute("update journal_entry set actor_name = 'Nobody' where seq = 3")
        raw.commit()
    integrity = section(clerk_desk, IntegritySection)
    press(integrity.button)
    clerk_desk.settle()
    assert "Journal row 3: its contents were altered." in words_on(integrity)


def test_people_go_out_to_a_file(admin_desk, tmp_path):
    people = section(admin_desk, PeopleSection)
    set_next_path(tmp_path / "people.csv")
    press(button(people, "Export this list"))
    admin_desk.settle()
    lines = (tmp_path / "people.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 7
    assert "Clara Example" in "".join(lines)
    assert "argon2" not in "".join(lines)


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_section_can_be_named_and_read(qapp, sqlite_workspace, administrator, tmp_path, tongue, appearance):
    with open_desk(sqlite_workspace, administrator, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = desk.show(SettingsPage(desk.context))
        for place in range(page.sections.count()):
            page.sections.setCurrentRow(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []
        assert page.help_text()
        assert QApplication.activeModalWidget() is None

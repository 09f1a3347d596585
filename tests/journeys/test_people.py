"""People come and go: added, given a password, made to choose their own, renamed, with other roles; in the real window."""

import pytest

from desktop.settings.page import SettingsPage
from desktop.settings.people_section import PeopleSection
from models.access.commands import set_active, set_password, set_roles
from models.access.login import actor_named, log_in
from models.access.queries import list_users
from models.access.roles import Role
from models.journal.queries import history
from models.opening import open_workspace
from models.workspace.actor import Via
from models.workspace.errors import UserError
from tests.conftest import PASSWORD
from tests.desk_context import press, type_into, words_on
from tests.journeys.test_bad_input import new_customer
from tests.widgets.a11y import clipped, nameless

pytestmark = pytest.mark.timeout(300)
GIVEN, OWN = "given by the admin", "my very own words"


def reset(workspace, administrator, name="clara"):
    with workspace.transaction(administrator) as tx:
        set_password(tx, who(workspace, name).id, GIVEN)


def who(workspace, name):
    with workspace.reader() as session:
        return next(user for user in list_users(session) if user.name == name)


def choose(window, new, again=None):
    form = window.lock_screen.renewal
    type_into(form.new.line, new)
    type_into(form.again.line, new if again is None else again)
    press(form.button)
    window.settle()
    return form


def test_somebody_new_comes_in_with_a_password_of_their_own(window, sqlite_workspace):
    desk = window().start(sqlite_workspace.location).log_in("adam")
    page = desk.go("settings")
    assert isinstance(page, SettingsPage)
    people = page.show_section(PeopleSection)
    desk.settle()
    press(people.add_button)
    type_into(people.form.login.line, "nora")
    type_into(people.form.names.editor, "Nora Example")
    type_into(people.form.secret.line, GIVEN)
    press(people.detail.primary)
    desk.settle()
    desk.lock().log_in("nora", GIVEN)
    assert desk.frame.locked
    form = desk.lock_screen.renewal
    assert "Nora Example, choose your own password" in words_on(desk.lock_screen)
    assert not desk.lock_screen.password.isVisible()
    for typed, again, field, words in (
        ("short", "short", "new", "at least 10 characters"),
        ("aaaaaaaaaaaa", "aaaaaaaaaaaa", "new", "at least 4 different characters"),
        (GIVEN, GIVEN, "new", "has to differ from the present one"),
        (OWN, "my very other words", "again", "not the same"),
    ):
        choose(desk, typed, again)
        assert words in getattr(form, field).note
        assert desk.frame.locked
        assert who(sqlite_workspace, "nora").must_change_password
    choose(desk, OWN)
    assert not desk.frame.locked
    assert desk.desk.session.name == "Nora Example"
    assert log_in(sqlite_workspace, "nora", OWN)
    with pytest.raises(UserError):
        log_in(sqlite_workspace, "nora", GIVEN)
    with sqlite_workspace.reader() as session:
        assert history(session, "user", who(sqlite_workspace, "nora").id)[0].act == "change_own_password"


def test_nothing_behind_the_lock_can_be_reached_before(window, sqlite_workspace, administrator):
    reset(sqlite_workspace, administrator)
    desk = window().start(sqlite_workspace.location).log_in("clara", GIVEN)
    desk.frame.open_palette()
    desk.frame._on_new()
    desk.frame._on_primary()
    desk.settle()
    assert desk.frame.locked
    assert desk.frame.context is None
    assert desk.frame.palette_line.isHidden()
    press(desk.lock_screen.renewal.back)
    assert desk.lock_screen.renewal is None
    assert desk.lock_screen.password.isVisible()
    desk.log_in("otto")
    assert desk.desk.session.name == "Otto Example"


def test_a_password_taken_away_in_the_middle_of_work_stops_the_work(window, sqlite_workspace, administrator):
    desk = window().start(sqlite_workspace.location).log_in("clara")
    page = desk.go("customers")
    reset(sqlite_workspace, administrator)
    new_customer(desk, page, "Example One GmbH (fictional)")
    assert "choose a new password" in desk.told
    assert page.list.model.rowCount() == 0
    desk.lock().log_in("clara", GIVEN)
    choose(desk, OWN)
    page = desk.go("customers")
    new_customer(desk, page, "Example One GmbH (fictional)")
    assert page.list.model.rowCount() == 1


def test_other_roles_hold_after_the_next_unlock(window, sqlite_workspace, administrator):
    desk = window().start(sqlite_workspace.location).log_in("clara")
    with sqlite_workspace.transaction(administrator) as tx:
        set_roles(tx, who(sqlite_workspace, "clara").id, [Role.OFFICER])
    page = desk.go("customers")
    new_customer(desk, page, "Example One GmbH (fictional)")
    assert "Log in again" in desk.told
    desk.lock().log_in("clara")
    assert desk.desk.session.actor.roles == {"compliance_officer"}
    page = desk.go("customers")
    new_customer(desk, page, "Example Two GmbH (fictional)")
    assert not desk.told
    assert page.list.model.rowCount() == 1


def test_who_is_kept_out_is_not_offered_and_not_let_in(window, sqlite_workspace, administrator):
    desk = window().start(sqlite_workspace.location)
    assert desk.lock_screen.user.findData("clara") >= 0
    with sqlite_workspace.transaction(administrator) as tx:
        set_active(tx, who(sqlite_workspace, "clara").id, active=False)
    desk.log_in("clara")
    assert "do not belong together" in desk.lock_screen.fault
    desk.log_in("otto").lock()
    assert desk.lock_screen.user.findData("clara") == -1


def test_a_guest_with_a_password_to_change_is_asked_for_it(window, example_copy):
    with example_copy.reader() as session:
        admin = actor_named(session, "admin", Via.WINDOW)
    reset(example_copy, admin, "clerk")
    desk = window().start(example_copy.location)
    assert desk.frame.locked
    desk.log_in("clerk", GIVEN)
    choose(desk, OWN)
    assert desk.desk.session.login == "clerk"


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_the_lock_can_be_named_and_read(window, sqlite_workspace, administrator, tongue, appearance):
    reset(sqlite_workspace, administrator)
    desk = window(tongue, appearance).start(sqlite_workspace.location)
    assert nameless(desk.lock_screen) == []
    if tongue == "zh_CN":
        assert "Export clerk" not in desk.lock_screen.user.currentText()
        assert "Clerk" not in desk.lock_screen.user.currentText()
    desk.log_in("clara", GIVEN)
    choose(desk, "short")
    assert nameless(desk.lock_screen) == []
    assert clipped(desk.lock_screen) == []


def test_another_program_refuses_too(sqlite_workspace, administrator, clock):
    reset(sqlite_workspace, administrator)
    other = open_workspace(sqlite_workspace.location, clock)
    with pytest.raises(UserError, match="choose a new password"):
        log_in(other, "clara", GIVEN)
    other.close()
    assert log_in(sqlite_workspace, "otto", PASSWORD)

"""Whoever was given a password by another person does nothing but choose an own one, by no path."""

import pytest

from models.access.commands import add_user, change_own_password, rename_user, set_password
from models.access.login import DeskSession, actor_named, log_in
from models.access.looking_after import back_up
from models.access.queries import list_users
from models.access.roles import Permission, Role, may, require
from models.journal.queries import history
from models.journal.verifying import verify
from models.workspace.actor import PROGRAM, Via
from models.workspace.drafts import load_draft, save_draft
from models.workspace.errors import NotPermitted, PasswordDue, UserError
from models.workspace.tables import Setting
from tests.conftest import PASSWORD
from tests.parties.builders import customer

GIVEN, OWN = "given by the admin", "my very own words"


@pytest.fixture
def reset(workspace, clerk, administrator):
    """Clara's password was set anew by the administrator; she had logged in before."""
    with workspace.transaction(administrator) as tx:
        set_password(tx, clerk.id, GIVEN)
    return clerk


def who(workspace, name="clara"):
    with workspace.reader() as session:
        return next(user for user in list_users(session) if user.name == name)


def test_login_asks_for_a_new_password_and_takes_it(workspace, reset):
    with pytest.raises(PasswordDue, match="choose a new password"):
        log_in(workspace, "clara", GIVEN)
    actor = log_in(workspace, "clara", GIVEN, new_password=OWN)
    assert (actor.name, actor.password_due) == ("Clara Example", False)
    assert not who(workspace).must_change_password
    assert log_in(workspace, "clara", OWN) == actor
    with pytest.raises(UserError, match="do not belong together"):
        log_in(workspace, "clara", GIVEN)
    with workspace.transaction(actor) as tx:
        customer(tx, name="Example One GmbH (fictional)")
    with workspace.reader() as session:
        last = history(session, "user", reset.id)[0]
    assert (last.act, last.actor_name) == ("change_own_password", "Clara Example")


@pytest.mark.parametrize(
    ("new", "code"), [("short", "weak_password"), ("aaaaaaaaaaaa", "weak_password"), (GIVEN, "same_password")]
)
def test_a_weak_or_the_same_password_is_refused_beside_its_field(workspace, reset, new, code):
    with pytest.raises(UserError) as refused:
        log_in(workspace, "clara", GIVEN, new_password=new)
    assert (refused.value.code, refused.value.field) == (code, "password")
    assert who(workspace).must_change_password
    with pytest.raises(PasswordDue):
        log_in(workspace, "clara", GIVEN)


def test_a_wrong_present_password_never_gets_as_far_as_a_new_one(workspace, reset):
    with pytest.raises(UserError, match="do not belong together"):
        log_in(workspace, "clara", "not the password", new_password=OWN)
    assert who(workspace).must_change_password


def test_a_new_password_that_is_not_due_is_not_taken(workspace):
    log_in(workspace, "otto", PASSWORD, new_password=OWN)
    assert log_in(workspace, "otto", PASSWORD)


def _command(tx):
    customer(tx, name="Example One GmbH (fictional)")


def _bare_row(tx):
    tx.add(Setting(name="x", value=1))


def _draft(tx):
    save_draft(tx, "customer", 0, {"legal_name": "half"})


def _own_name(tx):
    rename_user(tx, tx.actor.id, "Clara the Great")


def _password_and_more(tx):
    change_own_password(tx, GIVEN, OWN)
    _bare_row(tx)


@pytest.mark.parametrize("act", [_command, _bare_row, _draft, _own_name, _password_and_more])
@pytest.mark.parametrize("logged_in", ["before the reset", "by name"])
def test_every_other_act_is_refused_and_leaves_nothing(workspace, reset, act, logged_in):
    with workspace.reader() as session:
        actor = reset if logged_in == "before the reset" else actor_named(session, "clara", Via.COMMAND_LINE)
        before = len(history(session, "user", reset.id))
    with pytest.raises(PasswordDue), workspace.transaction(actor) as tx:
        act(tx)
    with workspace.reader() as session:
        assert len(history(session, "user", reset.id)) == before
        assert session.get(Setting, 1) is None
        assert load_draft(session, reset.id, "customer") is None
    assert who(workspace).must_change_password


def test_what_needs_no_transaction_is_refused_too(workspace, reset, administrator):
    with pytest.raises(PasswordDue):
        back_up(workspace, reset)
    with pytest.raises(PasswordDue):
        verify(workspace, reset)
    with workspace.reader() as session:
        due = actor_named(session, "clara", Via.COMMAND_LINE)
    assert not any(may(due, permission) for permission in Permission)
    with pytest.raises(PasswordDue):
        require(due, Permission.EXPORT)


def test_the_session_of_a_desk_stays_locked(workspace, reset):
    desk = DeskSession(workspace)
    with pytest.raises(PasswordDue):
        desk.unlock("clara", GIVEN)
    assert desk.locked
    desk.unlock("clara", GIVEN, new_password=OWN)
    with desk.transaction() as tx:
        _bare_row(tx)


def test_the_password_alone_is_changed(workspace, reset):
    with workspace.transaction(reset) as tx:
        change_own_password(tx, GIVEN, OWN)
    assert log_in(workspace, "clara", OWN)


@pytest.mark.parametrize("change_at_login", [True, False])
def test_the_administrator_says_whether_a_new_one_is_due(workspace, administrator, clerk, change_at_login):
    with workspace.transaction(administrator) as tx:
        add_user(tx, "bea", "Bea Example", GIVEN, [Role.CLERK], change_at_login=change_at_login)
        set_password(tx, clerk.id, GIVEN, change_at_login=change_at_login)
    for name in ("bea", "clara"):
        assert who(workspace, name).must_change_password is change_at_login


def test_the_first_person_of_a_workspace_chose_already(workspace):
    with workspace.transaction(PROGRAM) as tx:
        add_user(tx, "root", "Root Example", GIVEN, [Role.ADMINISTRATOR])
    assert log_in(workspace, "root", GIVEN)


def test_nobody_resets_their_own_password(workspace, administrator):
    with pytest.raises(NotPermitted, match="present one"), workspace.transaction(administrator) as tx:
        set_password(tx, administrator.id, GIVEN)
    assert log_in(workspace, "adam", PASSWORD)

"""Users, roles, login and the two-person rule."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access.commands import add_user, set_active, set_roles
from models.access.login import DeskSession, actor_named, log_in
from models.access.passwords import delay_after
from models.access.queries import list_users
from models.access.roles import PERMISSIONS, Permission, Role, may, permissions_of, require, require_other
from models.journal.queries import history
from models.workspace.actor import Actor, Via
from models.workspace.errors import NotPermitted, UserError
from models.workspace.tables import Setting
from tests.conftest import PASSWORD


def test_login_gives_the_actor_with_roles(workspace):
    actor = log_in(workspace, "otto", PASSWORD)
    assert (actor.name, actor.roles, actor.via) == ("Otto Example", {"compliance_officer"}, Via.WINDOW)


@pytest.mark.parametrize(("name", "password"), [("otto", "wrong password"), ("nobody", PASSWORD), ("otto", "")])
def test_a_wrong_pair_never_tells_which_part_was_wrong(workspace, name, password):
    with pytest.raises(UserError, match="do not belong together"):
        log_in(workspace, name, password)


def test_wrong_tries_make_the_next_wait_longer_and_longer(workspace, clock):
    waits = []
    for _ in range(6):
        with pytest.raises(UserError):
            log_in(workspace, "otto", "wrong password")
        with pytest.raises(UserError) as caught:
            log_in(workspace, "otto", PASSWORD + "x")
        waits.append(caught.value.code == "login_delayed")
        clock.instant += timedelta(hours=1)
    assert waits[-1]
    assert log_in(workspace, "otto", PASSWORD).name == "Otto Example"


def test_right_password_is_refused_while_the_delay_runs(workspace, clock):
    for _ in range(3):
        with pytest.raises(UserError):
            log_in(workspace, "otto", "wrong password")
    with pytest.raises(UserError, match="seconds left"):
        log_in(workspace, "otto", PASSWORD)
    clock.instant += timedelta(seconds=3)
    assert log_in(workspace, "otto", PASSWORD)


@given(st.integers(min_value=0, max_value=10_000))
def test_delay_never_shrinks_and_has_an_end(tries):
    assert delay_after(tries) <= delay_after(tries + 1) <= timedelta(minutes=15)


def test_passwords_never_reach_the_journal(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        changes = add_user(tx, "bea", "Bea Example", "a secret of mine", [Role.CLERK])
    with workspace.reader() as session:
        (entry,) = history(session, "user", changes.first("user"))
    assert entry.after["password_hash"] == "•"
    assert "secret" not in str(entry.after)


@pytest.mark.parametrize("who", ["clara", "otto", "maria", "anna"])
def test_only_an_administrator_makes_users(workspace, person, who):
    with pytest.raises(NotPermitted), workspace.transaction(person(who)) as tx:
        add_user(tx, "bea", "Bea", "long enough now", [Role.CLERK])
    with workspace.reader() as session:
        assert len(list_users(session)) == 6


def test_nobody_raises_their_own_roles(workspace, administrator):
    with pytest.raises(NotPermitted, match="own roles"), workspace.transaction(administrator) as tx:
        set_roles(tx, administrator.id, [Role.OFFICER, Role.ADMINISTRATOR])


def test_an_actor_with_invented_roles_is_turned_away(workspace, clerk):
    forged = Actor(clerk.id, clerk.name, frozenset({"compliance_officer"}))
    with pytest.raises(NotPermitted, match="not an active user"), workspace.transaction(forged):
        pass


def test_a_user_who_was_shut_out_is_turned_away_at_once(workspace, clerk, administrator):
    with workspace.transaction(administrator) as tx:
        set_active(tx, clerk.id, active=False)
    with pytest.raises(NotPermitted), workspace.transaction(clerk) as tx:
        tx.add(Setting(name="x", value=1))
    with pytest.raises(UserError):
        log_in(workspace, "clara", PASSWORD)


def test_the_last_administrator_stays(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        made = add_user(tx, "bea", "Bea", "long enough now", [Role.ADMINISTRATOR], change_at_login=False)
        other = made.first("user")
    with workspace.reader() as session:
        bea = actor_named(session, "bea", Via.COMMAND_LINE)
    with workspace.transaction(bea) as tx:
        set_roles(tx, administrator.id, [Role.CLERK])
    with pytest.raises((NotPermitted, UserError)), workspace.transaction(bea) as tx:
        set_active(tx, other, active=False)


@pytest.mark.parametrize("password", ["short", " " * 20, "x" * 1001, "ababababab"])
def test_weak_passwords_are_refused(workspace, administrator, password):
    with pytest.raises(UserError) as caught, workspace.transaction(administrator) as tx:
        add_user(tx, "bea", "Bea", password, [Role.CLERK])
    assert caught.value.field == "password"


def test_a_locked_desk_does_nothing(workspace):
    session = DeskSession(workspace)
    with pytest.raises(NotPermitted, match="locked"), session.transaction():
        pass
    session.unlock("clara", PASSWORD)
    with session.transaction() as tx:
        tx.add(Setting(name="x", value=1))
    session.lock()
    with pytest.raises(NotPermitted, match="locked"), session.transaction():
        pass
    assert session.user is not None


def test_every_permission_has_a_holder_and_auditors_only_read():
    assert permissions_of(role.value for role in Role) == set(Permission)
    assert PERMISSIONS[Role.AUDITOR] == {Permission.READ, Permission.EXPORT}
    assert Permission.EXPORT in PERMISSIONS[Role.ADMINISTRATOR], "who may back everything up may have a list of it"
    assert Permission.DECIDE not in PERMISSIONS[Role.CLERK] | PERMISSIONS[Role.ADMINISTRATOR]


@given(st.sets(st.sampled_from([role.value for role in Role])), st.sampled_from(list(Permission)))
def test_require_agrees_with_may(roles, permission):
    actor = Actor(7, "Somebody", frozenset(roles))
    if may(actor, permission):
        require(actor, permission)
    else:
        with pytest.raises(NotPermitted, match="Somebody"):
            require(actor, permission)


def test_nobody_decides_on_what_they_prepared():
    actor = Actor(7, "Otto", frozenset({"compliance_officer"}))
    require_other(actor, [3, None])
    with pytest.raises(NotPermitted, match="Another person"):
        require_other(actor, [3, 7])

"""Looking after people: names, roles, letting in and keeping out, passwords: who may, what is written, who else did."""

import pytest

from models.access.commands import add_user, change_own_password, rename_user, set_active, set_password, set_roles
from models.access.login import log_in
from models.access.queries import list_users
from models.access.roles import Role
from models.journal.queries import history
from models.workspace.errors import Conflict, NotPermitted, UserError
from tests.conftest import PASSWORD

GIVEN = "given by the admin"
ACTS = {
    "add": lambda tx, clara: add_user(tx, "bea", "Bea Example", GIVEN, [Role.CLERK]),
    "rename": lambda tx, clara: rename_user(tx, clara, "Clara Beispiel", "示例克拉拉"),
    "roles": lambda tx, clara: set_roles(tx, clara, [Role.AUDITOR]),
    "keep_out": lambda tx, clara: set_active(tx, clara, active=False),
    "password": lambda tx, clara: set_password(tx, clara, GIVEN),
}


def user(workspace, name="clara"):
    with workspace.reader() as session:
        return next((each for each in list_users(session) if each.name == name), None)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("who", ["clara", "otto", "maria", "anna"])
def test_only_an_administrator_looks_after_people(workspace, person, act, who):
    before = user(workspace)
    with pytest.raises(NotPermitted), workspace.transaction(person(who)) as tx:
        ACTS[act](tx, before.id)
    assert user(workspace) == before
    assert user(workspace, "bea") is None


def test_every_act_is_written_with_who_before_and_after(workspace, administrator):
    clara = user(workspace).id
    for act in ("rename", "roles", "keep_out", "password"):
        with workspace.transaction(administrator) as tx:
            ACTS[act](tx, clara)
    with workspace.transaction(administrator) as tx:
        set_active(tx, clara, active=True)
    with workspace.reader() as session:
        rows = list(reversed(history(session, "user", clara)))
    assert [row.act for row in rows][1:] == ["rename_user", "set_user_active", "set_password", "set_user_active"]
    assert {row.actor_name for row in rows[1:]} == {"Adam Example"}
    renamed, kept_out, password, _let_in = rows[1:]
    assert renamed.before["display_name"] == "Clara Example"
    assert (renamed.after["display_name"], renamed.after["display_name_zh"]) == ("Clara Beispiel", "示例克拉拉")
    assert (kept_out.before["active"], kept_out.after["active"]) == (True, False)
    assert (password.before["password_hash"], password.after["password_hash"]) == ("•", "•")
    assert password.after["must_change_password"] is True


def test_a_change_of_roles_is_written_too(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        changes = set_roles(tx, user(workspace).id, [Role.CLERK, Role.OFFICER])
    with workspace.reader() as session:
        (row,) = history(session, "user_role", changes.first("user_role"))
    assert (row.act, row.after["role"]) == ("set_roles", "compliance_officer")


def test_the_new_name_is_the_one_on_records_and_the_login_stays(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        rename_user(tx, user(workspace).id, "  Clara   Beispiel ", " 示例 ")
    renamed = user(workspace)
    assert (renamed.display_name, renamed.display_name_zh) == ("Clara Beispiel", "示例")
    assert log_in(workspace, "clara", PASSWORD).name == "Clara Beispiel"


@pytest.mark.parametrize(
    ("name", "chinese", "field"),
    [
        ("  ", "", "display_name"),
        ("a\u202eb", "", "display_name"),
        ("x" * 121, "", "display_name"),
        ("x" * (10 * 1024 * 1024), "", "display_name"),
        ("Clara", "a\u0000", "display_name_zh"),
        ("Clara", "示" * 121, "display_name_zh"),
    ],
)
def test_a_name_that_no_record_can_hold_is_refused_beside_its_field(workspace, administrator, name, chinese, field):
    before = user(workspace)
    with pytest.raises(UserError) as refused, workspace.transaction(administrator) as tx:
        rename_user(tx, before.id, name, chinese)
    assert refused.value.field == field
    assert len(str(refused.value.words)) < 200
    assert user(workspace) == before


@pytest.mark.parametrize("login", ["", " ", "a\u202eb", "x" * 61, "x" * (10 * 1024 * 1024)])
def test_a_login_that_cannot_be_is_refused_beside_its_field(workspace, administrator, login):
    with pytest.raises(UserError) as refused, workspace.transaction(administrator) as tx:
        add_user(tx, login, "Bea Example", GIVEN, [Role.CLERK])
    assert refused.value.field == "name"
    assert len(list_all(workspace)) == 6


def list_all(workspace):
    with workspace.reader() as session:
        return list_users(session)


def test_the_second_administrator_sees_what_the_first_changed(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        add_user(tx, "bea", "Bea Example", GIVEN, [Role.ADMINISTRATOR], change_at_login=False)
    bea = log_in(workspace, "bea", GIVEN)
    seen = user(workspace)
    with workspace.transaction(bea) as tx:
        rename_user(tx, seen.id, "Clara Beispiel", seen=seen)
        set_roles(tx, seen.id, [Role.CLERK, Role.OFFICER], seen=seen)
    with pytest.raises(Conflict) as refused, workspace.transaction(administrator) as tx:
        rename_user(tx, seen.id, "Clara Muster", seen=seen)
    assert (refused.value.by, refused.value.theirs) == (
        "Bea Example",
        {"display_name": ("Clara Example", "Clara Beispiel")},
    )
    with pytest.raises(Conflict) as refused, workspace.transaction(administrator) as tx:
        set_roles(tx, seen.id, [Role.AUDITOR], seen=seen)
    assert (refused.value.by, refused.value.theirs) == (
        "Bea Example",
        {"roles": ((Role.CLERK,), (Role.CLERK, Role.OFFICER))},
    )
    now = user(workspace)
    assert (now.display_name, now.roles) == ("Clara Beispiel", (Role.CLERK, Role.OFFICER))


def test_a_role_taken_away_is_a_conflict_too(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        set_roles(tx, user(workspace).id, [Role.CLERK, Role.OFFICER])
    seen = user(workspace)
    with workspace.transaction(administrator) as tx:
        set_roles(tx, seen.id, [Role.CLERK])
    with pytest.raises(Conflict, match="Somebody else"), workspace.transaction(administrator) as tx:
        set_roles(tx, seen.id, [Role.AUDITOR], seen=seen)


def test_ones_own_password_needs_the_present_one_and_another(workspace, clerk):
    for old, new, code in (
        ("not the password", "a longer sentence", "wrong_password"),
        (PASSWORD, PASSWORD, "same_password"),
        (PASSWORD, "short", "weak_password"),
    ):
        with pytest.raises(UserError) as refused, workspace.transaction(clerk) as tx:
            change_own_password(tx, old, new)
        assert refused.value.code == code
    assert log_in(workspace, "clara", PASSWORD)

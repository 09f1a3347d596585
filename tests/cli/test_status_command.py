"""``euc-desk status``: one customer, one question, and a sentence for what does not exist."""

import json

import pytest

from tests.certification import builders as make
from tests.cli.test_commands import PASSWORD, desk, run

assert desk
assert run
NAME = "Example Magnetics GmbH (fictional)"
OTHER = "Example Magnets of Exampletown Ltd (fictional)"


@pytest.fixture
def asked(run, desk, sqlite_workspace, person, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    make.certified(sqlite_workspace, person("clara"), person("otto"), person("olga"), control_code="")
    with sqlite_workspace.transaction(person("clara")) as tx:
        make.customer(tx, OTHER)

    def ask(*arguments: str, user: str = "anna") -> tuple[int, str, str]:
        return run("status", *arguments, "--as-of", "2026-11-24", "-w", desk, *(("-u", user) if user else ()))

    return ask


def test_a_listed_item_is_certified_and_an_unlisted_one_is_not_answered(asked):
    code, out, err = asked(NAME, "--item", "1c905.a.4", "--destination", "de", "--use", "civil", "--json")
    told = json.loads(out)
    assert (code, err, told["answer"]["standing"]) == (0, "", "certified")
    assert told["answer"]["question"]["control_code"] == "1C905.a.4"
    assert asked(NAME)[1].startswith("C-")


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--item", "ZZ", "item: The reference list 2026-11-23 holds no item ZZ."),
        ("--item", "3A001", "item: The reference list 2026-11-23 holds no item 3A001."),
        ("--destination", "ZZ", "destination: There is no country with the code ZZ."),
        ("--use", "other", "use: other is not a use; choose"),
        ("--site", "Nowhere", "site: Example Magnetics GmbH (fictional) has no site “Nowhere”."),
        ("--programme", "NONE", "programme: The edition holds no programme NONE."),
    ],
)
@pytest.mark.parametrize("json_too", [False, True])
def test_what_does_not_exist_is_refused_beside_its_option(asked, option, value, told, json_too):
    code, out, err = asked(NAME, option, value, *(["--json"] if json_too else []))
    assert code == 2
    if json_too:
        error = json.loads(out)["error"]
        (fault,) = error["faults"]
        assert (error["exit_code"], err) == (2, "")
        assert f"{fault['field']}: {fault['what']}".startswith(told)
    else:
        assert out == ""
        assert err.startswith(told)


def test_nobody_and_several_customers(asked):
    assert asked("nobody")[:2] == (2, "")
    assert asked("nobody")[2] == "customer: There is no customer “nobody”.\n"
    assert asked("  ")[2] == "customer: There is no customer “”.\n"
    assert asked("APP-2026-0001")[::2] == (
        2,
        "customer: APP-2026-0001 is a licence application; a status is told of a customer (C-…).\n",
    )
    code, _, err = asked("Example Magnet")
    assert code == 2
    assert "“Example Magnet” fits several customers: C-" in err
    assert NAME in err and OTHER in err


def test_a_status_is_for_people_who_may_read(asked):
    code, out, err = asked(NAME, user="")
    assert (code, out) == (2, "")
    assert "Who acts?" in err

"""The command line with people and proof: a password to be changed first, and what ``verify`` finds."""

import json
import sqlite3
from contextlib import closing

import pytest

from models.access.commands import set_password
from models.access.login import log_in
from models.access.queries import list_users
from models.workspace.attachments import attach
from models.workspace.errors import UserError
from models.workspace.files import DATABASE
from tests.cli.test_commands import desk, run
from tests.conftest import PASSWORD

assert desk
assert run
GIVEN, OWN = "given by the admin", "my very own words"


@pytest.fixture
def reset(sqlite_workspace, administrator, clerk, monkeypatch):
    """Clara's password was set anew, and her script still has only that."""
    with sqlite_workspace.transaction(administrator) as tx:
        set_password(tx, clerk.id, GIVEN)
    monkeypatch.setenv("EUC_DESK_PASSWORD", GIVEN)
    monkeypatch.delenv("EUC_DESK_CHANGED_PASSWORD", raising=False)


def sheet(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_text("Name,Country\nExample One GmbH (fictional),DE\n", encoding="utf-8")
    return str(path)


def test_nothing_is_done_before_the_password_is_changed(run, desk, reset, tmp_path):
    for command in (("import", "customers", sheet(tmp_path)), ("export", "customers", str(tmp_path / "out.csv"))):
        code, out, err = run(*command, "-w", desk, "-u", "clara")
        assert (code, out) == (2, "")
        assert "has to choose a new password" in err
        assert "EUC_DESK_CHANGED_PASSWORD" in err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(("new", "words"), [("short", "at least 10"), (GIVEN, "differ from the present one")])
def test_a_weak_or_the_same_password_is_refused(run, desk, reset, tmp_path, monkeypatch, new, words):
    monkeypatch.setenv("EUC_DESK_CHANGED_PASSWORD", new)
    code, _out, err = run("export", "customers", str(tmp_path / "out.csv"), "-w", desk, "-u", "clara")
    assert code == 2
    assert words in err
    assert not (tmp_path / "out.csv").exists()


def test_with_a_new_password_the_command_is_done(run, desk, reset, tmp_path, monkeypatch, sqlite_workspace):
    monkeypatch.setenv("EUC_DESK_CHANGED_PASSWORD", OWN)
    assert run("import", "customers", sheet(tmp_path), "-w", desk, "-u", "clara")[0] == 0
    assert log_in(sqlite_workspace, "clara", OWN)
    with pytest.raises(UserError):
        log_in(sqlite_workspace, "clara", GIVEN)


@pytest.mark.parametrize(("option", "due"), [((), True), (("--keep-password",), False)])
def test_a_person_is_added_with_a_first_password(run, desk, monkeypatch, sqlite_workspace, option, due):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    monkeypatch.setenv("EUC_DESK_NEW_PASSWORD", GIVEN)
    code, out, _ = run("add-user", "nora", "Nora Example", "--role", "clerk", *option, "-w", desk, "-u", "adam")
    assert (code, out) == (0, "Added nora.\n")
    with sqlite_workspace.reader() as session:
        (nora,) = [user for user in list_users(session) if user.name == "nora"]
    assert nora.must_change_password is due


def test_a_role_that_does_not_exist_names_those_that_do(run, desk):
    code, out, err = run("add-user", "nora", "Nora Example", "--role", "officer", "-w", desk, "-u", "adam")
    assert (code, out) == (2, "")
    known = "clerk, compliance_officer, compliance_manager, auditor, administrator"
    assert err == f"role: There is no role officer; the roles are {known}.\n"


def test_an_administrator_may_have_lists(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    assert run("export", "journal", str(tmp_path / "journal.csv"), "-w", desk, "-u", "adam")[0] == 0


def test_verify_names_every_kind_of_finding(run, desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        attach(tx, "party", 1, "scan.pdf", b"%PDF-1.4 a scan (fictional)")
    assert run("verify", "-w", desk)[0] == 0
    with closing(sqlite3.connect(sqlite_workspace.folder / DATABASE)) as raw:
        for (name,) in raw.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            raw.execute(f'drop trigger "{name}"')
        raw.execute("update journal_entry set actor_name = 'Nobody' where seq = 2")
        raw.execute("delete from journal_entry where seq = 5")
        raw.execute("update blob set content = x'00'")
        raw.execute("update user_role set user_id = 999 where id = 1")
        raw.commit()
    code, out, _ = run("verify", "-w", desk, "--json")
    told = json.loads(out)
    assert (code, told["sound"]) == (1, False)
    findings = "\n".join(told["findings"])
    for words in (
        "Journal row 2: its contents were altered.",
        "Journal row 5: it is missing, and perhaps others after it.",
        "no longer matches its fingerprint",
        "user_role row 1 points to a missing user",
    ):
        assert words in findings
    code, out, _ = run("verify", "-w", desk)
    assert code == 1
    assert out.splitlines()[:-1] == told["findings"]
    assert out.splitlines()[-1].startswith("NOT SOUND: ")


def test_verify_of_what_cannot_be_read_is_the_worlds_fault(run, tmp_path):
    folder = tmp_path / "torn"
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    code, out, err = run("verify", "-w", str(folder))
    assert code in {2, 3}
    assert out == ""
    assert err.count("\n") >= 1


def test_verify_holds_a_head_against_the_chain(run, desk, sqlite_workspace, clerk):
    head = json.loads(run("verify", "-w", desk, "--json")[1])["head"]
    with sqlite_workspace.transaction(clerk) as tx:
        attach(tx, "party", 1, "scan.pdf", b"%PDF-1.4 a scan (fictional)")
    code, out, _ = run("verify", "--head", head, "-w", desk)
    assert code == 0
    assert "The head written down stands at row" in out
    with closing(sqlite3.connect(sqlite_workspace.folder / DATABASE)) as raw:
        raw.execute("drop trigger journal_entry_no_delete")
        raw.execute(
            "delete from journal_entry where hash = ? or seq > (select seq from journal_entry where hash = ?)",
            (head, head),
        )
        raw.commit()
    code, out, _ = run("verify", "--head", head, "-w", desk)
    assert code == 1
    assert "The guard journal_entry_no_delete of the table journal_entry is missing" in out
    assert f"The head {head} that was written down stands nowhere in the chain" in out
    code, out, _ = run("verify", "--head", head, "-w", desk, "--json")
    assert (code, json.loads(out)["earlier_head_stands_at_row"]) == (1, None)
    assert run("verify", "--head", "abc", "-w", desk)[::2] == (
        2,
        "head: “abc” is no head of a chain: one has 64 digits and letters a to f.\n",
    )
    code, out, _ = run("doctor", "-w", desk)
    assert code == 1
    assert "PROBLEM: The guard journal_entry_no_delete" in out

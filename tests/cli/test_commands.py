"""The command line: what it answers, how it refuses, and its exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import main as cli

PASSWORD = "correct horse battery"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("EUC_DESK_WORKSPACE", raising=False)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["euc-desk", *arguments])
        try:
            cli.main()
            code = 0
        except SystemExit as leave:
            code = int(leave.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def desk(sqlite_workspace):
    return sqlite_workspace.location


def test_help_teaches(run):
    code, out, _ = run("--help")
    assert code == 0
    for command in ("demo", "open", "import", "export", "print", "status", "verify", "backup", "restore", "doctor"):
        assert command in out


def test_a_working_day_is_told_or_refused(run):
    assert run("working-day", "2026-08-03", "--add", "45", "--country", "CN") == (0, "2026-10-10\n", "")
    code, out, err = run("working-day", "2026-11-03", "--add", "45")
    assert (code, out) == (2, "")
    assert "2027 are not loaded" in err


@pytest.mark.parametrize("bad", [("2026-02-31", "4", "CN"), ("2026-08-03", "4", "XX"), ("yesterday", "4", "CN")])
def test_bad_input_is_one_sentence_and_exit_code_2(run, bad):
    code, out, err = run("working-day", bad[0], "--add", bad[1], "--country", bad[2])
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_measures_as_of_a_day(run):
    _, before, _ = run("measures", "--as-of", "2026-11-27", "--json")
    _, after, _ = run("measures", "--as-of", "2026-11-28", "--json")

    def state(text):
        return next(
            m["state"] for m in json.loads(text)["measures"] if (m["number"], m["limb"]) == ("46/2024", "para 2")
        )

    assert (state(before), state(after)) == ("suspended", "unknown_treated_as_in_force")


def test_a_new_workspace_from_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    place = str(tmp_path / "new")
    assert run("new", place, "--name", "Trial desk")[0] == 0
    code, out, _ = run("verify", "-w", place, "--json")
    assert code == 0
    assert json.loads(out)["sound"]
    assert run("new", place)[0] == 2


def test_a_weak_password_makes_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", "short")
    assert run("new", str(tmp_path / "new"))[0] == 2
    assert not (tmp_path / "new").exists()


def test_backup_and_restore(run, desk, tmp_path):
    code, out, _ = run("backup", str(tmp_path / "kept"), "-w", desk, "--json")
    assert code == 0
    path = json.loads(out)["backup"]
    assert run("restore", path, str(tmp_path / "again"))[0] == 0
    assert run("verify", "-w", str(tmp_path / "again"))[0] == 0
    assert run("restore", path, str(tmp_path / "again"))[0] == 2


@pytest.mark.parametrize("option", [(), ("--portable",)])
def test_a_backup_into_what_is_no_folder_is_a_sentence(run, desk, tmp_path, option):
    taken = tmp_path / "a file"
    taken.write_text("kept", encoding="utf-8")
    for place, code in ((taken, 2), (taken / "below", 2), (Path("/proc/x"), 3)):
        if code == 3 and not Path("/proc/self").exists():
            continue
        found, out, err = run("backup", str(place), "-w", desk, *option)
        assert (found, out, err.count("\n")) == (code, "", 1)
        assert "Traceback" not in err
    assert taken.read_text(encoding="utf-8") == "kept"


def test_places_that_cannot_be_are_sentences_in_every_command(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    taken = tmp_path / "a file"
    taken.write_text("kept", encoding="utf-8")
    path = json.loads(run("backup", str(tmp_path / "kept"), "-w", desk, "--json")[1])["backup"]
    for command in (
        ("restore", path, str(taken)),
        ("restore", path, str(taken / "below")),
        ("restore", str(tmp_path), str(tmp_path / "again")),
        ("new", str(taken)),
        ("export", "customers", str(tmp_path / "missing" / "out.csv"), "-w", desk, "-u", "anna"),
        ("export", "customers", str(taken / "out.csv"), "-w", desk, "-u", "anna"),
        ("verify", "-w", str(taken)),
    ):
        code, out, err = run(*command)
        assert (code, out, err.count("\n")) == (2, "", 1), command
    assert taken.read_text(encoding="utf-8") == "kept"


def test_verify_names_what_was_altered(run, desk, sqlite_workspace):
    with sqlite_workspace.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_entry_no_update")
        connection.exec_driver_sql("UPDATE journal_entry SET reason = 'forged' WHERE seq = 3")
    code, out, _ = run("verify", "-w", desk)
    assert code == 1
    assert "Journal row 3: its contents were altered." in out


def test_import_is_all_or_nothing_and_names_the_cell(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    sheet = tmp_path / "customers.csv"
    sheet.write_text("Name,Country\nExample One GmbH,DE\nExample Two GmbH,XX\n", encoding="utf-8")
    code, out, _ = run("import", "customers", str(sheet), "-w", desk, "-u", "clara")
    assert code == 2
    assert "Row 3, column B “Country” (country)" in out
    sheet.write_text("Name,Country\nExample One GmbH,DE\nExample Two GmbH,FR\n", encoding="utf-8")
    assert run("import", "customers", str(sheet), "-w", desk, "-u", "clara")[0] == 0
    target = tmp_path / "out.csv"
    assert run("export", "customers", str(target), "-w", desk, "-u", "anna")[0] == 0
    assert target.read_text(encoding="utf-8-sig").count("Example") == 2


def test_an_auditor_imports_nothing(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    sheet = tmp_path / "customers.csv"
    sheet.write_text("Name,Country\nExample One GmbH,DE\n", encoding="utf-8")
    code, _, err = run("import", "customers", str(sheet), "-w", desk, "-u", "anna")
    assert code == 2
    assert "may not do this" in err


def test_wrong_password_and_nobody_named(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", "not the password")
    assert run("export", "customers", str(tmp_path / "o.csv"), "-w", desk, "-u", "anna")[0] == 2
    code, _, err = run("export", "customers", str(tmp_path / "o.csv"), "-w", desk)
    assert code == 2
    assert "Who acts?" in err
    assert not (tmp_path / "o.csv").exists()


def test_without_a_workspace_the_sentence_says_what_to_do(run):
    code, _, err = run("verify")
    assert code == 2
    assert "euc-desk demo" in err


def test_doctor_tells_versions_and_integrity(run, desk):
    code, out, _ = run("doctor", "-w", desk, "--json")
    facts = json.loads(out)
    assert code == 0
    assert facts["integrity"].startswith("sound")
    assert "edition" in facts["reference data"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_window_says_so_in_one_sentence(tmp_path):
    environment = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.cli.main"],
        capture_output=True,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr

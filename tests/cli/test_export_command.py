"""``euc-desk export``: every list with headings that people read, names instead of ids, and the journal's values."""

import csv
import json
import re

import pytest

from desktop.cli.lists import LISTS
from tests.applications.builders import Desk, application
from tests.cli.test_commands import PASSWORD, desk, run

assert desk
assert run


@pytest.fixture
def written(run, desk, sqlite_workspace, person, monkeypatch, tmp_path):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    application(Desk(sqlite_workspace, person("clara"), person("otto"), person("olga")))

    def write(what: str) -> list[dict[str, str]]:
        path = tmp_path / f"{what}.csv"
        code, _, err = run("export", what, str(path), "-w", desk, "-u", "anna")
        assert (code, err) == (0, "")
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return write


@pytest.mark.parametrize("what", [each for each in LISTS if each != "journal"])
def test_no_list_writes_ids_or_versions_of_rows(written, what):
    rows = written(what)
    heads = list(rows[0]) if rows else LISTS[what].columns.split(", ")
    assert not [head for head in heads if re.search(r"\bid\b|row version|_", head.partition("=")[0])]
    assert not rows or all(row.get("prepared by", "x") == "Clara Example" or "prepared by" not in row for row in rows)


def test_the_journal_is_written_with_what_was_before_and_after(written):
    rows = written("journal")
    assert list(rows[0]) == [
        *("row", "at (UTC)", "who", "through", "act", "what was done", "kind of record", "table", "record id"),
        *("reason", "before", "after"),
    ]
    added = next(row for row in rows if row["table"] == "party" and row["before"] == "")
    assert json.loads(added["after"])["legal_name"]
    changed = next(row for row in rows if row["before"] and row["after"])
    assert json.loads(changed["before"]).keys() <= json.loads(changed["after"]).keys() | {"row_version"}


def test_an_unknown_list_names_those_there_are(run, desk, tmp_path):
    code, _, err = run("export", "people", str(tmp_path / "x.csv"), "-w", desk)
    assert code == 2
    assert all(each in err for each in LISTS)

"""``euc-desk import``: what it says when it worked, when it did not, and to scripts."""

import json

import pytest

from tests.cli.test_commands import PASSWORD, desk, run

assert desk
assert run


@pytest.fixture
def bring(run, desk, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)

    def bring(rows, *options, kind="customers"):
        path = tmp_path / "sheet.csv"
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        return run("import", kind, str(path), "-w", desk, "-u", "clara", *options)

    return bring


def test_a_sheet_at_fault_names_its_own_headings_and_imports_nothing(bring):
    rows = ["Firma,Land,Art", "Example One (fictional),DE,spy", "Example Two (fictional),DE,"]
    code, out, _ = bring(rows)
    assert code == 2
    assert out.splitlines() == [
        "Row 2, column C “Art” (kind): “spy” is not one of the possible values: "
        "commercial, government, military, research, individual.",
        "Nothing was imported: 1 wrong cells in 2 rows. Mend them and import the file again.",
    ]
    assert (
        bring(rows, "--dry-run")[1].splitlines()[-1].startswith("Nothing would be imported: 1 wrong cells in 2 rows.")
    )
    told = json.loads(bring(rows, "--json")[1])
    assert (told["imported"], told["fault_count"], told["faults"][0]["heading"]) == (False, 1, "Art")


def test_what_was_done_would_be_done_and_is_known_already(bring):
    rows = ["Name,Country", "Example One (fictional),DE", "Example Two (fictional),FR"]
    assert bring(rows, "--dry-run")[:2] == (0, "Would import 2 new and 0 changed of 2 rows; none known already.\n")
    assert bring(rows)[:2] == (0, "Imported 2 new and 0 changed of 2 rows; none known already.\n")
    code, out, _ = bring(rows)
    assert (code, out.splitlines()[-1]) == (0, "There is nothing to import: 2 rows, 2 known already.")


def test_faults_of_the_file_and_of_columns_are_json_for_scripts(run, bring, desk, tmp_path):
    code, out, err = run("import", "customers", str(tmp_path / "none.csv"), "-w", desk, "-u", "clara", "--json")
    error = json.loads(out)["error"]
    assert (code, error["exit_code"], err) == (2, 2, "")
    assert error["faults"][0]["what"]
    rows = ["Was,Land", "Example One (fictional),DE"]
    code, out, err = bring(rows, "--column", "Name=Was")
    assert (code, out) == (2, "")
    assert "column: “Name” is not a field of Customers; did you mean legal_name?" in err
    assert "The fields are: number, legal_name" in err
    code, _, err = bring(rows, "--column", "legal_name=What")
    assert (code, "Its columns are: Was, Land" in err) == (2, True)
    code, out, _ = bring(rows, "--column", "Name=Was", "--json")
    assert json.loads(out)["error"]["hint"].startswith("The fields are: ")
    assert bring(rows, "--column", "legal_name=Was")[0] == 0
    assert bring(rows, kind="people")[0] == 2


def test_the_help_names_the_fields_of_each_kind(run):
    out = " ".join(run("import", "--help")[1].split())
    for words in ("customers: number, legal_name*", "open_orders: customer_number*", "test report"):
        assert words in out

"""``euc-desk edition``: which edition is loaded, and what a pack from elsewhere would change."""

import json
import shutil
from importlib.resources import as_file

import pytest

from models.rulebook.loader import load_current
from resources import resource
from tests.cli.test_commands import run
from tests.rulebook.test_loader import change, sign_anew

__all__ = ["run"]


@pytest.fixture
def pack(tmp_path):
    with as_file(resource("reference", load_current().edition)) as shipped:
        shutil.copytree(shipped, tmp_path / "pack")
    return tmp_path / "pack"


def test_the_loaded_edition_is_told(run):
    code, out, _ = run("edition", "--json")
    assert code == 0
    assert json.loads(out)["edition"] == load_current().edition


def test_what_a_pack_changes_is_told(run, pack):
    change(pack, "cn_measures.csv", "2026-11-27", "2027-11-27")
    code, out, _ = run("edition", str(pack), "--as-of", "2026-11-28", "--json")
    assert code == 0
    told = json.loads(out)
    assert {each["name"]: each["after"] for each in told["measures"]}["46/2024 para 2"] == "suspended"
    code, out, _ = run("edition", str(pack), "--as-of", "2026-11-28")
    assert "46/2024 para 2" in out
    code, out, _ = run("edition", str(pack), "--as-of", "2026-11-24")
    assert "stand otherwise" not in out


def test_the_same_edition_says_so(run, pack):
    _, out, _ = run("edition", str(pack))
    assert "says the same" in out


def test_a_pack_with_faults_is_refused_whole(run, pack):
    (pack / "units.csv").write_text("broken", "utf-8")
    code, out, err = run("edition", str(pack))
    assert code == 2
    assert out == ""
    assert "units.csv" in err


def named(folder, edition):
    manifest = folder / "manifest.json"
    said = json.loads(manifest.read_text("utf-8")) | {"edition": edition}
    manifest.write_text(json.dumps(said), "utf-8")


def test_a_pack_is_taken_in_and_gone_back_from(run, pack, example_copy):
    desk = str(example_copy.location)
    name = load_current().edition
    measures = pack / "cn_measures.csv"
    measures.write_text(measures.read_text("utf-8").replace("2026-11-10", "2027-11-10"), "utf-8")
    sign_anew(pack)
    named(pack, "2027-example")
    code, out, _ = run("edition", str(pack), "-w", desk, "--as-of", "2026-11-28", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["touched"] and all(each["why"] for each in told["touched"])
    code, out, _ = run("edition", str(pack), "-w", desk, "--as-of", "2026-11-28")
    assert "open papers" in out
    code, _, err = run("edition", str(pack), "-w", desk, "--apply")
    assert code == 2 and "may not do this" in err, "the example's clerk does not keep the rulebook"
    code, out, _ = run("edition", str(pack), "-w", desk, "-u", "admin", "--apply", "--reason", "Newer")
    assert code == 0 and "2027-example" in out
    code, out, _ = run("edition", "-w", desk, "--json")
    assert json.loads(out)["edition"] == "2027-example"
    code, out, _ = run("edition", "-w", desk, "--history", "--json")
    [use] = json.loads(out)["uses"]
    assert (use["edition"], use["reason"], use["from"]) == ("2027-example", "Newer", "pack")
    code, out, _ = run("edition", "-w", desk, "-u", "admin", "--back", "shipped")
    assert code == 0 and name in out
    code, out, _ = run("edition", "-w", desk, "--history")
    assert "2027-example" in out


@pytest.mark.parametrize(
    "arguments", [("--apply",), ("--back", "7"), ("--back", "x"), ("--back", "shipped", "--history")]
)
def test_what_cannot_be_is_refused_in_a_sentence(run, example_copy, arguments):
    code, _, err = run("edition", "-w", str(example_copy.location), "-u", "admin", *arguments)
    assert code == 2 and err.strip()

"""``euc-desk edition``: which edition is loaded, and what a pack from elsewhere would change."""

import json
import shutil
from importlib.resources import as_file

import pytest

from models.rulebook.loader import load_current
from resources import resource
from tests.cli.test_commands import run
from tests.rulebook.test_loader import change

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

"""Editions: the shipped one is whole; a damaged one is refused with every fault named."""

import hashlib
import json
import shutil
from datetime import date
from importlib.resources import as_file
from pathlib import Path

import pytest

from models.rulebook.loader import load_current, load_edition, load_shipped
from models.rulebook.reading import EditionRefused
from models.workspace.errors import NotFound
from resources import resource


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    with as_file(resource("reference", "2026-11-23")) as shipped:
        shutil.copytree(shipped, tmp_path / "edition")
    return tmp_path / "edition"


def sign_anew(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for name in manifest["files"]:
        manifest["files"][name] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def change(folder: Path, name: str, old: str, new: str) -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    sign_anew(folder)


def refused(folder: Path) -> list[str]:
    with pytest.raises(EditionRefused) as caught:
        load_edition(folder)
    return [str(fault) for fault in caught.value.faults]


def test_the_shipped_edition_is_whole():
    book = load_current()
    assert (book.edition, book.made_on, book.checked_to) == ("2026-11-23", date(2026, 11, 23), date(2026, 10, 9))
    sizes = (len(book.measures), len(book.items), len(book.listed), len(book.criteria), len(book.red_flags))
    assert sizes == (46, 210, 295, 51, 74)
    assert (len(book.declaration_fields), len(book.application_fields)) == (82, 52)
    assert len(book.countries) == 249
    assert load_current() is book


def test_an_unknown_edition_is_not_found():
    with pytest.raises(NotFound):
        load_shipped("1999-01-01")


def test_a_copy_loads_like_the_shipped_one(edition):
    assert load_edition(edition) == load_current()


def test_a_changed_file_is_noticed_by_its_hash(edition):
    (edition / "units.csv").write_text((edition / "units.csv").read_text("utf-8").replace("0.001", "0.002"), "utf-8")
    assert refused(edition) == ["units.csv: The file is not the one the manifest names: its SHA-256 differs."]


def test_all_faults_are_told_together_with_file_row_and_column(edition):
    change(edition, "cn_items.csv", "1C902.a.1", "ZZ")
    change(edition, "cn_holidays.csv", "2025-01-01", "2025-13-01")
    change(edition, "cn_listed_entities.csv", ",LT,", ",QQ,")
    found = refused(edition)
    assert any(fault.startswith("cn_items.csv, row 2, control_code:") for fault in found)
    assert any(fault.startswith("cn_holidays.csv, row 2, date:") for fault in found)
    assert any(fault.startswith("cn_listed_entities.csv, row 2, country:") for fault in found)


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("cn_measures.csv", "2024-12-03/2025-11-08", "2025-11-08/2024-12-03", "before it begins"),
        (
            "cn_measures.csv",
            "2024-12-03/2025-11-08",
            "2024-12-03/2025-06-01;2025-05-01/2025-11-08",
            "overlap on 2025-05-01",
        ),
        ("cn_measures.csv", "2024-12-03/2025-11-08", "2024-12-03/2025-11-20", "overlaps the suspension"),
        ("cn_measures.csv", "2024-12-03/2025-11-08", "whenever", "not an interval"),
        ("cn_measures.csv", "2025-11-09,2026-11-27", "2025-11-09,2025-11-01", "before it begins"),
        ("cn_measures.csv", ",2027-01-10,", ",2027-02-10,", "No statement in the table names this day"),
        ("cn_measures.csv", "23/2023,,item_control", "23/2023,,item_kontrol", "is not one of"),
        ("cn_measures.csv", "57/2025,,", "56/2025,,", "says again what row"),
        ("cn_items.csv", "MOFCOM+GAC 18/2025", "MOFCOM+GAC 99/2025", "names no measure"),
        ("cn_items.csv", "[confirmed]", "[sure]", "how complete"),
        ("cn_items.csv", "2805301910", "28053X", "shape of a code"),
        ("cn_holidays.csv", "2025-01-26,workday", "2025-01-27,workday", "falls on Monday to Friday"),
        ("ceu_criteria.csv", "scored,2", "scored,", "has no weight"),
        ("clocks.csv", ",45,working_days", ",,working_days", "exactly when it has a limit"),
        ("clocks.csv", "expert_opinion", "tea_break", "is not one of"),
        ("units.csv", "0.001", "-1", "not a number above 0"),
        ("programmes.json", "CE-ID-01", "CE-XX-01", "not known in the edition"),
        ("programmes.json", '"deciders": 2', '"deciders": 0', "greater than or equal to 1"),
        ("programmes.json", "{", "", "not JSON"),
        ("forms.csv", "code,regime", "kode,regime", "column is missing"),
        ("product_forms.csv", ",18/2025,,magnet", ",18/1999,,magnet", "names no measure"),
        ("red_flags.csv", "RF-P01", "RF-P02", "says again what row"),
        ("countries.csv", "AD,Andorra", "AD,An\u202edorra", "direction-changing"),
        ("countries.csv", "AD,Andorra", "AD,Andorra,extra", "The row has 4 cells"),
    ],
)
def test_each_kind_of_fault_is_named(edition, name, old, new, told):
    change(edition, name, old, new)
    found = refused(edition)
    assert any(told in fault and fault.startswith(name) for fault in found), found


def test_a_newer_format_is_refused(edition):
    (edition / "manifest.json").write_text('{"format": 2, "files": {}}', "utf-8")
    assert refused(edition) == ["manifest.json, format: The edition has format 2; this program reads format 1."]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": []}', "\x00"])
def test_a_broken_manifest_is_refused(edition, text):
    (edition / "manifest.json").write_text(text, "utf-8")
    assert len(refused(edition)) == 1


@pytest.mark.parametrize(("name", "value"), [("made_on", "yesterday"), ("checked_to", None), ("edition", "")])
def test_a_manifest_with_a_wrong_entry_is_refused(edition, name, value):
    manifest = json.loads((edition / "manifest.json").read_text("utf-8"))
    (edition / "manifest.json").write_text(json.dumps(manifest | {name: value}), "utf-8")
    assert refused(edition) == [f'manifest.json, {name}: "{value}" is not a valid entry.']


def test_a_file_that_is_not_there_is_named(edition):
    (edition / "units.csv").unlink()
    assert refused(edition) == ["units.csv: The file cannot be read."]


def test_a_quote_that_never_closes_is_a_fault(edition):
    (edition / "currencies.csv").write_text('code,name_en,name_zh,digits\n"EUR', "utf-8")
    sign_anew(edition)
    assert refused(edition) == ["currencies.csv: The file is not a table that can be read."]


def test_missing_and_foreign_files_are_named(edition):
    manifest = json.loads((edition / "manifest.json").read_text("utf-8"))
    manifest["files"]["../../etc/passwd"] = manifest["files"].pop("units.csv")
    (edition / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    assert refused(edition) == [
        "../../etc/passwd: The file does not belong to an edition.",
        "units.csv: The edition lacks this file.",
    ]


def test_a_file_that_is_not_text_is_refused(edition):
    (edition / "units.csv").write_bytes(b"\xff\xfe\x00")
    sign_anew(edition)
    assert "units.csv: The file is not UTF-8 text." in refused(edition)


def test_the_error_is_one_sentence_with_hint_and_code(edition):
    change(edition, "units.csv", "0.001", "x")
    with pytest.raises(EditionRefused) as caught:
        load_edition(edition)
    assert caught.value.code == "edition_refused"
    assert "has 1 faults and was not loaded: units.csv, row 3, factor_to_base" in str(caught.value)
    assert caught.value.hint is not None


def test_every_file_has_a_row_that_says_where_it_comes_from():
    sources = resource("reference", "SOURCES.md").read_text("utf-8")
    for name in json.loads(resource("reference", "2026-11-23", "manifest.json").read_text("utf-8"))["files"]:
        assert f"`{name}`" in sources
    assert "CC BY-NC" in sources

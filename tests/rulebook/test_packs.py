"""Data packs from elsewhere: whole or refused with every fault, and what one would change."""

import json
import shutil
import zipfile
from datetime import date
from importlib.resources import as_file
from pathlib import Path

import pytest

from models.rulebook.differences import Change, Subject, differences, listing_changes, measure_changes, summary
from models.rulebook.loader import load_current
from models.rulebook.measures import ForceState
from models.rulebook.packs import load_pack
from models.rulebook.reading import EditionRefused
from models.workspace.errors import UserError
from resources import resource
from tests.rulebook.test_loader import change, sign_anew

ON = date(2026, 11, 24)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with as_file(resource("reference", load_current().edition)) as shipped:
        shutil.copytree(shipped, tmp_path / "pack")
    return tmp_path / "pack"


def zipped(folder: Path, path: Path, *, inside: str = "", extra: dict[str, str] | None = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, f"{inside}{file.name}")
        for name, text in (extra or {}).items():
            archive.writestr(name, text)
    return path


def refused(path: Path) -> list[str]:
    with pytest.raises(EditionRefused) as caught:
        load_pack(path)
    return [str(fault) for fault in caught.value.faults]


def test_a_folder_and_a_zip_of_the_same_edition_say_the_same(folder, tmp_path):
    book = load_current()
    for pack in (
        folder,
        zipped(folder, tmp_path / "flat.zip"),
        zipped(folder, tmp_path / "deep.zip", inside="some/where/"),
    ):
        assert differences(book, load_pack(pack)) == ()
        assert summary(book, load_pack(pack), ON) == ()


def test_what_a_pack_changes_is_told(folder):
    change(folder, "cn_measures.csv", "2026-11-27", "2027-11-27")
    text = (folder / "cn_listed_entities.csv").read_text("utf-8").splitlines(keepends=True)
    (folder / "cn_listed_entities.csv").write_text("".join(text[:-1]), "utf-8")
    sign_anew(folder)
    book, pack = load_current(), load_pack(folder)
    [act] = [each for each in measure_changes(book, pack, date(2026, 11, 28)) if each.name == "46/2024 para 2"]
    assert (act.before, act.after) == (ForceState.unknown_treated_as_in_force, ForceState.suspended)
    assert [each.name for each in measure_changes(book, pack, date(2026, 11, 26))] == []
    assert len(listing_changes(book, pack, ON)) == 1
    found = differences(book, pack)
    assert {(each.subject, each.change) for each in found} == {
        (Subject.measure, Change.changed),
        (Subject.listed_name, Change.removed),
    }
    [measure] = [each for each in found if each.subject is Subject.measure]
    assert measure.name == "46/2024 · para 2"
    assert {field.field for field in measure.fields} <= {"suspended_to", "operated", "note", "source"}
    assert any("1 notices about names" in str(words) for words in summary(book, pack, ON))


def test_what_goes_one_way_comes_the_other(folder):
    change(folder, "cn_measures.csv", "2026-11-27", "2027-11-27")
    book, pack = load_current(), load_pack(folder)
    there, back = differences(book, pack), differences(pack, book)
    assert [(each.name, [(f.field, f.before, f.after) for f in each.fields]) for each in there] == [
        (each.name, [(f.field, f.after, f.before) for f in each.fields]) for each in back
    ]


@pytest.mark.parametrize("name", ["../outside.csv", "/etc/outside.csv", "a/../../outside.csv", "C:outside.csv"])
def test_a_path_that_climbs_out_of_the_archive_is_refused(folder, tmp_path, name):
    pack = zipped(folder, tmp_path / "pack.zip", extra={name: "x"})
    assert any("leads out of the pack" in fault for fault in refused(pack))
    assert not (tmp_path / "outside.csv").exists()


def test_a_link_out_of_a_folder_is_refused(folder, tmp_path):
    outside = tmp_path / "outside.csv"
    outside.write_bytes((folder / "units.csv").read_bytes())
    (folder / "units.csv").unlink()
    (folder / "units.csv").symlink_to(outside)
    assert any("units.csv: The file leads out of the pack." in fault for fault in refused(folder))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(folder, tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", "0" * 49_000_000)
    assert any("fill the disk" in fault for fault in refused(tmp_path / "bomb.zip"))


def test_the_same_file_twice_is_refused(folder, tmp_path):
    with pytest.warns(UserWarning, match="Duplicate name"):
        pack = zipped(folder, tmp_path / "pack.zip", extra={"manifest.json": "{}"})
    assert any("twice" in fault for fault in refused(pack))


def test_two_manifests_are_refused(folder, tmp_path):
    pack = zipped(folder, tmp_path / "pack.zip", extra={"other/manifest.json": "{}"})
    assert any("2 manifests" in fault for fault in refused(pack))


def test_every_fault_is_named_and_nothing_is_used(folder, tmp_path):
    change(folder, "cn_measures.csv", "2024-12-03/2025-11-08", "2024-12-03/2025-11-20")
    (folder / "units.csv").write_text("not signed", "utf-8")
    found = refused(zipped(folder, tmp_path / "pack.zip"))
    assert any("units.csv" in fault and "SHA-256" in fault for fault in found)
    sign_anew(folder)
    assert any("overlaps the suspension" in fault for fault in refused(folder))


def test_a_newer_format_is_refused(folder, tmp_path):
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**manifest, "format": 2}), "utf-8")
    assert any("format 2" in fault for fault in refused(zipped(folder, tmp_path / "pack.zip")))


def test_what_is_no_pack_is_a_sentence(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Sir", "utf-8")
    for path, told in ((tmp_path / "letter.txt", "is not a data pack"), (tmp_path / "none", "There is no data pack")):
        with pytest.raises(UserError, match=told):
            load_pack(path)

"""What the window cannot open it refuses in words on the start page, and leaves every byte as it was."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.desk import Desk
from models.workspace import migrate
from models.workspace.files import DATABASE

pytestmark = pytest.mark.timeout(300)


def bytes_of(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def _newer(folder):
    with closing(sqlite3.connect(folder / DATABASE)) as raw:
        raw.execute(f"UPDATE workspace_info SET schema_number = {migrate.SCHEMA_NUMBER + 1}")
        raw.execute(f"PRAGMA user_version = {migrate.SCHEMA_NUMBER + 1}")
        raw.commit()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _foreign(folder):
    (folder / DATABASE).unlink()
    with closing(sqlite3.connect(folder / DATABASE)) as raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")
        raw.commit()


def _text(folder):
    (folder / DATABASE).write_bytes(b"Dear reader, this is no database at all." * 10)


def _damaged(folder):
    whole = bytearray((folder / DATABASE).read_bytes())
    for start in range(8192, len(whole) - 512, 4096):
        whole[start : start + 300] = b"\xa5" * 300
    (folder / DATABASE).write_bytes(whole)


def _cut_off(folder):
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(whole[: len(whole) // 2])


def _gone(folder):
    (folder / DATABASE).unlink()


SPOILT = {
    "newer": (_newer, "written by a newer EUC Desk", "更新版本"),
    "foreign": (_foreign, "database of another program", "程序"),
    "text": (_text, "not a readable workspace file", "工作区"),
    "damaged": (_damaged, "is damaged", "损坏"),
    "cut off": (_cut_off, "is damaged", "损坏"),
    "gone": (_gone, "There is no workspace in", "工作区"),
}


@pytest.fixture
def folder(sqlite_workspace):
    place = Path(sqlite_workspace.location)
    sqlite_workspace.close()
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (place / name).unlink(missing_ok=True)
    return place


@pytest.mark.parametrize("case", SPOILT)
@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
def test_what_cannot_be_opened_is_refused_in_words_and_untouched(window, folder, case, tongue):
    spoil, english, chinese = SPOILT[case]
    spoil(folder)
    before = bytes_of(folder)
    desk = window(tongue).start(str(folder))
    words = desk.frame.start.banner.text
    assert (english if tongue == "en" else chinese) in words
    assert desk.frame.context is None
    assert not desk.frame.locked
    assert desk.frame.start.isEnabled(), "another one can be chosen at once"
    assert desk.desk.settings.data.recent == []
    assert bytes_of(folder) == before


def test_a_disk_that_cannot_be_written_is_refused_and_untouched(window, folder, monkeypatch):
    def refuse(self, *_args, **_more):
        raise OSError(30, "Read-only file system")

    before = bytes_of(folder)
    monkeypatch.setattr(Path, "touch", refuse)
    desk = window().start(str(folder))
    assert "cannot be written to (Read-only file system)" in desk.frame.start.banner.text
    assert bytes_of(folder) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a person whom permission bits stop")
def test_a_folder_that_may_only_be_read_is_refused_and_untouched(window, folder):
    before = bytes_of(folder)
    folder.chmod(0o500)
    try:
        desk = window().start(str(folder))
        assert "cannot be written to" in desk.frame.start.banner.text
    finally:
        folder.chmod(0o700)
    assert bytes_of(folder) == before


def test_a_server_that_is_not_there_is_said(window):
    desk = window().start("postgresql://nobody:secret@127.0.0.1:1/none")
    words = desk.frame.start.banner.text
    assert "connection" in words
    assert "secret" not in words


def test_after_a_refusal_a_good_one_opens(window, folder, tmp_path):
    desk = window().start(str(tmp_path / "nowhere"))
    assert desk.frame.start.banner.text
    assert isinstance(desk.desk, Desk)
    desk.desk.open(str(folder))
    desk.settle().log_in("clara")
    assert not desk.frame.locked

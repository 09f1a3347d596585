"""Backups are verified before they count, and what they hold comes back whole, on either database."""

import shutil
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text

from models.journal.queries import check_chain
from models.opening import open_workspace
from models.workspace import backup
from models.workspace.attachments import attach, attachments_of, read_blob
from models.workspace.errors import UserError, WorldFault
from models.workspace.keeping import back_up, restore
from models.workspace.tables import Setting


def fill(workspace, actor):
    with workspace.transaction(actor) as tx:
        tx.add(Setting(name="colour", value={"de": "rot", "zh": "红"}))
        attach(tx, "party", 1, "report.pdf", b"report " * 500)


def test_a_backup_restores_to_the_same_desk(workspace, clerk, clock, tmp_path):
    fill(workspace, clerk)
    path = back_up(workspace, tmp_path / "out")
    target = tmp_path / "restored"
    restore(path, str(target), clock)
    again = open_workspace(str(target), clock)
    with again.reader() as session:
        assert check_chain(session).sound
        (file,) = attachments_of(session, "party", 1)
        assert read_blob(session, file.sha256) == b"report " * 500
        assert session.execute(text("SELECT count(*) FROM journal_entry")).scalar_one() > 10
    assert again.identity == workspace.identity
    with again.transaction(clerk) as tx:
        tx.add(Setting(name="after", value=1))
    again.close()


def test_an_archive_moves_a_desk_to_postgresql(request, sqlite_workspace, clock, tmp_path, person):
    fill(sqlite_workspace, person("clara"))
    path = back_up(sqlite_workspace, tmp_path / "out", portable=True)
    server = request.getfixturevalue("_postgres")
    url = server.new_database("moved_desk")
    restore(path, url, clock)
    again = open_workspace(url, clock)
    with again.reader() as session:
        assert check_chain(session).sound
        assert session.execute(text("SELECT count(*) FROM setting")).scalar_one() == 1
    with again.transaction(person("clara")) as tx:
        tx.add(Setting(name="after", value=1))
    again.close()
    server.drop("moved_desk")


def test_a_live_backup_holds_what_was_committed(sqlite_workspace, person, tmp_path):
    fill(sqlite_workspace, person("clara"))
    path = back_up(sqlite_workspace)
    assert path.parent == Path(sqlite_workspace.location) / "backups"
    backup.require_sound(path, thorough=True)
    assert not list(path.parent.glob("*.partial"))


def test_a_damaged_archive_is_named_and_nothing_is_made(workspace, clerk, clock, tmp_path):
    fill(workspace, clerk)
    path = back_up(workspace, tmp_path / "out", portable=True)
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(broken, "w") as out:
        for name in whole.namelist():
            content = whole.read(name)
            out.writestr(name, content.replace(b"colour", b"colouR") if name == "setting.jsonl" else content)
    with pytest.raises(WorldFault, match="table setting is damaged"):
        restore(broken, str(tmp_path / "restored"), clock)
    assert not (tmp_path / "restored").exists()


def test_restoring_never_overwrites(sqlite_workspace, person, clock, tmp_path):
    path = back_up(sqlite_workspace)
    with pytest.raises(UserError, match="already a workspace"):
        restore(path, sqlite_workspace.location, clock)


def test_a_full_disk_leaves_no_half_backup(sqlite_workspace, monkeypatch, tmp_path):
    def full(self, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(WorldFault, match="No space left"):
        back_up(sqlite_workspace, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_restoring_something_else_is_refused(clock, tmp_path):
    stray = tmp_path / "photo.zip"
    shutil.make_archive(str(stray.with_suffix("")), "zip", tmp_path)
    with pytest.raises(WorldFault, match="damaged"):
        restore(stray, str(tmp_path / "restored"), clock)

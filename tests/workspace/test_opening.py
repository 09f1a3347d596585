"""Creating and opening: what is ours opens, everything else is refused with a sentence and left untouched."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from models.opening import create_workspace, open_workspace
from models.workspace import migrate
from models.workspace.attachments import attach, attachments_of, read_blob
from models.workspace.engine import APPLICATION_ID
from models.workspace.errors import UserError, WorldFault
from models.workspace.files import DATABASE, read_header
from models.workspace.tables import Setting


@pytest.fixture
def folder(_sqlite_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_sqlite_template, tmp_path / "desk"))


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_created_workspace_is_marked_and_hardened(folder, clock):
    header = read_header(folder / DATABASE)
    assert (header.application_id, header.schema_number) == (APPLICATION_ID, migrate.SCHEMA_NUMBER)
    workspace = open_workspace(str(folder), clock)
    with workspace.engine.connect() as connection:
        pragma = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema")
        }
    workspace.close()
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
        "trusted_schema": 0,
    }
    assert (folder / "backups").is_dir()


def test_a_folder_with_something_in_it_is_not_taken(tmp_path, clock):
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        create_workspace(str(tmp_path), "Desk", clock)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["letter.txt"]


def test_a_workspace_is_never_made_over_another(location, clock):
    with pytest.raises(UserError, match="already"):
        create_workspace(location, "Desk", clock)


def test_a_missing_folder_is_said(tmp_path, clock):
    with pytest.raises(UserError, match="no workspace"):
        open_workspace(str(tmp_path / "nowhere"), clock)


def test_a_foreign_database_is_refused_untouched(tmp_path, clock):
    with closing(sqlite3.connect(tmp_path / DATABASE)) as foreign:
        foreign.execute("CREATE TABLE recipes (name TEXT)")
        foreign.commit()
    before = fingerprint(tmp_path / DATABASE)
    with pytest.raises(UserError, match="another program"):
        open_workspace(str(tmp_path), clock)
    assert fingerprint(tmp_path / DATABASE) == before
    assert [p.name for p in tmp_path.iterdir()] == [DATABASE]


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00", os.urandom(4096)])
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path, clock, content):
    (tmp_path / DATABASE).write_bytes(content)
    with pytest.raises(WorldFault, match="not a readable workspace"):
        open_workspace(str(tmp_path), clock)
    assert (tmp_path / DATABASE).read_bytes() == content


def test_a_damaged_file_is_refused_untouched(folder, clock):
    path = folder / DATABASE
    whole = bytearray(path.read_bytes())
    for start in range(8192, len(whole) - 512, 4096):
        whole[start : start + 300] = b"\xa5" * 300
    path.write_bytes(whole)
    with pytest.raises(WorldFault, match="damaged"):
        open_workspace(str(folder), clock)
    assert path.read_bytes() == bytes(whole)


def test_a_newer_workspace_is_refused_untouched(location, clock):
    workspace = open_workspace(location, clock)
    newer = migrate.SCHEMA_NUMBER + 1
    with workspace.engine.begin() as connection:
        connection.execute(text("UPDATE workspace_info SET schema_number = :n"), {"n": newer})
        if workspace.dialect == "sqlite":
            connection.exec_driver_sql(f"PRAGMA user_version={newer}")
    workspace.close()
    if not location.startswith("postgresql"):
        with closing(sqlite3.connect(Path(location) / DATABASE)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with pytest.raises(UserError, match="newer EUC Desk"):
        open_workspace(location, clock)


def test_a_database_without_a_workspace_is_refused(request, clock):
    server = request.getfixturevalue("_postgres")
    url = server.new_database("empty_one")
    try:
        with pytest.raises(UserError, match="no workspace"):
            open_workspace(url, clock)
    finally:
        server.drop("empty_one")


def test_an_unreachable_server_is_said_plainly(clock):
    with pytest.raises(WorldFault, match="connection"):
        open_workspace("postgresql://nobody@127.0.0.1:1/none", clock)


def test_a_disk_that_cannot_be_written_is_said(folder, clock, monkeypatch):
    def refuse(self, *_args, **_more):
        raise OSError(30, "Read-only file system")

    before = fingerprint(folder / DATABASE)
    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(WorldFault, match="Read-only file system"):
        open_workspace(str(folder), clock)
    assert fingerprint(folder / DATABASE) == before


def test_two_programs_see_each_other_and_write_safely(location, clock):
    one, two = open_workspace(location, clock), open_workspace(location, clock)
    assert one.announce("window") == ()
    (other,) = two.announce("command line")
    assert (other.program, other.process) == ("window", os.getpid())
    from models.access.login import actor_named
    from models.workspace.actor import Via

    with one.reader() as session:
        clara = actor_named(session, "clara", Via.WINDOW)
    for number in range(10):
        with (one if number % 2 else two).transaction(clara) as tx:
            tx.add(Setting(name=f"n{number}", value=number))
    one.close()
    assert two.announce("command line") == ()
    two.close()


def test_attachments_are_kept_once_and_read_back_checked(workspace, clerk):
    content = b"report " * 1000
    with workspace.transaction(clerk) as tx:
        attach(tx, "party", 1, "report.pdf", content)
        attach(tx, "party", 2, "copy.pdf", content)
        attach(tx, "party", 2, "noise.bin", os.urandom(1000))
    with workspace.reader() as session:
        (one,) = attachments_of(session, "party", 1)
        assert read_blob(session, one.sha256) == content
        packed, count = session.execute(
            text("SELECT max(length(content)), count(*) FROM blob WHERE packing = 'zlib'")
        ).one()
        assert count == 1
        assert packed < len(content) / 10


@pytest.mark.parametrize(("size", "sentence"), [(0, "empty"), (51 * 1024 * 1024, "takes files up to")])
def test_empty_and_huge_files_are_refused(workspace, clerk, size, sentence):
    with pytest.raises(UserError, match=sentence), workspace.transaction(clerk) as tx:
        attach(tx, "party", 1, "big.bin", bytes(size))


def test_a_two_gigabyte_file_is_refused_before_it_is_read(workspace, clerk, tmp_path):
    from models.workspace.attachments import attach_file

    huge = tmp_path / "scan.tif"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(UserError, match="2048 MB"), workspace.transaction(clerk) as tx:
        attach_file(tx, "party", 1, huge)

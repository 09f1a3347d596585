"""The open workspace's own files are never opened as files: not to attach them, not to import them, not to write over them."""

import os
from pathlib import Path

import pytest

from desktop.widgets.saving import write_whole
from models.exchange.export import ExportColumn, export_list
from models.exchange.sheet import read_sheet
from models.exchange.stakes_in import read_listed, read_stakes
from models.opening import open_workspace
from models.parties.customer_pages import CustomerPages
from models.workspace.attachments import attach_file, attachments_of, read_whole
from models.workspace.errors import UserError
from models.workspace.files import DATABASE
from models.workspace.keeping import back_up
from models.workspace.paging import ListQuery
from tests.desk_context import drop_files, open_desk
from tests.faults.test_two_programs import import_one
from tests.parties.builders import customer

SIDES = ["", "-wal", "-shm"]
READERS = [read_whole, read_sheet, read_stakes, read_listed]


def named(path: Path, how: str, folder: Path) -> Path:
    """Call a file by its own name, by a link to it, or by a second name of it, as a table an import would take."""
    other = folder / f"customers-{how}.csv"
    if how == "link":
        other.symlink_to(path)
    elif how == "second-name":
        os.link(path, other)
    return path if how == "own" else other


@pytest.fixture
def busy(sqlite_workspace, clerk):
    """A workspace in use, with its log beside it."""
    with sqlite_workspace.transaction(clerk) as tx:
        customer(tx)
    return sqlite_workspace


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("how", ["own", "link", "second-name"])
@pytest.mark.parametrize("read", READERS)
def test_no_reader_takes_it_by_any_name(busy, tmp_path, side, how, read):
    path = named(busy.folder / f"{DATABASE}{side}", how, tmp_path)
    with pytest.raises(UserError) as refused:
        read(path)
    assert refused.value.code == "own_database"
    assert path.name in str(refused.value.words)
    assert "backup" in str(refused.value.hint)


def test_the_refusal_keeps_the_locks(busy, tmp_path):
    """See the same test of a header: a lost lock would let the other program clear the log under this one."""
    pages = CustomerPages(busy)
    assert pages.count(ListQuery()) == 1
    for read in READERS:
        with pytest.raises(UserError):
            read(busy.folder / DATABASE)
    import_one(busy, tmp_path)
    assert pages.count(ListQuery()) == 2


def test_nothing_is_written_over_it(busy, clerk, tmp_path):
    path = busy.folder / DATABASE
    before = path.stat()
    with pytest.raises(UserError, match="nothing is written over it"):
        write_whole(path, b"%PDF-1.7")
    sheet = named(path, "second-name", tmp_path)
    with pytest.raises(UserError, match="nothing is written over it"):
        export_list(
            clerk,
            CustomerPages(busy),
            ListQuery(),
            [ExportColumn("Name", lambda row: row.name)],
            sheet,
            lambda *_: None,
        )
    assert (path.stat().st_ino, path.stat().st_size) == (before.st_ino, before.st_size)
    assert sorted(tmp_path.glob("*.partial")) == []


def test_backups_and_other_workspaces_are_files_like_others(busy, clerk, clock):
    backup = back_up(busy)
    with busy.transaction(clerk) as tx:
        attach_file(tx, "party", 1, backup)
    with busy.reader() as session:
        assert [file.file_name for file in attachments_of(session, "party", 1)] == [backup.name]


def test_it_is_free_again_only_when_every_opening_of_it_is_closed(busy, clock):
    path = busy.folder / DATABASE
    again = open_workspace(busy.location, clock)
    again.close()
    again.close()
    with pytest.raises(UserError):
        read_whole(path)
    busy.close()
    assert read_whole(path).startswith(b"SQLite format 3")


def test_dropped_on_a_record_it_is_refused_with_a_sentence(qapp, busy, clerk, tmp_path):
    from tests.customers_page.test_customers_page import open_page

    with open_desk(busy, clerk, tmp_path, faults=True) as desk:
        page = open_page(desk, 1)
        assert drop_files(page, [busy.folder / DATABASE])
        desk.settle()
        (refusal,) = desk.reported
    assert str(refusal.words).startswith("workspace.sqlite belongs to the database of this workspace, which is open")
    with busy.reader() as session:
        assert attachments_of(session, "party", 1) == ()

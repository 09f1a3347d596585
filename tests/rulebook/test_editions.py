"""A workspace works by the edition that was chosen for it: packs are taken in, and gone back from, on both engines."""

import shutil
from importlib.resources import as_file
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.exchange import values
from models.journal.verifying import verify
from models.opening import open_workspace, take_edition
from models.rulebook.editions import apply_pack, edition_history, edition_in_use, edition_of, go_back
from models.rulebook.loader import install_edition, load_current, newest_shipped
from models.rulebook.packs import Pack, read_pack
from models.workspace.errors import NotPermitted, UserError
from resources import resource
from tests.rulebook.test_loader import change


@pytest.fixture(autouse=True)
def own_edition():
    yield
    install_edition(None)


def made_folder(
    tmp_path: Path, edition: str = "2027-example", until: str = "2027-11-27", old: str = "2026-11-27"
) -> Path:
    """Copy the shipped edition under another name, with one day otherwise wherever it stands among the measures."""
    folder = tmp_path / edition
    with as_file(resource("reference", newest_shipped().edition)) as shipped:
        shutil.copytree(shipped, folder)
    measures = folder / "cn_measures.csv"
    measures.write_text(measures.read_text("utf-8").replace(old, until), "utf-8")
    change(folder, "manifest.json", newest_shipped().edition, edition)
    return folder


def made_pack(tmp_path: Path, edition: str = "2027-example", until: str = "2027-11-27") -> Pack:
    return read_pack(made_folder(tmp_path, edition, until))


def applied(workspace, actor, pack, reason="Newer sources"):
    with workspace.transaction(actor) as tx:
        apply_pack(tx, pack, reason)
    take_edition(workspace)


def test_a_pack_is_worked_by_until_one_goes_back(workspace, manager, tmp_path):
    shipped = newest_shipped()
    pack = made_pack(tmp_path)
    applied(workspace, manager, pack)
    assert load_current().edition == "2027-example"
    assert load_current().measure("46/2024", "para 2").suspended_to != shipped.measure("46/2024", "para 2").suspended_to
    with workspace.transaction(manager) as tx:
        go_back(tx, None, "The source was withdrawn")
    take_edition(workspace)
    assert load_current() is shipped
    with workspace.reader() as session:
        history = edition_history(session)
        assert [(use.edition, use.reason) for use in history] == [
            (shipped.edition, "The source was withdrawn"),
            ("2027-example", "Newer sources"),
        ]
        assert edition_of(session, history[1].id).edition == "2027-example"
    with workspace.transaction(manager) as tx:
        go_back(tx, history[1].id)
    take_edition(workspace)
    assert load_current().edition == "2027-example"
    assert verify(workspace, manager).sound


def test_an_opened_workspace_works_by_its_own_edition(workspace, location, manager, clock, tmp_path):
    applied(workspace, manager, made_pack(tmp_path))
    install_edition(None)
    again = open_workspace(location, clock)
    assert load_current().edition == "2027-example"
    again.close()


def test_whoever_works_by_the_edition_before_is_told(workspace, location, manager, clerk, clock, tmp_path):
    other = open_workspace(location, clock)
    applied(workspace, manager, made_pack(tmp_path))
    with pytest.raises(UserError, match="works by 2027-example now"), other.transaction(clerk):
        pass
    with other.transaction(clerk) as tx:
        assert edition_in_use(tx.session).book.edition == load_current().edition == "2027-example"
    other.close()


def test_a_name_stands_for_one_content(workspace, manager, tmp_path):
    pack = made_pack(tmp_path)
    applied(workspace, manager, pack)
    (tmp_path / "again").mkdir()
    same = made_pack(tmp_path / "again")
    assert same.sha256 == pack.sha256
    with pytest.raises(UserError, match="works by edition 2027-example already"), workspace.transaction(manager) as tx:
        apply_pack(tx, same)
    (tmp_path / "other").mkdir()
    for other in (
        made_pack(tmp_path / "other", until="2028-11-27"),
        made_pack(tmp_path / "other", edition=newest_shipped().edition),
    ):
        with pytest.raises(UserError, match="another edition named"), workspace.transaction(manager) as tx:
            apply_pack(tx, other)
    with workspace.reader() as session:
        assert len(edition_history(session)) == 1


def test_only_who_keeps_the_rulebook_may(workspace, clerk, officer, auditor, tmp_path):
    pack = made_pack(tmp_path)
    for actor in (clerk, officer, auditor):
        with pytest.raises(NotPermitted), workspace.transaction(actor) as tx:
            apply_pack(tx, pack)
        with pytest.raises(NotPermitted), workspace.transaction(actor) as tx:
            go_back(tx, None)


def test_nothing_is_left_of_a_refused_choice(workspace, manager, tmp_path):
    pack = made_pack(tmp_path)
    with pytest.raises(UserError, match="at most 2000"), workspace.transaction(manager) as tx:
        apply_pack(tx, pack, "x" * 2001)
    with pytest.raises(UserError, match="never worked by"), workspace.transaction(manager) as tx:
        go_back(tx, 99)
    with workspace.reader() as session:
        assert edition_history(session) == ()
        assert edition_in_use(session).book is newest_shipped()


def test_the_database_keeps_what_was_chosen(workspace, manager, tmp_path):
    applied(workspace, manager, made_pack(tmp_path))
    for statement in ("UPDATE edition_use SET edition = 'x'", "DELETE FROM edition_pack"):
        with pytest.raises(sa.exc.DBAPIError), workspace.engine.begin() as connection:
            connection.exec_driver_sql(statement)


def test_what_is_worked_out_from_an_edition_follows_it(workspace, manager, tmp_path):
    before = values._countries()
    assert values._countries() is before
    applied(workspace, manager, made_pack(tmp_path))
    assert values._countries() is not before

"""Another reference edition in the real window: applied by the manager, taken over by every page and other windows."""

import pytest

from models.access.login import actor_named
from models.opening import open_workspace
from models.rulebook.editions import apply_pack
from models.rulebook.loader import install_edition, load_current
from models.rulebook.packs import read_pack
from models.workspace.actor import Via
from tests.rulebook.test_editions import made_folder


@pytest.fixture(autouse=True)
def own_edition():
    yield
    install_edition(None)


@pytest.fixture
def desk(window, sqlite_workspace):
    opened = window().start(sqlite_workspace.location)
    opened.desk.opened.workspace.clock = sqlite_workspace.clock
    return opened


def test_the_window_works_by_the_edition_that_was_applied(desk, tmp_path):
    desk.log_in("maria")
    page = desk.go("rulebook")
    desk.settle()
    page.tabs.setCurrentWidget(page.editions)
    page.editions.look_at(made_folder(tmp_path))
    desk.settle()
    page.editions.apply()
    desk.settle()
    assert load_current().edition == "2027-example"
    again = desk.page
    assert again is not page and again.book.edition == "2027-example"
    assert "2027-example" in desk.told


def test_a_window_hears_of_the_edition_that_somebody_else_applied(desk, sqlite_workspace, clock, tmp_path):
    desk.log_in("clara")
    desk.go("rulebook")
    desk.settle()
    desk.desk.neighbours.look()
    desk.settle()
    elsewhere = open_workspace(sqlite_workspace.location, clock)
    with elsewhere.reader() as session:
        maria = actor_named(session, "maria", Via.COMMAND_LINE)
    with elsewhere.transaction(maria) as tx:
        apply_pack(tx, read_pack(made_folder(tmp_path)))
    elsewhere.close()
    assert load_current().edition != "2027-example"
    desk.desk.neighbours.look()
    desk.settle()
    assert load_current().edition == "2027-example"
    assert desk.page.book.edition == "2027-example"

"""Editions in the window: a pack is looked at, applied with a reason, and gone back from; faults are named."""

import pytest

from desktop.rulebook.page import RulebookPage
from models.access.login import actor_named
from models.opening import example_facts, take_edition
from models.review.reach import Reached
from models.rulebook.editions import edition_history
from models.rulebook.loader import install_edition, load_current, newest_shipped
from models.workspace.actor import Via
from tests.desk_context import open_desk, press
from tests.rulebook.test_editions import made_folder


@pytest.fixture(autouse=True)
def own_edition():
    yield
    install_edition(None)


def tab_of(desk):
    page = desk.show(RulebookPage(desk.context))
    desk.settle()
    page.tabs.setCurrentWidget(page.editions)
    desk.settle()
    return page.editions


def shown(panel):
    return [panel.model.row_at(place) for place in range(panel.model.rowCount())]


@pytest.fixture
def desk(qapp, sqlite_workspace, manager, tmp_path):
    with open_desk(sqlite_workspace, manager, tmp_path) as desk:
        yield desk


def test_a_pack_is_looked_at_applied_and_gone_back_from(desk, tmp_path):
    workspace = desk.context.workspace
    tab = tab_of(desk)
    assert [row.edition for row in shown(tab.history)] == [newest_shipped().edition]
    tab.look_at(made_folder(tmp_path) / "manifest.json")
    desk.settle()
    assert tab.sheet.isVisible() and "2027-example" in tab.title.text()
    assert "Measure: 2 changed." in tab.details.text()
    tab.reason.setText("Announcement of 1 December")
    press(tab.apply_button)
    desk.settle()
    assert desk.announced[-1].kinds >= {"edition_use"}
    take_edition(workspace)
    assert load_current().edition == "2027-example"
    with workspace.reader() as session:
        assert edition_history(session)[0].reason == "Announcement of 1 December"
    again = tab_of(desk)
    assert [row.edition for row in shown(again.history)] == ["2027-example", newest_shipped().edition]
    again.history.select(0)
    again.history.chosen.emit(0)
    desk.settle()
    press(again.back_button)
    desk.settle()
    press(again.apply_button)
    desk.settle()
    take_edition(workspace)
    assert load_current() is newest_shipped()


def test_leaving_it_as_it_is_changes_nothing(desk, tmp_path):
    tab = tab_of(desk)
    tab.look_at(made_folder(tmp_path))
    desk.settle()
    tab.cancel()
    desk.settle()
    assert tab.history.isVisible() and not tab.sheet.isVisible()
    with desk.context.workspace.reader() as session:
        assert edition_history(session) == ()


def test_a_damaged_pack_is_refused_with_its_faults(qapp, sqlite_workspace, manager, tmp_path):
    folder = made_folder(tmp_path)
    (folder / "cn_items.csv").write_text("nonsense", "utf-8")
    with open_desk(sqlite_workspace, manager, tmp_path, faults=True) as desk:
        tab = tab_of(desk)
        tab.look_at(folder)
        desk.settle()
        assert not tab.sheet.isVisible()
        assert "cn_items.csv" in str(desk.reported[-1])


def test_what_is_touched_is_listed_and_opened(qapp, example, tmp_path):
    with example.reader() as session:
        clerk = actor_named(session, example_facts(session).guest, Via.WINDOW)
    with open_desk(example, clerk, tmp_path) as desk:
        tab = tab_of(desk)
        assert not tab.open_button.isEnabled() and "compliance manager" in tab.said.text()
        folder = made_folder(tmp_path, old="2026-11-10", until="2027-11-10")
        tab.look_at(folder)
        desk.settle()
        lines = shown(tab.touched)
        kinds = {line.touched.kind for line in lines}
        assert Reached.product in kinds
        line = next(line for line in lines if line.touched.kind is Reached.product)
        tab.touched.opened.emit(line.id)
        assert desk.went[-1] == ("products", line.touched.id)

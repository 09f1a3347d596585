"""The list of every area, used as a person does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.shell.settings import SettingsFile
from desktop.widgets.list_panel import ListPanel
from models.workspace.paging import ListQuery
from tests.widgets.a11y import clipped, nameless
from tests.widgets.fake_rows import FakeSource
from tests.widgets.test_paged_model import COLUMNS


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(1_000_000)


@pytest.fixture
def settings(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def panel(qtbot, look, jobs, settle, source, settings):
    panel = ListPanel(COLUMNS, source, jobs, name="things", settings=settings, empty="No thing yet.")
    qtbot.addWidget(panel)
    panel.add_filter("kind", "Kind", [("a", "Commercial"), ("b", "Military")])
    panel.resize(900, 600)
    panel.show()
    settle()
    return panel


def test_typing_searches_after_a_pause(qtbot, panel, settle):
    qtbot.keyClicks(panel.search, "77777")
    assert panel.query.search == ""
    qtbot.waitUntil(lambda: panel.query.search == "77777")
    settle()
    assert "found" in panel._count.text()


def test_filter_chip_says_what_it_does(panel, settle):
    panel._chips[0]._boxes["b"].setChecked(True)
    settle()
    assert panel.query.filters == {"kind": ("b",)}
    assert panel._chips[0].text().strip() == "Kind: Military"
    panel._clear.click()
    settle()
    assert panel.query == ListQuery()
    assert panel._chips[0].values() == ()


def test_keyboard_moves_and_opens(qtbot, panel, settle):
    panel.table.setFocus()
    chosen: list[int] = []
    opened: list[int] = []
    panel.chosen.connect(chosen.append)
    panel.opened.connect(opened.append)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(panel.table, key)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert opened == [panel.current_id]
    assert chosen[-1] == panel.current_id


def test_end_goes_to_the_last_row(qtbot, panel, settle):
    qtbot.keyClick(panel.table, Qt.Key.Key_End)
    settle()
    assert panel.table.currentIndex().row() == 999_999
    qtbot.keyClick(panel.table, Qt.Key.Key_Home)
    assert panel.table.currentIndex().row() == 0


def test_refresh_keeps_the_selection_by_id(panel, settle):
    panel.select(5)
    settle()
    panel.refresh()
    settle()
    assert panel.model.id_at(panel.table.currentIndex().row()) == 5
    panel._on_header(0)
    panel._on_header(0)
    settle()
    assert panel.query.descending
    assert panel.current_id == 5


def test_copy_puts_tabs_and_heads_on_the_clipboard(qtbot, panel, settle):
    panel.table.selectRow(1)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle()
    head, row = QGuiApplication.clipboard().text().splitlines()
    assert head == "Name\tState\tDay\tAmount"
    assert row == "Example Magnetics 2 (fictional)\trefused\t3 Jan 2026\t74"


def test_copy_of_rows_that_are_not_here_fetches_them(panel, settle):
    panel.table.selectAll()
    panel.copy_rows()
    settle()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 20_001


def test_a_view_is_kept_and_shown_again(panel, settle, settings):
    panel.set_query(ListQuery("12", {"kind": ("a",)}))
    panel.save_view("Mine")
    panel._on_clear()
    again = SettingsFile(settings.path)
    view = again.layout("things").views[0]
    panel._on_view(view)
    settle()
    assert panel.query == ListQuery("12", {"kind": ("a",)})
    panel.forget_view("Mine")
    assert SettingsFile(settings.path).layout("things").views == []


def test_a_column_can_be_hidden_but_never_the_last(panel, settings):
    panel._on_column_toggled(1, shown=False)
    assert panel.table.isColumnHidden(1)
    assert SettingsFile(settings.path).layout("things").hidden == ["state"]
    for place in (0, 2, 3):
        panel._on_column_toggled(place, shown=False)
    assert sum(not panel.table.isColumnHidden(place) for place in range(4)) == 1
    panel._on_column_toggled(1, shown=True)
    assert not panel.table.isColumnHidden(1)


def test_menus_offer_columns_and_views(panel):
    panel._fill_columns()
    assert [action.text() for action in panel._columns_button.menu().actions()] == ["Name", "State", "Day", "Amount"]
    panel.save_view("A & B")
    panel._fill_views()
    assert panel._views.menu().actions()[0].text() == "A && B"


def test_an_empty_list_says_so(panel, settle, source):
    source.total = 0
    panel.refresh()
    settle()
    assert panel._empty.text() == "No thing yet."
    assert not panel._empty.isHidden()
    panel.set_query(ListQuery("x"))
    settle()
    assert panel._empty.text() == "Nothing matches this search."


def test_export_asks_for_the_whole_query(qtbot, panel):
    with qtbot.waitSignal(panel.export_requested) as asked:
        panel._export.click()
    assert asked.args[0] == panel.query


def test_search_line_goes_down_to_the_rows_and_esc_empties_it(qtbot, panel):
    panel.search.setText("abc")
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    panel.focus_search()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.table.currentIndex().row() == 0


def test_letters_are_left_to_the_page(qtbot, panel):
    panel.table.go_to_row(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_A)
    assert panel.table.currentIndex().row() == 0


def test_everything_has_a_name_and_fits(panel):
    assert nameless(panel) == []
    assert clipped(panel) == []

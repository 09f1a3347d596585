"""Lists of a million rows: true count, neighbours by key, nothing stale, the selection kept."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.widgets.columns import Column
from desktop.widgets.paged_model import PAGE_SIZE, PAGES_IN_MEMORY, WAITING, PagedTableModel, ToneRole
from models.workspace.paging import ListQuery
from tests.widgets.fake_rows import FakeSource

COLUMNS = [
    Column("name", "Name", 20, lambda row: row.name, strong=True),
    Column("state", "State", 10, lambda row: row.state, tone=lambda row: row.tone),
    Column("day", "Day", 10, lambda row: row.day),
    Column("amount", "Amount", 10, lambda row: row.amount, align="right", sortable=False),
]


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(1_000_000)


@pytest.fixture
def model(qapp, jobs, settle, source):
    model = PagedTableModel(COLUMNS, source, jobs)
    model.set_query(ListQuery())
    settle()
    yield model
    settle()
    model.deleteLater()


def text(model: QAbstractItemModel, row: int, column: int = 0) -> str:
    return model.data(model.index(row, column))


def test_qt_finds_the_model_sound(qapp, jobs, settle):
    """Walks every cell, so a few hundred rows: through loading, growing, shrinking, sorting and another search."""
    source = FakeSource(250)
    model = PagedTableModel(COLUMNS, source, jobs)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_query(ListQuery())
    settle()
    for total in (255, 90, 0, 120):
        source.total = total
        model.refresh()
        settle()
        assert model.rowCount() == total
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_query(ListQuery("7"))
    settle()
    tester.deleteLater()
    model.deleteLater()


def test_counts_all_rows_and_keeps_a_few_pages(model, settle, source):
    assert model.rowCount() == 1_000_000
    for row in range(0, 100 * PAGE_SIZE, PAGE_SIZE):
        text(model, row)
        settle()
    assert len(model._cache.pages()) <= PAGES_IN_MEMORY


def test_row_is_a_placeholder_until_its_page_is_here(model, settle):
    assert text(model, 500_000) == WAITING
    settle()
    assert text(model, 500_000) == "示例磁材 500001 号（虚构）"


def test_next_page_is_asked_after_the_last_key(model, settle, source):
    text(model, PAGE_SIZE)
    settle()
    assert source.asked[-1].after == (PAGE_SIZE,)
    assert source.asked[-1].offset is None


def test_page_before_a_known_one_is_asked_by_its_first_key(model, settle, source):
    text(model, 7 * PAGE_SIZE)
    settle()
    text(model, 6 * PAGE_SIZE)
    settle()
    assert source.asked[-1].before == (7 * PAGE_SIZE + 1,)
    assert text(model, 6 * PAGE_SIZE).startswith(("Example", "示例"))
    assert model.id_at(6 * PAGE_SIZE) == 6 * PAGE_SIZE + 1


def test_end_is_asked_from_the_end(model, settle, source):
    text(model, 999_999)
    settle()
    assert source.asked[-1].from_end
    assert model.id_at(999_999) == 1_000_000


def test_answers_to_an_older_search_are_dropped(model, settle):
    model.set_query(ListQuery("12"))
    model.set_query(ListQuery("99999"))
    settle()
    assert model.query.search == "99999"
    assert text(model, 0) == "Example Magnetics 99999 (fictional)" or "99999" in text(model, 0)
    assert model.rowCount() == sum("99999" in str(n) for n in range(1, 1_000_001))


def test_sorting_asks_the_source(model, settle):
    model.sort(0, Qt.SortOrder.DescendingOrder)
    settle()
    assert model.query == ListQuery("", {}, "name", descending=True)
    assert model.id_at(0) == 1_000_000


def test_a_column_that_cannot_be_sorted_is_left(model):
    model.sort(3)
    assert model.query.sort == ""


def test_refresh_follows_growth_and_shrinking(model, settle, source):
    source.total = 1_000_001
    model.refresh()
    settle()
    assert model.rowCount() == 1_000_001
    source.total = 3
    model.refresh()
    settle()
    assert model.rowCount() == 3
    assert text(model, 2).endswith("号（虚构）")


def test_a_failing_source_is_told_and_nothing_else(qtbot, model, settle, source):
    source.fail = OSError("gone")
    with qtbot.waitSignal(model.failed) as told:
        model.refresh()
        settle()
    assert isinstance(told.args[0], OSError)
    assert model.rowCount() == 1_000_000


def test_a_dragged_scroll_bar_drops_what_it_passed(model, settle):
    for row in range(100_000, 200_000, 1_000):
        text(model, row)
    assert len(model._pending) <= 4
    settle()
    assert text(model, 199_000) != WAITING


def test_cells_say_tone_alignment_and_dates_in_words(model):
    assert model.data(model.index(0, 1), ToneRole) == "warn"
    assert model.data(model.index(0, 3), Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert text(model, 0, 2) == "2 Jan 2026"
    assert text(model, 99, 3) == "3,700"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_language_change_writes_cells_again(model, look):
    _theme, language = look
    language.set_tongue("zh_CN")
    model.retranslate()
    assert text(model, 0, 2) == "2026年1月2日"

"""Importing customers and products through the window: match, try, correct, import."""

import pytest

from desktop.customers.page import CustomersPage
from desktop.products.page import ProductsPage
from tests.desk_context import button, open_desk, press, words_on
from tests.widgets.a11y import clipped, nameless

HEAD = "Company,Country,Branche\n"


@pytest.fixture
def desk(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path) as found:
        yield found


def sheet(folder, text):
    path = folder / "customers.csv"
    path.write_text(text, encoding="utf-8")
    return path


def begin(desk, path) -> CustomersPage:
    page = desk.show(CustomersPage(desk.context))
    press(button(page, "Import customers"))
    page.record.importing.zone.files_given.emit([path])
    desk.settle()
    return page


def test_customers_are_matched_tried_and_imported(desk, tmp_path):
    path = sheet(tmp_path, HEAD + "Example One AG (fictional),CH,Pumps\nExample Two Ltd (fictional),GB,Valves\n")
    page = begin(desk, path)
    assert page.record.importing._combos["nature_of_business"].value() == 2
    press(button(page.record.importing, "Try it; nothing is written"))
    desk.settle()
    assert page.list.model.rowCount() == 0
    assert "2 rows: 2 new" in words_on(page.record.importing)
    press(button(page.record.importing, "Import all (2)"))
    desk.settle()
    assert page.list.model.rowCount() == 2
    assert page.record.importing.isHidden()
    assert desk.said[-1][0] == "ok"
    assert nameless(page) == []


def test_wrong_cells_are_named_and_nothing_is_imported(desk, tmp_path):
    page = begin(desk, sheet(tmp_path, HEAD + "Example One AG (fictional),XX,Pumps\n,GB,Valves\n"))
    press(button(page.record.importing, "Try it; nothing is written"))
    desk.settle()
    assert "2 cells are wrong" in words_on(page.record.importing)
    assert page.record.importing.plan is not None
    assert not page.record.importing.plan.ready
    assert {f"{fault.column}{fault.row}" for fault in page.record.importing.plan.faults} == {"B2", "A3"}
    assert nameless(page) == []
    assert clipped(page) == []


def test_needed_column_is_asked_for_beside_its_field(desk, tmp_path):
    page = begin(desk, sheet(tmp_path, "Company,Ort\nExample One AG (fictional),Bern\n"))
    press(button(page.record.importing, "Try it; nothing is written"))
    desk.settle()
    assert page.record.importing._combos["country"].note
    assert "not matched" in page.record.importing.banner.text


def test_file_that_is_no_sheet_is_refused_with_a_sentence(desk, tmp_path):
    path = tmp_path / "customers.xlsx"
    path.write_bytes(b"not a workbook")
    page = begin(desk, path)
    assert "customers.xlsx" in page.record.importing.banner.text
    assert page.escape()
    assert page.record.importing.isHidden()


def test_products_are_imported(desk, tmp_path):
    path = sheet(tmp_path, "Article,Description,Unit\nMAG-1,Example magnet (fictional),KGM\n")
    page = desk.show(ProductsPage(desk.context))
    press(button(page, "Import products"))
    page.record.importing.zone.files_given.emit([path])
    desk.settle()
    press(button(page.record.importing, "Try it; nothing is written"))
    desk.settle()
    press(button(page.record.importing, "Import all (1)"))
    desk.settle()
    assert page.list.model.row_at(0).code == "MAG-1"

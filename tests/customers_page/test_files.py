"""Files of a record through its page: dropped on it, looked at, saved elsewhere, taken off, or kept as evidence."""

import pytest

from desktop.customers.page import CustomersPage
from desktop.products.page import ProductsPage
from desktop.widgets.ask import set_next_answer
from models.journal.queries import history
from models.workspace.attachments import attachments_of, read_blob
from tests.customers_page.test_customers_page import add, open_page
from tests.desk_context import button, drop_files, open_desk, press, words_on
from tests.goods.builders import product
from tests.screening.builders import screening


def files_of(workspace, kind, record_id):
    with workspace.reader() as session:
        return attachments_of(session, kind, record_id)


def scan(folder, name="extract.txt", text="An extract."):
    path = folder / name
    path.write_text(text)
    return path


def test_dropped_on_the_page_a_file_is_kept_with_the_open_customer(desk, sqlite_workspace, clerk, tmp_path):
    path = scan(tmp_path)
    page = open_page(desk)
    assert not drop_files(page, [path])
    page.open_record(party_id := add(sqlite_workspace, clerk))
    desk.settle()
    assert not drop_files(page, [tmp_path])
    assert drop_files(page, [path])
    desk.settle()
    assert page.detail.tabs.currentWidget() is page.record.files
    assert [file.file_name for file in files_of(sqlite_workspace, "party", party_id)] == ["extract.txt"]
    assert button(page.record.files, "extract.txt")
    assert drop_files(page.record.files.zone, [scan(tmp_path, "second.txt", "More.")])
    desk.settle()
    assert len(files_of(sqlite_workspace, "party", party_id)) == 2


def test_file_is_opened_saved_elsewhere_and_taken_off_while_another_record_keeps_it(
    desk, sqlite_workspace, clerk, tmp_path
):
    first, second = (
        add(sqlite_workspace, clerk),
        add(sqlite_workspace, clerk, legal_name="Example Valves AG (fictional)"),
    )
    page = open_page(desk, first)
    for party_id in (second, first):
        page.open_record(party_id)
        desk.settle()
        assert drop_files(page, [scan(tmp_path)])
        desk.settle()
    press(button(page.record.files, "extract.txt"))
    desk.settle()
    set_next_answer(tmp_path / "copy.txt")
    press(button(page.record.files, "Save as …"))
    assert (tmp_path / "copy.txt").read_text() == "An extract."
    press(button(page.record.files, "Back to the files"))
    for answered in (False, True):
        set_next_answer(answered)
        press(button(page.record.files, "Remove extract.txt"))
        desk.settle()
    assert "extract.txt" not in words_on(page.record.files)
    assert files_of(sqlite_workspace, "party", first) == ()
    (other,) = files_of(sqlite_workspace, "party", second)
    with sqlite_workspace.reader() as session:
        assert read_blob(session, other.sha256) == b"An extract."
        gone = history(session, "attachment", other.id + 1)
    assert [row.act for row in gone] == ["take_file_off_party", "attach_to_party"]


def test_evidence_stays(qapp, sqlite_workspace, clerk, officer, tmp_path):
    party_id = add(sqlite_workspace, clerk)
    with sqlite_workspace.transaction(officer) as tx:
        screening(tx, party_id, file=("screening.pdf", b"%PDF-1.4"))
    with open_desk(sqlite_workspace, clerk, tmp_path, faults=True) as desk:
        page = open_page(desk, party_id)
        page.detail.tabs.setCurrentWidget(page.record.files)
        desk.settle()
        set_next_answer(True)
        press(button(page.record.files, "Remove screening.pdf"))
        desk.settle()
        (refusal,) = desk.reported
    assert refusal.code == "file_is_evidence"
    assert str(refusal.words) == "screening.pdf stays: it is the evidence of another record (Screening answer)."
    assert len(files_of(sqlite_workspace, "party", party_id)) == 1


def test_file_of_a_product_is_taken_off(desk, sqlite_workspace, clerk, tmp_path):
    with sqlite_workspace.transaction(clerk) as tx:
        product_id = product(tx)
    page: ProductsPage = desk.show(ProductsPage(desk.context))
    page.open_record(product_id)
    desk.settle()
    assert drop_files(page, [scan(tmp_path, "sheet.txt")])
    desk.settle()
    set_next_answer(True)
    press(button(page.record.files, "Remove sheet.txt"))
    desk.settle()
    assert files_of(sqlite_workspace, "product", product_id) == ()


def test_auditor_sees_files_and_removes_none(qapp, sqlite_workspace, clerk, auditor, tmp_path):
    party_id = add(sqlite_workspace, clerk)
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        page = open_page(desk, party_id)
        assert drop_files(page, [scan(tmp_path)])
        desk.settle()
    with open_desk(sqlite_workspace, auditor, tmp_path) as desk:
        page: CustomersPage = open_page(desk, party_id)
        page.detail.tabs.setCurrentWidget(page.record.files)
        desk.settle()
        assert button(page.record.files, "extract.txt")
        with pytest.raises(AssertionError):
            button(page.record.files, "Remove extract.txt")

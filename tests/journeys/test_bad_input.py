"""Bad input through the real window: a sentence beside its field, and nothing of it in the database afterwards."""

import zipfile
from decimal import Decimal

import pytest
import sqlalchemy as sa
from openpyxl import Workbook
from PySide6.QtWidgets import QApplication

from models.parties.commands import change_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.workspace.validation import validate
from tests.declarations.builders import declaration
from tests.desk_context import button, press, type_into, words_on
from tests.faults.leftovers import stored
from tests.parties.builders import customer

pytestmark = pytest.mark.timeout(300)
BIG = 10 * 1024 * 1024
NAME = "Example One GmbH (fictional)"


def kept_drafts(workspace):
    with workspace.engine.connect() as connection:
        return connection.execute(sa.text("SELECT * FROM draft")).mappings().all()


def pause(window, page):
    """Let half a second pass for the forms, with the cursor elsewhere, so that every field is judged."""
    page.list.setFocus()
    page.record.forms.flush()
    window.settle()


def new_customer(window, page, name, country="DE"):
    page.new_record()
    window.settle()
    paste(page.record.overview.field("legal_name").line, name)
    type_into(page.record.overview.field("country").line, country)
    pause(window, page)


def paste(line, text):
    QApplication.clipboard().setText(text)
    line.setFocus()
    line.selectAll()
    line.paste()
    QApplication.processEvents()


@pytest.fixture
def clara(window, sqlite_workspace):
    """The window with Clara at the customers, and one customer open."""
    desk = window().start(sqlite_workspace.location).log_in("clara")
    with sqlite_workspace.transaction(desk.desk.session.actor) as tx:
        desk.customer = customer(tx, NAME)
    desk.go("customers", desk.customer)
    return desk


BAD_TEXT = {
    "an impossible date": ("customer_since", "2026-02-30", "not a date"),
    "a word for a date": ("customer_since", "soon", "not a date"),
    "a word for a number": ("military_business_percent", "much", "number"),
    "more than the whole": ("military_business_percent", "101", "100"),
    "an unknown code": ("country", "XX", "XX"),
    "a wrong web site": ("website", "no site", "www.example.com"),
    "a turned text": ("legal_name", "Example \u202eHbmG", "U+202E"),
    "a right-to-left isolate": ("nature_of_business", "Makes \u2067pumps", "U+2067"),
    "a control character": ("nature_of_business", "Makes \x07pumps", "U+0007"),
}


@pytest.mark.parametrize("case", BAD_TEXT)
def test_text_that_cannot_be_is_said_beside_its_field_and_not_saved(clara, sqlite_workspace, case):
    key, text, words = BAD_TEXT[case]
    page, before = clara.page, stored(sqlite_workspace)
    field = page.record.overview.field(key)
    if key == "military_business_percent" and field.unknown.isChecked():
        field.unknown.click()
    paste(field.editor, text)
    pause(clara, page)
    assert words in field.note
    assert "Not saved yet" in page.detail.banner.text
    assert stored(sqlite_workspace) == before
    press(button(page.detail, "Throw the changes away"))
    clara.settle()
    assert stored(sqlite_workspace) == before
    assert kept_drafts(sqlite_workspace) == []
    assert page.record.overview.values()["legal_name"] == NAME


@pytest.mark.parametrize("key", ["legal_name", "local_name", "website", "customer_since", "country"])
def test_ten_megabytes_in_a_line_are_not_taken_not_even_in_part(clara, sqlite_workspace, key):
    page, before = clara.page, stored(sqlite_workspace)
    field = page.record.overview.field(key)
    line, stood = field.editor, field.editor.text()
    paste(line, "x" * BIG)
    assert line.text() == stood
    assert "is longer and was not taken" in field.note
    pause(clara, page)
    assert stored(sqlite_workspace) == before
    assert kept_drafts(sqlite_workspace) == []


def test_ten_megabytes_in_a_box_are_not_taken(clara, sqlite_workspace):
    page, before = clara.page, stored(sqlite_workspace)
    field = page.record.overview.field("military_ties_note")
    QApplication.clipboard().setText("x" * BIG)
    field.text.paste()
    assert field.text.toPlainText() == ""
    assert "is longer and was not taken" in field.note
    QApplication.clipboard().setText("x" * 1001)
    field.text.paste()
    pause(clara, page)
    assert field.note == "At most 1,000 characters fit here."
    assert stored(sqlite_workspace) == before


def test_a_new_record_with_a_fault_is_not_begun(clara, sqlite_workspace):
    page, before = clara.page, stored(sqlite_workspace)
    new_customer(clara, page, "Example \u202eTwo (fictional)")
    assert "U+202E" in page.record.overview.field("legal_name").note
    new_customer(clara, page, "Example Two (fictional)", "XX")
    assert page.record.overview.field("country").note
    assert stored(sqlite_workspace) == before


def test_an_identifier_of_another_customer_is_refused_by_name(clara, sqlite_workspace):
    page = clara.page
    with sqlite_workspace.transaction(clara.desk.session.actor) as tx:
        customer(tx, "Example Two GmbH (fictional)", identifiers=[{"scheme": "duns", "value": "150483782"}])
    before = stored(sqlite_workspace)
    rows = page.record.overview.field("identifiers")
    rows.set_value([{"scheme": "duns", "country": "", "value": "150483782"}])
    rows.edited.emit()
    pause(clara, page)
    assert "Example Two GmbH (fictional)" in words_on(page.record.overview)
    assert stored(sqlite_workspace) == before


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(clara, sqlite_workspace, tmp_path):
    page, before = clara.page, stored(sqlite_workspace)
    large = tmp_path / "scan.pdf"
    with large.open("wb") as file:
        file.truncate(2 * 1024**3)
    page.detail.tabs.setCurrentWidget(page.record.files)
    page.record.files.zone.files_given.emit([large])
    clara.settle()
    assert "scan.pdf has 2,048 MB" in clara.told
    assert stored(sqlite_workspace) == before
    empty = tmp_path / "empty.pdf"
    empty.touch()
    page.record.files.zone.files_given.emit([empty])
    clara.settle()
    assert "empty.pdf is empty" in clara.told
    page.record.files.zone.files_given.emit([tmp_path / "none.pdf"])
    clara.settle()
    assert "none.pdf" in clara.told.split("There is no file")[1]
    assert stored(sqlite_workspace) == before


def _book(path, rows, change=None):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book.active)
    book.save(path)


GOOD = [["Company", "Country"], ["Example Two AG (fictional)", "CH"]]


def _empty_rows(path):
    _book(path, GOOD)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = "xl/worksheets/sheet1.xml"
    empty = "".join(f'<row r="{number}"></row>' for number in range(3, 1_000_001)).encode()
    parts[name] = parts[name].replace(b"</sheetData>", empty + b"</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for each, content in parts.items():
            package.writestr(each, content)


def _bomb(path):
    _book(path, GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.bin", b"\x00" * 40_000_000)


REFUSED_SHEETS = {
    "merged headings": (lambda p: _book(p, GOOD, lambda s: s.merge_cells("A1:B1")), "merged cells (A1:B1)"),
    "merged rows": (lambda p: _book(p, [*GOOD, *GOOD[1:]], lambda s: s.merge_cells("A2:A3")), "A2:A3 are merged"),
    "a formula as heading": (lambda p: _book(p, [["Company", '="Coun"&"try"'], *GOOD[1:]]), "heading in B1"),
    "a zip bomb": (_bomb, "unpack to 38 MB"),
    "no workbook": (lambda p: p.write_bytes(b"%PDF-1.4"), "customers.xlsx"),
}


def begin_import(window, path):
    page = window.page
    press(button(page, "Import customers"))
    page.record.importing.zone.files_given.emit([path])
    window.settle()
    return page


@pytest.mark.parametrize("case", REFUSED_SHEETS)
def test_a_sheet_that_cannot_be_imported_is_refused_in_words(clara, sqlite_workspace, tmp_path, case):
    make, words = REFUSED_SHEETS[case]
    path = tmp_path / "customers.xlsx"
    make(path)
    before = stored(sqlite_workspace)
    page = begin_import(clara, path)
    assert words in page.record.importing.banner.text
    assert page.escape()
    assert stored(sqlite_workspace) == before
    assert kept_drafts(sqlite_workspace) == []


BAD_CELLS = {
    "a formula": (['=CONCATENATE("a","b")', "CH"], "A2"),
    "an unknown country": (["Example Two AG (fictional)", "XX"], "B2"),
    "an invisible character": (["Example \u202eTwo", "CH"], "A2"),
    "a cell as long as a book": (["x" * 32_000, "CH"], "A2"),
}


@pytest.mark.parametrize("case", BAD_CELLS)
def test_a_bad_cell_is_named_and_no_row_is_imported(clara, sqlite_workspace, tmp_path, case):
    cells, place = BAD_CELLS[case]
    path = tmp_path / "customers.xlsx"
    _book(path, [GOOD[0], cells, ["Example Three AG (fictional)", "CH"]])
    before = stored(sqlite_workspace)
    page = begin_import(clara, path)
    press(button(page.record.importing, "Try it; nothing is written"))
    clara.settle()
    assert {f"{fault.column}{fault.row}" for fault in page.record.importing.plan.faults} == {place}
    assert not page.record.importing.plan.ready
    assert stored(sqlite_workspace) == before


def test_a_million_empty_rows_are_passed_over(clara, sqlite_workspace, tmp_path):
    path = tmp_path / "customers.xlsx"
    _empty_rows(path)
    page = begin_import(clara, path)
    press(button(page.record.importing, "Try it; nothing is written"))
    clara.settle()
    assert page.record.importing.plan.ready
    press(button(page.record.importing, "Import all (1)"))
    clara.settle()
    assert page.list.model.rowCount() == 2


@pytest.fixture
def line(clara, sqlite_workspace):
    """A draft declaration open at its first line of 100 kg."""
    with sqlite_workspace.transaction(clara.desk.session.actor) as tx:
        made = declaration(tx)
    page = clara.go("declarations", made)
    fields = {field.key: field for field in page.record.form.lines.fields}
    return clara, page, fields


@pytest.mark.parametrize(("unit", "words"), [("LTR", "kilogram"), ("furlong", "furlong")])
def test_a_quantity_in_a_unit_that_cannot_be_is_refused(line, sqlite_workspace, unit, words):
    window, page, fields = line
    before = stored(sqlite_workspace)
    paste(fields["unit"].line, unit)
    page.list.setFocus()
    page.record.form.flush()
    window.settle()
    assert words in words_on(page.record.form).lower()
    assert stored(sqlite_workspace) == before


@pytest.mark.parametrize("quantity", ["-5", "0", "many", "1e400", "0.00000000000000000001"])
def test_a_quantity_that_cannot_be_is_refused_beside_its_field(line, sqlite_workspace, quantity):
    window, page, fields = line
    before = stored(sqlite_workspace)
    paste(fields["quantity"].line, quantity)
    page.list.setFocus()
    page.record.form.flush()
    window.settle()
    assert fields["quantity"].note
    assert stored(sqlite_workspace) == before


def test_the_second_to_save_sees_what_the_first_changed(window, clara, sqlite_workspace):
    """Two windows on one workspace; both people type into the same field."""
    other = window().start(sqlite_workspace.location).log_in("otto")
    page = other.go("customers", clara.customer)
    type_into(clara.page.record.overview.field("nature_of_business").line, "Makes pumps")
    pause(clara, clara.page)
    type_into(page.record.overview.field("nature_of_business").line, "Makes valves")
    pause(other, page)
    dialog = page.record.keeper._dialog
    assert "Clara Example saved this record while you were writing" in words_on(dialog)
    assert detail(sqlite_workspace, clara.customer).nature_of_business == "Makes pumps"
    dialog.choose("nature_of_business", theirs=False)
    press(button(dialog, "Keep these values"))
    other.settle()
    assert detail(sqlite_workspace, clara.customer).nature_of_business == "Makes valves"


def test_what_others_changed_elsewhere_in_the_record_is_taken_in(clara, sqlite_workspace, officer):
    seen = detail(sqlite_workspace, clara.customer)
    with sqlite_workspace.transaction(officer) as tx:
        mine = draft_of(seen) | {"military_business_percent": Decimal("12.5")}
        change_party(tx, clara.customer, seen.row_version, validate(PartyDraft, mine))
    type_into(clara.page.record.overview.field("nature_of_business").line, "Makes pumps")
    pause(clara, clara.page)
    now = detail(sqlite_workspace, clara.customer)
    assert (now.nature_of_business, now.military_business_percent) == ("Makes pumps", Decimal("12.5"))


def detail(workspace, party_id):
    with workspace.reader() as session:
        return customer_detail(session, party_id)

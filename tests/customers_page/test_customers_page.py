"""Journeys of a clerk through the customers: new in seconds, saved by itself, nothing lost, conflicts shown."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QTableWidget
from sqlmodel import select

import desktop.shell.late
from desktop.customers.page import CustomersPage
from desktop.records.short_table import ShortTable
from desktop.widgets.ask import set_next_answer
from desktop.widgets.pill import Pill
from models.parties.choices import PartyState
from models.parties.commands import add_party, change_party, retire_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.tables import Party
from models.screening.choices import ScreeningOutcome
from models.workspace.drafts import load_draft
from models.workspace.validation import validate
from tests.customers_page.stock import firm
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.parties.builders import values
from tests.screening.builders import screening
from tests.widgets.a11y import clipped, nameless


def add(workspace, actor, **changes) -> int:
    with workspace.transaction(actor) as tx:
        return add_party(tx, validate(PartyDraft, values(**changes))).first("party")


def detail_of(workspace, party_id):
    with workspace.reader() as session:
        return customer_detail(session, party_id)


def parties(workspace) -> int:
    with workspace.reader() as session:
        return len(session.exec(select(Party.id)).all())


def open_page(desk, party_id=None) -> CustomersPage:
    page = desk.show(CustomersPage(desk.context))
    if party_id is not None:
        page.open_record(party_id)
        desk.settle()
    return page


def pause(desk, page) -> None:
    """Let half a second pass for the forms."""
    page.record.forms.flush()
    desk.settle()


def test_new_customer_is_kept_as_soon_as_name_and_country_are_there(desk, sqlite_workspace):
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.overview.field("legal_name").line, "Example Pumps AG (fictional)")
    pause(desk, page)
    assert parties(sqlite_workspace) == 0
    missing = words_on(page.detail.missing)
    assert "The country" in missing and "The legal name" not in missing
    type_into(page.record.overview.field("country").line, "CH")
    pause(desk, page)
    assert parties(sqlite_workspace) == 1
    assert "C-000001" in words_on(page.detail)
    page.record.sites.parts.add_part()
    for field in page.record.sites.parts.fields[:3]:
        field.line.setText("")
    keys = {field.key: field for field in page.record.sites.parts.fields}
    page.detail.tabs.setCurrentWidget(page.record.sites)
    for key, text in (("name", "Works"), ("activity", "Casting"), ("street", "Example Road 2"), ("city", "Bern")):
        type_into(keys[key].line, text)
    type_into(keys["country"].line, "CH")
    pause(desk, page)
    kept = detail_of(sqlite_workspace, page.record.keeper.record_id)
    assert [site.name for site in kept.sites] == ["Works"]
    type_into(keys["name"].line, "Works north")
    pause(desk, page)
    again = detail_of(sqlite_workspace, page.record.keeper.record_id)
    assert [(site.id, site.name) for site in again.sites] == [(kept.sites[0].id, "Works north")]


def test_half_typed_customer_comes_back(desk, sqlite_workspace, clerk):
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.overview.field("legal_name").line, "Example Half (fictional)")
    pause(desk, page)
    with sqlite_workspace.reader() as session:
        assert load_draft(session, clerk.id, "customer").values["legal_name"] == "Example Half (fictional)"
    page.escape()
    desk.settle()
    assert not page.detail.is_open
    page.new_record()
    desk.settle()
    assert page.record.overview.values()["legal_name"] == "Example Half (fictional)"
    assert "had typed" in page.detail.banner.text
    set_next_answer(True)
    press(button(page.detail, "Throw it away"))
    desk.settle()
    with sqlite_workspace.reader() as session:
        assert load_draft(session, clerk.id, "customer") is None


def test_fault_stands_under_its_field_and_the_text_is_kept(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk, party_id)
    type_into(page.record.overview.field("website").line, "not a site")
    page.record.overview.field("legal_name").focus()
    pause(desk, page)
    assert "www.example.com" in page.record.overview.field("website").note
    assert "Not saved yet" in page.detail.banner.text
    assert detail_of(sqlite_workspace, party_id).website == ""
    other = open_page(desk, party_id)
    assert other.record.overview.values()["website"] == "not a site"
    press(button(page.detail, "Throw the changes away"))
    desk.settle()
    assert page.record.overview.values()["website"] == ""


def test_field_that_is_typed_in_is_not_judged(desk, sqlite_workspace, clerk):
    page = open_page(desk, add(sqlite_workspace, clerk))
    page.activateWindow()
    type_into(page.record.overview.field("website").line, "www")
    assert QApplication.focusWidget() is page.record.overview.field("website").line
    pause(desk, page)
    assert page.record.overview.field("website").note == ""
    page.record.overview.field("legal_name").focus()
    QCoreApplication.processEvents()
    assert page.record.overview.field("website").note


def test_duplicate_is_warned_of_and_holds_the_new_customer(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.overview.field("legal_name").line, "Example Magnetics GmbH (fictional)")
    type_into(page.record.overview.field("country").line, "DE")
    page.record.overview._look()
    desk.settle()
    assert "may be the same" in page.record.overview.warning.text
    pause(desk, page)
    assert parties(sqlite_workspace) == 1
    press(button(page.detail, "Add it anyway"))
    desk.settle()
    assert parties(sqlite_workspace) == 2
    page.open_record(party_id)
    desk.settle()
    assert page.record.keeper.record_id == party_id


def test_open_that_one(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.overview.field("legal_name").line, "Example Magnetic GmbH (fictional)")
    page.record.overview._look()
    desk.settle()
    press(button(page.record.overview, "Open that one"))
    desk.settle()
    assert page.record.keeper.record_id == party_id


def test_others_change_of_another_field_is_taken_in(desk, sqlite_workspace, clerk, officer):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk, party_id)
    seen = detail_of(sqlite_workspace, party_id)
    with sqlite_workspace.transaction(officer) as tx:
        mine = draft_of(seen) | {"website": "www.example.org"}
        change_party(tx, party_id, seen.row_version, validate(PartyDraft, mine))
    type_into(page.record.overview.field("nature_of_business").line, "Makes pumps")
    pause(desk, page)
    kept = detail_of(sqlite_workspace, party_id)
    assert (kept.website, kept.nature_of_business) == ("www.example.org", "Makes pumps")
    assert page.record.overview.values()["website"] == "www.example.org"


def test_both_changed_one_field_is_asked(desk, sqlite_workspace, clerk, officer):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk, party_id)
    seen = detail_of(sqlite_workspace, party_id)
    with sqlite_workspace.transaction(officer) as tx:
        theirs = draft_of(seen) | {"nature_of_business": "Makes motors for ships"}
        change_party(tx, party_id, seen.row_version, validate(PartyDraft, theirs))
    type_into(page.record.overview.field("nature_of_business").line, "Makes pumps")
    pause(desk, page)
    dialog = page.record.keeper._dialog
    assert "Otto Example saved this record" in words_on(dialog)
    assert "What it does" in words_on(dialog)
    assert "Makes motors for machine tools" in words_on(dialog)
    dialog.choose("nature_of_business", theirs=True)
    dialog._on_keep()
    desk.settle()
    assert detail_of(sqlite_workspace, party_id).nature_of_business == "Makes motors for ships"
    assert page.record.overview.values()["nature_of_business"] == "Makes motors for ships"


def test_missing_leads_to_the_field(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk, sites=[values()["sites"][0] | {"near_military": "unknown"}])
    page = open_page(desk, party_id)
    item = next(each for each in page.detail.missing.items if each.field.endswith("near_military"))
    page.detail.missing.jumped.emit(item.field)
    assert page.detail.tabs.currentWidget() is page.record.sites
    assert page.record.sites.parts.current == 0
    page.detail.missing.jumped.emit("screening")
    assert page.detail.tabs.currentWidget() is page.record.screening


def test_owners_are_drawn_with_unknown_shares(desk, sqlite_workspace, clerk):
    holdings = [{"owner_name": "Example Fund (fictional)", "share": 60}, {"owner_name": "Example Partner (fictional)"}]
    page = open_page(desk, add(sqlite_workspace, clerk, holdings=holdings))
    page.detail.tabs.setCurrentWidget(page.record.owners)
    desk.settle()
    spoken = page.record.owners.above.tree.accessibleDescription()
    assert "60 % Example Fund (fictional)" in spoken
    assert "≤ 40 % Example Partner (fictional) share not known" in spoken


def test_owners_in_the_end_and_whether_listed_ones_hold_it(desk, sqlite_workspace, clerk, officer):
    top = add(sqlite_workspace, clerk, name="Example Arms (fictional)", country="AT")
    middle = add(
        sqlite_workspace, clerk, name="Example Holding SE (fictional)", holdings=[{"owner_id": top, "share": 50}]
    )
    held = [{"owner_id": middle, "share": 60}, {"owner_id": top}]
    page = open_page(desk, add(sqlite_workspace, clerk, holdings=held))
    page.detail.tabs.setCurrentWidget(page.record.owners)
    desk.settle()
    tab = page.record.owners.above
    assert "in the end 30 – 70 %" in tab.tree.accessibleDescription()
    (table,) = tab.findChildren(ShortTable)
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert rows == [
        ["Example Arms (fictional)", "unknown, at most 40 %", "30 %", "70 %"],
        ["Example Holding SE (fictional)", "60 %", "60 %", "60 %"],
    ]
    assert {pill.text for pill in tab.findChildren(Pill)} >= {"Cannot be ruled out"}
    assert "Clear" not in {pill.text for pill in tab.findChildren(Pill)}
    assert "No rule is met by what is recorded. What is unknown below cannot be ruled out." in words_on(tab)
    assert "Never compared with a list" in words_on(tab)
    with sqlite_workspace.transaction(officer) as tx:
        screening(tx, top, ScreeningOutcome.MATCH, on=date(2026, 11, 24))
    page.record.owners.show_party(page.record.keeper.record)
    desk.settle()
    said = words_on(tab)
    assert "Listed parties hold it, by 5 of 6 rules." in said
    assert "Found on a list: Example Arms (fictional)" in said
    assert "Example Arms (fictional) → Example Holding SE (fictional) 50 %; Example Holding SE (fictional) → " in said
    assert "hold together: " in said
    assert nameless(tab) == []


def test_owner_from_the_register_keeps_its_link(desk, sqlite_workspace, clerk):
    owner = add(sqlite_workspace, clerk, name="Example Holding SE (fictional)", country="AT")
    party_id = add(sqlite_workspace, clerk, holdings=[{"owner_id": owner, "share": 51}])
    page = open_page(desk, party_id)
    page.detail.tabs.setCurrentWidget(page.record.owners)
    page.record.owners.parts.open_part(0)
    fields = {field.key: field for field in page.record.owners.parts.fields}
    assert fields["owner_id"].line.text() == "Example Holding SE (fictional)"
    type_into(fields["share"].line, "52")
    pause(desk, page)
    holding = detail_of(sqlite_workspace, party_id).holdings[0]
    assert (holding.owner_id, holding.share) == (owner, 52)


def test_note_file_and_history(desk, sqlite_workspace, clerk, tmp_path):
    page = open_page(desk, add(sqlite_workspace, clerk))
    page.detail.tabs.setCurrentWidget(page.record.files)
    desk.settle()
    page.record.files.note.text.setPlainText("Asked by telephone.")
    press(button(page.record.files, "Add the note"))
    path = tmp_path / "extract.txt"
    path.write_text("An extract.")
    page.record.files.give_files([path])
    desk.settle()
    assert "Asked by telephone." in words_on(page.record.files)
    press(button(page.record.files, "extract.txt"))
    desk.settle()
    assert page.record.files.file_open
    assert page.escape()
    assert not page.record.files.file_open
    page.detail.tabs.setCurrentWidget(page.record.history)
    desk.settle()
    tree = page.record.history
    acts = [tree.topLevelItem(place).text(1) for place in range(tree.topLevelItemCount())]
    assert acts == ["Attach file to customer", "Add note to customer", "Add customer"]
    lines = [tree.topLevelItem(2).child(place).text(0) for place in range(tree.topLevelItem(2).childCount())]
    assert "Legal name" in lines
    assert "Site: Name of the site" in lines


def test_empty_note_is_refused_beside_its_field(desk, sqlite_workspace, clerk):
    page = open_page(desk, add(sqlite_workspace, clerk))
    page.detail.tabs.setCurrentWidget(page.record.files)
    press(button(page.record.files, "Add the note"))
    assert page.record.files.note.note == "A note needs some text."


def test_picture_and_damaged_pdf_are_shown_inside(desk, sqlite_workspace, clerk, tmp_path):
    from PySide6.QtGui import QPixmap

    picture = tmp_path / "scan.png"
    QPixmap(8, 8).save(str(picture))
    broken = tmp_path / "scan.pdf"
    broken.write_bytes(b"%PDF-1.4 broken")
    page = open_page(desk, add(sqlite_workspace, clerk))
    page.detail.tabs.setCurrentWidget(page.record.files)
    page.record.files.give_files([picture, broken])
    desk.settle()
    press(button(page.record.files, "scan.png"))
    desk.settle()
    assert page.record.files.file_open
    page.escape()
    press(button(page.record.files, "scan.pdf"))
    desk.settle()
    assert "damaged" in words_on(page.record.files)
    page.escape()


def test_status_as_of_another_day_says_so(desk, sqlite_workspace, clerk):
    from datetime import date

    page = open_page(desk, add(sqlite_workspace, clerk))
    page.detail.tabs.setCurrentWidget(page.record.status)
    desk.settle()
    assert "No dossier was opened for this programme." in words_on(page.record.status)
    page.record.status.as_of.set_day(date(2026, 12, 24))
    desk.settle()
    assert "as of 24 Dec 2026" in words_on(page.record.status)


def test_retire_and_deal_with_again(desk, sqlite_workspace, clerk):
    party_id = add(sqlite_workspace, clerk)
    page = open_page(desk, party_id)
    set_next_answer("The firm was closed.")
    page.record._on_retire()
    desk.settle()
    assert detail_of(sqlite_workspace, party_id).state is PartyState.RETIRED
    assert "Retired" in page.detail.pill.text
    set_next_answer("It was opened again.")
    page.record._on_revive()
    desk.settle()
    assert detail_of(sqlite_workspace, party_id).state is PartyState.ACTIVE


def test_auditor_reads_only(qapp, sqlite_workspace, clerk, auditor, tmp_path):
    party_id = add(sqlite_workspace, clerk)
    with open_desk(sqlite_workspace, auditor, tmp_path) as desk:
        page = open_page(desk, party_id)
        assert page.record.overview.field("legal_name").line.isReadOnly()
        page.new_record()
        desk.settle()
        assert not page.record.keeper.is_new
        assert "permission to keep the register" in desk.said[0][1]


def test_filter_and_sort(desk, sqlite_workspace, clerk):
    for place in range(4):
        with sqlite_workspace.transaction(clerk) as tx:
            party = add_party(tx, validate(PartyDraft, firm(place))).first("party")
    with sqlite_workspace.transaction(clerk) as tx:
        retire_party(tx, party, 1, "Closed.")
    page = open_page(desk)
    page.list.set_query(page.list.query.__class__(filters={"state": ("active",)}, sort="country"))
    desk.settle()
    assert [page.list.model.row_at(row).country for row in range(3)] == ["DE", "DK", "JP"]
    assert page.list.model.rowCount() == 3


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_page_can_be_named_and_is_not_clipped(qapp, sqlite_workspace, officer, tmp_path, tongue, appearance):
    party_id = add(sqlite_workspace, officer, holdings=[{"owner_name": "Example Fund (fictional)"}])
    with open_desk(sqlite_workspace, officer, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = open_page(desk, party_id)
        for place in range(page.detail.tabs.count()):
            page.detail.tabs.setCurrentIndex(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []
        assert page.findChildren(QTableWidget)


def test_country_chip_offers_the_countries_that_customers_have(desk, sqlite_workspace, clerk):
    for place in (0, 1, 2):
        with sqlite_workspace.transaction(clerk) as tx:
            add_party(tx, validate(PartyDraft, firm(place)))
    page = open_page(desk)
    chip = next(each for each in page.list._chips if each.key == "country")
    assert list(chip._labels) == ["DE", "DK", "JP"]
    chip.set_values(["JP"])
    chip.changed.emit()
    desk.settle()
    assert [page.list.model.row_at(row).country for row in range(page.list.model.rowCount())] == ["JP"]


def test_a_customer_chosen_before_the_record_is_imported_opens_when_it_is(desk, sqlite_workspace, clerk, monkeypatch):
    party = add(sqlite_workspace, clerk)
    monkeypatch.setattr(desktop.shell.late, "_loaded", set())
    page = desk.show(CustomersPage(desk.context))
    assert not page.complete
    assert page.escape() is False
    page.primary_action()
    page.leave()
    page.open_record(party)
    desk.settle()
    assert page.complete
    assert page.record.keeper.record_id == party


def test_a_new_customer_can_be_begun_before_the_record_is_imported(desk, monkeypatch):
    monkeypatch.setattr(desktop.shell.late, "_loaded", set())
    page = desk.show(CustomersPage(desk.context))
    page.new_record()
    desk.settle()
    assert page.record.keeper.is_new

"""The rulebook page as people use it: measures, items, names, working days, a deal."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from desktop.rulebook.page import RulebookPage
from desktop.widgets.pill import Pill
from desktop.widgets.timeline import Timeline
from models.rulebook.loader import load_current
from models.workspace.paging import ListQuery, PageRequest
from tests.desk_context import open_desk, press, type_into, words_on
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def desk(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        yield desk


@pytest.fixture
def page(desk):
    return desk.show(RulebookPage(desk.context))


def number_of(name):
    return next(place for place, measure in enumerate(load_current().measures, 1) if measure.name == name)


def rows(panel):
    return [panel.model.row_at(place) for place in range(panel.model.rowCount())]


def look(page, desk, **query):
    page.measures.list.set_query(ListQuery(**query))
    desk.settle()
    return rows(page.measures.list)


def test_measures_are_listed_as_of_the_day(page, desk):
    assert {row.number for row in look(page, desk, search="61/2025")} == {"61/2025"}
    found = look(page, desk, filters={"state": ("suspended",)})
    assert {row.number for row in found} == {"46/2024", "13/2025", "22/2025"}
    page.as_of.set_day(date(2026, 10, 1))
    desk.settle()
    assert "57/2025" in {row.number for row in rows(page.measures.list)}


def test_a_measure_tells_state_reasons_and_what_was_only_said(page, desk):
    shown = []
    page.record_shown.connect(shown.append)
    page.open_record(number_of("62/2025"))
    desk.settle()
    words = words_on(page.measures)
    assert "no newer act was seen" in words
    assert "Said, but not law" in words
    assert "An extension to 2027-01-10 was stated" in words
    pills = {pill.text for pill in page.measures.findChildren(Pill) if pill.isVisible()}
    assert {"Unknown treated as in force", "Not confirmed", "Said, not law"} <= pills
    assert "http" in words, "sources are text"
    assert not [label for label in page.findChildren(QLabel) if label.openExternalLinks()]
    spoken = page.measures.findChild(Timeline).spoken()
    assert "In force" in spoken
    assert "Suspended" in spoken
    assert shown == [number_of("62/2025")]


def test_before_it_was_said_nothing_is_said(page, desk):
    page.as_of.set_day(date(2026, 9, 1))
    page.open_record(number_of("62/2025"))
    desk.settle()
    assert "Said, but not law" not in words_on(page.measures)
    assert page.measures.detail.pill.text == "Suspended"
    page.as_of.go_today()
    desk.settle()
    assert page.measures.detail.pill.text == "Unknown treated as in force"


def test_acts_after_the_edition_are_named_as_missing(page, desk):
    assert "not in this edition" in words_on(page)
    page.as_of.set_day(date(2026, 10, 9))
    desk.settle()
    assert "not in this edition" not in words_on(page)
    assert "Help with the law, not legal advice." in words_on(page)


def test_a_measure_leads_to_its_items_and_back(page, desk):
    page.open_record(number_of("18/2025"))
    desk.settle()
    link = next(
        each for each in page.measures.sheet.findChildren(type(page.deal.button)) if "controlled items" in each.text()
    )
    press(link)
    desk.settle()
    assert page.tabs.currentWidget() is page.items
    found = rows(page.items.list)
    assert {row.item.measure_number for row in found} == {"18/2025"}
    page.items.open(found[0].id)
    desk.settle()
    back = next(each for each in page.items.sheet.findChildren(type(page.deal.button)) if "Open the act" in each.text())
    press(back)
    desk.settle()
    assert page.tabs.currentWidget() is page.measures
    assert page.measures.current == number_of("18/2025")


def test_an_item_that_was_not_confirmed_says_so(page, desk):
    place = next(n for n, item in enumerate(load_current().items, 1) if item.closure == "incomplete")
    page.tabs.setCurrentWidget(page.items)
    page.items.open(place)
    desk.settle()
    assert "look into the act before you rely on it" in words_on(page.items)
    page.items.list.set_query(ListQuery(search="dysprosium oxide"))
    desk.settle()
    assert "1C905.b" in {row.item.code for row in rows(page.items.list)}
    assert all("Dy" in row.item.elements for row in rows(page.items.list))


@pytest.mark.parametrize("descending", [False, True])
def test_rows_without_a_value_stand_last_and_pages_meet(page, descending):
    source, query = page.items.source(), ListQuery(sort="hs", descending=descending)
    found, after = [], None
    while len(found) < source.count(query):
        part = source.page(PageRequest(query, after=after, limit=64))
        found += part.rows
        after = part.keys[-1]
    codes = [row.item.hs_codes for row in found]
    filled = [each for each in codes if each]
    assert codes[: len(filled)] == filled
    assert len({row.id for row in found}) == len(load_current().items)
    before = source.page(PageRequest(query, before=(found[10].id,), limit=4))
    assert list(before.rows) == found[6:10]


def test_listed_names_are_found_in_both_scripts(page, desk):
    page.tabs.setCurrentWidget(page.listed)
    for wanted in ("阿尔塔纳", "altana"):
        page.listed.list.set_query(ListQuery(search=wanted))
        desk.settle()
        assert [row.entity.name_en for row in rows(page.listed.list)] == ["Altana Technologies, Inc."]
    page.listed.open(
        next(n for n, e in enumerate(load_current().listed, 1) if e.name_en.startswith("Hanwha Shipping LLC"))
    )
    desk.settle()
    assert "a licence is still needed" in words_on(page.listed)


def test_working_days_are_counted_or_refused(page, desk):
    page.tabs.setCurrentWidget(page.days)
    type_into(page.days.form.field("start").line, "2026-08-03")
    press(page.days.button)
    desk.settle()
    assert page.days.answer.text() == "10 Oct 2026"
    assert "Saturday" in page.days.words.text(), "a make-up working day"
    type_into(page.days.form.field("start").line, "2026-11-24")
    page.primary_action()
    desk.settle()
    assert not page.days.answer.isVisible()
    assert "working days of CN in 2027 are not loaded" in page.days.words.text()
    type_into(page.days.form.field("country").line, "Nowhere")
    press(page.days.button)
    assert "not in the list" in page.days.form.field("country").note
    assert len(rows(page.days.list)) == len(load_current().clocks)


def test_a_deal_is_answered_with_reasons(page, desk):
    deal = page.deal
    page.tabs.setCurrentWidget(deal)
    type_into(deal.form.field("destination").line, "DE")
    elements = deal.form.field("product.elements")
    elements.add_row()
    symbol, share = elements.rows[0]
    type_into(symbol.line, "Dy")
    share.unknown.click()
    deal.form.field("product.form").set_value("magnet")
    page.primary_action()
    desk.settle()
    assert deal.detail.pill.text == "Licence"
    assert "Control codes\n1C905.a.4" in words_on(deal)
    page.as_of.set_day(date(2025, 4, 3))
    desk.settle()
    assert deal.detail.pill.text != "Licence", "the act was not yet in force"


def test_what_cannot_be_read_is_said_beside_its_field(page, desk):
    deal = page.deal
    page.tabs.setCurrentWidget(deal)
    type_into(deal.form.field("product.hs_code").line, "85x")
    press(deal.button)
    desk.settle()
    assert deal.form.field("product.hs_code").note
    assert not deal.detail.is_open


def test_a_question_survives_the_page(desk, sqlite_workspace):
    first = desk.show(RulebookPage(desk.context))
    first.tabs.setCurrentWidget(first.deal)
    type_into(first.deal.form.field("destination").line, "JP")
    first.leave()
    desk.settle()
    second = desk.show(RulebookPage(desk.context))
    assert second.deal.form.field("destination").value() == "JP"
    second.new_record()
    desk.settle()
    assert second.deal.form.field("destination").value() is None


def test_escape_closes_the_sheet_then_returns_to_today(page, desk):
    page.open_record(1)
    page.as_of.set_day(date(2025, 1, 1))
    desk.settle()
    assert page.escape()
    assert page.escape()
    assert page.as_of.is_today
    assert not page.escape()


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_tab_can_be_named_and_read(qapp, sqlite_workspace, auditor, tmp_path, tongue, appearance):
    with open_desk(sqlite_workspace, auditor, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = desk.show(RulebookPage(desk.context))
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []
        assert page.help_text()


def test_regimes_tell_who_signs_with_source_day_and_how_sure(page, desk):
    page.tabs.setCurrentWidget(page.regimes)
    desk.settle()
    book = load_current()
    assert [row.regime.code for row in rows(page.regimes.list)] == list(book.regimes)
    page.regimes.open(list(book.regimes).index("CN") + 1)
    desk.settle()
    assert page.regimes.detail.pill.text == "Not confirmed: read in a copy"
    words = words_on(page.regimes)
    assert "Signs: The end user, not the importer; handwritten beside the company seal." in words
    assert "hicom-asia) · read on 23 Nov 2026" in words
    assert "Note: no official period found; guides say re-issue per order" in words
    assert "It bears the company seal." in words
    assert "Consent to re-export is given by: Ministry of Commerce of China (MOFCOM)." in words
    assert "Languages that are taken: zh, en." in words
    pills = {pill.text for pill in page.regimes.findChildren(Pill) if pill.isVisible()}
    assert {"Confirmed", "Not confirmed", "Not confirmed: read in a copy", "Our own rule"} <= pills
    assert "No rule of this regime is loaded; for every such regime:" in words


def test_regimes_are_found_by_how_sure_they_are(page, desk):
    page.regimes.list.set_query(ListQuery(filters={"mark": ("read",)}))
    desk.settle()
    found = rows(page.regimes.list)
    assert {row.regime.mark.value for row in found} == {"read"}
    assert "DK" in {row.regime.code for row in found}
    page.regimes.list.set_query(ListQuery(search="丹麦"))
    desk.settle()
    assert [row.regime.code for row in rows(page.regimes.list)] == ["DK"]
    assert nameless(page.regimes) == []

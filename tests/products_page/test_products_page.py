"""Journeys through the products: kept by itself, reports recorded, classified by two people."""

from decimal import Decimal

import pytest

from desktop.products.page import ProductsPage
from desktop.widgets.ask import set_next_answer
from models.goods.choices import DecisionState, ProductState, Standing
from models.goods.queries import product_detail
from models.workspace.errors import NotPermitted
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.goods.builders import product, proposal, report
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def desk(qapp, sqlite_workspace, officer, tmp_path):
    with open_desk(sqlite_workspace, officer, tmp_path) as found:
        yield found


def detail_of(workspace, product_id):
    with workspace.reader() as session:
        return product_detail(session, product_id)


def open_page(desk, product_id=None) -> ProductsPage:
    page = desk.show(ProductsPage(desk.context))
    if product_id is not None:
        page.open_record(product_id)
        desk.settle()
    return page


def pause(desk, page) -> None:
    page.record.forms.flush()
    desk.settle()


@pytest.fixture
def magnet(sqlite_workspace, clerk) -> int:
    with sqlite_workspace.transaction(clerk) as tx:
        found = product(tx)
        report(tx, found)
    return found


def test_new_product_is_kept_and_saves_itself(desk, sqlite_workspace):
    page = open_page(desk)
    page.new_record()
    desk.settle()
    type_into(page.record.identity.field("name").editor, "Terbium metal (fictional)")
    pause(desk, page)
    product_id = page.record.keeper.record_id
    assert detail_of(sqlite_workspace, product_id).name == "Terbium metal (fictional)"
    type_into(page.record.identity.field("hs_codes").line, "280530 28 05 30")
    page.record.identity.field("code").focus()
    pause(desk, page)
    assert "is not a customs code" in page.record.identity.field("hs_codes").note
    type_into(page.record.identity.field("hs_codes").line, "280530, 85051110")
    pause(desk, page)
    assert detail_of(sqlite_workspace, product_id).hs_codes == ("280530", "85051110")
    assert page.record.identity.field("hs_codes").note == ""


def test_code_of_another_product_is_refused_under_the_field(desk, sqlite_workspace, clerk, magnet):
    with sqlite_workspace.transaction(clerk) as tx:
        other = product(tx, "Other magnet (fictional)", code="MAG-1")
    page = open_page(desk, magnet)
    type_into(page.record.identity.field("code").line, "MAG-1")
    page.record.identity.field("model").focus()
    pause(desk, page)
    assert detail_of(sqlite_workspace, other).number in page.record.identity.field("code").note
    assert detail_of(sqlite_workspace, magnet).code == ""


def test_report_is_recorded_with_its_file(desk, sqlite_workspace, clerk, tmp_path):
    with sqlite_workspace.transaction(clerk) as tx:
        product_id = product(tx)
    page = open_page(desk, product_id)
    page.detail.missing.jumped.emit("reports")
    form = page.record.composition.card.form
    type_into(form.field("lab").line, "Example laboratory (fictional)")
    type_into(form.field("method").line, "ICP-OES")
    type_into(form.field("reported_on").line, "2026-11-01")
    element, share, points = form.field("elements").rows[0]
    type_into(element.line, "dy")
    type_into(share.line, "1.2")
    type_into(points.line, "0.1")
    path = tmp_path / "report.txt"
    path.write_text("An example report.")
    page.record.composition.card.zone.files_given.emit([path])
    press(button(page.record.composition, "Record this report"))
    desk.settle()
    found = detail_of(sqlite_workspace, product_id).report
    assert found is not None
    assert [(s.element, s.mass_percent, s.uncertainty) for s in found.shares] == [
        ("Dy", Decimal("1.2"), Decimal("0.1"))
    ]
    assert "Dy" in words_on(page.record.composition)
    press(button(page.record.composition, "Look at the report"))
    desk.settle()
    assert page.record.files.file_open
    assert "report.txt" in words_on(page.record.files)


def test_report_of_the_future_is_refused_beside_its_date(desk, sqlite_workspace, magnet):
    page = open_page(desk, magnet)
    page.detail.tabs.setCurrentWidget(page.record.composition)
    page.record.composition.begin()
    form = page.record.composition.card.form
    for key, text in (("lab", "Example (fictional)"), ("method", "XRF"), ("reported_on", "2027-01-01")):
        type_into(form.field(key).line, text)
    element, share, _points = form.field("elements").rows[0]
    type_into(element.line, "Nd")
    share.set_unknown()
    press(button(page.record.composition, "Record this report"))
    desk.settle()
    assert "future" in form.field("reported_on").note
    assert len(detail_of(sqlite_workspace, magnet).reports) == 1


def test_proposer_cannot_confirm_another_person_can(qapp, sqlite_workspace, officer, second_officer, tmp_path, magnet):
    with open_desk(sqlite_workspace, officer, tmp_path / "one", faults=True) as desk:
        page = open_page(desk, magnet)
        page.detail.tabs.setCurrentWidget(page.record.classification)
        desk.settle()
        assert "1C905.a.4" in words_on(page.record.classification)
        page.record.classification.begin_with(("1C905.a.4",), "18/2025")
        type_into(page.record.classification.card.form.field("reason").text, "Sintered magnet block with dysprosium.")
        press(button(page.record.classification, "Propose it to a second person"))
        desk.settle()
        assert "You proposed this" in words_on(page.record.classification)
        press(button(page.record.classification, "Confirm"))
        desk.settle()
        assert isinstance(desk.reported[0], NotPermitted)
        assert "Another person has to" in str(desk.reported[0])
        assert detail_of(sqlite_workspace, magnet).standing is Standing.PROPOSED
    with open_desk(sqlite_workspace, second_officer, tmp_path / "two") as desk:
        page = open_page(desk, magnet)
        page.primary_action()
        assert page.detail.tabs.currentWidget() is page.record.classification
        press(button(page.record.classification, "Confirm"))
        desk.settle()
        assert detail_of(sqlite_workspace, magnet).standing is Standing.CONTROLLED
        assert page.detail.pill.text == "Controlled"


def test_proposal_is_rejected_with_a_reason(desk, sqlite_workspace, clerk, magnet):
    with sqlite_workspace.transaction(clerk) as tx:
        proposal(tx, magnet)
    page = open_page(desk, magnet)
    page.detail.tabs.setCurrentWidget(page.record.classification)
    set_next_answer("The report is too old.")
    press(button(page.record.classification, "Reject …"))
    desk.settle()
    made = detail_of(sqlite_workspace, magnet).classifications[0]
    assert (made.state, made.decision_reason) == (DecisionState.REJECTED, "The report is too old.")
    assert "The report is too old." in words_on(page.record.classification)


def test_proposal_without_a_reason_is_refused_beside_the_field(desk, magnet):
    page = open_page(desk, magnet)
    page.detail.tabs.setCurrentWidget(page.record.classification)
    page.record.classification.begin_with(("1C905.a.4",), "")
    press(button(page.record.classification, "Propose it to a second person"))
    desk.settle()
    assert "at least 20 characters" in page.record.classification.card.form.field("reason").note


def test_withdraw_own_proposal(qapp, sqlite_workspace, clerk, tmp_path, magnet):
    with sqlite_workspace.transaction(clerk) as tx:
        proposal(tx, magnet)
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        page = open_page(desk, magnet)
        page.detail.tabs.setCurrentWidget(page.record.classification)
        press(button(page.record.classification, "Withdraw my proposal"))
        desk.settle()
        assert detail_of(sqlite_workspace, magnet).standing is Standing.UNCLASSIFIED


def test_retire_note_and_history(desk, sqlite_workspace, magnet):
    page = open_page(desk, magnet)
    page.detail.tabs.setCurrentWidget(page.record.files)
    page.record.files.note.text.setPlainText("Sold as a sample only.")
    press(button(page.record.files, "Add the note"))
    set_next_answer("No longer made.")
    page.record._on_retire()
    desk.settle()
    assert detail_of(sqlite_workspace, magnet).state is ProductState.RETIRED
    assert "Sold as a sample only." in words_on(page.record.files)
    page.detail.tabs.setCurrentWidget(page.record.history)
    desk.settle()
    first = page.record.history.topLevelItem(0)
    assert first.text(1) == "Retire product: No longer made."
    assert first.child(0).text(1) == "Active  →  Retired"


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_page_can_be_named_and_is_not_clipped(qapp, sqlite_workspace, officer, tmp_path, magnet, tongue, appearance):
    with open_desk(sqlite_workspace, officer, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = open_page(desk, magnet)
        page.record.composition.begin()
        page.record.classification.begin()
        for place in range(page.detail.tabs.count()):
            page.detail.tabs.setCurrentIndex(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []

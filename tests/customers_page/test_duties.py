"""Standing duties and mass balances in the window: recorded, taken back, entered and explained by a clerk."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from sqlmodel import select

from desktop.customers.page import CustomersPage
from desktop.widgets.ask import set_next_answer
from models.certification.duty_choices import Closing, DutyState
from models.certification.duty_queries import duties_of, visits_of
from models.certification.duty_tables import SiteVisit
from models.certification.mass_balance_queries import mass_balance
from models.parties.tables import Site
from tests.certification import builders as make
from tests.certification.test_duties import certified
from tests.desk_context import button, press, type_into, words_on
from tests.parties import builders as parties
from tests.widgets.a11y import clipped, nameless

assert certified
TODAY = date(2026, 11, 24)


@pytest.fixture
def workspace(sqlite_workspace):
    return sqlite_workspace


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "paper.txt"
    path.write_text("Example paper", encoding="utf-8")
    return path


def opened(desk, party_id, section="duties"):
    page = desk.show(CustomersPage(desk.context))
    page.open_record(party_id)
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.duties)
    page.record.duties.setCurrentWidget(getattr(page.record.duties, section))
    desk.settle()
    return page, getattr(page.record.duties, section)


def give(desk, card, paper=None):
    if paper is not None:
        card.zone.files_given.emit([paper])
    press(card.act)
    desk.settle()


def row_button(rows, head, text):
    """Find the button of the first row that says something and has such a button."""
    boxes = [rows._rows.itemAt(place).widget() for place in range(rows._rows.count())]
    return next(
        each
        for box in boxes
        if head in words_on(box)
        for each in box.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def state_of(workspace, party_id, duty, year=2025):
    with workspace.reader() as session:
        found = duties_of(session, party_id, TODAY).duties
    return next(each.state for each in found if each.duty == duty and each.year == year)


def test_from_an_overdue_report_over_the_balance_to_a_report_that_is_done(desk, workspace, certified, paper):
    page, duties = opened(desk, certified)
    assert "for 2025" in words_on(duties)
    press(row_button(duties.rows, "for 2025", "Record as done …"))
    give(desk, duties.rows.card)
    assert "Give the paper that shows it." in words_on(duties.rows.card)
    assert "The report waits for the mass balance" in words_on(duties.rows.card)
    press(button(duties.rows.card, "Cancel"))
    press(row_button(duties.rows, "Example works, for 2025", "Go to the mass balance"))
    desk.settle()
    balance = page.record.duties.balance
    assert page.record.duties.currentWidget() is balance
    press(balance.enter_button)
    card = balance.steps.card
    card.form.field("lines").set_value([])
    give(desk, card, paper)
    assert state_of(workspace, certified, "MASS-BALANCE") is DutyState.DONE
    page.record.duties.setCurrentWidget(duties)
    desk.settle()
    press(row_button(duties.rows, "for 2025", "Record as done …"))
    give(desk, duties.rows.card, paper)
    assert state_of(workspace, certified, "ANNUAL-REPORT") is DutyState.DONE
    assert "Paper: paper.txt" in words_on(duties)
    set_next_answer("It was the report of another firm.")
    press(row_button(duties.rows, "for 2025", "Take back …"))
    desk.settle()
    assert state_of(workspace, certified, "ANNUAL-REPORT") is DutyState.OVERDUE


def test_a_difference_is_shown_asked_about_and_explained(desk, workspace, certified, paper):
    _page, balance = opened(desk, certified, "balance")
    balance.choose(site_of(workspace, certified), 2025)
    balance.show_party(certified)
    desk.settle()
    press(balance.enter_button)
    card = balance.steps.card
    line = {"element": "Dy", "opening": "5", "used": "3", "scrap": "0", "closing": "1"}
    card.form.field("lines").set_value([line])
    give(desk, card)
    assert "Give the paper on which the customer states this." in words_on(card)
    give(desk, card, paper)
    assert "the customer was asked on" in words_on(balance)
    press(button(balance, "Explain the difference of Dy …"))
    card = balance.steps.card
    type_into(card.form.field("answer").editor, "Grinding sludge, sold as waste.")
    give(desk, card)
    assert "Grinding sludge, sold as waste." in words_on(balance)
    with workspace.reader() as session:
        (site,) = mass_balance(session, certified, 2025).sites
    assert site.rows[0].closing is Closing.EXPLAINED


def site_of(workspace, party_id):
    with workspace.reader() as session:
        return session.exec(select(Site.id).where(Site.party_id == party_id)).one()


def test_a_foreign_visit_of_a_chinese_party_waits_for_the_consent(desk, workspace, person, paper):
    with workspace.transaction(person("clara")) as tx:
        name = "Example Axles Co., Ltd. (fictional)"
        party_id = make.customer(tx, name, country="CN", sites=[parties.SITE | {"country": "CN"}])
    _page, duties = opened(desk, party_id)
    assert "Nothing is owed" in words_on(duties)
    press(duties.visits.ask_button)
    card = duties.visits.card
    card.form.field("asked_by").set_value("foreign_authority")
    give(desk, card)
    assert "Name the authority that asks." in words_on(card)
    type_into(card.form.field("authority").editor, "Example office")
    give(desk, card)
    assert "without its consent no visit" in words_on(duties)
    press(button(duties.visits, "Record the report …"))
    give(desk, duties.visits.card)
    press(button(duties.visits, "Record the consent …"))
    type_into(duties.visits.card.form.field("consent_number").editor, "EX-1")
    give(desk, duties.visits.card, paper)
    assert "The Ministry of Commerce consented on" in words_on(duties)
    press(button(duties.visits, "Record the visit …"))
    type_into(duties.visits.card.form.field("people").editor, "Erika Example")
    type_into(duties.visits.card.form.field("findings").editor, "All was in place.")
    give(desk, duties.visits.card, paper)
    with workspace.reader() as session:
        (visit,) = visits_of(session, party_id)
        assert session.exec(select(SiteVisit)).one().consent_needed
    assert visit.held_on == TODAY


def test_on_another_day_nothing_is_recorded(desk, certified):
    _page, duties = opened(desk, certified)
    duties.as_of.set_day(date(2026, 1, 15))
    desk.settle()
    assert "Due by 31 Jan 2026." in words_on(duties)
    assert not [each for each in duties.rows.findChildren(QPushButton) if each.text() == "Record as done …"]


def test_everything_has_a_name_and_its_room(desk, certified):
    page, duties = opened(desk, certified)
    press(row_button(duties.rows, "for 2025", "Record as done …"))
    press(button(duties.rows.card, "Cancel"))
    assert nameless(duties) == []
    assert clipped(duties) == []
    page.record.duties.setCurrentWidget(page.record.duties.balance)
    desk.settle()
    page.record.duties.balance.begin()
    desk.settle()
    assert nameless(page.record.duties.balance) == []
    assert clipped(page.record.duties.balance) == []


def test_our_own_firm_owes_itself_nothing(desk, workspace, person):
    with workspace.transaction(person("clara")) as tx:
        own = parties.bare_party(tx, "Example Exporter (fictional)", "CN", is_exporter=True, is_customer=False)
    page = desk.show(CustomersPage(desk.context))
    page.open_record(own)
    desk.settle()
    assert not page.detail.tabs.isTabVisible(page.detail.tabs.indexOf(page.record.duties))

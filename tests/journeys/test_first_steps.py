"""An empty workspace says what to do first; the panel goes when there is something, and rules say what they become."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.customers.page import CustomersPage
from desktop.products.page import ProductsPage
from desktop.settings.people_section import PeopleSection
from desktop.today.first_steps import FirstSteps
from desktop.today.page import TodayPage
from models.rulebook.loader import load_current
from models.rulebook.measures import ForceState
from models.rulebook.views import changing_rows
from tests.desk_context import button, open_desk, press, words_on
from tests.goods.builders import product
from tests.parties.builders import customer
from tests.widgets.a11y import nameless


@pytest.fixture
def today(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        page = desk.show(TodayPage(desk.context))
        desk.settle()
        yield desk, page


def steps(page):
    found = [each for each in page.findChildren(FirstSteps) if each.isVisible()]
    return found[0] if found else None


def test_an_empty_workspace_begins_with_what_to_do_first(today, sqlite_workspace, clerk):
    desk, page = today
    assert steps(page) is not None
    assert page.plots.isHidden(), "no blank cards"
    assert "overdue" not in words_on(page)
    for name in ("Add your customers: Type one in", "Add your products: Import a sheet"):
        press(button(page, name))
    assert desk.began == [("customers", "new"), ("products", "import")]
    people = button(page, "Add the people who work here: Add a person")
    assert not people.isEnabled(), "a clerk asks an administrator"
    assert "administrator" in people.toolTip()
    assert nameless(page) == []

    with sqlite_workspace.transaction(clerk) as tx:
        changes = customer(tx, "Example Valves AG (fictional)", identifiers=[]) and tx.changes()
    desk.context.announce(changes)
    desk.settle()
    assert "✓ Add your customers" in words_on(steps(page))
    assert not page.plots.isHidden()

    with sqlite_workspace.transaction(clerk) as tx:
        changes = product(tx) and tx.changes()
    desk.context.announce(changes)
    desk.settle()
    assert steps(page) is None


def test_the_steps_begin_in_the_real_window(window, sqlite_workspace):
    real = window()
    real.start(sqlite_workspace.location).log_in("adam")
    begin = real.frame.context.begin
    begin("settings", "new")
    real.settle()
    assert isinstance(real.page.section, PeopleSection)
    real.lock().log_in("clara")
    real.frame.context.begin("customers", "import")
    real.settle()
    assert isinstance(real.page, CustomersPage)
    assert real.page.right.currentWidget() is real.page.record.importing
    real.frame.context.begin("products", "new")
    real.settle()
    assert isinstance(real.page, ProductsPage)
    assert real.page.record.keeper.is_new


def test_a_rule_that_changes_says_both_states():
    rows = {now.name: (now, then) for now, then in changing_rows(load_current(), date(2026, 11, 24), date(2026, 12, 8))}
    now, then = rows["46/2024 para 2"]
    assert (now.state, now.until) == (ForceState.suspended, date(2026, 11, 27))
    assert then.state is ForceState.unknown_treated_as_in_force
    now, then = rows["72/2025"]
    assert (now.state, then.state) == (ForceState.in_force, ForceState.ended)


def test_today_says_what_a_rule_becomes(qapp, example_copy, tmp_path):
    from tests.journeys.test_officer import person

    with open_desk(example_copy, person(example_copy, "clerk"), tmp_path) as desk:
        page = desk.show(TodayPage(desk.context))
        page.resize(2560, 1440)
        desk.settle()
        assert "72/2025 · In force until 27 Nov 2026, then: Ended" in words_on(page)
        assert steps(page) is None
        plots = page.plots
        empty_below = page.height() - plots.mapTo(page, plots.rect().bottomLeft()).y()
        assert empty_below < 60, "plots take the room there is"
        assert any(each.isVisible() for each in page.findChildren(QAbstractButton))

"""Recording screening answers: by an officer, with lists and a reason, seen in the list at once."""

from datetime import date

import pytest

from desktop.screening.page import ScreeningPage
from models.screening.choices import ScreeningOutcome
from models.screening.queries import screenings_of
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.screening.builders import party, screening
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def desk(qapp, sqlite_workspace, officer, tmp_path):
    with open_desk(sqlite_workspace, officer, tmp_path) as found:
        yield found


@pytest.fixture
def customer(sqlite_workspace, clerk) -> int:
    with sqlite_workspace.transaction(clerk) as tx:
        return party(tx)


def answers(workspace, party_id):
    with workspace.reader() as session:
        return screenings_of(session, party_id)


def open_page(desk, party_id=None) -> ScreeningPage:
    page = desk.show(ScreeningPage(desk.context))
    if party_id is not None:
        page.open_record(party_id)
        desk.settle()
    return page


def test_answer_is_recorded(desk, sqlite_workspace, customer):
    page = open_page(desk, customer)
    assert page.detail.pill.text == "Never screened"
    page.primary_action()
    form = page.answers.card.form
    form.field("outcome").set_value(ScreeningOutcome.CLEAR)
    name, edition, _dated = form.field("lists").rows[0]
    type_into(name.line, "Example control list")
    type_into(edition.line, "7")
    press(button(page.answers, "Record this answer"))
    desk.settle()
    assert [each.outcome for each in answers(sqlite_workspace, customer)] == [ScreeningOutcome.CLEAR]
    assert page.detail.pill.text == "Clear"
    assert page.list.model.row_at(0).standing == "clear"
    assert "Example control list 7" in words_on(page.answers)


def test_match_without_a_note_is_refused_beside_the_field(desk, sqlite_workspace, customer):
    page = open_page(desk, customer)
    page.primary_action()
    form = page.answers.card.form
    form.field("outcome").set_value(ScreeningOutcome.MATCH)
    name, edition, _dated = form.field("lists").rows[0]
    type_into(name.line, "Example control list")
    type_into(edition.line, "7")
    press(button(page.answers, "Record this answer"))
    desk.settle()
    assert "Say what was found" in form.field("note").note
    assert answers(sqlite_workspace, customer) == ()


def test_chips_find_who_is_never_screened(desk, sqlite_workspace, officer, customer):
    with sqlite_workspace.transaction(officer) as tx:
        other = party(tx, "Example Optics S.A. (fictional)", "FR")
        screening(tx, other, on=date(2026, 3, 1))
    page = open_page(desk)
    query = page.list.query.__class__
    page.list.set_query(query(filters={"standing": ("never_screened",)}))
    desk.settle()
    assert [page.list.model.row_at(row).id for row in range(page.list.model.rowCount())] == [customer]
    page.list.set_query(query(filters={"standing": ("too_old",)}))
    desk.settle()
    assert [page.list.model.row_at(row).id for row in range(page.list.model.rowCount())] == [other]


def test_page_says_what_a_person_does_here(desk, customer):
    page = open_page(desk)
    assert "A person compares it with the lists" in words_on(page.detail)
    page.open_record(customer)
    desk.settle()
    assert "the desk did not compare the party" in words_on(page.answers)


def test_clerk_sees_answers_and_cannot_record(qapp, sqlite_workspace, clerk, tmp_path, customer):
    with open_desk(sqlite_workspace, clerk, tmp_path) as desk:
        page = open_page(desk, customer)
        assert "needs the permission to screen" in words_on(page.answers)
        page.primary_action()
        assert page.answers.card.isHidden()
        assert page.detail.primary.isHidden()


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_page_can_be_named_and_is_not_clipped(qapp, sqlite_workspace, officer, tmp_path, customer, tongue, appearance):
    with open_desk(sqlite_workspace, officer, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = open_page(desk, customer)
        page.primary_action()
        desk.settle()
        assert nameless(page) == []
        assert clipped(page) == []

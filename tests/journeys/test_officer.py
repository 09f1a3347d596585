"""An officer's morning: the queue by keyboard, reasons on record, and never one's own work."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.queue.page import QueuePage
from desktop.widgets.ask import set_next_answer
from models.access.login import actor_named
from models.applications.choices import ApplicationState
from models.applications.drafts import SlotFilling
from models.applications.filing import fill_slot
from models.applications.tables import Application
from models.review.choices import CaseKind
from models.review.commands import approve, case_for
from models.review.queue import queue_id
from models.review.tables import Decision
from models.workspace.actor import Via
from models.workspace.attachments import attach
from models.workspace.errors import NotPermitted
from models.workspace.validation import validate
from tests.desk_context import button, open_desk, press, words_on
from tests.widgets.a11y import nameless

pytestmark = pytest.mark.timeout(300)


def person(workspace, name):
    with workspace.reader() as session:
        return actor_named(session, name, Via.WINDOW)


def in_state(workspace, *states):
    with workspace.reader() as session:
        return [
            a.key
            for a in session.exec(select(Application).where(Application.state.in_(states)).order_by(Application.id))
        ]


@pytest.fixture
def officer_desk(qapp, example_copy, tmp_path):
    with open_desk(example_copy, person(example_copy, "officer"), tmp_path) as desk:
        yield desk


def open_case(desk, application):
    page = desk.show(QueuePage(desk.context))
    page.open_record(queue_id(CaseKind.APPLICATION, application))
    desk.settle()
    return page


def test_a_case_is_approved_by_keyboard_with_a_reason(officer_desk, example_copy):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    page = open_case(officer_desk, application)
    set_next_answer("Papers complete; the use is civil by the evidence.")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_A)
    officer_desk.settle()
    officer_desk.no_faults()
    with example_copy.reader() as session:
        decision = session.exec(select(Decision).order_by(Decision.id.desc())).first()
        assert decision.reason == "Papers complete; the use is civil by the evidence."
        assert session.get(Application, application).state in {ApplicationState.APPROVED, ApplicationState.IN_REVIEW}
    assert "Papers complete" in words_on(page)


def test_a_case_goes_back_with_a_reason(officer_desk, example_copy):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    page = open_case(officer_desk, application)
    set_next_answer("The contract names another site.")
    press(button(page, "Return …"))
    officer_desk.settle()
    with example_copy.reader() as session:
        found = session.get(Application, application)
        assert (found.state, found.state_reason) == (ApplicationState.RETURNED, "The contract names another site.")


def test_one_who_had_a_hand_in_a_case_cannot_decide_on_it(officer_desk, example_copy):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    officer = person(example_copy, "officer")
    with example_copy.transaction(officer) as tx:
        paper = attach(tx, "application", application, "photo.pdf", b"%PDF-1.4 example", "PHOTOS")
        fill_slot(tx, application, "PHOTOS", validate(SlotFilling, {"attachment_id": paper}))
    page = open_case(officer_desk, application)
    assert not page.buttons["approve"].isEnabled()
    assert "another person has to decide" in words_on(page)
    set_next_answer("I say so.")
    page.approve()
    officer_desk.settle()
    assert [type(error) for error in officer_desk.reported] == [NotPermitted]
    officer_desk.reported.clear()
    with pytest.raises(NotPermitted), example_copy.transaction(officer) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, application), "By the command itself.")
    assert application in in_state(example_copy, ApplicationState.SUBMITTED)


def test_a_clerk_may_read_the_queue_and_decide_nothing(qapp, example_copy, tmp_path):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    with open_desk(example_copy, person(example_copy, "clerk"), tmp_path) as desk:
        page = open_case(desk, application)
        assert not any(page.buttons[name].isEnabled() for name in ("approve", "return", "ask", "refuse"))
        assert page.detail.primary.isHidden()


def test_the_first_approver_is_not_the_second(officer_desk, example_copy):
    with example_copy.reader() as session:
        waiting = [
            a.key
            for a in session.exec(select(Application))
            if a.first_by is not None and a.state is ApplicationState.IN_REVIEW
        ]
    officer = person(example_copy, "officer")
    assert waiting
    with pytest.raises(NotPermitted), example_copy.transaction(officer) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, waiting[0]), "And again.")


def test_everything_on_the_page_has_a_name(officer_desk, example_copy):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    assert nameless(open_case(officer_desk, application)) == []


def test_a_case_names_quantities_as_the_licence_does(officer_desk, example_copy):
    (application, *_rest) = in_state(example_copy, ApplicationState.SUBMITTED)
    page = open_case(officer_desk, application)
    said = words_on(page)
    assert "KGM" not in said
    assert re.search(r"[\d.,]+ kg of [\d.,]+ kg left", said)

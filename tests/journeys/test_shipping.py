"""A clerk ships under a licence: planned reserves, shipped draws, and nothing overdraws."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from sqlmodel import select

from desktop.licences.page import LicencesPage
from desktop.today.page import TodayPage
from desktop.widgets.ask import set_next_answer
from models.licences.choices import LicenceKind, ShipmentState
from models.licences.queries import licence_detail
from models.licences.tables import Licence, Shipment
from tests.desk_context import button, open_desk, press, words_on
from tests.journeys.test_officer import person
from tests.widgets.a11y import nameless

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def clerk_desk(qapp, example_copy, tmp_path):
    with open_desk(example_copy, person(example_copy, "clerk"), tmp_path) as desk:
        yield desk


def a_general_licence(workspace):
    with workspace.reader() as session:
        return session.exec(select(Licence.id).where(Licence.kind == LicenceKind.GENERAL)).first()


def balance(workspace, licence):
    with workspace.reader() as session:
        return [line.balance for line in licence_detail(session, licence, date(2026, 11, 24)).lines]


def test_a_planned_shipment_reserves_and_a_shipped_one_draws(clerk_desk, example_copy):
    licence = a_general_licence(example_copy)
    before = balance(example_copy, licence)
    page = clerk_desk.show(LicencesPage(clerk_desk.context))
    page.open_record(licence)
    clerk_desk.settle()
    page.primary_action()
    clerk_desk.settle()
    form = page.shipments.form
    line = next(field for field in form.values() if field.startswith("line_"))
    form.load({**form.values(), line: "10"})
    press(button(page, "Plan the shipment"))
    clerk_desk.settle()
    clerk_desk.no_faults()
    assert balance(example_copy, licence)[0].reserved == before[0].reserved + 10
    set_next_answer("EXAMPLE-CUSTOMS-1")
    press(button(page, "Record shipping …"))
    clerk_desk.settle()
    clerk_desk.no_faults()
    after = balance(example_copy, licence)[0]
    assert (after.reserved, after.drawn) == (before[0].reserved, before[0].drawn + 10)
    with example_copy.reader() as session:
        assert session.exec(select(Shipment).order_by(Shipment.id.desc())).first().state is ShipmentState.SHIPPED


def test_more_than_is_left_is_refused_in_words_and_nothing_is_booked(clerk_desk, example_copy):
    licence = a_general_licence(example_copy)
    before = balance(example_copy, licence)
    page = clerk_desk.show(LicencesPage(clerk_desk.context))
    page.open_record(licence)
    clerk_desk.settle()
    page.primary_action()
    clerk_desk.settle()
    form = page.shipments.form
    line = next(field for field in form.values() if field.startswith("line_"))
    form.load({**form.values(), line: "999999"})
    press(button(page, "Plan the shipment"))
    clerk_desk.settle()
    said = words_on(page) + "".join(str(error) for error in clerk_desk.reported)
    assert "was booked" in said
    clerk_desk.reported.clear()
    assert balance(example_copy, licence) == before


def test_today_opens_its_rows(clerk_desk):
    page = clerk_desk.show(TodayPage(clerk_desk.context))
    clerk_desk.settle()
    press(next(each for each in page.findChildren(QAbstractButton) if each.text() == "overdue"))
    assert clerk_desk.went == [("queue", None)]
    assert nameless(page) == []

"""A clerk ships under a licence: planned reserves, shipped draws, and nothing overdraws."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton
from sqlmodel import select

from desktop.licences.page import LicencesPage
from desktop.shell.language import show_date
from desktop.today.page import TodayPage
from desktop.widgets.pill import Pill
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, ShipmentState
from models.licences.drafts import ShipmentDraft, ShipmentLineDraft
from models.licences.queries import licence_detail
from models.licences.shipping import plan_shipment
from models.licences.tables import Licence, LicenceLine, LicenceParty, Shipment
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
    press(button(page, "Record shipping …"))
    clerk_desk.settle()
    left = page.shipments.form
    assert left.values()["shipped_on"] == date(2026, 11, 24)
    assert not button(page, "Cancel …").isEnabled(), "one form at a time"
    left.load({"shipped_on": date(2026, 11, 25), "customs_declaration": "EXAMPLE-CUSTOMS-1"})
    press(button(page, "Record shipping"))
    clerk_desk.settle()
    assert "still to come" in page.shipments.form.field("shipped_on").note
    left.load({"shipped_on": date(2026, 11, 23), "customs_declaration": "EXAMPLE-CUSTOMS-1"})
    page.primary_action()
    clerk_desk.settle()
    clerk_desk.no_faults()
    after = balance(example_copy, licence)[0]
    assert (after.reserved, after.drawn) == (before[0].reserved, before[0].drawn + 10)
    with example_copy.reader() as session:
        shipment = session.exec(select(Shipment).order_by(Shipment.id.desc())).first()
        assert (shipment.state, shipment.shipped_on) == (ShipmentState.SHIPPED, date(2026, 11, 23))
    press([each for each in page.findChildren(QAbstractButton) if each.text() == "Record arrival …"][-1])
    clerk_desk.settle()
    page.shipments.form.load({"arrived_on": date(2026, 11, 22)})
    page.primary_action()
    clerk_desk.settle()
    assert "cannot arrive before" in page.shipments.form.field("arrived_on").note
    assert page.escape()


def test_a_shipment_that_should_have_left_is_seen_everywhere(clerk_desk, example_copy, monkeypatch):
    monkeypatch.setattr("desktop.today.page.MOST_LATE", 100)  # the example has late ones of its own
    licence = a_general_licence(example_copy)
    with example_copy.transaction(clerk_desk.context.session.actor) as tx:
        lines = tx.session.exec(select(LicenceLine).where(LicenceLine.licence_id == licence)).all()
        user = tx.session.exec(
            select(LicenceParty).where(LicenceParty.licence_id == licence, LicenceParty.role == PartyRole.END_USER)
        ).first()
        line = ShipmentLineDraft(licence_line_id=lines[0].key, quantity=Decimal(1), unit=lines[0].unit)
        found = tx.session.get_one(Licence, licence)
        draft = ShipmentDraft(
            licence_id=licence,
            planned_on=max(found.valid_from, date(2026, 9, 1)),
            consignee_id=user.party_id,
            destination=found.destination,
            contract_number=found.contract_number,
            port=found.port,
            transport=found.transport or "sea",
            lines=(line,),
        )
        plan_shipment(tx, draft)
    page = clerk_desk.show(LicencesPage(clerk_desk.context))
    page.open_record(licence)
    clerk_desk.settle()
    row = next(row for row in page._detail.shipments if row.overdue)
    number = row.number
    assert f"Shipment {number} was planned for {show_date(row.planned_on)} and has not left" in words_on(page.sheet)
    page.detail.tabs.setCurrentWidget(page.shipments)
    assert "Overdue" in [pill.accessibleName() for pill in page.shipments.findChildren(Pill)]
    today = clerk_desk.show(TodayPage(clerk_desk.context))
    clerk_desk.settle()
    said = words_on(today)
    assert "Shipments that should have left" in said
    late = next(each for each in today.findChildren(QAbstractButton) if number in each.text())
    press(late)
    assert clerk_desk.went == [("licences", licence)]


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
    assert "was booked" in page.shipments.form.field(line).note
    assert on_screen(page.shipments, button(page, "Plan the shipment"))
    assert balance(example_copy, licence) == before


def on_screen(area, widget):
    """Tell whether a widget is seen whole in the area that scrolls it."""
    seen = widget.visibleRegion().boundingRect()
    return seen.size() == widget.size() and area.viewport().rect().contains(
        widget.mapTo(area.viewport(), widget.rect().topLeft())
    )


def test_the_form_of_a_shipment_is_whole_on_a_small_screen(clerk_desk, example_copy):
    page = clerk_desk.show(LicencesPage(clerk_desk.context))
    page.resize(1366 - 185, 768)
    page.open_record(a_general_licence(example_copy))
    clerk_desk.settle()
    page.primary_action()
    clerk_desk.settle()
    form = page.shipments.form
    for field in form.fields:
        assert on_screen(page.shipments, field.editor), field.label
    for name in ("Plan the shipment", "Cancel"):
        assert on_screen(page.shipments, button(page, name)), name
    assert page.detail.primary.isHidden(), "one act, and it is the form's"
    assert page.escape()
    assert page.shipments.form is None
    assert not page.detail.primary.isHidden()


def test_a_shipment_without_goods_or_day_says_so_beside_its_fields(clerk_desk, example_copy):
    page = clerk_desk.show(LicencesPage(clerk_desk.context))
    page.open_record(a_general_licence(example_copy))
    clerk_desk.settle()
    page.primary_action()
    clerk_desk.settle()
    form = page.shipments.form
    line = next(field for field in form.values() if field.startswith("line_"))
    form.load({**form.values(), line: None, "planned_on": None})
    page.primary_action()
    clerk_desk.settle()
    assert form.field("planned_on").note
    form.load({**form.values(), "planned_on": "2026-12-01", line: None})
    page.primary_action()
    clerk_desk.settle()
    assert form.field(line).note == "A shipment has at least one line."


def test_today_opens_its_rows(clerk_desk):
    page = clerk_desk.show(TodayPage(clerk_desk.context))
    clerk_desk.settle()
    press(next(each for each in page.findChildren(QAbstractButton) if each.text() == "overdue"))
    assert clerk_desk.went == [("queue", None)]
    assert nameless(page) == []

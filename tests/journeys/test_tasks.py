"""A military owner is recorded: tasks open at once, the planned shipment cannot leave, and the window says why."""

from decimal import Decimal

import pytest
from sqlmodel import col, select

from desktop.licences.page import LicencesPage
from desktop.queue.page import QueuePage
from desktop.today.page import TodayPage
from desktop.widgets.ask import set_next_answer
from desktop.widgets.pill import Pill
from models.example.stage import TODAY
from models.licences.choices import LicenceState, ShipmentState
from models.licences.tables import Licence, LicenceParty, Shipment
from models.parties.choices import PartyKind
from models.parties.commands_parts import set_owners
from models.parties.drafts import HoldingDraft
from models.parties.tables import Party
from models.review.choices import TaskKind, TaskRecord
from models.review.task_queries import TaskState, all_open_tasks, task_row
from tests.desk_context import button, open_desk, press, words_on
from tests.journeys.test_officer import person
from tests.parties.builders import bare_party
from tests.widgets.a11y import nameless

pytestmark = pytest.mark.timeout(300)


def planned(workspace):
    """Return a planned shipment, its licence and the one who receives it."""
    with workspace.reader() as session:
        query = (
            select(Shipment.id, Shipment.licence_id, LicenceParty.party_id)
            .join(Licence, col(Licence.id) == col(Shipment.licence_id))
            .join(LicenceParty, col(LicenceParty.licence_id) == col(Licence.id))
            .where(Shipment.state == ShipmentState.PLANNED, Licence.state == LicenceState.ACTIVE)
            .where(LicenceParty.role == "end_user")
            .order_by(col(Shipment.id))
        )
        return session.exec(query).first()


def military_owner(workspace, customer):
    with workspace.transaction(person(workspace, "clerk")) as tx:
        owner = bare_party(tx, "Example Ordnance Holding (fictional)", kind=PartyKind.MILITARY)
        held = (HoldingDraft(owner_id=owner, share=Decimal(10)),)
        set_owners(tx, customer, tx.get(Party, customer).row_version, held)


def test_a_military_owner_stops_the_planned_shipment_and_leaves_tasks(qapp, example_copy, tmp_path):
    shipment, licence, customer = planned(example_copy)
    military_owner(example_copy, customer)
    with open_desk(example_copy, person(example_copy, "officer"), tmp_path) as desk:
        licences = desk.show(LicencesPage(desk.context))
        licences.open_record(licence)
        desk.settle()
        said = words_on(licences)
        assert "is military or has ties to a military" in said
        assert "Stopped" in [pill.accessibleName() for pill in licences.findChildren(Pill)]
        licences.detail.tabs.setCurrentWidget(licences.shipments)
        press(button(licences, "Record shipping …"))
        desk.settle()
        form = licences.shipments.form
        form.load({"shipped_on": TODAY, "customs_declaration": "EXAMPLE-CUSTOMS-9"})
        licences.primary_action()
        desk.settle()
        with example_copy.reader() as session:
            assert session.get_one(Shipment, shipment).state is ShipmentState.PLANNED
            tasks = all_open_tasks(session, TODAY)
        mine = [each for each in tasks if each.kind is TaskKind.STOP and each.open_id == licence]
        assert {each.record for each in mine} >= {TaskRecord.LICENCE, TaskRecord.SHIPMENT}

        queue = desk.show(QueuePage(desk.context))
        task = next(each for each in mine if each.record is TaskRecord.LICENCE)
        queue.begin(f"task {task.id}")
        desk.settle()
        assert "is military or has ties to a military" in words_on(queue.tasks)
        assert not nameless(queue.tasks)
        set_next_answer("Told the customer; the officer freezes the licence.")
        queue.primary_action()
        desk.settle()
        desk.no_faults()
        with example_copy.reader() as session:
            assert task_row(session, task.id, TODAY).state is TaskState.CLOSED


def test_today_shows_whose_tasks_are_open_and_opens_their_records(qapp, example_copy, tmp_path):
    with open_desk(example_copy, person(example_copy, "officer"), tmp_path) as desk:
        today = desk.show(TodayPage(desk.context))
        desk.settle()
        assert "Tasks: 9 open, 7 overdue" in words_on(today)
        press(button(today, "Show all tasks"))
        assert desk.began == [("queue", "tasks")]

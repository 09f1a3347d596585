"""Shipments: reserved when planned, drawn when they leave, given back when cancelled; refused with the reason."""

from datetime import date
from decimal import Decimal

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceStanding, ShipmentState, TransportMode
from models.licences.commands import freeze_licence, return_licence, revoke_licence
from models.licences.drafts import LicencePartyDraft, ShipmentLineDraft, ShippedDraft
from models.licences.queries import balance_series, licence_detail
from models.licences.shipment_queries import shipment_detail
from models.licences.shipping import cancel_shipment, change_shipment, confirm_arrival, plan_shipment, ship
from models.licences.tables import LedgerEntry, LicenceLine, Shipment
from models.workspace.errors import Conflict, FieldErrors, UserError
from tests.licences import builders as make

TODAY = date(2026, 11, 24)
LEFT = ShippedDraft(shipped_on=TODAY, customs_declaration="EX-1")


def balance(workspace, licence_id):
    with workspace.reader() as session:
        return licence_detail(session, licence_id, TODAY).lines[0].balance


def booked(workspace):
    with workspace.reader() as session:
        return len(session.exec(select(LedgerEntry)).all()), len(session.exec(select(Shipment)).all())


def test_a_quantity_in_another_unit_is_turned_and_kept_as_stated(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        shipment_id = make.shipment(tx, licence_id, "0.025", "TNE")
    assert balance(workspace, licence_id).reserved == 25
    with workspace.transaction(clerk) as tx:
        ship(tx, shipment_id, LEFT)
    after = balance(workspace, licence_id)
    assert (after.reserved, after.drawn, after.free) == (0, 25, 75)
    with workspace.transaction(clerk) as tx:
        confirm_arrival(tx, shipment_id, TODAY)
    with workspace.reader() as session:
        detail = shipment_detail(session, shipment_id)
    assert detail.row.number == "SHP-2026-0001"
    assert detail.row.state is ShipmentState.ARRIVED
    line = detail.lines[0]
    assert (line.quantity, line.unit, line.stated_quantity, line.stated_unit) == (25, "KGM", Decimal("0.025"), "TNE")


def test_a_cancelled_shipment_gives_back_and_one_that_left_cannot_be_cancelled(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        planned, gone = make.shipment(tx, licence_id, "60"), make.shipped(tx, licence_id, "40")
    assert balance(workspace, licence_id).free == 0
    with workspace.transaction(clerk) as tx:
        cancel_shipment(tx, planned, "Order withdrawn.")
    assert balance(workspace, licence_id).free == 60
    with pytest.raises(UserError, match="is Shipped"), workspace.transaction(clerk) as tx:
        cancel_shipment(tx, gone, "Order withdrawn.")
    with pytest.raises(UserError, match="is Cancelled"), workspace.transaction(clerk) as tx:
        ship(tx, planned, LEFT)


def test_an_overdraw_books_nothing_and_says_how_much_is_left(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        make.shipment(tx, licence_id, "70")
    before = booked(workspace)
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id, "30.000001")
    assert "leaves 30 kg" in str(caught.value.faults["lines.0.quantity"])
    assert booked(workspace) == before


def test_the_database_itself_refuses_an_overdraw(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        make.general_licence(tx)
    with pytest.raises(DBAPIError), workspace.transaction(clerk) as tx:
        tx.session.exec(select(LicenceLine)).one().drawn = Decimal("100.000001")
        tx.session.flush()


def test_bookings_are_never_changed_or_deleted(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        make.shipment(tx, make.general_licence(tx))
    for statement in ("UPDATE ledger_entry SET quantity = 1", "DELETE FROM ledger_entry"):
        with pytest.raises(DBAPIError, match="append-only"), workspace.transaction(clerk) as tx:
            tx.session.execute(sa.text(statement))


def test_a_single_licence_covers_one_export(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx)
        first = make.shipment(tx, licence_id, "10")
    with pytest.raises(UserError, match=r"one export .*Article 15.*SHP-2026-0001"), workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id, "10")
    with workspace.transaction(clerk) as tx:
        cancel_shipment(tx, first, "Wrong port.")
        make.shipped(tx, licence_id, "10")
    with pytest.raises(UserError, match="Article 15"), workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id, "1")
    with workspace.reader() as session:
        assert licence_detail(session, licence_id, TODAY).standing.standing is LicenceStanding.USED_UP
        assert licence_detail(session, licence_id, date(2026, 11, 19)).standing.standing is LicenceStanding.ACTIVE


def test_a_general_licence_is_used_up_when_every_line_is_drawn(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        make.shipped(tx, licence_id, "60")
    with workspace.reader() as session:
        assert licence_detail(session, licence_id, TODAY).standing.usable
    with workspace.transaction(clerk) as tx:
        make.shipped(tx, licence_id, "40")
    with workspace.reader() as session:
        assert licence_detail(session, licence_id, TODAY).standing.standing is LicenceStanding.USED_UP


@pytest.mark.parametrize(
    ("field", "facts", "sentence"),
    [
        ("planned_on", {"planned_on": date(2026, 8, 31)}, "begins on 2026-09-01"),
        ("planned_on", {"planned_on": date(2027, 9, 1)}, "holds until 2027-08-31"),
        ("destination", {"destination": "FR"}, "key change and needs a new application (Order 792, Article 18)"),
        ("transport", {"transport": TransportMode.AIR}, "amended first (20 working days"),
        ("port", {"port": "Port Other"}, "Port Example"),
        ("contract_number", {"contract_number": "EX-C-2"}, "EX-C-1"),
    ],
)
def test_what_differs_from_the_licence_is_refused_with_what_to_do(workspace, clerk, field, facts, sentence):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx, port="Port Example", contract_number="EX-C-1", transport=TransportMode.SEA)
    fitting = {"port": "PORT example ", "contract_number": "ex-c-1"}
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id, **(fitting | facts))
    assert list(caught.value.faults) == [field]
    assert sentence in str(caught.value.faults[field])
    with workspace.transaction(clerk) as tx:
        assert make.shipment(tx, licence_id, **fitting)


def test_only_a_party_of_the_licence_receives(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        user, agent, stranger = make.party(tx, "Example User"), make.party(tx, "Example Agent"), make.party(tx, "Other")
        parties = (
            LicencePartyDraft(role=PartyRole.END_USER, party_id=user),
            LicencePartyDraft(role=PartyRole.ULTIMATE_CONSIGNEE, party_id=agent),
        )
        licence_id = make.general_licence(tx, parties=parties)
        make.shipment(tx, licence_id, consignee_id=agent)
    for wrong in (stranger, 999):
        with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
            make.shipment(tx, licence_id, consignee_id=wrong)
        assert "Article 18" in str(caught.value.faults["consignee_id"])


def test_the_line_of_another_licence_a_line_twice_and_a_wrong_unit(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        other = make.general_licence(tx, licence_number="EX-LICENCE-2")
        line = make.shipment_draft(tx, licence_id).lines[0]
        foreign = make.shipment_draft(tx, other).lines[0]
    before = booked(workspace)
    cases = {
        "lines.0.licence_line_id": (foreign,),
        "lines.1.licence_line_id": (line, line),
        "lines.0.unit": (ShipmentLineDraft(licence_line_id=line.licence_line_id, quantity=Decimal(1), unit="H87"),),
    }
    for path, lines in cases.items():
        with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
            make.shipment(tx, licence_id, lines=lines)
        assert list(caught.value.faults) == [path]
    assert booked(workspace) == before


@pytest.mark.parametrize("act", [freeze_licence, revoke_licence])
def test_nothing_is_planned_or_leaves_under_a_licence_that_is_stopped(workspace, clerk, act):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        planned = make.shipment(tx, licence_id)
        act(tx, licence_id, "The use may have changed.")
    with pytest.raises(UserError, match="The use may have changed"), workspace.transaction(clerk) as tx:
        make.shipment(tx, licence_id)
    with pytest.raises(UserError, match="The use may have changed"), workspace.transaction(clerk) as tx:
        ship(tx, planned, LEFT)
    with workspace.transaction(clerk) as tx:
        cancel_shipment(tx, planned, "The licence is stopped.")


def test_a_licence_is_handed_back_only_when_nothing_is_planned(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx)
        planned = make.shipment(tx, licence_id)
    with pytest.raises(UserError, match="SHP-2026-0001 is still planned"), workspace.transaction(clerk) as tx:
        return_licence(tx, licence_id, "The end user changed.")
    with workspace.transaction(clerk) as tx:
        cancel_shipment(tx, planned, "The end user changed.")
        return_licence(tx, licence_id, "The end user changed.")
    with workspace.reader() as session:
        assert licence_detail(session, licence_id, TODAY).standing.standing is LicenceStanding.RETURNED


@pytest.mark.parametrize(("day", "sentence"), [(date(2026, 8, 31), "begins on"), (date(2026, 11, 25), "still to come")])
def test_a_shipment_leaves_within_the_licence_and_not_tomorrow(workspace, clerk, day, sentence):
    with workspace.transaction(clerk) as tx:
        planned = make.shipment(tx, make.licence(tx))
    with pytest.raises(UserError, match=sentence) as caught, workspace.transaction(clerk) as tx:
        ship(tx, planned, ShippedDraft(shipped_on=day, customs_declaration="EX-1"))
    assert caught.value.field == "shipped_on"


def test_goods_cannot_leave_after_the_licence_ran_out(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        planned = make.shipment(tx, make.licence(tx))
    clock.set_day(date(2027, 9, 1))
    with pytest.raises(FieldErrors, match="holds until 2027-08-31"), workspace.transaction(clerk) as tx:
        ship(tx, planned, ShippedDraft(shipped_on=date(2027, 9, 1), customs_declaration="EX-1"))


def test_goods_cannot_arrive_before_they_left(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        gone = make.shipped(tx, make.licence(tx), on=date(2026, 11, 20))
    with pytest.raises(UserError, match="left on 2026-11-20"), workspace.transaction(clerk) as tx:
        confirm_arrival(tx, gone, date(2026, 11, 19))


def test_a_changed_shipment_reserves_anew(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        shipment_id = make.shipment(tx, licence_id, "90")
    with workspace.reader() as session:
        seen = shipment_detail(session, shipment_id).row_version
    with workspace.transaction(officer) as tx:
        change_shipment(tx, shipment_id, seen, make.shipment_draft(tx, licence_id, "95", port="Port Example"))
    assert balance(workspace, licence_id).reserved == 95
    with workspace.reader() as session:
        detail = shipment_detail(session, shipment_id)
        assert (detail.port, detail.lines[0].quantity) == ("Port Example", 95)
    with pytest.raises(Conflict), workspace.transaction(clerk) as tx:
        change_shipment(tx, shipment_id, seen, make.shipment_draft(tx, licence_id, "1"))
    with pytest.raises(FieldErrors, match="leaves 100 kg"), workspace.transaction(clerk) as tx:
        change_shipment(tx, shipment_id, detail.row_version, make.shipment_draft(tx, licence_id, "101"))
    assert balance(workspace, licence_id).reserved == 95


def test_the_balance_of_each_day_is_told_in_order(workspace, clerk, clock):
    clock.set_day(date(2026, 9, 10))
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        first = make.shipment(tx, licence_id, "30")
    clock.set_day(date(2026, 10, 5))
    with workspace.transaction(clerk) as tx:
        ship(tx, first, ShippedDraft(shipped_on=date(2026, 9, 20), customs_declaration="EX-1"))
        plan_shipment(tx, make.shipment_draft(tx, licence_id, "50"))
    with workspace.reader() as session:
        (series,) = balance_series(session, licence_id)
    assert [(p.on, p.reserved, p.drawn, p.free) for p in series.points] == [
        (date(2026, 9, 1), 0, 0, 100),
        (date(2026, 9, 10), 30, 0, 70),
        (date(2026, 10, 5), 50, 30, 20),
    ]


def test_every_fault_of_a_plan_is_told_at_once(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence = make.licence(tx)
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        make.shipment(tx, licence, planned_on=date(2031, 1, 1), quantity=Decimal(999999))
    assert set(refused.value.faults) == {"planned_on", "lines.0.quantity"}

"""What is drawn and what is only reserved are told apart; what an ended licence left is not free; late plans show."""

from datetime import date
from decimal import Decimal

import pytest

from models.licences.choices import LicenceStanding
from models.licences.commands import revoke_licence
from models.licences.drafts import ShippedDraft
from models.licences.queries import LicencePages, balance_series, licence_detail
from models.licences.shipment_queries import ShipmentPages, overdue_shipments, shipment_detail
from models.licences.shipping import ship
from models.licences.standing import ENDED, USABLE
from models.workspace.errors import FieldErrors
from models.workspace.paging import ListQuery, PageRequest
from tests.licences import builders as make

TODAY = date(2026, 11, 24)


def row_of(workspace):
    (row,) = LicencePages(workspace).page(PageRequest(ListQuery())).rows
    return row


def test_drawn_and_reserved_are_told_apart(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        make.shipment(tx, licence_id, "75")
    row = row_of(workspace)
    assert (row.used_percent, row.drawn_percent, row.reserved_percent) == (75, 0, 75)
    with workspace.transaction(clerk) as tx:
        make.shipped(tx, licence_id, "20.5")
    row = row_of(workspace)
    assert (row.drawn_percent, row.reserved_percent) == (20, 75)


def test_a_licence_without_a_ceiling_has_no_percentages(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        make.general_licence(tx, quantity=None)
    assert (row_of(workspace).drawn_percent, row_of(workspace).reserved_percent) == (None, None)


def test_what_an_ended_licence_left_is_not_free(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx)
        make.shipped(tx, licence_id, "60", on=date(2026, 11, 20))
    with workspace.reader() as session:
        detail = licence_detail(session, licence_id, TODAY)
        assert (detail.standing.standing, detail.standing.ended) == (LicenceStanding.USED_UP, True)
        (series,) = balance_series(session, licence_id)
        assert (series.points[-1].free, series.points[-1].drawn) == (0, 60)
        assert licence_detail(session, licence_id, date(2026, 11, 19)).standing.ended is False


def test_every_standing_is_usable_ended_or_waits():
    assert not ENDED & USABLE
    assert set(LicenceStanding) - ENDED - USABLE == {LicenceStanding.NOT_YET_VALID, LicenceStanding.FROZEN}


def test_a_shipment_is_overdue_from_the_day_after_its_plan_until_it_left(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        late = make.shipment(tx, licence_id, "10", planned_on=date(2026, 11, 23))
        make.shipment(tx, licence_id, "10", planned_on=TODAY)
        make.shipped(tx, licence_id, "10", on=date(2026, 11, 20))
    with workspace.reader() as session:
        assert [row.id for row in overdue_shipments(session, TODAY)] == [late]
        assert overdue_shipments(session, date(2026, 11, 23)) == ()
        detail = licence_detail(session, licence_id, TODAY)
        assert [row.id for row in detail.shipments if row.overdue] == [late]
        assert shipment_detail(session, late, TODAY).row.overdue
    pages = ShipmentPages(workspace).page(PageRequest(ListQuery())).rows
    assert [row.id for row in pages if row.overdue] == [late]
    assert row_of(workspace).overdue_shipments == 1
    with workspace.transaction(clerk) as tx:
        ship(tx, late, ShippedDraft(shipped_on=date(2026, 11, 23), customs_declaration="EX-1"))
    assert row_of(workspace).overdue_shipments == 0


def test_a_plan_under_a_revoked_licence_stays_in_sight(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx)
        make.shipment(tx, licence_id, "10", planned_on=date(2026, 11, 20))
        revoke_licence(tx, licence_id, "The end user changed.")
    assert row_of(workspace).overdue_shipments == 1


def test_goods_are_recorded_with_the_day_they_left_and_not_before_the_licence_was_issued(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        licence_id = make.licence(tx, issued_on=date(2026, 11, 10))
        planned = make.shipment(tx, licence_id, planned_on=TODAY)
    with pytest.raises(FieldErrors, match="issued on 2026-11-10") as refused, workspace.transaction(clerk) as tx:
        ship(tx, planned, ShippedDraft(shipped_on=date(2026, 11, 9), customs_declaration="EX-1"))
    assert list(refused.value.faults) == ["shipped_on"]
    with workspace.transaction(clerk) as tx:
        ship(tx, planned, ShippedDraft(shipped_on=date(2026, 11, 23), customs_declaration="EX-1"))
    with workspace.reader() as session:
        assert shipment_detail(session, planned).row.shipped_on == date(2026, 11, 23)
        (line,) = licence_detail(session, licence_id, TODAY).lines
        assert line.balance.drawn == Decimal(10)

"""Two clerks at the same instant, on either database, at random: the sums always hold and nothing is overdrawn."""

import random
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from models.journal.queries import check_chain
from models.licences.choices import EntryKind, ShipmentState
from models.licences.drafts import ShippedDraft
from models.licences.ledger import Entry, fold
from models.licences.queries import licence_detail
from models.licences.shipment_queries import shipment_detail
from models.licences.shipping import cancel_shipment, change_shipment, ship
from models.licences.tables import LedgerEntry, LicenceLine, Shipment, ShipmentLine
from models.opening import open_workspace
from models.workspace.clock import FixedClock
from models.workspace.errors import Conflict, FieldErrors, UserError
from tests.conftest import TODAY
from tests.licences import builders as make

DAY = TODAY.date()
ROUNDS = 70
QUANTITIES = ("0.000001", "3", "7.5", "12000", "19.999999", "40")


def test_two_clerks_hammering_one_licence(location, workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        licence_id = make.general_licence(tx, quantity="100")
    with _two_programs(location) as programs, ThreadPoolExecutor(2) as pool:
        people = zip(programs, (clerk, officer), strict=True)
        done = [pool.submit(_hammer, own, who, licence_id, seed) for seed, (own, who) in enumerate(people)]
        refused = sum(each.result() for each in done)
    assert refused > 0
    _sums_hold(workspace)
    with workspace.reader() as session:
        assert check_chain(session).sound
        balance = licence_detail(session, licence_id, DAY).lines[0].balance
        assert balance.authorised == balance.drawn + balance.reserved + balance.free


def test_of_two_clerks_who_want_the_last_of_it_one_gets_it(location, workspace, clerk, officer):
    for turn in range(5):
        with workspace.transaction(clerk) as tx:
            licence_id = make.general_licence(tx, quantity="10", licence_number=f"EX-LAST-{turn}")
        with _two_programs(location) as programs, ThreadPoolExecutor(2) as pool:
            people = zip(programs, (clerk, officer), strict=True)
            got = [pool.submit(_plan_once, own, who, licence_id) for own, who in people]
            assert sorted(each.result() for each in got) == [False, True]
    _sums_hold(workspace)


@contextmanager
def _two_programs(location):
    programs = [open_workspace(location, FixedClock(TODAY)) for _ in range(2)]
    try:
        yield programs
    finally:
        for each in programs:
            each.close()


def _plan_once(own, who, licence_id) -> bool:
    try:
        with own.transaction(who) as tx:
            make.shipment(tx, licence_id, "6")
    except FieldErrors as error:
        assert "leaves 4 kg" in str(error)
        return False
    return True


def _hammer(own, who, licence_id, seed) -> int:
    chance, refused = random.Random(seed), 0
    for _ in range(ROUNDS):
        try:
            _one_act(own, who, licence_id, chance)
        except (UserError, Conflict):
            refused += 1
    return refused


def _one_act(own, who, licence_id, chance) -> None:
    act = chance.choice(("plan", "plan", "ship", "cancel", "change"))
    quantity = chance.choice(QUANTITIES)
    unit = "GRM" if quantity == "12000" else "KGM"
    with own.reader() as session:
        planned = list(session.exec(select(Shipment.id).where(Shipment.state == ShipmentState.PLANNED)))
        picked = chance.choice(planned) if planned else 0
        seen = shipment_detail(session, picked).row_version if picked else 0
    with own.transaction(who) as tx:
        if act == "plan" or not picked:
            make.shipment(tx, licence_id, quantity, unit)
        elif act == "ship":
            ship(tx, picked, ShippedDraft(shipped_on=date(2026, 11, 20), customs_declaration="EX-1"))
        elif act == "cancel":
            cancel_shipment(tx, picked, "At random.")
        else:
            change_shipment(tx, picked, seen, make.shipment_draft(tx, licence_id, quantity, unit))


def _sums_hold(workspace) -> None:
    with workspace.reader() as session:
        for line in session.exec(select(LicenceLine)).all():
            entries = session.exec(
                select(LedgerEntry).where(LedgerEntry.licence_line_id == line.id).order_by(col(LedgerEntry.id))
            )
            balance = fold(line.quantity, [Entry(e.kind, e.quantity, e.booked_on) for e in entries])
            assert (balance.reserved, balance.drawn) == (line.reserved, line.drawn)
            assert balance.free >= 0
        for kind, state in ((EntryKind.DRAWN, ShipmentState.SHIPPED), (EntryKind.RESERVED, ShipmentState.PLANNED)):
            carried = session.exec(
                select(ShipmentLine.quantity)
                .join(Shipment, Shipment.id == ShipmentLine.shipment_id)
                .where(Shipment.state == state)
            )
            kept = LicenceLine.drawn if kind is EntryKind.DRAWN else LicenceLine.reserved
            assert sum(carried, Decimal(0)) == sum(session.exec(select(kept)), Decimal(0))

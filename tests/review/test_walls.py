"""The military wall: whatever makes a customer barred stops each of its open papers at once, and says why."""

import pytest

from models.applications.commands import record_lodging
from models.applications.tables import Application
from models.declarations.choices import DeclarationState, Use
from models.declarations.commands import record_stop_and_report, verify
from models.declarations.drafts import StopDraft
from models.declarations.tables import Declaration
from models.declarations.wall import walls_of
from models.licences.choices import LicenceState, ShipmentState
from models.licences.drafts import LicencePartyDraft, ShippedDraft
from models.licences.queries import licence_detail
from models.licences.shipping import cancel_shipment, change_shipment, plan_shipment, ship
from models.licences.tables import Licence, Shipment
from models.parties.choices import PartyKind, Tie
from models.review.choices import CaseKind
from models.review.commands import approve, submit
from models.rulebook.listed import EntityList
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from models.workspace.errors import FieldErrors, UserError
from tests.applications.builders import TODAY, application, approve_by_two, case_id, ground, submitted
from tests.applications.builders import S as State
from tests.declarations.builders import CALLED_BACK, declaration
from tests.licences.builders import general_licence, party, shipment, shipment_draft
from tests.review.papers import WAYS, match, owner, papers, told


def said(error: Exception) -> str:
    if isinstance(error, FieldErrors):
        return " ".join(str(each) for each in error.faults.values())
    return str(error)


@pytest.mark.parametrize("way", WAYS)
def test_every_open_paper_of_a_barred_customer_stands_still_with_the_reason(desk, way):
    become, why = WAYS[way]
    of = papers(desk)
    approved = application(desk, State.APPROVED, of.of, "10")
    waiting = case_id(desk, of.submitted)
    become(desk, of.customer)

    def again(tx):
        seen = tx.get(Shipment, of.shipment).row_version
        change_shipment(tx, of.shipment, seen, shipment_draft(tx, of.licence, "1"))

    def refused(actor, act) -> None:
        with pytest.raises(UserError) as error, desk.workspace.transaction(actor) as tx:
            act(tx)
        assert why in said(error.value), said(error.value)

    refused(desk.clerk, lambda tx: ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X")))
    refused(desk.clerk, lambda tx: plan_shipment(tx, shipment_draft(tx, of.licence)))
    refused(desk.clerk, again)
    refused(desk.clerk, lambda tx: submit(tx, CaseKind.APPLICATION, of.drafted))
    refused(desk.officer, lambda tx: approve(tx, waiting, "It looks good."))
    refused(desk.clerk, lambda tx: record_lodging(tx, approved, TODAY, "EX-1"))
    refused(desk.officer, lambda tx: verify(tx, of.signed, CALLED_BACK))

    with desk.workspace.reader() as session:
        assert session.get_one(Licence, of.licence).state is LicenceState.ACTIVE
        shown = licence_detail(session, of.licence, TODAY)
        assert shown.stopped and any(why in str(each.words) for each in shown.stops)
        assert session.get_one(Shipment, of.shipment).state is ShipmentState.PLANNED
        assert session.get_one(Declaration, of.signed).state is DeclarationState.SIGNED
        assert session.get_one(Application, of.drafted).state is State.DRAFT
    with desk.workspace.transaction(desk.clerk) as tx:  # what is planned can always be given up
        cancel_shipment(tx, of.shipment, "The customer is barred.")


def test_a_civil_customer_goes_on(desk):
    of = papers(desk)
    with desk.workspace.transaction(desk.officer) as tx:
        verify(tx, of.signed, CALLED_BACK)
    with desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X"))
        submit(tx, CaseKind.APPLICATION, of.drafted)
    approve_by_two(desk, of.submitted)
    with desk.workspace.reader() as session:
        assert licence_detail(session, of.licence, TODAY).stops == ()


def test_a_second_person_does_not_approve_what_was_barred_meanwhile(desk):
    of = ground(desk)
    made = submitted(desk, of)
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Evidence and use hold together.")
    told(desk, of.cast.end_user, military_ties=Tie.YES)
    with pytest.raises(UserError, match="military"), desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "Agreed.")


@pytest.mark.parametrize(
    "become",
    [
        lambda desk, customer: match(desk, customer, ScreeningOutcome.POSSIBLE_MATCH),
        lambda desk, customer: match(desk, customer, ScreeningOutcome.CLEAR),
        lambda desk, customer: owner(desk, customer, share="60"),
        lambda desk, customer: match(desk, owner(desk, customer, share="4")),
        lambda desk, customer: told(desk, customer, military_ties=Tie.UNKNOWN),
    ],
)
def test_what_is_no_wall_stops_nothing(desk, become):
    of = papers(desk)
    become(desk, of.customer)
    with desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X"))
    with desk.workspace.reader() as session:
        assert walls_of(session, [of.customer], TODAY) == {}


def test_a_later_clear_answer_lifts_a_match(desk):
    of = papers(desk)
    match(desk, of.customer)
    match(desk, of.customer, ScreeningOutcome.CLEAR)
    with desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X"))


def test_a_party_on_the_watch_list_only_takes_a_risk_assessment_and_is_not_barred(desk):
    book = load_current()
    watched = next(
        each
        for each in book.listed
        if each.entity_list is EntityList.watch_list
        and {one.entity.entity_list for one in book.listings(each.name_en, TODAY)} == {EntityList.watch_list}
    )
    barred = next(each for each in book.listed if each.entity_list is EntityList.export_control_list and each.name_en)
    with desk.workspace.transaction(desk.clerk) as tx:
        one, other = party(tx, watched.name_en, "JP"), party(tx, barred.name_en, "US")
    for each in (one, other):
        match(desk, each)
    with desk.workspace.reader() as session:
        assert walls_of(session, [one, other], TODAY).keys() == {other}


def test_a_declared_military_use_bars_until_that_declaration_has_ended(desk):
    of = papers(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = declaration(tx, of.of.cast, contract_number="EX-2026-119", regime="CN")
        row = tx.get(Declaration, made)
        row.use = Use.MILITARY
        tx.session.flush()
        row.state, row.issue_date, row.issued_by = DeclarationState.ISSUED, TODAY, desk.clerk.id
        row.frozen_content, row.frozen_hash = "{}", "0" * 64
        tx.session.flush()
        row.state, row.signed_on = DeclarationState.SIGNED, TODAY
        tx.session.flush()
    with desk.workspace.reader() as session:
        (wall,) = walls_of(session, [of.customer], TODAY)[of.customer]
        assert "military use" in str(wall.words)
    with desk.workspace.transaction(desk.clerk) as tx:
        record_stop_and_report(
            tx, made, StopDraft(cause="user_or_use_changed_or_may_change", reason="Stopped at once.", reported_on=TODAY)
        )
    with desk.workspace.reader() as session:
        assert walls_of(session, [of.customer], TODAY) == {}


def test_a_stopped_declaration_stops_the_licences_for_its_goods(desk):
    of = papers(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        record_stop_and_report(
            tx,
            of.of.declaration,
            StopDraft(cause="user_or_use_changed_or_may_change", reason="The use changed.", reported_on=TODAY),
        )
    with pytest.raises(UserError, match="stopped and reported"), desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X"))
    with desk.workspace.transaction(desk.officer) as tx:  # a later declaration for the goods takes over
        verify(tx, of.signed, CALLED_BACK)
    with desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, of.shipment, ShippedDraft(shipped_on=TODAY, customs_declaration="X"))


def test_of_several_end_users_only_the_barred_one_is_stopped(desk):
    with desk.workspace.transaction(desk.clerk) as tx:
        exporter = party(tx, "Example Rare Earths Ltd (fictional)", "CN", is_exporter=True)
        civil, other = party(tx, "Example Civil (fictional)"), party(tx, "Example Other (fictional)")
        agent = party(tx, "Example Agent (fictional)")
        named = [("end_user", civil), ("end_user", other), ("intermediate_consignee", agent)]
        parties = tuple(LicencePartyDraft(role=role, party_id=each) for role, each in named)
        licence = general_licence(tx, exporter_id=exporter, end_user_id=civil, parties=parties)
        to_civil = shipment(tx, licence, consignee_id=civil)
        to_other, to_agent = shipment(tx, licence, consignee_id=other), shipment(tx, licence, consignee_id=agent)
    told(desk, other, kind=PartyKind.MILITARY)
    left = ShippedDraft(shipped_on=TODAY, customs_declaration="X")
    for stopped in (to_other, to_agent):
        with pytest.raises(UserError, match="military body"), desk.workspace.transaction(desk.clerk) as tx:
            ship(tx, stopped, left)
    with desk.workspace.reader() as session:
        shown = licence_detail(session, licence, TODAY)
        assert shown.stops and not shown.stopped
    with desk.workspace.transaction(desk.clerk) as tx:
        ship(tx, to_civil, left)


def test_a_stake_that_is_over_bars_no_more(desk):
    of = papers(desk)
    owner(desk, of.customer, kind=PartyKind.MILITARY)
    with desk.workspace.reader() as session:
        assert walls_of(session, [of.customer], TODAY)
    owner(desk, of.customer, "Example Family (fictional)")
    with desk.workspace.reader() as session:
        assert walls_of(session, [of.customer], TODAY) == {}

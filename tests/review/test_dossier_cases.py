"""Dossiers as cases: they come into the queue by themselves, and no path lets one person decide alone."""

from datetime import date, timedelta

import pytest
from sqlmodel import select

from models.applications.choices import Debtor
from models.applications.drafts import QuestionDraft
from models.certification.choices import DossierEventKind, DossierStage, EndReason, Standing
from models.certification.commands import submit_dossier
from models.certification.deciding import countersign, decide_dossier
from models.certification.drafts import DecisionDraft
from models.certification.handing import answer_about_dossier, ask_about_dossier, return_dossier
from models.certification.queries import status_of
from models.certification.tables import DossierQuestion, DossierVote
from models.review.choices import CaseKind, DecisionOutcome
from models.review.commands import approve, ask, assign, case_for, refuse, return_case, submit, take, undo_decision
from models.review.queries import NOBODY, QueuePages, case_detail, figure_queries
from models.review.queue import subject_of
from models.review.queue_rows import KINDS
from models.review.tables import Case
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.certification import builders as make
from tests.screening import builders as screening

TODAY = date(2026, 11, 24)
UNTIL = date(2027, 11, 23)
TERMS = DecisionDraft(kind=DossierEventKind.GRANTED, valid_until=UNTIL, reason="")
WHY = DecisionDraft(kind=DossierEventKind.NOT_GRANTED, reason_code=EndReason.FALSE_STATEMENT, reason="")


@pytest.fixture
def ready(desk):
    """A dossier that is handed in and can be granted; the id of its party and its own."""
    with desk.workspace.transaction(desk.officer) as tx:
        party_id = make.customer(tx)
        screening.screening(tx, party_id, on=TODAY)
    make.letter(desk.workspace, desk.clerk, desk.officer, party_id)
    with desk.workspace.transaction(desk.clerk) as tx:
        return party_id, make.dossier(tx, party_id)


def rows(desk, **filters):
    query = ListQuery(filters={"kind": ("dossier",)} | {name: tuple(value) for name, value in filters.items()})
    pages = QueuePages(desk.workspace)
    found = pages.page(PageRequest(query)).rows
    assert pages.count(query) == len(found)
    return found


def only(desk, **filters):
    [row] = rows(desk, **filters)
    return row


def case_of(desk, who, dossier_id):
    with desk.workspace.transaction(who) as tx:
        return case_for(tx, CaseKind.DOSSIER, dossier_id)


def seen(desk, on=TODAY):
    with desk.workspace.reader() as session:
        return case_detail(session, only(desk).id, on)


def test_row_ids_name_every_kind():
    assert {subject_of(100 * len(KINDS) + place) for place in range(len(KINDS))} == {(kind, 100) for kind in KINDS}
    assert set(KINDS) == set(CaseKind)


def test_it_comes_by_itself_waits_and_ages_in_working_days(desk, ready, clock):
    row = only(desk, waits_for=["compliance_officer"], assigned=[NOBODY], state=["submitted"])
    assert (row.title, row.state, row.case_id) == ("Example Magnetics GmbH (fictional)", DossierStage.SUBMITTED, None)
    assert str(row.next_act) == "Take the case."
    clock.set_day(date(2026, 12, 1))
    assert only(desk).age.days == 5
    assert QueuePages(desk.workspace).count(figure_queries(desk.officer.id, TODAY)["unassigned"]) >= 1


def test_from_taking_to_granting_by_two(desk, ready):
    party_id, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        take(tx, case)
    assert only(desk, assigned=[str(desk.officer.id)]).assigned_name == "Otto Example"
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "All criteria are in order.", terms=TERMS)
    row = only(desk, waits_for=["second_person"])
    assert row.state is DossierStage.PROPOSED
    assert str(row.next_act) == (
        "A second person, other than Otto Example and Clara Example, decides: the first says “Approve”."
    )
    with pytest.raises(NotPermitted), desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "And again.", terms=TERMS)
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "I have read it too.")
    assert rows(desk) == ()
    with desk.workspace.reader() as session:
        assert status_of(session, party_id, on=TODAY).standing is Standing.CERTIFIED
        found = case_detail(session, row.id, TODAY)
    assert [(each.outcome, each.decided_by, each.first_by) for each in found.decisions] == [
        (DecisionOutcome.APPROVE, desk.officer.id, None),
        (DecisionOutcome.APPROVE, desk.second.id, desk.officer.id),
    ]
    assert (found.open, found.dossier.stage) == (False, DossierStage.DECIDED)


def test_a_hand_in_it_bars_every_path(desk, ready):
    """An officer who answered one criterion cannot take, be given, ask, grant, countersign, return or refuse it."""
    _, dossier_id = ready
    with desk.workspace.transaction(desk.officer) as tx:
        make.answer(tx, dossier_id, "CE-ID-02")
    case = case_of(desk, desk.second, dossier_id)
    question = QuestionDraft(body="Which works?", due_in_working_days=5)
    paths = (
        lambda tx: take(tx, case),
        lambda tx: assign(tx, case, desk.officer.id),
        lambda tx: ask(tx, case, question),
        lambda tx: approve(tx, case, "Fine.", terms=TERMS),
        lambda tx: return_case(tx, case, "Mend it."),
        lambda tx: refuse(tx, case, "No.", terms=WHY),
        lambda tx: decide_dossier(tx, dossier_id, make.grant_draft()),
        lambda tx: decide_dossier(tx, dossier_id, make.against(DossierEventKind.NOT_GRANTED)),
        lambda tx: return_dossier(tx, dossier_id, "Mend it."),
        lambda tx: ask_about_dossier(tx, dossier_id, "Which works?"),
    )
    for path in paths:
        with pytest.raises(NotPermitted, match="prepared this"), desk.workspace.transaction(desk.officer) as tx:
            path(tx)
    with pytest.raises(NotPermitted, match="prepared this"), desk.workspace.transaction(desk.second) as tx:
        assign(tx, case, desk.officer.id)
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "Fine.", terms=TERMS)
        vote = tx.session.exec(select(DossierVote.id)).one()
    for path in (lambda tx: countersign(tx, vote), lambda tx: approve(tx, case, "Fine.")):
        with pytest.raises(NotPermitted), desk.workspace.transaction(desk.officer) as tx:
            path(tx)
    assert only(desk).waits_for is Debtor.SECOND


def test_a_clerk_decides_nothing(desk, ready):
    _, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    for path in (lambda tx: take(tx, case), lambda tx: approve(tx, case, "Fine.", terms=TERMS)):
        with pytest.raises(NotPermitted, match="needs the permission"), desk.workspace.transaction(desk.clerk) as tx:
            path(tx)
    with pytest.raises(NotPermitted), desk.workspace.transaction(desk.officer) as tx:
        assign(tx, case, desk.clerk.id)


def test_a_question_waits_for_whoever_owes_it_and_blocks_the_grant(desk, ready, clock):
    _, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        ask(tx, case, QuestionDraft(body="Which works?", owed_by=Debtor.CUSTOMER, due_in_working_days=3))
    row = only(desk, waits_for=["customer"])
    assert row.due_on == date(2026, 11, 27)
    assert str(seen(desk).blocks[0].words) == "An answer is owed: Which works?"
    with pytest.raises(UserError, match="is not answered"), desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.", terms=TERMS)
    clock.set_day(date(2026, 12, 1))
    assert only(desk, overdue=["2026-12-01"]).overdue
    with desk.workspace.transaction(desk.second) as tx:
        answer_about_dossier(tx, tx.session.exec(select(DossierQuestion.id)).one(), "The works at Ulm.")
    assert only(desk).waits_for is Debtor.OFFICER
    with pytest.raises(NotPermitted, match="prepared this"), desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "Who answers had a hand in it.", terms=TERMS)


def test_it_goes_back_and_comes_again_in_the_next_round(desk, ready, clock):
    _, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.", terms=TERMS)
    with desk.workspace.transaction(desk.second) as tx:
        return_case(tx, case, "The map of the site is missing.")
    row = only(desk, waits_for=["preparer"], state=["returned"], prepared_by=[str(desk.clerk.id)])
    assert str(row.next_act) == "Clara Example mends it and submits it again."
    [turn] = [each for each in seen(desk).blocks if each.id == "turn"]
    assert str(turn.words) == "It was returned and has to be mended."
    with pytest.raises(UserError, match="not in review"), desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.", terms=TERMS)
    clock.set_day(TODAY + timedelta(days=2))
    with desk.workspace.transaction(desk.clerk) as tx:
        make.answer(tx, dossier_id, "CE-MI-04")
        submit(tx, CaseKind.DOSSIER, dossier_id)
    row = only(desk)
    assert (row.state, row.since.date()) == (DossierStage.SUBMITTED, TODAY + timedelta(days=2))
    with desk.workspace.transaction(desk.second) as tx:
        take(tx, case)
        assert tx.get(Case, case).round == 2
    with pytest.raises(UserError, match="submitted already"), desk.workspace.transaction(desk.clerk) as tx:
        submit_dossier(tx, dossier_id)


def test_a_refusal_names_its_reason_and_closes_the_case(desk, ready):
    party_id, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with pytest.raises(FieldErrors, match="from the list"), desk.workspace.transaction(desk.officer) as tx:
        refuse(tx, case, "The papers contradict each other.")
    with desk.workspace.transaction(desk.officer) as tx:
        refuse(tx, case, "The papers contradict each other.", terms=WHY)
    assert rows(desk) == ()
    with desk.workspace.reader() as session:
        assert status_of(session, party_id, on=TODAY).standing is Standing.REFUSED
    with desk.workspace.transaction(desk.clerk) as tx:
        submit_dossier(tx, dossier_id)
    assert only(desk).state is DossierStage.SUBMITTED, "what was refused may be handed in again"


def test_a_vote_that_died_leaves_the_case_with_the_officer(desk, ready):
    _, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.", terms=TERMS)
    with desk.workspace.transaction(desk.clerk) as tx:
        make.answer(tx, dossier_id, "CE-ID-02")
    assert (only(desk).state, only(desk).waits_for) == (DossierStage.SUBMITTED, Debtor.OFFICER)
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "Decided anew.", terms=TERMS)
    assert only(desk).state is DossierStage.PROPOSED, "it is the first of two again"


def test_a_proposed_reinstatement_waits_in_the_queue_too(desk, ready):
    _, dossier_id = ready
    make.decide(desk.workspace, desk.officer, desk.second, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        decide_dossier(tx, dossier_id, make.against())
    assert rows(desk) == ()
    with desk.workspace.transaction(desk.officer) as tx:
        decide_dossier(tx, dossier_id, DecisionDraft(kind=DossierEventKind.REINSTATED, reason="Reports came in."))
    case = case_of(desk, desk.second, dossier_id)
    assert only(desk).waits_for is Debtor.SECOND
    with desk.workspace.transaction(desk.second) as tx:
        refuse(tx, case, "One report is still missing.")
    assert rows(desk) == ()


def test_a_vote_is_taken_back_from_the_queue_until_it_is_decided(desk, ready, clock):
    _, dossier_id = ready
    case = case_of(desk, desk.officer, dossier_id)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "All criteria are in order.", terms=TERMS)
    with desk.workspace.reader() as session:
        row = only(desk)
        may = {who.id: case_detail(session, row.id, TODAY, who.id).may_undo for who in (desk.officer, desk.second)}
    assert may == {desk.officer.id: True, desk.second.id: False}
    clock.set_day(date(2026, 11, 27))
    with pytest.raises(UserError, match="Say why"), desk.workspace.transaction(desk.officer) as tx:
        undo_decision(tx, case, " ")
    with desk.workspace.transaction(desk.officer) as tx:
        undo_decision(tx, case, "The visit is still to come.")
    row = only(desk, waits_for=["compliance_officer"], state=["submitted"])
    with desk.workspace.reader() as session:
        found = case_detail(session, row.id, date(2026, 11, 27), desk.officer.id)
    assert [each.outcome for each in found.decisions] == [DecisionOutcome.APPROVE, DecisionOutcome.UNDO]
    assert not found.may_undo
    assert found.dossier.taken_back[0].reason == "The visit is still to come."
    with pytest.raises(UserError, match="No vote of yours"), desk.workspace.transaction(desk.officer) as tx:
        undo_decision(tx, case, "Once more.")
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "The visit went well.", terms=TERMS)
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "I have read it too.")
    assert rows(desk) == ()

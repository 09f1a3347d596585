"""A vote on a dossier is taken back by whoever gave it, until it is decided; both stay on record."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.certification.choices import DossierEventKind, DossierStage, Standing
from models.certification.deciding import countersign, decide_dossier
from models.certification.dossier_queries import dossier_detail
from models.certification.handing import withdraw_dossier
from models.certification.queries import status_of
from models.certification.tables import DossierEvent, DossierVote, VoteTakenBack
from models.certification.taking_back import take_back_vote
from models.journal.queries import check_chain, history
from models.rulebook.loader import load_current
from models.workspace.errors import NotPermitted, UserError
from tests.certification import builders as make
from tests.certification.test_dossiers import propose, submitted

assert submitted
TODAY = date(2026, 11, 24)
WHY = "The report of the visit came in and changes the picture."


def take_back(workspace, who, dossier_id, reason=WHY):
    with workspace.transaction(who) as tx:
        return take_back_vote(tx, dossier_id, reason)


def detail(workspace, dossier_id):
    with workspace.reader() as session:
        return dossier_detail(session, dossier_id, TODAY)


def test_the_proposal_falls_and_the_dossier_is_decided_anew(workspace, submitted, officer, second_officer):
    party_id, dossier_id = submitted
    vote = propose(workspace, officer, dossier_id)
    assert detail(workspace, dossier_id).stage is DossierStage.PROPOSED
    take_back(workspace, officer, dossier_id)
    seen = detail(workspace, dossier_id)
    assert (seen.stage, seen.waiting) == (DossierStage.SUBMITTED, ())
    (back,) = seen.taken_back
    assert (back.kind, back.by, back.taken_back_on, back.reason) == (
        DossierEventKind.GRANTED,
        "Otto Example",
        TODAY,
        WHY,
    )
    with pytest.raises(UserError, match="taken back on 2026-11-24"), workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    make.decide(workspace, officer, second_officer, dossier_id)
    with workspace.reader() as session:
        assert status_of(session, party_id, on=TODAY).standing is Standing.CERTIFIED
        kept = history(session, "vote_taken_back", 1)
        assert [(row.act, row.reason, row.operation) for row in kept] == [("take_back_vote", WHY, "create")]
        assert len(history(session, "dossier_vote", vote)) == 1
        assert check_chain(session).sound


@pytest.mark.parametrize("days", [0, 30])
def test_it_is_not_bound_to_the_day_of_the_vote(workspace, submitted, officer, clock, days):
    _party, dossier_id = submitted
    propose(workspace, officer, dossier_id)
    clock.set_day(TODAY + timedelta(days=days))
    take_back(workspace, officer, dossier_id)
    assert detail(workspace, dossier_id).waiting == ()


def test_only_ones_own_only_once_only_before_the_decision_and_with_a_reason(
    workspace, submitted, clerk, officer, second_officer
):
    _party, dossier_id = submitted
    with pytest.raises(UserError, match="No vote of yours"):
        take_back(workspace, officer, dossier_id)
    vote = propose(workspace, officer, dossier_id)
    with pytest.raises(UserError, match="No vote of yours"):
        take_back(workspace, second_officer, dossier_id)
    with pytest.raises(NotPermitted):
        take_back(workspace, clerk, dossier_id)
    with pytest.raises(UserError, match="A reason has to be stated"):
        take_back(workspace, officer, dossier_id, "  ")
    with workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    for person in (officer, second_officer):
        with pytest.raises(UserError, match="No vote of yours"):
            take_back(workspace, person, dossier_id)
    assert detail(workspace, dossier_id).taken_back == ()


def test_of_a_withdrawn_dossier_nothing_is_taken_back(workspace, submitted, clerk, officer):
    _party, dossier_id = submitted
    propose(workspace, officer, dossier_id)
    with workspace.transaction(clerk) as tx:
        withdraw_dossier(tx, dossier_id, "The customer no longer wants it.")
    with pytest.raises(UserError, match="withdrawn"):
        take_back(workspace, officer, dossier_id)


def test_where_three_decide_a_second_vote_goes_alone_and_does_not_come_again(
    workspace, submitted, officer, second_officer, manager
):
    _party, dossier_id = submitted
    book = load_current()
    three = {make.PROGRAMME: replace(book.programmes[make.PROGRAMME], deciders=3)}
    book = replace(book, programmes={**book.programmes, **three})
    with workspace.transaction(officer) as tx:
        vote = decide_dossier(tx, dossier_id, make.grant_draft(), book).first("dossier_vote")
    for person in (second_officer,):
        with workspace.transaction(person) as tx:
            countersign(tx, vote, book)
    take_back(workspace, second_officer, dossier_id)
    with workspace.reader() as session:
        (waiting,) = dossier_detail(session, dossier_id, TODAY, book).waiting
    assert (waiting.counts, waiting.voters) == (True, frozenset({officer.id}))
    with (
        pytest.raises(UserError, match="another person has to countersign"),
        workspace.transaction(second_officer) as tx,
    ):
        countersign(tx, vote, book)
    with workspace.transaction(manager) as tx:
        countersign(tx, vote, book)
        assert tx.session.exec(sa.select(DossierEvent)).all() == []


def test_the_database_takes_back_only_what_its_voter_does_and_changes_nothing(
    workspace, submitted, officer, second_officer
):
    _party, dossier_id = submitted
    vote = propose(workspace, officer, dossier_id)
    row = {"dossier_id": dossier_id, "vote_id": vote, "taken_back_on": TODAY, "reason": WHY}
    with pytest.raises(DBAPIError, match="only who voted"), workspace.transaction(second_officer) as tx:
        tx.add(VoteTakenBack(taken_back_by=second_officer.id, **row))
    take_back(workspace, officer, dossier_id)
    with pytest.raises(DBAPIError), workspace.transaction(officer) as tx:
        tx.add(VoteTakenBack(taken_back_by=officer.id, **row))
    for statement in ("UPDATE vote_taken_back SET reason = 'x'", "DELETE FROM vote_taken_back"):
        with pytest.raises(DBAPIError, match="append-only"), workspace.transaction(officer) as tx:
            tx.session.execute(sa.text(statement))
    with pytest.raises(DBAPIError, match="decides nothing"), workspace.transaction(officer) as tx:
        given = tx.get(DossierVote, vote)
        shared = {
            name: getattr(given, name) for name in ("dossier_id", "kind", "effective_on", "reason", "prepared_by")
        }
        event = {"proposal_id": vote, "decided_on": TODAY, "decided_by": officer.id, "second_by": second_officer.id}
        tx.add(DossierEvent(**shared, **event))


def test_what_was_decided_can_no_longer_be_taken_back_behind_the_program(workspace, submitted, officer, second_officer):
    _party, dossier_id = submitted
    vote = propose(workspace, officer, dossier_id)
    with workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    row = {"dossier_id": dossier_id, "vote_id": vote, "taken_back_on": TODAY, "reason": WHY}
    with pytest.raises(DBAPIError, match="only before the decision"), workspace.transaction(officer) as tx:
        tx.add(VoteTakenBack(taken_back_by=officer.id, **row))

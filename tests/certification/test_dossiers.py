"""Dossiers: prepared by some, decided by others, on evidence that carries it; nothing in them sets a status."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.certification.choices import CriterionReply, DossierEventKind, EndReason, Standing
from models.certification.commands import (
    answer_criterion,
    change_dossier,
    close_scope,
    open_dossier,
    remove_scope,
    set_scope,
    submit_dossier,
    withdraw_dossier,
)
from models.certification.deciding import countersign, decide_dossier
from models.certification.dossier_queries import dossier_detail, missing_in
from models.certification.drafts import CriterionDraft, DossierDraft, ScopeDraft
from models.certification.queries import status_of
from models.certification.tables import Dossier, DossierEvent, DossierScope, DossierVote
from models.journal.queries import check_chain
from models.parties.choices import Tie
from models.parties.tables import Party
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from tests.certification import builders as make
from tests.screening import builders as screening

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)
Kind = DossierEventKind


@pytest.fixture
def submitted(workspace, clerk, officer):
    """A customer with a dossier that is ready to be decided; its id and the dossier's."""
    with workspace.transaction(officer) as tx:
        party_id = make.customer(tx)
        screening.screening(tx, party_id, on=TODAY)
    make.letter(workspace, clerk, officer, party_id)
    with workspace.transaction(clerk) as tx:
        return party_id, make.dossier(tx, party_id)


def status(workspace, party_id, on=TODAY, **asked):
    with workspace.reader() as session:
        return status_of(session, party_id, on=on, **asked)


def propose(workspace, who, dossier_id, draft=None) -> int:
    with workspace.transaction(who) as tx:
        return decide_dossier(tx, dossier_id, draft or make.grant_draft()).first("dossier_vote")


def test_from_opening_to_a_certified_status(workspace, submitted, officer, second_officer):
    party_id, dossier_id = submitted
    assert status(workspace, party_id).standing is Standing.NEVER
    vote = propose(workspace, officer, dossier_id)
    assert status(workspace, party_id).standing is Standing.NEVER
    with workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    answer = status(workspace, party_id, control_code=make.CODE, destination="DE")
    assert (answer.standing, answer.until) == (Standing.CERTIFIED, TODAY + 7 * DAY)
    assert status(workspace, party_id, on=TODAY - DAY).standing is Standing.NEVER
    assert status(workspace, party_id, destination="FR").standing is Standing.UNKNOWN
    with workspace.reader() as session:
        detail = dossier_detail(session, dossier_id, TODAY)
        (event,) = detail.events
        assert (event.decided_by, event.second_by) == ("Otto Example", "Olga Example")
        assert detail.scopes[0].decided
        assert detail.waiting == ()
        assert detail.score.percent == 100
        assert len(detail.criteria) == 50
        assert check_chain(session).sound


def test_no_column_holds_a_status():
    for kind in (Dossier, DossierScope, DossierEvent, DossierVote):
        assert not {name for name in kind.model_fields if "status" in name or "standing" in name or name == "state"}


def test_nobody_decides_on_what_they_prepared(workspace, submitted, clerk, officer, second_officer, manager, auditor):
    _, dossier_id = submitted
    for who in (clerk, auditor):
        with pytest.raises(NotPermitted):
            propose(workspace, who, dossier_id)
    with workspace.transaction(manager) as tx:
        make.answer(tx, dossier_id, "CE-ID-02", CriterionReply.LARGELY)
    with pytest.raises(NotPermitted, match="prepared this"):
        propose(workspace, manager, dossier_id)
    vote = propose(workspace, officer, dossier_id)
    for who in (officer, manager, clerk):
        with pytest.raises(NotPermitted), workspace.transaction(who) as tx:
            countersign(tx, vote)
    with workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    with pytest.raises(NotPermitted), workspace.transaction(second_officer) as tx:
        countersign(tx, vote)


def test_the_database_holds_the_two_person_rule_itself(workspace, submitted, officer, second_officer):
    _, dossier_id = submitted
    common = {"dossier_id": dossier_id, "decided_on": TODAY, "effective_on": TODAY, "reason": "Example."}
    wrong = (
        {"kind": Kind.GRANTED, "prepared_by": 90, "decided_by": officer.id},
        {"kind": Kind.GRANTED, "prepared_by": 90, "decided_by": officer.id, "second_by": officer.id},
        {"kind": Kind.GRANTED, "prepared_by": 90, "decided_by": officer.id, "second_by": 90},
        {"kind": Kind.REINSTATED, "prepared_by": 90, "decided_by": officer.id},
        {"kind": Kind.SUSPENDED, "prepared_by": officer.id, "decided_by": officer.id},
    )
    for values in wrong:
        with pytest.raises(DBAPIError), workspace.transaction(officer) as tx:
            tx.add(DossierEvent(**common, **values))
    make.decide(workspace, officer, second_officer, dossier_id)
    for table in ("dossier_event", "dossier_vote"):
        for statement in (f"UPDATE {table} SET reason = 'x'", f"DELETE FROM {table}"):
            with pytest.raises(DBAPIError, match="append-only"), workspace.transaction(officer) as tx:
                tx.session.execute(sa.text(statement))


def test_a_vote_dies_when_what_it_covers_is_edited(workspace, submitted, clerk, officer, second_officer):
    party_id, dossier_id = submitted
    vote = propose(workspace, officer, dossier_id)
    with workspace.transaction(clerk) as tx:
        make.answer(tx, dossier_id, "CE-ID-02", CriterionReply.LARGELY)
    with workspace.reader() as session:
        assert [each.counts for each in dossier_detail(session, dossier_id, TODAY).waiting] == [False]
    with pytest.raises(UserError, match="no longer counts"), workspace.transaction(second_officer) as tx:
        countersign(tx, vote)
    assert status(workspace, party_id).standing is Standing.NEVER


@pytest.mark.parametrize(
    ("code", "reply", "words"),
    [
        ("CE-ID-01", CriterionReply.NOT_IN_ORDER, "CE-ID-01"),
        ("CE-ID-01", CriterionReply.UNKNOWN, "not answered"),
        ("CE-RK-02", CriterionReply.UNKNOWN, "not answered"),
    ],
)
def test_evidence_that_does_not_carry_it_stops_a_grant(workspace, submitted, clerk, officer, code, reply, words):
    _, dossier_id = submitted
    with workspace.transaction(clerk) as tx:
        make.answer(tx, dossier_id, code, reply)
    with pytest.raises(UserError, match=words):
        propose(workspace, officer, dossier_id)
    with workspace.reader() as session:
        (first, *_) = missing_in(session, dossier_id, TODAY)
        assert (first.field, first.blocking) == (f"criteria.{code}", True)
    with workspace.transaction(officer) as tx:
        decide_dossier(tx, dossier_id, make.against(Kind.NOT_GRANTED, EndReason.FALSE_STATEMENT))


def test_a_low_score_asks_for_conditions(workspace, submitted, clerk, officer, second_officer):
    party_id, dossier_id = submitted
    with workspace.transaction(clerk) as tx:
        for code in ("CE-EU-01", "CE-EU-04", "CE-EU-05", "CE-MI-02", "CE-CA-03", "CE-DV-02"):
            make.answer(tx, dossier_id, code, CriterionReply.NOT_IN_ORDER)
    with pytest.raises(UserError, match="State the conditions"):
        propose(workspace, officer, dossier_id)
    make.decide(workspace, officer, second_officer, dossier_id, make.grant_draft(conditions="Visit within a year."))
    answer = status(workspace, party_id)
    assert answer.standing is Standing.CERTIFIED_WITH_CONDITIONS
    assert answer.conditions == ("Visit within a year.",)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"until": date(2027, 11, 25)}, "valid_until"),
        ({"until": None}, "valid_until"),
        ({"until": date(2026, 11, 23)}, "valid_until"),
        ({"effective_on": date(2026, 11, 23)}, "effective_on"),
        ({"reason": "  "}, "reason"),
        ({"site_id": 999}, "site_id"),
        ({"kind": Kind.SUSPENDED, "until": None}, "reason_code"),
        ({"kind": Kind.REVOKED, "until": None, "reason_code": EndReason.LISTED}, "kind"),
        ({"kind": Kind.REINSTATED, "until": None}, "kind"),
    ],
)
def test_a_decision_that_cannot_be_is_refused_beside_its_field(workspace, submitted, officer, facts, field):
    with pytest.raises(FieldErrors) as caught:
        propose(workspace, officer, submitted[1], make.grant_draft(**facts))
    assert field in caught.value.faults
    with workspace.reader() as session:
        assert session.exec(select(DossierVote)).all() == []


def test_a_suspension_takes_one_person_and_lifting_it_two(workspace, clerk, officer, second_officer, clock):
    party_id, dossier_id = make.certified(workspace, clerk, officer, second_officer)
    with workspace.transaction(officer) as tx:
        decide_dossier(tx, dossier_id, make.against(effective_on=TODAY + 3 * DAY))
    assert status(workspace, party_id).standing is Standing.ENDING
    assert status(workspace, party_id, on=TODAY + 3 * DAY).standing is Standing.SUSPENDED
    make.decide(
        workspace,
        officer,
        second_officer,
        dossier_id,
        make.grant_draft(None, kind=Kind.REINSTATED, effective_on=TODAY + 5 * DAY),
    )
    assert status(workspace, party_id, on=TODAY + 5 * DAY).standing is Standing.CERTIFIED


def test_a_line_added_after_the_decision_waits_for_another_one(workspace, clerk, officer, second_officer):
    party_id, dossier_id = make.certified(workspace, clerk, officer, second_officer)
    with workspace.transaction(clerk) as tx:
        line = {"site_id": make.site_of(tx, party_id), "destination": "FR", "valid_from": TODAY}
        line_id = set_scope(tx, dossier_id, ScopeDraft(**line)).first("dossier_scope")
    assert status(workspace, party_id, destination="FR").standing is Standing.UNKNOWN
    with workspace.transaction(clerk) as tx:
        set_scope(tx, dossier_id, ScopeDraft(**(line | {"destination": "AT"})), line_id)
    make.decide(workspace, officer, second_officer, dossier_id)
    assert status(workspace, party_id, destination="AT").standing is Standing.CERTIFIED
    for act in (
        lambda tx: set_scope(tx, dossier_id, ScopeDraft(**line), line_id),
        lambda tx: remove_scope(tx, dossier_id, line_id),
    ):
        with pytest.raises(UserError, match="Close it"), workspace.transaction(clerk) as tx:
            act(tx)


def test_a_line_is_closed_ahead_and_never_backwards(workspace, clerk, officer, second_officer):
    party_id, dossier_id = make.certified(workspace, clerk, officer, second_officer)
    with workspace.reader() as session:
        line = dossier_detail(session, dossier_id, TODAY).scopes[0].id
    with pytest.raises(UserError, match="past"), workspace.transaction(officer) as tx:
        close_scope(tx, line, TODAY - DAY, "The site was sold.")
    with workspace.transaction(officer) as tx:
        close_scope(tx, line, TODAY + 2 * DAY, "The site was sold.")
    for later in (TODAY + 2 * DAY, TODAY + 9 * DAY):
        with pytest.raises(UserError, match="no longer counts"), workspace.transaction(officer) as tx:
            close_scope(tx, line, later, "Later after all.")
    assert status(workspace, party_id).until == TODAY + DAY
    assert status(workspace, party_id, on=TODAY + 2 * DAY).standing is Standing.LAPSED


def test_a_military_tie_is_a_wall_on_the_same_day_and_not_before(workspace, clerk, officer, second_officer, clock):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer)
    clock.set_day(TODAY + 2 * DAY)
    with workspace.transaction(clerk) as tx:
        tx.get(Party, party_id).military_ties = Tie.YES
    answer = status(workspace, party_id, on=TODAY + 2 * DAY)
    assert (answer.standing, answer.wall) == (Standing.REFUSED, True)
    assert status(workspace, party_id, on=TODAY + DAY).standing is Standing.CERTIFIED


def test_answers_stay_for_their_days(workspace, clerk, officer, second_officer, clock):
    party_id, dossier_id = make.certified(workspace, clerk, officer, second_officer)
    clock.set_day(TODAY + 3 * DAY)
    with workspace.transaction(clerk) as tx:
        make.answer(tx, dossier_id, "CE-VI-01", CriterionReply.PARTLY)
        make.answer(tx, dossier_id, "CE-VI-01", CriterionReply.NOT_IN_ORDER)
    assert status(workspace, party_id, on=TODAY + 2 * DAY).standing is Standing.CERTIFIED
    assert status(workspace, party_id, on=TODAY + 3 * DAY).standing is Standing.SUSPENDED
    with workspace.reader() as session:
        before, after = (
            next(c for c in dossier_detail(session, dossier_id, on).criteria if c.code == "CE-VI-01").reply
            for on in (TODAY, TODAY + 3 * DAY)
        )
    assert (before, after) == (CriterionReply.IN_ORDER, CriterionReply.NOT_IN_ORDER)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"code": "CE-XX-01"}, "code"),
        ({"evidence_date": TODAY + DAY}, "evidence_date"),
        ({"evidence_date": TODAY, "evidence_expires": TODAY - DAY}, "evidence_expires"),
        ({"reply": CriterionReply.NOT_APPLICABLE}, "note"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_beside_its_field(workspace, submitted, clerk, facts, field):
    draft = CriterionDraft(**({"code": "CE-ID-01", "reply": CriterionReply.IN_ORDER} | facts))
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        answer_criterion(tx, submitted[1], draft)
    assert list(caught.value.faults) == [field]


def test_the_order_of_things(workspace, clerk, officer, auditor):
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx)
        dossier_id = open_dossier(tx, party_id, make.PROGRAMME).first("dossier")
    with pytest.raises(UserError, match="already open"), workspace.transaction(clerk) as tx:
        open_dossier(tx, party_id, make.PROGRAMME)
    with pytest.raises(NotFound), workspace.transaction(clerk) as tx:
        open_dossier(tx, party_id, "NO-SUCH")
    with pytest.raises(UserError, match="no such party"), workspace.transaction(clerk) as tx:
        open_dossier(tx, 999, make.PROGRAMME)
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        open_dossier(tx, party_id, make.PROGRAMME)
    with pytest.raises(UserError, match="at least one site"), workspace.transaction(clerk) as tx:
        submit_dossier(tx, dossier_id)
    with pytest.raises(UserError, match="not submitted"):
        propose(workspace, officer, dossier_id)
    with pytest.raises(FieldErrors) as caught, workspace.transaction(clerk) as tx:
        set_scope(tx, dossier_id, ScopeDraft(site_id=999, destination="DE", valid_from=TODAY, valid_until=TODAY - DAY))
    assert set(caught.value.faults) == {"site_id", "valid_until"}
    with workspace.transaction(clerk) as tx:
        withdraw_dossier(tx, dossier_id, "The customer wants no status.")
    with pytest.raises(UserError, match="was withdrawn"), workspace.transaction(clerk) as tx:
        make.answer(tx, dossier_id, "CE-ID-01")
    with workspace.transaction(clerk) as tx:
        assert open_dossier(tx, party_id, make.PROGRAMME)


def test_an_official_number_needs_issuer_and_date(workspace, submitted, clerk, officer):
    _, dossier_id = submitted
    with workspace.reader() as session:
        seen = dossier_detail(session, dossier_id, TODAY).row_version
    with pytest.raises(UserError, match="a number, an issuer and a date"), workspace.transaction(clerk) as tx:
        change_dossier(tx, dossier_id, seen, DossierDraft(official_number="EX-1"))
    whole = DossierDraft(official_number="EX-1", official_issuer="Example authority", official_date=TODAY)
    with workspace.transaction(clerk) as tx:
        change_dossier(tx, dossier_id, seen, whole)
    with pytest.raises(Conflict), workspace.transaction(officer) as tx:
        change_dossier(tx, dossier_id, seen, whole)


def test_what_is_missing_is_told_with_its_place(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = make.parties.customer(tx, "Example Bare GmbH (fictional)")
        dossier_id = open_dossier(tx, party_id, make.PROGRAMME).first("dossier")
    with workspace.reader() as session:
        items = missing_in(session, dossier_id, TODAY)
    fields = {item.field for item in items if item.blocking}
    assert {"scopes", "party", "criteria.CE-ID-01", "criteria.CE-RK-02"} <= fields
    assert [item.blocking for item in items] == sorted((item.blocking for item in items), reverse=True)
    assert all(str(item.what) and str(item.why) for item in items)

"""The life of a declaration from the first keystroke to its end, on both databases."""

from datetime import date

import pytest

from models.declarations.choices import DeclarationState, Standing
from models.declarations.commands import (
    change_declaration,
    decide_answer,
    delete_draft,
    draft_declaration,
    issue_for_signature,
    new_version,
    record_original,
    record_signature,
    record_stop_and_report,
    verify,
    withdraw,
)
from models.declarations.drafts import DeclarationDraft, OriginalDraft, StopDraft, VerificationDraft
from models.declarations.queries import declaration_detail, form_values, stated, validity_on
from models.declarations.tables import Declaration
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.declarations.builders import ANSWERS, CALLED_BACK, cast, declaration, draft, line, signature, verified

S = DeclarationState


def test_a_half_filled_draft_is_kept_and_says_what_is_missing(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        made = draft_declaration(tx, DeclarationDraft()).first("declaration")
    with workspace.reader() as session:
        detail = declaration_detail(session, made, date(2026, 11, 24))
        assert detail.number == "EUC-2026-0001"
        assert detail.validity.standing is Standing.DRAFT
        fields = {point.field for point in detail.missing if point.blocking}
        assert {"parties", "site_id", "contract_number", "lines", "specific_end_use", "dispositions", "use"} <= fields
    with workspace.transaction(clerk) as tx, pytest.raises(FieldErrors) as refused:
        issue_for_signature(tx, made)
    assert "site_id" in refused.value.faults
    with workspace.reader() as session:
        assert declaration_detail(session, made, date(2026, 11, 24)).state is S.DRAFT


def test_a_complete_declaration_is_issued_signed_verified_and_valid(workspace, clerk, officer):
    made = verified(workspace, clerk, officer)
    with workspace.reader() as session:
        detail = declaration_detail(session, made, date(2026, 11, 24))
        assert detail.validity.standing is Standing.VALID
        assert detail.missing == ()
        assert detail.handling.verified_by == officer.id
        assert detail.statement.end_user is not None
        assert detail.statement.end_user.address == "Example Road 1, Exampletown"
        assert [u.answer for u in detail.statement.undertakings] == [a for a in ANSWERS.values() if a]
        assert detail.balances[0].left == 100


def test_what_the_paper_states_stays_when_the_register_moves_on(workspace, clerk, officer):
    from models.parties.tables import Party

    made = verified(workspace, clerk, officer)
    with workspace.transaction(clerk) as tx:
        party = tx.get(Party, stated(tx.session, made).end_user.party_id)
        party.legal_name = "Example Renamed GmbH (fictional)"
    with workspace.reader() as session:
        assert stated(session, made).end_user.legal_name == "Example Magnetics GmbH (fictional)"


def test_two_people_at_one_draft_the_second_sees_what_the_first_changed(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of)
    with workspace.reader() as session:
        _, seen = form_values(session, made)
    with workspace.transaction(officer) as tx:
        change_declaration(tx, made, seen, draft(of, project="Example project"))
    with workspace.transaction(clerk) as tx, pytest.raises(Conflict) as refused:
        change_declaration(tx, made, seen, draft(of, project="Another"))
    assert refused.value.theirs["project"] == ("", "Example project")
    assert refused.value.by == officer.name


def test_a_change_of_a_line_alone_is_a_change_of_the_declaration(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of)
    with workspace.reader() as session:
        _, seen = form_values(session, made)
    with workspace.transaction(clerk) as tx:
        change_declaration(tx, made, seen, draft(of, lines=[line(of.product, "7")]))
    with workspace.transaction(clerk) as tx, pytest.raises(Conflict):
        change_declaration(tx, made, seen, draft(of))


def test_saving_what_is_there_already_changes_nothing(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        made = declaration(tx)
    with workspace.reader() as session:
        kept, seen = form_values(session, made)
    with workspace.transaction(clerk) as tx:
        change_declaration(tx, made, seen, validate(DeclarationDraft, kept))
    with workspace.reader() as session:
        assert form_values(session, made) == (kept, seen)


def test_a_draft_is_thrown_away_with_all_its_parts_and_an_issued_one_is_not(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        gone, kept = declaration(tx, of), declaration(tx, of, S.ISSUED)
        delete_draft(tx, gone)
    with workspace.reader() as session, pytest.raises(NotFound):
        declaration_detail(session, gone, date(2026, 11, 24))
    with workspace.transaction(clerk) as tx, pytest.raises(UserError, match="never changed"):
        delete_draft(tx, kept)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"regime": "XX"}, "regime"),
        ({"form_variant": "NO-SUCH"}, "form_variant"),
        ({"form_variant": "CN-APPLICATION"}, "form_variant"),
        ({"contract_date": "2026-02-30"}, "contract_date"),
        ({"specific_end_use": "hid\u202eden"}, "specific_end_use"),
        ({"end_product_markets": ["ZZ"]}, "end_product_markets.0"),
        ({"undertakings": [{"code": "CN-WMD", "answer": "given"}]}, "undertakings.0.answer"),
        ({"undertakings": [{"code": "NONE", "answer": "given"}]}, "undertakings.0.answer"),
        ({"project": "x" * 10_000_000}, "project"),
        ({"invented": 1}, "invented"),
    ],
)
def test_what_no_record_can_hold_is_refused_beside_its_field(changes, path):
    with pytest.raises(FieldErrors) as refused:
        validate(DeclarationDraft, changes)
    assert path in refused.value.faults


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"quantity": "0"}, "quantity"),
        ({"quantity": "-1"}, "quantity"),
        ({"quantity": "NaN"}, "quantity"),
        ({"quantity": "0.0000001"}, "quantity"),
        ({"unit": "QQQ"}, "unit"),
        ({"currency": "QQQ"}, "currency"),
        ({"hs_code": "12AB"}, "hs_code"),
        ({"cas_number": "7429-91-7"}, "cas_number"),
    ],
)
def test_a_line_that_no_record_can_hold_is_refused(changes, field):
    with pytest.raises(FieldErrors) as refused:
        validate(DeclarationDraft, {"lines": [line(1, **changes)]})
    assert f"lines.0.{field}" in refused.value.faults


def test_a_right_cas_number_is_taken():
    assert validate(DeclarationDraft, {"lines": [line(1, cas_number="7429-91-6")]}).lines[0].cas_number == "7429-91-6"


def test_what_the_register_does_not_know_is_refused_and_leaves_nothing_behind(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
    wrong = draft(
        of,
        site_id=999_999,
        parties=[{"role": "end_user", "party_id": 888_888}],
        lines=[line(of.product, unit="H87"), line(777_777), line(of.product, control_codes=["9Z999.z"])],
    )
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        draft_declaration(tx, wrong)
    assert set(refused.value.faults) == {
        "parties.0.party_id",
        "site_id",
        "lines.0.unit",
        "lines.1.product_id",
        "lines.2.control_codes",
    }
    with workspace.transaction(clerk) as tx:
        assert declaration(tx, of) and tx.session.get(Declaration, 1).number == "EUC-2026-0001"


def test_two_end_users_are_refused():
    parties = [{"role": "end_user", "party_id": 1}, {"role": "end_user", "party_id": 2}]
    with pytest.raises(FieldErrors, match="Only one party"):
        validate(DeclarationDraft, {"parties": parties})


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"signed_on": date(2026, 11, 25), "received_on": date(2026, 11, 25)}, "signed_on"),
        ({"signed_on": date(2026, 11, 23)}, "signed_on"),
        ({"received_on": date(2026, 11, 25)}, "received_on"),
        ({"received_on": date(2026, 11, 23)}, "received_on"),
        ({"signatory_name": "CLARA  example"}, "signatory_name"),
    ],
)
def test_a_signature_that_cannot_be_is_refused(workspace, clerk, changes, field):
    with workspace.transaction(clerk) as tx:
        made = declaration(tx, state=S.ISSUED)
    with pytest.raises(FieldErrors) as refused, workspace.transaction(clerk) as tx:
        record_signature(tx, made, signature(tx, **changes))
    assert field in refused.value.faults


def test_a_scan_without_seal_is_not_verified_and_the_original_may_follow(workspace, clerk, officer, clock):
    with workspace.transaction(clerk) as tx:
        bare = declaration(tx, state=S.ISSUED)
        record_signature(tx, bare, signature(tx, company_seal=False, received_as="scan_of_original"))
    with pytest.raises(FieldErrors) as refused, workspace.transaction(officer) as tx:
        verify(tx, bare, CALLED_BACK)
    assert set(refused.value.faults) == {"company_seal"}
    clock.set_day(date(2026, 11, 27))
    with workspace.transaction(clerk) as tx:
        record_original(tx, bare, OriginalDraft(received_on=date(2026, 11, 27), courier_number="EX 1"))
    with workspace.reader() as session:
        handling = declaration_detail(session, bare, date(2026, 11, 27)).handling
        assert (handling.received_as, handling.courier_number) == ("original", "EX 1")
    with pytest.raises(UserError, match="No original"), workspace.transaction(clerk) as tx:
        record_original(tx, bare, OriginalDraft(received_on=date(2026, 11, 27)))


def test_no_check_needs_its_reason(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        made = declaration(tx, state=S.SIGNED)
    with pytest.raises(FieldErrors), workspace.transaction(officer) as tx:
        verify(tx, made, VerificationDraft.model_validate({"authenticity": "none"}))


def test_an_answer_short_of_the_assurance_waits_for_an_officer_who_had_no_hand_in_it(
    workspace, clerk, officer, second_officer
):
    answers = [{"code": c, "answer": "cannot_state" if c == "CN-CIVIL" else a} for c, a in ANSWERS.items()]
    with workspace.transaction(officer) as tx:
        made = declaration(tx, undertakings=answers)
    with pytest.raises(FieldErrors), workspace.transaction(officer) as tx:
        issue_for_signature(tx, made)
    with pytest.raises(NotPermitted), workspace.transaction(officer) as tx:
        decide_answer(tx, made, "CN-CIVIL", "The end user cannot know its customers' customers.")
    with pytest.raises(NotPermitted), workspace.transaction(clerk) as tx:
        decide_answer(tx, made, "CN-CIVIL", "x")
    with workspace.transaction(second_officer) as tx:
        decide_answer(tx, made, "CN-CIVIL", "The end user cannot know its customers' customers.")
    with workspace.transaction(officer) as tx:
        issue_for_signature(tx, made)
    with workspace.reader() as session:
        civil = next(u for u in stated(session, made).undertakings if u.code == "CN-CIVIL")
        assert civil.decided_by == second_officer.id


def test_a_decision_falls_when_the_answer_changes(workspace, clerk, second_officer):
    answers = [{"code": c, "answer": "cannot_state" if c == "CN-CIVIL" else a} for c, a in ANSWERS.items()]
    worse = [{"code": c, "answer": "declares_use" if c == "CN-CIVIL" else a} for c, a in ANSWERS.items()]
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of, undertakings=answers)
    with workspace.transaction(second_officer) as tx:
        decide_answer(tx, made, "CN-CIVIL", "Fine for stock of small parts.")
    with workspace.reader() as session:
        _, seen = form_values(session, made)
    with workspace.transaction(clerk) as tx:
        change_declaration(tx, made, seen, draft(of, undertakings=worse))
    with pytest.raises(FieldErrors), workspace.transaction(clerk) as tx:
        issue_for_signature(tx, made)


def test_a_new_version_supersedes_the_old_one_when_it_is_signed(workspace, clerk, officer, clock):
    first = verified(workspace, clerk, officer)
    clock.set_day(date(2026, 12, 1))
    with workspace.transaction(clerk) as tx:
        second = new_version(tx, first, "Another model of motor").first("declaration")
        assert second != first
        issue_for_signature(tx, second)
    with workspace.reader() as session:
        assert validity_on(session, first, date(2026, 12, 1)).usable
        assert stated(session, second).supersedes == "EUC-2026-0001 v1"
    with workspace.transaction(clerk) as tx:
        record_signature(tx, second, signature(tx))
    with workspace.reader() as session:
        detail = declaration_detail(session, first, date(2026, 12, 1))
        assert detail.validity.standing is Standing.SUPERSEDED
        assert detail.state_reason == "EUC-2026-0001 v2"
        assert [v.version_number for v in detail.versions] == [2, 1]
        assert validity_on(session, first, date(2026, 11, 30)).standing is Standing.VALID
    with pytest.raises(UserError, match="cannot be renewed"), workspace.transaction(clerk) as tx:
        new_version(tx, first, "Again")


def test_an_issued_paper_gives_way_when_the_next_version_is_issued(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        first = declaration(tx, state=S.ISSUED)
        second = max(i for k, i in new_version(tx, first, "Wrong model").ids if k == "declaration")
    with workspace.reader() as session:
        assert validity_on(session, first, date(2026, 11, 24)).standing is Standing.AWAITS_SIGNATURE
    with workspace.transaction(clerk) as tx:
        issue_for_signature(tx, second)
    with pytest.raises(UserError), workspace.transaction(clerk) as tx:
        record_signature(tx, first, signature(tx))


def test_withdrawing_and_stopping_need_a_reason_and_end_it(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
    one, two = verified(workspace, clerk, officer, of), verified(workspace, clerk, officer, of)
    with pytest.raises(UserError, match="Say why"), workspace.transaction(clerk) as tx:
        withdraw(tx, one, "  ")
    with workspace.transaction(clerk) as tx:
        withdraw(tx, one, "The order was cancelled.")
        stop = StopDraft.model_validate(
            {"cause": "user_or_use_changed_or_may_change", "reason": "Resold to a stranger."}
        )
        record_stop_and_report(tx, two, stop)
    with workspace.reader() as session:
        assert validity_on(session, one, date(2026, 11, 24)).standing is Standing.WITHDRAWN
        assert validity_on(session, two, date(2026, 11, 24)).standing is Standing.STOPPED
    with pytest.raises(UserError), workspace.transaction(clerk) as tx:
        withdraw(tx, two, "Again")


def test_a_stated_last_day_ends_it_by_itself(workspace, clerk, officer):
    made = verified(workspace, clerk, officer, stated_until=date(2026, 12, 31))
    with workspace.reader() as session:
        last = validity_on(session, made, date(2026, 12, 31))
        assert last.usable and last.next_change == date(2027, 1, 1)
        assert validity_on(session, made, last.next_change).standing is Standing.EXPIRED


def test_who_may_not_is_refused(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of, S.SIGNED)
    for act in (
        lambda tx: draft_declaration(tx, draft(of)),
        lambda tx: withdraw(tx, made, "no"),
        lambda tx: verify(tx, made, CALLED_BACK),
        lambda tx: new_version(tx, made, "no"),
    ):
        with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
            act(tx)
    with pytest.raises(NotPermitted), workspace.transaction(clerk) as tx:
        verify(tx, made, CALLED_BACK)

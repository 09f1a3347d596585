"""Classification: proposed by one, decided by another, by codes that the loaded edition holds."""

from datetime import date

import pytest

from models.goods.choices import DecisionState, Outcome, Standing
from models.goods.commands import confirm_classification, reject_classification, withdraw_classification
from models.goods.drafts import ClassificationDraft
from models.goods.missing import missing_in
from models.goods.queries import candidates_for, product_detail
from models.rulebook.items import Confidence
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.validation import validate
from tests.goods.builders import REASON, classified, product, proposal, report


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"reason": "short"}, "reason", "20 characters"),
        ({"control_codes": ("9Z999",)}, "control_codes", "9Z999"),
        ({"control_codes": ("1C90",)}, "control_codes", "1C90"),
        ({"control_codes": ()}, "control_codes", "needs the control code"),
        ({"outcome": "not_controlled"}, "control_codes", "has no control code"),
        ({"measures": ("99/1999",)}, "measures", "99/1999"),
        ({"outcome": "perhaps"}, "outcome", "possible values"),
    ],
)
def test_a_proposal_at_fault_says_where(values, field, words):
    base = {"outcome": "controlled", "control_codes": ("1C905.a.4",), "reason": REASON}
    with pytest.raises(FieldErrors, match=words) as caught:
        validate(ClassificationDraft, base | values)
    assert list(caught.value.faults) == [field]


def test_a_heading_and_a_measure_without_codes_may_be_named():
    assert ClassificationDraft(outcome="controlled", control_codes=("1C905",), reason=REASON).control_codes == (
        "1C905",
    )
    assert ClassificationDraft(outcome="controlled", measures=("61/2025",), reason=REASON).measures == ("61/2025",)


def test_nobody_confirms_what_they_proposed(workspace, officer, second_officer, clerk):
    with workspace.transaction(officer) as tx:
        found = product(tx)
        waiting = proposal(tx, found)
    for actor, words in ((officer, "prepared this"), (clerk, "permission")):
        with pytest.raises(NotPermitted, match=words), workspace.transaction(actor) as tx:
            confirm_classification(tx, waiting)
        with pytest.raises(NotPermitted, match=words), workspace.transaction(actor) as tx:
            reject_classification(tx, waiting, "It is not so.")
    with workspace.transaction(second_officer) as tx:
        confirm_classification(tx, waiting, "Agreed.")
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert detail.standing is Standing.CONTROLLED
        assert detail.classification.edition == load_current().edition
        assert "18/2025" in detail.classification.measures
        assert detail.classification.decided_by == second_officer.id


def test_a_new_classification_supersedes_the_old_which_stays(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        found = product(tx)
    classified(workspace, clerk, officer, found)
    classified(workspace, clerk, officer, found, outcome=Outcome.NOT_CONTROLLED, codes=())
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert [each.state for each in detail.classifications] == [DecisionState.CONFIRMED, DecisionState.SUPERSEDED]
        assert detail.standing is Standing.NOT_CONTROLLED


def test_one_proposal_at_a_time_and_each_way_out_of_it(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        found = product(tx)
        waiting = proposal(tx, found)
        with pytest.raises(UserError, match="waits for a decision"):
            proposal(tx, found)
    with pytest.raises(UserError, match="Only the person"), workspace.transaction(officer) as tx:
        withdraw_classification(tx, waiting)
    with workspace.transaction(clerk) as tx:
        withdraw_classification(tx, waiting)
        second = proposal(tx, found)
    with workspace.transaction(officer) as tx:
        with pytest.raises(UserError, match="reason"):
            reject_classification(tx, second, " ")
        reject_classification(tx, second, "The report names another model.")
        with pytest.raises(UserError, match="Rejected"):
            confirm_classification(tx, second)
    with workspace.reader() as session:
        detail = product_detail(session, found)
        assert [each.state for each in detail.classifications] == [DecisionState.REJECTED, DecisionState.WITHDRAWN]
        assert detail.standing is Standing.UNCLASSIFIED
        assert detail.proposal is None


def test_candidates_follow_from_form_and_composition(workspace, clerk):
    book = load_current()
    with workspace.transaction(clerk) as tx:
        magnet, rotor = product(tx, "Magnet (fictional)"), product(tx, "Rotor (fictional)", form="rotor", hs_codes=())
        bare = product(tx, "Bare (fictional)", form="", hs_codes=())
        for each in (magnet, rotor):
            report(tx, each)
    with workspace.reader() as session:
        found = candidates_for(session, magnet, book)
        assert any("1C905.a.4" in each.item.control_codes for each in found)
        ranks = [list(Confidence).index(each.confidence) for each in found]
        assert ranks == sorted(ranks)
        assert any(each.excluded for each in candidates_for(session, rotor, book))
        assert candidates_for(session, bare, book) == ()


def test_what_is_missing_shrinks_as_facts_arrive(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        found = product(tx, form="", origin="", hs_codes=(), model="")
    with workspace.reader() as session:
        before = {item.field for item in missing_in(product_detail(session, found))}
    assert before == {"form", "origin", "hs_codes", "model", "chinese_technology", "reports", "classification"}
    with workspace.transaction(clerk) as tx:
        full = product(tx, "Full (fictional)", chinese_technology="no")
        report(tx, full, {"Nd": "30", "Fe": "70"}, file=("a.pdf", b"x"))
        proposal(tx, full)
    with workspace.reader() as session:
        (waiting,) = missing_in(product_detail(session, full))
        assert "second person" in str(waiting.what)


def test_a_newer_report_or_edition_asks_for_a_new_look(workspace, clerk, officer, clock):
    with workspace.transaction(clerk) as tx:
        found = product(tx, chinese_technology="no")
        report(tx, found, {"Dy": None}, file=("a.pdf", b"x"))
    classified(workspace, clerk, officer, found, outcome=Outcome.ASK_AUTHORITY, codes=())
    clock.set_day(date(2026, 12, 24))
    with workspace.transaction(clerk) as tx:
        report(tx, found, {"Dy": None}, on=date(2026, 12, 23))
    with workspace.reader() as session:
        said = " ".join(str(item.what) for item in missing_in(product_detail(session, found), "2027-01-01"))
    for words in (
        "newer than the classification",
        "edition 2027-01-01 is loaded",
        "authority has to be asked",
        "share for Dy",
    ):
        assert words in said

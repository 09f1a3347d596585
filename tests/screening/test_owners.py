"""Whether listed owners hold a party, by every rule: from the register's stakes and the comparisons recorded."""

from datetime import date

import pytest

from models.parties.listed_owners import Verdict
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from models.screening.owners import owners_answer
from tests.parties import builders
from tests.screening.builders import screening

TODAY = date(2026, 11, 24)
HIT, CLEAR, OPEN = Verdict.HIT, Verdict.CLEAR, Verdict.CANNOT_BE_RULED_OUT
MATCH, POSSIBLE = ScreeningOutcome.MATCH, ScreeningOutcome.POSSIBLE_MATCH


@pytest.fixture
def family(workspace, clerk):
    """Make a party below a chain: top holds ``first`` of middle, middle ``second`` of low; return their ids."""

    def make(first, second, **more):
        with workspace.transaction(clerk) as tx:
            top = builders.bare_party(tx, "Example Top (fictional)")
            middle = builders.bare_party(tx, "Example Middle (fictional)", holdings=[{"owner_id": top, "share": first}])
            held = [{"owner_id": middle, "share": second}, *more.get("others", [])]
            return top, middle, builders.bare_party(tx, "Example Low (fictional)", holdings=held)

    return make


def compared(workspace, officer, party_id, outcome, on=TODAY):
    with workspace.transaction(officer) as tx:
        screening(tx, party_id, outcome, on=on)


def answer_for(workspace, party_id, on=TODAY):
    with workspace.reader() as session:
        return owners_answer(session, party_id, on)


def verdicts(answer):
    return {each.rule.rule.code: each.verdict for each in answer.rules}


def test_a_half_held_firm_counts_whole_and_the_way_is_told(workspace, officer, family):
    top, _middle, low = family(50, 50)
    compared(workspace, officer, top, MATCH)
    answer = answer_for(workspace, low)
    found = verdicts(answer)
    assert set(found) == set(load_current().ownership_rules)
    assert (found["US-OFAC"], found["EU"], found["US-BIS"], found["UK"]) == (HIT, HIT, HIT, CLEAR)
    ofac = next(each for each in answer.rules if each.rule.rule.code == "US-OFAC")
    assert [path.text for path in ofac.paths] == [
        "Example Top (fictional) → Example Middle (fictional) 50 %; "
        "Example Middle (fictional) → Example Low (fictional) 50 %"
    ]
    assert answer.matched == ("Example Top (fictional)",)


def test_an_unknown_share_cannot_be_ruled_out_and_is_named(workspace, officer, family):
    top, _middle, low = family(None, 60)
    compared(workspace, officer, top, MATCH)
    ofac = next(each for each in answer_for(workspace, low).rules if each.rule.rule.code == "US-OFAC")
    assert ofac.verdict is OPEN
    (share,) = ofac.open_shares
    assert str(share.words).startswith(
        "The share of Example Top (fictional) in Example Middle (fictional) is not known (0–100 %); from 50 % on"
    )


def test_a_possible_match_is_tried_both_ways(workspace, officer, family):
    top, middle, low = family(80, 80)
    compared(workspace, officer, top, POSSIBLE)
    answer = answer_for(workspace, low)
    assert verdicts(answer)["US-OFAC"] is OPEN
    assert answer.undecided == ("Example Top (fictional)",)
    compared(workspace, officer, middle, MATCH)
    assert verdicts(answer_for(workspace, low))["US-OFAC"] is HIT
    compared(workspace, officer, top, ScreeningOutcome.CLEAR)
    compared(workspace, officer, middle, ScreeningOutcome.CLEAR)
    assert set(verdicts(answer_for(workspace, low)).values()) == {CLEAR}


def test_a_small_possible_match_stays_clear(workspace, officer, family):
    top, _middle, low = family(10, 10)
    compared(workspace, officer, top, POSSIBLE)
    assert set(verdicts(answer_for(workspace, low)).values()) == {CLEAR}


def test_what_the_answer_rests_on_without_knowing_it_is_said(workspace, officer, family):
    _top, middle, low = family(50, 50, others=[{"owner_name": "Example Fund", "share": 20}])
    compared(workspace, officer, middle, ScreeningOutcome.CLEAR)
    answer = answer_for(workspace, low)
    assert [str(words) for words in answer.cautions] == [
        "30 % belong to owners whom nobody has named.",
        "Never compared with a list: Example Top (fictional).",
        "Known by name only, and so not compared with any list: Example Fund.",
    ]
    assert set(verdicts(answer).values()) == {CLEAR}


def test_without_owners_nothing_is_known(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        alone = builders.bare_party(tx, "Example Alone (fictional)")
    answer = answer_for(workspace, alone)
    assert set(verdicts(answer).values()) == {CLEAR}
    assert str(answer.cautions[0]) == "No owner is known, so nothing is known of listed owners either."
    compared(workspace, officer, alone, MATCH)
    assert set(verdicts(answer_for(workspace, alone)).values()) == {HIT}


def test_only_what_was_compared_by_the_day_counts(workspace, officer, family):
    top, _middle, low = family(60, 60)
    compared(workspace, officer, top, MATCH, on=date(2026, 11, 20))
    assert verdicts(answer_for(workspace, low, date(2026, 11, 19)))["EU"] is CLEAR
    assert verdicts(answer_for(workspace, low, date(2026, 11, 20)))["EU"] is HIT


def test_a_rule_about_control_says_that_it_is_not_computed(workspace, officer, family):
    top, _middle, low = family(60, 60)
    compared(workspace, officer, top, MATCH)
    told = {each.rule.rule.code: [str(words) for words in each.cautions] for each in answer_for(workspace, low).rules}
    assert any("control without shares" in sentence for sentence in told["UK"])
    assert told["US-OFAC"] == []

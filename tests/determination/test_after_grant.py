"""After the grant: a key change, another change, stop and report, and a pause the ministry ordered."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.declarations.choices import StopCause
from models.determination.after_grant import KEY, Act, after_grant
from models.determination.facts import ChangedElement, ChangeFact, GrantedFact, LearnedFact
from models.determination.outcome import WEIGHT, Outcome
from tests.determination.test_determine import BOOK, DAYS, TODAY, asked, cover, deal, told

NUMBER = "EXAMPLE-GL-1"


def granted(**more) -> GrantedFact:
    return GrantedFact(licence_number=NUMBER, **more)


def changed(element=ChangedElement.other, **more) -> GrantedFact:
    return granted(changes=(ChangeFact(element=element, **more),))


def acts(answer) -> list[Act]:
    return [step.act for step in answer.steps]


def test_without_a_change_only_the_report_of_transport_and_use_is_owed():
    answer = after_grant(granted(), TODAY, BOOK)
    assert (answer.usable, acts(answer)) == (True, [Act.report_use])


@pytest.mark.parametrize("element", sorted(KEY))
def test_a_key_element_needs_a_new_application(element):
    answer = after_grant(changed(element, what="Example Motors sold (fictional)"), TODAY, BOOK)
    assert answer.key_change
    assert not answer.usable
    assert acts(answer) == [Act.stop, Act.hand_back, Act.new_application, Act.report_use]
    assert all(step.reason.source.name == "State Council Order 792 Art. 18" for step in answer.steps)
    assert asked(deal(granted=(changed(element),))).outcome is Outcome.licence


def test_another_element_is_amended_and_the_licence_rests_meanwhile():
    answer = after_grant(changed(accepted_on=date(2026, 10, 28)), TODAY, BOOK)
    assert (answer.key_change, answer.usable) == (False, False)
    assert acts(answer) == [Act.amend, Act.do_not_use, Act.report_use]
    rest = answer.steps[1]
    assert rest.due == date(2026, 11, 25)
    assert rest.reason.source.name.endswith("Art. 18(3)")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "the clock starts on acceptance"),
        ({"accepted_on": date(2026, 11, 24)}, "the clock starts on acceptance"),
        ({"accepted_on": date(2026, 11, 20)}, "2026-12-18"),
        ({"accepted_on": date(2024, 12, 27)}, "not loaded"),
    ],
)
def test_the_clock_of_an_amendment_runs_from_acceptance_and_is_never_guessed(more, said):
    rest = after_grant(changed(**more), TODAY, BOOK).steps[1]
    assert said in str(rest.reason.words)


def test_once_amended_the_licence_is_usable_again():
    facts = changed(accepted_on=date(2026, 10, 28), amended_on=date(2026, 11, 20))
    assert not after_grant(facts, date(2026, 11, 19), BOOK).usable
    assert after_grant(facts, date(2026, 11, 20), BOOK).usable


@pytest.mark.parametrize("cause", list(StopCause))
def test_what_was_learned_stops_and_is_reported(cause):
    facts = granted(learned=(LearnedFact(cause=cause, on=date(2026, 11, 20)),))
    assert after_grant(facts, date(2026, 11, 19), BOOK).usable
    answer = after_grant(facts, TODAY, BOOK)
    assert answer.stop_and_report
    assert acts(answer)[:3] == [Act.stop, Act.report, Act.cooperate]
    whole = asked(deal(granted=(facts,)))
    assert whole.outcome is Outcome.ask_authority
    assert "What was learned after the grant" in told(whole)
    assert {step.reason for step in answer.steps} <= set(whole.duties)


def test_a_pause_the_ministry_ordered():
    facts = granted(pause_ordered_on=TODAY)
    answer = after_grant(facts, TODAY, BOOK)
    assert (answer.usable, acts(answer)) == (False, [Act.stop, Act.report_use])


@pytest.mark.parametrize("facts", [changed(ChangedElement.end_user), changed(), granted(pause_ordered_on=TODAY)])
def test_a_general_licence_that_rests_covers_nothing(facts):
    assert asked(deal(covers=(cover(),), granted=(granted(),))).outcome is Outcome.covered_general_licence
    assert asked(deal(covers=(cover(),), granted=(facts,))).outcome is Outcome.licence


days = st.one_of(st.none(), DAYS)
grants = st.builds(
    granted,
    changes=st.lists(
        st.builds(ChangeFact, element=st.sampled_from(ChangedElement), on=days, accepted_on=days), max_size=3
    ).map(tuple),
    learned=st.lists(st.builds(LearnedFact, cause=st.sampled_from(StopCause), on=days), max_size=2).map(tuple),
    pause_ordered_on=days,
)


@given(grants, DAYS)
def test_whatever_happened_never_makes_it_lighter_and_stops_what_it_says(facts, on):
    answer = after_grant(facts, on, BOOK)
    assert answer.usable is (acts(answer) == [Act.report_use])
    plain, with_it = asked(deal(), on), asked(deal(granted=(facts,)), on)
    assert WEIGHT[with_it.outcome] >= WEIGHT[plain.outcome]

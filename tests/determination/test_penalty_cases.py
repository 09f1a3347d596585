"""Published penalty cases replayed as facts: each is stopped, with the right reason.

The cases are those of Chinese customs around magnets in 2025 and 2026, told by trade and law pages and not read at
the authority: Yangshan (2 March 2026), Meishan 307/2025, and the exchanges of NdFeB and SmCo and wrong customs codes
that a trader reports. Firms are not named there, and the names here are fictional. No case among them turns on an
American rule; what one such rule would stop stands last, since the determination speaks of Chinese law only.
"""

from datetime import date
from decimal import Decimal

import pytest

from models.determination.facts import Answer, ChangedElement, ChangeFact, Concern, GrantedFact, ProductFact, UseFact
from models.determination.outcome import WEIGHT, Outcome
from models.determination.what_if import Changes, Direction, what_if
from models.rulebook.ownership_rules import rule_on
from tests.determination.test_determine import BOOK, asked, deal, foreign, magnet, told, user

SHIPPED = date(2025, 9, 1)
NDFEB = {"Nd": Decimal(29), "Fe": Decimal(69), "B": Decimal(1)}
SMCO = {"Sm": Decimal(25), "Co": Decimal(50), "Fe": Decimal(15)}


def with_dysprosium(percent: str) -> dict[str, Decimal]:
    return NDFEB | {"Dy": Decimal(percent)}


def outcome_of(elements, **more) -> Outcome:
    return asked(deal(magnet(elements, **more)), SHIPPED).outcome


@pytest.mark.parametrize(
    ("models", "undeclared"),
    [(16, {4: "0.18"}), (17, {4: "0.18", 11: "0.36"})],
    ids=["one of sixteen models", "two of seventeen models"],
)
def test_undeclared_dysprosium_in_some_models_of_a_shipment(models, undeclared):
    answers = {
        number: asked(deal(magnet(with_dysprosium(undeclared[number]) if number in undeclared else NDFEB)), SHIPPED)
        for number in range(1, models + 1)
    }
    stopped = {number for number, each in answers.items() if each.outcome is Outcome.licence}
    assert stopped == set(undeclared)
    assert all(each.outcome is Outcome.nothing for number, each in answers.items() if number not in undeclared)
    for number in undeclared:
        assert answers[number].control_codes == ("1C905.a.4",)
        assert "The product contains Dy" in told(answers[number])
        assert any("goods are controlled" in str(each.words) for each in answers[number].duties)
    heaviest = max((each.outcome for each in answers.values()), key=WEIGHT.__getitem__)
    assert heaviest is Outcome.licence


@pytest.mark.parametrize("percent", ["0.36", "0.18", "0.1", "0.05", "0.001"])
def test_an_understated_share_saves_nothing_because_the_text_names_no_threshold(percent):
    assert outcome_of(with_dysprosium(percent)) is Outcome.licence


def test_the_share_that_was_measured_beside_the_one_that_was_declared():
    measured = {"product": {"elements": {"Dy": "0.36"}}}
    both = what_if(deal(magnet(NDFEB)), SHIPPED, BOOK, Changes(facts=measured))
    assert (both.as_is.outcome, both.changed.outcome) == (Outcome.nothing, Outcome.licence)
    assert both.difference.direction is Direction.heavier
    assert any("1C905.a.4" in str(each.words) for each in both.difference.reasons_come)


def test_a_composition_that_is_not_whole_is_no_clearance():
    part = ProductFact(elements={"Nd": None, "Fe": None}, form="magnet", hs_code="8505111000", origin="CN")
    whole = part.model_copy(update={"composition_complete": True})
    assert WEIGHT[asked(deal(part), SHIPPED).outcome] >= WEIGHT[asked(deal(whole), SHIPPED).outcome]
    assert asked(deal(ProductFact(form="magnet", origin="CN")), SHIPPED).outcome is Outcome.unknown


def test_who_knew_of_it_needs_a_licence_whatever_the_papers_say():
    facts = deal(magnet(NDFEB), concern=Concern.known)
    answer = asked(facts, SHIPPED)
    assert answer.outcome is Outcome.licence
    assert "knows of a danger" in told(answer)


def test_samarium_cobalt_declared_as_ndfeb_is_found_by_what_it_is_made_of():
    assert outcome_of(NDFEB) is Outcome.nothing
    answer = asked(deal(magnet(SMCO)), SHIPPED)
    assert answer.outcome is Outcome.licence
    assert answer.control_codes == ("1C902.a.4",)


def test_ndfeb_with_terbium_declared_as_samarium_cobalt_needs_the_licence_of_what_it_is():
    answer = asked(deal(magnet(NDFEB | {"Tb": Decimal("0.5")})), SHIPPED)
    assert answer.control_codes == ("1C904.a.4",)


@pytest.mark.parametrize("code", ["8505119000", "8503009090", "7326909000", ""])
def test_a_wrong_customs_code_hides_no_dysprosium(code):
    assert outcome_of(with_dysprosium("0.36"), hs_code=code) is Outcome.licence


def test_the_answer_to_a_customs_challenge_is_due_in_seven_working_days():
    rule = BOOK.clock("CN-CUSTOMS-QUERY")
    assert (rule.length, rule.unit, rule.mark) == (7, "working_days", "secondary")
    assert BOOK.calendar.add_working_days("CN", SHIPPED, rule.length) == date(2025, 9, 10)


@pytest.mark.parametrize("element", [ChangedElement.end_user, ChangedElement.destination])
def test_another_user_or_country_after_the_grant_needs_a_new_application(element):
    change = ChangeFact(element=element, what="sold on to Example Trading (fictional)", on=SHIPPED)
    answer = asked(deal(granted=(GrantedFact(licence_number="EXAMPLE-1", changes=(change,)),)), SHIPPED)
    assert answer.outcome is Outcome.licence
    assert "Apply anew" in " ".join(str(each.words) for each in answer.duties)
    assert "no longer covers the deal" in told(answer)


def test_what_was_declared_civil_and_goes_to_an_american_military_user_is_barred():
    military = (user("US", military_user=Answer.yes),)
    assert (
        asked(deal(destination="US", parties=military, use=UseFact(military=Answer.no)), SHIPPED).outcome
        is Outcome.barred
    )


@pytest.mark.parametrize(("on", "binds"), [(date(2025, 11, 9), True), (date(2025, 11, 10), False)])
def test_an_american_rule_on_owners_is_answered_by_the_ownership_rules_and_not_here(on, binds):
    """The determination leaves it alone: screening computes the shares by the rule of the day."""
    rule = next(each for each in BOOK.ownership_rules.values() if each.regime == "US" and len(each.periods) > 1)
    assert rule_on(rule, on).binds is binds
    steel = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", origin="US")
    assert asked(foreign(steel), on).outcome is Outcome.nothing

"""Ownership rules as dated data: each edge of each period, and refused with their faults."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.rulebook.intervals import intervals
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark
from models.rulebook.measures import ForceState
from models.rulebook.ownership_rules import Aggregation, Operator, OwnershipTerms, rule_on
from models.workspace.errors import NotFound
from tests.rulebook.test_loader import change, edition, refused

assert edition  # the fixture

IN_FORCE, SUSPENDED, NOT_YET = ForceState.in_force, ForceState.suspended, ForceState.not_yet
UNKNOWN = ForceState.unknown_treated_as_in_force


@pytest.mark.parametrize(
    ("rule", "day", "state"),
    [
        ("US-BIS", "2025-09-28", NOT_YET),
        ("US-BIS", "2025-09-29", IN_FORCE),
        ("US-BIS", "2025-11-09", IN_FORCE),
        ("US-BIS", "2025-11-10", SUSPENDED),
        ("US-BIS", "2026-11-09", SUSPENDED),
        ("US-BIS", "2026-11-10", UNKNOWN),
        ("CN-61", "2025-10-08", NOT_YET),
        ("CN-61", "2025-10-09", IN_FORCE),
        ("CN-61", "2025-11-06", IN_FORCE),
        ("CN-61", "2025-11-07", SUSPENDED),
        ("CN-61", "2026-11-10", SUSPENDED),
        ("CN-61", "2026-11-11", UNKNOWN),
        ("US-OFAC", "2026-11-24", IN_FORCE),
        ("EU", "2024-07-02", IN_FORCE),
        ("EU", "2024-07-03", IN_FORCE),
        ("UK", "2026-11-24", IN_FORCE),
        ("CE-OW-02", "2026-11-24", IN_FORCE),
    ],
)
def test_the_state_of_each_rule_at_its_edges(rule, day, state):
    found = rule_on(load_current().ownership_rules[rule], date.fromisoformat(day))
    assert found.state is state
    assert found.binds == (state in {IN_FORCE, UNKNOWN})
    assert found.reasons
    assert all(reason.source is not None for reason in found.reasons)


def test_the_chinese_rule_has_the_dates_of_its_announcement():
    book = load_current()
    for span in intervals(book.measure("61/2025", "1(3)")):
        for day in (span.first, span.last):
            if day is not None:
                assert rule_on(book.ownership_rules["CN-61"], day).state is book.state("61/2025", "1(3)", day).state


@pytest.mark.parametrize(
    ("rule", "day", "operator", "aggregation"),
    [
        ("EU", "2024-07-02", Operator.more_than, Aggregation.together),
        ("EU", "2024-07-03", Operator.at_least, Aggregation.together),
        ("UK", "2026-11-24", Operator.more_than, Aggregation.single),
        ("CN-61", "2026-11-24", Operator.at_least, Aggregation.single),
        ("US-BIS", "2026-11-24", Operator.at_least, Aggregation.together),
        ("US-OFAC", "2026-11-24", Operator.at_least, Aggregation.together),
    ],
)
def test_what_each_rule_asks(rule, day, operator, aggregation):
    terms = rule_on(load_current().ownership_rules[rule], date.fromisoformat(day)).terms
    assert (terms.threshold, terms.operator, terms.aggregation) == (Decimal(50), operator, aggregation)
    assert terms.indirect
    assert terms.control == (rule in {"EU", "UK"})


@pytest.mark.parametrize(
    ("operator", "aggregation", "words", "at_half"),
    [
        ("at_least", "together", "Listed owners together hold 50 % or more.", True),
        ("more_than", "together", "Listed owners together hold more than 50 %.", False),
        ("at_least", "single", "One listed owner holds 50 % or more.", True),
        ("more_than", "single", "One listed owner holds more than 50 %.", False),
    ],
)
def test_terms_as_a_sentence(operator, aggregation, words, at_half):
    terms = OwnershipTerms(Decimal(50), Operator(operator), Aggregation(aggregation))
    assert str(terms.words) == words
    assert [terms.met_by(Decimal(share)) for share in ("49.9", "50", "50.1")] == [False, at_half, True]


def test_what_was_not_confirmed_says_so():
    rules = load_current().ownership_rules
    assert rule_on(rules["US-BIS"], date(2026, 11, 24)).mark is Mark.unconfirmed
    assert rule_on(rules["CN-61"], date(2026, 11, 24)).mark is Mark.inferred
    assert rule_on(rules["UK"], date(2026, 11, 24)).mark is Mark.unconfirmed
    assert rule_on(rules["CE-OW-02"], date(2026, 11, 24)).mark is Mark.design


def test_rules_are_found_by_any_of_their_names():
    book = load_current()
    assert book.ownership_rule("bis") is book.ownership_rule("US-BIS") is book.ownership_rule(" Affiliates ")
    with pytest.raises(NotFound, match="choose CN-61, US-BIS, US-OFAC, EU, UK, CE-OW-02"):
        book.ownership_rule("ITAR")


def test_a_rule_that_ends_is_over_on_the_day_after():
    rule = load_current().ownership_rules["EU"]
    ended = type(rule)(**{**rule.__dict__, "periods": rule.periods[:1]})
    last = ended.periods[0].last
    assert rule_on(ended, last).state is IN_FORCE
    over = rule_on(ended, last + timedelta(days=1))
    assert (over.state, over.since, over.binds) == (ForceState.ended, date(2024, 7, 3), False)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "periods",
            "US-BIS,2025-11-10",
            "US-BIS,2025-11-09",
            "row 4, first: The period does not begin on the day after",
        ),
        (
            "periods",
            "US-BIS,2025-11-10",
            "US-BIS,2025-11-11",
            "row 4, first: The period does not begin on the day after",
        ),
        ("periods", "2025-09-29,2025-11-09", "2025-12-29,2025-11-09", "row 3, last: The period ends before it begins."),
        ("periods", "US-OFAC,,", "US-NONE,,", 'row 6, rule: "US-NONE" is not a rule of this edition.'),
        ("periods", "US-OFAC,,", "US-NONE,,", "row 4, code: The rule has no period."),
        ("periods", "in_force,50,more_than", "in_force,150,more_than", 'row 7, threshold: "150" is more than 100 %.'),
        ("periods", "in_force,50,more_than", "in_force,half,more_than", "row 7, threshold:"),
        (
            "periods",
            "as_measure",
            "in_force",
            "row 2, state: A period follows a measure exactly when its rule names one.",
        ),
        ("periods", ",together,", ",jointly,", "row 3, aggregation:"),
        ("rules", "61/2025,1(3)", "61/2025,9(9)", 'row 2, measure: "61/2025" is not a measure of this edition.'),
        ("rules", "BIS;US;", "BIS;OFAC;", "row 4, code: The row says again what row 3 says."),
    ],
)
def test_a_damaged_rule_is_refused_beside_its_cell(edition, file, old, new, told):
    change(edition, f"ownership_{file}.csv", old, new)
    name = "ownership_rules.csv" if "row 4, code" in told else f"ownership_{file}.csv"
    assert any(fault.startswith(f"{name}, {told}") for fault in refused(edition)), refused(edition)

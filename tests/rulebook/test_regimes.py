"""The regimes and their rules: whole, sourced, in the words of the declarations room, and refused with their faults."""

from datetime import date

import pytest

from models.declarations.choices import PartyRole, ReceivedAs, Scope, SignatureKind, ValidityBasis
from models.declarations.regimes import (
    keeping_rule,
    known_regimes,
    second_signatures,
    signature_rules,
    usual_basis,
    validity_rule,
)
from models.rulebook import parse_regimes
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark
from models.rulebook.regimes import Topic
from tests.rulebook.test_loader import change, edition, refused

assert edition  # the fixture


def test_every_row_has_its_source_and_the_day_it_was_read():
    book = load_current()
    for row in (*book.regimes.values(), *book.regime_rules.rows):
        assert row.source.name
        assert row.read_on == date(2026, 11, 23)
    assert {rule.regime for rule in book.regime_rules.rows} - {"ANY"} <= set(book.regimes)
    asked = frozenset().union(*(each.required_for for each in book.undertakings)) - {"ALL"}
    assert asked <= known_regimes(book), "a regime with undertakings can be chosen"


def test_the_words_of_the_file_are_those_of_the_declarations_room():
    assert {each.value for each in ValidityBasis} == parse_regimes.BASES
    assert {each.value for each in Scope} == parse_regimes.SCOPES
    assert {each.value for each in SignatureKind} == parse_regimes.SIGNATURES
    assert {each.value for each in ReceivedAs} == parse_regimes.RECEIVED
    assert {each.value for each in PartyRole} == parse_regimes.ROLES


def test_fields_that_regimes_ask_for_are_fields_of_a_statement():
    from models.declarations.statement import StatedParty, Statement

    known = {*Statement.__dataclass_fields__, *StatedParty.__dataclass_fields__}
    assert {rule.case for rule in load_current().regime_rules.rows if rule.topic is Topic.FIELD} <= known


@pytest.mark.parametrize(
    ("regime", "basis", "months"),
    [
        ("UK", ValidityBasis.AGE_AT_FILING, 6),
        ("DK", ValidityBasis.AGE_AT_FILING, 6),
        ("US711", ValidityBasis.AGE_AT_FILING, 12),
        ("US711", ValidityBasis.COVERED_PERIOD, 48),
        ("SG", ValidityBasis.COVERED_PERIOD, 36),
    ],
)
def test_validity_lengths(regime, basis, months):
    rule = validity_rule(regime, basis)
    assert rule is not None
    assert (rule.months, rule.mark) == (months, Mark.read)


def test_what_was_not_confirmed_stays_so_and_sets_no_length():
    for regime, basis in (("DE", ValidityBasis.AGE_AT_FILING), ("CN", ValidityBasis.QUANTITY_EXHAUSTED)):
        rule = validity_rule(regime, basis)
        assert rule is not None
        assert (rule.months, rule.mark) == (None, Mark.unconfirmed)
    assert validity_rule("NL", ValidityBasis.AGE_AT_FILING) is None


def test_who_signs_and_how():
    assert usual_basis("UK", Scope.SINGLE) is ValidityBasis.AGE_AT_FILING
    assert usual_basis("NL", Scope.SINGLE) is ValidityBasis.QUANTITY_EXHAUSTED
    assert usual_basis("UK", Scope.FRAMEWORK) is ValidityBasis.COVERED_PERIOD
    assert signature_rules("NL").allowed == {SignatureKind.WET_INK}
    assert SignatureKind.ADVANCED_ELECTRONIC in signature_rules("DE").allowed
    assert signature_rules("CN").seal is not None
    assert signature_rules("DE").seal is None
    assert [role for role, _ in second_signatures("US711")] == [PartyRole.PURCHASER]
    assert [role for role, _ in second_signatures("US711", "on_form")] == [PartyRole.EXPORTER]
    assert [role for role, _ in second_signatures("CN", "on_request")] == [PartyRole.CERTIFYING_BODY]
    assert (keeping_rule("CN").years, keeping_rule("CN").mark) == (5, Mark.confirmed)
    assert keeping_rule("NL").mark is Mark.design


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("UK,validity,age_at_filing,6,", "UK,validity,age_at_filing,six,", "value"),
        ("UK,validity,age_at_filing,6,", "UK,validity,someday,6,", "case"),
        ("UK,validity,age_at_filing,6,", "XX,validity,age_at_filing,6,", "regime"),
        ("UK,validity,age_at_filing,6,", "DK,validity,age_at_filing,6,", "topic"),
        ("IN,seal,,yes,,G06", "IN,seal,,maybe,,G06", "value"),
        ("IN,seal,,yes,,G06", "IN,seal,,yes,,Z99", "field"),
        ("CN,retention_years,,5,", "CN,retention_years,,,", "value"),
        ("CN,signature_kinds,,wet_ink,", "CN,signature_kinds,,crayon,", "value"),
        ("US83,second_signature,end_user,required", "US83,second_signature,bank,required", "case"),
        ("CN,language,,zh;en,", "CN,language,,Chinese,", "value"),
        ("2026-11-23,confirmed", "2026-13-23,confirmed", "read_on"),
    ],
)
def test_a_damaged_rule_is_refused_beside_its_cell(edition, old, new, column):
    change(edition, "regime_rules.csv", old, new)
    faults = refused(edition)
    assert any(fault.startswith("regime_rules.csv, row") and f", {column}:" in fault for fault in faults), faults


def test_a_damaged_regime_is_refused(edition):
    change(edition, "regimes.csv", "DK,Denmark", "UK,Denmark")
    assert any("regimes.csv" in fault and "row" in fault for fault in refused(edition))

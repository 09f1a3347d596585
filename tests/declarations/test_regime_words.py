"""Every rule of the loaded edition is a sentence, and what was not confirmed is counted as such."""

import pytest

from models.declarations.regime_words import GROUPS, rule_words, signs_words
from models.rulebook.browsing import SURE, regime_lines, regime_sheet
from models.rulebook.loader import load_current
from models.rulebook.regimes import ANY, Topic

BOOK = load_current()


@pytest.mark.parametrize(
    "rule", BOOK.regime_rules.rows, ids=lambda rule: f"{rule.regime}-{rule.topic.value}-{rule.case}"
)
def test_every_rule_is_a_whole_sentence(rule):
    said = str(rule_words(rule))
    assert said.endswith(".")
    assert "{" not in said
    assert "_" not in said, "no stored word is shown"


def test_every_topic_is_told_once():
    assert sorted(topic for _title, topics in GROUPS for topic in topics) == sorted(Topic)


@pytest.mark.parametrize("regime", BOOK.regimes.values(), ids=lambda regime: regime.code)
def test_who_signs_is_told(regime):
    assert str(signs_words(regime)) == f"Signs: {regime.who_signs_en}"


def test_a_regime_has_its_own_rules_and_those_for_any_where_it_has_none():
    for line in regime_lines(BOOK):
        sheet = regime_sheet(BOOK, line.id)
        own = [rule for rule in BOOK.regime_rules.rows if rule.regime == line.regime.code]
        assert sorted(map(str, sheet.own)) == sorted(map(str, own))
        assert (line.rules, line.unsure) == (len(own), sum(rule.mark not in SURE for rule in own))
        assert {rule.regime for rule in sheet.for_any} <= {ANY}
        taken = {(rule.topic, rule.case) for rule in sheet.own}
        assert not taken & {(rule.topic, rule.case) for rule in sheet.for_any}


def test_the_sentences_say_what_the_rows_hold():
    said = {(rule.regime, rule.topic.value, rule.case): str(rule_words(rule)) for rule in BOOK.regime_rules.rows}
    assert said["UK", "validity", "age_at_filing"] == "It may be 6 months old when it is filed."
    assert said["CN", "validity", "quantity_exhausted"] == "Validity by “Quantity exhausted”: no length is set."
    assert said["DE", "signature_kinds", ""] == (
        "Signatures that are taken: Wet ink, Advanced electronic, Qualified electronic."
    )
    assert said["US711", "second_signature", "purchaser"] == "“Purchaser” signs, too."
    assert said["CN", "retention_years", ""] == "Papers are kept for 5 years."

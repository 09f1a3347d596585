"""What a declaration is worth on a day."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.declarations.choices import DeclarationState, Standing, ValidityBasis
from models.declarations.validity import Drawn, ValidityFacts, add_months, last_day, standing

S = DeclarationState
SIGNED = date(2026, 3, 3)
FACTS = ValidityFacts(S.VERIFIED, "UK", ValidityBasis.AGE_AT_FILING, SIGNED, date(2026, 9, 3), verified_on=SIGNED)


@pytest.mark.parametrize(
    ("regime", "basis", "until"),
    [
        ("UK", ValidityBasis.AGE_AT_FILING, date(2026, 9, 3)),
        ("DK", ValidityBasis.AGE_AT_FILING, date(2026, 9, 3)),
        ("US711", ValidityBasis.AGE_AT_FILING, date(2027, 3, 3)),
        ("US711", ValidityBasis.COVERED_PERIOD, date(2030, 3, 3)),
        ("SG", ValidityBasis.COVERED_PERIOD, date(2029, 3, 3)),
        ("CN", ValidityBasis.QUANTITY_EXHAUSTED, None),
        ("SG", ValidityBasis.TIED_TO_PERMIT, None),
    ],
)
def test_each_basis_gives_its_last_day(regime, basis, until):
    assert last_day(regime, basis, SIGNED, None) == until
    assert last_day(regime, basis, SIGNED, date(2026, 4, 1)) == date(2026, 4, 1)
    late = date(2040, 1, 1)
    assert last_day(regime, basis, SIGNED, late) == (until or late)


def test_the_last_day_of_a_month_stays_the_last():
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2027, 8, 31), 6) == date(2028, 2, 29)


def test_the_reason_is_the_sentence_the_desk_would_say():
    sentences = [str(each) for each in standing(FACTS, date(2026, 9, 3)).reasons]
    assert "This authority takes declarations up to 6 months old, so it can be filed until 2026-09-03." in sentences


def test_the_last_day_still_counts_and_the_day_after_does_not():
    last = standing(FACTS, date(2026, 9, 3))
    assert last.usable and last.next_change == date(2026, 9, 4)
    assert standing(FACTS, date(2026, 9, 4)).standing is Standing.EXPIRED


def test_before_its_days_it_was_not_yet_what_it_is():
    facts = replace(FACTS, verified_on=date(2026, 3, 10))
    assert standing(facts, date(2026, 3, 2)).standing is Standing.AWAITS_SIGNATURE
    assert standing(facts, date(2026, 3, 9)).standing is Standing.AWAITS_VERIFICATION
    ended = replace(facts, state=S.WITHDRAWN, ended_on=date(2026, 5, 1), state_reason="Cancelled")
    assert standing(ended, date(2026, 4, 30)).usable
    assert standing(ended, date(2026, 5, 1)).standing is Standing.WITHDRAWN
    unverified = replace(ended, verified_on=None)
    assert standing(unverified, date(2026, 4, 30)).standing is Standing.AWAITS_VERIFICATION


def test_it_is_used_up_when_every_line_is():
    lines = (Drawn(Decimal(5), Decimal(5)), Drawn(Decimal(7), Decimal(6)))
    assert standing(replace(FACTS, lines=lines), SIGNED).usable
    assert standing(replace(FACTS, lines=lines[:1]), SIGNED).standing is Standing.USED_UP
    assert standing(replace(FACTS, lines=(Drawn(None, Decimal(9)),)), SIGNED).usable


def test_it_ends_with_its_permit():
    facts = replace(
        FACTS, regime="SG", basis=ValidityBasis.TIED_TO_PERMIT, valid_until=None, permit_until=date(2026, 6, 1)
    )
    assert standing(facts, date(2026, 6, 1)).usable
    assert not standing(facts, date(2026, 6, 2)).usable


states = st.sampled_from(list(S))
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(states, st.sampled_from(list(ValidityBasis)), st.none() | days, st.none() | days, days)
def test_the_next_change_is_a_change_and_nothing_changes_before_it(state, basis, signed, until, on):
    facts = ValidityFacts(state, "CN", basis, signed, until)
    now = standing(facts, on)
    if now.next_change is None:
        assert standing(facts, on + timedelta(days=4000)).standing is now.standing
    else:
        assert now.next_change > on
        assert standing(facts, now.next_change - timedelta(days=1)).standing is now.standing
        assert standing(facts, now.next_change).standing is not now.standing


@given(states, st.none() | days, st.none() | days, days)
def test_only_what_is_signed_verified_and_not_past_is_usable(state, signed, until, on):
    usable = standing(ValidityFacts(state, "CN", ValidityBasis.COVERED_PERIOD, signed, until), on).usable
    assert usable == (state is S.VERIFIED and signed is not None and signed <= on and (until is None or on <= until))

"""The value share of announcement 61/2025 from a bill of materials: an interval, and what the limb makes of it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.determination.facts import Answer, BillFact, BillLineFact, ProductFact
from models.determination.outcome import Outcome
from models.determination.value_share import value_share
from tests.determination.test_determine import asked, foreign, magnet

DAY = date(2026, 11, 20)
LIMIT = Decimal("0.1")


def part(price="1", quantity="1", *, part_i=Answer.yes, origin="CN", uncertainty="0", on=DAY) -> BillLineFact:
    return BillLineFact(
        name="Example part (fictional)",
        part_i=part_i,
        origin=origin,
        quantity=Decimal(quantity),
        unit_price=Decimal(price),
        priced_on=on,
        uncertainty=Decimal(uncertainty),
    )


def bill(*lines, value="1000", uncertainty="0") -> BillFact:
    return BillFact(
        currency="EUR", value=Decimal(value), valued_on=DAY, uncertainty=Decimal(uncertainty), lines=tuple(lines)
    )


def test_exact_prices_give_an_exact_share():
    share = value_share(bill(part("0.5", "2"), part("900", part_i=Answer.no)))
    assert (share.low, share.high) == (LIMIT, LIMIT)
    assert share.reaches(LIMIT) is Answer.yes


def test_uncertain_prices_give_an_interval():
    share = value_share(bill(part("1", uncertainty="10"), uncertainty="20"))
    assert (share.low, share.high) == (Decimal("0.075"), Decimal("0.1375"))
    assert share.reaches(LIMIT) is Answer.unknown


@pytest.mark.parametrize(
    ("line", "low", "high", "unclear"),
    [
        ({"origin": "JP"}, 0, 0, 0),
        ({"part_i": Answer.no}, 0, 0, 0),
        ({"part_i": Answer.no, "origin": ""}, 0, 0, 0),
        ({"origin": ""}, 0, 1, 1),
        ({"part_i": Answer.unknown}, 0, 1, 1),
        ({}, 1, 1, 0),
    ],
)
def test_only_chinese_part_i_items_count_and_what_is_not_known_may(line, low, high, unclear):
    share = value_share(bill(part("10", **line)))
    assert (share.low, share.high, share.unclear) == (low, high, unclear)


def test_the_days_of_the_oldest_and_the_newest_price_are_told():
    share = value_share(bill(part(on=DAY - timedelta(days=400)), part(on=DAY - timedelta(days=2))))
    assert (share.first, share.last) == (DAY - timedelta(days=400), DAY)


def test_a_share_never_passes_the_whole():
    assert value_share(bill(part("5000"))).high == 100
    assert value_share(bill(part("1"), uncertainty="100")).high == 100


amounts = st.decimals(0, 1000, places=3)
lines = st.builds(
    part,
    amounts,
    amounts,
    part_i=st.sampled_from(Answer),
    origin=st.sampled_from(["CN", "JP", ""]),
    uncertainty=st.decimals(0, 100, places=1),
)
bills = st.builds(
    lambda each, value, off: bill(*each, value=value, uncertainty=off),
    st.lists(lines, min_size=1, max_size=6),
    st.decimals("0.001", 100000, places=3),
    st.decimals(0, 100, places=1),
)


@given(bills)
def test_the_interval_is_in_order_and_within_the_whole(made):
    share = value_share(made)
    assert 0 <= share.low <= share.high <= 100


@given(bills, st.decimals(0, 50, places=1))
def test_less_certainty_never_narrows_the_interval(made, more):
    wider = made.model_copy(update={"uncertainty": min(Decimal(100), made.uncertainty + more)})
    before, after = value_share(made), value_share(wider)
    assert after.low <= before.low
    assert after.high >= before.high


@given(bills)
def test_what_becomes_known_stays_within_what_was_said_before(made):
    known = tuple(
        line.model_copy(
            update={
                "part_i": Answer.yes if line.part_i is Answer.unknown else line.part_i,
                "origin": line.origin or "CN",
            }
        )
        for line in made.lines
    )
    before, after = value_share(made), value_share(made.model_copy(update={"lines": known}))
    assert before.low <= after.low <= after.high <= before.high


@pytest.mark.parametrize(
    ("price", "off", "outcome"),
    [
        ("0.999", "0", Outcome.nothing),
        ("1", "0", Outcome.licence),
        ("1.05", "10", Outcome.unknown),
        ("2", "10", Outcome.licence),
    ],
)
def test_limb_one_follows_the_computed_share(price, off, outcome):
    product = magnet(origin="KR", made_with_chinese_technology=Answer.no, bill=bill(part(price, uncertainty=off)))
    found = asked(foreign(product))
    assert found.outcome is outcome
    said = " ".join(
        str(words) for finding in [found] for words in (*[r.words for r in finding.reasons], *finding.missing)
    )
    assert "0.1 %" in said
    assert "2026-11-20" in said


def test_open_lines_are_asked_for():
    product = magnet(origin="KR", made_with_chinese_technology=Answer.no, bill=bill(part("5", origin="")))
    found = asked(foreign(product))
    assert found.outcome is Outcome.unknown
    assert any("state origin and Part I of the 1 lines" in str(words) for words in found.missing)


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": Decimal(0)},
        {"lines": ()},
        {"currency": "euro"},
        {"uncertainty": Decimal(101)},
    ],
)
def test_a_bill_that_cannot_be_is_refused(wrong):
    given_bill = {"currency": "EUR", "value": Decimal(1), "valued_on": DAY, "lines": (part(),)}
    with pytest.raises(ValidationError):
        BillFact(**{**given_bill, **wrong})


def test_a_share_is_given_or_computed_not_both():
    with pytest.raises(ValidationError, match="not both"):
        ProductFact(part_i_share=Decimal(1), bill=bill(part()))

"""The ledger's arithmetic: exact, never overdrawn, and the same by fold as step by step."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.licences.choices import EntryKind
from models.licences.ledger import Balance, Entry, book, fold, in_unit_of_line
from models.rulebook.loader import load_current
from models.rulebook.units import plain
from models.workspace.errors import UserError

DAY = date(2026, 11, 24)
QUANTITIES = st.decimals("0.000001", "60", places=6)


def test_a_plan_reserves_a_shipment_draws_and_a_cancelled_plan_gives_back():
    balance = book(Balance(Decimal(100)), EntryKind.RESERVED, Decimal(30))
    assert (balance.reserved, balance.drawn, balance.free) == (30, 0, 70)
    balance = book(balance, EntryKind.DRAWN, Decimal(10))
    assert (balance.reserved, balance.drawn, balance.free) == (20, 10, 70)
    balance = book(balance, EntryKind.RELEASED, Decimal(20))
    assert (balance.reserved, balance.drawn, balance.free) == (0, 10, 90)


def test_one_millionth_too_many_is_refused_with_what_is_left():
    balance = Balance(Decimal(100), reserved=Decimal("99.999999"))
    assert book(balance, EntryKind.RESERVED, Decimal("0.000001")).free == 0
    with pytest.raises(UserError) as caught:
        book(balance, EntryKind.RESERVED, Decimal("0.000002"), "KGM")
    assert str(caught.value) == (
        "The licence leaves 0.000001 kg; 0.000002 kg are 0.000001 kg too many. Nothing was booked."
    )


@pytest.mark.parametrize("kind", [EntryKind.DRAWN, EntryKind.RELEASED])
def test_what_was_not_reserved_is_neither_drawn_nor_given_back(kind):
    with pytest.raises(UserError, match="Only 5 kg are reserved"):
        book(Balance(Decimal(100), reserved=Decimal(5)), kind, Decimal(6), "KGM")


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "Infinity"])
def test_only_real_quantities_are_booked(quantity):
    with pytest.raises(UserError, match="more than 0"):
        book(Balance(None), EntryKind.RESERVED, Decimal(quantity))


def test_without_a_ceiling_everything_is_counted_and_nothing_refused():
    balance = book(Balance(None), EntryKind.RESERVED, Decimal(10**11))
    assert balance.free is None
    assert not balance.used_up


def test_units_are_turned_exactly_and_rounded_up_at_the_sixth_place():
    units = load_current().units
    assert in_unit_of_line(Decimal("1.5"), "TNE", "KGM", units) == 1500
    assert in_unit_of_line(Decimal("250"), "GRM", "KGM", units) == Decimal("0.25")
    assert in_unit_of_line(Decimal("1"), "LBR", "KGM", units) == Decimal("0.453593")
    assert in_unit_of_line(Decimal("0.1"), "MGM", "KGM", units) == Decimal("0.000001")
    assert in_unit_of_line(Decimal("3"), "DZN", "H87", units) == 36
    with pytest.raises(UserError, match="cannot be turned into"):
        in_unit_of_line(Decimal(1), "H87", "KGM", units)
    with pytest.raises(UserError, match="not a unit"):
        in_unit_of_line(Decimal(1), "XXX", "KGM", units)


def test_numbers_are_written_without_exponents_or_idle_zeros():
    assert [plain(Decimal(n)) for n in ("1E+3", "1.500000", "0", "0.000001")] == ["1,000", "1.5", "0", "0.000001"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(EntryKind), QUANTITIES), max_size=60), st.decimals("1", "200", places=6))
def test_authorised_is_always_used_and_reserved_and_free(wanted, authorised):
    balance, booked = Balance(authorised), []
    for kind, quantity in wanted:
        try:
            balance = book(balance, kind, quantity)
            booked.append(Entry(kind, quantity, DAY))
        except UserError:
            continue
        assert balance.free is not None
        assert balance.free >= 0
        assert balance.reserved >= 0
        assert balance.authorised == balance.drawn + balance.reserved + balance.free
    assert fold(authorised, booked) == balance

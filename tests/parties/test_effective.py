"""Effective shares: equal to a matrix solution, never above the whole, and bounds that hold for every filling-in."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.parties import effective
from models.parties.effective import effective_shares
from models.parties.ownership import build_graph
from models.parties.stakes import Interval
from tests.parties.ownership_drawing import LISTED, filled, matrix_solution, stake, stakes

CLOSE = Decimal("0.000002")


def exactly(share):
    return Interval(Decimal(str(share)), Decimal(str(share)))


@pytest.mark.parametrize(
    ("held", "owners", "firm", "share"),
    [
        ([("a", "b", 50), ("b", "c", 40)], ["a"], "c", exactly(20)),
        ([("a", "b", 50), ("b", "c", 40), ("a", "c", 10)], ["a"], "c", exactly(30)),
        ([("a", "b", 50), ("b", "c", 40)], ["a", "b"], "c", exactly(40)),
        # A ring: a has 50 % of b, which holds half of c, which holds half of b.
        ([("a", "b", 50), ("c", "b", 50), ("b", "c", 50)], ["a"], "b", exactly("66.666667")),
        # A firm that holds its own shares: the others have the rest in proportion.
        ([("a", "b", 40), ("b", "b", 20)], ["a"], "b", exactly(50)),
        ([("a", "b", 30, 60), ("x", "b", 50)], ["a"], "b", Interval(Decimal(30), Decimal(50))),
        ([("a", "b", 0, 100), ("b", "c", 50)], ["a"], "c", Interval(Decimal(0), Decimal(50))),
    ],
)
def test_shares_along_chains_and_rings(held, owners, firm, share):
    assert effective_shares(build_graph([stake(*each) for each in held]), owners)[firm] == share


def test_a_ring_that_nobody_outside_holds_belongs_to_nobody():
    graph = build_graph([stake("b", "c", 100), stake("c", "b", 100), stake("a", "d", 10)])
    assert effective_shares(graph, ["a"]) == {"d": exactly(10)}
    closed = build_graph([stake("b", "c", 100), stake("c", "b", 95), stake("a", "b", 0, 5)])
    assert effective_shares(closed, ["a"])["c"] == Interval(Decimal(0), Decimal(100))


@given(stakes(known=True), LISTED)
def test_they_equal_a_matrix_solution_and_never_pass_the_whole(held, owners):
    found = effective_shares(build_graph(held), owners)
    for firm, share in matrix_solution(held, owners).items():
        assert found[firm].known
        assert abs(found[firm].lower - Decimal(share.numerator) * 100 / share.denominator) < CLOSE
        assert found[firm].upper <= 100


@settings(max_examples=200)
@given(st.data(), stakes(), LISTED)
def test_bounds_hold_for_every_filling_in(data, held, owners):
    bounds = effective_shares(build_graph(held), owners)
    one = data.draw(filled(held))
    for firm, share in matrix_solution(one, owners).items():
        value = Decimal(share.numerator) * 100 / share.denominator
        assert bounds[firm].lower - CLOSE <= value <= bounds[firm].upper + CLOSE
    assert all(0 <= each.lower <= each.upper <= 100 for each in bounds.values())


@settings(max_examples=60)
@given(stakes(), LISTED)
def test_closing_in_on_a_large_ring_agrees_with_solving_it(held, owners):
    graph = build_graph(held)
    solved = effective_shares(graph, owners)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(effective, "_LARGEST_SOLVED", 1)
        near = effective_shares(graph, owners)
    for firm, share in solved.items():
        assert near[firm].lower <= share.lower + CLOSE
        assert near[firm].upper >= share.upper - CLOSE

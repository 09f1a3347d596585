"""The owners above a party as a tree, and each owner once with what it has in the end; it always ends."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.parties.choices import HoldingKind
from models.parties.effective import effective_shares
from models.parties.owner_tree import MOST_NODES, owner_tree
from models.parties.ownership import BoundedStake, build_graph
from models.parties.queries import stakes_around
from models.parties.stakes import NOTHING, Interval, Stake, StakeGraph, unaccounted
from tests.parties import builders


def graph(*stakes):
    return StakeGraph(tuple(Stake(o, p, None if s is None else Decimal(str(s))) for o, p, s in stakes))


def exactly(share):
    return Interval(Decimal(str(share)), Decimal(str(share)))


def between(lower, upper):
    return Interval(Decimal(str(lower)), Decimal(str(upper)))


def shares_of(tree):
    return {each.owner: (each.direct, each.effective) for each in tree.shares}


def test_ways_multiply_and_add_up():
    tree = owner_tree(graph(("a", "b", 50), ("b", "c", 40), ("a", "c", 10), ("x", "c", 50)), "c")
    assert shares_of(tree) == {
        "x": (exactly(50), exactly(50)),
        "b": (exactly(40), exactly(40)),
        "a": (exactly(10), exactly(30)),
    }
    assert [each.owner for each in tree.shares] == ["x", "b", "a"], "largest first"
    assert tree.fault is None


def test_an_unknown_share_is_at_least_nothing_and_at_most_what_the_others_leave():
    tree = owner_tree(graph(("a", "c", None), ("b", "c", 70), ("top", "a", 50)), "c")
    assert shares_of(tree) == {
        "b": (exactly(70), exactly(70)),
        "a": (between(0, 30), between(0, 30)),
        "top": (NOTHING, between(0, 15)),
    }
    assert unaccounted(graph(("a", "c", None), ("b", "c", 70)), "c") == 30


def test_the_tree_is_cut_at_rings_and_the_share_counts_every_round():
    tree = owner_tree(graph(("a", "b", 50), ("b", "a", 25), ("b", "c", 80)), "c")
    (b,) = tree.nodes
    (a,) = b.owners
    assert (b.held, a.held, a.effective) == (exactly(80), exactly(50), exactly(40))
    assert [(n.owner, n.repeated, n.owners) for n in a.owners] == [("b", True, ())]


def test_an_owner_on_two_ways_has_one_share_and_two_boxes():
    tree = owner_tree(graph(("x", "a", 50), ("x", "b", 50), ("a", "c", 40), ("b", "c", 60)), "c")
    boxes = [owner for node in tree.nodes for owner in node.owners]
    assert [(each.owner, each.effective) for each in boxes] == [("x", exactly(50)), ("x", exactly(50))]
    assert len(tree.shares) == 3


def test_a_stated_indirect_holding_shows_only_without_a_way_of_its_own():
    stakes = (
        Stake("far", "c", Decimal(15), HoldingKind.INDIRECT),
        Stake("dim", "c", None, HoldingKind.INDIRECT),
        Stake("a", "c", Decimal(12), HoldingKind.INDIRECT),
        Stake("a", "b", Decimal(50)),
        Stake("b", "c", Decimal(40)),
    )
    tree = owner_tree(StakeGraph(stakes), "c")
    stated = {each.owner: each.effective for each in tree.shares if each.stated}
    assert stated == {"far": exactly(15), "dim": between(0, 100)}
    assert shares_of(tree)["a"] == (NOTHING, exactly(20))


def test_shares_over_the_whole_are_told_and_the_tree_is_drawn_all_the_same():
    tree = owner_tree(graph(("a", "c", 70), ("b", "c", 60)), "c")
    assert [node.owner for node in tree.nodes] == ["a", "b"]
    assert "130 %, more than 100 %" in str(tree.fault)
    assert {each.effective for each in tree.shares} == {None}


def test_nobody_above_makes_an_empty_tree():
    tree = owner_tree(graph(("c", "d", 100)), "c")
    assert (tree.nodes, tree.shares, tree.fault) == ((), (), None)


def test_a_thicket_is_drawn_up_to_a_limit():
    layers = [[f"{layer}.{each}" for each in range(6)] for layer in range(8)]
    stakes = [(o, p, 10) for below, above in pairwise(layers) for p in below for o in above]
    tree = owner_tree(graph(*stakes), "0.0")

    def count(nodes):
        return sum(1 + count(node.owners) for node in nodes)

    assert count(tree.nodes) == MOST_NODES


NODES = st.integers(0, 6)
SHARES = st.none() | st.decimals(min_value="0.01", max_value=100, places=2)


@st.composite
def holdings(draw):
    """Draw a graph in which the known shares of each party come to at most the whole; rings are welcome."""
    stakes = []
    for owned in range(7):
        left = Decimal(100)
        for owner in draw(st.lists(NODES, max_size=4, unique=True)):
            share = draw(SHARES)
            if owner == owned:
                continue
            if share is not None:
                share = min(share, left)
                left -= share
            if share != 0:
                stakes.append(Stake(owner, owned, share))
    return StakeGraph(tuple(stakes))


@settings(deadline=None)
@given(holdings(), NODES)
def test_every_share_is_the_effective_share_and_holds_the_direct_one(register, party):
    tree = owner_tree(register, party)
    stakes = [BoundedStake(s.owner, s.owned, s.share or Decimal(0), s.share or Decimal(100)) for s in register.stakes]
    laid_out = build_graph(stakes)
    close = Decimal("0.00001")
    for each in tree.shares:
        assert each.effective == effective_shares(laid_out, [each.owner]).get(party, NOTHING)
        assert 0 <= each.effective.lower <= each.effective.upper <= 100
        assert each.direct.lower <= each.effective.lower + close
        assert each.direct.upper <= each.effective.upper + close
    assert {each.owner for each in tree.shares} >= {owner for owner, _ in register.above.get(party, ())}

    def deepest(nodes):
        return max((1 + deepest(node.owners) for node in nodes), default=0)

    assert deepest(tree.nodes) <= 9


@pytest.fixture
def family(workspace, clerk):
    """A party, held by one of the register, held by another; one owner is gone."""
    with workspace.transaction(clerk) as tx:
        top = builders.bare_party(tx, "Example Top (fictional)")
        middle = builders.bare_party(tx, "Example Middle (fictional)", holdings=[{"owner_id": top, "share": 50}])
        gone = {"owner_name": "Former Example", "share": 20, "held_until": "2020-01-01"}
        low = builders.bare_party(tx, "Example Low (fictional)", holdings=[{"owner_id": middle, "share": 80}, gone])
    return top, middle, low


def test_the_stakes_come_from_the_register_as_of_a_day(workspace, clock, family):
    top, middle, low = family
    with workspace.reader() as session:
        now = stakes_around(session, low, clock.today())
        then = stakes_around(session, low, clock.today().replace(year=2019))
    assert shares_of(owner_tree(now, low)) == {middle: (exactly(80), exactly(80)), top: (NOTHING, exactly(40))}
    assert [each.name for each in owner_tree(now, low).shares] == [
        "Example Middle (fictional)",
        "Example Top (fictional)",
    ]
    assert shares_of(owner_tree(then, low))["Former Example"] == (exactly(20), exactly(20))
    assert now.above_all(low) == (middle, top)

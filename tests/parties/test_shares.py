"""Ownership arithmetic: chains, rings, unknown shares; never more than the whole, and it always ends."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from models.parties.choices import HoldingKind
from models.parties.queries import stakes_around
from models.parties.shares import (
    NOTHING,
    Interval,
    Stake,
    StakeGraph,
    direct_share,
    joint_share,
    owner_tree,
    owners_of,
    unaccounted,
)
from tests.parties import builders


def graph(*stakes):
    return StakeGraph(tuple(Stake(o, p, None if s is None else Decimal(str(s))) for o, p, s in stakes))


def exactly(share):
    return Interval(Decimal(str(share)), Decimal(str(share)))


def between(lower, upper):
    return Interval(Decimal(str(lower)), Decimal(str(upper)))


def test_a_chain_multiplies_and_branches_add():
    g = graph(("a", "b", 50), ("b", "c", 40), ("a", "c", 10), ("x", "c", 50))
    assert joint_share(g, ["a"], "c") == exactly(30)
    shares = {each.owner: each for each in owners_of(g, "c")}
    assert (shares["a"].direct, shares["a"].indirect, shares["a"].total) == (exactly(10), exactly(20), exactly(30))
    assert [each.owner for each in owners_of(g, "c")] == ["x", "b", "a"]


def test_several_owners_together_are_not_counted_twice():
    g = graph(("a", "b", 100), ("b", "c", 60), ("a", "c", 20))
    assert joint_share(g, ["a", "b"], "c") == exactly(80)
    assert joint_share(g, ["c", "a"], "c") == exactly(100)


def test_a_ring_ends_and_counts_each_round():
    g = graph(("a", "b", 50), ("c", "b", 50), ("b", "c", 50), ("z", "c", 50))
    total = joint_share(g, ["a"], "c").upper
    assert abs(total - Decimal(100) / 3) < Decimal("0.00001")  # 25 + 25/4 + 25/16 ...
    assert joint_share(g, ["a"], "c").known


def test_a_ring_that_nobody_outside_holds_belongs_to_nobody_else():
    g = graph(("b", "c", 100), ("c", "b", 100))
    assert joint_share(g, ["a"], "c") == NOTHING
    assert joint_share(g, ["b"], "c") == exactly(100)


def test_an_unknown_share_is_an_interval_up_to_what_nobody_is_known_to_hold():
    g = graph(("a", "c", None), ("b", "c", 70))
    assert direct_share(g, "a", "c") == between(0, 30)
    assert joint_share(g, ["a"], "c") == between(0, 30)
    assert joint_share(g, ["b"], "c") == exactly(70)
    assert unaccounted(g, "c") == 30


def test_two_unknown_shares_do_not_get_the_rest_twice():
    g = graph(("a", "c", None), ("b", "c", None), ("x", "c", 40))
    assert joint_share(g, ["a", "b"], "c") == between(0, 60)
    assert joint_share(g, ["x", "a"], "c") == between(40, 100)


def test_an_unknown_share_high_up_is_passed_down():
    g = graph(("a", "b", None), ("b", "c", 50))
    assert joint_share(g, ["a"], "c") == between(0, 50)


def test_a_stated_indirect_holding_shows_only_without_a_chain_of_its_own():
    stakes = (
        Stake("far", "c", Decimal(15), HoldingKind.INDIRECT),
        Stake("a", "c", Decimal(12), HoldingKind.INDIRECT),
        Stake("a", "b", Decimal(50)),
        Stake("b", "c", Decimal(40)),
    )
    shares = {each.owner: each for each in owners_of(StakeGraph(stakes), "c")}
    assert (shares["far"].stated, shares["far"].total) == (Decimal(15), NOTHING)
    assert (shares["a"].stated, shares["a"].total) == (None, exactly(20))


def test_the_tree_is_cut_at_rings_and_at_its_depth():
    g = graph(("a", "b", 50), ("b", "a", 25), ("b", "c", 80))
    (b,) = owner_tree(g, "c")
    (a,) = b.owners
    assert (b.through, a.through) == (exactly(80), exactly(40))
    assert [(n.owner, n.repeated, n.owners) for n in a.owners] == [("b", True, ())]
    assert owner_tree(g, "c", depth=1)[0].owners == ()


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
@given(holdings(), NODES, st.sets(NODES, min_size=1))
def test_no_share_is_above_the_whole_and_bounds_are_in_order(g, party, owners):
    share = joint_share(g, owners, party)
    assert 0 <= share.lower <= share.upper <= 100


@settings(deadline=None)
@given(holdings(), NODES, st.sets(NODES, min_size=1), NODES)
def test_more_owners_never_have_less(g, party, owners, another):
    fewer, more = joint_share(g, owners, party), joint_share(g, owners | {another}, party)
    close = Decimal("0.00001")
    assert more.lower >= fewer.lower - close
    assert more.upper >= fewer.upper - close


@settings(deadline=None)
@given(holdings(), NODES, NODES)
def test_what_is_held_directly_is_never_more_than_what_is_held_altogether(g, owner, party):
    if owner != party:
        direct, total = direct_share(g, owner, party), joint_share(g, [owner], party)
        close = Decimal("0.00001")
        assert direct.lower <= total.lower + close
        assert direct.upper <= total.upper + close


@settings(deadline=None)
@given(holdings(), NODES)
def test_the_tree_always_ends(g, party):
    def deepest(nodes):
        return max((1 + deepest(node.owners) for node in nodes), default=0)

    assert deepest(owner_tree(g, party)) <= 8
    assert {each.owner for each in owners_of(g, party)} >= {owner for owner, _ in g.above.get(party, ())}


@settings(deadline=None)
@given(holdings(), st.sets(NODES, min_size=1), NODES)
def test_naming_an_unknown_share_stays_within_the_bounds(g, owners, party):
    known = StakeGraph(tuple(s for s in g.stakes if s.share is not None))
    wide, narrow = joint_share(g, owners, party), joint_share(known, owners, party)
    close = Decimal("0.00001")
    assert wide.lower - close <= narrow.lower
    assert narrow.upper <= wide.upper + close


def test_the_graph_comes_from_the_register_as_of_a_day(workspace, clerk, clock):
    with workspace.transaction(clerk) as tx:
        top = builders.bare_party(tx, "Example Top (fictional)")
        middle = builders.bare_party(tx, "Example Middle (fictional)", holdings=[{"owner_id": top, "share": 50}])
        low = builders.bare_party(
            tx,
            "Example Low (fictional)",
            holdings=[
                {"owner_id": middle, "share": 80},
                {"owner_name": "Former Example", "share": 20, "held_until": "2020-01-01"},
            ],
        )
    with workspace.reader() as session:
        now = stakes_around(session, low, clock.today())
        then = stakes_around(session, low, clock.today().replace(year=2019))
    assert joint_share(now, [top], low) == exactly(40)
    assert {each.name for each in owners_of(now, low)} == {"Example Middle (fictional)", "Example Top (fictional)"}
    assert direct_share(then, "Former Example", low) == exactly(20)

"""Firms held by listed parties: the least fixed point of a rule, three-valued, with paths and deciding shares."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.parties.choices import HoldingKind
from models.parties.listed_owners import Verdict, judge
from models.parties.ownership import BoundedStake, build_graph, graph_of_register
from models.parties.ownership_paths import open_shares, paths
from models.parties.stakes import Interval, Stake, StakeGraph
from models.rulebook.loader import load_current
from models.rulebook.ownership_rules import Aggregation, Operator, OwnershipTerms, rule_on
from models.workspace.errors import UserError
from tests.parties.ownership_drawing import FIRMS, LISTED, TERMS, filled, stake, stakes

HALF = OwnershipTerms(Decimal(50))
TODAY = date(2026, 11, 24)
HIT, CLEAR, OPEN = Verdict.HIT, Verdict.CLEAR, Verdict.CANNOT_BE_RULED_OUT


def judged(held, listed, terms=HALF):
    return judge(build_graph([stake(*each) for each in held]), listed, terms)


def terms_of(rule, on=TODAY):
    return rule_on(load_current().ownership_rules[rule], on).terms


CASES = {
    "half is enough": ([("x", "a", 50)], HIT),
    "less is not": ([("x", "a", "49.999999")], CLEAR),
    "thirty and twenty-five add up": ([("x", "a", 30), ("y", "a", 25)], HIT),
    "twenty-five twice": ([("x", "a", 25), ("y", "a", 25)], HIT),
    "a firm that is held counts with its whole stake, not half of half": ([("x", "b", 50), ("b", "a", 50)], HIT),
    "a firm that is held by less does not count at all": ([("x", "b", 25), ("b", "a", 100)], CLEAR),
    "two ways add up": ([("x", "b", 50), ("x", "c", 50), ("b", "a", 25), ("c", "a", 25)], HIT),
    "one way of two is too short": ([("x", "b", 50), ("x", "c", 49), ("b", "a", 25), ("c", "a", 25)], CLEAR),
    "directly and through another": ([("x", "b", 75), ("x", "a", 25), ("b", "a", 25)], HIT),
    "several steps": ([("x", "b", 50), ("b", "c", 50), ("c", "d", 50), ("d", "a", 50)], HIT),
    "through a ring": ([("x", "b", 30), ("y", "b", 20), ("a", "b", 20), ("b", "a", 60)], HIT),
    "a ring that needs itself": ([("x", "b", 30), ("a", "b", 20), ("b", "a", 60)], CLEAR),
    "own shares do not count": ([("x", "a", 30), ("a", "a", 40)], CLEAR),
}


@pytest.mark.parametrize(("held", "verdict"), CASES.values(), ids=CASES)
def test_shares_that_add_up(held, verdict):
    for rule in ("US-OFAC", "US-BIS", "EU"):
        assert judged(held, ["x", "y"], terms_of(rule)).of("a").verdict is verdict


@pytest.mark.parametrize(
    ("rule", "on", "share", "verdict"),
    [
        ("EU", date(2024, 7, 2), 50, CLEAR),
        ("EU", date(2024, 7, 3), 50, HIT),
        ("UK", TODAY, 50, CLEAR),
        ("UK", TODAY, "50.01", HIT),
        ("CN-61", TODAY, 50, HIT),
        ("US-BIS", TODAY, 50, HIT),
    ],
)
def test_the_threshold_of_the_day(rule, on, share, verdict):
    assert judged([("x", "a", share)], ["x"], terms_of(rule, on)).of("a").verdict is verdict


@pytest.mark.parametrize("rule", ["CN-61", "UK"])
def test_where_shares_do_not_add_up_the_sum_is_a_warning(rule):
    answer = judged([("x", "a", 30), ("y", "a", 25)], ["x", "y"], terms_of(rule)).of("a")
    assert (answer.verdict, answer.sum_is_a_warning) == (CLEAR, True)
    assert (answer.together.lower, answer.largest.lower) == (55, 30)
    assert not judged([("x", "a", 30)], ["x"], terms_of(rule)).of("a").sum_is_a_warning


def test_without_indirect_holdings_only_listed_owners_count():
    direct = OwnershipTerms(Decimal(50), indirect=False)
    answer = judged([("x", "b", 100), ("b", "a", 100)], ["x"], direct)
    assert (answer.of("b").verdict, answer.of("a").verdict) == (HIT, CLEAR)


def test_a_listed_party_is_a_hit_itself_and_one_without_stakes_changes_nothing():
    answer = judged([("o", "x", 10), ("x", "a", 10)], ["x", "nobody"])
    assert answer.of("x").listed
    assert [each.verdict for each in answer.answers()] == [CLEAR, HIT, CLEAR]


@pytest.mark.parametrize(
    ("held", "verdict"),
    [
        ([("x", "a", 0, 100)], OPEN),
        ([("x", "a", 50, 100)], HIT),
        ([("x", "a", 0, 100), ("o", "a", 51)], CLEAR),
        ([("x", "a", 0, 100), ("o", "a", 50)], OPEN),
        ([("x", "a", 20), ("y", "a", 10, 40)], OPEN),
        ([("o", "a", 0, 100)], CLEAR),
        ([("x", "b", 0, 60), ("b", "a", 100)], OPEN),
    ],
)
def test_unknown_shares_give_three_answers(held, verdict):
    assert judged(held, ["x", "y"]).of("a").verdict is verdict


def test_the_share_that_decides_is_named():
    answer = judged([("x", "a", 20), ("y", "a", 10, 40), ("o", "a", 0, 30), ("a", "z", 60)], ["x", "y"])
    (share,) = open_shares(answer, answer.graph.places["z"])
    assert (share.owner, share.owned, share.share) == ("y", "a", Interval(Decimal(10), Decimal(40)))
    assert (share.hits_alone, share.clears_alone, share.enough) == (True, True, Decimal(30))
    assert "from 30 % on" in str(share.words)
    assert open_shares(answer, answer.graph.places["o"]) == ()


def test_two_shares_of_which_neither_decides_alone():
    answer = judged([("x", "a", 0, 30), ("y", "a", 0, 30)], ["x", "y"])
    told = open_shares(answer, answer.graph.places["a"])
    assert [(each.owner, each.hits_alone, each.clears_alone) for each in told] == [
        ("x", False, True),
        ("y", False, True),
    ]


def test_the_path_tells_who_through_whom():
    answer = judged([("x", "b", 60), ("b", "a", 55), ("y", "a", 10), ("o", "a", 35)], ["x", "y"])
    told = paths(answer, answer.graph.places["a"])
    assert [path.text for path in told] == ["x → b 60 %; b → a 55 %", "y → a 10 %"]
    assert [step.listed for step in told[0].steps] == [True, False]
    assert paths(answer, answer.graph.places["x"]) == ()
    assert [path.text for path in paths(answer, answer.graph.places["b"])] == ["x → b 60 %"]


def test_a_very_long_path_is_cut_at_its_upper_end():
    answer = judged([(n, n + 1, 100) for n in range(100)], [0])
    (path,) = paths(answer, answer.graph.places[100])
    assert path.cut
    assert (len(path.steps), path.steps[-1].owned) == (30, "100")


@pytest.mark.parametrize(
    ("held", "told"),
    [
        (
            [("x", "a", 60), ("y", "a", "40.01")],
            "The shares in a add up to 100.01 %, more than 100 %: x 60 %, y 40.01 %.",
        ),
        ([("x", "a", 60, 100), ("x", "a", 41)], "The shares in a add up to 101 %, more than 100 %: x 101 %."),
        ([("x", "a", 101)], "101 is not a percent from 0 to 100."),
        ([("x", "a", -1, 5)], "-1 is not a percent from 0 to 100."),
        ([("x", "a", "nan")], "NaN is not a percent from 0 to 100."),
        ([("x", "a", 30, 20)], "The least share of x in a, 30 %, is more than the most, 20 %."),
        ([("x", "a", "0." + "1" * 21)], "A percent has at most 20 decimal places."),
    ],
)
def test_shares_that_cannot_be_are_refused_with_a_sentence(held, told):
    with pytest.raises(UserError) as caught:
        judged(held, ["x"])
    assert str(caught.value.words) == told


def test_several_stakes_of_one_owner_add_up():
    assert judged([("x", "a", 25), ("x", "a", 25)], ["x"], terms_of("CN-61")).of("a").verdict is HIT


def registered(*held):
    """Judge a register's stakes: owner, owned, share, and whether it is a stated indirect holding."""
    kinds = {True: HoldingKind.INDIRECT, False: HoldingKind.DIRECT}
    told = tuple(Stake(o, p, None if s is None else Decimal(s), kinds[bool(rest)]) for o, p, s, *rest in held)
    return judge(graph_of_register(StakeGraph(told, {"a": "Example A (fictional)"})), ["x"], HALF)


@pytest.mark.parametrize(
    ("held", "verdict"),
    [
        ([("x", "a", 50)], HIT),
        ([("x", "a", None), ("o", "a", 60)], CLEAR),
        ([("x", "a", None), ("o", "a", 50)], OPEN),
        # Stated without a chain of its own: it counts, though others hold all of the firm directly.
        ([("o", "a", 100), ("x", "a", 50, True)], HIT),
        ([("o", "a", 100), ("x", "a", None, True)], OPEN),
        # With a chain it is told twice, and the chain counts.
        ([("x", "o", 49), ("o", "a", 100), ("x", "a", 60, True)], CLEAR),
        # A register that holds more than the whole is not refused here.
        ([("x", "a", 49), ("o", "a", 60)], CLEAR),
        ([("x", "a", 60), ("o", "a", 60)], HIT),
    ],
)
def test_what_the_register_knows_is_judged_without_refusing_it(held, verdict):
    assert registered(*held).of("a").verdict is verdict
    assert registered(*held).of("a").name == "Example A (fictional)"


def test_a_stake_counts_from_its_first_to_its_last_day():
    held = [BoundedStake("x", "a", Decimal(50), Decimal(50), date(2026, 1, 2), date(2026, 3, 4))]
    for on, found in ((date(2026, 1, 1), 0), (date(2026, 1, 2), 1), (date(2026, 3, 4), 1), (date(2026, 3, 5), 0)):
        assert len(build_graph(held, on).names) == 2 * found


def by_definition(held, listed, terms):
    """Find the hits as the rule is written, round by round, with known shares."""
    hits = set(listed)
    while True:
        counting = hits if terms.indirect else set(listed)
        more = set()
        for firm in {each.owned for each in held} - hits:
            shares = [each.lower for each in held if each.owned == firm and each.owner in counting]
            share = sum(shares) if terms.aggregation is Aggregation.together else max(shares, default=Decimal(0))
            if share > terms.threshold or (share == terms.threshold and terms.operator is Operator.at_least):
                more.add(firm)
        if not more:
            return hits
        hits |= more


def hits_of(answer):
    return {each.firm for each in answer.answers() if each.verdict is HIT}


@given(stakes(known=True), LISTED, TERMS)
def test_the_answer_is_the_least_fixed_point(held, listed, terms):
    answer = judge(build_graph(held), listed, terms)
    known = set(answer.graph.places)
    assert hits_of(answer) == by_definition(held, listed, terms) & known
    assert all(each.verdict is not OPEN for each in answer.answers())


@settings(max_examples=300)
@given(st.data(), stakes(), LISTED, TERMS)
def test_bounds_hold_for_every_filling_in(data, held, listed, terms):
    answer = judge(build_graph(held), listed, terms)
    one = judge(build_graph(data.draw(filled(held))), listed, terms)
    for each in answer.answers():
        if each.firm in one.graph.places:
            exact = one.of(each.firm)
            assert each.verdict in {OPEN, exact.verdict}
            assert each.together.lower <= exact.together.lower <= each.together.upper
            assert each.largest.lower <= exact.largest.lower <= each.largest.upper


@settings(max_examples=200)
@given(stakes(), LISTED, TERMS)
def test_what_cannot_be_ruled_out_can_happen(held, listed, terms):
    """The upper answer is no wider than it must be: pinning open shares one after another reaches a hit."""
    answer = judge(build_graph(held), listed, terms)
    for firm in {each.firm for each in answer.answers() if each.verdict is OPEN}:
        left = held
        for _ in range(len(held) + 1):
            now = judge(build_graph(left), listed, terms)
            if now.of(firm).verdict is not OPEN:
                break
            told = open_shares(now, now.graph.places[firm])
            assert told
            best = max(told, key=lambda each: _kept_open(left, each, firm, listed, terms))
            left = _pinned(left, best)
        assert judge(build_graph(left), listed, terms).of(firm).verdict is HIT


def _pinned(held, share):
    return [
        stake(each.owner, each.owned, share.share.upper)
        if (str(each.owner), str(each.owned)) == (share.owner, share.owned)
        else each
        for each in held
    ]


def _kept_open(held, share, firm, listed, terms):
    verdict = judge(build_graph(_pinned(held, share)), listed, terms).of(firm).verdict
    return (verdict is HIT, verdict is OPEN)


@given(stakes(), TERMS)
def test_rings_without_a_listed_owner_stay_clear(held, terms):
    assert all(each.verdict is CLEAR for each in judge(build_graph(held), ["nobody"], terms).answers())


@settings(max_examples=200)
@given(st.data(), stakes(), LISTED, TERMS)
def test_a_hit_stays_when_a_stake_grows_or_a_listed_owner_is_added(data, held, listed, terms):
    before = judge(build_graph(held), listed, terms)
    more = listed | data.draw(LISTED)
    grown = list(held)
    if held:
        at = data.draw(st.integers(0, len(held) - 1))
        spare = 100 - sum(int(each.lower) for each in held if each.owned == held[at].owned)
        lower = held[at].lower + data.draw(st.integers(0, spare))
        grown[at] = stake(held[at].owner, held[at].owned, lower, max(lower, held[at].upper))
    after = judge(build_graph(grown), more, terms)
    assert hits_of(before) <= hits_of(after)
    # A grown least share of an owner who does not count may settle what could not be ruled out, but only to clear.
    again = judge(build_graph(held), more, terms)
    for each in before.answers():
        assert (each.verdict is CLEAR) or again.of(each.firm).verdict is not CLEAR


@given(stakes(), stakes(), LISTED, TERMS, st.integers(1, 400))
def test_an_answer_for_a_day_does_not_depend_on_later_stakes(held, later, listed, terms, days):
    began = date.fromordinal(TODAY.toordinal() + days)
    after = [BoundedStake(each.owner, each.owned, each.lower, each.upper, began, None, each.source) for each in later]
    alone = list(judge(build_graph(held, TODAY), listed, terms).answers())
    assert list(judge(build_graph([*held, *after], TODAY), listed, terms).answers()) == alone


@given(stakes(), LISTED, TERMS)
def test_every_path_begins_with_a_listed_party_and_holds_together(held, listed, terms):
    answer = judge(build_graph(held), listed, terms)
    names = {str(each) for each in listed}
    for place in range(len(answer.graph.names)):
        found = paths(answer, place, most=FIRMS)
        if answer.verdict(place) is not CLEAR and place not in answer.listed:
            assert found
        for path in found:
            assert path.steps[0].owner in names
            assert path.steps[-1].owned == answer.graph.name(place)
            owners = [step.owner for step in path.steps]
            assert len(set(owners)) == len(owners)
            assert [step.owned for step in path.steps[:-1]] == owners[1:]

"""The legal question of ownership: which firms are held by listed parties so far that a rule counts them like these.

Not the product of shares along a chain: a firm that listed parties hold up to the threshold counts whole from then
on, and its stakes in others with it, until nothing more is reached. Rings are harmless: what no listed party enters
stays clear. With shares that are not known the answer is sought twice, with the least and with the most that
everybody can hold; in between it cannot be ruled out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from math import ceil, floor

from models.parties.ownership import OwnershipGraph
from models.parties.stakes import Interval, OwnerKey
from models.rulebook.ownership_rules import Aggregation, Operator, OwnershipTerms
from models.workspace.words import Choice, Words, say

OUTSIDE = -1
"""The turn of a party that listed owners do not reach."""


class Verdict(Choice):
    """Whether a firm is held by listed parties up to the threshold of a rule."""

    HIT = "hit"
    CANNOT_BE_RULED_OUT = "cannot_be_ruled_out"
    CLEAR = "clear"


@dataclass(frozen=True)
class Spread:
    """How far listed parties reach: for each place its turn (0 when listed, OUTSIDE when not reached), and its sums.

    ``low`` and ``high`` add the bounds of those direct owners that count, ``top`` is the largest single one.
    """

    turn: list[int]
    low: list[int]
    high: list[int]
    top: list[int]


@dataclass(frozen=True)
class FirmAnswer:
    """What a rule says of one firm. Shares are those that listed parties, and firms that count like them, hold in it.

    ``together`` adds them up, ``largest`` is the greatest of a single one; ``unnamed`` is the part that nobody who is
    named can hold. ``sum_is_a_warning`` tells that one owner alone does not reach the threshold, but all together may.
    """

    firm: OwnerKey
    name: str
    verdict: Verdict
    listed: bool
    together: Interval
    largest: Interval
    unnamed: Decimal
    sum_is_a_warning: bool

    @property
    def warning(self) -> Words:
        """What to say where only the sum of several owners reaches the threshold."""
        return say(
            "No listed owner reaches the threshold in {firm} alone; together they hold up to {percent} %.",
            firm=self.name,
            percent=f"{self.together.upper:f}",
        )


@dataclass(frozen=True)
class ListedOwnership:
    """The answer for all firms of a graph under the terms of one rule."""

    graph: OwnershipGraph
    terms: OwnershipTerms
    listed: frozenset[int]
    """The places of listed parties that occur in the graph."""
    sure: Spread
    possible: Spread

    @cached_property
    def needed(self) -> int:
        """Return the least number of units that meets the threshold."""
        return units_needed(self.graph, self.terms)

    def verdict(self, place: int) -> Verdict:
        """Return the verdict on the party in a place of the graph; a listed one is a hit."""
        if self.sure.turn[place] != OUTSIDE:
            return Verdict.HIT
        return Verdict.CLEAR if self.possible.turn[place] == OUTSIDE else Verdict.CANNOT_BE_RULED_OUT

    def of(self, firm: OwnerKey) -> FirmAnswer:
        """Return the answer for a firm; one without any stake is clear. Raises KeyError for nobody in the graph."""
        return self.answer(self.graph.places[firm])

    def answer(self, place: int) -> FirmAnswer:
        """Return the answer for the party in a place of the graph."""
        graph, sure, possible = self.graph, self.sure, self.possible
        most = min(possible.high[place], graph.spare[place] + possible.low[place])
        verdict = self.verdict(place)
        single = self.terms.aggregation is Aggregation.single
        return FirmAnswer(
            firm=graph.names[place],
            name=graph.name(place),
            verdict=verdict,
            listed=place in self.listed,
            together=graph.interval(sure.low[place], most),
            largest=graph.interval(sure.top[place], possible.top[place]),
            unnamed=graph.percent(max(0, graph.whole - sum(high for _, _, high in graph.owners[place]))),
            sum_is_a_warning=single and verdict is not Verdict.HIT and most >= self.needed,
        )

    def answers(self) -> Iterator[FirmAnswer]:
        """Yield the answer for everybody in the graph, in the order in which the stakes name them."""
        return map(self.answer, range(len(self.graph.names)))


def judge(graph: OwnershipGraph, listed: Iterable[OwnerKey], terms: OwnershipTerms) -> ListedOwnership:
    """Find the firms that listed parties hold up to the threshold: surely, possibly, or not.

    Linear in the number of stakes. Listed parties without a stake change nothing.
    """
    places = frozenset(graph.places[each] for each in listed if each in graph.places)
    sure = _spread(graph, places, terms, most=False)
    return ListedOwnership(
        graph, terms, places, sure, sure if graph.exact else _spread(graph, places, terms, most=True)
    )


def units_needed(graph: OwnershipGraph, terms: OwnershipTerms) -> int:
    """Return the least number of the graph's units that meets a threshold."""
    threshold = graph.units(terms.threshold)
    return ceil(threshold) if terms.operator is Operator.at_least else floor(threshold) + 1


def _spread(graph: OwnershipGraph, listed: frozenset[int], terms: OwnershipTerms, *, most: bool) -> Spread:
    needed, single = units_needed(graph, terms), terms.aggregation is Aggregation.single
    count, spare = len(graph.names), graph.spare
    turn, low_sum, high_sum, top = [OUTSIDE] * count, [0] * count, [0] * count, [0] * count
    bound = high_sum if most else low_sum
    for place in listed:
        turn[place] = 0
    # A list that grows while it is read: each party that counts is taken up once.
    queue = sorted(listed)
    for owner in queue:
        for firm, low, high in graph.owned[owner]:
            if firm == owner:
                continue
            low_sum[firm] += low
            high_sum[firm] += high
            share = high if most else low
            if share > top[firm]:
                top[firm] = share
            # Who does not count keeps at least the least that it holds.
            reached = share if single else min(bound[firm], spare[firm] + low_sum[firm])
            if turn[firm] == OUTSIDE and reached >= needed:
                turn[firm] = len(queue) + 1
                if terms.indirect:
                    queue.append(firm)
    return Spread(turn, low_sum, high_sum, top)

"""Who stands above a party: as a tree for drawing, and each owner once with all that it has of the party in the end."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from models.parties.choices import HoldingKind
from models.parties.effective import effective_shares
from models.parties.ownership import BoundedStake, OwnershipGraph, build_graph
from models.parties.stakes import NOTHING, WHOLE, Interval, OwnerKey, Stake, StakeGraph
from models.workspace.errors import UserError
from models.workspace.words import Words

MOST_OWNERS = 200
"""So many owners, nearest first, have their effective share worked out."""
MOST_NODES = 400
"""So many boxes a tree has at most; an owner that stands on many ways is drawn on each."""
_DEEPEST = 8


@dataclass(frozen=True)
class OwnerNode:
    """One owner in the tree: what it holds of the one below, and what it has of the party at the root in the end.

    ``repeated``: the owner stands further down the same branch already (a ring), so the branch ends here.
    """

    owner: OwnerKey
    name: str
    held: Interval
    effective: Interval | None
    repeated: bool
    owners: tuple["OwnerNode", ...]


@dataclass(frozen=True)
class OwnerShare:
    """What an owner has of a party: directly, and in the end over all ways; ``stated`` as somebody said without a way."""

    owner: OwnerKey
    name: str
    direct: Interval
    effective: Interval | None
    stated: bool = False


@dataclass(frozen=True)
class OwnerTree:
    """The owners of a party; ``fault`` says why effective shares cannot be told, where the register holds too much."""

    nodes: tuple[OwnerNode, ...]
    shares: tuple[OwnerShare, ...]
    fault: Words | None = None


def owner_tree(register: StakeGraph, party: OwnerKey) -> OwnerTree:
    """Return the owners above a party; the shares largest first, rings cut, and what nobody knows as an interval."""
    direct = [each for each in register.stakes if each.kind is HoldingKind.DIRECT and each.owner != each.owned]
    graph, fault = _laid_out(direct, register)
    place = graph.places.get(party)
    above = _upwards(graph, place) if place is not None else []
    effective = {owner: _of(graph, owner, party) for owner in above[:MOST_OWNERS]} if fault is None else {}
    nodes = _Drawing(graph, effective).nodes(place) if place is not None else ()
    shares = [
        OwnerShare(graph.names[each], graph.name(each), _held(graph, each, place), effective.get(each))
        for each in above
    ]
    shares += _stated(register, party, {share.owner for share in shares})
    return OwnerTree(nodes, tuple(sorted(shares, key=_largest_first)), fault)


def _laid_out(direct: Iterable[Stake], register: StakeGraph) -> tuple[OwnershipGraph, Words | None]:
    stakes = [
        BoundedStake(each.owner, each.owned, *((Decimal(0), WHOLE) if each.share is None else (each.share, each.share)))
        for each in direct
    ]
    try:
        return build_graph(stakes, labels=register.names), None
    except UserError as error:
        return build_graph(stakes, labels=register.names, overlapping=frozenset()), error.words


def _upwards(graph: OwnershipGraph, party: int) -> list[int]:
    """Return everybody above a party, nearest first."""
    found = {party: None}
    queue = [party]
    for owned in queue:
        for owner, _low, _high in graph.owners[owned]:
            if owner not in found:
                found[owner] = None
                queue.append(owner)
    return queue[1:]


def _of(graph: OwnershipGraph, owner: int, party: OwnerKey) -> Interval:
    return effective_shares(graph, [graph.names[owner]]).get(party, NOTHING)


def _held(graph: OwnershipGraph, owner: int, party: int | None) -> Interval:
    slots = graph.owners[party] if party is not None else ()
    return next((graph.interval(low, high) for each, low, high in slots if each == owner), NOTHING)


def _stated(register: StakeGraph, party: OwnerKey, known: set[OwnerKey]) -> list[OwnerShare]:
    """Return indirect holdings that somebody stated, of owners that no known way leads to."""
    return [
        OwnerShare(
            each.owner,
            register.name(each.owner),
            NOTHING,
            Interval(Decimal(0), WHOLE) if each.share is None else Interval(each.share, each.share),
            stated=True,
        )
        for each in register.stakes
        if each.kind is HoldingKind.INDIRECT and each.owned == party and each.owner not in {party, *known}
    ]


def _largest_first(share: OwnerShare) -> tuple[Decimal, Decimal, str, str]:
    effective = share.effective or share.direct
    return (-effective.upper, -effective.lower, share.name, str(share.owner))


class _Drawing:
    """Builds the boxes of a tree until there are enough."""

    def __init__(self, graph: OwnershipGraph, effective: dict[int, Interval]) -> None:
        self._graph, self._effective = graph, effective
        self._left = MOST_NODES

    def nodes(self, party: int) -> tuple[OwnerNode, ...]:
        return self._above(party, (party,))

    def _above(self, owned: int, branch: tuple[int, ...]) -> tuple[OwnerNode, ...]:
        made = []
        for owner, low, high in self._graph.owners[owned]:
            if self._left <= 0:
                break
            self._left -= 1
            repeated = owner in branch
            further = () if repeated or len(branch) >= _DEEPEST else self._above(owner, (*branch, owner))
            made.append(
                OwnerNode(
                    self._graph.names[owner],
                    self._graph.name(owner),
                    self._graph.interval(low, high),
                    self._effective.get(owner),
                    repeated,
                    further,
                )
            )
        return tuple(made)

"""Ownership arithmetic: direct, indirect and joint shares on a graph that may have rings and unknown shares.

A share that is not known makes the answer an interval: the lower end takes unknown shares as nothing, the upper
end gives the part that nobody is known to hold to whoever of the unknown holders makes the answer largest.
Indirect shares are products along the chains of owners (what belongs to whom in the end). That is the right
measure for showing who stands behind a party; rules on listed owners count differently (a company held by
half or more counts whole) and are not decided here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from functools import cached_property

from models.parties.choices import HoldingKind

OwnerKey = int | str
"""A party's id, or the name of an owner who is not in the register."""

WHOLE = Decimal(100)
_PLACES = Decimal("0.000001")
_CLOSE = Decimal("1e-12")
_ROUNDS = 2000


@dataclass(frozen=True)
class Stake:
    """A holding: ``share`` in percent, None when it is not known."""

    owner: OwnerKey
    owned: OwnerKey
    share: Decimal | None
    kind: HoldingKind = HoldingKind.DIRECT


@dataclass(frozen=True)
class Interval:
    """A share in percent between a lower and an upper bound; equal bounds mean that it is known."""

    lower: Decimal
    upper: Decimal

    @property
    def known(self) -> bool:
        return self.lower == self.upper


NOTHING = Interval(Decimal(0), Decimal(0))


@dataclass(frozen=True)
class StakeGraph:
    """Stakes held at one time, and the names of their owners."""

    stakes: tuple[Stake, ...]
    names: Mapping[OwnerKey, str] = field(default_factory=dict)

    @cached_property
    def above(self) -> Mapping[OwnerKey, tuple[tuple[OwnerKey, Decimal | None], ...]]:
        """Return the direct owners of each party; several stakes of one owner are one, unknown if any of them is."""
        merged: dict[OwnerKey, dict[OwnerKey, Decimal | None]] = {}
        for stake in self.stakes:
            if stake.kind is HoldingKind.DIRECT and stake.owner != stake.owned:
                held = merged.setdefault(stake.owned, {})
                before = held.get(stake.owner, Decimal(0))
                held[stake.owner] = None if before is None or stake.share is None else before + stake.share
        return {owned: tuple(held.items()) for owned, held in merged.items()}

    def name(self, owner: OwnerKey) -> str:
        """Return what an owner is called."""
        return self.names.get(owner, str(owner))


@dataclass(frozen=True)
class OwnerShare:
    """What an owner has of a party: directly, through others, and altogether, in percent."""

    owner: OwnerKey
    name: str
    direct: Interval
    indirect: Interval
    total: Interval
    stated: Decimal | None
    """An indirect holding that somebody stated, for which the register shows no chain of its own; else None."""


@dataclass(frozen=True)
class OwnerNode:
    """One owner in the tree above a party: what it holds of the one below, and of the party at the root."""

    owner: OwnerKey
    name: str
    direct: Interval
    through: Interval
    """The product of the shares from here down to the root."""
    repeated: bool
    """The owner stands further down the same branch already (a ring), so the branch ends here."""
    owners: tuple["OwnerNode", ...]


def direct_share(graph: StakeGraph, owner: OwnerKey, party: OwnerKey) -> Interval:
    """Return what an owner holds directly."""
    for holder, share in graph.above.get(party, ()):
        if holder == owner:
            return Interval(share, share) if share is not None else Interval(Decimal(0), unaccounted(graph, party))
    return NOTHING


def unaccounted(graph: StakeGraph, party: OwnerKey) -> Decimal:
    """Return the part of a party that nobody is known to hold."""
    known = sum((share for _, share in graph.above.get(party, ()) if share is not None), Decimal(0))
    return max(Decimal(0), WHOLE - known)


def joint_share(graph: StakeGraph, owners: Iterable[OwnerKey], party: OwnerKey) -> Interval:
    """Return what several owners have of a party together, directly and through others; never above 100."""
    together = frozenset(owners)
    if party in together:
        return Interval(WHOLE, WHOLE)
    around = _upwards(graph, party)
    lower, _ = _settled(graph, around, together, widest=False)
    upper, settled = _settled(graph, around, together, widest=True)
    reachable = upper.get(party, Decimal(0)) > 0
    low = lower.get(party, Decimal(0)) * WHOLE
    high = (upper[party] if settled else Decimal(1)) * WHOLE if reachable else Decimal(0)
    return _round(low, high)


def owners_of(graph: StakeGraph, party: OwnerKey) -> tuple[OwnerShare, ...]:
    """List everybody who stands above a party, largest first; an owner of unknown share stays in the list."""
    stated = {
        stake.owner: stake.share
        for stake in graph.stakes
        if stake.kind is HoldingKind.INDIRECT and stake.owned == party and stake.owner != party
    }
    found: list[OwnerShare] = []
    for owner in [*_upwards(graph, party), *(each for each in stated)]:
        if owner != party and owner not in {each.owner for each in found}:
            total, direct = joint_share(graph, [owner], party), direct_share(graph, owner, party)
            chain = total.upper > 0
            found.append(
                OwnerShare(
                    owner=owner,
                    name=graph.name(owner),
                    direct=direct,
                    indirect=_difference(total, direct),
                    total=total,
                    stated=None if chain else stated.get(owner),
                )
            )
    return tuple(sorted(found, key=lambda each: (-each.total.upper, -each.total.lower, each.name, str(each.owner))))


def owner_tree(graph: StakeGraph, party: OwnerKey, *, depth: int = 8) -> tuple[OwnerNode, ...]:
    """Return the owners above a party as a tree for drawing, at most ``depth`` levels high; rings are cut."""
    return _nodes(graph, party, Interval(WHOLE, WHOLE), (party,), depth)


def _nodes(
    graph: StakeGraph, owned: OwnerKey, below: Interval, branch: tuple[OwnerKey, ...], depth: int
) -> tuple[OwnerNode, ...]:
    nodes = []
    for owner, _share in graph.above.get(owned, ()):
        direct = direct_share(graph, owner, owned)
        through = _round(direct.lower * below.lower / WHOLE, direct.upper * below.upper / WHOLE)
        repeated = owner in branch
        further = () if repeated or depth <= 1 else _nodes(graph, owner, through, (*branch, owner), depth - 1)
        nodes.append(OwnerNode(owner, graph.name(owner), direct, through, repeated, further))
    return tuple(nodes)


def _upwards(graph: StakeGraph, party: OwnerKey) -> dict[OwnerKey, None]:
    """Return the party and everybody above it, nearest first."""
    found: dict[OwnerKey, None] = {party: None}
    queue = [party]
    for owned in queue:
        for owner, _share in graph.above.get(owned, ()):
            if owner not in found:
                found[owner] = None
                queue.append(owner)
    return found


def _settled(
    graph: StakeGraph, around: Iterable[OwnerKey], together: frozenset[OwnerKey], *, widest: bool
) -> tuple[dict[OwnerKey, Decimal], bool]:
    """Follow the shares round by round from below until nothing moves; tell whether that point was reached.

    Each round can only raise a value and no value passes one, so rings cannot run away.
    """
    with localcontext() as context:
        context.prec = 30
        # Owners before what they own: without rings two rounds are enough.
        value = {each: Decimal(each in together) for each in reversed(list(around))}
        for _ in range(_ROUNDS):
            moved = Decimal(0)
            for each in value:
                if each not in together:
                    new = _held(graph, each, value, widest=widest)
                    moved = max(moved, new - value[each])
                    value[each] = new
            if moved <= _CLOSE:
                return value, True
        return value, False


def _held(graph: StakeGraph, party: OwnerKey, value: Mapping[OwnerKey, Decimal], *, widest: bool) -> Decimal:
    owners = graph.above.get(party, ())
    total = sum((share / WHOLE * value[owner] for owner, share in owners if share is not None), Decimal(0))
    if widest:
        unknown = max((value[owner] for owner, share in owners if share is None), default=Decimal(0))
        total += unaccounted(graph, party) / WHOLE * unknown
    return min(total, Decimal(1))


def _difference(total: Interval, direct: Interval) -> Interval:
    if direct == NOTHING:
        return total
    if total == direct:
        return NOTHING
    lower = max(Decimal(0), total.lower - direct.lower)
    return Interval(lower, max(lower, total.upper - (direct.lower if not direct.known else direct.upper)))


def _round(lower: Decimal, upper: Decimal) -> Interval:
    """Round outwards to six places, without making a known share look unknown."""
    nearest = lower.quantize(_PLACES), upper.quantize(_PLACES)
    if abs(upper - lower) < _PLACES:
        return Interval(nearest[0], nearest[0])
    return Interval(lower.quantize(_PLACES, ROUND_FLOOR), min(WHOLE, upper.quantize(_PLACES, ROUND_CEILING)))

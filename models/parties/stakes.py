"""Stakes as the register knows them: who holds what of whom, in percent, known or not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from models.parties.choices import HoldingKind

OwnerKey = int | str
"""A party's id, or the name of an owner who is not in the register."""

WHOLE = Decimal(100)


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

    def above_all(self, party: OwnerKey) -> tuple[OwnerKey, ...]:
        """Return everybody above a party, nearest first, by direct and by stated indirect holdings."""
        owners: dict[OwnerKey, list[OwnerKey]] = {}
        for stake in self.stakes:
            owners.setdefault(stake.owned, []).append(stake.owner)
        found: dict[OwnerKey, None] = {party: None}
        queue = [party]
        for owned in queue:
            for owner in owners.get(owned, ()):
                if owner not in found:
                    found[owner] = None
                    queue.append(owner)
        return tuple(found)[1:]


def unaccounted(graph: StakeGraph, party: OwnerKey) -> Decimal:
    """Return the part of a party that nobody is known to hold."""
    known = sum((share for _, share in graph.above.get(party, ()) if share is not None), Decimal(0))
    return max(Decimal(0), WHOLE - known)

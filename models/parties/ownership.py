"""Who holds what of whom on a day: stakes with bounds, checked and laid out for rules and for shares.

A stake lies between a lower and an upper percent; equal bounds mean that it is known, 0 to 100 that it is not known
at all. Percents are kept as whole numbers of the smallest unit that occurs, so that sums are exact.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from models.parties.choices import HoldingKind
from models.parties.stakes import NOTHING, Interval, OwnerKey, StakeGraph
from models.workspace.errors import UserError

WHOLE = Decimal(100)
MOST_PLACES = 20
"""Decimal places a percent may have."""
_MOST_NAMED = 5

Slot = tuple[int, int, int]
"""An owner's place in the graph with the least and the most it can hold, in units."""


@dataclass(frozen=True, slots=True)
class BoundedStake:
    """A direct holding in percent with its bounds, and the days from and to which it is held, both included."""

    owner: OwnerKey
    owned: OwnerKey
    lower: Decimal = Decimal(0)
    upper: Decimal = WHOLE
    held_from: date | None = None
    held_until: date | None = None
    source: str = ""

    def is_held(self, on: date) -> bool:
        """Tell whether the stake is held on a day; an open end counts as held."""
        return (self.held_from is None or self.held_from <= on) and (self.held_until is None or on <= self.held_until)


@dataclass(frozen=True)
class OwnershipGraph:
    """The stakes of one day by the places of their owners; every upper bound leaves the others their lower ones."""

    names: tuple[OwnerKey, ...]
    places: Mapping[OwnerKey, int]
    unit: int
    """How many decimal places of a percent one unit stands for."""
    whole: int
    """100 percent in units."""
    owners: tuple[list[Slot], ...]
    """For each place the direct owners with the least and the most they can hold."""
    owned: tuple[list[Slot], ...]
    """For each place what it holds directly, with the same bounds."""
    spare: tuple[int, ...]
    """For each place the part that is open when all its direct owners have their lower bounds."""
    exact: bool
    labels: Mapping[OwnerKey, str] = field(default_factory=dict)

    def percent(self, units: int) -> Decimal:
        """Return units as percent without needless zeros."""
        return _percent(units, self.unit)

    def interval(self, low: int, high: int) -> Interval:
        """Return two numbers of units as a share in percent."""
        return Interval(_percent(low, self.unit), _percent(high, self.unit)) if high else NOTHING

    def units(self, percent: Decimal) -> Fraction:
        """Return a percent in units, exactly."""
        return Fraction(percent) * _ten_to(self.unit)

    def name(self, place: int) -> str:
        """Return what the party in a place is called."""
        key = self.names[place]
        return self.labels.get(key, str(key))


def build_graph(
    stakes: Iterable[BoundedStake],
    on: date | None = None,
    *,
    labels: Mapping[OwnerKey, str] | None = None,
    overlapping: frozenset[OwnerKey] | None = None,
) -> OwnershipGraph:
    """Lay out the stakes held on a day (all of them without one); several stakes of one owner add up.

    Raises UserError for a share that is no percent, and for owners of one firm that hold more than 100 % of it.
    With ``overlapping``, the firms of which one part may be told twice, no sum is refused.
    """
    held = [each for each in stakes if on is None or each.is_held(on)]
    unit, scaled = _scale(held)
    places: dict[OwnerKey, int] = {}
    holdings: dict[tuple[int, int], tuple[int, int]] = {}
    for stake in held:
        owner = places.setdefault(stake.owner, len(places))
        pair = places.setdefault(stake.owned, len(places)), owner
        low, high = holdings.get(pair, (0, 0))
        holdings[pair] = low + scaled[stake.lower], high + scaled[stake.upper]
    whole, least = 100 * _ten_to(unit), [0] * len(places)
    loose = frozenset(places[each] for each in overlapping or () if each in places)
    for (firm, _), (low, _) in holdings.items():
        least[firm] += low
    graph = OwnershipGraph(
        names=tuple(places),
        places=places,
        unit=unit,
        whole=whole,
        owners=tuple([] for _ in places),
        owned=tuple([] for _ in places),
        spare=tuple(whole if place in loose else max(0, whole - told) for place, told in enumerate(least)),
        exact=all(low == high for low, high in holdings.values()),
        labels=labels or {},
    )
    for (firm, owner), (low, high) in holdings.items():
        top = min(high, graph.spare[firm] + low)
        graph.owners[firm].append((owner, low, top))
        graph.owned[owner].append((firm, low, top))
    if overlapping is None:
        _check_sums(graph, least, on)
    return graph


def graph_of_register(register: StakeGraph) -> OwnershipGraph:
    """Lay out what the register knows of the owners of a party, refusing nothing.

    A stated indirect holding counts where the register shows no chain from its owner; as it overlaps what others
    hold directly, nothing that others hold bounds it.
    """
    stakes: list[BoundedStake] = []
    overlapping: set[OwnerKey] = set()
    for stake in register.stakes:
        if stake.kind is HoldingKind.INDIRECT:
            if stake.owner in _above(register, stake.owned):
                continue
            overlapping.add(stake.owned)
        share = stake.share
        stakes.append(
            BoundedStake(stake.owner, stake.owned, *((Decimal(0), WHOLE) if share is None else (share, share)))
        )
    return build_graph(stakes, labels=register.names, overlapping=frozenset(overlapping))


def _above(register: StakeGraph, party: OwnerKey) -> set[OwnerKey]:
    found: set[OwnerKey] = set()
    queue = [party]
    for owned in queue:
        for owner, _share in register.above.get(owned, ()):
            if owner not in found:
                found.add(owner)
                queue.append(owner)
    return found


@lru_cache(maxsize=4096)
def _percent(units: int, unit: int) -> Decimal:
    return Decimal(f"{units}e-{unit}").normalize() if units else Decimal(0)


def _ten_to(power: int) -> int:
    return int(10**power)


def _scale(stakes: Iterable[BoundedStake]) -> tuple[int, dict[Decimal, int]]:
    """Return the decimal places needed, and every percent that occurs in units of the last of them."""
    values = set(_values(stakes))
    unit = 0
    for value in values:
        if not value.is_finite() or not 0 <= value <= WHOLE:
            raise UserError("no_percent", "{value} is not a percent from 0 to 100.", value=str(value)[:40])
        exponent = value.as_tuple().exponent
        assert isinstance(exponent, int)
        unit = max(unit, -exponent)
    if unit > MOST_PLACES:
        raise UserError("too_many_places", "A percent has at most {most} decimal places.", most=MOST_PLACES)
    return unit, {value: int(Fraction(value) * _ten_to(unit)) for value in values}


def _values(stakes: Iterable[BoundedStake]) -> Iterator[Decimal]:
    for stake in stakes:
        if stake.lower.is_finite() and stake.upper.is_finite() and stake.lower > stake.upper:
            raise UserError(
                "bounds_crossed",
                "The least share of {owner} in {owned}, {lower} %, is more than the most, {upper} %.",
                owner=str(stake.owner),
                owned=str(stake.owned),
                lower=f"{stake.lower:f}",
                upper=f"{stake.upper:f}",
            )
        yield stake.lower
        yield stake.upper


def _check_sums(graph: OwnershipGraph, least: list[int], on: date | None) -> None:
    for firm, total in enumerate(least):
        if total > graph.whole:
            slots = sorted(graph.owners[firm], key=lambda slot: -slot[1])
            named = ", ".join(f"{graph.name(owner)} {graph.percent(low):f} %" for owner, low, _ in slots[:_MOST_NAMED])
            owned, total_text = graph.name(firm), f"{graph.percent(total):f}"
            owners = named + (" …" if len(slots) > _MOST_NAMED else "")
            if on is None:
                raise UserError(
                    "shares_over_whole",
                    "The shares in {owned} add up to {sum} %, more than 100 %: {owners}.",
                    owned=owned,
                    sum=total_text,
                    owners=owners,
                )
            raise UserError(
                "shares_over_whole",
                "On {day} the shares in {owned} add up to {sum} %, more than 100 %: {owners}.",
                day=on.isoformat(),
                owned=owned,
                sum=total_text,
                owners=owners,
            )

"""Why a firm is held by listed parties: who through whom with which share, and which unknown shares decide."""

from dataclasses import dataclass
from decimal import Decimal

from models.parties.listed_owners import OUTSIDE, ListedOwnership, Spread, Verdict
from models.parties.ownership import Slot
from models.parties.stakes import Interval
from models.rulebook.ownership_rules import Aggregation
from models.workspace.words import Words, say

MOST_PATHS = 5
MOST_STEPS = 30
_MOST_FIRMS = 32
_MOST_TRIED = 8


@dataclass(frozen=True)
class Step:
    """One holding on a path; ``listed`` tells whether the owner is listed itself, or counts because it is held."""

    owner: str
    owned: str
    share: Interval
    listed: bool


@dataclass(frozen=True)
class OwnershipPath:
    """A chain of holdings from a listed party down to a firm; ``cut`` when its upper end is left out for length."""

    steps: tuple[Step, ...]
    cut: bool = False

    @property
    def text(self) -> str:
        """The chain as one line, listed party first."""
        told = "; ".join(f"{step.owner} → {step.owned} {share_text(step.share)}" for step in self.steps)
        return f"… {told}" if self.cut else told


@dataclass(frozen=True)
class OpenShare:
    """A share that is not known and on which a verdict hangs.

    ``hits_alone``: at its most it makes the firm a hit whatever the others are; it does so from ``enough`` percent on.
    ``clears_alone``: at its least the firm is clear whatever the others are. Both None where too many shares are
    open to try each.
    """

    owner: str
    owned: str
    share: Interval
    hits_alone: bool | None
    clears_alone: bool | None
    enough: Decimal | None

    @property
    def words(self) -> Words:
        """What is not known, and what it decides."""
        told = {"owner": self.owner, "owned": self.owned, "share": share_text(self.share)}
        if self.enough is not None:
            return say(
                "The share of {owner} in {owned} is not known ({share}); from {enough} % on it decides.",
                **told,
                enough=f"{self.enough:f}",
            )
        if self.clears_alone:
            return say(
                "The share of {owner} in {owned} is not known ({share}); at its least the firm is clear.", **told
            )
        return say("The share of {owner} in {owned} is not known ({share}).", **told)


def share_text(share: Interval) -> str:
    """Write a share in percent, as bounds where it is not known."""
    return f"{share.lower:f} %" if share.known else f"{share.lower:f}–{share.upper:f} %"


def paths(answer: ListedOwnership, place: int, *, most: int = MOST_PATHS) -> tuple[OwnershipPath, ...]:
    """Return one path for each direct owner of a firm that counts, largest share first.

    For a firm that cannot be ruled out they are the paths that would make it a hit; a listed party has none. For a
    clear firm they show the listed owners that hold less than the threshold.
    """
    if place in answer.listed:
        return ()
    spread = answer.possible if answer.verdict(place) is not Verdict.HIT else answer.sure
    return tuple(_path(answer, spread, place, slot) for slot in _supporting(answer, spread, place)[:most])


def _supporting(answer: ListedOwnership, spread: Spread, place: int) -> list[Slot]:
    """Return the direct owners that counted before the firm did, largest share first."""
    own = spread.turn[place]
    found = [
        slot
        for slot in answer.graph.owners[place]
        if slot[0] != place
        and _counts(answer, spread, slot[0])
        and (own == OUTSIDE or spread.turn[slot[0]] < own)
        and (slot[2] if spread is answer.possible else slot[1])
    ]
    at = 2 if spread is answer.possible else 1
    return sorted(found, key=lambda slot: (-slot[at], spread.turn[slot[0]], slot[0]))


def _counts(answer: ListedOwnership, spread: Spread, place: int) -> bool:
    return place in answer.listed or (answer.terms.indirect and spread.turn[place] != OUTSIDE)


def _path(answer: ListedOwnership, spread: Spread, place: int, slot: Slot) -> OwnershipPath:
    graph, steps = answer.graph, []
    while True:
        owner, low, high = slot
        steps.append(Step(graph.name(owner), graph.name(place), graph.interval(low, high), owner in answer.listed))
        if owner in answer.listed or len(steps) == MOST_STEPS:
            return OwnershipPath(tuple(reversed(steps)), cut=owner not in answer.listed)
        place, slot = owner, _supporting(answer, spread, owner)[0]


def open_shares(answer: ListedOwnership, place: int) -> tuple[OpenShare, ...]:
    """Return the unknown shares on which the verdict on a firm hangs; none unless it cannot be ruled out.

    Those that decide alone stand first. In large unsettled groups the shares nearest to the firm are told untried.
    """
    if answer.verdict(place) is not Verdict.CANNOT_BE_RULED_OUT:
        return ()
    firms = _unsettled_above(answer, place)
    whole = len(firms) <= _MOST_FIRMS
    firms = firms[:_MOST_FIRMS]
    hanging = [
        (firm, slot)
        for firm in firms
        for slot in answer.graph.owners[firm]
        if slot[2] > slot[1] and slot[0] != firm and _counts(answer, answer.possible, slot[0])
    ]
    tried = [
        _tried(answer, place, firm, slot, firms) if whole and number < _MOST_TRIED else _untried(answer, firm, slot)
        for number, (firm, slot) in enumerate(hanging)
    ]
    return tuple(sorted(tried, key=lambda each: (each.enough is None, not each.clears_alone)))


def _unsettled_above(answer: ListedOwnership, place: int) -> list[int]:
    """Return the firm and those above it that cannot be ruled out either, nearest first."""
    found, known = [place], {place}
    for firm in found:
        if len(found) > _MOST_FIRMS:
            break
        for owner, _low, high in answer.graph.owners[firm]:
            if high and owner not in known and answer.terms.indirect and _is_unsettled(answer, owner):
                known.add(owner)
                found.append(owner)
    return found


def _is_unsettled(answer: ListedOwnership, place: int) -> bool:
    return answer.sure.turn[place] == OUTSIDE != answer.possible.turn[place]


def _untried(answer: ListedOwnership, firm: int, slot: Slot) -> OpenShare:
    return _open(answer, firm, slot, hits=None, clears=None)


def _tried(answer: ListedOwnership, place: int, firm: int, slot: Slot, firms: list[int]) -> OpenShare:
    owner, low, high = slot
    hits = place in _settle(answer, firms, (firm, owner), low=high, high=high, most=False)
    clears = place not in _settle(answer, firms, (firm, owner), low=low, high=low, most=True)
    return _open(answer, firm, slot, hits=hits, clears=clears)


def _open(answer: ListedOwnership, firm: int, slot: Slot, *, hits: bool | None, clears: bool | None) -> OpenShare:
    graph, (owner, low, high) = answer.graph, slot
    others = answer.sure.low[firm] - low if answer.terms.aggregation is Aggregation.together else 0
    return OpenShare(
        owner=graph.name(owner),
        owned=graph.name(firm),
        share=graph.interval(low, high),
        hits_alone=hits,
        clears_alone=clears,
        enough=graph.percent(answer.needed - others) if hits else None,
    )


def _settle(
    answer: ListedOwnership, firms: list[int], pinned: tuple[int, int], *, low: int, high: int, most: bool
) -> set[int]:
    """Return which of a group of unsettled firms count when one share is pinned and the rest is at its least or most."""
    counting: set[int] = set()
    moved = True
    while moved:
        moved = False
        for firm in firms:
            if firm in counting:
                continue
            slots = [
                (owner, low, high) if (firm, owner) == pinned else (owner, least, top)
                for owner, least, top in answer.graph.owners[firm]
            ]
            if _reached(answer, firm, slots, counting, most=most) >= answer.needed:
                counting.add(firm)
                moved = True
    return counting


def _reached(answer: ListedOwnership, firm: int, slots: list[Slot], counting: set[int], *, most: bool) -> int:
    counted = [slot for slot in slots if slot[0] != firm and (slot[0] in counting or _is_sure(answer, slot[0]))]
    at = 2 if most else 1
    if answer.terms.aggregation is Aggregation.single:
        return max((slot[at] for slot in counted), default=0)
    together = sum(slot[at] for slot in counted)
    if not most:
        return together
    graph = answer.graph
    spare = graph.spare[firm] + sum(slot[1] for slot in graph.owners[firm]) - sum(slot[1] for slot in slots)
    return min(together, spare + sum(slot[1] for slot in counted))


def _is_sure(answer: ListedOwnership, place: int) -> bool:
    return _counts(answer, answer.sure, place)

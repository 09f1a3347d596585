"""Evidence slots of an application: which papers it needs, what fills each, what is expired or waived; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.licences.choices import LicenceKind
from models.rulebook.marks import Mark, Source
from models.rulebook.papers import EvidenceSlot, SlotNeed
from models.rulebook.papers import slots_for as slots_of_sorts
from models.workspace.words import Words, say

AFTER_APPROVAL = frozenset({"APPLICATION-FORM"})
"""Slots whose paper is printed and signed only once the desk has approved, so that submitting does not ask for it."""


@dataclass(frozen=True)
class EvidenceFact:
    """One paper in a slot, or the reason why the slot stays empty; ``name`` is what a person would call it."""

    id: int
    slot: str
    name: str
    attachment_id: int | None = None
    declaration_id: int | None = None
    dated: date | None = None
    valid_until: date | None = None
    note: str = ""
    waived: bool = False


@dataclass(frozen=True)
class SlotFacts:
    """What of an application decides its slots. ``on`` is the day on which papers must still be good."""

    kind: LicenceKind
    on: date
    watch_listed: bool = False
    technology: bool = False
    extraterritorial: bool = False
    near_limit: bool = False
    evidence: tuple[EvidenceFact, ...] = ()


@dataclass(frozen=True)
class SlotState:
    """One slot: the papers in it, those of them that are expired, why it is waived, why it is asked for."""

    slot: EvidenceSlot
    filled_by: tuple[EvidenceFact, ...]
    expired: tuple[EvidenceFact, ...]
    waived_reason: str
    why: Words
    source: Source
    mark: Mark

    @property
    def id(self) -> str:
        """Return the code of the slot."""
        return self.slot.code

    @property
    def required(self) -> bool:
        """Whether the slot must be filled or waived."""
        return self.slot.need is SlotNeed.yes

    @property
    def filled(self) -> bool:
        """Whether at least one paper in it is still good."""
        return len(self.filled_by) > len(self.expired)

    @property
    def settled(self) -> bool:
        """Whether nothing more is asked of it."""
        return self.filled or bool(self.waived_reason) or not self.required


def sorts_of(facts: SlotFacts) -> frozenset[str]:
    """Return the sorts of deal an application belongs to, as the slots name them."""
    sorts = {"licence"}
    if facts.kind is LicenceKind.GENERAL:
        sorts.add("general_licence")
    named = {
        "watch_list": facts.watch_listed,
        "technology": facts.technology,
        "extraterritorial": facts.extraterritorial,
        "near_limit": facts.near_limit,
    }
    return frozenset(sorts | {sort for sort, applies in named.items() if applies})


def slots_for(facts: SlotFacts, slots: tuple[EvidenceSlot, ...]) -> tuple[SlotState, ...]:
    """Return every slot of an application with what fills it, in the order of the edition."""
    return tuple(_state(slot, facts) for slot in slots_of_sorts(slots, sorts_of(facts)))


def _state(slot: EvidenceSlot, facts: SlotFacts) -> SlotState:
    inside = [each for each in facts.evidence if each.slot == slot.code]
    papers = tuple(each for each in inside if not each.waived)
    return SlotState(
        slot=slot,
        filled_by=papers,
        expired=tuple(_expired(papers, facts.on)),
        waived_reason=next((each.note for each in inside if each.waived), ""),
        why=_WHY[slot.need] if slot.applies == "licence" else _BECAUSE.get(slot.applies, _WHY[slot.need]),
        source=slot.source,
        mark=slot.mark,
    )


def _expired(papers: Iterable[EvidenceFact], on: date) -> Iterable[EvidenceFact]:
    return (each for each in papers if each.valid_until is not None and each.valid_until < on)


_WHY = {
    SlotNeed.yes: say("Every application has to hold it."),
    SlotNeed.on_request: say("The authority may ask for it."),
    SlotNeed.practice: say("No text asks for it, but applicants report that it is asked for."),
}
_BECAUSE = {
    "watch_list": say("A party of the deal is on the watch list."),
    "general_licence": say("A general licence is applied for."),
    "technology": say("The application covers technology or software."),
    "extraterritorial": say("The goods move between foreign countries."),
    "near_limit": say("A product is near the limits of a control."),
}

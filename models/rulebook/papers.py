"""What goes into and onto papers: evidence slots, undertakings, printed form variants, declared fields."""

from dataclasses import dataclass
from datetime import date

from models.rulebook.marks import Mark, Source
from models.workspace.words import Choice, InBoth


class SlotNeed(Choice):
    """Whether an evidence slot must be filled."""

    yes = "yes"
    on_request = "on_request"
    practice = "practice"


@dataclass(frozen=True)
class EvidenceSlot:
    """A place in an application for one kind of paper. ``applies`` names the sort of deal that has the slot."""

    code: str
    label_en: str
    label_zh: str
    applies: str
    need: SlotNeed
    kinds: tuple[str, ...]
    source: Source
    mark: Mark
    note: str


class UndertakingKind(Choice):
    """An assurance says what will not happen; a promise says what the declarant will do."""

    assurance = "assurance"
    promise = "promise"


@dataclass(frozen=True)
class Undertaking:
    """One undertaking in our own words, in both languages, with the regimes that ask for it (ALL for every one)."""

    code: str
    kind: UndertakingKind
    field: str
    title: InBoth
    text_en: str
    text_zh: str
    required_for: frozenset[str]
    source: Source
    mark: Mark
    note: str

    def required_by(self, regime: str) -> bool:
        return regime in self.required_for or "ALL" in self.required_for


class FormState(Choice):
    """Whether a printed form may be relied on."""

    current = "current"
    unconfirmed = "unconfirmed"
    withdrawn = "withdrawn"


@dataclass(frozen=True)
class PaperForm:
    """A form variant that the desk prints, or knows of; ``edition_date`` None when no edition is loaded."""

    code: str
    regime: str
    kind: str
    label_en: str
    label_zh: str
    basis: str
    edition_date: date | None
    state: FormState
    note_en: str
    note_zh: str
    source: Source
    mark: Mark

    @property
    def printable(self) -> bool:
        """Whether the desk may print it: an edition is loaded and not withdrawn."""
        return self.edition_date is not None and self.state is not FormState.withdrawn


@dataclass(frozen=True)
class DeclaredField:
    """One field of the neutral declaration or application record."""

    code: str
    group: str
    name: str
    type: str
    required_by: str
    validation: str
    source: Source
    mark: Mark
    row: tuple[tuple[str, str], ...]


def slots_for(slots: tuple[EvidenceSlot, ...], applies: frozenset[str]) -> tuple[EvidenceSlot, ...]:
    """Return the slots of the given sorts of deal (licence, watch_list, general_licence, technology ...)."""
    return tuple(slot for slot in slots if slot.applies in applies)


def undertakings_for(undertakings: tuple[Undertaking, ...], regime: str) -> tuple[Undertaking, ...]:
    """Return the undertakings a regime asks for, in the order of the edition."""
    return tuple(each for each in undertakings if each.required_by(regime))

"""What the regimes ask of a declaration: the regimes themselves, and their rules as rows of an edition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from models.rulebook.marks import Mark, Source
from models.workspace.words import Choice

ANY = "ANY"
"""Stands for every regime that has no row of its own."""


class PaperKind(Choice):
    """Whether a regime has a fixed form for the paper."""

    LETTER = "letter"
    TEMPLATE = "template"
    EITHER = "either"
    UNCONFIRMED = "unconfirmed"


class Topic(Choice):
    """What a rule of a regime speaks of."""

    VALIDITY = "validity"
    USUAL_BASIS = "usual_basis"
    SIGNATURE_KINDS = "signature_kinds"
    SEAL = "seal"
    LETTERHEAD = "letterhead"
    DELEGATION = "delegation"
    ORIGINAL = "original"
    RECEIVED_AS = "received_as"
    SECOND_SIGNATURE = "second_signature"
    PARTY = "party"
    FIELD = "field"
    LANGUAGE = "language"
    ONE_ORDER = "one_order"
    CONSENT_AUTHORITY = "consent_authority"
    RETENTION_YEARS = "retention_years"


@dataclass(frozen=True)
class Regime:
    """A regime under which an end use is declared, and who signs by its rules."""

    code: str
    label_en: str
    label_zh: str
    paper: PaperKind
    who_signs_en: str
    who_signs_zh: str
    source: Source
    read_on: date
    mark: Mark
    note: str


@dataclass(frozen=True)
class RegimeRule:
    """One rule of a regime on a topic; ``case`` narrows it (a validity basis, a role, a field), ``values`` say what holds.

    ``field`` names the field of the neutral record, ``read_on`` the day on which the source was last followed.
    """

    regime: str
    topic: Topic
    case: str
    values: tuple[str, ...]
    value_zh: str
    field: str
    source: Source
    read_on: date
    mark: Mark
    note: str

    @property
    def value(self) -> str:
        """Return the value where there is one."""
        return self.values[0] if self.values else ""

    @property
    def number(self) -> int | None:
        """Return the value as a whole number, or None when the rule sets none."""
        return int(self.value) if self.value else None


@dataclass(frozen=True)
class RegimeRules:
    """Every rule of an edition; a regime without a row on a topic falls back to the rows for any regime."""

    rows: tuple[RegimeRule, ...]
    index: Mapping[tuple[str, Topic], tuple[RegimeRule, ...]]

    def of(self, regime: str, topic: Topic) -> tuple[RegimeRule, ...]:
        """Return the rules on a topic: those for any regime where no case of the regime's own stands against them."""
        own = self.index.get((regime, topic), ())
        cases = {each.case for each in own}
        return (*own, *(each for each in self.index.get((ANY, topic), ()) if each.case not in cases))

    def one(self, regime: str, topic: Topic, case: str = "") -> RegimeRule | None:
        """Return the rule on a topic for a case, or None."""
        return next((each for each in self.of(regime, topic) if each.case == case), None)


def indexed(rows: Iterable[RegimeRule]) -> RegimeRules:
    """Return the rules, found by regime and topic."""
    kept = tuple(rows)
    index: dict[tuple[str, Topic], tuple[RegimeRule, ...]] = {}
    for row in kept:
        index[row.regime, row.topic] = (*index.get((row.regime, row.topic), ()), row)
    return RegimeRules(kept, index)

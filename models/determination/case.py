"""A deal laid out for the rules: its route, the items its product may be, and the state of each measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from models.determination.facts import Answer, DealFacts, PartyFact
from models.rulebook.book import Rulebook
from models.rulebook.items import CandidateItem, Confidence, ProductFacts
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.measures import MeasureKind, MeasureState, state_on
from models.workspace.words import Choice, Words

CHINA = "CN"
RARE_EARTHS = frozenset(
    {"Sc", "Y", "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "REE"}
)
_WHOLE_GROUP_FORMS = frozenset({"equipment", "technology", "reagent", "ore"})
ITEM_CONTROLS = frozenset({MeasureKind.item_control, MeasureKind.technology_control})
EXTRATERRITORIAL = "61/2025"


class Route(Choice):
    """Between which countries the goods move, as the Chinese acts tell it apart."""

    export_from_china = "export_from_china"
    between_foreign_countries = "between_foreign_countries"
    within_china = "within_china"
    into_china = "into_china"
    unknown = "unknown"


@dataclass(frozen=True)
class Case:
    """The facts, the day and the edition, with what follows from them directly."""

    facts: DealFacts
    on: date
    book: Rulebook

    @cached_property
    def route(self) -> Route:
        departure, destination = self.facts.departure, self.facts.destination
        if not departure or not destination:
            return Route.unknown
        if departure == CHINA:
            return Route.within_china if destination == CHINA else Route.export_from_china
        return Route.into_china if destination == CHINA else Route.between_foreign_countries

    @cached_property
    def candidates(self) -> tuple[CandidateItem, ...]:
        """The items the product may be; with a decided control code only those of that code."""
        product = self.facts.product
        if product.control_code:
            items = (item for item in self.book.items if _code_fits(product.control_code, item.control_codes))
            return tuple(CandidateItem(item, (), Confidence.certain) for item in items)
        elements = dict(product.elements)
        if product.form in _WHOLE_GROUP_FORMS and RARE_EARTHS & elements.keys():
            elements["REE"] = None
        facts = ProductFacts(elements, product.composition_complete, product.form, product.hs_code)
        return self.book.candidates(facts)

    @cached_property
    def controlled(self) -> tuple[CandidateItem, ...]:
        """The items of a binding control that the product is, surely or likely."""
        return tuple(
            each
            for each in self.candidates
            if is_likely(each) and self.state_of(each).binds and self.state_of(each).measure.kind in ITEM_CONTROLS
        )

    @cached_property
    def dual_use(self) -> Answer:
        """Whether the product is a dual-use item under control on the day."""
        product = self.facts.product
        if product.control_code and not self.candidates:
            return Answer.yes
        return Answer.yes if self.controlled else product.dual_use

    @property
    def chinese_goods(self) -> bool:
        """Whether the goods leave China or are of Chinese origin."""
        return self.route is Route.export_from_china or self.facts.product.origin == CHINA

    @cached_property
    def places(self) -> frozenset[str]:
        """The destination and the countries of those who receive the goods."""
        receivers = {party.country for party in self.receivers}
        return frozenset({self.facts.destination, *receivers}) - {""}

    @property
    def receivers(self) -> tuple[PartyFact, ...]:
        return tuple(party for party in self.facts.parties if party.role != "exporter")

    def state_of(self, candidate: CandidateItem) -> MeasureState:
        """Return the state of the measure an item belongs to; for Annex 1 of 61/2025 that of limb 1(3)."""
        number = candidate.item.measure_number
        return self.state(number, "1(3)" if number == EXTRATERRITORIAL else "")

    def state(self, number: str, limb: str = "") -> MeasureState:
        return state_on(self.book.measure(number, limb), self.on)

    def annex(self, part: str) -> tuple[CandidateItem, ...]:
        """Return the likely items of Annex 1 of 61/2025, Part I or Part II; an empty part means both."""
        return tuple(
            each
            for each in self.candidates
            if each.item.measure_number == EXTRATERRITORIAL and part in {"", each.item.annex_part} and is_likely(each)
        )


def is_likely(candidate: CandidateItem) -> bool:
    """Tell whether an item is more than a possibility, and its form is not as a rule out."""
    return candidate.confidence is not Confidence.possible and candidate.excluded is None


def because(state: MeasureState) -> tuple[Reason, ...]:
    """Return why a measure stands as it does, without the remarks of the edition."""
    return tuple(reason for reason in state.reasons if reason.words.template != "Note: {note}")


def next_day(state: MeasureState) -> date | None:
    """Return the day on which a measure's state changes by its own text."""
    return state.until + timedelta(days=1) if state.until else None


def reason(words: Words, state: MeasureState, mark: Mark | None = None) -> Reason:
    """Build a reason that rests on a measure."""
    return Reason(words, state.source, mark or state.measure.confidence)


def order_792(words: Words, mark: Mark = Mark.confirmed, article: str = "") -> Reason:
    """Build a reason that rests on the dual-use regulations."""
    return Reason(words, Source(f"State Council Order 792 {article}".strip()), mark)


def listed_names(party: PartyFact) -> Iterator[str]:
    yield party.name
    yield from party.names


def _code_fits(decided: str, codes: tuple[str, ...]) -> bool:
    return any(code == decided or code.startswith(decided + ".") or decided.startswith(code + ".") for code in codes)

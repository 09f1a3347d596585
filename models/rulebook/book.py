"""One loaded edition: every reference fact the desk uses, with its source, and the questions asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from models.calendar.clocks import ClockRule
from models.calendar.working_days import WorkingDays
from models.rulebook.countries import Country, Currency
from models.rulebook.criteria import Criterion, Programme, RedFlag
from models.rulebook.items import CandidateItem, ControlledItem, ProductFacts, ProductForm, candidates
from models.rulebook.listed import ListedEntity, Listing, index_names, listing_on, normalised
from models.rulebook.measures import Measure, MeasureState, state_on
from models.rulebook.ownership_rules import OwnershipRule
from models.rulebook.papers import DeclaredField, EvidenceSlot, PaperForm, Undertaking, undertakings_for
from models.rulebook.regimes import Regime, RegimeRules
from models.rulebook.units import Unit, convert
from models.rulebook.uses import VagueUse, vague_use
from models.workspace.errors import NotFound
from models.workspace.words import Words


@dataclass(frozen=True)
class Rulebook:
    """The reference data of one edition. ``checked_to`` is the day up to which its sources were followed."""

    edition: str
    made_on: date
    checked_to: date
    measures: tuple[Measure, ...]
    items: tuple[ControlledItem, ...]
    listed: tuple[ListedEntity, ...]
    product_forms: Mapping[str, ProductForm]
    criteria: tuple[Criterion, ...]
    programmes: Mapping[str, Programme]
    slots: tuple[EvidenceSlot, ...]
    undertakings: tuple[Undertaking, ...]
    paper_forms: tuple[PaperForm, ...]
    declaration_fields: tuple[DeclaredField, ...]
    regimes: Mapping[str, Regime]
    regime_rules: RegimeRules
    ownership_rules: Mapping[str, OwnershipRule]
    application_fields: tuple[DeclaredField, ...]
    vague_uses: tuple[VagueUse, ...]
    red_flags: tuple[RedFlag, ...]
    clocks: Mapping[str, ClockRule]
    calendar: WorkingDays
    countries: Mapping[str, Country]
    currencies: Mapping[str, Currency]
    units: Mapping[str, Unit]

    def measure(self, number: str, limb: str = "") -> Measure:
        """Return a measure by its number and limb; raise NotFound."""
        found = self._measures.get((number, limb))
        if found is None:
            raise NotFound("measure_unknown", "The edition holds no measure {name}.", name=f"{number} {limb}".strip())
        return found

    def state(self, number: str, limb: str, on: date) -> MeasureState:
        """Tell the state of a measure on a day; raise NotFound for an unknown measure."""
        return state_on(self.measure(number, limb), on)

    def states(self, on: date) -> tuple[MeasureState, ...]:
        """Tell the state of every measure on a day, in the order of the edition."""
        return tuple(state_on(measure, on) for measure in self.measures)

    def candidates(self, facts: ProductFacts) -> tuple[CandidateItem, ...]:
        """Return the controlled items a product may be, surest first."""
        return candidates(facts, self.items, self.product_forms)

    def listings(self, name: str, on: date) -> tuple[Listing, ...]:
        """Return what each notice says of a name on a day; only the same name in normalised form is found."""
        return tuple(listing_on(entity, on) for entity in self._names.get(normalised(name), ()))

    def programme(self, code: str) -> Programme:
        """Return a programme by its code; raise NotFound."""
        if code not in self.programmes:
            raise NotFound(
                "programme_unknown", "The edition holds no programme {code}.", field="programme", code=code[:40]
            )
        return self.programmes[code]

    def criterion(self, code: str) -> Criterion:
        """Return a criterion by its code; raise NotFound."""
        found = self._criteria.get(code)
        if found is None:
            raise NotFound("criterion_unknown", "The edition holds no criterion {code}.", code=code)
        return found

    def clock(self, code: str) -> ClockRule:
        """Return a statutory clock by its code; raise NotFound."""
        if code not in self.clocks:
            raise NotFound("clock_unknown", "The edition holds no clock {code}.", code=code)
        return self.clocks[code]

    def ownership_rule(self, name: str) -> OwnershipRule:
        """Return an ownership rule by its code or another of its names; raise NotFound."""
        found = next((rule for rule in self.ownership_rules.values() if rule.is_called(name)), None)
        if found is None:
            known = ", ".join(self.ownership_rules)
            raise NotFound(
                "ownership_rule_unknown",
                "There is no ownership rule “{name}”; choose {known}.",
                field="rule",
                name=name[:40],
                known=known,
            )
        return found

    def control_code(self, text: str) -> str | None:
        """Return a control code as the edition writes it, of an item or of a heading above items; None for any other."""
        return self._codes.get(text.strip().casefold())

    def undertakings_for(self, regime: str) -> tuple[Undertaking, ...]:
        """Return the undertakings a regime asks for (CN, DE, UK ...)."""
        return undertakings_for(self.undertakings, regime)

    def vague_use(self, text: str, language: str = "en") -> list[Words]:
        """Return a warning for each way in which an end use is vague."""
        return vague_use(text, language, self.vague_uses)

    def convert(self, quantity: Decimal, from_code: str, to_code: str) -> Decimal:
        """Return a quantity in another unit of the same dimension; raise UserError for unlike units."""
        return convert(quantity, from_code, to_code, self.units)

    @cached_property
    def _measures(self) -> dict[tuple[str, str], Measure]:
        return {(measure.number, measure.limb): measure for measure in self.measures}

    @cached_property
    def control_codes(self) -> frozenset[str]:
        """Return every control code of the edition, and every heading above one."""
        return frozenset(self._codes.values())

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for code in (code for item in self.items for code in item.control_codes if code):
            steps = code.split(".")
            for length in range(1, len(steps) + 1):
                heading = ".".join(steps[:length])
                found[heading.casefold()] = heading
        return found

    @cached_property
    def _names(self) -> Mapping[str, tuple[ListedEntity, ...]]:
        return index_names(self.listed)

    @cached_property
    def _criteria(self) -> dict[str, Criterion]:
        return {criterion.code: criterion for criterion in self.criteria}

"""What the rulebook's pages show: a measure with its intervals and reasons, items and listed names on a day."""

from dataclasses import dataclass
from datetime import date

from models.rulebook.book import Rulebook
from models.rulebook.intervals import StateInterval, intervals
from models.rulebook.items import ControlledItem
from models.rulebook.listed import ListedEntity, ListingState, listing_on, normalised
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.measures import ForceState, Measure, MeasureKind, state_on
from models.rulebook.regimes import Regime, RegimeRule, Topic
from models.workspace.words import InBoth

SURE = frozenset({Mark.confirmed, Mark.read})
"""Marks that need no caution beside them; every other mark is shown as not confirmed."""


@dataclass(frozen=True)
class MeasureLine:
    """One measure in a list as of a day; ``id`` counts the measures of the edition from 1."""

    id: int
    number: str
    limb: str
    kind: MeasureKind
    subject: str
    subject_zh: str
    state: ForceState
    until: date | None
    mark: Mark


@dataclass(frozen=True)
class MeasureSheet:
    """Everything about one measure as of a day; ``stated`` are statements outside the law, never reasons."""

    line: MeasureLine
    name: InBoth
    issuers: tuple[str, ...]
    issued: date | None
    effective: date | None
    since: date | None
    suspended_by: str
    source: Source
    intervals: tuple[StateInterval, ...]
    reasons: tuple[Reason, ...]
    stated: tuple[Reason, ...]
    items: int
    listed: int
    control_codes: tuple[str, ...]


@dataclass(frozen=True)
class ItemLine:
    """One controlled item with the state of its measure on a day."""

    id: int
    item: ControlledItem
    state: ForceState | None
    until: date | None

    @property
    def sure(self) -> bool:
        return self.item.mark in SURE


@dataclass(frozen=True)
class ListedLine:
    """One name under one notice, as of a day."""

    id: int
    entity: ListedEntity
    country_en: str
    country_zh: str
    state: ListingState
    until: date | None
    licence_still_needed: bool
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class RegimeLine:
    """One regime in a list: how many rules of its own the edition holds, and how many of those are not confirmed."""

    id: int
    regime: Regime
    rules: int
    unsure: int


@dataclass(frozen=True)
class RegimeSheet:
    """A regime with its own rules, and those that hold because it has none of its own on the topic."""

    line: RegimeLine
    own: tuple[RegimeRule, ...]
    for_any: tuple[RegimeRule, ...]


def regime_lines(book: Rulebook) -> tuple[RegimeLine, ...]:
    """List every regime in the order of the edition."""
    return tuple(_regime_line(book, number, each) for number, each in enumerate(book.regimes.values(), start=1))


def regime_sheet(book: Rulebook, regime_id: int) -> RegimeSheet:
    """Tell everything about the regime with this id of ``regime_lines``. Raises IndexError for another id."""
    line = regime_lines(book)[regime_id - 1]
    code = line.regime.code
    holding = tuple(rule for topic in Topic for rule in book.regime_rules.of(code, topic))
    return RegimeSheet(
        line,
        own=tuple(rule for rule in holding if rule.regime == code),
        for_any=tuple(rule for rule in holding if rule.regime != code),
    )


def measure_lines(book: Rulebook, on: date) -> tuple[MeasureLine, ...]:
    """List every measure with its state on a day, in the order of the edition."""
    return tuple(_measure_line(number, measure, on) for number, measure in enumerate(book.measures, start=1))


def measure_sheet(book: Rulebook, measure_id: int, on: date) -> MeasureSheet:
    """Tell everything about the measure with this id of ``measure_lines``. Raises IndexError for another id."""
    measure = book.measures[measure_id - 1]
    state = state_on(measure, on)
    stated = tuple(reason for reason in state.reasons if _only_stated(measure, reason))
    return MeasureSheet(
        line=_measure_line(measure_id, measure, on),
        name=measure.name,
        issuers=measure.issuers,
        issued=measure.issued,
        effective=measure.effective,
        since=state.since,
        suspended_by=measure.suspended_by,
        source=measure.source,
        intervals=intervals(measure),
        reasons=tuple(reason for reason in state.reasons if reason not in stated),
        stated=stated,
        items=sum(1 for item in book.items if item.measure_number == measure.number),
        listed=sum(1 for entity in book.listed if _under(entity, measure)),
        control_codes=measure.control_codes,
    )


def item_lines(book: Rulebook, on: date) -> tuple[ItemLine, ...]:
    """List every controlled item with the state of its measure on a day; unknown when the edition lacks the measure."""
    by_number = {measure.number: measure for measure in reversed(book.measures)}
    found = []
    for number, item in enumerate(book.items, start=1):
        measure = by_number.get(item.measure_number)
        state = state_on(measure, on) if measure is not None else None
        found.append(ItemLine(number, item, state.state if state else None, state.until if state else None))
    return tuple(found)


def listed_lines(book: Rulebook, on: date) -> tuple[ListedLine, ...]:
    """List every name under every notice with what the notice does on a day."""
    return tuple(_listed_line(book, number, entity, on) for number, entity in enumerate(book.listed, start=1))


def name_matches(line: ListedLine, wanted: str) -> bool:
    """Tell whether a name in either script holds the wanted text, without regard to case, marks and legal form."""
    text = wanted.casefold()
    names = (line.entity.name_en, line.entity.name_zh)
    if any(text in name.casefold() for name in names):
        return True
    plain = normalised(wanted)
    return bool(plain) and any(plain in normalised(name) for name in names if name)


def measure_of_notice(book: Rulebook, announcement: str) -> int | None:
    """Return the id of the measure whose number a notice or an item's announcement carries, or None."""
    number = announcement.split()[-1] if announcement else ""
    return next((place for place, each in enumerate(book.measures, start=1) if each.number == number), None)


def _regime_line(book: Rulebook, number: int, regime: Regime) -> RegimeLine:
    own = [rule for rule in book.regime_rules.rows if rule.regime == regime.code]
    return RegimeLine(number, regime, len(own), sum(rule.mark not in SURE for rule in own))


def _measure_line(number: int, measure: Measure, on: date) -> MeasureLine:
    state = state_on(measure, on)
    return MeasureLine(
        id=number,
        number=measure.number,
        limb=measure.limb,
        kind=measure.kind,
        subject=measure.subject,
        subject_zh=measure.subject_zh,
        state=state.state,
        until=state.until,
        mark=measure.confidence,
    )


def _only_stated(measure: Measure, reason: Reason) -> bool:
    extension = measure.stated_extension
    return extension is not None and reason.source == extension.source and reason.source != measure.source


def _under(entity: ListedEntity, measure: Measure) -> bool:
    return bool(entity.announcement) and entity.announcement.split()[-1] == measure.number


def _listed_line(book: Rulebook, number: int, entity: ListedEntity, on: date) -> ListedLine:
    listing = listing_on(entity, on)
    country = book.countries.get(entity.country)
    return ListedLine(
        id=number,
        entity=entity,
        country_en=country.name_en if country else entity.country,
        country_zh=country.name_zh if country else entity.country,
        state=listing.state,
        until=listing.until,
        licence_still_needed=listing.licence_still_needed,
        reasons=listing.reasons,
    )

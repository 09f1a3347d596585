"""What is different between two editions: what came, what went, what changed, and which acts stand otherwise on a day."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from models.rulebook.book import Rulebook
from models.rulebook.listed import Listing, listing_on
from models.rulebook.measures import MeasureState
from models.workspace.words import Choice, Words, say


class Subject(Choice):
    """What an entry of an edition is about."""

    measure = "measure"
    item = "item"
    listed_name = "listed_name"
    product_form = "product_form"
    criterion = "criterion"
    programme = "programme"
    evidence_slot = "evidence_slot"
    undertaking = "undertaking"
    paper_form = "paper_form"
    declaration_field = "declaration_field"
    application_field = "application_field"
    regime = "regime"
    regime_rule = "regime_rule"
    ownership_rule = "ownership_rule"
    vague_use = "vague_use"
    red_flag = "red_flag"
    clock = "clock"
    calendar = "calendar"
    country = "country"
    currency = "currency"
    unit = "unit"


class Change(Choice):
    """What happened to an entry."""

    added = "added"
    removed = "removed"
    changed = "changed"


@dataclass(frozen=True)
class FieldChange:
    """One field of an entry, before and after, as it is kept."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Difference:
    """One entry that differs; ``fields`` is empty for what came or went."""

    subject: Subject
    name: str
    change: Change
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class StateChange:
    """An act, or a notice about a listed name, that stands otherwise on a day; None where an edition does not hold it."""

    name: str
    before: Choice | None
    after: Choice | None


Entries = Mapping[Any, Any]


def differences(old: Rulebook, new: Rulebook) -> tuple[Difference, ...]:
    """List every entry that differs between two editions, by subject, then in the order of the newer one."""
    return tuple(found for subject, read in _READERS.items() for found in _compare(subject, read(old), read(new)))


def measure_changes(old: Rulebook, new: Rulebook, on: date) -> tuple[StateChange, ...]:
    """List the acts that stand otherwise on a day by the newer edition."""
    before = {state.measure.name: state for state in old.states(on)}
    after = {state.measure.name: state for state in new.states(on)}
    return tuple(
        StateChange(name, _state(before.get(name)), _state(after.get(name)))
        for name in (*after, *(name for name in before if name not in after))
        if _state(before.get(name)) is not _state(after.get(name))
    )


def listing_changes(old: Rulebook, new: Rulebook, on: date) -> tuple[StateChange, ...]:
    """List the notices about names that do otherwise on a day by the newer edition."""
    before, after = _listings(old, on), _listings(new, on)
    return tuple(
        StateChange(_listed_name(key), _listing(before.get(key)), _listing(after.get(key)))
        for key in (*after, *(key for key in before if key not in after))
        if _listing(before.get(key)) is not _listing(after.get(key))
    )


def summary(old: Rulebook, new: Rulebook, on: date) -> tuple[Words, ...]:
    """Say in short sentences what an edition changes, the weightiest first; empty when nothing differs."""
    said = []
    states, notices = len(measure_changes(old, new, on)), len(listing_changes(old, new, on))
    if states:
        said.append(say("{count} measures stand otherwise on {day}.", count=states, day=on))
    if notices:
        said.append(say("{count} notices about names do otherwise on {day}.", count=notices, day=on))
    counted = Counter((each.subject, each.change) for each in differences(old, new))
    for (subject, change), count in counted.items():
        said.append(_counted(change, subject=subject.label, count=count))
    return tuple(said)


def _counted(change: Change, **values: object) -> Words:
    if change is Change.added:
        return say("{subject}: {count} added.", **values)
    if change is Change.removed:
        return say("{subject}: {count} removed.", **values)
    return say("{subject}: {count} changed.", **values)


def _compare(subject: Subject, old: Entries, new: Entries) -> Iterable[Difference]:
    for key, entry in new.items():
        if key not in old:
            yield Difference(subject, _name(key), Change.added)
        elif entry != old[key]:
            yield Difference(subject, _name(key), Change.changed, _fields(old[key], entry))
    for key in old:
        if key not in new:
            yield Difference(subject, _name(key), Change.removed)


def _fields(old: Any, new: Any) -> tuple[FieldChange, ...]:
    pairs = ((each.name, getattr(old, each.name), getattr(new, each.name)) for each in fields(new))
    return tuple(FieldChange(name, before, after) for name, before, after in pairs if before != after)


def _name(key: Hashable) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return " · ".join(str(part) for part in parts if part not in {"", None})


def _by(*names: str) -> Callable[[Iterable[Any]], Entries]:
    """Return how entries of one kind are told apart; entries alike in all of it are numbered."""

    def read(entries: Iterable[Any]) -> Entries:
        seen: Counter[tuple[Any, ...]] = Counter()
        found: dict[Hashable, Any] = {}
        for entry in entries:
            key = tuple(_plain(getattr(entry, name)) for name in names)
            seen[key] += 1
            found[(*key, f"({seen[key]})") if seen[key] > 1 else key] = entry
        return found

    return read


def _plain(value: Any) -> Any:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


_LISTED = _by("entity_list", "announcement", "name_en", "name_zh")
_READERS: Mapping[Subject, Callable[[Rulebook], Entries]] = {
    Subject.measure: lambda book: _by("number", "limb")(book.measures),
    Subject.item: lambda book: _by("measure_number", "annex_part", "control_codes", "name_en")(book.items),
    Subject.listed_name: lambda book: _LISTED(book.listed),
    Subject.product_form: lambda book: book.product_forms,
    Subject.criterion: lambda book: _by("code")(book.criteria),
    Subject.programme: lambda book: book.programmes,
    Subject.evidence_slot: lambda book: _by("code", "applies")(book.slots),
    Subject.undertaking: lambda book: _by("code")(book.undertakings),
    Subject.paper_form: lambda book: _by("code")(book.paper_forms),
    Subject.declaration_field: lambda book: _by("code")(book.declaration_fields),
    Subject.application_field: lambda book: _by("code")(book.application_fields),
    Subject.regime: lambda book: book.regimes,
    Subject.regime_rule: lambda book: _by("regime", "topic", "case")(book.regime_rules.rows),
    Subject.ownership_rule: lambda book: book.ownership_rules,
    Subject.vague_use: lambda book: _by("language", "words")(book.vague_uses),
    Subject.red_flag: lambda book: _by("code")(book.red_flags),
    Subject.clock: lambda book: book.clocks,
    Subject.calendar: lambda book: book.calendar.countries,
    Subject.country: lambda book: book.countries,
    Subject.currency: lambda book: book.currencies,
    Subject.unit: lambda book: book.units,
}


def _listings(book: Rulebook, on: date) -> dict[Hashable, Listing]:
    return {key: listing_on(entity, on) for key, entity in _LISTED(book.listed).items()}


def _listed_name(key: Hashable) -> str:
    return _name(key)


def _state(state: MeasureState | None) -> Choice | None:
    return state.state if state is not None else None


def _listing(listing: Listing | None) -> Choice | None:
    return listing.state if listing is not None else None

"""An edition as it would be if: a suspension is prolonged or not, a name is put on a list. Held in memory only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from models.rulebook.book import Rulebook
from models.rulebook.listed import EntityList, ListedEntity
from models.rulebook.marks import Mark, Source
from models.rulebook.measures import DAY, Measure, MeasureKind
from models.workspace.errors import UserError
from models.workspace.words import InBoth, Words, say

ASSUMED = InBoth("assumed", "假设")
"""Stands where a notice would be named."""
ASSUMPTION = Source("assumption of this question")
_Named = Annotated[str, Field(min_length=1, max_length=500)]


class MeasureChange(BaseModel):
    """What becomes of a suspension: prolonged to a day, or with no day not prolonged.

    ``measure`` is the number of what is suspended, or of the act that suspends (then everything it suspends);
    ``limb`` narrows to one limb.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    measure: _Named
    limb: str | None = None
    extended_to: date | None = None


class ListingChange(BaseModel):
    """A name that is put on a list, from a day on (the day asked about, when none is given)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: _Named
    entity_list: EntityList = EntityList.export_control_list
    since: date | None = None
    country: Annotated[str, Field(pattern=r"^([A-Z]{2})?$")] = ""


@dataclass(frozen=True)
class Suspension:
    """A suspension with an end date that can be changed: the name to change it by, and what it reaches.

    ``measures`` names the measures and limbs it suspends, ``names`` counts the listed names, ``until`` is its last day;
    ``stated_to`` is an extension that was stated and is not law, None when none was.
    """

    measure: str
    limb: str | None
    measures: tuple[str, ...]
    names: int
    until: date
    stated_to: date | None


@dataclass(frozen=True)
class _Touched:
    measures: frozenset[tuple[str, str]]
    notices: frozenset[str]


def assume(
    book: Rulebook, measures: Sequence[MeasureChange], listed: Sequence[ListingChange], on: date
) -> tuple[Rulebook, tuple[Words, ...]]:
    """Return the edition as it would be on a day, and what was assumed. The edition given is left as it is.

    Raise UserError beside its field for a suspension the edition does not hold, or a day before its end.
    """
    told: list[Words] = []
    for position, change in enumerate(measures):
        book, words = _suspension(book, change, on, f"measures.{position}")
        told.append(words)
    for each in listed:
        since = each.since or on
        book = replace(book, listed=(*book.listed, _entity(each, since)))
        words = say("{name} is put on the {list} from {day}.", name=each.name, list=each.entity_list.label, day=since)
        told.append(words)
    return book, tuple(told)


def suspensions(book: Rulebook) -> tuple[Suspension, ...]:
    """Return what can be prolonged or not: acts that suspend first, then single measures and limbs, then notices."""
    ending = [each for each in book.measures if each.suspended_to is not None]
    wanted: dict[tuple[str, str | None], None] = dict.fromkeys((name, None) for name in _known(book))
    limbs = [each.number for each in ending if each.limb]
    wanted |= dict.fromkeys((each.number, each.limb) for each in ending if limbs.count(each.number) > 1)
    return tuple(told for name, limb in wanted if (told := _told(book, name, limb)) is not None)


def _told(book: Rulebook, name: str, limb: str | None) -> Suspension | None:
    """Describe a suspension; an act that suspends nothing any more is none."""
    try:
        touched = _touched(book, MeasureChange(measure=name, limb=limb), "measure")
    except UserError:
        return None
    measures = [each for each in book.measures if _is_in(each, touched)]
    listed = [each for each in book.listed if each.suspended_to and _notice(each) in touched.notices]
    stated = [each.stated_extension.to for each in measures if each.stated_extension is not None]
    return Suspension(
        measure=name,
        limb=limb,
        measures=tuple(each.name for each in measures),
        names=len(listed),
        until=max(*_ends(measures), *_ends(listed), date.min),
        stated_to=max(stated, default=None),
    )


def _suspension(book: Rulebook, change: MeasureChange, on: date, field: str) -> tuple[Rulebook, Words]:
    touched = _touched(book, change, field)
    _check_day(book, touched, change, field)
    changed = tuple(_measure(each, change, on) if _is_in(each, touched) else each for each in book.measures)
    by_name = {(each.number, each.limb): each for each in changed}
    rules = {
        code: replace(rule, measure=by_name[rule.measure.number, rule.measure.limb]) if rule.measure else rule
        for code, rule in book.ownership_rules.items()
    }
    entries = tuple(_listed(each, change, on) if _notice(each) in touched.notices else each for each in book.listed)
    return replace(book, measures=changed, ownership_rules=rules, listed=entries), _words(change)


def _words(change: MeasureChange) -> Words:
    name = f"{change.measure} {change.limb or ''}".strip()
    if change.extended_to is None:
        return say("The suspension ({measure}) is not prolonged.", measure=name)
    return say("The suspension ({measure}) is prolonged to {day}.", measure=name, day=change.extended_to)


def _touched(book: Rulebook, change: MeasureChange, field: str) -> _Touched:
    named = [each for each in book.measures if _names(each, change) and each.suspended_to is not None]
    measures = frozenset((each.number, each.limb) for each in named)
    numbers = {change.measure} | {each.number for each in named}
    notices = frozenset(
        _notice(each) for each in book.listed if each.suspended_to is not None and _notice(each) in numbers
    )
    if not measures and not notices:
        raise UserError(
            "no_suspension",
            "No suspension with an end date goes by the name {name}; these do: {known}.",
            known=", ".join(_known(book)),
            field=f"{field}.measure",
            name=f"{change.measure} {change.limb or ''}".strip()[:60],
        )
    return _Touched(measures, notices)


def _known(book: Rulebook) -> Iterable[str]:
    ending = [each for each in book.measures if each.suspended_to is not None]
    acts = {each.number for each in book.measures if each.kind is MeasureKind.suspension}
    notices = (_notice(each) for each in book.listed if each.suspended_to is not None)
    return dict.fromkeys([*sorted(acts), *(each.number for each in ending), *notices])


def _ends(these: Sequence[Measure] | Sequence[ListedEntity]) -> list[date]:
    return [each.suspended_to for each in these if each.suspended_to is not None]


def _names(measure: Measure, change: MeasureChange) -> bool:
    if change.limb is not None and measure.limb != change.limb:
        return False
    return change.measure in {measure.number, measure.suspended_by}


def _is_in(measure: Measure, touched: _Touched) -> bool:
    return (measure.number, measure.limb) in touched.measures


def _notice(entity: ListedEntity) -> str:
    """Return the number of a notice as the measures write it."""
    return entity.announcement.removeprefix("MOFCOM ")


def _check_day(book: Rulebook, touched: _Touched, change: MeasureChange, field: str) -> None:
    if change.extended_to is None:
        return
    ends = [each.suspended_to for each in book.measures if _is_in(each, touched) and each.suspended_to]
    ends += [each.suspended_to for each in book.listed if _notice(each) in touched.notices and each.suspended_to]
    if change.extended_to <= max(ends):
        raise UserError(
            "before_the_end",
            "The suspension runs to {end} already; a prolongation ends later.",
            field=f"{field}.extended_to",
            end=max(ends).isoformat(),
        )


def _measure(measure: Measure, change: MeasureChange, on: date) -> Measure:
    """Change a suspended measure; not prolonged, it is in force again from the day after, and that is an assumption."""
    last = measure.suspended_to
    if last is None:
        return measure
    if change.extended_to is not None:
        by = InBoth(f"{measure.suspended_by} (assumed)", f"{measure.suspended_by}（假设）")
        return replace(
            measure,
            suspended_to=change.extended_to,
            suspended_by=by,
            stated_extension=None,
            confidence=Mark.unconfirmed,
        )
    if on <= last:
        return measure
    return replace(
        measure,
        effective=max(measure.effective or last + DAY, last + DAY),
        suspended_from=None,
        suspended_to=None,
        stated_extension=None,
        doubted=False,
        confidence=Mark.unconfirmed,
    )


def _listed(entity: ListedEntity, change: MeasureChange, on: date) -> ListedEntity:
    last = entity.suspended_to
    if last is None:
        return entity
    if change.extended_to is not None:
        return replace(entity, suspended_to=change.extended_to)
    return entity if on <= last else replace(entity, suspended_from=None, suspended_to=None)


def _entity(change: ListingChange, since: date) -> ListedEntity:
    return ListedEntity(
        entity_list=change.entity_list,
        name_en=change.name,
        name_zh="",
        country=change.country,
        announcement=ASSUMED,
        effective=since,
        suspended_from=None,
        suspended_to=None,
        cancelled=False,
        status="",
        source=ASSUMPTION,
    )

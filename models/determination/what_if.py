"""The same question with something changed: a suspension, a listing, the facts or the day, side by side with as it is.

Nothing of it is stored: the changed edition lives in memory and for this answer only.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models.determination.assuming import ASSUMPTION, ListingChange, MeasureChange, assume
from models.determination.determine import determine
from models.determination.facts import DealFacts
from models.determination.outcome import WEIGHT, Determination, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark, Reason
from models.rulebook.plain import packed, plain
from models.workspace.errors import FieldErrors
from models.workspace.validation import Refused, validate
from models.workspace.words import Choice, Words, say

T = TypeVar("T")


class Changes(BaseModel):
    """What is changed, and nothing else: measures, listings, the facts (as a JSON merge patch), the day."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    measures: Annotated[tuple[MeasureChange, ...], Field(max_length=50)] = ()
    listed: Annotated[tuple[ListingChange, ...], Field(max_length=50)] = ()
    facts: dict[str, Any] = {}
    on: date | None = None

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if not (self.measures or self.listed or self.facts or self.on):
            raise Refused("Say what is changed: a suspension, a listing, the facts or the day.")
        return self


class Direction(Choice):
    """Whether the answer becomes heavier or lighter."""

    same = "same"
    heavier = "heavier"
    lighter = "lighter"


@dataclass(frozen=True)
class Difference:
    """What the changes do to an answer: what is gone and what comes, of reasons, kinds, duties and what is missing."""

    outcome_before: Outcome
    outcome_after: Outcome
    direction: Direction
    reasons_gone: tuple[Reason, ...]
    reasons_come: tuple[Reason, ...]
    kinds_gone: tuple[LicenceKind, ...]
    kinds_come: tuple[LicenceKind, ...]
    missing_gone: tuple[Words, ...]
    missing_come: tuple[Words, ...]
    duties_gone: tuple[Reason, ...]
    duties_come: tuple[Reason, ...]

    @property
    def is_empty(self) -> bool:
        """Whether outcome, reasons, kinds, duties and what is missing stay as they are."""
        pairs = (self.reasons_gone, self.reasons_come, self.kinds_gone, self.kinds_come)
        others = (self.missing_gone, self.missing_come, self.duties_gone, self.duties_come)
        return self.outcome_before is self.outcome_after and not any((*pairs, *others))


@dataclass(frozen=True)
class WhatIf:
    """Both answers, what was assumed for the second, and the difference."""

    as_is: Determination
    changed: Determination
    assumed: tuple[Words, ...]
    difference: Difference

    def to_json(self) -> object:
        """Return both answers and the difference as values that JSON can hold."""
        told: dict[str, object] = {
            "as_is": self.as_is.to_json(),
            "what_if": self.changed.to_json(),
            "assumed": plain(self.assumed),
            "assumed_said": [packed(each) for each in self.assumed],
            "difference": plain(self.difference),
        }
        return told


def what_if(facts: DealFacts, on: date, book: Rulebook, changes: Changes) -> WhatIf:
    """Ask what a deal needs as it is and with the changes; pure, and the edition given is left as it is.

    Raise UserError beside its field for a suspension that does not exist, a day before its end, or patched facts
    that cannot be.
    """
    other_day = changes.on or on
    assumed_book, assumed = assume(book, changes.measures, changes.listed, other_day)
    other_facts = patched(facts, changes.facts) if changes.facts else facts
    as_is, changed = determine(facts, on, book), _marked(determine(other_facts, other_day, assumed_book))
    told = (*assumed, *_told(changes, on))
    return WhatIf(as_is, changed, told, difference(as_is, changed))


def patched(facts: DealFacts, patch: Mapping[str, Any]) -> DealFacts:
    """Return facts with a JSON merge patch (RFC 7396) applied: null takes a value away, a list is replaced whole.

    Raise FieldErrors beside ``facts.…`` for facts that cannot be.
    """
    try:
        return validate(DealFacts, _merged(facts.model_dump(mode="json", exclude_unset=True), patch))
    except FieldErrors as error:
        raise FieldErrors({f"facts.{field}": words for field, words in error.faults.items()}) from None


def difference(before: Determination, after: Determination) -> Difference:
    """Tell two answers apart."""
    weight = WEIGHT[after.outcome] - WEIGHT[before.outcome]
    return Difference(
        outcome_before=before.outcome,
        outcome_after=after.outcome,
        direction=Direction.heavier if weight > 0 else Direction.lighter if weight < 0 else Direction.same,
        reasons_gone=_without(before.reasons, after.reasons),
        reasons_come=_without(after.reasons, before.reasons),
        kinds_gone=_without(before.kinds_open, after.kinds_open),
        kinds_come=_without(after.kinds_open, before.kinds_open),
        missing_gone=_without(before.missing, after.missing),
        missing_come=_without(after.missing, before.missing),
        duties_gone=_without(before.duties, after.duties),
        duties_come=_without(after.duties, before.duties),
    )


def _marked(answer: Determination) -> Determination:
    """Say of what rests on an assumed listing that it is not confirmed."""
    kinds = tuple(replace(each, reasons=tuple(map(_assumed, each.reasons))) for each in answer.kinds)
    return replace(answer, reasons=tuple(map(_assumed, answer.reasons)), kinds=kinds)


def _assumed(reason: Reason) -> Reason:
    return replace(reason, mark=Mark.unconfirmed) if reason.source == ASSUMPTION else reason


def _without(these: tuple[T, ...], those: tuple[T, ...]) -> tuple[T, ...]:
    known = {repr(each) for each in those}
    return tuple(each for each in these if repr(each) not in known)


def _told(changes: Changes, on: date) -> Iterator[Words]:
    if changes.facts:
        yield say("The facts are changed in: {fields}.", fields=", ".join(sorted(changes.facts)))
    if changes.on is not None and changes.on != on:
        yield say("The question is asked as of {day}.", day=changes.on)


def _merged(target: Any, patch: Any) -> Any:
    if not isinstance(patch, Mapping):
        return patch
    kept = dict(target) if isinstance(target, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            kept.pop(name, None)
        else:
            kept[name] = _merged(kept.get(name), value)
    return kept

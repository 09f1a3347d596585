"""The state of a legal act, or of a limb of it, on a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.naming import act_name, cited_in_both
from models.workspace.words import Choice, InBoth, Words, both, say

DAY = timedelta(days=1)


class MeasureKind(Choice):
    """What sort of act a measure is."""

    law = "law"
    regulation = "regulation"
    control_list = "control_list"
    item_control = "item_control"
    technology_control = "technology_control"
    technology_catalogue = "technology_catalogue"
    extraterritorial = "extraterritorial"
    destination_ban = "destination_ban"
    destination_policy = "destination_policy"
    listing_control = "listing_control"
    listing_watch = "listing_watch"
    suspension = "suspension"
    statement = "statement"
    procedure = "procedure"
    catalogue = "catalogue"
    licence_measures = "licence_measures"
    temporary_ban = "temporary_ban"
    draft = "draft"


NOT_LAW = frozenset({MeasureKind.statement, MeasureKind.draft})


class ForceState(Choice):
    """Whether a measure binds on a day."""

    in_force = "in_force"
    suspended = "suspended"
    not_yet = "not_yet"
    ended = "ended"
    unknown_treated_as_in_force = "unknown_treated_as_in_force"
    not_law = "not_law"

    @property
    def label(self) -> Words:
        """How people say it; Chinese texts suspend the carrying out of an act."""
        return both("Suspended", "暂停实施") if self is ForceState.suspended else super().label


BINDING = frozenset({ForceState.in_force, ForceState.unknown_treated_as_in_force})
"""States in which the desk acts as if the measure bound."""


@dataclass(frozen=True)
class StatedExtension:
    """A prolongation that somebody announced outside a legal act: told with its source, never applied as law."""

    to: date
    stated_on: date
    source: Source


@dataclass(frozen=True)
class Measure:
    """One legal act or limb, with its dates. ``suspended_to`` None beside a ``suspended_from`` means no end named."""

    number: str
    limb: str
    kind: MeasureKind
    issuers: tuple[str, ...]
    issued: date | None
    effective: date | None
    suspended_from: date | None
    suspended_to: date | None
    suspended_by: str
    stated_extension: StatedExtension | None
    operated: tuple[tuple[date, date | None], ...]
    doubted: bool
    subject: str
    subject_zh: str
    control_codes: tuple[str, ...]
    confidence: Mark
    source: Source
    note: str = ""

    @property
    def about(self) -> InBoth:
        """What the act is about, in whichever language it is shown."""
        return InBoth(self.subject, self.subject_zh)

    @property
    def name(self) -> InBoth:
        """The number with its limb, as people quote it in either language."""
        return act_name(self.number, self.limb, self.issuers)


@dataclass(frozen=True)
class MeasureState:
    """The answer for one day: since when and until when (both included, None if open or not known), and why."""

    measure: Measure
    on: date
    state: ForceState
    since: date | None
    until: date | None
    reasons: tuple[Reason, ...]

    @property
    def binds(self) -> bool:
        """Whether the desk acts as if the measure bound."""
        return self.state in BINDING

    @property
    def source(self) -> Source:
        return self.measure.source


def state_on(measure: Measure, on: date) -> MeasureState:
    """Tell whether a measure is in force on a day.

    Past the end of a suspension without a newer source the answer is "unknown, treated as in force"; a stated
    extension is told as a reason with its own source and changes nothing.
    """
    state, since, until, reasons = _judge(measure, on)
    return MeasureState(measure, on, state, since, until, (*reasons, *_note(measure)))


_Judgement = tuple[ForceState, date | None, date | None, tuple[Reason, ...]]


def _judge(measure: Measure, on: date) -> _Judgement:
    if measure.kind in NOT_LAW:
        words = say("{name} is not a legal act: {kind}.", name=measure.name, kind=measure.kind.label)
        return ForceState.not_law, None, None, (_reason(measure, words),)
    if measure.effective is None:
        words = say("The dates of {name} were not read; it is treated as in force.", name=measure.name)
        reasons = (_reason(measure, words, Mark.unconfirmed),)
        return ForceState.unknown_treated_as_in_force, None, None, reasons
    paused_from = measure.suspended_from
    if on < measure.effective and (paused_from is None or on < paused_from):
        return _not_yet(measure, measure.effective)
    if paused_from is not None and on >= paused_from:
        return _suspension(measure, paused_from, on)
    return _running(measure, measure.effective, on)


def _not_yet(measure: Measure, effective: date) -> _Judgement:
    next_change = min(effective, measure.suspended_from or effective)
    words = say("{name} takes effect on {day} by its text.", name=measure.name, day=effective.isoformat())
    return ForceState.not_yet, None, next_change - DAY, (_reason(measure, words),)


def _running(measure: Measure, effective: date, on: date) -> _Judgement:
    end = _text_end(measure)
    if end is not None and on > end:
        return _text_ended(measure, end, on)
    if measure.doubted:
        words = say("{name} was not confirmed; it is treated as in force.", name=measure.name)
        reasons = (_reason(measure, words, Mark.unconfirmed),)
        return ForceState.unknown_treated_as_in_force, effective, None, reasons
    until = measure.suspended_from - DAY if measure.suspended_from else end
    words = say("{name} is in force since {day}.", name=measure.name, day=effective.isoformat())
    return ForceState.in_force, effective, until, (_reason(measure, words),)


def _text_end(measure: Measure) -> date | None:
    """Return the last day named in the act itself: only acts that suspend others have one."""
    if measure.kind is MeasureKind.suspension and measure.operated:
        return measure.operated[-1][1]
    return None


def _text_ended(measure: Measure, end: date, on: date) -> _Judgement:
    words = say(
        "The text of {name} ended on {day}; no act that prolongs it was seen.", name=measure.name, day=end.isoformat()
    )
    return ForceState.ended, end + DAY, None, (_reason(measure, words), *_extension(measure, on))


def _suspension(measure: Measure, first: date, on: date) -> _Judgement:
    last = measure.suspended_to
    if last is not None and on > last:
        return _suspension_over(measure, last, on)
    if last is None:
        words = say(
            "{name} is stopped without an end date by {by}.", name=measure.name, by=cited_in_both(measure.suspended_by)
        )
        return ForceState.suspended, first, None, (_reason(measure, words),)
    words = say(
        "{name} is suspended until {day} by {by}.",
        name=measure.name,
        day=last.isoformat(),
        by=cited_in_both(measure.suspended_by),
    )
    reasons = (_reason(measure, words), *_last_day(measure, on, last), *_extension(measure, on))
    return ForceState.suspended, first, last, reasons


def _suspension_over(measure: Measure, last: date, on: date) -> _Judgement:
    words = say(
        "The suspension of {name} ended by its text on {day}; no newer act was seen, so it is unknown whether the "
        "measure applies, and it is treated as in force.",
        name=measure.name,
        day=last.isoformat(),
    )
    reasons = (_reason(measure, words, Mark.unconfirmed), *_extension(measure, on))
    return ForceState.unknown_treated_as_in_force, last + DAY, None, reasons


def _last_day(measure: Measure, on: date, last: date) -> tuple[Reason, ...]:
    if on != last:
        return ()
    words = say(
        "{day} is the last day named; that it is still a suspended day is inferred from the wording.",
        day=last.isoformat(),
    )
    return (_reason(measure, words, Mark.inferred),)


def _extension(measure: Measure, on: date) -> tuple[Reason, ...]:
    stated = measure.stated_extension
    if stated is None or on < stated.stated_on:
        return ()
    words = say(
        "An extension to {to} was stated on {day}; that is not a legal act and names no announcement.",
        to=stated.to.isoformat(),
        day=stated.stated_on.isoformat(),
    )
    return (Reason(words, stated.source, Mark.confirmed),)


def _note(measure: Measure) -> tuple[Reason, ...]:
    return (Reason(say("Note: {note}", note=measure.note), measure.source, measure.confidence),) if measure.note else ()


def _reason(measure: Measure, words: Words, mark: Mark | None = None) -> Reason:
    return Reason(words, measure.source, mark or measure.confidence)

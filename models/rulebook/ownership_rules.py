"""Ownership rules as dated data: from which share of listed owners on a firm counts like them, and on which days."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.measures import BINDING, ForceState, Measure, state_on
from models.workspace.words import Choice, InBoth, Words, say

DAY = timedelta(days=1)


class Operator(Choice):
    """How a share is held against the threshold."""

    at_least = "at_least"
    more_than = "more_than"


class Aggregation(Choice):
    """Whether the shares of several listed owners add up, or one of them has to reach the threshold."""

    together = "together"
    single = "single"


class PeriodState(Choice):
    """What a period says of its rule; ``as_measure`` leaves it to the legal act the rule stands in."""

    in_force = "in_force"
    suspended = "suspended"
    unknown = "unknown"
    as_measure = "as_measure"


@dataclass(frozen=True)
class OwnershipTerms:
    """What a rule asks: ``threshold`` in percent; ``indirect`` lets a firm that is owned count with its whole stakes.

    ``control`` marks rules that ask about control besides ownership, which no share can answer.
    """

    threshold: Decimal
    operator: Operator = Operator.at_least
    aggregation: Aggregation = Aggregation.together
    indirect: bool = True
    control: bool = False

    def met_by(self, percent: Decimal) -> bool:
        """Tell whether a share in percent reaches the threshold."""
        return percent >= self.threshold if self.operator is Operator.at_least else percent > self.threshold

    @property
    def words(self) -> Words:
        """The terms as a sentence."""
        if self.aggregation is Aggregation.together:
            if self.operator is Operator.at_least:
                return say("Listed owners together hold {percent} % or more.", percent=f"{self.threshold:f}")
            return say("Listed owners together hold more than {percent} %.", percent=f"{self.threshold:f}")
        if self.operator is Operator.at_least:
            return say("One listed owner holds {percent} % or more.", percent=f"{self.threshold:f}")
        return say("One listed owner holds more than {percent} %.", percent=f"{self.threshold:f}")


@dataclass(frozen=True)
class OwnershipPeriod:
    """What a rule said from its first to its last day, both included; None is open."""

    first: date | None
    last: date | None
    state: PeriodState
    terms: OwnershipTerms
    source: Source
    read_on: date
    mark: Mark
    note: str


@dataclass(frozen=True)
class OwnershipRule:
    """A rule with its periods in order of time, without gaps. ``measure`` is the legal act whose dates it shares."""

    code: str
    aliases: tuple[str, ...]
    regime: str
    label: InBoth
    lists: InBoth
    """Whose owners count."""
    note: InBoth
    """What has to be known besides the figures."""
    periods: tuple[OwnershipPeriod, ...]
    measure: Measure | None = None

    def is_called(self, name: str) -> bool:
        """Tell whether the rule goes by a name; capitals do not matter."""
        return name.strip().casefold() in {each.casefold() for each in (self.code, *self.aliases)}


@dataclass(frozen=True)
class RuleState:
    """A rule on a day: its state, since when and until when by its text, its terms, and why."""

    rule: OwnershipRule
    on: date
    state: ForceState
    since: date | None
    until: date | None
    terms: OwnershipTerms
    source: Source
    mark: Mark
    reasons: tuple[Reason, ...]

    @property
    def binds(self) -> bool:
        """Whether the desk acts as if the rule bound."""
        return self.state in BINDING


def rule_on(rule: OwnershipRule, on: date) -> RuleState:
    """Tell the state of a rule on a day; outside its periods it is not yet or no longer there, with the nearest terms."""
    first, last = rule.periods[0], rule.periods[-1]
    if first.first is not None and on < first.first:
        words = say("{rule} takes effect on {day}.", rule=rule.code, day=first.first.isoformat())
        return _state(rule, on, first, ForceState.not_yet, (None, first.first - DAY), words)
    if last.last is not None and on > last.last:
        words = say("{rule} ended on {day}.", rule=rule.code, day=last.last.isoformat())
        return _state(rule, on, last, ForceState.ended, (last.last + DAY, None), words)
    period = next(each for each in rule.periods if each.last is None or on <= each.last)
    if period.state is PeriodState.as_measure and rule.measure is not None:
        act = state_on(rule.measure, on)
        extra = _remark(period)
        return RuleState(
            rule, on, act.state, act.since, act.until, period.terms, period.source, period.mark, (*act.reasons, *extra)
        )
    return _state(rule, on, period, _FORCE[period.state], (period.first, period.last), _told(rule, period))


_FORCE = {
    PeriodState.in_force: ForceState.in_force,
    PeriodState.suspended: ForceState.suspended,
    PeriodState.unknown: ForceState.unknown_treated_as_in_force,
    PeriodState.as_measure: ForceState.unknown_treated_as_in_force,
}


def _told(rule: OwnershipRule, period: OwnershipPeriod) -> Words:
    since = period.first.isoformat() if period.first else "–"
    until = period.last.isoformat() if period.last else "–"
    if period.state is PeriodState.in_force:
        if period.first is None:
            return say("{rule} is in force.", rule=rule.code)
        return say("{rule} is in force since {day}.", rule=rule.code, day=since)
    if period.state is PeriodState.suspended:
        return say("{rule} is suspended from {first} to {last}.", rule=rule.code, first=since, last=until)
    return say(
        "It is not confirmed whether {rule} applies since {day}; it is treated as in force.", rule=rule.code, day=since
    )


def _state(
    rule: OwnershipRule,
    on: date,
    period: OwnershipPeriod,
    state: ForceState,
    span: tuple[date | None, date | None],
    words: Words,
) -> RuleState:
    reasons = (Reason(words, period.source, period.mark), *_remark(period))
    return RuleState(rule, on, state, *span, period.terms, period.source, period.mark, reasons)


def _remark(period: OwnershipPeriod) -> tuple[Reason, ...]:
    return (Reason(say("Note: {note}", note=period.note), period.source, period.mark),) if period.note else ()

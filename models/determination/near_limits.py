"""Goods near a limit but not controlled: what customs has to be told (shared by announcements 55 to 58/2025)."""

from collections.abc import Iterator

from models.determination.case import Case, Route, because, next_day, reason
from models.determination.facts import NearLimitFact, ParameterFact
from models.determination.outcome import Finding, Outcome
from models.rulebook.marks import Mark
from models.rulebook.measures import MeasureState
from models.workspace.words import Words, say

DECLARES_NEAR = frozenset({"55/2025", "56/2025", "57/2025", "58/2025"})
"""Announcements that ask for goods near their limits to be declared as not controlled, with their parameters."""


def near_limit_findings(case: Case) -> Iterator[Finding]:
    """Judge the items the product is stated to be near; only an export from China is declared there."""
    if case.route is not Route.export_from_china:
        return
    for near in case.facts.product.near_limits:
        yield _finding(case.state(near.measure), near)


def _finding(state: MeasureState, near: NearLimitFact) -> Finding:
    if all(each.reaches for each in near.parameters):
        return _reached(state, near)
    words = say("The product is near {item} and not controlled: {parameters}.", item=_item(near), parameters=_all(near))
    fact, later = reason(words, state, Mark.inferred), next_day(state)
    if not state.binds:
        change = say("When {measure} binds, customs has to be told the actual parameters.", measure=state.measure.name)
        return Finding(Outcome.nothing, (fact, *because(state)), would_change=(change,), next_change=later)
    duty = say(
        "The customs remarks must say that the goods are not controlled but near the limits of {item}, with the actual "
        "parameters: {parameters}. Customs does not release while it queries.",
        item=_item(near),
        parameters=_all(near),
    )
    mark = None if state.measure.number in DECLARES_NEAR else Mark.inferred
    return Finding(Outcome.nothing, (fact, *because(state)), duties=(reason(duty, state, mark),), next_change=later)


def _reached(state: MeasureState, near: NearLimitFact) -> Finding:
    words = say(
        "Every parameter stated reaches its limit, so the product may be {item}: {parameters}.",
        item=_item(near),
        parameters=_all(near),
    )
    missing = say("Decide whether the product is {item}.", item=_item(near))
    outcome = Outcome.unknown if state.binds else Outcome.nothing
    facts = (reason(words, state, Mark.inferred), *because(state))
    return Finding(outcome, facts, missing=(missing,) if state.binds else (), next_change=next_day(state))


def _item(near: NearLimitFact) -> str:
    return f"{near.control_code} ({near.measure})" if near.control_code else near.measure


def _all(near: NearLimitFact) -> Words:
    told: dict[str, object] = {f"p{n}": _parameter(each) for n, each in enumerate(near.parameters)}
    return Words("; ".join(f"{{{name}}}" for name in told), told)


def _parameter(each: ParameterFact) -> Words:
    return say(
        "{name} {value} {unit} (limit {limit} {unit})",
        name=each.name,
        value=each.value,
        unit=each.unit,
        limit=each.limit,
    )

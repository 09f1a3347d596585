"""Rules on where the goods go and what for: military users and uses, destinations, the catch-all."""

from collections.abc import Iterator

from models.determination.case import Case, Route, because, next_day, order_792, reason
from models.determination.facts import Answer, Concern, UseKind
from models.determination.outcome import Finding, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.measures import MeasureState
from models.workspace.words import InBoth, Words, say

_NO_GENERAL = frozenset({LicenceKind.GENERAL})
_US_REFUSED = frozenset({"23/2023", "33/2024"})
_US_STRICTER = frozenset({"39/2023"})
_DANGEROUS = frozenset({UseKind.weapons_of_mass_destruction, UseKind.terrorism})
MILITARY_BANS = {"US": ("46/2024", "para 1"), "JP": ("1/2026", "")}
"""Acts that bar dual-use items for the military of one country, wherever the goods come from if they are Chinese."""


def use_findings(case: Case) -> Iterator[Finding]:
    """Judge military ends, destination policies and the catch-all."""
    if case.route is Route.within_china or not case.chinese_goods:
        return
    yield from _military(case)
    yield from _united_states(case)
    yield from _catch_all(case)


def _military(case: Case) -> Iterator[Finding]:
    if case.dual_use is Answer.no:
        return
    for country, (number, limb) in MILITARY_BANS.items():
        if country in case.places:
            yield from _military_ban(case, case.state(number, limb), country)
    if _is_military(case) and case.route is Route.export_from_china and not _banned(case):
        words = say(
            "A military user or use is named. No written bar for this country was found for an ordinary export, "
            "but civil use is what recent acts turn on: expect a refusal."
        )
        yield Finding(Outcome.case_by_case, (order_792(words, Mark.inferred),), closes=_NO_GENERAL)


def _military_ban(case: Case, state: MeasureState, country: str) -> Iterator[Finding]:
    raises = country == "JP" and UseKind.raises_military_potential in case.facts.use.kinds
    if _is_military(case) or raises:
        if state.binds:
            yield _military_barred(case, state)
        return
    if state.binds and _military_unknown(case) and case.dual_use is Answer.yes:
        missing = say(
            "State for every receiver and for the use whether they are military ({measure}).",
            measure=state.measure.name,
        )
        yield Finding(Outcome.licence, (), missing=(missing,), closes=_NO_GENERAL)


def _military_barred(case: Case, state: MeasureState) -> Finding:
    words = say("A military user or use is named; {subject}.", subject=_subject(state))
    reasons = (reason(words, state), *because(state))
    change = say("A civil user and a civil use, shown by evidence.")
    if case.dual_use is Answer.yes:
        return Finding(Outcome.barred, reasons, would_change=(change,))
    missing = say("Decide whether the product is a dual-use item.")
    return Finding(Outcome.ask_authority, reasons, missing=(missing,), would_change=(change,))


def _subject(state: MeasureState) -> InBoth:
    english = state.measure.subject
    return InBoth(english[:1].lower() + english[1:], state.measure.subject_zh)


def _is_military(case: Case) -> bool:
    return case.facts.use.military is Answer.yes or any(party.military_user is Answer.yes for party in case.receivers)


def _military_unknown(case: Case) -> bool:
    return case.facts.use.military is Answer.unknown or any(
        party.military_user is Answer.unknown for party in case.receivers
    )


def military_is_cleared(case: Case) -> bool:
    """Tell whether every receiver and the use are stated to be civil; nobody named is not cleared."""
    return bool(case.receivers) and not _is_military(case) and not _military_unknown(case)


def _banned(case: Case) -> bool:
    return any(country in case.places and case.state(*ban).binds for country, ban in MILITARY_BANS.items())


def _united_states(case: Case) -> Iterator[Finding]:
    if "US" not in case.places:
        return
    numbers = {each.item.measure_number for each in case.controlled}
    state = case.state("46/2024", "para 2")
    if numbers & _US_REFUSED:
        yield _policy(
            state, Outcome.refused_in_principle, say("This item to the United States is refused in principle.")
        )
    elif numbers & _US_STRICTER:
        yield _policy(state, Outcome.case_by_case, say("Graphite to the United States is reviewed more strictly."))
    drones = case.state("34/2026")
    if UseKind.drone in case.facts.use.kinds and case.dual_use is not Answer.no:
        yield _policy(
            drones, Outcome.case_by_case, say("Drone items to the United States are judged strictly case by case.")
        )


def _policy(state: MeasureState, outcome: Outcome, words: Words) -> Finding:
    later = next_day(state)
    if state.binds:
        return Finding(outcome, (reason(words, state), *because(state)), closes=_NO_GENERAL, next_change=later)
    change = say("When {measure} binds: {what}", measure=state.measure.name, what=words)
    return Finding(Outcome.nothing, because(state), would_change=(change,), next_change=later)


def _catch_all(case: Case) -> Iterator[Finding]:
    if case.route is not Route.export_from_china:
        return
    source = Source("Export Control Law Art. 12(3); State Council Order 792 Art. 14")
    dangerous = bool(_DANGEROUS & case.facts.use.kinds)
    if dangerous and case.dual_use is Answer.yes:
        words = say("Use for weapons of mass destruction or terrorism is named; such an application is not granted.")
        yield Finding(Outcome.refused_in_principle, (Reason(words, source, Mark.inferred),))
    elif dangerous or case.facts.concern is Concern.known:
        words = say("The exporter knows of a danger, so a licence is needed also for an item on no list.")
        yield Finding(Outcome.licence, (Reason(words, source, Mark.confirmed),), closes=_NO_GENERAL)
    elif case.facts.concern is Concern.doubt:
        words = say(
            "There is doubt about a danger: ask the ministry, with parameters, uses and the reason for the doubt."
        )
        yield Finding(Outcome.ask_authority, (Reason(words, source, Mark.confirmed),), closes=_NO_GENERAL)

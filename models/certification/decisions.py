"""What people decided: the fold of a programme's decisions on a day, and the lines of the matrix they cover."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from models.certification.choices import DossierEventKind, Standing, UseClass
from models.certification.facts import DossierFact, EventFact, ScopeFact
from models.certification.findings import DAY, REGISTER, Finding, RecordLink, Weight
from models.certification.questions import Question, Rules
from models.declarations.choices import Use
from models.rulebook.loader import load_current
from models.workspace.words import InBoth, Words, say

ENDS = frozenset({DossierEventKind.SUSPENDED, DossierEventKind.REVOKED, DossierEventKind.ENDED})


@dataclass(frozen=True, slots=True)
class Decided:
    """What the decisions amount to on a day; ``grant`` is the one in effect, ``until`` its last day when known."""

    standing: Standing
    words: Words
    event: EventFact | None = None
    grant: EventFact | None = None
    until: date | None = None


def decided_on(events: Sequence[EventFact], day: date) -> Decided:
    """Fold the decisions that are in effect on a day; one that is decided but not yet in effect makes it ending."""
    in_effect = sorted(
        (each for each in events if each.effective_on <= day),
        key=lambda each: (each.effective_on, each.decided_on, each.id),
    )
    state: Decided = _nothing(events, day)
    for event in in_effect:
        state = _step(state, event, day)
    grant = state.grant
    if grant is not None and grant.valid_until is not None and day > grant.valid_until:
        words = say("The certification ran out on {day}.", day=grant.valid_until)
        return Decided(Standing.LAPSED, words, grant)
    if state.standing is not Standing.CERTIFIED:
        return state
    coming = [each for each in events if each.kind in ENDS and each.effective_on > day]
    if coming:
        first = min(coming, key=lambda each: (each.effective_on, each.id))
        last = first.effective_on - DAY
        words = say(
            "{kind} was decided on {day} and takes effect on {effective}: {reason}",
            kind=first.kind.label,
            day=first.decided_on,
            effective=first.effective_on,
            reason=first.reason,
        )
        return Decided(Standing.ENDING, words, first, grant, last)
    return state


def decision_edges(events: Iterable[EventFact]) -> set[date]:
    """Return the first day of each stretch over which the decisions amount to the same."""
    edges = {each.effective_on for each in events}
    return edges | {each.valid_until + DAY for each in events if each.valid_until is not None}


def events_for(dossiers: Iterable[DossierFact], site_id: int | None) -> tuple[EventFact, ...]:
    """Return the decisions that concern a site: those on the whole party and those on the site itself."""
    found = [each for dossier in dossiers for each in dossier.events]
    return tuple(each for each in found if each.site_id is None or each.site_id == site_id)


def leading_dossier(dossiers: Sequence[DossierFact], grant: EventFact | None) -> DossierFact | None:
    """Return the dossier whose answers and lines count: the one granted, else the one opened last."""
    if grant is not None:
        return next((each for each in dossiers if grant in each.events), None)
    open_ones = [each for each in dossiers if each.withdrawn_on is None] or list(dossiers)
    return max(open_ones, key=lambda each: (each.opened_on, each.id), default=None)


def scope_findings(
    dossier: DossierFact | None, grant: EventFact, question: Question, rules: Rules
) -> Iterator[Finding]:
    """Say whether a line of the matrix covers what is asked, and where the programme itself does not reach."""
    yield from _programme_reach(question, rules)
    if question.control_code is not None and question.control_code not in rules.items:
        yield _off_the_list(question.control_code, rules)
        return
    if dossier is None:
        return
    lines = [each for each in dossier.scopes if _fits(each, question)]
    decided = [each for each in lines if each.id in grant.covers]
    link = RecordLink("dossier", dossier.id)
    if not decided:
        why = (
            say("The decision of {day} does not cover the line for this; it is not decided yet.", day=grant.decided_on)
            if lines
            else say("No line of the dossier covers what is asked.")
        )
        remedy = say("Add the line and have it decided.")
        yield Finding(Weight.UNKNOWN, why, REGISTER, record=link, remedy=remedy)
        return
    for line in decided:
        yield from _line(line, alone=len(decided) == 1)
    if len(decided) > 1:
        yield from _gaps(decided, link)


def line_last_day(line: ScopeFact) -> date:
    """Return the last day on which a line counts by what is known."""
    closed = date.max if line.closed_from is None else line.closed_from - DAY
    return min(line.valid_until or date.max, closed)


def _nothing(events: Sequence[EventFact], day: date) -> Decided:
    granted = [each for each in events if each.kind is DossierEventKind.GRANTED and each.effective_on > day]
    if granted:
        first = min(granted, key=lambda each: each.effective_on)
        words = say(
            "It was granted on {day} and begins on {effective}.", day=first.decided_on, effective=first.effective_on
        )
        return Decided(Standing.NEVER, words, first)
    return Decided(Standing.NEVER, say("No certification was ever decided."))


def _step(state: Decided, event: EventFact, day: date) -> Decided:
    """Return the state after one more decision took effect."""
    told = {"day": event.decided_on, "reason": event.reason}
    in_force = state.grant is not None and (state.grant.valid_until is None or day <= state.grant.valid_until)
    match event.kind:
        case DossierEventKind.GRANTED:
            words = say("It was granted on {day}: {reason}", **told)
            return Decided(Standing.CERTIFIED, words, event, event, event.valid_until)
        case DossierEventKind.NOT_GRANTED:
            words = say("It was not granted on {day}: {reason}", **told)
            return state if in_force else Decided(Standing.REFUSED, words, event)
        case DossierEventKind.SUSPENDED:
            words = say("It is suspended by the decision of {day}: {reason}", **told)
            return state if state.grant is None else Decided(Standing.SUSPENDED, words, event, state.grant)
        case DossierEventKind.REINSTATED:
            words = say("The suspension was lifted on {day}: {reason}", **told)
            if state.standing is not Standing.SUSPENDED or state.grant is None:
                return state
            return Decided(Standing.CERTIFIED, words, event, state.grant, state.grant.valid_until)
        case DossierEventKind.REVOKED:
            return Decided(Standing.REVOKED, say("It was revoked on {day}: {reason}", **told), event)
        case DossierEventKind.ENDED:
            words = say("It ended at the customer's own request, decided on {day}: {reason}", **told)
            return Decided(Standing.LAPSED, words, event)


def _programme_reach(question: Question, rules: Rules) -> Iterator[Finding]:
    destinations = rules.programme.destinations
    if destinations is not None and question.destination is not None and question.destination not in destinations:
        words = say("The programme does not reach to {country}.", country=question.destination)
        yield Finding(Weight.SUSPENDED, words, rules.programme.source, rules.programme.mark)


def _off_the_list(code: str, rules: Rules) -> Finding:
    words = (
        say(
            "The reference list {edition} holds no item {code}: no line can cover it.", edition=rules.edition, code=code
        )
        if rules.items
        else say("The edition {edition} holds no list of items for this programme.", edition=rules.edition)
    )
    remedy = say("Ask with the control code of an item on the list, or without one.")
    return Finding(Weight.UNKNOWN, words, REGISTER, remedy=remedy)


def _fits(line: ScopeFact, question: Question) -> bool:
    return (
        (question.site_id is None or line.site_id == question.site_id)
        and (question.destination is None or line.destination == question.destination)
        and (question.use is not Use.MILITARY or line.use_class is UseClass.CIVIL_OR_MILITARY)
        and item_fits(line, question)
    )


def item_fits(line: ScopeFact, question: Question) -> bool:
    """Tell whether a line covers the item, which is on the programme's list.

    A line with neither code nor product is for the whole list, which is how whoever decided read it, and for no more.
    """
    if not line.control_code and line.product_id is None:
        return True
    if question.control_code is None and question.product_id is None:
        return True
    if line.product_id is not None and line.product_id == question.product_id:
        return True
    code = question.control_code or ""
    return bool(line.control_code) and (code == line.control_code or code.startswith(f"{line.control_code}."))


def _line(line: ScopeFact, *, alone: bool) -> Iterator[Finding]:
    last, link = line_last_day(line), RecordLink("dossier_scope", line.id)
    remedy = say("Decide on a new line before it ends.")
    words = say(
        "A decided line covers {item} for {use} in {destination}.",
        item=_item(line),
        use=_USES[line.use_class],
        destination=_country(line.destination),
    )
    if line.valid_from <= last:
        yield Finding(Weight.SUPPORTS, words, REGISTER, record=link, first=line.valid_from, last=last, remedy=remedy)
    if line.conditions and line.valid_from <= last:
        told = say("With the condition: {conditions}", conditions=line.conditions)
        yield Finding(Weight.LIMITS, told, REGISTER, record=link, first=line.valid_from, last=last)
    if alone and line.valid_from > date.min:
        told = say("The line begins on {day}.", day=line.valid_from)
        yield Finding(Weight.UNKNOWN, told, REGISTER, record=link, last=line.valid_from - DAY)
    if alone and last < date.max:
        told = say("The line ended on {day}.", day=last)
        yield Finding(Weight.LAPSED, told, REGISTER, record=link, first=last + DAY, remedy=remedy)


_USES = {
    UseClass.CIVIL_ONLY: say("every civil use"),
    UseClass.CIVIL_OR_MILITARY: say("every civil or military use"),
}


def _item(line: ScopeFact) -> Words | str:
    if line.product_id is not None and not line.control_code:
        return say("the product that the line names")
    return line.control_code or say("every item of the reference list")


def _country(code: str) -> InBoth | str:
    found = load_current().countries.get(code)
    return code if found is None else InBoth(found.name_en, found.name_zh)


def _gaps(lines: Sequence[ScopeFact], link: RecordLink) -> Iterator[Finding]:
    """Say for the stretches that none of several lines covers that they are not covered."""
    spans = sorted((each.valid_from, line_last_day(each)) for each in lines)
    covered = date.min
    for first, last in [*spans, (date.max, date.max)]:
        if first > covered:
            end = date.max if first == date.max else first - DAY
            before = covered == date.min
            words = say("No decided line covers it before {day}.", day=first) if before else say("Its line ended.")
            weight = Weight.UNKNOWN if before else Weight.LAPSED
            yield Finding(weight, words, REGISTER, record=link, first=covered, last=end)
        if last == date.max:
            return
        covered = max(covered, last + DAY)

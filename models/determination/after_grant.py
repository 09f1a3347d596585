"""After a licence is given: what a change asks for (Order 792 Art. 18), and when to stop and report (Art. 25)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.calendar.working_days import CalendarNotLoaded
from models.determination.case import Case, order_792
from models.determination.facts import ChangedElement, ChangeFact, GrantedFact, LearnedFact
from models.determination.outcome import Finding, Outcome
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark, Reason
from models.workspace.words import Choice, Words, say

KEY = frozenset(ChangedElement) - {ChangedElement.other}
"""The elements that Art. 18 names; it says “such as”, so that others may be key as well."""
AMENDMENT = "CN-CHANGE"
"""The clock of an amendment (Art. 18(3))."""


class Act(Choice):
    """What has to be done after a change, or after something was learned."""

    stop = "stop"
    report = "report"
    cooperate = "cooperate"
    new_application = "apply_anew"
    hand_back = "hand_back_the_licence"
    amend = "apply_for_an_amendment"
    do_not_use = "do_not_use_the_licence"
    report_use = "report_transport_and_use"


@dataclass(frozen=True)
class Step:
    """One thing to do, why, and until when, None when the law names no day or it cannot be told."""

    act: Act
    reason: Reason
    due: date | None = None


@dataclass(frozen=True)
class AfterGrant:
    """What has to be done about one licence on a day; ``usable`` tells whether it may be shipped under meanwhile."""

    licence_number: str
    on: date
    key_change: bool
    stop_and_report: bool
    usable: bool
    steps: tuple[Step, ...]


def after_grant(granted: GrantedFact, on: date, book: Rulebook) -> AfterGrant:
    """Tell what has to be done about a licence on a day, by what changed and what was learned up to that day.

    Pure. What has no day counts as known already. Source: State Council Order 792, Art. 18 and 25.
    """
    changes = [each for each in granted.changes if _known(each.on, on)]
    learned = [each for each in granted.learned if _known(each.on, on)]
    key = [each for each in changes if each.element in KEY]
    pending = [each for each in changes if each.element not in KEY and not _amended(each, on)]
    paused = granted.pause_ordered_on is not None and granted.pause_ordered_on <= on
    steps = (
        *(step for each in learned for step in _stop_and_report(each)),
        *(step for each in key for step in _apply_anew(each)),
        *(step for each in pending for step in _amend(each, on, book)),
        *(_paused() if paused else ()),
        _report_use(),
    )
    return AfterGrant(
        licence_number=granted.licence_number,
        on=on,
        key_change=bool(key),
        stop_and_report=bool(learned),
        usable=not (learned or key or pending or paused),
        steps=steps,
    )


def granted_findings(case: Case) -> Iterator[Finding]:
    """Judge what happened to the licences given for the deal."""
    for granted in case.facts.granted:
        yield _finding(after_grant(granted, case.on, case.book))


def unusable(case: Case) -> frozenset[str]:
    """Return the numbers of the licences that may not be shipped under on the day."""
    answers = (after_grant(granted, case.on, case.book) for granted in case.facts.granted)
    return frozenset(each.licence_number for each in answers if not each.usable)


def _finding(answer: AfterGrant) -> Finding:
    duties = tuple(step.reason for step in answer.steps)
    number = answer.licence_number
    if answer.stop_and_report:
        words = say("What was learned after the grant stops exports under licence {number}.", number=number)
        return Finding(Outcome.ask_authority, (order_792(words, article="Art. 25"),), duties=duties)
    if answer.key_change:
        words = say("A key element of licence {number} changed, so it no longer covers the deal.", number=number)
        return Finding(Outcome.licence, (order_792(words, article="Art. 18"),), duties=duties)
    if not answer.usable:
        words = say("Licence {number} may not be used for the time being.", number=number)
        return Finding(Outcome.licence, (order_792(words, article="Art. 18"),), duties=duties)
    words = say("Nothing that stops licence {number} is known.", number=number)
    return Finding(Outcome.nothing, (order_792(words, Mark.inferred, "Art. 18, 25"),), duties=duties)


def _known(day: date | None, on: date) -> bool:
    return day is None or day <= on


def _amended(change: ChangeFact, on: date) -> bool:
    return change.amended_on is not None and change.amended_on <= on


def _stop_and_report(learned: LearnedFact) -> Iterator[Step]:
    stop = say("Stop: {cause}.", cause=learned.cause.label)
    report = say("Report it to the Ministry of Commerce; exporter and importer are both bound to.")
    yield Step(Act.stop, order_792(stop, article="Art. 25"))
    yield Step(Act.report, order_792(report, article="Art. 25"))
    yield Step(Act.cooperate, order_792(say("Cooperate with the ministry's check."), article="Art. 25"))


def _apply_anew(change: ChangeFact) -> Iterator[Step]:
    stop = say("Stop exports under the licence: a key element changed ({element}).", element=_named(change))
    yield Step(Act.stop, order_792(stop, article="Art. 18"))
    yield Step(Act.hand_back, order_792(say("Hand the licence back."), article="Art. 18"))
    yield Step(Act.new_application, order_792(say("Apply anew, with the facts as they are now."), article="Art. 18"))


def _amend(change: ChangeFact, on: date, book: Rulebook) -> Iterator[Step]:
    apply = say(
        "Apply for an amendment of the licence ({element}). The article names the key elements with “such as”: "
        "ask whether this one is key.",
        element=_named(change),
    )
    yield Step(Act.amend, order_792(apply, article="Art. 18"))
    yield _not_meanwhile(change, on, book)


def _not_meanwhile(change: ChangeFact, on: date, book: Rulebook) -> Step:
    accepted, article = change.accepted_on, "Art. 18(3)"
    if accepted is None or accepted > on:
        words = say("Do not use the licence until the amendment is decided; the clock starts on acceptance.")
        return Step(Act.do_not_use, order_792(words, article=article))
    try:
        due = book.calendar.add_working_days("CN", accepted, book.clock(AMENDMENT).length or 0)
    except CalendarNotLoaded as missing:
        words = say("Do not use the licence until the amendment is decided. {why}", why=missing.words)
        return Step(Act.do_not_use, order_792(words, article=article))
    words = say("Do not use the licence until the amendment is decided, due on {day}.", day=due)
    return Step(Act.do_not_use, order_792(words, article=article), due)


def _paused() -> Iterator[Step]:
    words = say("The ministry ordered a pause because the facts behind the licence changed: stop until it lifts it.")
    yield Step(Act.stop, order_792(words, article="Art. 18"))


def _report_use() -> Step:
    words = say("Report the actual transport, arrival, installation and use of the goods to the ministry.")
    return Step(Act.report_use, order_792(words, article="Art. 18"))


def _named(change: ChangeFact) -> Words:
    if change.what:
        return say("{element}: {what}", element=change.element.label, what=change.what)
    return change.element.label

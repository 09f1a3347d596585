"""What blocks a case, who owes what since when in working days, and the one next act; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.applications.choices import ApplicationState as S
from models.applications.choices import Debtor, Verdict
from models.applications.clock import WorkingAge, working_age
from models.applications.missing import Missing
from models.calendar.clocks import ClockReading, ClockState
from models.calendar.working_days import WorkingDays
from models.certification.choices import DossierStage
from models.determination.outcome import Outcome
from models.review.choices import CaseKind
from models.workspace.words import Words, say


@dataclass(frozen=True)
class OpenQuestion:
    """A question without an answer; ``who`` is the name of the one who owes it."""

    id: int
    body: str
    owed_by: Debtor
    who: str
    asked_on: date
    due_on: date | None


@dataclass(frozen=True)
class CaseFacts:
    """What of a case its blocks and its next act follow from.

    ``waits`` are the times (asked, answered) during which the customer owed an answer: they do not count for us.
    """

    kind: CaseKind
    waits_for: Debtor
    since: date
    on: date
    country: str
    state: S | None = None
    stage: DossierStage | None = None
    preparer: str = ""
    assigned: str = ""
    first_by: str = ""
    first_verdict: Verdict | None = None
    questions: tuple[OpenQuestion, ...] = ()
    missing: tuple[Missing, ...] = ()
    waits: tuple[tuple[date, date | None], ...] = ()
    clock: ClockReading | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True)
class Block:
    """One thing in the way: what, who owes it, since when, how many working days, until when, by which rule."""

    id: str
    words: Words
    debtor: Debtor
    who: str
    since: date
    age: WorkingAge
    due_on: date | None = None
    overdue: bool = False
    field: str = ""


def blocks(facts: CaseFacts, calendar: WorkingDays) -> tuple[Block, ...]:
    """Return what blocks a case: open questions first (those due soonest first), then missing points, then whose turn it is."""
    age = working_age(facts.country, facts.since, facts.on, calendar, facts.waits)
    return (*_questions(facts, calendar), *_missing(facts, age), *_turn(facts, age))


def _questions(facts: CaseFacts, calendar: WorkingDays) -> Iterator[Block]:
    for each in sorted(facts.questions, key=lambda q: (q.due_on or date.max, q.id)):
        yield Block(
            id=f"question:{each.id}",
            words=say("An answer is owed: {question}", question=each.body),
            debtor=each.owed_by,
            who=each.who,
            since=each.asked_on,
            age=working_age(facts.country, each.asked_on, facts.on, calendar),
            due_on=each.due_on,
            overdue=each.due_on is not None and each.due_on < facts.on,
        )


def _missing(facts: CaseFacts, age: WorkingAge) -> Iterator[Block]:
    for point in facts.missing:
        if point.blocks and point.code != "question":
            yield Block(point.id, point.words, Debtor.PREPARER, facts.preparer, facts.since, age, field=point.field)


def _turn(facts: CaseFacts, age: WorkingAge) -> Iterator[Block]:
    state = S.RETURNED if facts.stage is DossierStage.RETURNED else facts.state
    words = _TURN.get((state, facts.waits_for)) or _TURN_OF.get(facts.waits_for)
    if words is None or (facts.questions and facts.waits_for in {Debtor.PREPARER, Debtor.CUSTOMER}):
        return
    who = {Debtor.PREPARER: facts.preparer, Debtor.OFFICER: facts.assigned}.get(facts.waits_for, "")
    due = facts.clock.due if facts.clock is not None and facts.waits_for is Debtor.AUTHORITY else None
    overdue = facts.clock is not None and facts.clock.state is ClockState.overdue
    yield Block("turn", words, facts.waits_for, who, facts.since, age, due, overdue)


_TURN: dict[tuple[S | None, Debtor], Words] = {
    (S.RETURNED, Debtor.PREPARER): say("It was returned and has to be mended."),
    (S.APPROVED, Debtor.PREPARER): say("It is approved and has to be lodged."),
    (S.LODGED, Debtor.AUTHORITY): say("It is lodged; the authority has not accepted it yet, so no clock runs."),
    (S.ACCEPTED, Debtor.AUTHORITY): say("The authority has accepted it and owes a decision."),
}
_TURN_OF = {
    Debtor.OFFICER: say("It waits for a decision."),
    Debtor.SECOND: say("One person has decided; a second one has to."),
}


def next_act(facts: CaseFacts) -> Words:
    """Say the one next act in a case."""
    overdue = next((q for q in facts.questions if q.due_on is not None and q.due_on < facts.on), None)
    if overdue is not None:
        return say(
            "Chase the answer that was due on {day}: {who}.",
            day=overdue.due_on,
            who=overdue.who or overdue.owed_by.label,
        )
    if facts.questions and facts.waits_for is not Debtor.OFFICER:
        first = min(facts.questions, key=lambda q: (q.due_on or date.max, q.id))
        return _wait(first)
    if facts.kind is CaseKind.DECLARATION:
        return say("Check the signature and verify the declaration.")
    if facts.kind is CaseKind.CLASSIFICATION:
        return say("Confirm or reject the classification.")
    if facts.kind is CaseKind.DOSSIER:
        return _dossier(facts)
    return _application(facts)


def _dossier(facts: CaseFacts) -> Words:
    if facts.waits_for is Debtor.SECOND:
        return _second(facts)
    if facts.stage is DossierStage.RETURNED:
        return say("{who} mends it and submits it again.", who=facts.preparer or Debtor.PREPARER.label)
    if facts.stage not in {DossierStage.SUBMITTED, DossierStage.PROPOSED}:
        return say("Nothing waits here: {stage}.", stage=facts.stage.label if facts.stage else "—")
    return _decide(facts)


def _wait(question: OpenQuestion) -> Words:
    who = question.who or question.owed_by.label
    if question.due_on is None:
        return say("Wait for the answer of {who}; no day is set.", who=who)
    return say("Wait for the answer of {who}, due on {day}.", who=who, day=question.due_on)


def _application(facts: CaseFacts) -> Words:
    if facts.waits_for is Debtor.SECOND:
        return _second(facts)
    if facts.state in {S.SUBMITTED, S.IN_REVIEW}:
        return _decide(facts)
    if facts.state is S.RETURNED:
        return say("{who} mends it and submits it again.", who=facts.preparer or Debtor.PREPARER.label)
    if facts.state is S.APPROVED:
        if any(point.blocks for point in facts.missing):
            return say("Complete the papers, then lodge it with the authority.")
        return say("Lodge it with the authority and record the day.")
    if facts.state is S.LODGED:
        return say("Record the authority's acceptance: the clock starts on that day.")
    return _authority(facts.clock)


def _second(facts: CaseFacts) -> Words:
    verdict = facts.first_verdict.label if facts.first_verdict else say("Decision")
    return say(
        "A second person, other than {first} and {preparer}, decides: the first says “{verdict}”.",
        first=facts.first_by,
        preparer=facts.preparer,
        verdict=verdict,
    )


def _decide(facts: CaseFacts) -> Words:
    if not facts.assigned:
        return say("Take the case.")
    if facts.outcome in {Outcome.barred, Outcome.refused_in_principle}:
        return say("Refuse it, or write down why the determination does not hold.")
    if any(point.blocks for point in facts.missing):
        return say("Ask for what is missing, or return it.")
    return say("Decide: approve, return or refuse.")


def _authority(clock: ClockReading | None) -> Words:
    if clock is None or clock.state is ClockState.no_limit:
        return say("Wait for the authority; no limit runs.")
    if clock.state is ClockState.overdue:
        return say("The authority's time has passed: ask it.")
    if clock.state is ClockState.paused:
        return say("The clock stands still; record the day on which it runs again.")
    if clock.due is None:
        return say("Wait for the authority; the day cannot be told: {why}", why=clock.reason or "")
    return say("Wait for the authority's decision, due on {day}.", day=clock.due)

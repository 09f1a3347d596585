"""What the answers to the criteria bring, and until when their evidence is good."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from models.certification.choices import CriterionReply
from models.certification.facts import AnswerFact, DossierFact
from models.certification.findings import DAY, Answered, Finding, RecordLink, Weight
from models.certification.questions import SCREENING, Rules
from models.rulebook.criteria import Criterion, CriterionKind
from models.workspace.words import say

STANDS = {
    CriterionReply.IN_ORDER: say("is fulfilled"),
    CriterionReply.LARGELY: say("is largely fulfilled"),
    CriterionReply.PARTLY: say("is only partly fulfilled"),
    CriterionReply.NOT_IN_ORDER: say("is not fulfilled"),
    CriterionReply.UNKNOWN: say("is not answered"),
    CriterionReply.NOT_APPLICABLE: say("does not apply"),
}
"""What is said of the statement that a criterion makes; its question might be answered well by a no."""

GOOD = frozenset({CriterionReply.IN_ORDER, CriterionReply.NOT_APPLICABLE})


def criteria_findings(dossier: DossierFact | None, rules: Rules) -> Iterator[Finding]:
    """Say what each criterion brings, by the answer in force and the age of its evidence."""
    answers = {each.code: each for each in dossier.answers} if dossier is not None else {}
    for code in rules.programme.criteria:
        answer = answers.get(code)
        if code == SCREENING:
            continue
        if answer is None or answer.reply is CriterionReply.UNKNOWN:
            yield from _open(code, dossier, rules)
        else:
            yield _answered(answer, rules)
            if _ages(answer, rules):
                yield _stale(answer, last_good_day(answer, rules), rules)


def deciding_findings(dossier: DossierFact | None, rules: Rules, on: date) -> Iterator[Finding]:
    """Yield of the same findings only those that decide a standing on a day or on the first later day that differs.

    What runs out later than the first is left out: from that day on it lapsed already. Of the open ones, which weigh
    the same on every day, only the first is told.
    """
    answers = {each.code: each for each in dossier.answers} if dossier is not None else {}
    first: tuple[date, AnswerFact] | None = None
    open_code = _first_open(answers, rules)
    for code in rules.asked:
        answer = answers.get(code)
        if code == open_code:
            yield from _open(code, dossier, rules)
        elif answer is None or answer.reply is CriterionReply.UNKNOWN:
            continue
        elif answer.reply not in GOOD:
            found = _answered(answer, rules)
            if found.weight > Weight.NOTE:
                yield found
        elif code in rules.blocking:
            last = last_good_day(answer, rules)
            if last < on:
                yield _stale(answer, last, rules)
            elif last < date.max and (first is None or last < first[0]):
                first = last, answer
    if first is not None:
        yield _stale(first[1], first[0], rules)


def _first_open(answers: Mapping[str, AnswerFact], rules: Rules) -> str | None:
    """Return the first criterion without an answer that blocks a status."""
    for code in rules.asked:
        answer = answers.get(code)
        is_open = answer is None or answer.reply is CriterionReply.UNKNOWN
        if is_open and code in rules.blocking and rules.criteria[code].kind is not CriterionKind.informational:
            return code
    return None


def last_good_day(answer: AnswerFact, rules: Rules) -> date:
    """Return the last day on which the evidence of an answer is young enough and has not run out."""
    days = rules.programme.evidence_max_age_days.get(answer.code)
    expires = answer.evidence_expires or date.max
    if days is None:
        return expires
    return min((answer.evidence_date or answer.answered_on) + timedelta(days=days), expires)


def _open(code: str, dossier: DossierFact | None, rules: Rules) -> Iterator[Finding]:
    criterion = rules.criteria[code]
    if criterion.kind is CriterionKind.informational:
        return
    source, mark = rules.sources[code]
    weight = Weight.UNKNOWN if code in rules.blocking else Weight.NOTE
    words = say("{code} is not answered: {question}", code=code, question=criterion.question)
    link = RecordLink("dossier", dossier.id) if dossier is not None else None
    remedy = say("Answer {code} with evidence.", code=code)
    yield Finding(weight, words, source, mark, link, remedy=remedy, criterion=Answered(code))


def _answered(answer: AnswerFact, rules: Rules) -> Finding:
    criterion = rules.criteria[answer.code]
    source, mark = rules.sources[answer.code]
    weight = _weight(criterion, answer.reply, rules)
    words = say(
        "{code} {stands}: “{criterion}”", code=answer.code, stands=STANDS[answer.reply], criterion=criterion.fulfilled
    )
    # What speaks against the party does not go away because its evidence is old.
    last = last_good_day(answer, rules) if _ages(answer, rules) else date.max
    link = RecordLink("criterion_answer", answer.id)
    remedy = say("Answer {code} with new evidence.", code=answer.code)
    stands = Answered(answer.code, answer.reply)
    return Finding(weight, words, source, mark, link, answer.answered_on, last, remedy, stands)


def _ages(answer: AnswerFact, rules: Rules) -> bool:
    if answer.reply not in GOOD or rules.criteria[answer.code].kind is CriterionKind.informational:
        return False
    return last_good_day(answer, rules) < date.max


def _stale(answer: AnswerFact, last: date, rules: Rules) -> Finding:
    source, mark = rules.sources[answer.code]
    weight = Weight.LAPSED if answer.code in rules.blocking else Weight.NOTE
    words = say("The evidence for {code} was good until {day}.", code=answer.code, day=last)
    link = RecordLink("criterion_answer", answer.id)
    remedy = say("Answer {code} with new evidence.", code=answer.code)
    stands = Answered(answer.code, answer.reply, stale=True)
    return Finding(weight, words, source, mark, link, last + DAY, remedy=remedy, criterion=stands)


def _weight(criterion: Criterion, reply: CriterionReply, rules: Rules) -> Weight:
    """Weigh an answer; a disqualifier that also gives points (“else scored”) disqualifies only when it is plainly bad."""
    if reply in GOOD:
        return Weight.SUPPORTS
    # What is largely fulfilled speaks for the party, except where nothing less than the whole will do.
    passable = Weight.SUPPORTS if reply is CriterionReply.LARGELY else Weight.NOTE
    disqualifies = criterion.code in rules.programme.disqualifiers
    if disqualifies and (criterion.weight is None or reply is CriterionReply.NOT_IN_ORDER):
        return Weight.SUSPENDED
    return Weight.UNKNOWN if criterion.kind is CriterionKind.required_undertaking else passable

"""The score of a dossier: points in percent of the most possible; it limits a status and never gives one."""

from collections.abc import Iterator
from datetime import date

from models.certification.choices import CriterionReply
from models.certification.evidence import SCREENING, last_good_day
from models.certification.facts import DossierFact
from models.certification.findings import DAY, OUR_RULE, Finding, RecordLink, Weight, stretches
from models.certification.questions import Rules, Score
from models.workspace.words import say

POINTS = {
    CriterionReply.IN_ORDER: 3,
    CriterionReply.LARGELY: 2,
    CriterionReply.PARTLY: 1,
    CriterionReply.NOT_IN_ORDER: 0,
}
MOST = 3


def score_on(dossier: DossierFact | None, rules: Rules, on: date) -> Score | None:
    """Return the score on a day; what is unanswered or too old counts as nothing. None without scored criteria."""
    answers = {each.code: each for each in dossier.answers} if dossier is not None else {}
    got = most = unanswered = asked = 0
    for code in rules.programme.criteria:
        weight = rules.criteria[code].weight
        if weight is None or code == SCREENING:
            continue
        answer = answers.get(code)
        fresh = answer is not None and on <= last_good_day(answer, rules)
        if answer is not None and fresh and answer.reply is CriterionReply.NOT_APPLICABLE:
            continue
        asked += 1
        most += MOST * weight
        if answer is None or not fresh or answer.reply not in POINTS:
            unanswered += 1
        else:
            got += POINTS[answer.reply] * weight
    return Score(got * 100 // most, unanswered, asked) if most else None


def score_findings(dossier: DossierFact | None, rules: Rules, start: date) -> Iterator[Finding]:
    """Say what the score brings, stretch by stretch from ``start`` on."""
    if dossier is None:
        return
    scored = [each for each in dossier.answers if each.code in rules.criteria and rules.criteria[each.code].weight]
    lasts = {last_good_day(each, rules) for each in scored}
    edges = [last + DAY for last in lasts if last < date.max]
    for first, last, score in stretches(start, edges, lambda day: score_on(dossier, rules, day)):
        if score is not None:
            yield _finding(score, dossier, rules, first, last)


def _finding(score: Score, dossier: DossierFact, rules: Rules, first: date, last: date) -> Finding:
    told = {"percent": score.percent, "unanswered": score.unanswered, "of": score.of}
    link = RecordLink("dossier", dossier.id)
    if score.percent >= rules.programme.approve_from:
        words = say("The score is {percent} percent ({unanswered} of {of} open).", **told)
        return Finding(Weight.SUPPORTS, words, OUR_RULE, record=link, first=first, last=last)
    if score.percent >= rules.programme.conditions_from:
        words = say(
            "The score is {percent} percent ({unanswered} of {of} open); below {limit} it asks for conditions.",
            limit=rules.programme.approve_from,
            **told,
        )
    else:
        words = say(
            "The score is {percent} percent ({unanswered} of {of} open); below {limit} the manager has to look at it.",
            limit=rules.programme.conditions_from,
            **told,
        )
    remedy = say("Answer what is open and renew old evidence.")
    return Finding(Weight.LIMITS, words, OUR_RULE, record=link, first=first, last=last, remedy=remedy)

"""The score of a dossier: points in percent of the most possible; it limits a status and never gives one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from models.certification.choices import CriterionReply
from models.certification.criteria import last_good_day
from models.certification.facts import DossierFact
from models.certification.findings import DAY, OUR_RULE, Finding, RecordLink, Weight, stretches
from models.certification.questions import Rules, Score
from models.workspace.words import Words, say

POINTS = {
    CriterionReply.IN_ORDER: 3,
    CriterionReply.LARGELY: 2,
    CriterionReply.PARTLY: 1,
    CriterionReply.NOT_IN_ORDER: 0,
}
MOST = 3


@dataclass(frozen=True, slots=True)
class _Scored:
    """A scored criterion: its weight, its points (None: does not apply), and the last day its evidence is good."""

    weight: int
    points: int | None
    last: date


def score_on(dossier: DossierFact | None, rules: Rules, on: date) -> Score | None:
    """Return the score on a day; what is unanswered or too old counts as nothing. None without scored criteria."""
    return _score(_scored(dossier, rules), on)


def score_findings(dossier: DossierFact | None, rules: Rules, start: date) -> Iterator[Finding]:
    """Say what the score brings, stretch by stretch from ``start`` on."""
    if dossier is None:
        return
    scored = _scored(dossier, rules)
    edges = {each.last + DAY for each in scored if date.min < each.last < date.max}
    for first, last, score in stretches(start, edges, lambda day: _score(scored, day)):
        if score is not None:
            yield _finding(score, dossier, rules, first, last)


def _scored(dossier: DossierFact | None, rules: Rules) -> list[_Scored]:
    answers = {each.code: each for each in dossier.answers} if dossier is not None else {}
    found = []
    for code, weight in rules.scored:
        answer = answers.get(code)
        if answer is None or answer.reply is CriterionReply.UNKNOWN:
            found.append(_unanswered(weight))
        else:
            found.append(_Scored(weight, POINTS.get(answer.reply), last_good_day(answer, rules)))
    return found


@lru_cache
def _unanswered(weight: int) -> _Scored:
    return _Scored(weight, 0, date.min)


def _score(scored: Sequence[_Scored], on: date) -> Score | None:
    got = most = unanswered = asked = 0
    for each in scored:
        if each.points is None and on <= each.last:
            continue
        asked += 1
        most += MOST * each.weight
        if on > each.last:
            unanswered += 1
        else:
            got += (each.points or 0) * each.weight
    return Score(got * 100 // most, unanswered, asked) if most else None


def _open(score: Score) -> Words:
    """Tell how many of the scored criteria bring nothing, because they are open or their evidence is too old."""
    if not score.unanswered:
        return say("none of them open")
    return say("{count} of them open or too old", count=score.unanswered)


def _finding(score: Score, dossier: DossierFact, rules: Rules, first: date, last: date) -> Finding:
    told = {"percent": score.percent, "of": score.of, "all": len(rules.asked), "open": _open(score)}
    link = RecordLink("dossier", dossier.id)
    if score.percent >= rules.programme.approve_from:
        words = say(
            "The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}).", **told
        )
        return Finding(Weight.SUPPORTS, words, OUR_RULE, record=link, first=first, last=last)
    if score.percent >= rules.programme.conditions_from:
        words = say(
            "The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}); below "
            "{limit} it asks for conditions.",
            limit=rules.programme.approve_from,
            **told,
        )
    else:
        words = say(
            "The score is {percent} percent, from those {of} of the {all} criteria that give points ({open}); below "
            "{limit} the manager has to look at it.",
            limit=rules.programme.conditions_from,
            **told,
        )
    remedy = say("Answer what is open and renew old evidence.")
    return Finding(Weight.LIMITS, words, OUR_RULE, record=link, first=first, last=last, remedy=remedy)

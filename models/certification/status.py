"""The certified end-user status on a day: rules over dated facts, with every reason and the next change by itself.

What people decided is where it begins; evidence can only take away from that. A military or listed user, owner or
use is a wall before everything else. What is not known never reads as fine. Only what was known on the day counts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.certification.choices import Standing
from models.certification.criteria import criteria_findings, deciding_findings
from models.certification.decisions import (
    Decided,
    decided_on,
    decision_edges,
    events_for,
    leading_dossier,
    scope_findings,
)
from models.certification.evidence import letter_findings, screening_findings, site_findings
from models.certification.facts import CertificationFacts, DossierFact, EventFact, known_on
from models.certification.findings import DAY, DECISION, REGISTER, Finding, RecordLink, Weight, stretches
from models.certification.mass_balance_findings import balance_findings
from models.certification.questions import COUNTS, NextChange, Question, Reason, Rules, StatusAnswer, StatusOutline
from models.certification.scoring import score_findings, score_on
from models.certification.walls import owner_findings, party_findings
from models.rulebook.marks import Mark
from models.workspace.words import Words, say

RANK = {Standing.CERTIFIED: 3, Standing.CERTIFIED_WITH_CONDITIONS: 2, Standing.ENDING: 1}
"""How much a standing allows; every standing that is not named allows nothing."""

_BY_WEIGHT = {
    Weight.SUSPENDED: Standing.SUSPENDED,
    Weight.LAPSED: Standing.LAPSED,
    Weight.UNKNOWN: Standing.UNKNOWN,
    Weight.LIMITS: Standing.CERTIFIED_WITH_CONDITIONS,
}


@dataclass(frozen=True, slots=True)
class _View:
    """What is known on the day of one site (or of none), laid out over the days that follow.

    ``decided`` holds the first day of each stretch of decisions, and what they amount to.
    """

    question: Question
    rules: Rules
    dossiers: tuple[DossierFact, ...]
    decided: tuple[tuple[date, Decided], ...]
    findings: tuple[Finding, ...]


def status_on(facts: CertificationFacts, question: Question, on: date, rules: Rules) -> StatusAnswer:
    """Compute the status for a question on a day. Without a site the site that stands best on each day counts."""
    return replace(_answer(_views(facts, question, on, rules, whole=True), on), question=question)


def outline_on(facts: CertificationFacts, question: Question, on: date, rules: Rules) -> StatusOutline:
    """Compute of a status what a list shows, about four times as fast."""
    views = _views(facts, question, on, rules, whole=False)
    view = _best(views, on)
    standing, change = _standing(view, on), _next_change(views, on, _standing(view, on))
    return StatusOutline(
        standing=standing,
        wall=_worst(view, on) is Weight.WALL,
        until=None if change is None else change.on - DAY,
        heaviest=_heaviest(view, on),
        next_change=change,
        site_id=view.question.site_id,
    )


def _views(facts: CertificationFacts, question: Question, on: date, rules: Rules, *, whole: bool) -> tuple[_View, ...]:
    known = known_on(facts, on)
    sites = sorted({line.site_id for dossier in _dossiers(known, rules) for line in dossier.scopes})
    if question.site_id is not None or not sites:
        return (_view(known, question, on, rules, whole=whole),)
    return tuple(_view(known, replace(question, site_id=site), on, rules, whole=whole) for site in sites)


def readiness(facts: CertificationFacts, site_ids: Sequence[int], on: date, rules: Rules) -> tuple[Finding, ...]:
    """Return what the evidence says on a day, whatever was decided: what a decision can rest on."""
    known = known_on(facts, on)
    dossier = leading_dossier(_dossiers(known, rules), None)
    found: list[Finding] = []
    for site_id in site_ids or (None,):
        question = Question(rules.programme.code, facts.party_id, site_id)
        found += [each for each in _evidence(known, question, dossier, on, rules, whole=True) if each.holds(on)]
    return tuple({(each.weight, str(each.words)): each for each in found}.values())


def _dossiers(known: CertificationFacts, rules: Rules) -> tuple[DossierFact, ...]:
    return tuple(each for each in known.dossiers if each.programme == rules.programme.code)


def _view(known: CertificationFacts, question: Question, on: date, rules: Rules, *, whole: bool) -> _View:
    dossiers = _dossiers(known, rules)
    events = events_for(dossiers, question.site_id)
    decided = tuple(stretches(on, decision_edges(events), lambda day: decided_on(events, day)))
    dossier = leading_dossier(dossiers, next((each.grant for _, _, each in decided if each.grant is not None), None))
    findings = list(_evidence(known, question, dossier, on, rules, whole=whole))
    for first, last, state in decided:
        if state.grant is not None:
            granted = _granted(leading_dossier(dossiers, state.grant), state.grant, question, rules)
            findings += (
                each for found in granted if (each := found.within(first if first > on else date.min, last)) is not None
            )
    firsts = tuple((first, state) for first, _, state in decided)
    return _View(question, rules, dossiers, firsts, tuple(findings))


def _granted(dossier: DossierFact | None, grant: EventFact, question: Question, rules: Rules) -> Iterator[Finding]:
    yield from scope_findings(dossier, grant, question, rules)
    if grant.conditions:
        words = say("It was granted with conditions: {conditions}", conditions=grant.conditions)
        yield Finding(Weight.LIMITS, words, REGISTER, Mark.confirmed, RecordLink("dossier_event", grant.id))


def _evidence(
    known: CertificationFacts,
    question: Question,
    dossier: DossierFact | None,
    on: date,
    rules: Rules,
    *,
    whole: bool,
) -> Iterable[Finding]:
    site = next((each for each in known.sites if each.site_id == question.site_id), None)
    yield from party_findings(known, question, rules)
    yield from owner_findings(known, rules, on)
    yield from screening_findings(known, rules)
    yield from letter_findings(known, question.site_id, rules, on)
    yield from site_findings(site, dossier, rules)
    yield from balance_findings(known, question, rules)
    yield from criteria_findings(dossier, rules) if whole else deciding_findings(dossier, rules, on)
    yield from score_findings(dossier, rules, on)


def _decided_at(view: _View, day: date) -> Decided:
    return next(each for first, each in reversed(view.decided) if first <= day)


def _worst(view: _View, day: date) -> Weight:
    return max((each.weight for each in view.findings if each.holds(day)), default=Weight.SUPPORTS)


def _standing(view: _View, day: date) -> Standing:
    worst, decided = _worst(view, day), _decided_at(view, day)
    if worst is Weight.WALL:
        return Standing.REFUSED
    if decided.standing not in COUNTS:
        return decided.standing
    if worst >= Weight.UNKNOWN:
        return _BY_WEIGHT[worst]
    if decided.standing is Standing.ENDING:
        return Standing.ENDING
    return _BY_WEIGHT.get(worst, Standing.CERTIFIED)


def _best(views: Sequence[_View], day: date) -> _View:
    """Return the view that stands best on a day; of equal ones the first."""
    if len(views) == 1:
        return views[0]
    return max(views, key=lambda view: (RANK.get(_standing(view, day), 0), -_worst(view, day)))


def _answer(views: Sequence[_View], on: date) -> StatusAnswer:
    view = _best(views, on)
    decided, standing = _decided_at(view, on), _standing(view, on)
    holding = [each for each in view.findings if each.holds(on)]
    change = _next_change(views, on, standing)
    dossier = leading_dossier(view.dossiers, decided.grant)
    decision = _decision_reason(decided, dossier)
    for_it = [_reason(each) for each in holding if each.weight is Weight.SUPPORTS]
    against = [each for each in holding if each.weight is not Weight.SUPPORTS]
    against_it = [_reason(each) for each in sorted(against, key=lambda each: -each.weight)]
    granted = decided.standing is Standing.CERTIFIED
    programme = view.rules.programme
    return StatusAnswer(
        question=view.question,
        on=on,
        standing=standing,
        wall=_worst(view, on) is Weight.WALL,
        until=None if change is None else change.on - DAY,
        heaviest=_heaviest(view, on),
        reasons_for=tuple([decision, *for_it] if granted else for_it),
        reasons_against=tuple(against_it if granted else [decision, *against_it]),
        next_change=change,
        conditions=_conditions(view, decided, on),
        score=score_on(dossier, view.rules, on),
        site_id=view.question.site_id,
        dossier_id=None if dossier is None else dossier.id,
        official_number="" if dossier is None else dossier.official_number,
        statement_en=programme.statement_en,
        statement_zh=programme.statement_zh,
        notes=_notes(standing, programme.kind),
        edition=view.rules.edition,
    )


def _heaviest(view: _View, on: date) -> Reason:
    """Return the reason that decides: a wall, else the decision, else what takes away from it."""
    decided, worst = _decided_at(view, on), _worst(view, on)
    if worst is Weight.WALL or (decided.standing in COUNTS and worst >= Weight.UNKNOWN):
        return _reason(next(each for each in view.findings if each.weight is worst and each.holds(on)))
    return _decision_reason(decided, leading_dossier(view.dossiers, decided.grant))


def _next_change(views: Sequence[_View], on: date, standing: Standing) -> NextChange | None:
    """Find the first later day on which the standing is another, by nothing but the days going by."""
    edges = {first for view in views for first, _ in view.decided}
    edges |= {each.first for view in views for each in view.findings}
    edges |= {each.last + DAY for view in views for each in view.findings if each.last < date.max}
    for edge in sorted(edge for edge in edges if edge > on):
        best = _best(views, edge)
        then = _standing(best, edge)
        if then is not standing:
            return _change(best, edge, then)
    return None


def _change(view: _View, edge: date, then: Standing) -> NextChange:
    before, decided = _decided_at(view, edge - DAY), _decided_at(view, edge)
    if decided is not before and decided.words != before.words:
        remedy = say("Apply for renewal before.") if then is Standing.LAPSED else None
        return NextChange(edge, then, decided.words, remedy)
    fresh = [each for each in view.findings if each.first == edge]
    gone = [each for each in view.findings if each.last == edge - DAY]
    cause = max(fresh or gone, key=lambda each: each.weight, default=None)
    if cause is None:  # another site stands best from this day on
        return NextChange(edge, then, decided.words, None)
    return NextChange(edge, then, cause.words, cause.remedy)


def _decision_reason(decided: Decided, dossier: DossierFact | None) -> Reason:
    link = None if dossier is None else RecordLink("dossier", dossier.id)
    if decided.event is not None:
        link = RecordLink("dossier_event", decided.event.id)
    words = decided.words if dossier is not None else say("No dossier was opened for this programme.")
    if decided.event is None and dossier is not None:
        words = _undecided(dossier)
    since = decided.event.effective_on if decided.event is not None else None
    return Reason(words, DECISION, Mark.confirmed, link, since, decided.until)


def _undecided(dossier: DossierFact) -> Words:
    if dossier.withdrawn_on is not None:
        return say("Dossier {number} was withdrawn on {day}.", number=dossier.number, day=dossier.withdrawn_on)
    if dossier.submitted_on is not None:
        return say(
            "Dossier {number} was submitted on {day} and is not decided.",
            number=dossier.number,
            day=dossier.submitted_on,
        )
    return say("Dossier {number} is being prepared.", number=dossier.number)


def _reason(finding: Finding) -> Reason:
    since = None if finding.first == date.min else finding.first
    until = None if finding.last == date.max else finding.last
    return Reason(finding.words, finding.source, finding.mark, finding.record, since, until, finding.criterion)


def _conditions(view: _View, decided: Decided, on: date) -> tuple[str, ...]:
    lines = {
        each.record.id
        for each in view.findings
        if each.record and each.record.kind == "dossier_scope" and each.holds(on)
    }
    from_lines = [
        line.conditions for each in view.dossiers for line in each.scopes if line.id in lines and line.conditions
    ]
    from_grant = [decided.grant.conditions] if decided.grant is not None and decided.grant.conditions else []
    return tuple(dict.fromkeys([*from_grant, *from_lines]))


def _notes(standing: Standing, kind: str) -> tuple[Words, ...]:
    notes = []
    if kind == "internal":
        notes.append(say("The status is internal: no Chinese instrument for it was found, and it replaces no licence."))
    if standing not in COUNTS:
        notes.append(say("Without the status the individual licence path stays open, unless a wall is named."))
    return tuple(notes)

"""What the papers bring: screening of the party, the certification letter, and the site."""

from collections.abc import Iterator
from datetime import date, timedelta

from models.certification.choices import CriterionReply
from models.certification.facts import (
    CertificationFacts,
    DeclarationFact,
    DossierFact,
    SiteFact,
)
from models.certification.findings import DAY, REGISTER, Finding, RecordLink, Weight
from models.certification.questions import SCREENING, Rules
from models.declarations.choices import DeclarationState
from models.parties.choices import Tie
from models.screening.choices import ScreeningOutcome
from models.screening.freshness import MAX_AGE_DAYS
from models.workspace.words import say

LETTER = "CE-CE-01"
SITE_HELD = "CE-DV-01"
SITE_NEAR = "CE-MI-04"


def screening_findings(facts: CertificationFacts, rules: Rules) -> Iterator[Finding]:
    """Say what the latest screening of the party brings; a clear one ages, a match does not."""
    if SCREENING not in rules.programme.criteria:
        return
    source, mark = rules.sources[SCREENING]
    latest = next((each for each in facts.screenings if each.party_id == facts.party_id), None)
    again = say("Screen the party again.")
    if latest is None:
        words = say("The party was never screened.")
        yield Finding(Weight.UNKNOWN, words, source, mark, RecordLink("party", facts.party_id), remedy=again)
        return
    link = RecordLink("screening_answer", latest.id)
    if latest.outcome is ScreeningOutcome.MATCH:
        words = say("The screening of {day} found the party on a list.", day=latest.screened_on)
        yield Finding(Weight.WALL, words, source, mark, link, latest.screened_on)
        return
    if latest.outcome is ScreeningOutcome.POSSIBLE_MATCH:
        words = say("The screening of {day} found a possible match that nobody has decided.", day=latest.screened_on)
        remedy = say("Decide whether it is the same party.")
        yield Finding(Weight.UNKNOWN, words, source, mark, link, latest.screened_on, remedy=remedy)
        return
    days = rules.programme.evidence_max_age_days.get(SCREENING, MAX_AGE_DAYS)
    last = latest.screened_on + timedelta(days=days)
    told = {"day": latest.screened_on, "last": last, "days": days}
    words = say("The screening of {day} was clear; this programme takes it for {days} days, until {last}.", **told)
    yield Finding(Weight.SUPPORTS, words, source, mark, link, latest.screened_on, last, again)
    words = say(
        "The screening of {day} was clear, but this programme takes it for {days} days only: it counted until {last}.",
        **told,
    )
    yield Finding(Weight.LAPSED, words, source, mark, link, last + DAY, remedy=again)


def letter_findings(facts: CertificationFacts, site_id: int | None, rules: Rules, on: date) -> Iterator[Finding]:
    """Say whether a verified declaration of the party as end user is on file and in force."""
    if LETTER not in rules.programme.criteria:
        return
    source, mark = rules.sources[LETTER]
    fitting = [each for each in facts.declarations if site_id is None or each.site_id in (None, site_id)]
    stopped = [each for each in fitting if each.ended_as is DeclarationState.STOPPED]
    usable = [each for each in fitting if each.verified_on is not None and each.ended_on is None]
    for each in stopped:
        if not any(other.signed_on >= (each.ended_on or date.max) for other in usable):
            words = say("Declaration {number} was stopped and reported.", number=each.number)
            remedy = say("Get a new declaration signed and verified.")
            link = RecordLink("declaration", each.id)
            yield Finding(Weight.SUSPENDED, words, source, mark, link, each.ended_on or date.min, remedy=remedy)
    best = max(usable, key=lambda each: (each.valid_until or date.max, each.id), default=None)
    remedy = say("Get a declaration signed by the end user and have it verified.")
    if best is None:
        late = max((each.ended_on for each in fitting if each.verified_on and each.ended_on), default=None)
        weight = Weight.UNKNOWN if late is None else Weight.LAPSED
        words = say("No verified declaration of the end user is in force.")
        yield Finding(weight, words, source, mark, RecordLink("party", facts.party_id), remedy=remedy)
        return
    yield from _letter(best, rules)


def _letter(best: DeclarationFact, rules: Rules) -> Iterator[Finding]:
    source, mark = rules.sources[LETTER]
    link, last = RecordLink("declaration", best.id), best.valid_until or date.max
    remedy = say("Get a new declaration signed and verified.")
    if best.valid_until is None:
        words = say("Declaration {number} was signed on {day} and verified.", number=best.number, day=best.signed_on)
    else:
        words = say(
            "Declaration {number} was signed on {day} and verified; it holds until {last}.",
            number=best.number,
            day=best.signed_on,
            last=best.valid_until,
        )
    yield Finding(Weight.SUPPORTS, words, source, mark, link, best.signed_on, last, remedy)
    if best.valid_until is not None:
        words = say("Declaration {number} ran out on {day}.", number=best.number, day=best.valid_until)
        yield Finding(Weight.LAPSED, words, source, mark, link, best.valid_until + DAY, remedy=remedy)


def site_findings(site: SiteFact | None, dossier: DossierFact | None, rules: Rules) -> Iterator[Finding]:
    """Say what the site brings: held by the party, open, and not beside a military area unless that was explained."""
    if site is None:
        return
    link = RecordLink("site", site.site_id)
    if SITE_HELD in rules.programme.disqualifiers:
        source, mark = rules.sources[SITE_HELD]
        told = {
            Tie.YES: (Weight.SUPPORTS, say("The party works at the site {name} itself.", name=site.name)),
            Tie.NO: (Weight.SUSPENDED, say("The site {name} is not in the party's hands.", name=site.name)),
            Tie.UNKNOWN: (Weight.UNKNOWN, say("It is not known who works at the site {name}.", name=site.name)),
        }
        weight, words = told[site.operated_by_party]
        yield Finding(weight, words, source, mark, link, remedy=say("Ask who holds the site."))
    if SITE_NEAR in rules.programme.disqualifiers:
        yield _near(site, dossier, rules, link)
    if site.open_from is not None and site.open_from > date.min:
        words = say("The site {name} opens on {day}.", name=site.name, day=site.open_from)
        yield Finding(Weight.UNKNOWN, words, REGISTER, record=link, last=site.open_from - DAY)
    if site.open_until is not None and site.open_until < date.max:
        words = say("The site {name} was closed on {day}.", name=site.name, day=site.open_until)
        yield Finding(Weight.LAPSED, words, REGISTER, record=link, first=site.open_until + DAY)


def _near(site: SiteFact, dossier: DossierFact | None, rules: Rules, link: RecordLink) -> Finding:
    source, mark = rules.sources[SITE_NEAR]
    if site.near_military is Tie.NO:
        return Finding(
            Weight.SUPPORTS, say("The site {name} is in no military area.", name=site.name), source, mark, link
        )
    if site.near_military is Tie.UNKNOWN:
        words = say("It is not known whether the site {name} is beside a military area.", name=site.name)
        return Finding(Weight.UNKNOWN, words, source, mark, link, remedy=say("Look at the map and record the answer."))
    answers = dossier.answers if dossier is not None else ()
    explained = any(each.code == SITE_NEAR and each.reply is CriterionReply.IN_ORDER for each in answers)
    if explained:
        words = say("The site {name} is beside a military area; that was explained.", name=site.name)
        return Finding(Weight.NOTE, words, source, mark, link)
    words = say("The site {name} is beside a military area, which nobody has explained.", name=site.name)
    return Finding(Weight.SUSPENDED, words, source, mark, link, remedy=say("Explain it under this criterion."))

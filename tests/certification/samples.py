"""Facts of a customer that is certified, as plain values, to be spoilt by tests one thing at a time."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from models.certification.choices import CriterionReply, DossierEventKind, UseClass
from models.certification.facts import (
    AnswerFact,
    CertificationFacts,
    DeclarationFact,
    DossierFact,
    EventFact,
    PartyFact,
    ScopeFact,
    ScreeningFact,
    SiteFact,
    StakeFact,
)
from models.certification.questions import SCREENING, Question, rules_of
from models.declarations.choices import Use
from models.parties.choices import PartyKind, Tie
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome

PROGRAMME = "INT-CN-RE"
RULES = rules_of(load_current(), PROGRAMME)
BEGAN = date(2026, 1, 10)
GRANTED = date(2026, 2, 1)
UNTIL = date(2027, 1, 31)
NOW = date(2026, 2, 2)
PARTY, SITE, OWNER = 1, 11, 2
QUESTION = Question(PROGRAMME, PARTY, SITE, "1C905.a.4", None, Use.CIVIL, "DE")
CRITERIA = tuple(code for code in RULES.programme.criteria if code != SCREENING)


def party(party_id=PARTY, **facts) -> PartyFact:
    values = {"known_on": BEGAN, "name": f"Example {party_id}", "country": "DE", "kind": PartyKind.COMMERCIAL}
    return PartyFact(party_id, **(values | {"military_ties": Tie.NO} | facts))


def site(**facts) -> SiteFact:
    values = {"known_on": BEGAN, "name": "Example works", "country": "DE"}
    return SiteFact(SITE, **(values | {"operated_by_party": Tie.YES, "near_military": Tie.NO} | facts))


def stake(share="100", owner=OWNER, owned=PARTY, number=21, **facts) -> StakeFact:
    known = facts.pop("known_on", BEGAN)
    return StakeFact(
        number, known, owned, owner, f"Example {owner}", None if share is None else Decimal(share), **facts
    )


def screening(on=GRANTED, outcome=ScreeningOutcome.CLEAR, party_id=PARTY, number=31) -> ScreeningFact:
    return ScreeningFact(number, party_id, on, outcome)


def declaration(**facts) -> DeclarationFact:
    values = {"id": 41, "number": "EUC-41", "site_id": None, "use": Use.CIVIL, "signed_on": BEGAN}
    return DeclarationFact(**(values | {"verified_on": GRANTED, "valid_until": UNTIL} | facts))


def answer(code, reply=CriterionReply.IN_ORDER, on=GRANTED, number=None, **facts) -> AnswerFact:
    return AnswerFact(number or 100 + RULES.programme.criteria.index(code), code, reply, on, **facts)


def scope(**facts) -> ScopeFact:
    values = {"id": 51, "site_id": SITE, "control_code": "1C905", "product_id": None, "destination": "DE"}
    values |= {"use_class": UseClass.CIVIL_ONLY, "valid_from": GRANTED, "valid_until": None, "added_on": BEGAN}
    return ScopeFact(**(values | facts))


def event(kind=DossierEventKind.GRANTED, on=GRANTED, effective=None, number=61, **facts) -> EventFact:
    if kind is DossierEventKind.GRANTED:
        facts = {"valid_until": UNTIL, "covers": frozenset({51})} | facts
    return EventFact(number, kind, on, effective or on, reason=facts.pop("reason", "Example reason."), **facts)


def dossier(**facts) -> DossierFact:
    values = {"id": 71, "number": "DOS-71", "programme": PROGRAMME, "opened_on": BEGAN, "submitted_on": BEGAN}
    values |= {"answers": tuple(answer(code) for code in CRITERIA), "scopes": (scope(),), "events": (event(),)}
    return DossierFact(**(values | facts))


def good(**facts) -> CertificationFacts:
    """Return the facts of a certified customer with some of them replaced."""
    values = {
        "parties": (party(), party(OWNER)),
        "sites": (site(),),
        "stakes": (stake(),),
        "screenings": (screening(),),
        "declarations": (declaration(),),
        "dossiers": (dossier(),),
    }
    return CertificationFacts(PARTY, **(values | facts))


def with_answers(**replies) -> CertificationFacts:
    """Return the good facts with some answers replaced (criterion codes with underscores), None to leave one out."""
    wanted = {code.replace("_", "-"): reply for code, reply in replies.items()}
    answers = []
    for code in CRITERIA:
        reply = wanted.get(code, CriterionReply.IN_ORDER)
        if reply is not None:
            answers.append(reply if isinstance(reply, AnswerFact) else answer(code, reply))
    return good(dossiers=(dossier(answers=tuple(answers)),))


def with_events(*events) -> CertificationFacts:
    return good(dossiers=(dossier(events=events),))


def with_scopes(*scopes, covers=None) -> CertificationFacts:
    covered = frozenset(each.id for each in scopes) if covers is None else frozenset(covers)
    return good(dossiers=(dossier(scopes=scopes, events=(event(covers=covered),)),))


def changed(facts, **values) -> CertificationFacts:
    return replace(facts, **values)

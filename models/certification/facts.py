"""What a certified end-user status rests on: dated facts as plain values, and which of them were known on a day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from models.certification.choices import CriterionReply, DossierEventKind, UseClass
from models.declarations.choices import DeclarationState, Use
from models.parties.choices import HoldingKind, PartyKind, Tie
from models.screening.choices import ScreeningOutcome

OwnerKey = int | str
"""A party's id, or the name of an owner who is not in the register."""


@dataclass(frozen=True, slots=True)
class PartyFact:
    """What the register said of a party from the day it was known; a later one replaces it."""

    party_id: int
    known_on: date
    name: str
    country: str
    kind: PartyKind
    military_ties: Tie
    military_business_percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class SiteFact:
    """What the register said of a site from the day it was known."""

    site_id: int
    known_on: date
    name: str
    country: str
    operated_by_party: Tie
    near_military: Tie
    open_from: date | None = None
    open_until: date | None = None


@dataclass(frozen=True, slots=True)
class StakeFact:
    """A holding from the day it was known; ``gone`` says that it was taken out of the register on that day."""

    holding_id: int
    known_on: date
    owned_id: int
    owner: OwnerKey
    name: str
    share: Decimal | None
    kind: HoldingKind = HoldingKind.DIRECT
    held_from: date | None = None
    held_until: date | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningFact:
    """One comparison of a party with the lists."""

    id: int
    party_id: int
    screened_on: date
    outcome: ScreeningOutcome


@dataclass(frozen=True, slots=True)
class DeclarationFact:
    """A signed declaration of the party as end user; ``ended_on`` is the day it was superseded, withdrawn or stopped."""

    id: int
    number: str
    site_id: int | None
    use: Use | None
    signed_on: date
    verified_on: date | None
    valid_until: date | None
    ended_on: date | None = None
    ended_as: DeclarationState | None = None


@dataclass(frozen=True, slots=True)
class AnswerFact:
    """An answer to a criterion from its day on, with the age of its evidence."""

    id: int
    code: str
    reply: CriterionReply
    answered_on: date
    evidence_date: date | None = None
    evidence_expires: date | None = None


@dataclass(frozen=True, slots=True)
class ScopeFact:
    """One line of the matrix; ``closed_from`` is the first day on which it no longer counts, decided on ``closed_on``."""

    id: int
    site_id: int
    control_code: str
    product_id: int | None
    use_class: UseClass
    destination: str
    valid_from: date
    valid_until: date | None
    added_on: date
    conditions: str = ""
    closed_on: date | None = None
    closed_from: date | None = None


@dataclass(frozen=True, slots=True)
class EventFact:
    """A decision: known from ``decided_on``, in effect from ``effective_on``; a site's own one names the site.

    ``covers`` holds the lines of the matrix that a grant covers.
    """

    id: int
    kind: DossierEventKind
    decided_on: date
    effective_on: date
    site_id: int | None = None
    valid_until: date | None = None
    reason: str = ""
    conditions: str = ""
    covers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class DossierFact:
    """A dossier with its answers, lines and decisions."""

    id: int
    number: str
    programme: str
    opened_on: date
    submitted_on: date | None = None
    withdrawn_on: date | None = None
    official_number: str = ""
    official_issuer: str = ""
    official_date: date | None = None
    answers: tuple[AnswerFact, ...] = ()
    scopes: tuple[ScopeFact, ...] = ()
    events: tuple[EventFact, ...] = ()


@dataclass(frozen=True, slots=True)
class BalanceFact:
    """A declared mass balance with a difference beyond the tolerance, until the day it was explained."""

    balance_id: int
    site_id: int
    site: str
    year: int
    elements: tuple[str, ...]
    known_on: date
    settled_on: date | None = None


@dataclass(frozen=True, slots=True)
class CertificationFacts:
    """Everything about one party; ``parties`` and ``screenings`` are its own and those of everybody above it."""

    party_id: int
    parties: tuple[PartyFact, ...] = ()
    sites: tuple[SiteFact, ...] = ()
    stakes: tuple[StakeFact, ...] = ()
    screenings: tuple[ScreeningFact, ...] = ()
    declarations: tuple[DeclarationFact, ...] = ()
    dossiers: tuple[DossierFact, ...] = ()
    balances: tuple[BalanceFact, ...] = ()


def known_on(facts: CertificationFacts, on: date) -> CertificationFacts:
    """Return the facts as they were known on a day: the latest of each, and nothing that was learnt later."""
    parties = [each for each in facts.parties if each.known_on <= on]
    sites = [each for each in facts.sites if each.known_on <= on]
    stakes = [each for each in facts.stakes if each.known_on <= on]
    screenings = [each for each in facts.screenings if each.screened_on <= on]
    return CertificationFacts(
        party_id=facts.party_id,
        parties=_latest(parties, lambda each: each.party_id),
        sites=_latest(sites, lambda each: each.site_id),
        stakes=tuple(each for each in _latest(stakes, lambda each: each.holding_id) if not each.gone),
        screenings=_latest(screenings, lambda each: each.party_id),
        declarations=tuple(_declaration(each, on) for each in facts.declarations if each.signed_on <= on),
        dossiers=tuple(_dossier(each, on) for each in facts.dossiers if each.opened_on <= on),
        balances=tuple(
            replace(each, settled_on=_by(each.settled_on, on)) for each in facts.balances if each.known_on <= on
        ),
    )


def knowledge_days(facts: CertificationFacts) -> set[date]:
    """Return every day on which something was learnt."""
    days: set[date | None] = {each.known_on for each in facts.parties}
    days |= {each.known_on for each in facts.sites} | {each.known_on for each in facts.stakes}
    days |= {each.screened_on for each in facts.screenings}
    days |= {day for each in facts.balances for day in (each.known_on, each.settled_on)}
    for declaration in facts.declarations:
        days |= {declaration.signed_on, declaration.verified_on, declaration.ended_on}
    for dossier in facts.dossiers:
        days |= {dossier.opened_on, dossier.submitted_on, dossier.withdrawn_on}
        days |= {answer.answered_on for answer in dossier.answers} | {each.decided_on for each in dossier.events}
        days |= {day for scope in dossier.scopes for day in (scope.added_on, scope.closed_on)}
    return {day for day in days if day is not None}


FactT = TypeVar("FactT")


def _latest(facts: Iterable[FactT], key: Callable[[FactT], object]) -> tuple[FactT, ...]:
    """Return the last fact of each key; facts come in the order in which they were learnt."""
    return tuple({key(each): each for each in facts}.values())


def _declaration(fact: DeclarationFact, on: date) -> DeclarationFact:
    verified = fact.verified_on if fact.verified_on is not None and fact.verified_on <= on else None
    if verified == fact.verified_on and (fact.ended_on is None or fact.ended_on <= on):
        return fact
    if fact.ended_on is not None and fact.ended_on <= on:
        return replace(fact, verified_on=verified)
    return replace(fact, verified_on=verified, ended_on=None, ended_as=None)


def _dossier(fact: DossierFact, on: date) -> DossierFact:
    return replace(
        fact,
        submitted_on=_by(fact.submitted_on, on),
        withdrawn_on=_by(fact.withdrawn_on, on),
        answers=_latest([each for each in fact.answers if each.answered_on <= on], lambda each: each.code),
        scopes=tuple(
            each if each.closed_on is None or each.closed_on <= on else replace(each, closed_on=None, closed_from=None)
            for each in fact.scopes
            if each.added_on <= on
        ),
        events=tuple(each for each in fact.events if each.decided_on <= on),
    )


def _by(day: date | None, on: date) -> date | None:
    return day if day is not None and day <= on else None

"""The certified end-user dossier: everything a certification rests on, computed for one day."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOBODY, NOTHING, Bilingual, Paper, PartyBlock
from models.documents.content.sheets import NO_OWNERSHIP, OwnershipPart, ScreeningPart
from models.documents.content.status import StatusReason
from models.documents.content.timeline import StatusTimeline


@dataclass(frozen=True)
class DossierSite:
    """A site: where, what is done there, whether it is under the party's own control, whether near a military area."""

    name: str
    address: str = ""
    country: Bilingual = NOTHING
    activity: Bilingual = NOTHING
    operated: str = ""
    near_military: str = ""
    unprinted: tuple[str, ...] = ()


@dataclass(frozen=True)
class DossierLine:
    """One line of the matrix (``state`` is a stored word of group ``matrix``)."""

    site: str
    item: Bilingual
    use: str
    destination: Bilingual
    valid_from: date | None = None
    valid_until: date | None = None
    state: str = ""
    conditions: str = ""


@dataclass(frozen=True)
class AnsweredCriterion:
    """One criterion: what it states, how it stands (group ``criterion``), by which evidence, and how old that is.

    ``age`` is in days on the day of the dossier, ``allowed`` the most days the programme takes; None where it asks for
    none. ``good_until`` is the last day on which the evidence counts.
    """

    code: str
    stated: Bilingual
    answer: str
    disqualifies: bool = False
    evidence: str = ""
    note: str = ""
    evidence_date: date | None = None
    age: int | None = None
    allowed: int | None = None
    good_until: date | None = None


@dataclass(frozen=True)
class CriteriaSection:
    """The criteria of one section, in the order of the programme."""

    name: Bilingual
    criteria: tuple[AnsweredCriterion, ...]


@dataclass(frozen=True)
class DossierUndertaking:
    """A standing promise of the customer in the words of the rulebook, and where it was given (``given_in``)."""

    code: str
    text: Bilingual
    given_in: str = ""


@dataclass(frozen=True)
class DossierVisit:
    """A visit of a site: asked by whom, how far it came (group ``visit``), when, by whom, what was found."""

    site: str
    asked_by: Bilingual
    asked_on: date | None = None
    state: str = ""
    day: date | None = None
    people: str = ""
    findings: str = ""
    consent: str = ""


@dataclass(frozen=True)
class DossierVote:
    """A vote on a proposed decision (``state`` is a stored word of group ``vote``)."""

    kind: Bilingual
    voted_on: date
    by: str
    state: str
    reason: str = ""


@dataclass(frozen=True)
class DossierDecision:
    """A decision with the days it was taken and takes effect, and the people who took it."""

    kind: Bilingual
    decided_on: date
    effective_on: date
    valid_until: date | None = None
    site: str = ""
    by: tuple[str, ...] = ()
    reason: str = ""
    ground: Bilingual = NOTHING


@dataclass(frozen=True)
class HistoryLine:
    """One thing that happened to the dossier, from the journal: the day, what, by whom, why."""

    day: date
    what: Bilingual
    by: str
    reason: str = ""


@dataclass(frozen=True)
class CertifiedDossierContent:
    """Everything the certified end-user dossier prints; ``status`` is a stored word of group ``status``."""

    FORM_ID: ClassVar[str] = "certified_dossier"

    paper: Paper
    as_of: date
    timeline: StatusTimeline | None = None
    programme: Bilingual = NOTHING
    programme_standing: Bilingual = NOTHING
    programme_statement: Bilingual = NOTHING
    official_reference: str = ""
    stage: Bilingual = NOTHING
    opened_on: date | None = None
    prepared_by: str = ""
    party: PartyBlock = NOBODY
    status: str = ""
    status_words: Bilingual = NOTHING
    valid_until: date | None = None
    next_change_on: date | None = None
    next_change: Bilingual = NOTHING
    lines: tuple[DossierLine, ...] = ()
    sites: tuple[DossierSite, ...] = ()
    ownership: OwnershipPart = NO_OWNERSHIP
    responsible_executive: str = ""
    compliance_programme: tuple[CriteriaSection, ...] = ()
    criteria: tuple[CriteriaSection, ...] = ()
    score: str = ""
    screening: ScreeningPart | None = None
    visits: tuple[DossierVisit, ...] = ()
    undertakings: tuple[DossierUndertaking, ...] = ()
    votes: tuple[DossierVote, ...] = ()
    decisions: tuple[DossierDecision, ...] = ()
    reasons_against: tuple[StatusReason, ...] = ()
    conditions: tuple[Bilingual, ...] = ()
    note: str = ""
    history: tuple[HistoryLine, ...] = ()
    history_left_out: int = 0
    rulebook_edition: str = ""


@dataclass(frozen=True)
class OpenCriterion:
    """A criterion that was not met: what it states, how it stood (group ``criterion``), and what would show it."""

    code: str
    stated: Bilingual
    answer: str
    wanted: Bilingual = NOTHING


@dataclass(frozen=True)
class RefusalLetterContent:
    """Everything the letter to a customer prints that was not certified."""

    FORM_ID: ClassVar[str] = "refusal_letter"

    paper: Paper
    addressee: PartyBlock = NOBODY
    programme: Bilingual = NOTHING
    dossier: str = ""
    decided_on: date | None = None
    effective_on: date | None = None
    criteria: tuple[OpenCriterion, ...] = ()
    official: bool = False
    contact: str = ""
    organisation: str = ""

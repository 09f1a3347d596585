"""What screens and documents read of dossiers and standings."""

from dataclasses import dataclass
from datetime import date

from models.certification.choices import (
    CriterionReply,
    DossierEventKind,
    DossierStage,
    EndReason,
    Owing,
    Standing,
    UseClass,
)
from models.certification.questions import Score
from models.rulebook.criteria import CriterionKind
from models.workspace.words import InBoth, Words


@dataclass(frozen=True)
class StatusRow:
    """A customer with its computed standing, as a list shows it; ``until`` is the last day on which it holds by itself."""

    id: int
    number: str
    name: str
    local_name: str
    country: str
    standing: Standing
    wall: bool
    until: date | None
    why: Words
    next_change_on: date | None
    next_change: Words | None
    remedy: Words | None


@dataclass(frozen=True)
class DossierRow:
    """A dossier as a list shows it, with the computed standing of its party today."""

    id: int
    number: str
    programme: str
    party_id: int
    party: str
    country: str
    opened_on: date
    submitted_on: date | None
    withdrawn_on: date | None
    stage: DossierStage
    last_decision: DossierEventKind | None
    decided_on: date | None
    standing: Standing
    until: date | None


@dataclass(frozen=True)
class FoundDossier:
    """A dossier that a search found."""

    id: int
    number: str
    party: str
    programme: str


@dataclass(frozen=True)
class ScopeView:
    """One line of the matrix; ``decided`` says that a grant covers it."""

    id: int
    site_id: int
    site: str
    control_code: str
    product_id: int | None
    use_class: UseClass
    destination: str
    valid_from: date
    valid_until: date | None
    conditions: str
    decided: bool
    closed_from: date | None
    closed_reason: str


@dataclass(frozen=True)
class CriterionView:
    """A criterion of the programme with the answer in force, if there is one, and how long its evidence is good.

    ``version`` is what a change of the answer has to know: 0 while there is none.
    """

    code: str
    group: str
    question: InBoth
    evidence_expected: InBoth
    kind: CriterionKind
    disqualifies: bool
    weight: int | None
    source: str
    version: int
    answer_id: int | None
    reply: CriterionReply | None
    note: str
    evidence: str
    evidence_date: date | None
    evidence_expires: date | None
    attachment_id: int | None
    attachment_name: str
    answered_on: date | None
    answered_by: str
    good_until: date | None


@dataclass(frozen=True)
class EventView:
    """A decision, with the names of those who took it."""

    id: int
    kind: DossierEventKind
    site_id: int | None
    decided_on: date
    effective_on: date
    valid_until: date | None
    reason_code: EndReason | None
    reason: str
    conditions: str
    decided_by: str
    second_by: str


@dataclass(frozen=True)
class TakenBackView:
    """A vote that whoever gave it took back before the decision fell, and why."""

    kind: DossierEventKind
    voted_on: date
    taken_back_on: date
    by: str
    reason: str


@dataclass(frozen=True)
class VoteView:
    """A proposed decision that waits for another person; ``counts`` is false once the dossier was changed after it."""

    id: int
    kind: DossierEventKind
    voted_on: date
    effective_on: date
    valid_until: date | None
    reason: str
    conditions: str
    voted_by: tuple[str, ...]
    voters: frozenset[int]
    needed: int
    counts: bool


@dataclass(frozen=True)
class DossierQuestionView:
    """A question about a dossier, with the name of whoever owes or gave the answer."""

    id: int
    body: str
    asked_by: str
    asked_on: date
    owed_by: Owing
    owed_by_name: str
    due_on: date | None
    answer: str
    answered_on: date | None
    answered_by: str

    @property
    def open(self) -> bool:
        """Tell whether the answer is still owed."""
        return self.answered_on is None


@dataclass(frozen=True)
class RoundView:
    """One handing in, and why it was given back when it was."""

    round: int
    submitted_on: date
    submitted_by: str
    returned_on: date | None
    returned_by: str
    returned_reason: str


@dataclass(frozen=True)
class DossierDetail:
    """A dossier whole; ``version`` is what a change of its facts and lines has to know."""

    id: int
    row_version: int
    version: int
    stage: DossierStage
    preparers: frozenset[int]
    number: str
    programme: str
    party_id: int
    party: str
    opened_on: date
    prepared_by: str
    submitted_on: date | None
    withdrawn_on: date | None
    withdrawn_reason: str
    responsible_executive: str
    official_number: str
    official_issuer: str
    official_date: date | None
    note: str
    scopes: tuple[ScopeView, ...]
    criteria: tuple[CriterionView, ...]
    events: tuple[EventView, ...]
    waiting: tuple[VoteView, ...]
    taken_back: tuple[TakenBackView, ...]
    rounds: tuple[RoundView, ...]
    questions: tuple[DossierQuestionView, ...]
    score: Score | None

"""What the queue, a case and the first page show."""

from dataclasses import dataclass
from datetime import date, datetime

from models.applications.choices import Debtor
from models.applications.clock import WorkingAge
from models.applications.views import ApplicationDetail, RunningClock
from models.certification.views import DossierDetail
from models.journal.views import JournalRow
from models.review.blocks import Block
from models.review.choices import CaseKind, DecisionOutcome
from models.workspace.words import Choice, Words


@dataclass(frozen=True)
class QueueRow:
    """One thing that somebody has to decide or owes; ``case_id`` is None until somebody has taken it up."""

    id: int
    kind: CaseKind
    subject_id: int
    case_id: int | None
    number: str
    title: str
    destination: str
    state: Choice
    waits_for: Debtor
    since: datetime
    due_on: date | None
    assigned_to: int | None
    assigned_name: str
    prepared_by: int
    prepared_name: str
    age: WorkingAge
    overdue: bool
    next_act: Words


@dataclass(frozen=True)
class DecisionView:
    """One decision of a case."""

    id: int
    round: int
    step: int
    outcome: DecisionOutcome
    reason: str
    decided_by: int
    decided_name: str
    first_by: int | None
    decided_at: datetime


@dataclass(frozen=True)
class CaseDetail:
    """Everything beside a decision. ``application`` and ``dossier`` hold what is decided on."""

    id: int
    case_id: int
    kind: CaseKind
    subject_id: int
    number: str
    title: str
    prepared_by: int
    preparers: frozenset[int]
    assigned_to: int | None
    round: int
    opened_at: datetime
    open: bool
    waits_for: Debtor
    blocks: tuple[Block, ...]
    next_act: Words
    second_reason: Words | None
    decisions: tuple[DecisionView, ...]
    may_undo: bool
    people: dict[int, str]
    application: ApplicationDetail | None
    dossier: DossierDetail | None
    history: tuple[JournalRow, ...]


@dataclass(frozen=True)
class TodayFigures:
    """The figures of the first page; ``figure_queries`` gives the rows behind each."""

    own_drafts: int
    returned_to_me: int
    mine: int
    unassigned: int
    waits_for: dict[Debtor, int]
    overdue: int
    clocks: tuple[RunningClock, ...]

"""What screens and the command line read of standing duties and visits."""

from dataclasses import dataclass
from datetime import date

from models.certification.duty_choices import AskedBy, DutyState, FulfilledBy, VisitState
from models.rulebook.criteria import DutyKind
from models.rulebook.marks import Mark, Source
from models.workspace.words import InBoth, Words


@dataclass(frozen=True)
class Owed:
    """One thing that a programme asks for: of what, since when, due when, how it stands, and what says so.

    ``since`` is the first day on which it can be done and ``due_on`` the last one that is in time (None: nobody said,
    or as soon as it happens). A done one names its day, by whom it was recorded, and its evidence.
    """

    programme: str
    duty: str
    kind: DutyKind
    name: InBoth
    subject: Words
    state: DutyState
    since: date | None
    due_on: date | None
    basis: Source
    mark: Mark
    fulfilled_by: FulfilledBy = FulfilledBy.NOTHING
    done_on: date | None = None
    done_by: str = ""
    evidence: str = ""
    attachment_id: int | None = None
    note: Words | None = None
    year: int | None = None
    site_id: int | None = None
    shipment_id: int | None = None
    visit_id: int | None = None
    act_id: int | None = None
    asks_days: bool = False

    @property
    def late(self) -> bool:
        """Tell whether it was done after its last day."""
        return self.done_on is not None and self.due_on is not None and self.done_on > self.due_on

    @property
    def key(self) -> tuple[object, ...]:
        """Return what an act that fulfils it names."""
        return (self.programme, self.duty, self.year, self.site_id, self.shipment_id)


@dataclass(frozen=True)
class DutyList:
    """The standing duties of one customer on a day, what is overdue first."""

    party_id: int
    number: str
    party: str
    on: date
    edition: str
    duties: tuple[Owed, ...]


@dataclass(frozen=True)
class VisitView:
    """One visit of a site, from its request to what was found."""

    id: int
    site_id: int
    site: str
    asked_by: AskedBy
    authority: str
    asked_on: date
    consent_needed: bool
    reported_on: date | None
    consent_number: str
    consent_on: date | None
    planned_on: date | None
    held_on: date | None
    refused_on: date | None
    people: str
    findings: str

    @property
    def state(self) -> VisitState:
        """Return how far it has come."""
        if self.refused_on is not None:
            return VisitState.REFUSED
        if self.held_on is not None:
            return VisitState.HELD
        return VisitState.ASKED if self.planned_on is None else VisitState.PLANNED

"""What standing duties rest on: the days a customer was certified, and what was done, as plain values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.certification.choices import DossierEventKind
from models.certification.decisions import line_last_day
from models.certification.duty_choices import AskedBy
from models.certification.facts import DossierFact, EventFact
from models.certification.receipts import Sent

_DAY = timedelta(days=1)
_ENDS = frozenset({DossierEventKind.REVOKED, DossierEventKind.ENDED})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both included, on which a site (or with None the party) was certified.

    ``last`` may be the end of time. A suspension does not end it: the duties stay.
    """

    site_id: int | None
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ActFact:
    """That something was done, and from when on the register knew it; ``gone_on`` is the day it was taken back."""

    id: int
    programme: str
    duty: str
    done_on: date
    recorded_on: date
    year: int | None = None
    site_id: int | None = None
    shipment_id: int | None = None
    days: int | None = None
    by: str = ""
    evidence: str = ""
    attachment_id: int | None = None
    gone_on: date | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """Return what the act fulfils."""
        return (self.programme, self.duty, self.year, self.site_id, self.shipment_id)


@dataclass(frozen=True, slots=True)
class VisitFact:
    """A visit; its consent and its outcome count from the day they were recorded."""

    id: int
    site_id: int
    asked_by: AskedBy
    asked_on: date
    authority: str = ""
    consent_needed: bool = False
    reported_on: date | None = None
    consent_on: date | None = None
    consent_recorded_on: date | None = None
    planned_on: date | None = None
    held_on: date | None = None
    refused_on: date | None = None
    ended_recorded_on: date | None = None
    by: str = ""
    evidence: str = ""
    attachment_id: int | None = None

    def held_by(self, on: date) -> date | None:
        """Return the day it was held on, as far as was known on a day."""
        known = self.ended_recorded_on is not None and self.ended_recorded_on <= on
        return self.held_on if known else None

    def refused_by(self, on: date) -> date | None:
        """Return the day it was refused on, as far as was known on a day."""
        known = self.ended_recorded_on is not None and self.ended_recorded_on <= on
        return self.refused_on if known else None


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A declared balance: when it was entered, from when on it is settled (None: it is not), what is open in it."""

    recorded_on: date
    settled_on: date | None
    open_elements: tuple[str, ...] = ()
    by: str = ""
    evidence: str = ""
    attachment_id: int | None = None


@dataclass(frozen=True, slots=True)
class DutyFacts:
    """Everything about one party; ``dossiers`` are those known on the day that is asked about."""

    party_id: int
    sites: Mapping[int, str]
    dossiers: tuple[DossierFact, ...] = ()
    acts: tuple[ActFact, ...] = ()
    visits: tuple[VisitFact, ...] = ()
    shipments: tuple[Sent, ...] = ()
    screened_on: tuple[date, ...] = ()
    sheets: Mapping[tuple[int, int], SheetFact] | None = None


def spans_of(dossiers: Iterable[DossierFact], programme: str) -> tuple[Span, ...]:
    """Return the stretches on which each site was certified under a programme, by site and day."""
    mine = [each for each in dossiers if each.programme == programme]
    events = [event for dossier in mine for event in dossier.events]
    found = []
    for dossier in mine:
        for grant in dossier.events:
            if grant.kind is not DossierEventKind.GRANTED:
                continue
            for line in dossier.scopes:
                if line.id in grant.covers:
                    first = max(grant.effective_on, line.valid_from)
                    ends = [_end(grant, events, line.site_id), grant.valid_until or date.max, line_last_day(line)]
                    found.append(Span(line.site_id, first, min(ends)))
    return joined(each for each in found if each.first <= each.last)


def party_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the stretches on which any site of the party was certified."""
    return joined(Span(None, each.first, each.last) for each in spans)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join stretches of the same site that touch or overlap."""
    found: list[Span] = []
    for each in sorted(spans, key=lambda span: (span.site_id or 0, span.first)):
        last = found[-1] if found else None
        if (
            last is not None
            and last.site_id == each.site_id
            and (last.last == date.max or each.first <= last.last + _DAY)
        ):
            found[-1] = Span(each.site_id, last.first, max(last.last, each.last))
        else:
            found.append(each)
    return tuple(found)


def _end(grant: EventFact, events: Sequence[EventFact], site_id: int) -> date:
    """Return the last day before a grant was revoked or given up for a site."""
    ends = [
        event.effective_on - _DAY
        for event in events
        if event.kind in _ENDS and event.site_id in (None, site_id) and event.effective_on >= grant.effective_on
    ]
    return min(ends, default=date.max)

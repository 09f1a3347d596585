"""The standing duties of a certified customer on a day: computed from its programme and what was done, never typed."""

import calendar
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.certification.duty_choices import DutyState, FulfilledBy
from models.certification.duty_facts import ActFact, DutyFacts, Span, VisitFact, party_spans, spans_of
from models.certification.duty_views import Owed
from models.certification.findings import basis_of
from models.certification.receipts import Sent
from models.rulebook.criteria import Duty, DutyKind, Programme
from models.workspace.words import Words, say

_DAY = timedelta(days=1)
_HALF_A_YEAR = 6
_AHEAD, _SHORTLY = timedelta(days=60), timedelta(days=7)
"""How long before its last day an act that comes every so many months is due: a rule of the house."""

_ORDER = (DutyState.OVERDUE, DutyState.DUE, DutyState.NOT_YET_DUE, DutyState.ON_EVENT, DutyState.DONE)


def owed_on(facts: DutyFacts, programme: Programme, on: date) -> tuple[Owed, ...]:
    """Return what a programme asks of a customer on a day; nothing of one that it never certified by then."""
    spans = tuple(each for each in spans_of(facts.dossiers, programme.code) if each.first <= on)
    if not spans:
        return ()
    found = [owed for duty in programme.duties for owed in _KINDS[duty.kind](_Case(facts, programme, duty, spans, on))]
    return in_order(found)


def in_order(found: Iterable[Owed]) -> tuple[Owed, ...]:
    """Put what is overdue first, then what is due, each by its day; what was done comes last, the latest first."""
    return tuple(sorted(found, key=_place))


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last one of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class _Case:
    """One duty of one customer on one day."""

    def __init__(self, facts: DutyFacts, programme: Programme, duty: Duty, spans: Sequence[Span], on: date) -> None:
        self.facts, self.programme, self.duty, self.spans, self.on = facts, programme.code, duty, spans, on
        self.whole = party_spans(spans)
        self.acts = [
            each
            for each in facts.acts
            if each.programme == programme.code
            and each.duty == duty.code
            and each.recorded_on <= on
            and (each.gone_on is None or each.gone_on > on)
        ]

    def owed(self, subject: Words, since: date | None, due_on: date | None, **more: object) -> Owed:
        """Build what is owed, with its state by its days alone."""
        duty = self.duty
        return Owed(
            self.programme,
            duty.code,
            duty.kind,
            duty.name,
            subject,
            _state(since, due_on, self.on),
            since,
            due_on,
            basis_of(duty.source),
            duty.mark,
            **more,  # type: ignore[arg-type]
        )

    def by_act(self, subject: Words, since: date | None, due_on: date | None, **names: object) -> Owed:
        """Build what an act fulfils, done if there is one."""
        found = self.owed(subject, since, due_on, fulfilled_by=FulfilledBy.ACT, **names)
        act = next((each for each in reversed(self.acts) if each.key == found.key), None)
        return found if act is None else _done_by(found, act)

    def years(self, site_id: int | None) -> tuple[int, ...]:
        """Return the years in which the party or a site was certified, up to the day."""
        spans = self.whole if site_id is None else [each for each in self.spans if each.site_id == site_id]
        found = {year for each in spans for year in range(each.first.year, min(each.last, self.on).year + 1)}
        return tuple(sorted(found))

    def window(self, year: int) -> tuple[date, date]:
        """Return the first and the last day on which what is owed for a year is in time."""
        return date(year + 1, 1, 1), date(year + 1, self.duty.due_month or 12, self.duty.due_day or 31)

    def sites(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(each.site_id for each in self.spans if each.site_id is not None))

    def span(self, site_id: int | None) -> Span:
        """Return the latest stretch of the party or a site."""
        spans = self.whole if site_id is None else [each for each in self.spans if each.site_id == site_id]
        return spans[-1]

    def name(self, site_id: int) -> str:
        return self.facts.sites.get(site_id, str(site_id))

    def next_due(self, start: date, last: date) -> tuple[date, date] | None:
        """Return when an act that comes every so many months is due next, or None when the certificate ends before.

        Once the certificate has ended there is nothing to review or to visit any more.
        """
        months = self.duty.every_months
        if months is None or last < self.on:
            return None
        due = add_months(start, months) - _DAY
        if due > last:
            return None
        return max(start, due - (_AHEAD if months >= _HALF_A_YEAR else _SHORTLY)), due


def _state(since: date | None, due_on: date | None, on: date) -> DutyState:
    if since is None:
        return DutyState.ON_EVENT
    if on < since:
        return DutyState.NOT_YET_DUE
    return DutyState.OVERDUE if due_on is not None and on > due_on else DutyState.DUE


def _done_by(owed: Owed, act: ActFact) -> Owed:
    return replace(
        owed,
        state=DutyState.DONE,
        done_on=act.done_on,
        done_by=act.by,
        evidence=act.evidence,
        attachment_id=act.attachment_id,
        act_id=act.id,
    )


def _reports(case: _Case) -> Iterator[Owed]:
    for year in case.years(None):
        yield case.by_act(say("for {year}", year=str(year)), *case.window(year), year=year)


def _balances(case: _Case) -> Iterator[Owed]:
    for site_id in case.sites():
        for year in case.years(site_id):
            subject = say("{site}, for {year}", site=case.name(site_id), year=str(year))
            owed = case.owed(subject, *case.window(year), fulfilled_by=FulfilledBy.BALANCE, year=year, site_id=site_id)
            yield _by_sheet(owed, case, site_id, year)


def _by_sheet(owed: Owed, case: _Case, site_id: int, year: int) -> Owed:
    sheet = (case.facts.sheets or {}).get((site_id, year))
    if sheet is None or sheet.recorded_on > case.on:
        return owed
    told = replace(owed, done_by=sheet.by, evidence=sheet.evidence, attachment_id=sheet.attachment_id)
    if sheet.settled_on is not None and sheet.settled_on <= case.on:
        return replace(told, state=DutyState.DONE, done_on=sheet.settled_on)
    if sheet.open_elements:
        names = ", ".join(sheet.open_elements)
        return replace(told, note=say("The difference of {elements} is not explained.", elements=names))
    return replace(told, note=say("What was received is not known."))


def _reviews(case: _Case) -> Iterator[Owed]:
    """Say what was done within the latest stretch, and what is due next."""
    span = case.span(None)
    start, subject = span.first, say("every {months} months", months=case.duty.every_months)
    for act in sorted(case.acts, key=lambda each: each.done_on):
        if act.done_on >= span.first:
            due = case.next_due(start, date.max)
            yield _done_by(case.owed(subject, start, None if due is None else due[1]), act)
            start = act.done_on
    due = case.next_due(start, span.last)
    if due is not None:
        yield case.owed(subject, *due, fulfilled_by=FulfilledBy.ACT)


def _screenings(case: _Case) -> Iterator[Owed]:
    span = case.span(None)
    days = [day for day in case.facts.screened_on if day <= case.on]
    subject = say("every {months} months", months=case.duty.every_months)
    if not days:
        yield case.owed(subject, span.first, span.first, fulfilled_by=FulfilledBy.SCREENING)
        return
    due = case.next_due(max(days), date.max)
    if due is not None and span.last >= case.on:
        note = say("Compared last on {day}.", day=max(days))
        yield case.owed(subject, *due, fulfilled_by=FulfilledBy.SCREENING, note=note)


def _notices(case: _Case) -> Iterator[Owed]:
    shipments = [
        each
        for each in case.facts.shipments
        if each.shipped_on <= case.on and any(span.first <= each.shipped_on <= span.last for span in case.whole)
    ]
    within = case.duty.within_days
    if within is None:
        agreed = _agreement(case, shipments)
        yield agreed
        act = next((each for each in case.acts if each.id == agreed.act_id), None)
        within = None if act is None else act.days
    for each in shipments:
        due = None if within is None else each.shipped_on + timedelta(days=within)
        subject = say("shipment {number} of {day}", number=each.number, day=each.shipped_on)
        note = None if within is not None else say("Nobody recorded within how many days it was agreed on.")
        yield case.by_act(subject, each.shipped_on, due, shipment_id=each.id, note=note)


def _agreement(case: _Case, shipments: Sequence[Sent]) -> Owed:
    """Say whether the time for notices was agreed on before the first shipment."""
    first = min((each.shipped_on for each in shipments), default=None)
    return case.by_act(say("the time for notices, agreed on in writing"), case.whole[0].first, first, asks_days=True)


def _visits(case: _Case) -> Iterator[Owed]:
    found = [owed for site_id in case.sites() for owed in _visits_of(case, site_id)]
    if not found and case.duty.every_months is None:
        found = [case.owed(say("when it is asked for"), None, None)]
    yield from found


def _visits_of(case: _Case, site_id: int) -> Iterator[Owed]:
    span, site = case.span(site_id), case.name(site_id)
    visits = [each for each in case.facts.visits if each.site_id == site_id and _counts(case.duty, each, case.on)]
    held = [day for each in visits if (day := each.held_by(case.on)) is not None]
    start = max([span.first, *(day for day in held if day >= span.first)])
    due = case.next_due(start, span.last)
    if due is not None:
        yield case.owed(say("{site}", site=site), *due, fulfilled_by=FulfilledBy.VISIT, site_id=site_id)
    for each in visits:
        refused = each.refused_by(case.on)
        if refused is not None and any(day >= each.asked_on for day in held):
            continue
        within = case.duty.within_days
        last = None if within is None else each.asked_on + timedelta(days=within)
        subject = say("{site}, asked for on {day}", site=site, day=each.asked_on)
        owed = case.owed(
            subject, each.asked_on, last, fulfilled_by=FulfilledBy.VISIT, site_id=site_id, visit_id=each.id
        )
        yield _by_visit(owed, each, case.on)


def _counts(duty: Duty, visit: VisitFact, on: date) -> bool:
    return visit.asked_on <= on and (not duty.by_authority or visit.asked_by.value != "desk")


def _by_visit(owed: Owed, visit: VisitFact, on: date) -> Owed:
    held, refused = visit.held_by(on), visit.refused_by(on)
    if held is not None:
        return replace(
            owed,
            state=DutyState.DONE,
            done_on=held,
            done_by=visit.by,
            evidence=visit.evidence,
            attachment_id=visit.attachment_id,
        )
    if refused is not None:
        return replace(owed, note=say("The visit was refused on {day}.", day=refused))
    if visit.planned_on is not None:
        return replace(owed, note=say("It is planned for {day}.", day=visit.planned_on))
    return owed


def _consents(case: _Case) -> Iterator[Owed]:
    """Say for each foreign visit of a Chinese party whether it was reported at once and consented to before."""
    asked = [each for each in case.facts.visits if each.consent_needed and each.asked_on <= case.on]
    asked = [each for each in asked if each.refused_by(case.on) is None]
    if not asked:
        yield case.owed(say("when a foreign authority asks for a visit"), None, None)
    for each in asked:
        names = {"fulfilled_by": FulfilledBy.VISIT, "site_id": each.site_id, "visit_id": each.id}
        told = {"site": case.name(each.site_id), "authority": each.authority}
        subject = say("report of the request of {authority} for a visit of {site}", **told)
        report = case.owed(subject, each.asked_on, each.asked_on, **names)
        if each.reported_on is not None and each.reported_on <= case.on:
            report = replace(report, state=DutyState.DONE, done_on=each.reported_on)
        yield report
        consent = case.owed(
            say("consent to the visit of {authority} at {site}", **told), each.asked_on, each.planned_on, **names
        )
        known = each.consent_recorded_on is not None and each.consent_recorded_on <= case.on
        if known:
            yield replace(consent, state=DutyState.DONE, done_on=each.consent_on)
        else:
            yield replace(consent, note=say("No visit may take place before."))


def _on_event(case: _Case) -> Iterator[Owed]:
    yield case.owed(say("when it happens"), None, None)


_KINDS: dict[DutyKind, Callable[[_Case], Iterator[Owed]]] = {
    DutyKind.REPORT: _reports,
    DutyKind.MASS_BALANCE: _balances,
    DutyKind.REVIEW: _reviews,
    DutyKind.SCREENING: _screenings,
    DutyKind.SHIPMENT_NOTICE: _notices,
    DutyKind.VISIT: _visits,
    DutyKind.VISIT_CONSENT: _consents,
    DutyKind.ON_EVENT: _on_event,
}


def _place(owed: Owed) -> tuple[int, int, str]:
    day = owed.done_on or owed.due_on or owed.since or date.max
    number = -day.toordinal() if owed.state is DutyState.DONE else day.toordinal()
    return _ORDER.index(owed.state), number, str(owed.subject)

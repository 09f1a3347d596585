"""Verbs on visits: ask, report and consent for a Chinese party, plan, hold, refuse.

A Chinese party that a foreign government asks for an export-control visit reports that at once and needs the consent of
the Ministry of Commerce first (Order 792 Art. 38); without it nothing is planned or recorded as held.
"""

from datetime import date

from models.access.roles import Permission, require
from models.certification.duty_choices import AskedBy
from models.certification.duty_drafts import ConsentDraft, VisitDraft, VisitRefusalDraft, VisitReportDraft
from models.certification.duty_tables import SiteVisit
from models.parties.tables import Party, Site
from models.rulebook.marks import Mark, Source
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.words import say

CHINA = "CN"
CONSENT = Source("Order 792 Art. 38")
CONSENT_MARK = Mark.confirmed
_PURPOSE = "visit"


def needs_consent(asked_by: AskedBy, *countries: str) -> bool:
    """Tell whether a visit of a party or site in these countries needs the consent of the Ministry of Commerce."""
    return asked_by is AskedBy.FOREIGN_AUTHORITY and CHINA in countries


def ask_visit(tx: Transaction, party_id: int, draft: VisitDraft) -> Changes:
    """Record that a visit of a site was asked for. Raises FieldErrors."""
    require(tx.actor, Permission.PREPARE)
    tx.act("ask_visit")
    party, site = tx.get(Party, party_id), tx.session.get(Site, draft.site_id)
    if site is None or site.party_id != party_id:
        raise FieldErrors({"site_id": say("The customer has no such site.")})
    if draft.asked_by is not AskedBy.DESK and not draft.authority:
        raise FieldErrors({"authority": say("Name the authority that asks.")})
    _not_future(draft.asked_on, tx.today, "asked_on")
    needed = needs_consent(draft.asked_by, party.country, site.country)
    tx.add(SiteVisit(party_id=party_id, consent_needed=needed, recorded_by=tx.actor.id, **draft.model_dump()))
    return tx.changes()


def report_visit_request(tx: Transaction, visit_id: int, reported_on: date) -> Changes:
    """Record that the request of a foreign authority was reported to the Ministry of Commerce."""
    require(tx.actor, Permission.PREPARE)
    tx.act("report_visit_request")
    visit = _foreign(_open(tx, visit_id))
    _within(visit, reported_on, tx.today, "reported_on")
    visit.reported_on = reported_on
    return tx.changes()


def record_consent(tx: Transaction, visit_id: int, draft: ConsentDraft, evidence: tuple[str, bytes] | None) -> Changes:
    """Record the consent of the Ministry of Commerce with its paper (file name, contents). Raises FieldErrors."""
    require(tx.actor, Permission.PREPARE)
    tx.act("record_consent")
    visit = _foreign(_open(tx, visit_id))
    if visit.reported_on is None:
        raise UserError(
            "not_reported", "Record first on which day the request was reported to the ministry.", field="consent_on"
        )
    _within(visit, draft.consent_on, tx.today, "consent_on")
    visit.consent_attachment_id = _paper(tx, visit, evidence)
    visit.consent_number, visit.consent_on = draft.consent_number, draft.consent_on
    visit.consent_recorded_on = tx.today
    return tx.changes()


def plan_visit(tx: Transaction, visit_id: int, planned_on: date) -> Changes:
    """Record the day for which a visit is planned."""
    require(tx.actor, Permission.PREPARE)
    tx.act("plan_visit")
    visit = _open(tx, visit_id)
    if planned_on < visit.asked_on:
        raise _before(visit, "planned_on")
    _require_consent(visit, planned_on, "planned_on")
    visit.planned_on = planned_on
    return tx.changes()


def record_visit(
    tx: Transaction, visit_id: int, draft: VisitReportDraft, evidence: tuple[str, bytes] | None
) -> Changes:
    """Record a visit that took place, with its report (file name, contents). Raises FieldErrors or UserError."""
    require(tx.actor, Permission.PREPARE)
    tx.act("record_visit")
    visit = _open(tx, visit_id)
    _within(visit, draft.held_on, tx.today, "held_on")
    _require_consent(visit, draft.held_on, "held_on")
    visit.attachment_id = _paper(tx, visit, evidence)
    visit.held_on, visit.people, visit.findings = draft.held_on, draft.people, draft.findings
    visit.ended_recorded_on, visit.recorded_by = tx.today, tx.actor.id
    return tx.changes()


def refuse_visit(tx: Transaction, visit_id: int, draft: VisitRefusalDraft) -> Changes:
    """Record that a visit was refused or called off."""
    require(tx.actor, Permission.PREPARE)
    tx.act("refuse_visit", draft.findings)
    visit = _open(tx, visit_id)
    _within(visit, draft.refused_on, tx.today, "refused_on")
    visit.refused_on, visit.findings = draft.refused_on, draft.findings
    visit.ended_recorded_on, visit.recorded_by = tx.today, tx.actor.id
    return tx.changes()


def _open(tx: Transaction, visit_id: int) -> SiteVisit:
    visit = tx.get(SiteVisit, visit_id)
    if visit.held_on is not None or visit.refused_on is not None:
        raise UserError("visit_over", "This visit was held or refused already.")
    return visit


def _foreign(visit: SiteVisit) -> SiteVisit:
    if not visit.consent_needed:
        raise UserError("no_consent_needed", "This visit needs no consent of the Ministry of Commerce.")
    return visit


def _require_consent(visit: SiteVisit, day: date, field: str) -> None:
    if not visit.consent_needed:
        return
    if visit.consent_on is None:
        raise UserError(
            "consent_missing",
            "A foreign authority visits a Chinese party only after the Ministry of Commerce has consented ({source}). "
            "Record the consent first.",
            field=field,
            source=CONSENT.name,
        )
    if day < visit.consent_on:
        raise UserError(
            "before_consent", "The consent is of {day}; no visit comes before it.", field=field, day=visit.consent_on
        )


def _within(visit: SiteVisit, day: date, today: date, field: str) -> None:
    _not_future(day, today, field)
    if day < visit.asked_on:
        raise _before(visit, field)


def _not_future(day: date, today: date, field: str) -> None:
    if day > today:
        raise FieldErrors({field: say("This day is still to come.")})


def _before(visit: SiteVisit, field: str) -> FieldErrors:
    return FieldErrors({field: say("The visit was asked for on {day}.", day=visit.asked_on)})


def _paper(tx: Transaction, visit: SiteVisit, evidence: tuple[str, bytes] | None) -> int:
    if evidence is None:
        raise FieldErrors({"file": say("Give the paper that shows it.")})
    return attach(tx, "party", visit.party_id, *evidence, _PURPOSE)

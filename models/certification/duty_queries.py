"""Reading standing duties and visits of customers."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.certification.choices import DossierEventKind
from models.certification.duties import in_order, owed_on
from models.certification.duty_facts import ActFact, DutyFacts, SheetFact, VisitFact, spans_of
from models.certification.duty_tables import DutyAct, SiteVisit
from models.certification.duty_views import DutyList, Owed, VisitView
from models.certification.facts import CertificationFacts, known_on
from models.certification.gathering import facts_for
from models.certification.mass_balance_queries import site_balances
from models.certification.receipts import shipments_to
from models.certification.tables import Dossier, DossierEvent
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.criteria import DutyKind, Programme
from models.rulebook.loader import load_current
from models.screening.tables import ScreeningAnswer
from models.workspace.errors import NotFound
from models.workspace.tables import Attachment


def duties_of(
    session: Session, party_id: int, on: date, programme: str | None = None, rulebook: Rulebook | None = None
) -> DutyList:
    """Return the standing duties of a customer on a day, under one programme or all. Raises NotFound."""
    book = rulebook or load_current()
    party = session.get(Party, party_id)
    if party is None:
        raise NotFound("not_found", "There is no party with the id {id}.", id=party_id)
    programmes = tuple(book.programmes.values()) if programme is None else (book.programme(programme),)
    known = known_on(facts_for(session, party_id, remembered=False), on)
    found: list[Owed] = []
    if any(spans_of(known.dossiers, each.code) for each in programmes):
        facts = _facts(session, known, on, programmes, book)
        found = [owed for each in programmes for owed in owed_on(facts, each, on)]
    return DutyList(party_id, party.number, party.legal_name, on, book.edition, in_order(found))


def duties_of_all(session: Session, on: date, rulebook: Rulebook | None = None) -> tuple[DutyList, ...]:
    """Return the standing duties of every customer that was ever certified, by its number."""
    query = (
        select(Dossier.party_id)
        .join(DossierEvent, col(DossierEvent.dossier_id) == col(Dossier.id))
        .where(DossierEvent.kind == DossierEventKind.GRANTED)
        .distinct()
    )
    lists = (duties_of(session, each, on, rulebook=rulebook) for each in sorted(session.exec(query)))
    return tuple(each for each in lists if each.duties)


def visits_of(session: Session, party_id: int) -> tuple[VisitView, ...]:
    """Return the visits of a customer's sites, the one asked for last first."""
    query = (
        select(SiteVisit, Site.name)
        .join(Site, col(Site.id) == col(SiteVisit.site_id))
        .where(SiteVisit.party_id == party_id)
        .order_by(col(SiteVisit.asked_on).desc(), col(SiteVisit.id).desc())
    )
    return tuple(
        VisitView(
            id=visit.key,
            site_id=visit.site_id,
            site=site,
            asked_by=visit.asked_by,
            authority=visit.authority,
            asked_on=visit.asked_on,
            consent_needed=visit.consent_needed,
            reported_on=visit.reported_on,
            consent_number=visit.consent_number,
            consent_on=visit.consent_on,
            planned_on=visit.planned_on,
            held_on=visit.held_on,
            refused_on=visit.refused_on,
            people=visit.people,
            findings=visit.findings,
        )
        for visit, site in session.exec(query)
    )


def _facts(
    session: Session, known: CertificationFacts, on: date, programmes: Iterable[Programme], book: Rulebook
) -> DutyFacts:
    party_id = known.party_id
    people = names_of_users(session)
    sites = session.exec(select(Site).where(Site.party_id == party_id).order_by(col(Site.id)))
    screened = sa.select(col(ScreeningAnswer.screened_on)).where(col(ScreeningAnswer.party_id) == party_id)
    return DutyFacts(
        party_id=party_id,
        sites={each.key: each.name for each in sites},
        dossiers=known.dossiers,
        acts=_acts(session, party_id, people),
        visits=_visits(session, party_id, people),
        shipments=shipments_to(session, party_id),
        screened_on=tuple(session.scalars(screened)),
        sheets=_sheets(session, known, on, programmes, book),
    )


def _acts(session: Session, party_id: int, people: dict[int, str]) -> tuple[ActFact, ...]:
    query = (
        select(DutyAct, Attachment.file_name)
        .outerjoin(Attachment, col(Attachment.id) == col(DutyAct.attachment_id))
        .where(DutyAct.party_id == party_id)
        .order_by(col(DutyAct.id))
    )
    rows = session.exec(query).all()
    gone = {act.takes_back_id: act.recorded_on for act, _ in rows if act.takes_back_id is not None}
    return tuple(
        ActFact(
            id=act.key,
            programme=act.programme,
            duty=act.duty,
            done_on=act.done_on,
            recorded_on=act.recorded_on,
            year=act.year,
            site_id=act.site_id,
            shipment_id=act.shipment_id,
            days=act.days,
            by=people.get(act.recorded_by, "—"),
            evidence=file or "",
            attachment_id=act.attachment_id,
            gone_on=gone.get(act.key),
        )
        for act, file in rows
        if act.takes_back_id is None
    )


def _visits(session: Session, party_id: int, people: dict[int, str]) -> tuple[VisitFact, ...]:
    query = (
        select(SiteVisit, Attachment.file_name)
        .outerjoin(Attachment, col(Attachment.id) == col(SiteVisit.attachment_id))
        .where(SiteVisit.party_id == party_id)
        .order_by(col(SiteVisit.asked_on), col(SiteVisit.id))
    )
    return tuple(
        VisitFact(
            id=visit.key,
            site_id=visit.site_id,
            asked_by=visit.asked_by,
            asked_on=visit.asked_on,
            authority=visit.authority,
            consent_needed=visit.consent_needed,
            reported_on=visit.reported_on,
            consent_on=visit.consent_on,
            consent_recorded_on=visit.consent_recorded_on,
            planned_on=visit.planned_on,
            held_on=visit.held_on,
            refused_on=visit.refused_on,
            ended_recorded_on=visit.ended_recorded_on,
            by=people.get(visit.recorded_by, "—"),
            evidence=file or "",
            attachment_id=visit.attachment_id,
        )
        for visit, file in session.exec(query)
    )


def _sheets(
    session: Session, known: CertificationFacts, on: date, programmes: Iterable[Programme], book: Rulebook
) -> dict[tuple[int, int], SheetFact]:
    """Return the balances of the years in which a programme asks for them."""
    asking = [each for each in programmes if any(duty.kind is DutyKind.MASS_BALANCE for duty in each.duties)]
    spans = [span for each in asking for span in spans_of(known.dossiers, each.code) if span.first <= on]
    years = {year for span in spans for year in range(span.first.year, min(span.last, on).year + 1)}
    return {
        (each.site_id, year): SheetFact(
            recorded_on=each.declared.recorded_on,
            settled_on=each.settled_on,
            open_elements=each.open_elements,
            by=each.declared.recorded_by,
            evidence=each.declared.attachment_name,
            attachment_id=each.declared.attachment_id,
        )
        for year in sorted(years)
        for each in site_balances(session, known.party_id, year, book)
        if each.declared is not None
    }

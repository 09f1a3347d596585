"""An application told as deals, one for each line and code, and what the law asks of them on a day."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlmodel import Session, col, or_, select

from models.applications.reading import Loaded, LoadedLine, load
from models.certification.gathering import facts_for
from models.certification.questions import Question, rules_of
from models.certification.status import status_on
from models.certification.tables import Dossier
from models.declarations.choices import PartyRole, Use
from models.determination.determine import determine
from models.determination.facts import (
    Answer,
    CertifiedFact,
    CoverFact,
    DealFacts,
    OwnerFact,
    PartyFact,
    ProductFact,
    UseFact,
)
from models.determination.facts import PartyRole as DealRole
from models.determination.outcome import WEIGHT, Outcome
from models.goods.choices import Outcome as Classified
from models.goods.views import ProductDetail
from models.licences.choices import LicenceKind, LicenceState
from models.licences.tables import Licence, LicenceLine, LicenceParty
from models.parties.choices import PartyKind, Tie
from models.parties.tables import Holding, Party, PartyName
from models.rulebook.book import Rulebook

_ROLES = {
    PartyRole.EXPORTER: DealRole.exporter,
    PartyRole.PURCHASER: DealRole.purchaser,
    PartyRole.INTERMEDIATE_CONSIGNEE: DealRole.intermediate_consignee,
    PartyRole.ULTIMATE_CONSIGNEE: DealRole.consignee,
    PartyRole.END_USER: DealRole.end_user,
    PartyRole.ULTIMATE_END_USER: DealRole.end_user,
}
_TIES = {Tie.YES: Answer.yes, Tie.NO: Answer.no, Tie.UNKNOWN: Answer.unknown}
_USES = {Use.CIVIL: Answer.no, Use.MILITARY: Answer.yes}
_CONTROLLED = {Classified.CONTROLLED: Answer.yes, Classified.NOT_CONTROLLED: Answer.no}


def determination_of(session: Session, loaded: Loaded, on: date, book: Rulebook) -> dict[str, Any] | None:
    """Return what the law asks of an application on a day as JSON: the heaviest outcome, edition, day and every line."""
    answers = [
        (line, facts.product.control_code, determine(facts, on, book))
        for line, facts in _deals(session, loaded, on, book)
    ]
    if not answers:
        return None
    heaviest = max((answer.outcome for _, _, answer in answers), key=lambda outcome: WEIGHT[outcome])
    lines = [{"line": n, "control_code": code, "answer": answer.to_json()} for n, code, answer in answers]
    return {"outcome": heaviest.value, "edition": book.edition, "on": on.isoformat(), "lines": lines}


def deals_of(session: Session, application_id: int, on: date, book: Rulebook) -> tuple[tuple[int, DealFacts], ...]:
    """Return the deals of an application on a day, as (line number, facts), one for each line and code.

    Raise NotFound.
    """
    return tuple(_deals(session, load(session, application_id, on, book), on, book))


def _deals(session: Session, loaded: Loaded, on: date, book: Rulebook) -> Iterator[tuple[int, DealFacts]]:
    parties = tuple(party_fact(session, role, party) for role, party in loaded.parties)
    covers = tuple(_covers(session, loaded))
    certified = tuple(_certified(session, loaded, on, book))
    for each in loaded.lines:
        for product in _products(each):
            facts = DealFacts(
                departure=loaded.exporter.country if loaded.exporter else "",
                destination=loaded.application.destination,
                site=loaded.site.name if loaded.site else "",
                product=product,
                parties=parties,
                use=_use(loaded, each),
                covers=covers,
                certified=certified,
            )
            yield each.line.line_number, facts


def outcome_of(determination: dict[str, Any] | None) -> Outcome | None:
    """Return the outcome that a stored determination holds."""
    return None if determination is None else Outcome(determination["outcome"])


def party_fact(session: Session, role: PartyRole, party: Party) -> PartyFact:
    """Return a party as a determination wants it."""
    names = session.exec(select(PartyName.name).where(PartyName.party_id == party.key).order_by(col(PartyName.id)))
    return PartyFact(
        role=_ROLES.get(role, DealRole.other),
        name=party.legal_name,
        names=tuple(name for name in (party.local_name, *names) if name),
        country=party.country,
        military_user=Answer.yes if party.kind is PartyKind.MILITARY else _TIES[party.military_ties],
        owners=tuple(_owners(session, party)),
    )


def _owners(session: Session, party: Party) -> Iterator[OwnerFact]:
    query = select(Holding).where(Holding.owned_id == party.key, col(Holding.held_until).is_(None))
    for holding in session.exec(query.order_by(col(Holding.id))):
        owner = session.get(Party, holding.owner_id) if holding.owner_id else None
        name = owner.legal_name if owner else holding.owner_name
        if name:
            yield OwnerFact(name=name, percent=holding.share)


def _products(each: LoadedLine) -> Iterator[ProductFact]:
    product = each.product
    decided = product.classification
    codes = decided.control_codes if decided is not None and decided.outcome is Classified.CONTROLLED else ()
    for code in codes or ("",):
        yield _product(product, code, each.line.hs_code)


def _product(product: ProductDetail, code: str, hs_code: str) -> ProductFact:
    decided = product.classification
    return ProductFact(
        elements={share.element: share.mass_percent for share in product.shares},
        composition_complete=product.composition_complete,
        form=product.form,
        hs_code=hs_code,
        origin=product.origin,
        control_code=code,
        dual_use=_CONTROLLED.get(decided.outcome, Answer.unknown) if decided else Answer.unknown,
        made_with_chinese_technology=_TIES[product.chinese_technology],
    )


def _use(loaded: Loaded, each: LoadedLine) -> UseFact:
    declared = each.declared.declaration.use
    text = loaded.application.specific_end_use or loaded.application.specific_end_use_zh
    return UseFact(text=text, military=_USES.get(declared, Answer.unknown) if declared else Answer.unknown)


def _certified(session: Session, loaded: Loaded, on: date, book: Rulebook) -> Iterator[CertifiedFact]:
    """Return under which programmes the end user's site is certified on the day, for the codes of the lines.

    Only programmes whose list of items the edition holds are asked: of others no item can be told.
    """
    user, site = loaded.end_user, loaded.site
    if user is None or site is None:
        return
    if session.exec(select(Dossier.id).where(Dossier.party_id == user.key).limit(1)).first() is None:
        return
    decided = [each.product.classification for each in loaded.lines]
    codes = sorted({code for each in decided if each is not None for code in each.control_codes})
    facts, whereto = facts_for(session, user.key), loaded.application.destination or None
    for programme in book.programmes:
        rules = rules_of(book, programme)
        asked = [
            status_on(facts, Question(programme, user.key, site.key, code, destination=whereto), on, rules)
            for code in codes
            if code in rules.items
        ]
        if standing := [each for each in asked if each.certified]:
            yield CertifiedFact(
                programme=programme,
                party=user.legal_name,
                site=site.name,
                control_codes=tuple(each.question.control_code or "" for each in standing),
                valid_from=on,
                valid_to=min((each.until for each in standing if each.until), default=None),
                official_number=standing[0].official_number,
            )


def _covers(session: Session, loaded: Loaded) -> Iterator[CoverFact]:
    query = (
        select(Licence)
        .join(LicenceParty, col(LicenceParty.licence_id) == col(Licence.id))
        .where(
            Licence.kind == LicenceKind.GENERAL,
            Licence.state == LicenceState.ACTIVE,
            LicenceParty.party_id == loaded.application.end_user_id,
            or_(LicenceParty.role == PartyRole.END_USER, LicenceParty.role == PartyRole.ULTIMATE_END_USER),
        )
        .distinct()
    )
    for licence in session.exec(query):
        codes = session.exec(select(LicenceLine.control_codes).where(LicenceLine.licence_id == licence.key))
        yield CoverFact(
            licence_number=licence.licence_number,
            customers=(loaded.end_user.legal_name,) if loaded.end_user else (),
            control_codes=tuple(code for each in codes for code in each),
            valid_from=licence.valid_from,
            valid_to=licence.valid_until,
        )

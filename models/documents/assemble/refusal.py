"""The letter to a customer that was not certified: from the decision, and the criteria as they stood on its day."""

from collections.abc import Iterator
from datetime import date

from sqlmodel import Session

from models.certification.choices import DossierEventKind
from models.certification.dossier_reading import dossier_detail
from models.certification.views import CriterionView, DossierDetail, EventView
from models.declarations.choices import PartyRole
from models.declarations.stating import describe_party
from models.declarations.usual import usual_of
from models.documents.assemble.criteria import OPEN, STALE
from models.documents.assemble.dossier import how_it_stands
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import own_exporter, own_head, party_block
from models.documents.chinese import in_both
from models.documents.content.dossier import OpenCriterion, RefusalLetterContent
from models.documents.content.shared import Bilingual
from models.rulebook.criteria import CriterionKind
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.words import say

_NOT_MET = frozenset({OPEN, STALE, "not_in_order", "partly_in_order"})


def refusal_number(number: str) -> str:
    """Return the number of the letter that goes with a dossier."""
    return f"REF-{number}"


def refusal_of(detail: DossierDetail, on: date) -> EventView | None:
    """Return the decision not to certify that holds: the last one of a dossier, if it was that."""
    answers = {DossierEventKind.GRANTED, DossierEventKind.NOT_GRANTED}
    decided = [each for each in detail.events if each.decided_on <= on and each.kind in answers]
    return decided[-1] if decided and decided[-1].kind is DossierEventKind.NOT_GRANTED else None


def refusal_content(session: Session, dossier_id: int, identity: Identity, on: date) -> RefusalLetterContent:
    """Return what the letter prints. Raises NotFound, and UserError for a dossier that was not refused."""
    detail = dossier_detail(session, dossier_id, on)
    decision = refusal_of(detail, on)
    if decision is None:
        raise UserError(
            "not_refused",
            "{number} was not refused, so there is no letter of refusal.",
            hint=say("The letter is printed once it is decided that the customer is not certified."),
            number=detail.number,
        )
    programme = load_current().programme(detail.programme)
    exporter = own_exporter(session)
    then = dossier_detail(session, dossier_id, decision.decided_on)
    return RefusalLetterContent(
        paper=own_head(session, identity, refusal_number(detail.number), RefusalLetterContent.FORM_ID),
        addressee=party_block(describe_party(session, PartyRole.END_USER, detail.party_id)),
        programme=Bilingual(programme.name_en, programme.name_zh),
        dossier=detail.number,
        decided_on=decision.decided_on,
        effective_on=decision.effective_on,
        criteria=tuple(_not_met(then.criteria, decision.decided_on)),
        official=programme.kind != "internal",
        contact=_contact(session, exporter.key, on) if exporter is not None else "",
        organisation=exporter.legal_name if exporter is not None else "",
    )


def _not_met(criteria: tuple[CriterionView, ...], on: date) -> Iterator[OpenCriterion]:
    """Yield the criteria that were not found fulfilled; those that only inform decide nothing and are left out."""
    book = load_current()
    for each in criteria:
        answer = how_it_stands(each, on)
        if answer in _NOT_MET and each.kind is not CriterionKind.informational:
            stated = in_both(book.criterion(each.code).fulfilled)
            yield OpenCriterion(each.code, stated, answer, in_both(each.evidence_expected))


def _contact(session: Session, exporter_id: int, on: date) -> str:
    author = describe_party(session, PartyRole.EXPORTER, exporter_id)
    return author.contact or usual_of(session, exporter_id, on).signatory_name

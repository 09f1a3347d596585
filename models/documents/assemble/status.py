"""The certified end-user status on paper: what was computed for one day, with its reasons."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from models.certification.findings import OUR_RULE
from models.certification.questions import NextChange, Question, Reason, StatusAnswer
from models.certification.tables import Dossier
from models.declarations.choices import PartyRole
from models.declarations.stating import describe_party, one_line
from models.documents import wording
from models.documents.assemble.criteria import (
    FOR,
    LACKING,
    ListedCriterion,
    count_reason,
    listed_criteria,
    sections_of,
)
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import both, country, own_head, party_block
from models.documents.assemble.timeline import timeline_of
from models.documents.chinese import in_both
from models.documents.citations import cited
from models.documents.content.shared import NOTHING, Bilingual
from models.documents.content.status import StatusCertificateContent, StatusReason
from models.goods.tables import Product
from models.parties.tables import Party, Site
from models.rulebook.loader import load_current
from models.workspace.words import InBoth

VARIANT = "STATUS-CERTIFICATE"


def status_number(party_number: str, question: Question, on: date) -> str:
    """Return the number of a status certificate: party, day, and a mark of what was asked beyond the party."""
    asked = [question.programme, question.site_id, question.control_code, question.product_id]
    asked += [question.use.value if question.use else None, question.destination]
    mark = hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:6].upper()
    return f"CES-{party_number}-{on:%Y%m%d}-{mark}"


def status_content(session: Session, answer: StatusAnswer, identity: Identity) -> StatusCertificateContent:
    """Return what the status certificate prints of a computed answer."""
    party = session.get_one(Party, answer.question.party_id)
    number = status_number(party.number, answer.question, answer.on)
    programme = load_current().programme(answer.question.programme)
    change, listed = answer.next_change, listed_criteria(answer)
    return StatusCertificateContent(
        paper=own_head(session, identity, number, StatusCertificateContent.FORM_ID, VARIANT),
        as_of=answer.on,
        programme=Bilingual(programme.name_en, programme.name_zh),
        programme_standing=Bilingual(answer.statement_en, answer.statement_zh),
        party=party_block(describe_party(session, PartyRole.END_USER, party.key)),
        site=_site(session, answer.site_id),
        items=_items(session, answer),
        end_use=_use(answer),
        destination=country(answer.question.destination) if answer.question.destination else NOTHING,
        status=answer.standing.value,
        status_words=in_both(answer.heaviest.words),
        valid_until=answer.until,
        reasons=_reasons(answer, listed, _dossier(session, answer)),
        criteria=sections_of(listed) if answer.dossier_id is not None else (),
        next_change_on=change.on if change else None,
        next_change=next_change(change) if change else NOTHING,
        rulebook_edition=answer.edition,
        conditions=tuple(Bilingual(each) for each in answer.conditions),
        computed_by="EUC Desk",
        timeline=timeline_of(session, answer),
    )


def _site(session: Session, site_id: int | None) -> str:
    site = session.get(Site, site_id) if site_id is not None else None
    return f"{site.name}, {one_line(site)} ({both(country(site.country))})" if site is not None else ""


def _items(session: Session, answer: StatusAnswer) -> tuple[Bilingual, ...]:
    found = []
    product = session.get(Product, answer.question.product_id) if answer.question.product_id else None
    if product is not None:
        found.append(Bilingual(f"{product.number} {product.name}", product.local_name))
    if answer.question.control_code:
        found.append(Bilingual(answer.question.control_code))
    return tuple(found)


def _use(answer: StatusAnswer) -> Bilingual:
    return wording.choice("use_nature", answer.question.use.value) if answer.question.use else NOTHING


def next_change(change: NextChange) -> Bilingual:
    """Say what changes next and what to do before."""
    said = [in_both(words) for words in (change.what, change.remedy) if words]
    return Bilingual(" ".join(each.en for each in said), "".join(each.zh or each.en for each in said))


def _source(name: str) -> Bilingual:
    return in_both(name) if isinstance(name, InBoth) else cited(name)


def _dossier(session: Session, answer: StatusAnswer) -> Bilingual:
    dossier = session.get(Dossier, answer.dossier_id) if answer.dossier_id is not None else None
    return Bilingual(dossier.number) if dossier is not None else _source(OUR_RULE.name)


def _reasons(answer: StatusAnswer, listed: Sequence[ListedCriterion], source: Bilingual) -> tuple[StatusReason, ...]:
    """Return the reasons; of the criteria only what speaks against the party stands by itself, the others are counted."""
    counted = frozenset(each.code for each in listed if each.answer in {*FOR, *LACKING})
    found = [reason_of(each, supports=True) for each in answer.reasons_for if not _counted(each, counted)]
    found += count_reason(listed, FOR, source, supports=True)
    found += [reason_of(each, supports=False) for each in answer.reasons_against if not _counted(each, counted)]
    return (*found, *count_reason(listed, LACKING, source, supports=False))


def _counted(reason: Reason, counted: frozenset[str]) -> bool:
    return reason.criterion is not None and reason.criterion.code in counted


def reason_of(reason: Reason, *, supports: bool) -> StatusReason:
    """Return a reason as papers print it."""
    return StatusReason(
        supports=supports,
        text=in_both(reason.words),
        source=_source(reason.source.name),
        since=reason.since,
        until=reason.until,
    )

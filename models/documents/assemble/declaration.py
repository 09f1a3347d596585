"""The end-use declaration on paper: from what it states, frozen once it was issued for signature."""

from datetime import UTC, datetime, time

from sqlmodel import Session

from models.declarations.choices import Answer, DeclarationState
from models.declarations.queries import declaration_detail
from models.declarations.statement import StatedLine, StatedSignature, StatedUndertaking, Statement
from models.declarations.views import DeclarationDetail
from models.documents import wording
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import (
    beside,
    both,
    countries,
    country,
    form_edition,
    letterhead,
    party_block,
    role_word,
    unit,
)
from models.documents.content.declaration import EndUseDeclarationContent, FurtherSignatory, Signatory, Undertaking
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Letterhead, PaperState, Reference

_WORDS = {Answer.GIVEN: "will"}
_ASKS_CONSENT = frozenset({"F02", "CN-TRANSFER"})
_MARKS = {
    DeclarationState.DRAFT: PaperState.DRAFT,
    DeclarationState.SUPERSEDED: PaperState.SUPERSEDED,
    DeclarationState.WITHDRAWN: PaperState.WITHDRAWN,
    DeclarationState.STOPPED: PaperState.WITHDRAWN,
}


def declaration_content(session: Session, declaration_id: int, identity: Identity) -> EndUseDeclarationContent:
    """Return what the declaration prints; the version of the paper is that of the declaration. Raises NotFound.

    Signature, place and date stay open: they are written by hand.
    """
    detail = declaration_detail(session, declaration_id, identity.day)
    stated = detail.statement
    number, version = stated.number, stated.version_number
    declarant = stated.declarant
    own = Identity(_dated(identity, stated), version, stated.supersedes, identity.state)
    form = form_edition(EndUseDeclarationContent.FORM_ID, stated.form_variant)
    head = letterhead(declarant) if stated.letterhead else Letterhead()
    return EndUseDeclarationContent(
        paper=own.paper(number, declarant.legal_name if declarant else "", head, form),
        capacity=stated.capacity.value,
        scope=stated.scope.value,
        parties=tuple(party_block(party) for party in stated.parties),
        references=references_of(stated),
        lines=tuple(goods_line(line) for line in stated.lines),
        language=_language(stated),
        end_use=Bilingual(stated.specific_end_use, stated.specific_end_use_zh),
        dispositions=tuple(each.value for each in stated.dispositions),
        disposition_other=stated.disposition_other,
        resale_use=stated.resale_use,
        reexport_countries=countries(stated.reexport_countries),
        end_product=Bilingual(stated.end_product),
        end_product_country=country(stated.end_product_country) if stated.end_product_country else NOTHING,
        end_product_market=countries(stated.end_product_markets),
        project=stated.project,
        site_of_use=_site(stated),
        site_local=beside(stated.site.local_address) if stated.site else "",
        use_nature=stated.use.value if stated.use else "",
        expected_customers=stated.expected_customers,
        annual_consumption=_consumption(stated),
        supply_history=stated.supply_history,
        undertakings=tuple(_undertaking(n, each, stated) for n, each in enumerate(stated.undertakings, start=1)),
        disposal=stated.disposal.value if stated.disposal else "",
        signatories=(_signatory(stated),),
        further=tuple(_further(each) for each in stated.signatures),
        annexes=wording.note("annexes") if stated.annex_same_signatory else NOTHING,
        validity=wording.choice("validity_basis", stated.validity_basis.value),
        valid_until=stated.stated_until,
        remarks=_remarks(stated),
    )


def _dated(identity: Identity, stated: Statement) -> datetime:
    """Return when a paper is dated; a copy of what was signed bears the day on which that went out for signature."""
    if identity.state is not PaperState.COPY or stated.issue_date is None:
        return identity.issued_at
    return datetime.combine(stated.issue_date, time(), UTC)


def mark_of(detail: DeclarationDetail) -> PaperState:
    """Return what a paper of the declaration is worth now."""
    return _MARKS.get(detail.state, PaperState.ISSUED)


def references_of(stated: Statement) -> tuple[Reference, ...]:
    """Return contract and order of a declaration as papers name them."""
    until = f"\n{both(wording.label('contract_until'))}: {stated.contract_until}" if stated.contract_until else ""
    named = (
        ("contract", stated.contract_number and f"{stated.contract_number}{until}", stated.contract_date),
        ("order", stated.order_number, stated.order_date),
    )
    return tuple(Reference(kind, number, day) for kind, number, day in named if number)


def goods_line(line: StatedLine) -> GoodsLine:
    """Return a declared line as papers print it."""
    facts = [line.description]
    facts += [text for text in (line.manufacturer, line.technical_parameters) if text]
    facts += [f"CAS {line.cas_number}"] if line.cas_number else []
    facts += [f"No. {line.serial_numbers}"] if line.serial_numbers else []
    facts += [both(wording.note("intangible"))] if line.intangible else []
    facts += [line.transfer_note] if line.transfer_note else []
    return GoodsLine(
        number=line.line_number,
        description=Bilingual("\n".join(facts), line.description_zh),
        model=line.model,
        control_codes=line.control_codes,
        hs_code=line.hs_code,
        quantity=line.quantity,
        unit=unit(line.unit),
        value=line.value,
        currency=line.currency,
    )


def _site(stated: Statement) -> str:
    if stated.site is None:
        return ""
    return ", ".join((stated.site.name, stated.site.address)) + f" ({both(country(stated.site.country))})"


def _consumption(stated: Statement) -> str:
    named = (
        ("Capacity per year 年产能", stated.annual_capacity),
        ("Consumption per year 年消耗量", stated.annual_consumption),
    )
    known = [f"{label}: {amount:,f} {unit(stated.consumption_unit)}".strip() for label, amount in named if amount]
    return "; ".join(known)


def _undertaking(number: int, each: StatedUndertaking, stated: Statement) -> Undertaking:
    text = Bilingual(each.text_en, each.text_zh)
    extra = "\n".join(part for part in (*_named(each.code, stated), each.note) if part)
    if extra:
        text = Bilingual(f"{text.en}\n{extra}", text.zh)
    answer = "" if each.answer is None else _WORDS.get(each.answer, each.answer.value)
    return Undertaking(str(number), text, answer, each.assurance)


def _named(code: str, stated: Statement) -> tuple[str, ...]:
    """Return what an undertaking names besides its words: an authority, a person, a term, a paper."""
    if code in _ASKS_CONSENT:
        return (stated.consent_authority,)
    if code == "F05":
        return (stated.visit_authority, stated.visit_contact)
    if code == "F06" and stated.records_years:
        return (f"{both(wording.label('records_years'))}: {stated.records_years}",)
    return (stated.delivery_proof,) if code == "F07" else ()


def _language(stated: Statement) -> str:
    """Return the language of a paper that needs a translation, and who answers for that."""
    if stated.language[:2] in {"en", "zh"} and stated.translated_by is None:
        return ""
    by = both(wording.choice("translated_by", stated.translated_by.value)) if stated.translated_by else ""
    return "  ·  ".join(part for part in (stated.language, by) if part)


def _further(signature: StatedSignature) -> FurtherSignatory:
    return FurtherSignatory(
        name=signature.signatory_name,
        title=Bilingual(signature.signatory_position) if signature.signatory_position else NOTHING,
        organisation=signature.party,
        role=role_word(signature.role),
    )


def _signatory(stated: Statement) -> Signatory:
    declarant = stated.declarant
    return Signatory(
        name=stated.signatory_name,
        title=Bilingual(stated.signatory_position) if stated.signatory_position else NOTHING,
        authority_basis=stated.authority_basis.value if stated.authority_basis else "",
        organisation=declarant.legal_name if declarant else "",
    )


def _remarks(stated: Statement) -> Bilingual:
    since = f" ({stated.relationship_since})" if stated.relationship_since else ""
    named = (
        ("Relationship to the exporter", f"{stated.relationship}{since}" if stated.relationship else ""),
        ("Assistance in preparing this statement", stated.preparers),
        ("Exceptions from consent", stated.consent_exceptions),
    )
    return Bilingual("\n".join(f"{label}: {text}" for label, text in named if text))

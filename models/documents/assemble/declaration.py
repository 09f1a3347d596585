"""The end-use declaration on paper: from what it states, frozen once it was issued for signature."""

from sqlmodel import Session

from models.declarations.choices import Answer, DeclarationState
from models.declarations.queries import declaration_detail
from models.declarations.statement import StatedLine, StatedUndertaking, Statement
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
    unit,
)
from models.documents.content.declaration import EndUseDeclarationContent, Signatory, Undertaking
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Letterhead, PaperState, Reference

_WORDS = {Answer.GIVEN: "will"}
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
    own = Identity(identity.issued_at, version, stated.supersedes, identity.state)
    form = form_edition(EndUseDeclarationContent.FORM_ID, stated.form_variant)
    head = letterhead(declarant) if stated.letterhead else Letterhead()
    return EndUseDeclarationContent(
        paper=own.paper(number, declarant.legal_name if declarant else "", head, form),
        capacity=stated.capacity.value,
        scope=stated.scope.value,
        parties=tuple(party_block(party) for party in stated.parties),
        references=_references(stated),
        lines=tuple(_line(line) for line in stated.lines),
        end_use=Bilingual(stated.specific_end_use, stated.specific_end_use_zh),
        dispositions=tuple(each.value for each in stated.dispositions),
        end_product=Bilingual(stated.end_product),
        end_product_market=countries(stated.end_product_markets),
        project=stated.project,
        site_of_use=_site(stated),
        site_local=beside(stated.site.local_address) if stated.site else "",
        use_nature=stated.use.value if stated.use else "",
        expected_customers=stated.expected_customers,
        annual_consumption=_consumption(stated),
        undertakings=tuple(_undertaking(n, each, stated) for n, each in enumerate(stated.undertakings, start=1)),
        signatories=(_signatory(stated),),
        validity=wording.choice("validity_basis", stated.validity_basis.value),
        valid_until=stated.stated_until,
        remarks=_remarks(stated),
    )


def mark_of(detail: DeclarationDetail) -> PaperState:
    """Return what a paper of the declaration is worth now."""
    return _MARKS.get(detail.state, PaperState.ISSUED)


def _references(stated: Statement) -> tuple[Reference, ...]:
    named = (
        ("contract", stated.contract_number, stated.contract_date),
        ("order", stated.order_number, stated.order_date),
    )
    return tuple(Reference(kind, number, day) for kind, number, day in named if number)


def _line(line: StatedLine) -> GoodsLine:
    facts = [line.description]
    facts += [text for text in (line.manufacturer, line.technical_parameters) if text]
    facts += [f"CAS {line.cas_number}"] if line.cas_number else []
    facts += [f"No. {line.serial_numbers}"] if line.serial_numbers else []
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
    named = stated.consent_authority if each.code == "F02" else stated.visit_contact if each.code == "F05" else ""
    extra = "\n".join(part for part in (named, each.note) if part)
    if extra:
        text = Bilingual(f"{text.en}\n{extra}", text.zh)
    answer = "" if each.answer is None else _WORDS.get(each.answer, each.answer.value)
    return Undertaking(str(number), text, answer, each.assurance)


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

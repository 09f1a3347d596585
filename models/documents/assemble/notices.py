"""Compliance Notice, near-limit declaration, humanitarian report and stop-and-report notice, from the register."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from sqlmodel import Session, col, select

from models.applications.tables import Application, ApplicationLine
from models.declarations.choices import DeclarationState, PartyRole
from models.declarations.queries import declaration_detail
from models.declarations.statement import StatedLine, StatedParty, Statement
from models.declarations.stating import describe_party
from models.declarations.tables import DeclarationLine
from models.determination.case import EXTRATERRITORIAL, is_likely
from models.determination.extraterritorial import HUMANITARIAN_REPORTS
from models.documents import wording
from models.documents.assemble.declaration import goods_line, references_of
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import (
    countries,
    country,
    form_edition,
    letterhead,
    own_exporter,
    own_signatory,
    party_block,
)
from models.documents.chinese import in_both
from models.documents.content.notices import (
    ComplianceNoticeContent,
    HumanitarianReportContent,
    LawState,
    NearLimitContent,
    NoticeItem,
    StopReportContent,
)
from models.documents.content.shared import NOTHING, Bilingual, Paper, PartyBlock
from models.goods.choices import Outcome
from models.goods.queries import candidates_for, product_detail
from models.goods.tables import Product
from models.goods.views import ClassificationView, ProductDetail, TestReportView
from models.licences.tables import Licence
from models.rulebook.loader import load_current
from models.rulebook.measures import MeasureState
from models.rulebook.naming import act_name
from models.workspace.errors import NotFound, UserError
from models.workspace.words import say

_LIMBS = ("1(1)", "1(2)", "1(3)")
_HUMANITARIAN = "CN-HUMANITARIAN"
_RECEIVERS = (
    *(PartyRole.PURCHASER, PartyRole.INTERMEDIATE_CONSIGNEE, PartyRole.ULTIMATE_CONSIGNEE),
    *(PartyRole.END_USER, PartyRole.ULTIMATE_END_USER),
)


def compliance_number(declaration_number: str) -> str:
    """Return the number of the Compliance Notice that goes with a declaration."""
    return f"CPN-{declaration_number}"


def humanitarian_number(declaration_number: str) -> str:
    """Return the number of the humanitarian report that goes with a declaration."""
    return f"HUM-{declaration_number}"


def stop_number(declaration_number: str) -> str:
    """Return the number of the stop-and-report notice of a declaration."""
    return f"STP-{declaration_number}"


def near_limit_number(product_number: str) -> str:
    """Return the number of the near-limit declaration of a product."""
    return f"NLD-{product_number}"


def compliance_content(session: Session, declaration_id: int, identity: Identity, on: date) -> ComplianceNoticeContent:
    """Return the Compliance Notice for the goods and parties of a declaration. Raises NotFound."""
    stated = declaration_detail(session, declaration_id, on).statement
    exporter = _exporter(session, stated)
    number = _versioned(compliance_number, stated)
    return ComplianceNoticeContent(
        paper=_head(identity, number, exporter, ComplianceNoticeContent.FORM_ID),
        giver=party_block(exporter) if exporter is not None else PartyBlock("exporter"),
        receivers=tuple(_in_roles(stated, _RECEIVERS)),
        references=references_of(stated),
        destination=_destination(stated),
        items=tuple(_item(session, line) for line in stated.lines),
        law=_law(on),
        signatory=own_signatory(session, exporter, on),
    )


def humanitarian_content(
    session: Session, declaration_id: int, identity: Identity, on: date
) -> HumanitarianReportContent:
    """Return the report on a humanitarian export of what a declaration states. Raises NotFound.

    The day of the export and the ground stay open: they are written by hand.
    """
    stated = declaration_detail(session, declaration_id, on).statement
    exporter = _exporter(session, stated)
    number = _versioned(humanitarian_number, stated)
    return HumanitarianReportContent(
        paper=_head(identity, number, exporter, HumanitarianReportContent.FORM_ID),
        parties=tuple(party_block(party) for party in stated.parties),
        references=references_of(stated),
        destination=_destination(stated),
        lines=tuple(goods_line(line) for line in stated.lines),
        end_use=Bilingual(stated.specific_end_use, stated.specific_end_use_zh),
        address=HUMANITARIAN_REPORTS,
        term=load_current().clock(_HUMANITARIAN).length or 0,
        law=_law(on),
        signatory=own_signatory(session, exporter, on),
    )


def stop_content(session: Session, declaration_id: int, identity: Identity, on: date) -> StopReportContent:
    """Return the notice that use of a declaration is stopped and reported. Raises NotFound.

    Before it is stopped the cause stays open, so that the notice can be looked at while it is prepared.
    """
    detail = declaration_detail(session, declaration_id, on)
    stated, handling = detail.statement, detail.handling
    stopped = detail.state is DeclarationState.STOPPED
    exporter = _exporter(session, stated)
    return StopReportContent(
        paper=_head(identity, _versioned(stop_number, stated), exporter, StopReportContent.FORM_ID),
        parties=tuple(party_block(party) for party in stated.parties),
        references=references_of(stated),
        lines=tuple(goods_line(line) for line in stated.lines),
        end_use=Bilingual(stated.specific_end_use, stated.specific_end_use_zh),
        cause=handling.stop_cause.value if handling.stop_cause is not None else "",
        facts=detail.state_reason if stopped else "",
        stopped_on=detail.state_since.date() if stopped else None,
        reported_on=handling.stop_reported_on,
        licences=tuple(_licences(session, declaration_id)),
        signatory=own_signatory(session, exporter, on),
    )


def near_limit_content(session: Session, product_id: int, identity: Identity, on: date) -> NearLimitContent:
    """Return the declaration that a product is near a limit and not controlled. Raises NotFound, UserError."""
    detail = product_detail(session, product_id)
    decided = near_classification(detail)
    found = own_exporter(session)
    exporter = describe_party(session, PartyRole.EXPORTER, found.key) if found is not None else None
    return NearLimitContent(
        paper=_head(identity, near_limit_number(detail.number), exporter, NearLimitContent.FORM_ID),
        exporter=party_block(exporter) if exporter is not None else PartyBlock("exporter"),
        product=" · ".join(part for part in (detail.number, detail.code) if part),
        description=Bilingual(detail.name, detail.local_name),
        model=detail.model,
        hs_codes=detail.hs_codes,
        near=decided.control_codes,
        law=tuple(_measure(name, on) for name in decided.measures),
        parameters=detail.technical_parameters,
        composition=tuple(_composition(detail.report)),
        test_report=_report(detail.report),
        reason=decided.reason,
        decided_on=decided.decided_at.date() if decided.decided_at is not None else None,
        edition=decided.edition,
        signatory=own_signatory(session, exporter, on),
    )


def near_classification(detail: ProductDetail) -> ClassificationView:
    """Return the classification by which a product is near a limit: the one that holds, else the one proposed.

    Raises UserError when it is classified otherwise.
    """
    decided = detail.classification or detail.proposal
    if decided is None or decided.outcome is not Outcome.NEAR_LIMIT:
        raise UserError(
            "not_near_limit",
            "{number} is not classified as near a limit and not controlled.",
            hint=say("Classify the product first; the declaration follows from that."),
            number=detail.number,
        )
    return decided


def _head(identity: Identity, number: str, exporter: StatedParty | None, form_id: str) -> Paper:
    return identity.paper(
        number, exporter.legal_name if exporter else "", letterhead(exporter), form_edition(form_id, "")
    )


def _versioned(number: Callable[[str], str], stated: Statement) -> str:
    """Return the number of a paper of one version of a declaration: another version has other facts and another paper."""
    name = number(stated.number)
    return f"{name}-V{stated.version_number}" if stated.version_number > 1 else name


def _exporter(session: Session, stated: Statement) -> StatedParty | None:
    named = stated.in_role(PartyRole.EXPORTER)
    own = own_exporter(session) if named is None else None
    return describe_party(session, PartyRole.EXPORTER, own.key) if own is not None else named


def _in_roles(stated: Statement, roles: tuple[PartyRole, ...]) -> Iterator[PartyBlock]:
    """Yield the parties in these roles, each once, in the last role it has."""
    found: dict[int, PartyBlock] = {}
    for role in roles:
        for party in stated.parties:
            if party.role is role:
                found[party.party_id] = party_block(party)
    yield from found.values()


def _destination(stated: Statement) -> Bilingual:
    user = stated.in_role(PartyRole.ULTIMATE_END_USER) or stated.end_user
    code = stated.site.country if stated.site is not None and stated.site.country else user.country if user else ""
    return countries((code,)) if code else NOTHING


def _item(session: Session, line: StatedLine) -> NoticeItem:
    """Return a line with the entries of Annex 1 it is likely to be; its share of value is written by hand."""
    origin = session.get_one(Product, line.product_id).origin
    found = candidates_for(session, line.product_id, load_current())
    entries = [each.item for each in found if each.item.measure_number == EXTRATERRITORIAL and is_likely(each)]
    named = [Bilingual(f"{each.annex_part}: {each.name_en}", f"{each.name_zh}") for each in entries]
    return NoticeItem(
        number=line.line_number,
        description=Bilingual(line.description, line.description_zh),
        entry=Bilingual("\n".join(each.en for each in named), "\n".join(each.zh for each in named)),
        origin=country(origin) if origin else NOTHING,
        control_codes=line.control_codes,
    )


def _law(on: date) -> tuple[LawState, ...]:
    """Say of announcement 61/2025 how its limbs stand on a day, and why; those that stand alike are told together."""
    groups: dict[LawState, list[str]] = {}
    for limb in _LIMBS:
        state = load_current().state(EXTRATERRITORIAL, limb, on)
        groups.setdefault(replace(_told(state, on), measure=EXTRATERRITORIAL), []).append(limb)
    return tuple(replace(told, measure=f"{EXTRATERRITORIAL} {', '.join(limbs)}") for told, limbs in groups.items())


def _told(state: MeasureState, on: date) -> LawState:
    said = in_both(state.reasons[0].words) if state.reasons else NOTHING
    measure = state.measure
    name, act = measure.name, act_name(measure.number, issuers=measure.issuers)
    why = Bilingual(said.en.replace(str(name), str(act)), said.zh.replace(name.zh, act.zh))
    return LawState(name, on, in_both(state.state), why)


def _measure(name: str, on: date) -> LawState:
    number, _space, limb = name.partition(" ")
    try:
        return _told(load_current().state(number, limb, on), on)
    except NotFound:
        return LawState(name, on, wording.note("unknown"))


def _composition(report: TestReportView | None) -> Iterator[tuple[str, str]]:
    for share in report.shares if report is not None else ():
        known = f"{share.mass_percent:f} %" if share.mass_percent is not None else "–"
        yield share.element, f"{known} ± {share.uncertainty:f}" if share.uncertainty is not None else known


def _report(report: TestReportView | None) -> str:
    if report is None:
        return ""
    return ", ".join(
        part for part in (report.lab, report.report_number, str(report.reported_on), report.method) if part
    )


def _licences(session: Session, declaration_id: int) -> Iterator[str]:
    """Yield the licences given on applications that rest on a declaration."""
    query = (
        select(Licence)
        .join(Application, col(Application.licence_id) == col(Licence.id))
        .join(ApplicationLine, col(ApplicationLine.application_id) == col(Application.id))
        .join(DeclarationLine, col(DeclarationLine.id) == col(ApplicationLine.declaration_line_id))
        .where(DeclarationLine.declaration_id == declaration_id)
        .distinct()
        .order_by(col(Licence.id))
    )
    for licence in session.exec(query):
        yield f"{licence.licence_number} ({licence.number}), {licence.valid_from} – {licence.valid_until}"

"""The licence application on paper: what we ask for, what it rests on, and which papers go with it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from models.access.queries import names_of_users
from models.applications.queries import application_detail
from models.applications.slots import SlotState
from models.applications.views import ApplicationDetail, ApplicationLineView
from models.calendar.clocks import ClockReading
from models.declarations.choices import PartyRole
from models.declarations.queries import declaration_detail
from models.declarations.stating import describe_party
from models.documents import wording
from models.documents.assemble.identity import Identity, aware
from models.documents.assemble.shared import both, country, form_edition, letterhead, party_block, unit
from models.documents.content.application import EvidenceLine, LicenceApplicationContent
from models.documents.content.declaration import Signatory
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Reference
from models.rulebook.loader import load_current
from models.rulebook.papers import SlotNeed

VARIANT = "CN-APPLICATION"


def application_content(
    session: Session, application_id: int, identity: Identity, on: date
) -> LicenceApplicationContent:
    """Return what the application prints as it stands on a day. Raises NotFound."""
    detail = application_detail(session, application_id, on)
    names = names_of_users(session)
    exporter = detail.party(PartyRole.EXPORTER)
    author = describe_party(session, PartyRole.EXPORTER, exporter.id) if exporter else None
    form = form_edition(LicenceApplicationContent.FORM_ID, VARIANT if detail.regime == "CN" else "")
    return LicenceApplicationContent(
        paper=identity.paper(detail.number, author.legal_name if author else "", letterhead(author), form),
        authority=Bilingual(detail.authority),
        authority_number=detail.authority_reference or detail.lodged_reference,
        kind=detail.kind.value,
        parties=tuple(party_block(describe_party(session, each.role, each.id)) for each in detail.parties),
        references=_references(detail),
        destination=country(detail.destination) if detail.destination else NOTHING,
        port=Bilingual(detail.port),
        transport_mode=both(wording.choice("transport", detail.transport.value)) if detail.transport else "",
        lines=tuple(_line(each) for each in detail.lines),
        end_use=Bilingual(detail.specific_end_use, detail.specific_end_use_zh),
        site_of_use=_site(session, detail),
        declarations=_declarations(session, detail, on),
        evidence=tuple(_evidence(each) for each in detail.slots),
        determination=_determination(detail.determination),
        clock_note=_clock(detail.accepted_on, detail.clock),
        repeat_of=detail.repeat_of[1] if detail.repeat_of else "",
        preparer=names.get(detail.prepared_by, ""),
        prepared_on=aware(detail.submitted_at).date() if detail.submitted_at else None,
        approver=names.get(detail.approved_by, "") if detail.approved_by is not None else "",
        approved_on=aware(detail.approved_at).date() if detail.approved_at else None,
        remarks=_remarks(detail),
        signatory=Signatory(organisation=author.legal_name if author else ""),
    )


def _references(detail: ApplicationDetail) -> tuple[Reference, ...]:
    return (Reference("contract", detail.contract_number, detail.contract_date),) if detail.contract_number else ()


def _line(line: ApplicationLineView) -> GoodsLine:
    return GoodsLine(
        number=line.line_number,
        description=Bilingual(line.description),
        control_codes=line.control_codes,
        hs_code=line.hs_code,
        quantity=line.quantity,
        unit=unit(line.unit),
        value=_rounded(line.value, line.currency),
        currency=line.currency,
        end_use=NOTHING,
    )


def _rounded(value: Decimal | None, currency: str) -> Decimal | None:
    known = load_current().currencies.get(currency)
    return value if value is None or known is None else round(value, known.digits)


def _site(session: Session, detail: ApplicationDetail) -> str:
    stated = next(iter(_statements(session, detail)), None)
    if stated is not None and stated.site is not None and stated.site.site_id == detail.site_id:
        return f"{stated.site.name}, {stated.site.address}"
    return detail.site_name


def _statements(session: Session, detail: ApplicationDetail) -> list[Any]:
    ids = dict.fromkeys(line.declaration_id for line in detail.lines)
    return [declaration_detail(session, each, detail.state_since.date()).statement for each in ids]


def _declarations(session: Session, detail: ApplicationDetail, on: date) -> tuple[Reference, ...]:
    found = []
    for each in dict.fromkeys(line.declaration_id for line in detail.lines):
        rests_on = declaration_detail(session, each, on)
        number = f"{rests_on.number} v{rests_on.statement.version_number}"
        found.append(Reference("declaration", number, rests_on.handling.signed_on))
    return tuple(found)


def _evidence(state: SlotState) -> EvidenceLine:
    good = [paper for paper in state.filled_by if paper not in state.expired]
    if good:
        word = "filled"
    elif state.waived_reason:
        word = "not_needed"
    elif state.expired:
        word = "expired"
    else:
        word = "missing" if state.required else "asked_for" if state.slot.need is SlotNeed.practice else "not_needed"
    return EvidenceLine(
        slot=Bilingual(state.slot.label_en, state.slot.label_zh),
        basis=state.source.name,
        state=word,
        document="; ".join(paper.name for paper in good or state.expired),
        reason_absent=state.waived_reason,
    )


def _determination(stored: Mapping[str, Any] | None) -> Bilingual:
    if stored is None:
        return NOTHING
    outcome = wording.choice("outcome", str(stored["outcome"]))
    day, edition = stored["on"], stored["edition"]
    return Bilingual(
        f"{outcome.en} (as of {day}, reference edition {edition}).",
        f"{outcome.zh}（截至 {day}，参考数据版本 {edition}）。",
    )


def _clock(accepted_on: date | None, clock: ClockReading) -> Bilingual:
    if accepted_on is None:
        return NOTHING
    if clock.due is None:
        return Bilingual(f"Accepted on {accepted_on}.", f"受理日期：{accepted_on}。")
    return Bilingual(
        f"Accepted on {accepted_on}; the statutory period ends on {clock.due}.",
        f"受理日期：{accepted_on}；法定期限届满日：{clock.due}。",
    )


def _remarks(detail: ApplicationDetail) -> Bilingual:
    route = f"Route 运输路线: {detail.route}" if detail.route else ""
    contact = ", ".join(part for part in (detail.contact_name, detail.contact_phone, detail.contact_email) if part)
    person = f"Contact 联系人: {contact}" if contact else ""
    return Bilingual("\n".join(part for part in (route, detail.additional_information, person) if part))

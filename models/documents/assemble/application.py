"""The licence application on paper: what we ask for, what it rests on, and which papers go with it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from models.access.queries import names_of_users
from models.applications.queries import application_detail
from models.applications.slots import EvidenceFact, SlotState
from models.applications.views import ApplicationDetail, ApplicationLineView
from models.calendar.clocks import ClockReading
from models.declarations.choices import PartyRole
from models.declarations.queries import declaration_detail
from models.declarations.statement import StatedLine
from models.declarations.stating import describe_party
from models.declarations.views import DeclarationDetail
from models.determination.outcome import Outcome, reasons
from models.documents import wording
from models.documents.assemble.identity import Identity, aware
from models.documents.assemble.shared import (
    both,
    country,
    form_edition,
    letterhead,
    own_signatory,
    party_block,
    unit,
)
from models.documents.chinese import in_both
from models.documents.citations import cited, is_act
from models.documents.content.application import EvidenceLine, LegalReason, LicenceApplicationContent
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, PartyBlock, Reference
from models.rulebook.loader import load_current
from models.rulebook.papers import SlotNeed

VARIANT = "CN-APPLICATION"
_ASKED_FOR = frozenset({Outcome.case_by_case, Outcome.refused_in_principle})
_WHEN = {SlotNeed.on_request: "on_request", SlotNeed.practice: "optional"}


def application_content(
    session: Session, application_id: int, identity: Identity, on: date
) -> LicenceApplicationContent:
    """Return what the application prints as it stands on a day. Raises NotFound."""
    detail = application_detail(session, application_id, on)
    names = names_of_users(session)
    ids = dict.fromkeys(line.declaration_id for line in detail.lines)
    declared = [declaration_detail(session, each, on) for each in ids]
    exporter = detail.party(PartyRole.EXPORTER)
    author = describe_party(session, PartyRole.EXPORTER, exporter.id) if exporter else None
    form = form_edition(LicenceApplicationContent.FORM_ID, VARIANT if detail.regime == "CN" else "")
    return LicenceApplicationContent(
        paper=identity.paper(detail.number, author.legal_name if author else "", letterhead(author), form),
        authority=wording.known("authority", detail.authority),
        authority_number=detail.authority_reference or detail.lodged_reference,
        kind=detail.kind.value,
        parties=parties_of(session, detail),
        references=_references(detail),
        destination=country(detail.destination) if detail.destination else NOTHING,
        port=wording.known("port", detail.port),
        transport_mode=both(wording.choice("transport", detail.transport.value)) if detail.transport else "",
        trade_mode=detail.trade_mode,
        payment_terms=detail.payment_terms,
        lines=tuple(_line(each, _stated(declared, each)) for each in detail.lines),
        end_use=Bilingual(detail.specific_end_use, detail.specific_end_use_zh),
        site_of_use=_site(declared, detail),
        declarations=tuple(_declaration(each) for each in declared),
        evidence=tuple(_evidence(each) for each in detail.slots if each.required or each.filled_by),
        determination=_determination(detail.determination),
        legal_reasons=_legal_reasons(detail.determination),
        clock_note=_clock(detail.accepted_on, detail.clock),
        repeat_of=detail.repeat_of[1] if detail.repeat_of else "",
        preparer=names.get(detail.prepared_by, ""),
        prepared_on=aware(detail.submitted_at).date() if detail.submitted_at else None,
        approver=names.get(detail.approved_by, "") if detail.approved_by is not None else "",
        approved_on=aware(detail.approved_at).date() if detail.approved_at else None,
        remarks=_remarks(detail),
        signatory=own_signatory(session, author, on),
    )


def parties_of(session: Session, detail: ApplicationDetail) -> tuple[PartyBlock, ...]:
    """Return the parties from the exporter to the end user, whatever the order they were entered in."""
    order = list(PartyRole)
    found = sorted(detail.parties, key=lambda each: order.index(each.role))
    return tuple(party_block(describe_party(session, each.role, each.id)) for each in found)


def _references(detail: ApplicationDetail) -> tuple[Reference, ...]:
    return (Reference("contract", detail.contract_number, detail.contract_date),) if detail.contract_number else ()


def _stated(details: Sequence[DeclarationDetail], line: ApplicationLineView) -> StatedLine | None:
    """Return the declared line that a line rests on, for what only the declaration says of the item."""
    stated = (each for detail in details for each in detail.statement.lines)
    return next((each for each in stated if each.line_id == line.declaration_line_id), None)


def _line(line: ApplicationLineView, stated: StatedLine | None) -> GoodsLine:
    return GoodsLine(
        number=line.line_number,
        description=Bilingual(line.description, stated.description_zh if stated else ""),
        model=stated.model if stated else "",
        control_codes=line.control_codes,
        hs_code=line.hs_code,
        quantity=line.quantity,
        unit=unit(line.unit),
        value=_rounded(line.value, line.currency),
        currency=line.currency,
    )


def _rounded(value: Decimal | None, currency: str) -> Decimal | None:
    known = load_current().currencies.get(currency)
    return value if value is None or known is None else round(value, known.digits)


def _site(details: Sequence[DeclarationDetail], detail: ApplicationDetail) -> str:
    sites = (each.statement.site for each in details if each.statement.site is not None)
    used = next((site for site in sites if site.site_id == detail.site_id), None)
    if used is None:
        return detail.site_name
    return f"{used.name}, {used.address} ({both(country(used.country))})"


def _declaration(detail: DeclarationDetail) -> Reference:
    number = f"{detail.number} v{detail.statement.version_number}"
    return Reference("declaration", number, detail.handling.signed_on)


def _evidence(state: SlotState) -> EvidenceLine:
    good = [paper for paper in state.filled_by if paper not in state.expired]
    return EvidenceLine(
        slot=Bilingual(state.slot.label_en, state.slot.label_zh),
        basis=cited(state.source.name),
        state=_state_of(state, filled=bool(good)),
        document="\n".join(filter(None, (_name(paper) for paper in good or state.expired))),
        reason_absent=Bilingual(state.waived_reason),
    )


def _state_of(state: SlotState, *, filled: bool) -> str:
    if filled:
        return "filled"
    if state.expired:
        return "expired"
    if state.waived_reason:
        return "not_needed"
    return "missing" if state.required else _WHEN.get(state.slot.need, "not_needed")


def _name(paper: EvidenceFact) -> str:
    return "; ".join(part.strip() for part in paper.name.split(";") if part.strip())


def _determination(stored: Mapping[str, Any] | None) -> Bilingual:
    if stored is None:
        return NOTHING
    # How the desk expects the authority to judge is no part of what it asks of it.
    asked = Outcome.licence if stored["outcome"] in _ASKED_FOR else Outcome(stored["outcome"])
    outcome = wording.choice("outcome", asked.value)
    day, edition = stored["on"], stored["edition"]
    return Bilingual(
        f"{outcome.en} (as of {day}, reference edition {edition}).",
        f"{outcome.zh}（截至 {day}，参考数据版本 {edition}）。",
    )


def _legal_reasons(stored: Mapping[str, Any] | None) -> tuple[LegalReason, ...]:
    """Return each act that asks for a licence and why, once, with the lines it holds for."""
    found: dict[tuple[Bilingual, Bilingual], list[int]] = {}
    for line in (stored or {}).get("lines", ()):
        acts = [(each, each.source) for each in reasons(line["answer"]) if each.source and is_act(each.source.name)]
        for each, source in acts:
            numbers = found.setdefault((in_both(each.words), cited(source.name)), [])
            if line["line"] not in numbers:
                numbers.append(line["line"])
    return tuple(LegalReason(tuple(numbers), text, source) for (text, source), numbers in found.items())


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

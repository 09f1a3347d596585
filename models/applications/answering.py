"""The authority's side: lodging, acceptance, pauses of the clock, the grant, the refusal, and our withdrawal."""

from datetime import date, datetime
from decimal import Decimal

from sqlmodel import select

from models.access.roles import Permission, require
from models.applications.choices import RefusedBy
from models.applications.drafting import hold_granted, lines_of, release_lines
from models.applications.drafts import LicenceFacts, PauseDraft
from models.applications.hands import held
from models.applications.stepping import gate, move, require_complete_to_lodge
from models.applications.tables import Application, ApplicationLine, ApplicationParty, ClockPause
from models.applications.transitions import Step
from models.calendar.clocks import NO_LIMIT
from models.declarations.choices import PartyRole
from models.licences.commands import register_licence
from models.licences.drafts import LicenceDraft, LicenceLineDraft, LicencePartyDraft
from models.licences.tables import Licence
from models.rulebook.loader import load_current
from models.rulebook.units import spoken
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, plain_text
from models.workspace.words import Words, say


def record_lodging(tx: Transaction, application_id: int, lodged_on: date, reference: str = "") -> Changes:
    """Record that an approved application was filed. Raises Incomplete when the pack lacks something on that day."""
    tx.act("record_lodging")
    application = held(tx, application_id)
    row = gate(tx, application, Step.LODGE)
    _require_day(tx, lodged_on, "lodged_on", _day(application.approved_at), say("the approval"))
    reference = _reference(reference, "reference")
    require_complete_to_lodge(tx, application, lodged_on)
    application.lodged_on, application.lodged_reference = lodged_on, reference
    move(tx, application, row)
    return tx.changes()


def record_acceptance(
    tx: Transaction, application_id: int, accepted_on: date, authority_reference: str = ""
) -> Changes:
    """Record that the authority accepted the application: on that day, and not at filing, the clock starts."""
    tx.act("record_acceptance")
    application = held(tx, application_id)
    row = gate(tx, application, Step.ACCEPT)
    _require_day(tx, accepted_on, "accepted_on", application.lodged_on, say("the lodging"))
    application.accepted_on = accepted_on
    application.authority_reference = _reference(authority_reference, "authority_reference")
    move(tx, application, row)
    return tx.changes()


def pause_clock(tx: Transaction, application_id: int, draft: PauseDraft) -> Changes:
    """Record days that do not count, or a cause that takes the limit away. Raises UserError for overlapping ones."""
    require(tx.actor, Permission.RECORD_ANSWER)
    tx.act("pause_clock")
    application = held(tx, application_id)
    if application.accepted_on is None or application.answered_on is not None:
        raise UserError("clock_not_running", "The clock of {number} does not run.", number=application.number)
    _require_day(tx, draft.paused_from, "paused_from", application.accepted_on, say("the acceptance"))
    for other in tx.session.exec(select(ClockPause).where(ClockPause.application_id == application_id)):
        alike = (other.reason in NO_LIMIT) == (draft.reason in NO_LIMIT)
        if alike and _overlap(other, draft):
            raise UserError(
                "pauses_overlap",
                "From {first} the clock already stands still: {reason}.",
                field="paused_from",
                first=other.paused_from,
                reason=other.reason.label,
            )
    tx.add(ClockPause(application_id=application_id, **draft.model_dump()))
    return tx.changes()


def end_pause(tx: Transaction, pause_id: int, paused_until: date) -> Changes:
    """Record the last day of a pause; the day after it counts again."""
    require(tx.actor, Permission.RECORD_ANSWER)
    tx.act("end_pause")
    pause = tx.get(ClockPause, pause_id)
    if pause.paused_until is not None:
        raise UserError("pause_ended", "This pause ended on {day}.", day=pause.paused_until)
    _require_day(tx, paused_until, "paused_until", pause.paused_from, say("the beginning of the pause"))
    pause.paused_until = paused_until
    return tx.changes()


def record_grant(
    tx: Transaction, application_id: int, facts: LicenceFacts, attachment: tuple[str, bytes] | None = None
) -> Changes:
    """Record the licence as granted and enter it with the licences; what was not granted goes back to the declarations.

    Raises FieldErrors for a line of another application or more than was applied for, and what the licences room refuses.
    """
    application = held(tx, application_id)
    row = gate(tx, application, Step.GRANT)
    _require_day(tx, facts.issued_on, "issued_on", application.accepted_on, say("the acceptance"))
    granted = _granted(tx, application, facts)
    known = register_licence(tx, _licence_draft(tx, application, facts, granted), attachment)
    licence = tx.get(Licence, known.first("licence"))
    tx.act("record_grant")
    for line, quantity in granted:
        hold_granted(tx, line, quantity)
    application.licence_id, application.answered_on = licence.key, facts.issued_on
    move(tx, application, row)
    return tx.changes()


def record_refusal(tx: Transaction, application_id: int, refused_on: date, reason: str) -> Changes:
    """Record the authority's refusal in its own words; the quantities go back to the declarations."""
    application = held(tx, application_id)
    row = gate(tx, application, Step.REFUSED_BY_AUTHORITY, reason)
    tx.act("record_refusal", reason.strip())
    _require_day(tx, refused_on, "refused_on", application.accepted_on or application.lodged_on, say("the lodging"))
    application.answered_on, application.refused_by = refused_on, RefusedBy.AUTHORITY
    move(tx, application, row, reason)
    release_lines(tx, application)
    return tx.changes()


def withdraw(tx: Transaction, application_id: int, reason: str) -> Changes:
    """Withdraw an application that has not been answered; the quantities go back to the declarations."""
    application = held(tx, application_id)
    row = gate(tx, application, Step.WITHDRAW, reason)
    tx.act("withdraw_application", reason.strip())
    application.withdrawn_reason = reason.strip()[:2000]
    application.first_by = application.first_verdict = None
    move(tx, application, row, reason)
    release_lines(tx, application)
    return tx.changes()


def _granted(tx: Transaction, application: Application, facts: LicenceFacts) -> list[tuple[ApplicationLine, Decimal]]:
    lines = {line.key: line for line in lines_of(tx, application)}
    granted = {key: line.quantity for key, line in lines.items()}
    faults: dict[str, Words] = {}
    for place, each in enumerate(facts.lines):
        line = lines.get(each.application_line_id)
        if line is None:
            faults[f"lines.{place}.application_line_id"] = say("This line belongs to another application.")
        elif each.quantity > line.quantity:
            faults[f"lines.{place}.quantity"] = say(
                "{quantity} are more than the {applied} applied for.",
                quantity=spoken(each.quantity, line.unit),
                applied=spoken(line.quantity, line.unit),
            )
        else:
            granted[line.key] = each.quantity
    if not faults and not any(granted.values()):
        faults["lines"] = say("Nothing was granted: record a refusal instead.")
    if faults:
        raise FieldErrors(faults)
    return [(lines[key], quantity) for key, quantity in granted.items()]


def _licence_draft(
    tx: Transaction, application: Application, facts: LicenceFacts, granted: list[tuple[ApplicationLine, Decimal]]
) -> LicenceDraft:
    rows = tx.session.exec(select(ApplicationParty).where(ApplicationParty.application_id == application.key)).all()
    return LicenceDraft(
        regime=application.regime,
        authority=application.authority,
        licence_number=facts.licence_number,
        kind=application.kind,
        exporter_id=application.exporter_id or 0,
        issued_on=facts.issued_on,
        valid_from=facts.valid_from,
        valid_until=facts.valid_until,
        destination=application.destination,
        contract_number=application.contract_number,
        port=application.port,
        transport=application.transport,
        conditions=facts.conditions,
        parties=tuple(_licence_party(application, row) for row in rows),
        lines=tuple(_licence_line(line, quantity) for line, quantity in granted if quantity),
    )


def _licence_party(application: Application, row: ApplicationParty) -> LicencePartyDraft:
    at_site = row.role is PartyRole.END_USER
    return LicencePartyDraft(role=row.role, party_id=row.party_id, site_id=application.site_id if at_site else None)


def _licence_line(line: ApplicationLine, quantity: Decimal) -> LicenceLineDraft:
    return LicenceLineDraft(
        product_id=line.product_id,
        description=line.description,
        control_codes=tuple(line.control_codes),
        hs_code=line.hs_code,
        quantity=quantity,
        unit=line.unit,
        value=_value(line, quantity),
        currency=line.currency if line.unit_price is not None else "",
    )


def _value(line: ApplicationLine, quantity: Decimal) -> Decimal | None:
    """Return the value in whole smallest units of the currency."""
    if line.unit_price is None:
        return None
    currency = load_current().currencies.get(line.currency)
    return (line.unit_price * quantity).quantize(Decimal(1).scaleb(-(currency.digits if currency else 2)))


def _require_day(tx: Transaction, day: date, field: str, earliest: date | None, event: Words) -> None:
    if day > tx.today:
        raise UserError("future_day", "{day} is still to come.", field=field, day=day)
    if earliest is not None and day < earliest:
        raise UserError(
            "days_out_of_order",
            "{day} lies before {event} of {earliest}.",
            field=field,
            day=day,
            event=event,
            earliest=earliest,
        )


def _day(moment: datetime | None) -> date | None:
    """Return the day of an instant where it was earliest: in UTC, or on this machine's calendar."""
    return None if moment is None else min(moment.date(), moment.astimezone().date())


def _reference(value: str, field: str) -> str:
    try:
        return plain_text(value.strip(), 80)
    except Refused as refused:
        raise FieldErrors({field: refused.words}) from None


def _overlap(pause: ClockPause, draft: PauseDraft) -> bool:
    ends_before = pause.paused_until is not None and pause.paused_until < draft.paused_from
    starts_after = draft.paused_until is not None and draft.paused_until < pause.paused_from
    return not ends_before and not starts_after

"""Verbs on licences: recording what the authority gave, freezing, giving back, revoking."""

from datetime import date

from sqlmodel import col, select

from models.access.roles import Permission, require
from models.declarations.choices import PartyRole
from models.goods.tables import Product
from models.licences.choices import LicenceEventKind, LicenceState, ShipmentState
from models.licences.drafts import LicenceDraft
from models.licences.locking import lock_licence
from models.licences.tables import Licence, LicenceEvent, LicenceLine, LicenceParty, Shipment
from models.licences.terms import licence_faults
from models.parties.tables import Party, Site
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say


def register_licence(tx: Transaction, draft: LicenceDraft, attachment: tuple[str, bytes] | None = None) -> Changes:
    """Record a licence as the authority gave it, with its scan (file name, contents) when there is one.

    Raises FieldErrors with a sentence for each field at fault, and UserError for a licence that is already recorded.
    """
    require(tx.actor, Permission.RECORD_ANSWER)
    tx.act("register_licence")
    faults = licence_faults(draft) | _unknown(tx, draft)
    if draft.issued_on > tx.today:
        faults["issued_on"] = say("This day is still to come.")
    if faults:
        raise FieldErrors(faults)
    _refuse_duplicate(tx, draft)
    licence = tx.add(_licence(tx, draft))
    exporter = LicenceParty(licence_id=licence.key, role=PartyRole.EXPORTER, party_id=draft.exporter_id)
    named = [LicenceParty(licence_id=licence.key, **party.model_dump()) for party in draft.parties]
    tx.session.add_all([*([] if _has_exporter(draft) else [exporter]), *named])
    for place, line in enumerate(draft.lines, start=1):
        values = line.model_dump() | {"control_codes": list(line.control_codes)}
        tx.session.add(LicenceLine(licence_id=licence.key, line_number=place, **values))
    if attachment is not None:
        licence.attachment_id = attach(tx, "licence", licence.key, attachment[0], attachment[1], "licence")
    return tx.changes()


def freeze_licence(tx: Transaction, licence_id: int, reason: str) -> Changes:
    """Freeze a licence: nothing leaves under it until an officer lifts that (for example Order 792, Articles 18 and 25)."""
    require(tx.actor, Permission.RECORD_ANSWER)
    return _happen(tx, licence_id, LicenceEventKind.FROZEN, reason, LicenceState.FROZEN, {LicenceState.ACTIVE})


def unfreeze_licence(tx: Transaction, licence_id: int, reason: str) -> Changes:
    """Lift a freeze; who froze it cannot lift it."""
    require(tx.actor, Permission.DECIDE)
    _refuse_own_freeze(tx, licence_id)
    return _happen(tx, licence_id, LicenceEventKind.UNFROZEN, reason, LicenceState.ACTIVE, {LicenceState.FROZEN})


def return_licence(tx: Transaction, licence_id: int, reason: str) -> Changes:
    """Record that a licence was handed back to the authority; planned shipments are cancelled before."""
    require(tx.actor, Permission.RECORD_ANSWER)
    planned = tx.session.exec(
        select(Shipment.number).where(Shipment.licence_id == licence_id, Shipment.state == ShipmentState.PLANNED)
    ).first()
    if planned is not None:
        raise UserError(
            "planned_shipment",
            "Shipment {number} is still planned under this licence. Cancel it first.",
            number=planned,
        )
    states = {LicenceState.ACTIVE, LicenceState.FROZEN}
    return _happen(tx, licence_id, LicenceEventKind.RETURNED, reason, LicenceState.RETURNED, states)


def revoke_licence(tx: Transaction, licence_id: int, reason: str) -> Changes:
    """Record that the authority revoked a licence; what is still planned under it cannot leave."""
    require(tx.actor, Permission.RECORD_ANSWER)
    states = {LicenceState.ACTIVE, LicenceState.FROZEN}
    return _happen(tx, licence_id, LicenceEventKind.REVOKED, reason, LicenceState.REVOKED, states)


def _happen(
    tx: Transaction,
    licence_id: int,
    kind: LicenceEventKind,
    reason: str,
    becomes: LicenceState,
    allowed: set[LicenceState],
) -> Changes:
    reason = stated_reason(reason)
    tx.act(f"licence_{kind.value}", reason)
    licence = lock_licence(tx, licence_id)
    if licence.state not in allowed:
        raise UserError(
            "licence_state",
            "Licence {number} is {state}; that rules this out.",
            number=licence.number,
            state=licence.state.label,
        )
    licence.state, licence.state_reason = becomes, reason
    tx.add(LicenceEvent(licence_id=licence_id, kind=kind, happened_on=tx.today, reason=reason, recorded_by=tx.actor.id))
    return tx.changes()


def stated_reason(reason: str) -> str:
    """Return the reason without idle space. Raises UserError when there is none, or too much of it."""
    stripped = reason.strip()
    if not stripped:
        raise UserError("no_reason", "A reason has to be stated.", field="reason")
    if len(stripped) > 2000:
        raise UserError(
            "too_long",
            "This text has {length} characters; at most {limit} fit.",
            field="reason",
            length=len(stripped),
            limit=2000,
        )
    return stripped


def _refuse_own_freeze(tx: Transaction, licence_id: int) -> None:
    last = tx.session.exec(
        select(LicenceEvent).where(LicenceEvent.licence_id == licence_id).order_by(col(LicenceEvent.id).desc())
    ).first()
    if last is not None and last.kind is LicenceEventKind.FROZEN and last.recorded_by == tx.actor.id:
        raise UserError("own_work", "{name} froze this licence; another person has to lift that.", name=tx.actor.name)


def _licence(tx: Transaction, draft: LicenceDraft) -> Licence:
    values = draft.model_dump(exclude={"parties", "lines"})
    return Licence(
        number=next_number(tx, "licence", "LIC"),
        authority_key=sort_key(draft.authority, 200),
        licence_key=sort_key(draft.licence_number, 60),
        **values,
    )


def _has_exporter(draft: LicenceDraft) -> bool:
    return any((party.role, party.party_id) == (PartyRole.EXPORTER, draft.exporter_id) for party in draft.parties)


def _refuse_duplicate(tx: Transaction, draft: LicenceDraft) -> None:
    found = tx.session.exec(
        select(Licence).where(
            Licence.authority_key == sort_key(draft.authority, 200),
            Licence.licence_key == sort_key(draft.licence_number, 60),
        )
    ).first()
    if found is not None:
        raise UserError(
            "licence_known",
            "Licence {number} of this authority is already recorded as {ours}.",
            field="licence_number",
            number=draft.licence_number,
            ours=found.number,
        )


def _unknown(tx: Transaction, draft: LicenceDraft) -> dict[str, Words]:
    """Return a sentence for each reference to a record that does not exist."""
    faults: dict[str, Words] = {}
    if tx.session.get(Party, draft.exporter_id) is None:
        faults["exporter_id"] = say("There is no such party.")
    for place, party in enumerate(draft.parties):
        if tx.session.get(Party, party.party_id) is None:
            faults[f"parties.{place}.party_id"] = say("There is no such party.")
        site = tx.session.get(Site, party.site_id) if party.site_id else None
        if party.site_id and (site is None or site.party_id != party.party_id):
            faults[f"parties.{place}.site_id"] = say("This party has no such site.")
    for place, line in enumerate(draft.lines):
        if tx.session.get(Product, line.product_id) is None:
            faults[f"lines.{place}.product_id"] = say("There is no such product.")
    return faults


def require_not_future(day: date, today: date, field: str) -> None:
    """Raise UserError for a day that is still to come."""
    if day > today:
        raise UserError("future_day", "{day} is still to come.", field=field, day=day)

"""Verbs on shipments: plan (reserves), change, ship (draws), confirm arrival, cancel (gives back)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from sqlmodel import col, select

from models.access.roles import Permission, require
from models.declarations.wall import told
from models.journal.queries import expect_version
from models.licences.choices import EntryKind, LicenceState, ShipmentState
from models.licences.commands import require_not_future, stated_reason
from models.licences.drafts import ShipmentDraft, ShipmentLineDraft, ShippedDraft
from models.licences.ledger import Balance, book, in_unit_of_line
from models.licences.locking import lock_licence, lock_lines, lock_shipment
from models.licences.tables import LedgerEntry, Licence, LicenceLine, LicenceParty, Shipment, ShipmentLine
from models.licences.terms import RECEIVERS, LicenceFace, day_fault, require_unused, shipment_faults
from models.licences.walls import stops_of
from models.rulebook.loader import load_current
from models.rulebook.units import Unit
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say


def plan_shipment(tx: Transaction, draft: ShipmentDraft, units: Mapping[str, Unit] | None = None) -> Changes:
    """Plan a shipment under a licence and reserve its quantities; nothing is booked unless all of it fits.

    Raises FieldErrors where the shipment is not what the licence allows, UserError for an unusable licence or an overdraw.
    """
    require(tx.actor, Permission.SHIP)
    tx.act("plan_shipment")
    licence = lock_licence(tx, draft.licence_id)
    _require_usable(licence)
    face = _face(tx, licence)
    _require_one_export(tx, licence, face, besides=None)
    _require_fitting(draft, face, _quantities(lock_lines(tx, licence.key), draft.lines, units)[1])
    _require_not_stopped(tx, licence, draft.consignee_id)
    values = draft.model_dump(exclude={"lines"})
    shipment = tx.add(Shipment(number=next_number(tx, "shipment", "SHP"), **values))
    _reserve(tx, shipment, draft.lines, units)
    return tx.changes()


def change_shipment(
    tx: Transaction,
    shipment_id: int,
    seen_version: int,
    draft: ShipmentDraft,
    units: Mapping[str, Unit] | None = None,
) -> Changes:
    """Change a planned shipment: its reservation is given back and made anew. A shipment keeps its licence."""
    require(tx.actor, Permission.SHIP)
    tx.act("change_shipment")
    shipment, licence = lock_shipment(tx, shipment_id)
    expect_version(tx, shipment, seen_version)
    _require_state(shipment, ShipmentState.PLANNED)
    if draft.licence_id != licence.key:
        raise UserError(
            "other_licence", "A shipment keeps its licence. Cancel it and plan a new one.", field="licence_id"
        )
    _require_usable(licence)
    face = _face(tx, licence)
    _require_fitting(draft, face)
    _require_not_stopped(tx, licence, draft.consignee_id)
    _settle(tx, shipment, EntryKind.RELEASED)
    for line in _lines_of(tx, shipment):
        tx.remove(line)
    for name, value in draft.model_dump(exclude={"lines", "licence_id"}).items():
        setattr(shipment, name, value)
    _reserve(tx, shipment, draft.lines, units)
    return tx.changes()


def ship(tx: Transaction, shipment_id: int, draft: ShippedDraft) -> Changes:
    """Record that a planned shipment left, on the day it did: what was reserved is drawn.

    Raises FieldErrors or UserError beside ``shipped_on`` for a day that is still to come, before the licence was issued
    or outside its validity. The plan may have been written down after the goods had left.
    """
    require(tx.actor, Permission.SHIP)
    tx.act("ship")
    shipment, licence = lock_shipment(tx, shipment_id)
    _require_state(shipment, ShipmentState.PLANNED)
    _require_usable(licence)
    _require_not_stopped(tx, licence, shipment.consignee_id)
    require_not_future(draft.shipped_on, tx.today, "shipped_on")
    face = _face(tx, licence)
    fault = day_fault(draft.shipped_on, face)
    if fault is None and draft.shipped_on < licence.issued_on:
        fault = say("The licence was issued on {day}; nothing may have left before.", day=licence.issued_on)
    if fault is not None:
        raise FieldErrors({"shipped_on": fault})
    _require_one_export(tx, licence, face, besides=shipment.key)
    shipment.state, shipment.shipped_on = ShipmentState.SHIPPED, draft.shipped_on
    shipment.customs_declaration = draft.customs_declaration
    shipment.invoice_number = draft.invoice_number or shipment.invoice_number
    _settle(tx, shipment, EntryKind.DRAWN)
    return tx.changes()


def confirm_arrival(tx: Transaction, shipment_id: int, arrived_on: date) -> Changes:
    """Record the day a shipment arrived."""
    require(tx.actor, Permission.SHIP)
    tx.act("confirm_arrival")
    shipment, _ = lock_shipment(tx, shipment_id)
    _require_state(shipment, ShipmentState.SHIPPED)
    require_not_future(arrived_on, tx.today, "arrived_on")
    if shipment.shipped_on is not None and arrived_on < shipment.shipped_on:
        raise UserError(
            "arrived_before", "It left on {day} and cannot arrive before.", field="arrived_on", day=shipment.shipped_on
        )
    shipment.state, shipment.arrived_on = ShipmentState.ARRIVED, arrived_on
    return tx.changes()


def cancel_shipment(tx: Transaction, shipment_id: int, reason: str) -> Changes:
    """Cancel a planned shipment and give its reservation back; what left cannot be cancelled."""
    require(tx.actor, Permission.SHIP)
    reason = stated_reason(reason)
    tx.act("cancel_shipment", reason)
    shipment, _ = lock_shipment(tx, shipment_id)
    _require_state(shipment, ShipmentState.PLANNED)
    _settle(tx, shipment, EntryKind.RELEASED)
    shipment.state, shipment.cancelled_reason = ShipmentState.CANCELLED, reason
    return tx.changes()


def _reserve(
    tx: Transaction,
    shipment: Shipment,
    wanted: tuple[ShipmentLineDraft, ...],
    units: Mapping[str, Unit] | None,
) -> None:
    """Reserve every line, or none: what cannot be is said for all lines before anything is booked."""
    held = lock_lines(tx, shipment.licence_id)
    quantities, faults = _quantities(held, wanted, units)
    if faults:
        raise FieldErrors(faults)
    for line in wanted:
        quantity = quantities[line.licence_line_id]
        _post(tx, shipment, held[line.licence_line_id], EntryKind.RESERVED, quantity)
        tx.add(
            ShipmentLine(
                shipment_id=shipment.key,
                licence_line_id=line.licence_line_id,
                quantity=quantity,
                stated_quantity=line.quantity,
                stated_unit=line.unit,
            )
        )


def _quantities(
    held: Mapping[int, LicenceLine], wanted: tuple[ShipmentLineDraft, ...], units: Mapping[str, Unit] | None
) -> tuple[dict[int, Decimal], dict[str, Words]]:
    """Return the quantity of each line in its own unit, and a sentence for each that does not fit."""
    known = load_current().units if units is None else units
    faults: dict[str, Words] = {}
    quantities: dict[int, Decimal] = {}
    for place, line in enumerate(wanted):
        try:
            if line.licence_line_id in quantities:
                raise UserError("line_twice", "This line stands twice in the shipment.", field="licence_line_id")
            quantities[line.licence_line_id] = _fitting(held.get(line.licence_line_id), line, known)
        except UserError as error:
            faults[f"lines.{place}.{error.field or 'quantity'}"] = error.words
    return quantities, faults


def _fitting(held: LicenceLine | None, wanted: ShipmentLineDraft, units: Mapping[str, Unit]) -> Decimal:
    """Return the quantity in the line's unit. Raises UserError when the line does not leave so much."""
    if held is None:
        raise UserError("line_of_other_licence", "The licence has no such line.", field="licence_line_id")
    quantity = in_unit_of_line(wanted.quantity, wanted.unit, held.unit, units)
    book(Balance(held.quantity, held.reserved, held.drawn), EntryKind.RESERVED, quantity, held.unit)
    return quantity


def _settle(tx: Transaction, shipment: Shipment, kind: EntryKind) -> None:
    """Book the whole reservation of a shipment as drawn or as given back."""
    held = lock_lines(tx, shipment.licence_id)
    for line in _lines_of(tx, shipment):
        _post(tx, shipment, held[line.licence_line_id], kind, line.quantity)


def _post(tx: Transaction, shipment: Shipment, line: LicenceLine, kind: EntryKind, quantity: Decimal) -> None:
    after = book(Balance(line.quantity, line.reserved, line.drawn), kind, quantity, line.unit)
    line.reserved, line.drawn = after.reserved, after.drawn
    tx.add(
        LedgerEntry(
            licence_line_id=line.key, shipment_id=shipment.key, kind=kind, quantity=quantity, booked_on=tx.today
        )
    )


def _lines_of(tx: Transaction, shipment: Shipment) -> tuple[ShipmentLine, ...]:
    query = select(ShipmentLine).where(ShipmentLine.shipment_id == shipment.key).order_by(col(ShipmentLine.id))
    return tuple(tx.session.exec(query))


def _face(tx: Transaction, licence: Licence) -> LicenceFace:
    named = tx.session.exec(select(LicenceParty).where(LicenceParty.licence_id == licence.key))
    return LicenceFace(
        regime=licence.regime,
        kind=licence.kind,
        valid_from=licence.valid_from,
        valid_until=licence.valid_until,
        destination=licence.destination,
        contract_number=licence.contract_number,
        port=licence.port,
        transport=licence.transport,
        receivers=frozenset(party.party_id for party in named if party.role in RECEIVERS),
    )


def _require_fitting(draft: ShipmentDraft, face: LicenceFace, of_lines: Mapping[str, Words] | None = None) -> None:
    faults = shipment_faults(draft, face) | dict(of_lines or {})
    if faults:
        raise FieldErrors(faults)


def _require_usable(licence: Licence) -> None:
    if licence.state is not LicenceState.ACTIVE:
        raise UserError(
            "licence_not_usable",
            "Licence {number} is {state}: {reason} Nothing may be planned or leave under it.",
            field="licence_id",
            hint=say("An officer can lift a freeze; a licence that was handed back or revoked needs a new one."),
            number=licence.number,
            state=licence.state.label,
            reason=licence.state_reason,
        )


def _require_not_stopped(tx: Transaction, licence: Licence, consignee_id: int) -> None:
    stops = stops_of(tx.session, licence, tx.today, consignee_id)
    if stops:
        raise UserError(
            "stopped",
            "Licence {number} is stopped: {why}",
            field="licence_id",
            hint=say("Cancel what is planned; an officer decides whether the licence is frozen or handed back."),
            number=licence.number,
            why=told(stops),
        )


def _require_one_export(tx: Transaction, licence: Licence, face: LicenceFace, besides: int | None) -> None:
    query = select(Shipment).where(Shipment.licence_id == licence.key, Shipment.state != ShipmentState.CANCELLED)
    others = [each for each in tx.session.exec(query) if each.id != besides]
    require_unused(face, len(others), others[0].number if others else "")


def _require_state(shipment: Shipment, state: ShipmentState) -> None:
    if shipment.state is not state:
        raise UserError(
            "shipment_state",
            "Shipment {number} is {state}; only one that is {wanted} can be changed so.",
            number=shipment.number,
            state=shipment.state.label,
            wanted=state.label,
        )

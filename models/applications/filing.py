"""Filling and waiving the evidence slots of an application."""

from sqlmodel import select

from models.access.roles import Permission, require
from models.applications.choices import ApplicationState
from models.applications.drafts import SlotFilling
from models.applications.hands import held, touch
from models.applications.tables import Application, Evidence
from models.applications.transitions import EDITABLE, EVIDENCE_OPEN
from models.declarations.tables import Declaration
from models.rulebook.loader import load_current
from models.rulebook.papers import EvidenceSlot, SlotNeed
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.tables import Attachment
from models.workspace.transaction import Transaction
from models.workspace.words import say

_IN_DESK = EDITABLE | {ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW}


def fill_slot(tx: Transaction, application_id: int, slot: str, filling: SlotFilling) -> Changes:
    """Put a paper into an evidence slot. An approval by a first person dies; what was approved can only gain papers."""
    require(tx.actor, Permission.PREPARE)
    tx.act("fill_slot")
    application = _open(tx, application_id)
    _slot(slot)
    if filling.attachment_id is not None:
        _require_file(tx, filling.attachment_id)
    if filling.declaration_id is not None:
        tx.get(Declaration, filling.declaration_id)
    if filling.dated is not None and filling.dated > tx.today:
        raise UserError("future_day", "{day} is still to come.", field="dated", day=filling.dated)
    for row in _in_slot(tx, application_id, slot):
        same = (row.attachment_id, row.declaration_id) == (filling.attachment_id, filling.declaration_id)
        if same and not row.waived:
            raise UserError("already_filled", "This paper already stands in this place.", field="attachment_id")
        if row.waived:
            tx.session.delete(row)
    tx.session.flush()
    tx.add(Evidence(application_id=application_id, slot=slot, **filling.model_dump()))
    touch(tx, application)
    return tx.changes()


def clear_slot(tx: Transaction, evidence_id: int) -> Changes:
    """Take a paper or a waiver out of its slot while the application is still with the desk."""
    require(tx.actor, Permission.PREPARE)
    tx.act("clear_slot")
    row = tx.get(Evidence, evidence_id)
    application = held(tx, row.application_id)
    if application.state not in _IN_DESK:
        raise UserError(
            "evidence_approved",
            "{number} is {state}: what was approved does not lose a paper.",
            number=application.number,
            state=application.state.label,
        )
    touch(tx, application)
    tx.remove(row)
    return tx.changes()


def waive_slot(tx: Transaction, application_id: int, slot: str, reason: str) -> Changes:
    """Say why a slot stays empty; a second person then has to decide. Raises UserError for a slot that holds a paper."""
    require(tx.actor, Permission.PREPARE)
    reason = reason.strip()
    if len(reason) < 10:
        raise UserError("reason_missing", "Say in a sentence why this paper is not needed.", field="reason")
    tx.act("waive_slot", reason)
    application = held(tx, application_id)
    if application.state not in _IN_DESK:
        raise UserError(
            "not_editable",
            "{number} is {state} and cannot be changed.",
            number=application.number,
            state=application.state.label,
        )
    if _slot(slot).need is not SlotNeed.yes:
        raise UserError("slot_optional", "This paper is not required, so there is nothing to waive.", field="slot")
    if _in_slot(tx, application_id, slot):
        raise UserError("slot_not_empty", "This place is not empty.", field="slot")
    tx.add(Evidence(application_id=application_id, slot=slot, note=reason, waived=True))
    touch(tx, application)
    return tx.changes()


def _open(tx: Transaction, application_id: int) -> Application:
    application = held(tx, application_id)
    if application.state not in EVIDENCE_OPEN:
        raise UserError(
            "not_editable",
            "{number} is {state} and cannot be changed.",
            number=application.number,
            state=application.state.label,
        )
    return application


def _slot(code: str) -> EvidenceSlot:
    found = next((slot for slot in load_current().slots if slot.code == code), None)
    if found is None:
        raise UserError(
            "slot_unknown",
            "{slot} is not an evidence slot of the loaded edition.",
            field="slot",
            hint=say("Choose one of the places listed with the application."),
            slot=code,
        )
    return found


def _require_file(tx: Transaction, attachment_id: int) -> None:
    if tx.get(Attachment, attachment_id).removed:
        raise UserError("file_removed", "This file was taken off its record.", field="attachment_id")


def _in_slot(tx: Transaction, application_id: int, slot: str) -> list[Evidence]:
    return list(
        tx.session.exec(select(Evidence).where(Evidence.application_id == application_id, Evidence.slot == slot))
    )

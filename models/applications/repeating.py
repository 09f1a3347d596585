"""Making a new application from an old one: a repeat order, or a fresh try after a refusal or withdrawal."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from models.access.roles import Permission, require
from models.applications.choices import ApplicationState
from models.applications.declared import declared_line, left_of
from models.applications.drafting import write_new
from models.applications.drafts import ApplicationDraft, LineDraft, PartyInRole, RepeatDraft
from models.applications.tables import Application, ApplicationLine, ApplicationParty, Evidence
from models.declarations.choices import DeclarationState, PartyRole
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

ONE_DEAL_ONLY = frozenset({"APPLICATION-FORM", "CONTRACT", "COURIER", "DECLARATION", "AUTHENTICATION", "OTHER"})
"""Slots whose papers belong to one contract or one application, so that a repeat order needs new ones."""

_COPIED = (
    "regime",
    "authority",
    "kind",
    "exporter_id",
    "end_user_id",
    "site_id",
    "destination",
    "destination_reason",
    "port",
    "transport",
    "route",
    "trade_mode",
    "payment_terms",
    "specific_end_use",
    "specific_end_use_zh",
    "additional_information",
    "contact_name",
    "contact_phone",
    "contact_email",
)
_OWN = frozenset({PartyRole.EXPORTER, PartyRole.END_USER})
_REPEATABLE = frozenset(ApplicationState) - {ApplicationState.DRAFT}
_RESUBMITTABLE = frozenset({ApplicationState.REFUSED, ApplicationState.WITHDRAWN})


@dataclass(frozen=True)
class NoLongerGood:
    """Something of the old application that the new one cannot rest on, and why."""

    id: str
    field: str
    words: Words


@dataclass(frozen=True)
class RepeatPlan:
    """What a repeat order asks for: the fields to fill, what is copied, and what no longer holds."""

    application_id: int
    number: str
    to_fill: tuple[str, ...]
    copied: ApplicationDraft
    no_longer_good: tuple[NoLongerGood, ...]


def plan_repeat(session: Session, old_id: int, on: date) -> RepeatPlan:
    """Return what a repeat order asks for and what it copies. Raises NotFound, or UserError for a mere draft."""
    old = _old(session, old_id, _REPEATABLE)
    lines, gone = _lines_again(session, old, on)
    copied = _copy(session, old, lines)
    gone = (*gone, *_papers_gone(session, old, on))
    fields = ["contract_number", "contract_date"]
    fields += [f"lines.{place}.quantity" for place in range(len(lines))] if lines else ["lines"]
    return RepeatPlan(old.key, old.number, tuple(fields), copied, gone)


def repeat_application(tx: Transaction, old_id: int, draft: RepeatDraft) -> Changes:
    """Make a new application from an old one: only contract, declared lines and quantities are stated anew.

    Papers that are not tied to the old contract and have not expired come along.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("repeat_application")
    old = _old(tx.session, old_id, _REPEATABLE)
    kept = _copy(tx.session, old, draft.lines or _lines_again(tx.session, old, tx.today)[0])
    filled = kept.model_copy(update={"contract_number": draft.contract_number, "contract_date": draft.contract_date})
    new = write_new(tx, filled, repeat_of_id=old.key)
    _papers_along(tx, old, new)
    return tx.changes()


def resubmit_as_new(tx: Transaction, old_id: int, reason: str) -> Changes:
    """Make a new draft from a refused or withdrawn application; it cites the old one, and everything comes along.

    Raises UserError when the quantities given back were taken by others meanwhile.
    """
    require(tx.actor, Permission.PREPARE)
    if not reason.strip():
        raise UserError("reason_missing", "Say why: the reason stands in the record for good.", field="reason")
    tx.act("resubmit_application", reason.strip())
    old = _old(tx.session, old_id, _RESUBMITTABLE)
    copied = _copy(tx.session, old, _same_lines(tx.session, old)).model_copy(
        update={"contract_number": old.contract_number, "contract_date": old.contract_date}
    )
    new = write_new(tx, copied, resubmission_of_id=old.key)
    _papers_along(tx, old, new, everything=True)
    return tx.changes()


def _old(session: Session, old_id: int, states: frozenset[ApplicationState]) -> Application:
    old = session.get(Application, old_id)
    if old is None:
        raise UserError("not_found", "There is no {kind} number {id}.", kind="application", id=old_id)
    if old.state not in states:
        raise UserError(
            "wrong_state",
            "{number} is {state}; a new application cannot be made from it.",
            number=old.number,
            state=old.state.label,
        )
    return old


def _copy(session: Session, old: Application, lines: tuple[LineDraft, ...]) -> ApplicationDraft:
    values: dict[str, Any] = {name: getattr(old, name) for name in _COPIED}
    rows = session.exec(select(ApplicationParty).where(ApplicationParty.application_id == old.key)).all()
    parties = tuple(PartyInRole(role=row.role, party_id=row.party_id) for row in rows if row.role not in _OWN)
    return ApplicationDraft(**values, parties=parties, lines=lines)


def _same_lines(session: Session, old: Application) -> tuple[LineDraft, ...]:
    return tuple(
        LineDraft(
            declaration_line_id=line.declaration_line_id,
            quantity=line.quantity,
            unit=line.unit,
            unit_price=line.unit_price,
            currency=line.currency,
        )
        for line in _rows(session, old)
    )


def _lines_again(
    session: Session, old: Application, on: date
) -> tuple[tuple[LineDraft, ...], tuple[NoLongerGood, ...]]:
    """Return the old lines that can be applied for again, with what is left of them, and why the others cannot."""
    again: list[LineDraft] = []
    gone: list[NoLongerGood] = []
    for line in _rows(session, old):
        declared = declared_line(session, line.declaration_line_id)
        left = left_of(session, declared.line.key)
        why = _why_not(declared.declaration.state, declared.declaration.valid_until, left, on)
        if why is None:
            again.append(
                LineDraft(
                    declaration_line_id=line.declaration_line_id,
                    quantity=line.quantity if left is None else None,
                    unit=line.unit if left is None else "",
                    unit_price=line.unit_price,
                    currency=line.currency,
                )
            )
        else:
            words = say("Declared line {line}: {why}", line=declared.label, why=why)
            gone.append(NoLongerGood(f"line:{line.line_number}", "lines", words))
    return tuple(again), tuple(gone)


def _why_not(state: DeclarationState, valid_until: date | None, left: object, on: date) -> Words | None:
    if state is not DeclarationState.VERIFIED:
        return say("the declaration is {state}.", state=state.label)
    if valid_until is not None and valid_until < on:
        return say("the declaration was good until {day}.", day=valid_until)
    if left is not None and left == 0:
        return say("everything that was declared is applied for.")
    return None


def _papers_gone(session: Session, old: Application, on: date) -> tuple[NoLongerGood, ...]:
    gone = []
    for row in _evidence(session, old):
        if row.slot in ONE_DEAL_ONLY and not row.waived:
            words = say("The paper in “{slot}” belongs to the old order; a new one is needed.", slot=row.slot)
        elif row.valid_until is not None and row.valid_until < on:
            words = say("The paper in “{slot}” was good until {day}.", slot=row.slot, day=row.valid_until)
        elif row.waived:
            words = say("That “{slot}” was not needed has to be said anew.", slot=row.slot)
        else:
            continue
        gone.append(NoLongerGood(f"paper:{row.key}", f"slots.{row.slot}", words))
    return tuple(gone)


def _papers_along(tx: Transaction, old: Application, new: Application, *, everything: bool = False) -> None:
    for row in _evidence(tx.session, old):
        expired = row.valid_until is not None and row.valid_until < tx.today
        if row.waived or expired or (row.slot in ONE_DEAL_ONLY and not everything):
            continue
        tx.session.add(
            Evidence(
                application_id=new.key,
                slot=row.slot,
                attachment_id=row.attachment_id,
                declaration_id=row.declaration_id,
                dated=row.dated,
                valid_until=row.valid_until,
                note=row.note,
            )
        )
    tx.session.flush()


def _rows(session: Session, old: Application) -> list[ApplicationLine]:
    query = select(ApplicationLine).where(ApplicationLine.application_id == old.key)
    return list(session.exec(query.order_by(col(ApplicationLine.line_number))))


def _evidence(session: Session, old: Application) -> list[Evidence]:
    return list(session.exec(select(Evidence).where(Evidence.application_id == old.key).order_by(col(Evidence.id))))

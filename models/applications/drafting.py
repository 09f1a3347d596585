"""Drafting an application: adding, changing and deleting it, its parties and its lines."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlmodel import col, select

from models.access.desk_settings import EXPORTER_PARTY, get_setting
from models.access.roles import Permission, require
from models.applications.choices import ApplicationState
from models.applications.declared import Declared, declared_line, give_back, in_unit, left_of, lock_lines, take
from models.applications.drafts import AUTHORITIES, ApplicationDraft, LineDraft
from models.applications.hands import held, touch
from models.applications.tables import (
    Application,
    ApplicationLine,
    ApplicationParty,
    ApplicationPreparer,
    ClockPause,
    Evidence,
    Question,
)
from models.applications.transitions import EDITABLE
from models.declarations.choices import PartyRole
from models.declarations.tables import DeclarationParty
from models.journal.queries import expect_version
from models.parties.tables import Party, Site
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

_OWN_ROLES = frozenset({PartyRole.EXPORTER, PartyRole.END_USER})


def draft_application(tx: Transaction, draft: ApplicationDraft) -> Changes:
    """Start an application; what the first declared line says fills the fields that were left empty.

    Raises FieldErrors for records that do not exist, UserError when more is asked for than was declared.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("draft_application")
    write_new(tx, draft)
    return tx.changes()


def change_application(tx: Transaction, application_id: int, seen_version: int, draft: ApplicationDraft) -> Changes:
    """Change a draft or returned application. Raises Conflict when somebody changed it since."""
    require(tx.actor, Permission.PREPARE)
    tx.act("change_application")
    application = held(tx, application_id)
    expect_version(tx, application, seen_version)
    require_editable(application)
    _refuse_unknown(tx, draft)
    for name, value in _columns(tx, draft).items():
        if getattr(application, name) != value:
            setattr(application, name, value)
    _write_parties(tx, application, draft)
    _write_lines(tx, application, draft.lines)
    touch(tx, application)
    application.revision += 1
    return tx.changes()


def delete_draft(tx: Transaction, application_id: int, seen_version: int) -> Changes:
    """Delete an application that never left the draft state, and give its quantities back."""
    require(tx.actor, Permission.PREPARE)
    tx.act("delete_draft")
    application = held(tx, application_id)
    expect_version(tx, application, seen_version)
    if application.state is not ApplicationState.DRAFT or application.submitted_at is not None:
        raise UserError(
            "not_a_draft",
            "{number} is {state}; only a draft can be deleted. It can be withdrawn.",
            number=application.number,
            state=application.state.label,
        )
    release_lines(tx, application)
    for kind in (ApplicationLine, ApplicationParty, ApplicationPreparer, Evidence, Question, ClockPause):
        for row in tx.session.exec(select(kind).where(kind.application_id == application_id)).all():
            tx.session.delete(row)
    tx.session.flush()
    tx.remove(application)
    return tx.changes()


def write_new(tx: Transaction, draft: ApplicationDraft, **links: Any) -> Application:
    """Store a new application with its parties and lines; ``links`` names what it repeats or resubmits."""
    _refuse_unknown(tx, draft)
    filled = filled_from_declaration(tx, draft)
    application = tx.add(
        Application(
            number=next_number(tx, "application", "APP"),
            state_since=tx.now,
            prepared_by=tx.actor.id,
            **_columns(tx, filled),
            **links,
        )
    )
    _write_parties(tx, application, filled)
    _write_lines(tx, application, filled.lines)
    touch(tx, application)
    return application


def filled_from_declaration(tx: Transaction, draft: ApplicationDraft) -> ApplicationDraft:
    """Return the draft with its empty fields filled from the declaration of its first line and the desk's own firm."""
    own_firm = draft.exporter_id or get_setting(tx.session, EXPORTER_PARTY)
    if not draft.lines:
        return draft.model_copy(update={"exporter_id": own_firm})
    declaration = declared_line(tx.session, draft.lines[0].declaration_line_id).declaration
    exporter = tx.session.exec(
        select(DeclarationParty.party_id).where(
            DeclarationParty.declaration_id == declaration.key, DeclarationParty.role == PartyRole.EXPORTER
        )
    ).first()
    said: dict[str, Any] = {
        "exporter_id": exporter or own_firm,
        "end_user_id": declaration.end_user_id,
        "contract_number": declaration.contract_number,
        "contract_date": declaration.contract_date,
        "specific_end_use": declaration.specific_end_use,
        "specific_end_use_zh": declaration.specific_end_use_zh,
    }
    if draft.end_user_id in (None, declaration.end_user_id):
        said["site_id"] = declaration.site_id
    empty = {name: value for name, value in said.items() if value and not getattr(draft, name)}
    return draft.model_copy(update=empty)


def require_editable(application: Application) -> None:
    """Raise UserError unless the preparer may change the application."""
    if application.state not in EDITABLE:
        raise UserError(
            "not_editable",
            "{number} is {state} and cannot be changed.",
            hint=say("Ask the officer to return it, or make a new application from it."),
            number=application.number,
            state=application.state.label,
        )


def release_lines(tx: Transaction, application: Application) -> None:
    """Give everything an application still holds back to the declarations."""
    lines = lines_of(tx, application)
    lock_lines(tx, (line.declaration_line_id for line in lines))
    for line in lines:
        _hold(tx, line, Decimal(0), "lines")


def hold_lines_again(tx: Transaction, application: Application) -> None:
    """Take the quantities of an application once more. Raises UserError when others have taken them meanwhile."""
    lines = lines_of(tx, application)
    lock_lines(tx, (line.declaration_line_id for line in lines))
    for line in lines:
        _hold(tx, line, line.quantity, f"lines.{line.line_number - 1}.quantity")


def hold_granted(tx: Transaction, line: ApplicationLine, granted: Decimal) -> None:
    """Note how much of a line was granted and give the rest back."""
    line.granted = granted
    _hold(tx, line, granted, "lines")


def copy_again(tx: Transaction, application: Application) -> None:
    """Copy descriptions and codes from the declared lines once more, so that both read the same when submitted."""
    for line in lines_of(tx, application):
        for name, value in _as_declared(declared_line(tx.session, line.declaration_line_id)).items():
            if getattr(line, name) != value:
                setattr(line, name, value)
    tx.session.flush()


def lines_of(tx: Transaction, application: Application) -> Sequence[ApplicationLine]:
    """Return the lines in an order that is the same for everybody, so that two at once never wait in a ring."""
    query = select(ApplicationLine).where(ApplicationLine.application_id == application.key)
    return tx.session.exec(query.order_by(col(ApplicationLine.declaration_line_id))).all()


def _columns(tx: Transaction, draft: ApplicationDraft) -> dict[str, Any]:
    values = draft.model_dump(exclude={"lines", "parties"})
    end_user = tx.session.get(Party, draft.end_user_id) if draft.end_user_id else None
    values["destination"] = draft.destination or (end_user.country if end_user else "")
    values["authority"] = draft.authority or AUTHORITIES.get(draft.regime, "")
    values["contract_key"] = sort_key(draft.contract_number, 60)
    return values


def _refuse_unknown(tx: Transaction, draft: ApplicationDraft) -> None:
    faults: dict[str, Words] = {}
    named = {"exporter_id": draft.exporter_id, "end_user_id": draft.end_user_id}
    named |= {f"parties.{place}.party_id": each.party_id for place, each in enumerate(draft.parties)}
    for field, party_id in named.items():
        if party_id is not None and tx.session.get(Party, party_id) is None:
            faults[field] = say("There is no such party.")
    for place, each in enumerate(draft.parties):
        if each.role in _OWN_ROLES:
            faults[f"parties.{place}.role"] = say("Exporter and end user have their own fields.")
    if draft.site_id is not None and tx.session.get(Site, draft.site_id) is None:
        faults["site_id"] = say("There is no such site.")
    if faults:
        raise FieldErrors(faults)


def _write_parties(tx: Transaction, application: Application, draft: ApplicationDraft) -> None:
    wanted = {(each.role, each.party_id) for each in draft.parties}
    if draft.exporter_id:
        wanted.add((PartyRole.EXPORTER, draft.exporter_id))
    if draft.end_user_id:
        wanted.add((PartyRole.END_USER, draft.end_user_id))
    query = select(ApplicationParty).where(ApplicationParty.application_id == application.key)
    for row in tx.session.exec(query).all():
        if (row.role, row.party_id) in wanted:
            wanted.discard((row.role, row.party_id))
        else:
            tx.session.delete(row)
    for role, party_id in sorted(wanted):
        tx.session.add(ApplicationParty(application_id=application.key, role=role, party_id=party_id))
    tx.session.flush()


def _write_lines(tx: Transaction, application: Application, drafts: tuple[LineDraft, ...]) -> None:
    present = {line.declaration_line_id: line for line in lines_of(tx, application)}
    places = {draft.declaration_line_id: place for place, draft in enumerate(drafts)}
    for place, draft in enumerate(drafts):
        declared_line(tx.session, draft.declaration_line_id, f"lines.{place}.declaration_line_id")
    lock_lines(tx, {*present, *places})
    for line_id in sorted(present.keys() - places.keys()):
        _hold(tx, present[line_id], Decimal(0), "lines")
        tx.remove(present.pop(line_id))
    if any(line.line_number != places[line_id] + 1 for line_id, line in present.items()):
        for line in present.values():
            line.line_number = -line.line_number  # out of the way: numbers are unique within an application
        tx.session.flush()
    for draft in sorted(drafts, key=lambda each: each.declaration_line_id):
        line_id = draft.declaration_line_id
        _write_line(tx, application, present.get(line_id), draft, places[line_id])


def _write_line(
    tx: Transaction, application: Application, line: ApplicationLine | None, draft: LineDraft, place: int
) -> None:
    field = f"lines.{place}.quantity"
    declared = declared_line(tx.session, draft.declaration_line_id)
    unit = draft.unit or declared.line.unit
    if line is not None and line.unit != unit:
        _hold(tx, line, Decimal(0), field)
    held = line.held if line is not None else Decimal(0)
    quantity = draft.quantity or held + _all_that_is_left(tx, declared, unit, field, held)
    in_unit(quantity, unit, declared.line.unit, field)
    values = _as_declared(declared) | {
        "line_number": place + 1,
        "quantity": quantity,
        "unit": unit,
        "unit_price": draft.unit_price,
        "currency": draft.currency,
    }
    if line is None:
        line = tx.add(ApplicationLine(application_id=application.key, declaration_line_id=declared.line.key, **values))
    else:
        _hold(tx, line, min(held, quantity), field)
        for name, value in values.items():
            if getattr(line, name) != value:
                setattr(line, name, value)
    _hold(tx, line, quantity, field)


def _all_that_is_left(tx: Transaction, declared: Declared, unit: str, field: str, held: Decimal) -> Decimal:
    left = left_of(tx.session, declared.line.key)
    if left is None:
        raise UserError(
            "quantity_not_stated", "The declaration sets no quantity: state how much is applied for.", field=field
        )
    if left <= 0 and not held:
        raise UserError("nothing_left", "Nothing is left of declared line {line}.", field=field, line=declared.label)
    return in_unit(left, declared.line.unit, unit, field)


def _as_declared(declared: Declared) -> dict[str, Any]:
    return {
        "product_id": declared.line.product_id,
        "description": declared.line.description,
        "control_codes": list(declared.line.control_codes),
        "hs_code": declared.line.hs_code,
    }


def _hold(tx: Transaction, line: ApplicationLine, quantity: Decimal, field: str) -> None:
    """Bring what a line holds of the declared quantity to a new amount, in the line's own unit."""
    if quantity > line.held:
        take(tx, line.declaration_line_id, quantity - line.held, line.unit, field)
    elif quantity < line.held:
        give_back(tx, line.declaration_line_id, line.held - quantity, line.unit)
    line.held = quantity
    tx.session.flush()

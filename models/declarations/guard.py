"""Refusing to change what an issued declaration states, before the database refuses it too."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import object_session
from sqlalchemy.orm.attributes import get_history

from models.declarations.choices import DeclarationState
from models.declarations.tables import (
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.workspace.errors import UserError

HANDLING = frozenset(
    {
        "state",
        "state_since",
        "state_reason",
        "stop_cause",
        "stop_reported_on",
        "valid_until",
        "until_key",
        "signatory_name",
        "signatory_position",
        "authority_basis",
        "signature_kind",
        "signed_on",
        "signed_at_place",
        "company_seal",
        "signature_recorded_by",
        "received_on",
        "received_as",
        "courier_number",
        "signed_attachment_id",
        "authenticity",
        "authenticity_note",
        "verified_by",
        "verified_on",
        "last_event",
        "last_event_on",
        "legal_hold",
        "legal_hold_reason",
        "row_version",
        "changed_at",
        "changed_by",
    }
)
"""Columns of a declaration that say how it was handled, and not what it states."""

_BOOKKEEPING = frozenset({"row_version", "changed_at", "changed_by"})
_PART_HANDLING: dict[Any, frozenset[str]] = {
    DeclarationLine: _BOOKKEEPING | {"applied"},
    DeclarationSignature: _BOOKKEEPING
    | {"signatory_name", "signatory_position", "signed_on", "signed_at_place", "company_seal"},
}
_PARTS = (DeclarationLine, DeclarationParty, DeclarationUndertaking, DeclarationSignature)


def _refuse() -> None:
    raise UserError(
        "frozen",
        "What was issued for signature is never changed. Make a new version instead.",
    )


def _changed(row: Any) -> set[str]:
    names = (column.key for column in row.__table__.columns)
    return {name for name in names if get_history(row, name).has_changes()}


def _state_before(row: Declaration) -> DeclarationState:
    deleted = get_history(row, "state").deleted
    return deleted[0] if deleted else row.state


@sa.event.listens_for(Declaration, "before_update")
def _guard_declaration(_mapper: Any, _connection: Any, row: Declaration) -> None:
    before = _state_before(row)
    issuing = before is DeclarationState.DRAFT
    if not issuing and (_changed(row) - HANDLING or row.state is DeclarationState.DRAFT):
        _refuse()


@sa.event.listens_for(Declaration, "before_delete")
def _guard_removal(_mapper: Any, _connection: Any, row: Declaration) -> None:
    if _state_before(row) is not DeclarationState.DRAFT:
        _refuse()


def _owner_is_draft(row: Any) -> bool:
    session = object_session(row)
    if session is None:
        return True
    with session.no_autoflush:
        owner = session.get(Declaration, row.declaration_id)
    return owner is None or _state_before(owner) is DeclarationState.DRAFT


def _guard_part(_mapper: Any, _connection: Any, row: Any) -> None:
    handled = _PART_HANDLING.get(type(row), frozenset({"row_version"}))
    if sa.inspect(row).persistent and not sa.inspect(row).deleted and not _changed(row) - handled:
        return
    if not _owner_is_draft(row):
        _refuse()


for _kind in _PARTS:
    sa.event.listen(_kind, "before_update", _guard_part)
    sa.event.listen(_kind, "before_insert", _guard_part)


def _guard_part_removal(_mapper: Any, _connection: Any, row: Any) -> None:
    if not _owner_is_draft(row):
        _refuse()


for _kind in _PARTS:
    sa.event.listen(_kind, "before_delete", _guard_part_removal)

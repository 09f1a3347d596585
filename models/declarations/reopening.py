"""From rows back to a draft: for the form that edits it, and for the next version that begins as a copy."""

from typing import Any

from sqlmodel import Session

from models.declarations.drafts import DeclarationDraft
from models.declarations.stating import parts_of
from models.declarations.tables import (
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.workspace.validation import validate

_LINE_FIELDS = (
    "product_id",
    "description",
    "description_zh",
    "intangible",
    "transfer_note",
    "model",
    "control_codes",
    "hs_code",
    "quantity",
    "unit",
    "value",
    "currency",
    "technical_parameters",
    "manufacturer",
    "serial_numbers",
    "cas_number",
)
_PARTS = frozenset({"parties", "lines", "undertakings", "signatures"})


def values_of(session: Session, declaration: Declaration) -> dict[str, Any]:
    """Return a declaration as the plain values of its form."""
    own = {name: getattr(declaration, name) for name in DeclarationDraft.model_fields if name not in _PARTS}
    lines = sorted(parts_of(session, DeclarationLine, declaration.key), key=lambda line: line.line_number)
    return own | {
        "parties": [
            {"role": row.role, "party_id": row.party_id} for row in parts_of(session, DeclarationParty, declaration.key)
        ],
        "lines": [{name: getattr(line, name) for name in _LINE_FIELDS} for line in lines],
        "undertakings": [
            {"code": row.code, "answer": row.answer, "note": row.note}
            for row in parts_of(session, DeclarationUndertaking, declaration.key)
        ],
        "signatures": [
            {name: getattr(row, name) for name in ("role", "signatory_name", "signatory_position")}
            for row in parts_of(session, DeclarationSignature, declaration.key)
        ],
    }


def draft_of(session: Session, declaration: Declaration) -> DeclarationDraft:
    """Return a declaration as a draft. Raises FieldErrors when the loaded edition no longer knows what it names."""
    return validate(DeclarationDraft, values_of(session, declaration))

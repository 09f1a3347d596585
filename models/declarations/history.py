"""What happened to a version of a declaration, its lines, parties, undertakings and signatures."""

from sqlmodel import Session

from models.declarations.tables import DeclarationLine, DeclarationParty, DeclarationSignature, DeclarationUndertaking
from models.journal.views import JournalRow
from models.journal.whole import Part, whole_history

_PARTS = tuple(
    Part(kind, "declaration_id")
    for kind in (DeclarationLine, DeclarationParty, DeclarationSignature, DeclarationUndertaking)
)


def declaration_history(session: Session, declaration_id: int) -> tuple[JournalRow, ...]:
    """List what happened to a version and all that belongs to it, files and notes included, latest first."""
    return whole_history(session, "declaration", declaration_id, _PARTS)

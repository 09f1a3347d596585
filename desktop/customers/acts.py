"""The acts of the customers' page that take a reason, and its reading of the history."""

from sqlmodel import Session

from models.journal.views import JournalRow
from models.parties.commands import retire_party, revive_party
from models.parties.queries import party_history
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction


def history_of(party_id: int, session: Session) -> tuple[JournalRow, ...]:
    """List what happened to a customer, latest first."""
    return party_history(session, party_id)


def retire(party_id: int, seen: int, reason: str, tx: Transaction) -> Changes:
    """Stop dealing with a customer."""
    return retire_party(tx, party_id, seen, reason)


def revive(party_id: int, seen: int, reason: str, tx: Transaction) -> Changes:
    """Deal with a retired customer again."""
    return revive_party(tx, party_id, seen, reason)

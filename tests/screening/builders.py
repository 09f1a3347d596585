"""Screening answers made by the room's own command, for tests of this room and of those above it."""

from datetime import date

from sqlmodel import col, select

from models.parties.commands import add_party
from models.parties.drafts import PartyDraft
from models.parties.tables import Party
from models.screening.choices import ScreeningOutcome
from models.screening.commands import record_screening
from models.screening.drafts import ListUsed, ScreeningDraft
from models.screening.tables import ScreeningAnswer

LISTS = (
    ListUsed(name="Example control list", dated=date(2026, 11, 1)),
    ListUsed(name="Example watch list", edition="7"),
)


def party(tx, name="Example Magnetics GmbH (fictional)", country="DE") -> int:
    """Add a party with nothing but name and country; return its id."""
    add_party(tx, PartyDraft(legal_name=name, country=country))
    return tx.session.exec(select(col(Party.id)).order_by(col(Party.id).desc())).first()


def screening(tx, party_id, outcome=ScreeningOutcome.CLEAR, on=date(2026, 11, 20), note=None, file=None) -> int:
    """Record an answer and return its id."""
    said = note if note is not None else ("" if outcome is ScreeningOutcome.CLEAR else "Same name, other country.")
    lists = tuple(used for used in LISTS if used.dated is None or used.dated <= on)
    record_screening(tx, party_id, ScreeningDraft(screened_on=on, lists=lists, outcome=outcome, note=said), file)
    return tx.session.exec(select(col(ScreeningAnswer.id)).order_by(col(ScreeningAnswer.id).desc())).first()

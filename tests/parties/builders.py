"""Valid parties for tests of this and other rooms, made by the room's own commands; all plainly fictional."""

from typing import Any

from models.parties.commands import add_party
from models.parties.drafts import PartyDraft
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

SITE = {
    "name": "Example works",
    "activity": "Bonding of magnets into motors",
    "street": "Example Road 1",
    "city": "Exampletown",
    "country": "DE",
    "operated_by_party": "yes",
    "near_military": "no",
}
CONTACT = {
    "name": "Erika Example",
    "position": "Managing director",
    "email": "erika@example.com",
    "phone": "+49 30 000000",
    "may_sign": True,
}
ADDRESS = {"kind": "registered", "street": "Example Road 1", "city": "Exampletown", "country": "DE"}


def values(name: str = "Example Magnetics GmbH (fictional)", **changes: Any) -> dict[str, Any]:
    """Return the typed values of a usable customer."""
    return {
        "legal_name": name,
        "country": "DE",
        "nature_of_business": "Makes motors for machine tools",
        "addresses": [ADDRESS],
        "sites": [SITE],
        "contacts": [CONTACT],
        **changes,
    }


def draft(name: str = "Example Magnetics GmbH (fictional)", **changes: Any) -> PartyDraft:
    """Return the draft of a usable customer."""
    return validate(PartyDraft, values(name, **changes))


def customer(tx: Transaction, name: str = "Example Magnetics GmbH (fictional)", **changes: Any) -> int:
    """Add a customer and return its id."""
    changed = add_party(tx, draft(name, **changes))
    return max(record_id for kind, record_id in changed.ids if kind == "party")


def bare_party(tx: Transaction, name: str, country: str = "DE", **changes: Any) -> int:
    """Add a party of which only name and country are known, and return its id."""
    changed = add_party(tx, validate(PartyDraft, {"legal_name": name, "country": country, **changes}))
    return max(record_id for kind, record_id in changed.ids if kind == "party")

"""How a dossier is named among the records of the customers' area: by a number below zero.

The window's history, Ctrl+K and links know an area and one number; a customer's is its id, a dossier's the negative of its own.
"""

AREA = "customers"
OF_DOSSIERS = frozenset(
    {
        *("dossier", "dossier_scope", "criterion_answer", "dossier_vote", "dossier_event", "dossier_round"),
        *("dossier_question", "dossier_hand", "vote_taken_back"),
    }
)
"""Tables whose rows are parts of a dossier."""


def place_of(dossier_id: int) -> int:
    """Return the number under which the window opens a dossier."""
    return -dossier_id


def dossier_at(place: int) -> int | None:
    """Return the dossier that a number stands for, or None for a customer."""
    return -place if place < 0 else None

"""Keeping parties: add one, change one, retire one."""

from models.access.roles import Permission, require
from models.journal.queries import expect_version
from models.parties.choices import PartyState
from models.parties.conflicts import with_parts
from models.parties.drafts import PartyDraft
from models.parties.keeping import (
    PARTS,
    assign,
    new_part,
    party_values,
    refresh_tokens,
    refuse_duplicates,
    refuse_owners,
    touch,
    write_parts,
)
from models.parties.tables import Party
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.transaction import Transaction
from models.workspace.words import say


def add_party(tx: Transaction, draft: PartyDraft) -> Changes:
    """Add a party with everything in the draft; its number is given here.

    Raises NotPermitted, and FieldErrors for a number that another party has, an unknown owner or a day to come.
    """
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("add_party")
    _check(tx, None, draft)
    number = next_number(tx, "party", "C", yearly=False, width=6)
    party = tx.add(Party(number=number, **party_values(draft, PartyState.ACTIVE)))
    for part in PARTS:
        for place, each in enumerate(getattr(draft, part)):
            tx.session.add(new_part(part, party.key, each, place))
    refresh_tokens(tx, party)
    return tx.changes()


def change_party(tx: Transaction, party_id: int, seen: int, draft: PartyDraft) -> Changes:
    """Make a party what the draft says; ``seen`` is the row version the person saw.

    Parts keep their ids; a part that is not in the draft is taken away (a site is closed as of today).
    Raises NotPermitted, NotFound, Conflict with what others changed, and FieldErrors.
    """
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("change_party")
    party = tx.get(Party, party_id)
    with with_parts(tx, party, seen):
        expect_version(tx, party, seen)
    _check(tx, party_id, draft)
    # Parts first: the party's own row is then written once, with one new version.
    parts_changed = [write_parts(tx, party_id, part, getattr(draft, part)) for part in PARTS]
    if assign(party, party_values(draft, party.state)) or any(parts_changed):
        touch(party)
        refresh_tokens(tx, party)
    return tx.changes()


def retire_party(tx: Transaction, party_id: int, seen: int, reason: str) -> Changes:
    """Stop dealing with a party; it stays readable. Raises UserError without a reason or when it is retired already."""
    return _set_state(tx, party_id, seen, PartyState.RETIRED, reason, "retire_party")


def revive_party(tx: Transaction, party_id: int, seen: int, reason: str) -> Changes:
    """Deal with a retired party again. Raises UserError without a reason or when it is active already."""
    return _set_state(tx, party_id, seen, PartyState.ACTIVE, reason, "revive_party")


def _set_state(tx: Transaction, party_id: int, seen: int, state: PartyState, reason: str, verb: str) -> Changes:
    require(tx.actor, Permission.KEEP_REGISTER)
    reason = reason.strip()
    if not reason:
        raise UserError("no_reason", "Say why, so that others can read it later.", field="reason")
    if len(reason) > 4000:
        raise UserError("too_long", "At most {limit} characters fit here.", field="reason", limit=4000)
    tx.act(verb, reason)
    party = tx.get(Party, party_id)
    with with_parts(tx, party, seen):
        expect_version(tx, party, seen)
    if party.state is state:
        raise UserError("same_state", "{number} is {state} already.", number=party.number, state=state.label)
    party.state = state
    touch(party)
    refresh_tokens(tx, party)
    return tx.changes()


def _check(tx: Transaction, party_id: int | None, draft: PartyDraft) -> None:
    if draft.customer_since is not None and draft.customer_since > tx.today:
        raise FieldErrors({"customer_since": say("This day is still to come.")})
    refuse_duplicates(tx, party_id, draft.identifiers)
    refuse_owners(tx, party_id, draft.holdings)

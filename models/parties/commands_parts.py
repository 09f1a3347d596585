"""Keeping one part of a party by itself: a site, a contact, an identifier, a name, an address, the owners."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from models.access.roles import Permission, require
from models.journal.queries import expect_version
from models.journal.taking_off import take_file_off
from models.parties.conflicts import with_parts
from models.parties.drafts import (
    AddressDraft,
    ContactDraft,
    HoldingDraft,
    IdentifierDraft,
    NameDraft,
    SiteDraft,
    check_shares,
)
from models.parties.keeping import (
    PARTS,
    assign,
    new_part,
    owner_column,
    part_values,
    refresh_tokens,
    refuse_duplicates,
    refuse_owners,
    touch,
    write_parts,
)
from models.parties.tables import Contact, Party, Site
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors
from models.workspace.notes import add_note
from models.workspace.rows import Row
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused
from models.workspace.words import say


def add_site(tx: Transaction, party_id: int, draft: SiteDraft) -> Changes:
    """Add a site to a party."""
    return _add(tx, "sites", party_id, draft, "add_site")


def change_site(tx: Transaction, site_id: int, seen: int, draft: SiteDraft) -> Changes:
    """Change a site; raises Conflict when it is no longer at the version seen."""
    return _change(tx, "sites", site_id, seen, draft, "change_site")


def close_site(tx: Transaction, site_id: int, seen: int, last_day: date | None = None) -> Changes:
    """Say that a site is given up; its last day is today unless stated. Raises FieldErrors for a day before it opened."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("close_site")
    site = tx.get(Site, site_id)
    expect_version(tx, site, seen)
    last_day = last_day or tx.today
    if site.open_from is not None and last_day < site.open_from:
        raise FieldErrors({"open_until": say("The site opened only on {day}.", day=site.open_from)})
    site.open_until = last_day
    touch(tx.get(Party, site.party_id))
    return tx.changes()


def add_contact(tx: Transaction, party_id: int, draft: ContactDraft) -> Changes:
    """Add a person to a party."""
    return _add(tx, "contacts", party_id, draft, "add_contact")


def change_contact(tx: Transaction, contact_id: int, seen: int, draft: ContactDraft) -> Changes:
    """Change a person at a party; raises Conflict when it is no longer at the version seen."""
    return _change(tx, "contacts", contact_id, seen, draft, "change_contact")


def remove_contact(tx: Transaction, contact_id: int, seen: int) -> Changes:
    """Take a person off a party; the journal keeps who it was."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("remove_contact")
    contact = tx.get(Contact, contact_id)
    expect_version(tx, contact, seen)
    touch(tx.get(Party, contact.party_id))
    tx.remove(contact)
    return tx.changes()


def add_identifier(tx: Transaction, party_id: int, draft: IdentifierDraft) -> Changes:
    """Add a number to a party; raises FieldErrors for one that another party has."""
    return _add(tx, "identifiers", party_id, draft, "add_identifier")


def add_name(tx: Transaction, party_id: int, draft: NameDraft) -> Changes:
    """Add another name to a party."""
    return _add(tx, "names", party_id, draft, "add_name")


def add_address(tx: Transaction, party_id: int, draft: AddressDraft) -> Changes:
    """Add an address to a party."""
    return _add(tx, "addresses", party_id, draft, "add_address")


def set_owners(tx: Transaction, party_id: int, seen: int, drafts: Sequence[HoldingDraft]) -> Changes:
    """Make the owners of a party what the drafts say; ``seen`` is the version of the party.

    Raises Conflict, and FieldErrors for more than the whole, an unknown owner or a party that owns itself.
    """
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("set_owners")
    party = tx.get(Party, party_id)
    with with_parts(tx, party, seen):
        expect_version(tx, party, seen)
    _at_most_all(drafts)
    refuse_owners(tx, party_id, drafts)
    if write_parts(tx, party_id, "holdings", drafts):
        touch(party)
    return tx.changes()


def note_party(tx: Transaction, party_id: int, text: str) -> Changes:
    """Add a remark to a party. Raises UserError for no text or too much."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("note_party")
    add_note(tx, "party", tx.get(Party, party_id).key, text)
    return tx.changes()


def attach_to_party(tx: Transaction, party_id: int, file_name: str, content: bytes, purpose: str = "") -> Changes:
    """Keep a file with a party. Raises UserError for an empty or too large one."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("attach_to_party")
    attach(tx, "party", tx.get(Party, party_id).key, file_name, content, purpose)
    return tx.changes()


def take_file_off_party(tx: Transaction, party_id: int, attachment_id: int) -> Changes:
    """Take a file off a party. Raises UserError while a screening answer or another record rests on it."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("take_file_off_party")
    take_file_off(tx, "party", tx.get(Party, party_id).key, attachment_id)
    return tx.changes()


def _add(tx: Transaction, part: str, party_id: int, draft: Any, verb: str) -> Changes:
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act(verb)
    party = tx.get(Party, party_id)
    if part == "identifiers":
        refuse_duplicates(tx, None, [draft], path="value")
    tx.session.add(new_part(part, party_id, draft, 0))
    _settle(tx, part, party)
    return tx.changes()


def _change(tx: Transaction, part: str, part_id: int, seen: int, draft: Any, verb: str) -> Changes:
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act(verb)
    row: Row = tx.get(PARTS[part], part_id)
    expect_version(tx, row, seen)
    if assign(row, part_values(part, draft, 0)):
        _settle(tx, part, tx.get(Party, getattr(row, owner_column(part))))
    return tx.changes()


def _settle(tx: Transaction, part: str, party: Party) -> None:
    touch(party)
    if part in ("names", "identifiers"):
        refresh_tokens(tx, party)
    tx.session.flush()


def _at_most_all(drafts: Sequence[HoldingDraft]) -> None:
    try:
        check_shares(drafts)
    except Refused as refused:
        raise FieldErrors({"holdings": refused.words}) from None

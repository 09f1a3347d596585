"""What every command of this room does to rows: fill them, keep their search words, refuse what is there twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import col, select

from models.parties.choices import PartyState
from models.parties.drafts import HoldingDraft, IdentifierDraft, PartyDraft
from models.parties.folding import facets_of, tokens_of, with_shared
from models.parties.identifiers import CheckedIdentifier, check_identifier
from models.parties.tables import (
    Address,
    Contact,
    Holding,
    Party,
    PartyIdentifier,
    PartyName,
    PartyToken,
    Site,
    YearFigure,
)
from models.workspace.errors import FieldErrors
from models.workspace.rows import Row
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

PartT = TypeVar("PartT", bound=Row)
Values = dict[str, Any]

PARTS: dict[str, type[Row]] = {
    "names": PartyName,
    "identifiers": PartyIdentifier,
    "addresses": Address,
    "contacts": Contact,
    "holdings": Holding,
    "sites": Site,
    "figures": YearFigure,
}
"""The lists of a draft and their tables; the order is the order of writing."""

OWNER = {"holdings": "owned_id"}


def owner_column(part: str) -> str:
    """Return the column by which a part belongs to its party."""
    return OWNER.get(part, "party_id")


def party_values(draft: PartyDraft, state: PartyState) -> Values:
    """Return the columns of a party row that a draft decides."""
    values = draft.model_dump(exclude=set(PARTS))
    facets = facets_of(draft.kind, state, draft.military_ties, customer=draft.is_customer)
    return {**values, "sort_key": sort_key(draft.legal_name), "state": state, "facets": facets}


def part_values(part: str, draft: Any, place: int) -> Values:
    """Return the columns of one part's row; ``place`` is its position in the list."""
    values: Values = draft.model_dump(exclude={"id"})
    if part == "identifiers":
        values |= identifier_values(draft).__dict__
    if part in {"holdings", "figures"}:
        values["rank"] = place
    if part == "holdings" and draft.owner_id is not None:  # the register knows name and country
        values |= {"owner_name": "", "owner_country": ""}
    return values


def new_part(part: str, party_id: int, draft: Any, place: int) -> Row:
    """Build the row of a new part."""
    values: Values = {owner_column(part): party_id, **part_values(part, draft, place)}
    return PARTS[part](**values)


def identifier_values(draft: IdentifierDraft) -> CheckedIdentifier:
    """Return country, compact form and check of an identifier that its draft has already accepted."""
    return check_identifier(draft.scheme, draft.country, draft.value)


@dataclass(frozen=True)
class Searched:
    """What a party is found by."""

    texts: tuple[str, ...]
    country: str
    facets: int
    sort_key: str


TOKEN_COLUMNS = ("token", "party_id", "shared", "country", "facets", "sort_key")


def token_rows(party_id: int, searched: Searched) -> list[tuple[str, int, int, str, int, str]]:
    """Return the search rows of a party, in order of ``TOKEN_COLUMNS``."""
    country, facets, key = searched.country, searched.facets, searched.sort_key
    found = with_shared(tokens_of(searched.texts))
    return [(token, party_id, shared, country, facets, key) for token, shared in found]


def refresh_tokens(tx: Transaction, party: Party) -> None:
    """Bring the search rows of a party in step with its names, identifiers and what lists filter by."""
    party.facets = facets_of(party.kind, party.state, party.military_ties, customer=party.is_customer)
    tx.session.flush()
    names = tx.session.exec(select(PartyName.name).where(PartyName.party_id == party.key))
    numbers = tx.session.exec(select(PartyIdentifier.compact).where(PartyIdentifier.party_id == party.key))
    texts = (party.number, party.legal_name, party.local_name, *names, *numbers)
    wanted = {
        row[0]: Values(zip(TOKEN_COLUMNS, row, strict=True))
        for row in token_rows(party.key, Searched(texts, party.country, party.facets, party.sort_key))
    }
    kept = {t.token: t for t in tx.session.exec(select(PartyToken).where(PartyToken.party_id == party.key))}
    for token, row in kept.items():
        if token not in wanted:
            tx.session.delete(row)
    for token, values in wanted.items():
        if token in kept:
            assign(kept[token], values)
        else:
            tx.session.add(PartyToken(**values))
    tx.session.flush()


def touch(party: Party) -> None:
    """Count a change of the party, so that whoever looked at it before is told."""
    party.revision += 1


def write_parts(tx: Transaction, party_id: int, part: str, drafts: Sequence[Any]) -> bool:
    """Make a list of parts what the drafts say: rows with a known id are kept and changed; tell whether anything changed."""
    kind = PARTS[part]
    owner = owner_column(part)
    kept = {row.key: row for row in tx.session.exec(select(kind).where(getattr(kind, owner) == party_id))}
    _known_ids(part, drafts, kept)
    changed = False
    for gone in kept.keys() - {draft.id for draft in drafts}:
        changed = _let_go(tx, kept[gone]) or changed
    tx.session.flush()
    for place, draft in enumerate(drafts):
        if draft.id is None:
            tx.session.add(new_part(part, party_id, draft, place))
            changed = True
        else:
            changed = assign(kept[draft.id], part_values(part, draft, place)) or changed
    tx.session.flush()
    return changed


def refuse_duplicates(
    tx: Transaction, party_id: int | None, drafts: Sequence[IdentifierDraft], path: str = "identifiers.{place}.value"
) -> None:
    """Raise FieldErrors for each number that another party has, or that stands twice in the list."""
    faults: dict[str, Words] = {}
    seen: set[tuple[str, str, str]] = set()
    for place, draft in enumerate(drafts):
        checked = identifier_values(draft)
        key = (draft.scheme.value, checked.country, checked.compact)
        other = _holder(tx, draft, checked, party_id)
        if key in seen:
            faults[path.format(place=place)] = say("This number stands here twice.")
        elif other is not None:
            faults[path.format(place=place)] = say(
                "{number} {name} already has this number.", number=other.number, name=other.legal_name
            )
        seen.add(key)
    if faults:
        raise FieldErrors(faults)


def refuse_owners(
    tx: Transaction, party_id: int | None, drafts: Iterable[HoldingDraft], path: str = "holdings.{place}.owner_id"
) -> None:
    """Raise FieldErrors for an owner who does not exist and for a party that would own itself directly."""
    faults: dict[str, Words] = {}
    for place, draft in enumerate(drafts):
        if draft.owner_id is None:
            continue
        if draft.owner_id == party_id:
            faults[path.format(place=place)] = say("A party cannot be its own direct owner.")
        elif tx.session.get(Party, draft.owner_id) is None:
            faults[path.format(place=place)] = say("There is no such party in the register.")
    if faults:
        raise FieldErrors(faults)


def _holder(tx: Transaction, draft: IdentifierDraft, checked: CheckedIdentifier, party_id: int | None) -> Party | None:
    found = tx.session.exec(
        select(Party)
        .join(PartyIdentifier, col(PartyIdentifier.party_id) == col(Party.id))
        .where(
            PartyIdentifier.scheme == draft.scheme,
            PartyIdentifier.country == checked.country,
            PartyIdentifier.compact == checked.compact,
            sa.true() if party_id is None else col(PartyIdentifier.party_id) != party_id,
        )
    )
    return found.first()


def _known_ids(part: str, drafts: Sequence[Any], kept: dict[int, Row]) -> None:
    given = [draft.id for draft in drafts if draft.id is not None]
    faults = {
        f"{part}.{place}": say("This line was removed by somebody else, or stands here twice.")
        for place, draft in enumerate(drafts)
        if draft.id is not None and (draft.id not in kept or given.count(draft.id) > 1)
    }
    if faults:
        raise FieldErrors(faults)


def _let_go(tx: Transaction, row: Row) -> bool:
    """Close a site (declarations may name it); take any other part away."""
    if not isinstance(row, Site):
        tx.session.delete(row)
        return True
    if row.open_until is not None and row.open_until <= tx.today:
        return False
    row.open_until = tx.today
    return True


def assign(row: Any, values: Values) -> bool:
    """Set the columns of a row that differ; tell whether any did."""
    changed = False
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed = True
    return changed

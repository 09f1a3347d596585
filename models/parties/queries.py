"""Reading parties: one in full, and the short lists of pickers and the palette."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.parties.conflicts import party_history
from models.parties.customer_pages import first_by_name
from models.parties.drafts import PartyDraft
from models.parties.folding import MAX_TOKEN, compact, fold
from models.parties.keeping import PARTS, owner_column
from models.parties.stakes import OwnerKey, Stake, StakeGraph
from models.parties.tables import Holding, Party, PartyToken, Site
from models.parties.views import (
    AddressView,
    ContactView,
    CustomerDetail,
    FigureView,
    HoldingView,
    IdentifierView,
    NameView,
    PartyOption,
    SiteOption,
    SiteView,
)
from models.workspace.errors import NotFound

__all__ = [
    "customer_detail",
    "draft_of",
    "find_parties",
    "party_history",
    "party_option",
    "site_options",
    "stakes_around",
]

ViewT = TypeVar("ViewT")
_MOST_STAKES = 5000
_NUMBER_AT_LEAST = 5


def customer_detail(session: Session, party_id: int) -> CustomerDetail:
    """Return a party with everything that belongs to it. Raises NotFound."""
    party = session.get(Party, party_id)
    if party is None:
        raise NotFound("not_found", "There is no party with the id {id}.", id=party_id)
    return CustomerDetail(
        **_columns(party, CustomerDetail),
        names=_parts(session, "names", NameView, party_id),
        identifiers=_parts(session, "identifiers", IdentifierView, party_id),
        addresses=_parts(session, "addresses", AddressView, party_id),
        sites=_parts(session, "sites", SiteView, party_id),
        contacts=_parts(session, "contacts", ContactView, party_id),
        holdings=_holdings(session, party_id),
        figures=_parts(session, "figures", FigureView, party_id),
    )


def draft_of(detail: CustomerDetail) -> dict[str, Any]:
    """Return the values of a draft that would change nothing: where an editor starts."""
    values: dict[str, Any] = {name: getattr(detail, name) for name in PartyDraft.model_fields if name not in PARTS}
    for part in PARTS:
        fields = PartyDraft.model_fields[part].annotation.__args__[0].model_fields  # type: ignore[union-attr]
        values[part] = [{name: getattr(each, name) for name in fields} for each in getattr(detail, part)]
    for holding in values["holdings"]:
        if holding["owner_id"] is not None:  # name and country are those of the register
            holding |= {"owner_name": "", "owner_country": ""}
    return values


def find_parties(session: Session, text: str, limit: int = 20) -> tuple[PartyOption, ...]:
    """Find parties for pickers and the palette: by words in any script, by number, by identifier with or without spaces.

    A number that fits exactly comes first, then by name.
    """
    exact = fold(compact(text))[:MAX_TOKEN]
    first = _with_token(session, exact, limit) if len(exact) > _NUMBER_AT_LEAST else []
    ids = list(dict.fromkeys([*first, *first_by_name(session, text, limit)]))[:limit]
    found = {option.id: option for option in options(session, ids)}
    return tuple(found[party_id] for party_id in ids)


def party_option(session: Session, party_id: int) -> PartyOption:
    """Return a party as a picker shows the chosen one. Raises NotFound."""
    found = options(session, [party_id])
    if not found:
        raise NotFound("not_found", "There is no party with the id {id}.", id=party_id)
    return found[0]


def site_options(session: Session, party_id: int, on: date) -> tuple[SiteOption, ...]:
    """List the sites of a party, those open on the day first, then by name as it was entered."""
    sites = session.exec(select(Site).where(Site.party_id == party_id).order_by(col(Site.id)))
    offered = [SiteOption(s.key, s.name, s.activity, s.city, s.country, _open(s, on)) for s in sites]
    return tuple(sorted(offered, key=lambda option: (not option.is_open, option.id)))


def stakes_around(session: Session, party_id: int, on: date) -> StakeGraph:
    """Collect the direct shares held on a day above a party, owner by owner, as far as the register knows them."""
    stakes: list[Stake] = []
    own = session.scalar(sa.select(col(Party.legal_name)).where(col(Party.id) == party_id))
    names: dict[OwnerKey, str] = {party_id: own or ""}
    asked: set[int] = set()
    ask = {party_id}
    while ask and len(stakes) < _MOST_STAKES:
        asked |= ask
        rows = _owners_of(session, sorted(ask), on)
        ask = set()
        for holding, number, legal_name in rows:
            owner: OwnerKey = holding.owner_id if holding.owner_id is not None else holding.owner_name
            names[owner] = legal_name or holding.owner_name
            stakes.append(Stake(owner, holding.owned_id, holding.share, holding.kind))
            if number and holding.owner_id not in asked:
                ask.add(holding.owner_id)
    return StakeGraph(tuple(stakes), names)


def _owners_of(session: Session, owned: Sequence[int], on: date) -> Sequence[Any]:
    query = (
        sa.select(Holding, col(Party.number), col(Party.legal_name))
        .outerjoin(Party, col(Party.id) == col(Holding.owner_id))
        .where(
            col(Holding.owned_id).in_(owned),
            sa.or_(col(Holding.held_from).is_(None), col(Holding.held_from) <= on),
            sa.or_(col(Holding.held_until).is_(None), col(Holding.held_until) >= on),
        )
        .order_by(col(Holding.owned_id), col(Holding.rank), col(Holding.id))
    )
    return session.execute(query).all()


def _open(site: Site, on: date) -> bool:
    return (site.open_from is None or site.open_from <= on) and (site.open_until is None or on <= site.open_until)


def _parts(session: Session, part: str, view: type[ViewT], party_id: int) -> tuple[ViewT, ...]:
    kind = PARTS[part]
    rows = session.exec(select(kind).where(getattr(kind, owner_column(part)) == party_id).order_by(col(kind.id)))
    return tuple(view(**_columns(row, view)) for row in rows)


def _holdings(session: Session, party_id: int) -> tuple[HoldingView, ...]:
    query = (
        sa.select(Holding, col(Party.number), col(Party.legal_name), col(Party.country))
        .outerjoin(Party, col(Party.id) == col(Holding.owner_id))
        .where(col(Holding.owned_id) == party_id)
        .order_by(col(Holding.rank), col(Holding.id))
    )
    return tuple(
        HoldingView(
            **{
                **_columns(holding, HoldingView),
                "owner_number": number or "",
                "owner_name": legal_name or holding.owner_name,
                "owner_country": country or holding.owner_country,
            }
        )
        for holding, number, legal_name, country in session.execute(query)
    )


def _columns(row: Any, view: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in view.__dataclass_fields__ if hasattr(row, name)}


def _with_token(session: Session, token: str, limit: int) -> list[int]:
    query = sa.select(col(PartyToken.party_id)).where(col(PartyToken.token) == token)
    return list(session.scalars(query.order_by(col(PartyToken.sort_key), col(PartyToken.party_id)).limit(limit)))


def options(session: Session, ids: Sequence[int]) -> list[PartyOption]:
    """Return parties by id, in no order."""
    columns: tuple[Any, ...] = (
        col(Party.id),
        col(Party.number),
        col(Party.legal_name),
        col(Party.local_name),
        col(Party.country),
        col(Party.state),
    )
    return [PartyOption(*row) for row in session.execute(sa.select(*columns).where(col(Party.id).in_(ids)))]

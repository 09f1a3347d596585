"""What stops a licence without changing its state: a barred party, or a declaration that was stopped and reported.

Nothing is planned or leaves under it meanwhile. A licence that names several end users stays open for each of them
before whom nothing stands; whoever else receives the goods may pass them on to the barred one, so that is stopped.
"""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, select

from models.declarations.choices import DeclarationState, PartyRole
from models.declarations.tables import Declaration, DeclarationLine
from models.declarations.wall import Wall, walls_of
from models.licences.tables import Licence, LicenceLine, LicenceParty
from models.rulebook.marks import Mark, Source
from models.workspace.words import say

END_USERS = frozenset({PartyRole.END_USER, PartyRole.ULTIMATE_END_USER})
ARTICLE_25 = Source("State Council Order 792, Article 25")

_D: Any = Declaration.__table__  # type: ignore[attr-defined]
_L: Any = DeclarationLine.__table__  # type: ignore[attr-defined]


def stops_of(session: Session, licence: Licence, on: date, consignee_id: int | None = None) -> tuple[Wall, ...]:
    """Return what stops a licence on a day; with a consignee, what stops a shipment to that party."""
    named = session.exec(select(LicenceParty).where(LicenceParty.licence_id == licence.key)).all()
    users = {each.party_id for each in named if each.role in END_USERS}
    others = {licence.exporter_id, *(each.party_id for each in named if each.role not in END_USERS)}
    stopped = tuple(_stopped(session, licence.key, users))
    walls = walls_of(session, {*users, *others, *((consignee_id,) if consignee_id else ())}, on)
    found = (*stopped, *(each for some in walls.values() for each in some))
    return tuple({str(each.words): each for each in found if _counts(each, users, others, consignee_id)}.values())


def open_to_some(session: Session, licence: Licence, on: date) -> bool:
    """Tell whether goods may still leave to one of the end users of a licence."""
    named = session.exec(select(LicenceParty).where(LicenceParty.licence_id == licence.key))
    users = sorted({each.party_id for each in named if each.role in END_USERS})
    return any(not stops_of(session, licence, on, user) for user in users)


def _counts(wall: Wall, users: Collection[int], others: Collection[int], consignee_id: int | None) -> bool:
    """Tell whether what stands before one party stops a shipment to another."""
    clear_of_it = consignee_id in users and consignee_id != wall.party_id
    return not (clear_of_it and wall.party_id in users and wall.party_id not in others)


def _stopped(session: Session, licence_id: int, users: Collection[int]) -> Iterator[Wall]:
    """Yield the declarations of the end users for these goods that were stopped, and that no later one took over."""
    goods = sa.select(LicenceLine.product_id).where(LicenceLine.licence_id == licence_id)  # type: ignore[call-overload]
    of_goods = sa.select(_L.c.declaration_id).where(_L.c.product_id.in_(goods))
    shown = sa.select(_D.c.end_user_id, _D.c.number, _D.c.state, _D.c.signed_on, _D.c.state_since).where(
        _D.c.end_user_id.in_(sorted(users)), _D.c.id.in_(of_goods)
    )
    rows = session.connection().execute(shown.order_by(_D.c.id)).all()
    for each in rows:
        if each.state is DeclarationState.STOPPED and not any(
            other.state is DeclarationState.VERIFIED
            and other.end_user_id == each.end_user_id
            and other.signed_on >= each.state_since.date()
            for other in rows
        ):
            words = say("Declaration {number}, on which it may rest, was stopped and reported.", number=each.number)
            yield Wall(each.end_user_id, words, ARTICLE_25, Mark.confirmed)

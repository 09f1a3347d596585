"""Gathering what the standing of licences rests on, for one licence or a page of them."""

from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa
from sqlmodel import Session

from models.journal.listing import Apart
from models.licences.choices import LicenceKind, LicenceStanding, LicenceState, ShipmentState
from models.licences.standing import SOON_DAYS, Happened, LicenceFacts
from models.licences.tables import Licence, LicenceEvent, LicenceLine, Shipment

LICENCES: sa.Table = Licence.__table__  # type: ignore[attr-defined]
LINES: sa.Table = LicenceLine.__table__  # type: ignore[attr-defined]
SHIPMENTS: sa.Table = Shipment.__table__  # type: ignore[attr-defined]
EVENTS: sa.Table = LicenceEvent.__table__  # type: ignore[attr-defined]
_LEFT = (ShipmentState.SHIPPED, ShipmentState.ARRIVED)


def facts_of(session: Session, ids: Sequence[int]) -> dict[int, LicenceFacts]:
    """Return the facts of licences by id."""
    happened: dict[int, list[Happened]] = {}
    events = sa.select(EVENTS).where(EVENTS.c.licence_id.in_(ids)).order_by(EVENTS.c.id)
    for row in session.execute(events):
        happened.setdefault(row.licence_id, []).append(Happened(row.kind, row.happened_on, row.reason))
    used = _used_up(session, ids)
    shown = ("id", "kind", "regime", "valid_from", "valid_until")
    licences = sa.select(*(LICENCES.c[name] for name in shown)).where(LICENCES.c.id.in_(ids))
    return {
        row.id: LicenceFacts(
            row.kind, row.regime, row.valid_from, row.valid_until, tuple(happened.get(row.id, ())), used.get(row.id)
        )
        for row in session.execute(licences)
    }


def _used_up(session: Session, ids: Sequence[int]) -> dict[int, date]:
    """Return, for licences that are used up, the day their last goods left."""
    last = (
        sa.select(SHIPMENTS.c.licence_id, sa.func.max(SHIPMENTS.c.shipped_on).label("last"))
        .where(SHIPMENTS.c.licence_id.in_(ids), Apart(SHIPMENTS.c.state.in_(_LEFT)))
        .group_by(SHIPMENTS.c.licence_id)
        .subquery()
    )
    query = sa.select(last.c.licence_id, last.c.last).join(LICENCES, LICENCES.c.id == last.c.licence_id)
    return {row.licence_id: row.last for row in session.execute(query.where(is_used_up()))}


def is_used_up() -> sa.ColumnElement[bool]:
    """Tell in SQL whether a licence is used up today: its one export left, or every line is drawn."""
    left = sa.exists().where(SHIPMENTS.c.licence_id == LICENCES.c.id, SHIPMENTS.c.state.in_(_LEFT))
    with_rest = sa.exists().where(
        LINES.c.licence_id == LICENCES.c.id,
        sa.or_(LINES.c.quantity.is_(None), LINES.c.drawn < LINES.c.quantity),
    )
    return sa.and_(left, sa.or_(LICENCES.c.kind != LicenceKind.GENERAL, ~with_rest))


def has_standing(wanted: LicenceStanding, on: date) -> sa.ColumnElement[bool]:
    """Tell in SQL whether a licence has a standing today (``on``); the same rules as ``standing``."""
    table = LICENCES.c
    soon = on + timedelta(days=SOON_DAYS)
    open_ = sa.and_(table.state == LicenceState.ACTIVE, ~is_used_up())
    over = table.valid_until < on
    conditions = {
        LicenceStanding.RETURNED: table.state == LicenceState.RETURNED,
        LicenceStanding.REVOKED: table.state == LicenceState.REVOKED,
        LicenceStanding.FROZEN: sa.and_(table.state == LicenceState.FROZEN, ~over),
        LicenceStanding.USED_UP: sa.and_(table.state == LicenceState.ACTIVE, is_used_up()),
        LicenceStanding.EXPIRED: sa.or_(sa.and_(open_, over), sa.and_(table.state == LicenceState.FROZEN, over)),
        LicenceStanding.NOT_YET_VALID: sa.and_(open_, ~over, table.valid_from > on),
        LicenceStanding.EXPIRES_SOON: sa.and_(open_, ~over, table.valid_from <= on, table.valid_until <= soon),
        LicenceStanding.ACTIVE: sa.and_(open_, table.valid_from <= on, table.valid_until > soon),
    }
    return conditions[wanted]

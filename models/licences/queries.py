"""Reading licences: pages, search, details, what ends soon, and how balances went."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.declarations.choices import PartyRole
from models.goods.tables import Product
from models.journal.listing import Apart, Branch, Conditions, Listed, Listing, by, by_few_names, by_place
from models.licences.choices import LicenceKind, LicenceStanding, ShipmentState
from models.licences.facts import LICENCES, LINES, SHIPMENTS, facts_of, has_standing
from models.licences.ledger import Balance, Entry, book
from models.licences.shipment_queries import shipments_of
from models.licences.standing import standing
from models.licences.tables import LedgerEntry, Licence, LicenceEvent, LicenceLine, LicenceParty
from models.licences.views import (
    BalancePoint,
    BalanceSeries,
    LicenceDetail,
    LicenceEventView,
    LicenceLineView,
    LicencePartyView,
    LicenceRow,
)
from models.licences.walls import open_to_some, stops_of
from models.parties.hunting import Hunt, Named
from models.parties.tables import Party, Site
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_NAMED: sa.Table = LicenceParty.__table__  # type: ignore[attr-defined]
_PARTIES: sa.Table = Party.__table__  # type: ignore[attr-defined]
_ID: Any = LICENCES.c.id
_exporter = _PARTIES.alias("exporter")
_USED = sa.cast(LINES.c.reserved + LINES.c.drawn, sa.Float) / sa.cast(LINES.c.quantity, sa.Float)
_fullest = sa.select(sa.func.max(_USED)).where(LINES.c.licence_id == _ID).scalar_subquery()
_used = sa.func.coalesce(_fullest, -1.0, type_=sa.Float)
_IS_END_USER = _NAMED.c.role == PartyRole.END_USER
_OTHER, _OTHER_PARTY = _NAMED.alias("other_user"), _PARTIES.alias("other_party")
_before = (
    sa.exists()
    .where(
        _OTHER.c.licence_id == _NAMED.c.licence_id,
        _OTHER.c.role == PartyRole.END_USER,
        _OTHER_PARTY.c.id == _OTHER.c.party_id,
        sa.tuple_(_OTHER_PARTY.c.sort_key, _OTHER_PARTY.c.id) < sa.tuple_(_PARTIES.c.sort_key, _PARTIES.c.id),
    )
    .correlate(_NAMED, _PARTIES)
)
_no_end_user = ~sa.exists().where(_NAMED.c.licence_id == _ID, _IS_END_USER).correlate(LICENCES)
_NAMELESS = (sa.literal("", _PARTIES.c.sort_key.type), sa.literal(0, sa.BigInteger()), _ID)
_BY_END_USER = (
    Branch(_NAMELESS, LICENCES, (_no_end_user,), first=""),
    Branch(
        (_PARTIES.c.sort_key, _PARTIES.c.id, _ID),
        _PARTIES.join(_NAMED, _NAMED.c.party_id == Apart(_PARTIES.c.id)).join(LICENCES, _NAMED.c.licence_id == _ID),
        (_IS_END_USER, ~_before),
        joined=LICENCES.join(_NAMED, _NAMED.c.licence_id == _ID).join(_PARTIES, _NAMED.c.party_id == _PARTIES.c.id),
    ),
)
"""By the first of the end users by name; licences without one come first."""

_SHOWN = ("id", "number", "licence_number", "authority", "kind", "destination", "valid_from", "valid_until")
_LIST = Listed(
    select=sa.select(
        *(LICENCES.c[name] for name in _SHOWN), _exporter.c.legal_name.label("exporter"), _fullest.label("used")
    ).join(_exporter, _exporter.c.id == LICENCES.c.exporter_id),
    id=_ID,
    orders={
        "number": by(_ID, _ID),
        "licence_number": by(LICENCES.c.licence_key, _ID),
        "authority": by(LICENCES.c.authority_key, _ID, LICENCES.c.licence_key),
        "kind": by_place(LICENCES.c.kind, _ID, LicenceKind),
        "exporter": by_few_names(_exporter, LICENCES.c.exporter_id, _ID),
        "end_users": _BY_END_USER,
        "destination": by(LICENCES.c.destination, _ID),
        "valid_from": by(LICENCES.c.valid_from, _ID),
        "valid_until": by(LICENCES.c.valid_until, _ID),
        "used_percent": (Branch((_used, _ID), LICENCES, remembered=True),),
    },
    default="valid_until",
)
_HUNT = Hunt(
    _ID,
    Named(_NAMED.c.party_id, _NAMED.c.licence_id),
    LICENCES.c.number,
    "LIC-20",
    keys=(LICENCES.c.licence_key,),
    plain=(LICENCES.c.contract_number,),
)
_RESTS_ON = frozenset(
    {
        *("licence", "licence_line", "licence_party", "licence_event", "shipment", "shipment_line", "ledger_entry"),
        *("party", "party_name", "party_identifier"),
    }
)


class LicencePages:
    """The list of licences; filters ``standing``, ``kind``, ``destination``, ``regime``, ``party``, ``product`` and ``exporter`` (ids)."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = _listing(workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[LicenceRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(_licence_rows(session, rows, self._today), keys)

    @property
    def _today(self) -> date:
        return self._workspace.clock.today()


def find_licences(session: Session, text: str, on: date, limit: int = 20) -> tuple[LicenceRow, ...]:
    """Return licences that match a search text, the one that ends first leading."""
    query = ListQuery(search=text)
    rows, _ = _listing(lambda: on).page(session, PageRequest(query, limit=limit))
    return _licence_rows(session, rows, on)


def expiring(session: Session, on: date, within_days: int) -> tuple[LicenceRow, ...]:
    """Return the licences that can still be used on a day and end within so many days of it, soonest first."""
    usable = sa.or_(*(has_standing(each, on) for each in (LicenceStanding.ACTIVE, LicenceStanding.EXPIRES_SOON)))
    ending = _LIST.select.where(usable, LICENCES.c.valid_until <= on + timedelta(days=within_days))
    rows = session.execute(ending.order_by(LICENCES.c.valid_until, _ID)).mappings().all()
    return _licence_rows(session, rows, on)


def licence_detail(session: Session, licence_id: int, on: date) -> LicenceDetail:
    """Return a licence whole, with its standing on a day. Raises NotFound."""
    licence = session.get(Licence, licence_id)
    exporter = session.get(Party, licence.exporter_id) if licence else None
    if licence is None or exporter is None:
        raise NotFound("not_found", "There is no licence number {id}.", id=licence_id)
    copied = licence.model_dump(
        include={
            *("row_version", "number", "regime", "authority", "licence_number", "kind", "exporter_id", "issued_on"),
            *("valid_from", "valid_until", "destination", "contract_number", "port", "transport", "conditions"),
            "attachment_id",
        }
    )
    return LicenceDetail(
        id=licence.key,
        exporter=exporter.legal_name,
        standing=standing(facts_of(session, [licence_id])[licence_id], on),
        parties=_parties(session, licence_id),
        lines=_lines(session, licence_id),
        events=_events(session, licence_id),
        shipments=shipments_of(session, licence_id, on),
        stops=(stops := stops_of(session, licence, on)),
        open_to_some=not stops or open_to_some(session, licence, on),
        **copied,
    )


def balance_series(session: Session, licence_id: int) -> tuple[BalanceSeries, ...]:
    """Return, for each line, its balance at the end of every day on which something was booked. Raises NotFound."""
    licence = session.get(Licence, licence_id)
    if licence is None:
        raise NotFound("not_found", "There is no licence number {id}.", id=licence_id)
    ended_on = facts_of(session, [licence_id])[licence_id].used_up_on
    entries: dict[int, list[Entry]] = {}
    found = session.exec(
        select(LedgerEntry)
        .join(LicenceLine, col(LicenceLine.id) == col(LedgerEntry.licence_line_id))
        .where(LicenceLine.licence_id == licence_id)
        .order_by(col(LedgerEntry.id))
    )
    for entry in found:
        entries.setdefault(entry.licence_line_id, []).append(Entry(entry.kind, entry.quantity, entry.booked_on))
    return tuple(
        BalanceSeries(
            line.id,
            line.description,
            line.unit,
            line.balance.authorised,
            _lapsed(_points(Balance(line.balance.authorised), licence.issued_on, entries.get(line.id, [])), ended_on),
        )
        for line in _lines(session, licence_id)
    )


def _lapsed(points: tuple[BalancePoint, ...], ended_on: date | None) -> tuple[BalancePoint, ...]:
    """Leave nothing free once a licence has ended by its one export: what it left has lapsed."""
    if ended_on is None:
        return points
    return tuple(
        replace(point, free=Decimal(0)) if point.free is not None and point.on >= ended_on and point.drawn else point
        for point in points
    )


def _points(balance: Balance, first: date, entries: Sequence[Entry]) -> tuple[BalancePoint, ...]:
    points = {first: balance}
    for entry in entries:
        balance = book(balance, entry.kind, entry.quantity)
        points[entry.on] = balance
    return tuple(BalancePoint(day, each.reserved, each.drawn, each.free) for day, each in sorted(points.items()))


def _listing(today: Callable[[], date]) -> Listing:
    return Listing(_LIST, _RESTS_ON, lambda query: _filters(query, today()), _HUNT, today)


def _filters(query: ListQuery, on: date) -> Conditions:
    columns = {"kind": LICENCES.c.kind, "destination": LICENCES.c.destination, "regime": LICENCES.c.regime}
    wheres: list[sa.ColumnElement[bool]] = []
    wheres += [column.in_(query.filters[name]) for name, column in columns.items() if query.filters.get(name)]
    if query.filters.get("standing"):
        wheres.append(sa.or_(*(has_standing(LicenceStanding(each), on) for each in query.filters["standing"])))
    if query.filters.get("exporter"):
        wheres.append(LICENCES.c.exporter_id.in_([int(each) for each in query.filters["exporter"]]))
    if query.filters.get("party"):
        wheres.append(_names(_NAMED.c.party_id.in_([int(each) for each in query.filters["party"]])))
    if query.filters.get("product"):
        ids = [int(each) for each in query.filters["product"]]
        wheres.append(LICENCES.c.id.in_(sa.select(LINES.c.licence_id).where(LINES.c.product_id.in_(ids))))
    return wheres


def _names(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    return LICENCES.c.id.in_(sa.select(_NAMED.c.licence_id).where(condition))


def _licence_rows(session: Session, rows: Sequence[Any], on: date) -> tuple[LicenceRow, ...]:
    ids = [row["id"] for row in rows]
    facts, users = facts_of(session, ids), _end_users(session, ids)
    taken, late = _taken(session, ids), _overdue(session, ids, on)
    return tuple(
        LicenceRow(
            **{name: row[name] for name in _SHOWN},
            exporter=row["exporter"],
            end_users=tuple(users.get(row["id"], ())),
            standing=standing(facts[row["id"]], on).standing,
            used_percent=None if row["used"] is None else int(row["used"] * 100 + 1e-9),
            drawn_percent=taken[row["id"]][0] if row["id"] in taken else None,
            reserved_percent=taken[row["id"]][1] if row["id"] in taken else None,
            overdue_shipments=late.get(row["id"], 0),
        )
        for row in rows
    )


def _taken(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return how many percent are drawn and how many reserved of the line of each licence of which least is left."""
    query = sa.select(LINES.c.licence_id, LINES.c.quantity, LINES.c.drawn, LINES.c.reserved)
    found: dict[int, tuple[int, int]] = {}
    for row in session.execute(query.where(LINES.c.licence_id.in_(ids), LINES.c.quantity.is_not(None))):
        taken = (int(row.drawn * 100 / row.quantity), int(row.reserved * 100 / row.quantity))
        found[row.licence_id] = max(found.get(row.licence_id, (0, 0)), taken, key=sum)
    return found


def _overdue(session: Session, ids: Sequence[int], on: date) -> dict[int, int]:
    """Count the shipments of each licence that should have left before a day."""
    query = sa.select(SHIPMENTS.c.licence_id, sa.func.count()).where(
        SHIPMENTS.c.licence_id.in_(ids), Apart(SHIPMENTS.c.state == ShipmentState.PLANNED), SHIPMENTS.c.planned_on < on
    )
    return {row[0]: row[1] for row in session.execute(query.group_by(SHIPMENTS.c.licence_id))}


def _end_users(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    query = (
        sa.select(_NAMED.c.licence_id, _PARTIES.c.legal_name)
        .join(_PARTIES, _PARTIES.c.id == _NAMED.c.party_id)
        .where(_NAMED.c.licence_id.in_(ids), _NAMED.c.role == PartyRole.END_USER)
        .order_by(_PARTIES.c.sort_key, _PARTIES.c.id)
    )
    found: dict[int, list[str]] = {}
    for licence_id, name in session.execute(query):
        found.setdefault(licence_id, []).append(name)
    return found


def _parties(session: Session, licence_id: int) -> tuple[LicencePartyView, ...]:
    query = (
        select(LicenceParty, Party, Site)
        .join(Party, col(Party.id) == col(LicenceParty.party_id))
        .join(Site, col(Site.id) == col(LicenceParty.site_id), isouter=True)
        .where(LicenceParty.licence_id == licence_id)
        .order_by(col(LicenceParty.id))
    )
    return tuple(
        LicencePartyView(
            named.role,
            party.key,
            party.legal_name,
            party.local_name,
            party.country,
            named.site_id,
            site.name if site is not None else "",
        )
        for named, party, site in session.exec(query)
    )


def _lines(session: Session, licence_id: int) -> tuple[LicenceLineView, ...]:
    query = (
        select(LicenceLine, Product)
        .join(Product, col(Product.id) == col(LicenceLine.product_id))
        .where(LicenceLine.licence_id == licence_id)
        .order_by(col(LicenceLine.line_number))
    )
    return tuple(
        LicenceLineView(
            line.key,
            line.line_number,
            line.product_id,
            product.number,
            line.description,
            tuple(line.control_codes),
            line.hs_code,
            line.unit,
            Balance(line.quantity, line.reserved, line.drawn),
            line.value,
            line.currency,
        )
        for line, product in session.exec(query)
    )


def _events(session: Session, licence_id: int) -> tuple[LicenceEventView, ...]:
    names = names_of_users(session)
    query = select(LicenceEvent).where(LicenceEvent.licence_id == licence_id).order_by(col(LicenceEvent.id))
    return tuple(
        LicenceEventView(each.kind, each.happened_on, each.reason, names.get(each.recorded_by, "—"))
        for each in session.exec(query)
    )

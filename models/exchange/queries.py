"""Reading for imports: who has a number or a name already; and the open orders."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.declarations.tables import Declaration
from models.exchange.choices import OrderState
from models.exchange.tables import OpenOrder
from models.exchange.views import OpenOrderRow
from models.goods.tables import Product
from models.journal.listing import Conditions, Listed, Listing, by, by_day, by_name
from models.parties.hunting import Hunt, Named
from models.parties.tables import Party, PartyIdentifier, PartyToken
from models.workspace.invisible import refused_character, visible
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.sorting import sort_key
from models.workspace.store import Workspace

_CHUNK = 500
_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_I: sa.Table = PartyIdentifier.__table__  # type: ignore[attr-defined]
_T: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_O: sa.Table = OpenOrder.__table__  # type: ignore[attr-defined]
_G: sa.Table = Product.__table__  # type: ignore[attr-defined]
_D: sa.Table = Declaration.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Known:
    """A party that the register has."""

    id: int
    number: str
    name: str
    country: str


_KNOWN = (_P.c.id, _P.c.number, _P.c.legal_name, _P.c.country)


def parties_by_number(session: Session, numbers: Iterable[str]) -> dict[str, Known]:
    """Return the parties that have these numbers of ours."""
    found: dict[str, Known] = {}
    for some in _chunks(numbers):
        rows = session.execute(sa.select(*_KNOWN).where(_P.c.number.in_(some)))
        found |= {row.number: Known(*row) for row in rows}
    return found


def parties_by_name(session: Session, keys: Iterable[str]) -> dict[tuple[str, str], Known]:
    """Return the parties of these folded names, by name and country; of several the one entered first."""
    found: dict[tuple[str, str], Known] = {}
    for key, known in _named(session, keys):
        found.setdefault((key, known.country), known)
    return found


def parties_named(session: Session, keys: Iterable[str]) -> dict[str, list[Known]]:
    """Return every party of these folded names."""
    found: dict[str, list[Known]] = {}
    for key, known in _named(session, keys):
        found.setdefault(key, []).append(known)
    return found


def holders_of(session: Session, keys: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], Known]:
    """Return who has these identifiers (scheme, country, compact form)."""
    groups: dict[tuple[str, str], list[str]] = {}
    for scheme, country, compact in keys:
        groups.setdefault((scheme, country), []).append(compact)
    found: dict[tuple[str, str, str], Known] = {}
    for (scheme, country), numbers in groups.items():
        for some in _chunks(numbers):
            rows = session.execute(
                sa.select(_I.c.compact, *_KNOWN)
                .join(_P, _P.c.id == _I.c.party_id)
                .where(_I.c.scheme == scheme, _I.c.country == country, _I.c.compact.in_(some))
            )
            found |= {(scheme, country, row[0]): Known(*row[1:]) for row in rows}
    return found


def known_orders(
    session: Session, numbers: Iterable[str]
) -> frozenset[tuple[int, int, str, Decimal, str, date | None]]:
    """Return the order lines that are kept under these order numbers and not cancelled, as the keys of lines."""
    found: set[tuple[int, int, str, Decimal, str, date | None]] = set()
    columns = (_O.c.customer_id, _O.c.product_id, _O.c.order_key, _O.c.quantity, _O.c.unit, _O.c.order_date)
    for some in _chunks(sort_key(number, 60) for number in numbers):
        rows = session.execute(sa.select(*columns).where(_O.c.order_key.in_(some), _O.c.state != OrderState.CANCELLED))
        found.update((r[0], r[1], r[2], r[3].normalize(), r[4], r[5]) for r in rows)
    return frozenset(found)


def open_orders(session: Session, party_id: int) -> tuple[OpenOrderRow, ...]:
    """Return the open orders of a customer, oldest first."""
    statement = _LIST.select.where(_O.c.customer_id == party_id, _O.c.state == OrderState.OPEN).order_by(_O.c.id)
    return tuple(_row(row) for row in session.execute(statement).mappings())


def find_orders(session: Session, text: str, limit: int = 20) -> tuple[OpenOrderRow, ...]:
    """Return the orders whose number begins so, one line of each, those that are open first."""
    key = sort_key(text, 60)
    if not key or refused_character(visible(text)) is not None:
        return ()
    statement = _LIST.select.where(
        _O.c.order_key >= key, _O.c.order_key < key + "\U0010ffff", _O.c.state != OrderState.CANCELLED
    )
    rows = session.execute(statement.order_by(_O.c.order_key, _O.c.id).limit(limit * 8)).mappings()
    found: dict[tuple[int, str, OrderState], OpenOrderRow] = {}
    for row in rows:
        order = _row(row)
        found.setdefault((order.customer_id, sort_key(order.order_number, 60), order.state), order)
    return tuple(sorted(found.values(), key=lambda order: order.state is not OrderState.OPEN)[:limit])


class OpenOrderPages:
    """The list of imported orders; filters ``state``, ``customer`` (id), ``unit``, ``currency``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = Listing(_LIST, _RESTS_ON, _filters, _HUNT, workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[OpenOrderRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(tuple(_row(row) for row in rows), keys)


_JOINED = (
    _O.join(_P, _P.c.id == _O.c.customer_id).join(_G, _G.c.id == _O.c.product_id).outerjoin(_D, _D.c.id == _O.c.used_by)
)
_SHOWN = (
    "id",
    "row_version",
    "customer_id",
    "product_id",
    "order_number",
    "contract_number",
    "order_date",
    "quantity",
    "unit",
    "unit_price",
    "currency",
    "requested_use",
    "state",
    "used_by",
)
_ID: Any = _O.c.id
_LIST = Listed(
    select=sa.select(
        *(_O.c[name] for name in _SHOWN),
        _P.c.legal_name.label("customer"),
        _G.c.number.label("product_number"),
        _G.c.code.label("product_code"),
        _G.c.name.label("product"),
        sa.func.coalesce(_D.c.number, "").label("declaration"),
    ).select_from(_JOINED),
    id=_ID,
    orders={
        "order_number": by(_O.c.order_key, _ID),
        "customer": by_name(_P, _O.c.customer_id, _ID),
        "product": by_name(_G, _O.c.product_id, _ID),
        "order_date": by_day(_O.c.order_date, _ID, unknown=date(1, 1, 1)),
        "quantity": by(_O.c.quantity, _ID),
        "entered": by(_ID, _ID),
    },
    default="order_number",
)
_HUNT = Hunt(_ID, Named(_O.c.customer_id, _ID), keys=(_O.c.order_key,))
_RESTS_ON = frozenset({"open_order", "product", "party", "party_name", "party_identifier"})


def _filters(query: ListQuery) -> Conditions:
    wheres: list[sa.ColumnElement[bool]] = []
    for name, column in (("state", _O.c.state), ("unit", _O.c.unit), ("currency", _O.c.currency)):
        if values := query.filters.get(name):
            wheres.append(column.in_(values))
    if customers := query.filters.get("customer"):
        wheres.append(_O.c.customer_id.in_([int(each) for each in customers if each.isdigit()]))
    return wheres


def _row(row: Any) -> OpenOrderRow:
    return OpenOrderRow(**{name: row[name] for name in OpenOrderRow.__dataclass_fields__})


def _named(session: Session, keys: Iterable[str]) -> Iterator[tuple[str, Known]]:
    for some in _chunks(keys):
        statement = sa.select(_P.c.sort_key, *_KNOWN).where(_P.c.sort_key.in_(some)).order_by(_P.c.id)
        for row in session.execute(statement):
            yield row[0], Known(*row[1:])


def _chunks(values: Iterable[str]) -> Iterator[list[str]]:
    # What no record may hold is in no record, and a database may refuse to be asked for it.
    unique = [value for value in dict.fromkeys(values) if value and refused_character(value) is None]
    for start in range(0, len(unique), _CHUNK):
        yield unique[start : start + _CHUNK]

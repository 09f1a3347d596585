"""The list of declarations in pages, and finding one by number, contract or customer."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.declarations.choices import DeclarationState, Standing
from models.declarations.tables import Declaration, DeclarationLine
from models.declarations.views import DeclarationRow
from models.goods.tables import Product
from models.journal.listing import Conditions, Listed, Listing, by, by_place
from models.parties.hunting import Hunt, Named
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_D: sa.Table = Declaration.__table__  # type: ignore[attr-defined]
_L: sa.Table = DeclarationLine.__table__  # type: ignore[attr-defined]
_P: sa.Table = Product.__table__  # type: ignore[attr-defined]
_SHOWN = (
    "id",
    "number",
    "version_number",
    "end_user_id",
    "customer_name",
    "regime",
    "state",
    "state_since",
    "contract_number",
    "valid_until",
    "signed_on",
    "prepared_by",
    "changed_at",
)
_ID = _D.c.id
_LIST = Listed(
    select=sa.select(*(_D.c[name] for name in _SHOWN)),
    id=_ID,
    orders={
        "number": by(_D.c.number, _ID, _D.c.version_number),
        "version": by(_D.c.version_number, _ID),
        "customer": by(_D.c.customer_key, _ID),
        "contract": by(_D.c.contract_key, _ID),
        "valid_until": by(_D.c.until_key, _ID),
        "regime": by(_D.c.regime, _ID),
        "state": by_place(_D.c.state, _ID, DeclarationState),
        "since": by(_D.c.state_since, _ID),
        "changed": by(_D.c.changed_at, _ID),
    },
    default="number",
)
_HUNT = Hunt(_ID, Named(_D.c.end_user_id, _ID), _D.c.number, "EUC-20", keys=(_D.c.contract_key,))
_RESTS_ON = frozenset({"declaration", "declaration_line", "party", "party_name", "party_identifier"})
_SIGNED = (DeclarationState.SIGNED, DeclarationState.VERIFIED)
_NEWER = sa.alias(_D, "newer")


class DeclarationPages:
    """The list of declarations.

    Filters: ``state``, ``standing`` (computed for the workspace's today), ``regime``, ``customer`` (party id),
    ``product`` (product id), ``prepared_by`` (user id), ``versions`` (``latest``). Search: number, contract, customer.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = _listing(workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[DeclarationRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(_rows(session, rows, self._workspace.clock.today()), keys)


def find_declarations(session: Session, text: str, today: date, limit: int = 20) -> tuple[DeclarationRow, ...]:
    """Return declarations that match a search text, latest number first."""
    query = ListQuery(search=text, sort="number", descending=True)
    rows, _ = _listing(lambda: today).page(session, PageRequest(query, limit=limit))
    return _rows(session, rows, today)


def _listing(today: Callable[[], date]) -> Listing:
    return Listing(_LIST, _RESTS_ON, lambda query: _filters(query, today()), _HUNT, today)


def _filters(query: ListQuery, today: date) -> Conditions:
    found: list[sa.ColumnElement[bool]] = []
    if query.filters.get("state"):
        found.append(_D.c.state.in_([each for each in DeclarationState if each.value in query.filters["state"]]))
    if query.filters.get("regime"):
        found.append(_D.c.regime.in_(query.filters["regime"]))
    for name, column in (("customer", _D.c.end_user_id), ("prepared_by", _D.c.prepared_by)):
        if query.filters.get(name):
            found.append(column.in_(_ids(query.filters[name])))
    if query.filters.get("standing"):
        found.append(sa.or_(sa.false(), *(_stands(value, today) for value in query.filters["standing"])))
    if query.filters.get("product"):
        ids = _ids(query.filters["product"])
        found.append(_D.c.id.in_(sa.select(_L.c.declaration_id).where(_L.c.product_id.in_(ids))))
    if "latest" in query.filters.get("versions", ()):
        newer = sa.select(_NEWER.c.id).where(_NEWER.c.supersedes_id == _D.c.id)
        found.append(~newer.exists())
    return found


def _ids(values: Sequence[str]) -> list[int]:
    return [int(value) for value in values if value.isdecimal()]


def _used_up() -> sa.ColumnElement[bool]:
    mine = _L.c.declaration_id == _D.c.id
    left = sa.or_(_L.c.quantity.is_(None), _L.c.applied < _L.c.quantity)
    return sa.and_(sa.exists(sa.select(_L.c.id).where(mine)), ~sa.exists(sa.select(_L.c.id).where(mine, left)))


def _stands(value: str, today: date) -> sa.ColumnElement[bool]:
    state, expired = _D.c.state, _D.c.until_key < today
    fixed = {
        Standing.DRAFT: DeclarationState.DRAFT,
        Standing.AWAITS_SIGNATURE: DeclarationState.ISSUED,
        Standing.SUPERSEDED: DeclarationState.SUPERSEDED,
        Standing.WITHDRAWN: DeclarationState.WITHDRAWN,
        Standing.STOPPED: DeclarationState.STOPPED,
    }
    if value in fixed:
        return state == fixed[Standing(value)]
    if value == Standing.EXPIRED:
        return sa.and_(state.in_(_SIGNED), expired)
    if value == Standing.AWAITS_VERIFICATION:
        return sa.and_(state == DeclarationState.SIGNED, ~expired)
    verified = sa.and_(state == DeclarationState.VERIFIED, ~expired)
    if value == Standing.USED_UP:
        return sa.and_(verified, _used_up())
    return sa.and_(verified, ~_used_up()) if value == Standing.VALID else sa.false()


def _rows(session: Session, rows: Sequence[Any], today: date) -> tuple[DeclarationRow, ...]:
    ids = [row["id"] for row in rows]
    names, used = _products(session, ids), _used(session, ids)
    return tuple(_row(row, names.get(row["id"], []), row["id"] in used, today) for row in rows)


def _row(row: Any, names: list[str], used_up: bool, today: date) -> DeclarationRow:
    return DeclarationRow(
        id=row["id"],
        number=row["number"],
        version_number=row["version_number"],
        customer_id=row["end_user_id"],
        customer=row["customer_name"],
        first_product=names[0] if names else "",
        more_products=max(len(names) - 1, 0),
        regime=row["regime"],
        state=row["state"],
        standing=_standing(row, used_up, today),
        state_since=row["state_since"],
        contract_number=row["contract_number"],
        valid_until=row["valid_until"],
        signed_on=row["signed_on"],
        prepared_by=row["prepared_by"],
        changed_at=row["changed_at"],
    )


_BY_STATE = {
    DeclarationState.DRAFT: Standing.DRAFT,
    DeclarationState.ISSUED: Standing.AWAITS_SIGNATURE,
    DeclarationState.SIGNED: Standing.AWAITS_VERIFICATION,
    DeclarationState.VERIFIED: Standing.VALID,
    DeclarationState.SUPERSEDED: Standing.SUPERSEDED,
    DeclarationState.WITHDRAWN: Standing.WITHDRAWN,
    DeclarationState.STOPPED: Standing.STOPPED,
}


def _standing(row: Any, used_up: bool, today: date) -> Standing:
    if row["state"] in _SIGNED and row["valid_until"] is not None and row["valid_until"] < today:
        return Standing.EXPIRED
    if row["state"] is DeclarationState.VERIFIED and used_up:
        return Standing.USED_UP
    return _BY_STATE[row["state"]]


def _products(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    query = (
        sa.select(_L.c.declaration_id, _P.c.name)
        .join(_P, _P.c.id == _L.c.product_id)
        .where(_L.c.declaration_id.in_(ids))
        .order_by(_L.c.declaration_id, _L.c.line_number)
    )
    found: dict[int, list[str]] = {}
    for declaration_id, name in session.execute(query):
        found.setdefault(declaration_id, []).append(name)
    return found


def _used(session: Session, ids: Sequence[int]) -> set[int]:
    query = sa.select(_D.c.id).where(_D.c.id.in_(ids), _D.c.state == DeclarationState.VERIFIED, _used_up())
    return {row[0] for row in session.execute(query)}

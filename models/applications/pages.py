"""Pages and search of the list of applications."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.applications.choices import ApplicationState
from models.applications.tables import Application, ApplicationLine
from models.applications.views import ApplicationRow
from models.journal.listing import Conditions, Listed, Listing, by, by_day, by_name, by_place
from models.licences.choices import LicenceKind
from models.parties.hunting import Hunt, Named
from models.parties.tables import Party
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_A: Any = Application.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]
_LINES: Any = ApplicationLine.__table__  # type: ignore[attr-defined]

_SHOWN = (
    "id",
    "number",
    "state",
    "state_since",
    "kind",
    "regime",
    "destination",
    "contract_number",
    "prepared_by",
    "lodged_on",
    "accepted_on",
    "answered_on",
    "authority_reference",
    "refused_by",
)
_ID = _A.c.id
_LISTED = Listed(
    select=sa.select(
        *(_A.c[name] for name in _SHOWN),
        sa.func.coalesce(_P.c.legal_name, "").label("end_user"),
        sa.func.coalesce(_P.c.local_name, "").label("end_user_local"),
    ).select_from(_A.outerjoin(_P, _P.c.id == _A.c.end_user_id)),
    id=_ID,
    orders={
        "number": by(_ID, _ID),
        "state_since": by(_A.c.state_since, _ID),
        "contract_number": by(_A.c.contract_key, _ID),
        "destination": by(_A.c.destination, _ID),
        "end_user": by_name(_P, _A.c.end_user_id, _ID, optional=True),
        "lodged_on": by_day(_A.c.lodged_on, _ID),
        "accepted_on": by_day(_A.c.accepted_on, _ID),
        "answered_on": by_day(_A.c.answered_on, _ID),
        "state": by_place(_A.c.state, _ID, ApplicationState, _A.c.state_since),
    },
    default="number",
)
_HUNT = Hunt(
    _ID,
    Named(_A.c.end_user_id, _ID),
    _A.c.number,
    "APP-20",
    keys=(_A.c.contract_key,),
    plain=(_A.c.lodged_reference, _A.c.authority_reference),
)
_RESTS_ON = frozenset({"application", "application_line", "party", "party_name", "party_identifier"})
_KINDS = {
    "state": (_A.c.state, ApplicationState),
    "kind": (_A.c.kind, LicenceKind),
    "regime": (_A.c.regime, str),
    "destination": (_A.c.destination, str),
    "prepared_by": (_A.c.prepared_by, int),
    "end_user": (_A.c.end_user_id, int),
}


class ApplicationPages:
    """Pages of applications; filters: state, kind, regime, destination, prepared_by, end_user, product (ids as text)."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = _listing(workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        """Return how many applications a query finds."""
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[ApplicationRow]:
        """Return a page of applications, by number unless another order is asked for."""
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(_rows(rows), keys)


def find_applications(session: Session, text: str, limit: int = 20) -> tuple[ApplicationRow, ...]:
    """Return applications whose number, contract, reference or end user matches a text, latest first."""
    query = ListQuery(search=text, descending=True)
    rows, _ = _listing(lambda: date.min).page(session, PageRequest(query, limit=limit))
    return _rows(rows)


def _listing(today: Callable[[], date]) -> Listing:
    return Listing(_LISTED, _RESTS_ON, _filters, _HUNT, today)


def _filters(query: ListQuery) -> Conditions:
    wheres: list[sa.ColumnElement[bool]] = []
    for name, (column, kind) in _KINDS.items():
        values = query.filters.get(name, ())
        if values:
            wheres.append(column.in_([kind(value) for value in values]))
    if query.filters.get("product"):
        ids = [int(value) for value in query.filters["product"]]
        wheres.append(_A.c.id.in_(sa.select(_LINES.c.application_id).where(_LINES.c.product_id.in_(ids))))
    return wheres


def _rows(rows: Sequence[Mapping[str, Any]]) -> tuple[ApplicationRow, ...]:
    shown = (*_SHOWN, "end_user", "end_user_local")
    return tuple(ApplicationRow(**{name: row[name] for name in shown}) for row in rows)

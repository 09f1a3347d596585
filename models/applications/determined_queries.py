"""What the law was said to ask of a product, as it was answered when each application was submitted."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from models.applications.tables import Application, ApplicationLine
from models.determination.outcome import WEIGHT, Outcome
from models.workspace.keyset import SqlList, read_page
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_A: Any = Application.__table__  # type: ignore[attr-defined]
_L: Any = ApplicationLine.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class DeterminationRow:
    """The heaviest answer for one line of an application; ``may_change_on`` is when the law itself changes one of them."""

    id: int
    application_id: int
    application_number: str
    control_codes: tuple[str, ...]
    outcome: Outcome
    on: date
    may_change_on: date | None
    edition: str


_LISTED = SqlList(
    select=sa.select(_L.c.id, _L.c.line_number, _A.c.id.label("application_id"), _A.c.number, _A.c.determination).join(
        _A, _A.c.id == _L.c.application_id
    ),
    id=_L.c.id,
    sorts={"id": _L.c.id},
    default="id",
)


class DeterminationPages:
    """Pages of answers that are kept with submitted applications; filter ``product`` (ids as text)."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def count(self, query: ListQuery) -> int:
        """Return how many answers a query finds."""
        counted = sa.select(sa.func.count()).select_from(_L).join(_A, _A.c.id == _L.c.application_id)
        with self._workspace.reader() as session:
            return int(session.execute(counted.where(*_wheres(query))).scalar_one())

    def page(self, request: PageRequest) -> Page[DeterminationRow]:
        """Return a page of answers in the order of their lines."""
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LISTED, request, _wheres(request.query))
            return Page(tuple(_row(each) for each in rows), keys)


def _wheres(query: ListQuery) -> list[sa.ColumnElement[bool]]:
    products = [int(value) for value in query.filters.get("product", ())]
    return [_A.c.submitted_at.is_not(None), *([_L.c.product_id.in_(products)] if products else [])]


def _row(row: Any) -> DeterminationRow:
    kept = row["determination"]
    lines = [each for each in kept["lines"] if each["line"] == row["line_number"]]
    changes = [each["answer"]["may_change_on"] for each in lines if each["answer"]["may_change_on"]]
    return DeterminationRow(
        id=row["id"],
        application_id=row["application_id"],
        application_number=row["number"],
        control_codes=tuple(each["control_code"] for each in lines if each["control_code"]),
        outcome=max((Outcome(each["answer"]["outcome"]) for each in lines), key=WEIGHT.__getitem__),
        on=date.fromisoformat(kept["on"]),
        may_change_on=min(map(date.fromisoformat, changes), default=None),
        edition=str(kept["edition"]),
    )

"""Pages of a list in SQL by keyset: rows after or before a key, or from an offset, in the order of one column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.workspace.errors import UserError
from models.workspace.paging import Key, ListQuery, PageRequest


@dataclass(frozen=True)
class SqlList:
    """A list: what is selected (with a column ``id``), its id column, and the columns it can be sorted by (never null)."""

    select: sa.Select[Any]
    id: sa.ColumnElement[int]
    sorts: Mapping[str, sa.ColumnElement[Any]]
    default: str

    def sort_of(self, query: ListQuery) -> sa.ColumnElement[Any]:
        """Return the column a query sorts by. Raises UserError for a column the list does not have."""
        name = query.sort or self.default
        if name not in self.sorts:
            raise UserError("no_such_column", "The list cannot be sorted by {column}.", column=name)
        return self.sorts[name]


def read_page(
    session: Session, listed: SqlList, request: PageRequest, where: Sequence[sa.ColumnElement[bool]]
) -> tuple[list[Any], tuple[Key, ...]]:
    """Return rows (mappings) in list order, and the key of each: sort value, id."""
    sort = listed.sort_of(request.query)
    backwards = request.before is not None or (request.offset is not None and request.from_end)
    downwards = request.query.descending != backwards
    statement = listed.select.add_columns(sort.label("_sort")).where(*where).limit(request.limit)
    statement = statement.order_by(*((c.desc() if downwards else c.asc()) for c in _order(sort, listed.id)))
    key = request.before if request.before is not None else request.after
    if key is not None:
        statement = statement.where(_beyond(sort, listed.id, key, downwards=downwards))
    elif request.offset is not None and not request.from_end:
        statement = statement.offset(request.offset)
    rows: list[Any] = [*session.execute(statement).mappings()]
    if backwards:
        rows.reverse()
    return rows, tuple((row["_sort"], row["id"]) for row in rows)


def _order(sort: sa.ColumnElement[Any], record_id: sa.ColumnElement[int]) -> tuple[sa.ColumnElement[Any], ...]:
    return (record_id,) if sort is record_id else (sort, record_id)


def _beyond(
    sort: sa.ColumnElement[Any], record_id: sa.ColumnElement[int], key: Key, *, downwards: bool
) -> sa.ColumnElement[bool]:
    here = sa.tuple_(sort, record_id)
    there = sa.tuple_(sa.literal(key[0], sort.type), sa.literal(key[1], record_id.type))
    return here < there if downwards else here > there

"""Finding out how many records a search selects and, when they are not very many, which."""

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session


def some(session: Session, base: Any, most: int) -> tuple[int, ...] | None:
    """Return the ids that are selected, or None when they are more than so many, which are then not handed over."""
    found = base.limit(most + 1).cte("found")
    told = sa.select(sa.func.count().label("count")).select_from(found).cte("told")
    # One value with all ids is handed over several times as fast as a row for each.
    packed = session.get_bind().dialect.name != "postgresql"
    together = sa.func.json_group_array(found.c.id) if packed else sa.func.array_agg(found.c.id)
    ids = sa.case((told.c.count <= most, sa.select(together).select_from(found).scalar_subquery()))
    count, listed = session.connection().execute(sa.select(told.c.count, ids)).one()
    if count > most:
        return None
    return tuple(json.loads(listed) if packed else listed) if count else ()


def counts_of(session: Session, base: Any) -> Sequence[int]:
    """Count what is selected, select by select, which a database does best where it need not put them together."""
    selects = base.selects if isinstance(base, sa.CompoundSelect) else (base,)
    counts = [sa.select(sa.func.count()).select_from(each.subquery()).scalar_subquery() for each in selects]
    return tuple(session.connection().execute(sa.select(*counts)).one())

"""Reading the queue: first the keys of a page from the columns that sort and filter it, then the rows of those keys.

Of each kind of record only what is asked for is selected, so a database need not look up customers to count cases.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.journal.listing import Branch, among, cut, keys_of
from models.journal.memory import Memory
from models.review.queue import FAR, parts, subject_of
from models.review.queue_rows import KINDS
from models.workspace.columns import refused_character
from models.workspace.errors import UserError
from models.workspace.paging import Key, ListQuery, PageRequest
from models.workspace.sorting import sort_key

NOBODY = "nobody"
"""The value of the filter ``assigned`` that finds what nobody has taken."""

_SORTED_BY = {  # urgency: the day something is due, then age
    "urgency": ("due_on", "since"),
    "due_on": ("due_on",),
    "since": ("since",),
    "number": ("number",),
    "title": (),  # sorted here
    "destination": ("destination",),
    "kind": ("kind",),
    "state": ("state",),
    "waits_for": ("waits_for",),
}
_FILTERED_BY = {"assigned": "assigned_to", "overdue": "due_on"}
_NAMED_IN = frozenset({"application", "declaration", "classification", "dossier", "dossier_event", "party", "product"})
"""The records that a row of the queue comes from and is named after."""
_WHOLE = parts()


def count_queue(session: Session, query: ListQuery) -> int:
    """Return how many open things pass the filters of a query."""
    queue = _narrow(_names(query))
    return int(
        session.execute(sa.select(sa.func.count()).select_from(queue).where(*_wheres(query, queue))).scalar_one()
    )


def count_by_debtor(session: Session) -> dict[str, int]:
    """Return how many open things wait for each side."""
    queue = _narrow(("waits_for",))
    counted = sa.select(queue.c.waits_for, sa.func.count()).group_by(queue.c.waits_for)
    return {str(waits_for): int(count) for waits_for, count in session.execute(counted)}


class QueueReader:
    """Reads pages of the queue; remembers titles and numbers, which lie in other tables, until a record changes."""

    def __init__(self) -> None:
        self._memory = Memory(_NAMED_IN)

    def count(self, session: Session, query: ListQuery) -> int:
        """Return how many open things a query finds."""
        if not query.search.strip():
            return count_queue(session, query)
        return len(self._found(session, query))

    def page(self, session: Session, request: PageRequest) -> tuple[list[Any], tuple[Key, ...]]:
        """Return the rows of a page (mappings) in list order, and the key of each: sort values, id."""
        query = request.query
        sort = query.sort or "urgency"
        if sort not in _SORTED_BY:
            raise UserError("no_such_column", "The list cannot be sorted by {column}.", column=sort)
        if sort == "title":
            keys = cut(self._by_title(session, query), request)
        else:
            queue = _narrow(tuple(dict.fromkeys((*_SORTED_BY[sort], *_names(query)))))
            order = (Branch((*(_column(name, queue) for name in _SORTED_BY[sort]), queue.c.id), queue),)
            wheres = _wheres(query, queue)
            if query.search.strip():
                wheres.append(among(session, queue.c.id, self._found(session, query)))
            keys = keys_of(session, order, request, wheres)
        rows = rows_of(session, [int(str(key[-1])) for key in keys])
        return [rows[int(str(key[-1]))] for key in keys], tuple(keys)

    def _found(self, session: Session, query: ListQuery) -> list[int]:
        """Return the ids of what passes the filters and has the searched text in its title or number."""
        text = query.search.strip()
        words, upper = sort_key(text, 60), text.upper()
        if refused_character(text) is not None or not words:
            return []
        texts = self._texts(session)
        found = [row_id for row_id, (title, number) in texts.items() if words in title or upper in number]
        if not any(query.filters.values()):
            return found
        passing = _ids(session, query)
        return [each for each in found if each in passing]

    def _by_title(self, session: Session, query: ListQuery) -> list[Key]:
        """Return what a query finds as keys in order of title."""
        texts = self._texts(session)
        ids = self._found(session, query) if query.search.strip() else _ids(session, query)
        return sorted((texts[each][0], each) for each in ids if each in texts)

    def _texts(self, session: Session) -> dict[int, tuple[str, str]]:
        known = self._memory.current(session)
        if "texts" not in known:
            queue = _narrow(("number", "title_key"))
            rows = session.connection().execute(sa.select(queue.c.id, queue.c.title_key, queue.c.number)).all()
            known["texts"] = {row_id: (title, number) for row_id, title, number in rows}
        texts: dict[int, tuple[str, str]] = known["texts"]
        return texts


def _ids(session: Session, query: ListQuery) -> frozenset[int]:
    """Return the ids of what passes the filters of a query."""
    queue = _narrow(_names(query))
    return frozenset(session.connection().execute(sa.select(queue.c.id).where(*_wheres(query, queue))).scalars())


def rows_of(session: Session, ids: Iterable[int]) -> dict[int, Mapping[Any, Any]]:
    """Return rows of the queue by id; those that wait for nobody any more are left out."""
    subjects: dict[int, list[int]] = {}
    for row_id in ids:
        kind, subject_id = subject_of(row_id)
        subjects.setdefault(KINDS.index(kind), []).append(subject_id)
    found: dict[int, Mapping[Any, Any]] = {}
    for place, wanted in subjects.items():
        part = _WHOLE[place]
        subject: Any = part.selected_columns["subject_id"]
        for row in session.execute(part.where(subject.element.in_(wanted))).mappings():
            found[row["id"]] = row
    return found


def _names(query: ListQuery) -> tuple[str, ...]:
    """Return the columns that a query's filters look at."""
    filtered = [_FILTERED_BY.get(name, name) for name, values in query.filters.items() if values]
    return tuple(sorted(set(filtered)))


@lru_cache(maxsize=256)
def _narrow(names: tuple[str, ...]) -> Any:
    """Return the queue as a table of ids and some of its columns."""
    return sa.union_all(*parts(names)).subquery("queue")


def _column(name: str, queue: Any) -> sa.ColumnElement[Any]:
    column: sa.ColumnElement[Any] = queue.c[name]
    return sa.func.coalesce(column, sa.literal(FAR, sa.Date())) if name == "due_on" else column


def _wheres(query: ListQuery, queue: Any) -> list[sa.ColumnElement[bool]]:
    wheres: list[sa.ColumnElement[bool]] = []
    for name in ("kind", "waits_for", "state", "destination"):
        values = query.filters.get(name, ())
        if values:
            wheres.append(queue.c[name].in_(values))
    people = query.filters.get("prepared_by", ())
    if people:
        wheres.append(queue.c.prepared_by.in_([int(each) for each in people]))
    assigned = query.filters.get("assigned", ())
    if assigned:
        ids = [int(each) for each in assigned if each != NOBODY]
        nobody = [queue.c.assigned_to.is_(None)] if NOBODY in assigned else []
        wheres.append(sa.or_(queue.c.assigned_to.in_(ids), *nobody))
    overdue = query.filters.get("overdue", ())
    if overdue:
        wheres.append(queue.c.due_on < sa.literal(date.fromisoformat(overdue[0]), sa.Date()))
    return wheres

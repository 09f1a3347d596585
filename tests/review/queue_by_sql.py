"""The queue as SQL alone finds it: everything read, filtered and sorted by the database, for each question anew."""

from datetime import date

import sqlalchemy as sa

from models.review.queue import parts
from models.review.queue_lines import FAR, NOBODY
from models.workspace.sorting import sort_key

SORTED_BY = {
    "urgency": ("due_on", "since"),
    "due_on": ("due_on",),
    "since": ("since",),
    "number": ("number",),
    "title": ("title_key",),
    "destination": ("destination",),
    "kind": ("kind",),
    "state": ("state",),
    "waits_for": ("waits_for",),
}
_TEXTS = frozenset({"number", "title_key", "destination", "kind", "state", "waits_for"})


def statement(dialect, query):
    """Select the ids of what a query finds, in its order; of the records only the columns that it names."""
    sort = query.sort or "urgency"
    asked = [{"overdue": "due_on", "assigned": "assigned_to"}.get(name, name) for name in query.filters]
    searched = ("title_key", "number") if query.search.strip() else ()
    names = tuple(dict.fromkeys((*SORTED_BY[sort], *asked, *searched)))
    queue = sa.union_all(*parts(names)).subquery("queue")
    order = [*(_sorted_by(dialect, queue.c[name], name) for name in SORTED_BY[sort]), queue.c.id]
    found = sa.select(queue.c.id).where(*_filters(queue, query.filters), *_search(dialect, queue, query.search.strip()))
    return found.order_by(*(sa.desc(column) if query.descending else column for column in order))


def ids_by_sql(session, query):
    """Return the ids of what a query finds, in its order."""
    return list(session.connection().execute(statement(session.get_bind().dialect.name, query)).scalars())


def _sorted_by(dialect, column, name):
    if name == "due_on":
        return sa.func.coalesce(column, sa.literal(FAR, sa.Date()))
    return sa.collate(column, "C") if name in _TEXTS and dialect == "postgresql" else column


def _filters(queue, filters):
    for name, values in filters.items():
        if name == "overdue":
            yield queue.c.due_on < sa.literal(date.fromisoformat(values[0]), sa.Date())
        elif name == "assigned":
            ids = [int(each) for each in values if each != NOBODY]
            nobody = queue.c.assigned_to.is_(None) if NOBODY in values else sa.false()
            yield sa.or_(queue.c.assigned_to.in_(ids), nobody)
        elif name == "prepared_by":
            yield queue.c.prepared_by.in_([int(each) for each in values])
        else:
            yield queue.c[name].in_(values)


def _search(dialect, queue, text):
    if text:
        place = sa.func.strpos if dialect == "postgresql" else sa.func.instr
        yield sa.or_(place(queue.c.title_key, sort_key(text)) > 0, place(queue.c.number, text.upper()) > 0)

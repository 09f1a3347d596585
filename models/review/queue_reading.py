"""Reading the queue from the database: what every line is sorted and found by, and the rows of a page."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.review.queue import parts, subject_of
from models.review.queue_lines import Line
from models.review.queue_rows import KINDS, WANTED

_NAMES = Line._fields[1:]
_LINES = parts(_NAMES)
_LINES_OF = parts(_NAMES, WANTED)
_ROWS_OF = parts(None, WANTED)


def all_lines(session: Session) -> dict[int, Line]:
    """Return the line of every open thing by id."""
    connection = session.connection()
    return {row[0]: Line._make(row) for part in _LINES for row in connection.execute(part)}


def lines_of(session: Session, ids: Iterable[int]) -> dict[int, Line]:
    """Return lines by id; what waits for nobody any more is left out."""
    return {row[0]: Line._make(row) for row in _parts_of(session, _LINES_OF, ids)}


def rows_of(session: Session, ids: Iterable[int]) -> dict[int, Mapping[Any, Any]]:
    """Return rows of the queue by id; what waits for nobody any more is left out."""
    return {row.id: row._mapping for row in _parts_of(session, _ROWS_OF, ids)}


def _parts_of(session: Session, selects: tuple[sa.Select[Any], ...], ids: Iterable[int]) -> Iterator[sa.Row[Any]]:
    """Read of each kind of record those that are wanted; of a kind that none are wanted of, nothing."""
    subjects: dict[int, list[int]] = {}
    for row_id in ids:
        kind, subject_id = subject_of(row_id)
        subjects.setdefault(KINDS.index(kind), []).append(subject_id)
    for place, wanted in subjects.items():
        yield from session.connection().execute(selects[place], {"wanted": wanted})

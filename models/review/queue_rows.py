"""What every row of the queue is made of, whatever its record."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from models.review.choices import CaseKind
from models.review.tables import Case

KINDS = (CaseKind.APPLICATION, CaseKind.DECLARATION, CaseKind.CLASSIFICATION, CaseKind.DOSSIER)
"""Kinds that stand in the queue, in the order of their row ids."""

Names = tuple[str, ...] | None
"""Columns of the queue that are asked for; None for all."""
Wanted = sa.BindParameter[Any] | None
"""The ids of the records that are asked for; None for all."""
WANTED: sa.BindParameter[Any] = sa.bindparam("wanted", expanding=True)

_R: Any = Case.__table__  # type: ignore[attr-defined]


def word(value: str) -> sa.ColumnElement[str]:
    """Return a stored word as SQL text."""
    return sa.cast(sa.literal(value), sa.String(40))


UNASKED: dict[str, Any] = {
    "due_on": sa.cast(sa.null(), sa.Date()),
    "questions": sa.literal(0),
    "first_by": sa.cast(sa.null(), sa.BigInteger()),
    "first_verdict": sa.null(),
}
_TEXTS = {"number": 20, "title": 300, "title_key": 300, "destination": 2, "state": 40, "first_verdict": 40}
_OTHERS = ("waits_for", "since", "due_on", "questions", "first_by", "prepared_by", "named_by")


@dataclass(frozen=True)
class Beside:
    """A table beside a record, and the columns of the queue that come from it; no row of it, or one."""

    names: frozenset[str]
    table: Any
    on: Any


def queue_row(
    kind: CaseKind, record: Any, beside: Sequence[Beside], names: Names, *, subject_id: Any, **columns: Any
) -> sa.Select[Any]:
    """Select columns of the queue (all, where ``names`` is None) from a record and of what is beside it only what they need.

    Texts are cast, so that all kinds of record have the same ones.
    """
    case = Beside(frozenset({"case_id", "assigned_to"}), _R, sa.and_(_R.c.kind == kind, _R.c.subject_id == subject_id))
    source = record
    for each in (*beside, case):
        if names is None or each.names & set(names):
            source = source.outerjoin(each.table, each.on)
    made = {
        "id": subject_id * len(KINDS) + KINDS.index(kind),
        "kind": word(kind),
        "subject_id": subject_id,
        "case_id": _R.c.id,
        "assigned_to": _R.c.assigned_to,
        **{name: sa.cast(columns[name], sa.String(length)) for name, length in _TEXTS.items()},
        **{name: columns[name] for name in _OTHERS},
    }
    chosen = made if names is None else ("id", *names)
    return sa.select(*(made[name].label(name) for name in chosen)).select_from(source)


def those(column: Any, wanted: Wanted) -> tuple[sa.ColumnElement[bool], ...]:
    """Say that a column names one of the wanted records; nothing when all are wanted."""
    return () if wanted is None else (column.in_(wanted),)

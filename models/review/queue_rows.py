"""What every row of the queue is made of, whatever its record."""

from typing import Any

import sqlalchemy as sa

from models.review.choices import CaseKind
from models.review.tables import Case

KINDS = (CaseKind.APPLICATION, CaseKind.DECLARATION, CaseKind.CLASSIFICATION, CaseKind.DOSSIER)
"""Kinds that stand in the queue, in the order of their row ids."""

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
_OTHERS = ("waits_for", "since", "due_on", "questions", "first_by", "prepared_by")


def queue_row(kind: CaseKind, source: Any, *, subject_id: Any, **columns: Any) -> sa.Select[Any]:
    """Select the columns of the queue; texts are cast, so that all kinds of record have the same ones."""
    joined = source.outerjoin(_R, sa.and_(_R.c.kind == kind, _R.c.subject_id == subject_id))
    texts = [sa.cast(columns[name], sa.String(length)).label(name) for name, length in _TEXTS.items()]
    others = [columns[name].label(name) for name in _OTHERS]
    return sa.select(
        (subject_id * len(KINDS) + KINDS.index(kind)).label("id"),
        word(kind).label("kind"),
        subject_id.label("subject_id"),
        _R.c.id.label("case_id"),
        _R.c.assigned_to.label("assigned_to"),
        *texts,
        *others,
    ).select_from(joined)

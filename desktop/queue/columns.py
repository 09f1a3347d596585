"""The columns of the queue."""

from PySide6.QtCore import QCoreApplication

from desktop.widgets.columns import Column
from models.review.views import QueueRow


def queue_columns() -> list[Column]:
    """Return the columns in the window's language."""
    return [
        Column("number", QCoreApplication.translate("QueueColumns", "Number"), 15, lambda row: row.number, strong=True),
        Column("title", QCoreApplication.translate("QueueColumns", "Case"), 19, lambda row: row.title),
        Column("state", QCoreApplication.translate("QueueColumns", "State"), 12, lambda row: row.state, tone=_tone),
        Column("waits_for", QCoreApplication.translate("QueueColumns", "Waits for"), 13, lambda row: row.waits_for),
        Column("age", QCoreApplication.translate("QueueColumns", "Days"), 7, _age, sortable=False),
        Column("due", QCoreApplication.translate("QueueColumns", "Due"), 12, lambda row: row.due_on, sortable=False),
        Column(
            "assigned",
            QCoreApplication.translate("QueueColumns", "With"),
            16,
            lambda row: row.assigned_name,
            sortable=False,
        ),
        Column("kind", QCoreApplication.translate("QueueColumns", "Kind"), 12, lambda row: row.kind),
    ]


def _age(row: QueueRow) -> object:
    return row.age.days if row.age.days is not None else row.age.reason


def _tone(row: QueueRow) -> str:
    if row.overdue:
        return "stop"
    tones = {"submitted": "info", "in_review": "info", "returned": "warn", "approved": "ok"}
    return (tones | {"proposed": "warn"}).get(row.state.value, "idle")

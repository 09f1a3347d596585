"""Tasks: what changes left to be looked at, whose they are and until when; each opens its record and is closed with a note."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.customers.dossier.place import AREA, place_of
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.page import list_and_detail
from desktop.widgets.ask import ask_reason
from desktop.widgets.columns import Column
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.sheet import Sheet
from models.access.roles import Permission, Role
from models.journal.wording import record_words
from models.review.choices import TaskKind, TaskRecord
from models.review.task_commands import close_task
from models.review.task_queries import MINE, TaskPages, TaskRow, TaskState, task_row
from models.workspace.changes import Changes
from models.workspace.paging import ListQuery

CONCERNED = frozenset({"task", "declaration", "application", "licence", "shipment", "dossier"})
_AREAS = {
    TaskRecord.PARTY: "customers",
    TaskRecord.PRODUCT: "products",
    TaskRecord.DECLARATION: "declarations",
    TaskRecord.APPLICATION: "applications",
    TaskRecord.LICENCE: "licences",
    TaskRecord.SHIPMENT: "licences",
}
_TONES = {TaskState.OPEN: "info", TaskState.OVERDUE: "stop", TaskState.SETTLED: "idle", TaskState.CLOSED: "ok"}


def show_record_of(go: Callable[[str, int | None], None], row: TaskRow) -> None:
    """Show the record that a task is about."""
    if row.record is TaskRecord.DOSSIER:
        go(AREA, place_of(row.open_id))
    elif row.record is TaskRecord.EDITION:
        go("rulebook", None)
    else:
        go(_AREAS[row.record], row.open_id)


def task_columns() -> list[Column]:
    """Return the columns in the window's language."""
    return [
        Column("number", QCoreApplication.translate("TaskColumns", "Record"), 20, _record),
        Column(
            "name",
            QCoreApplication.translate("TaskColumns", "Of whom"),
            19,
            lambda row: row.name,
            sortable=False,
            strong=True,
        ),
        Column(
            "kind", QCoreApplication.translate("TaskColumns", "What to do"), 15, lambda row: row.kind, sortable=False
        ),
        Column(
            "state",
            QCoreApplication.translate("TaskColumns", "State"),
            11,
            lambda row: row.state,
            tone=lambda row: _TONES[row.state],
            sortable=False,
        ),
        Column("due_on", QCoreApplication.translate("TaskColumns", "Due"), 16, lambda row: row.due_on),
        Column("owed_by", QCoreApplication.translate("TaskColumns", "Owed by"), 16, _owed_by, sortable=False),
    ]


def _record(row: TaskRow) -> object:
    return row.number or row.record


def _owed_by(row: TaskRow) -> object:
    return row.owed_by or row.role


class TasksTab(QWidget):
    """The list of tasks, and the task beside it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: TaskRow | None = None
        self.list = ListPanel(
            task_columns(),
            TaskPages(context.workspace, context.session.actor),
            context.jobs,
            name="tasks",
            settings=context.settings,
            start=ListQuery(sort="due_on"),
            empty=self.tr("Nothing has to be looked at."),
        )
        self.list.add_filter("owed_by", self.tr("Owed by"), [(MINE, self.tr("Me"))])
        self.list.add_filter("state", self.tr("State"), [(s.value, translate_words(s)) for s in TaskState])
        self.list.add_filter("kind", self.tr("What to do"), [(k.value, translate_words(k)) for k in TaskKind])
        self.list.add_filter("record", self.tr("Record"), [(r.value, translate_words(r)) for r in TaskRecord])
        self.list.failed.connect(context.report)
        self.list.chosen.connect(self.open_task)
        self.list.opened.connect(self.open_task)
        self.detail = DetailFrame(nothing=self.tr("Choose a task."), missing=False)
        self.detail.acted.connect(self.close_task)
        self.sheet = Sheet()
        self.detail.add_tab(self.sheet, self.tr("Task"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(list_and_detail(self.list, self.detail, (8, 5)))

    def refresh(self, changes: Changes) -> None:
        """Ask again when a task, or a record that settles one, changed."""
        if changes.kinds & CONCERNED:
            self.list.refresh()
            if self._task is not None:
                self.open_task(self._task.id)

    def open_task(self, task_id: int | None) -> None:
        """Show a task."""
        if task_id is None:
            self._task = None
            self.detail.close_record()
            return
        today = self._context.workspace.clock.today()

        def query(session: Session) -> TaskRow | None:
            return task_row(session, task_id, today)

        ask(self._context, query, then=self._show, owner=self)

    def close_task(self) -> None:
        """Ask what was done, and close the task with it."""
        task = self._task
        if task is None or not self._may_close(task):
            return
        ask_reason(
            self,
            self.tr("Close the task on {number}").format(number=task.number),
            self.tr("The note stays on record."),
            self.tr("Close the task"),
            lambda note: act(self._context, lambda tx: close_task(tx, task.id, note), owner=self),
            label=self.tr("What was done?"),
        )

    def show_record(self) -> None:
        """Show the record the task is about."""
        if self._task is not None:
            show_record_of(self._context.go, self._task)

    def _show(self, task: TaskRow | None) -> None:
        if task is None:
            return
        self._task = task
        self.detail.set_header(
            task.number or translate_words(task.record.label),
            task.name,
            task.state.label,
            _TONES[task.state],
            until=task.due_on,
        )
        may = self._may_close(task)
        owed = self.tr("Who owes it closes it.")
        unclosed = task.state is not TaskState.CLOSED
        self.detail.set_action(
            self.tr("Close the task …") if unclosed else "", enabled=may, tooltip="" if may else owed
        )
        self._fill(task)

    def _fill(self, task: TaskRow) -> None:
        sheet = self.sheet
        sheet.clear()
        sheet.heading(translate_words(task.kind.label))
        for why in task.why:
            sheet.text(why, role="warn" if task.kind is TaskKind.STOP else "")
        if task.kind is TaskKind.STOP:
            sheet.text(self.tr("Nothing goes on with this paper until the reason is gone."), role="help")
        if task.state is TaskState.SETTLED:
            sheet.text(self.tr("Settled: the record itself is over, so nothing is left to be looked at."), role="help")
        sheet.link(self.tr("Show the record"), self.show_record)
        due = show_date(task.due_on) if task.due_on else self.tr("No day: the calendar of that year is not loaded.")
        sheet.facts(
            [
                (self.tr("Record"), f"{translate_words(task.record.label)} {task.number}"),
                (self.tr("Owed by"), task.owed_by or translate_words(task.role.label)),
                (self.tr("Due"), due),
                (self.tr("Opened"), task.opened_on),
                (self.tr("By a change of"), translate_words(record_words(task.cause))),
            ]
        )
        if task.closed_on is not None:
            sheet.heading(self.tr("Closed"))
            sheet.text(f"{show_date(task.closed_on)} · {task.closed_by}")
            sheet.text(task.closed_note)

    def _may_close(self, task: TaskRow) -> bool:
        needed = Permission.PREPARE if task.role is Role.CLERK else Permission.DECIDE
        return task.state is not TaskState.CLOSED and self._context.may(needed)

"""What can be done with an application besides typing: submit, withdraw, try again, delete, go to what belongs to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.applications.record import Opened
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.widgets.ask import ask_reason, confirm
from desktop.widgets.detail import DetailFrame
from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.commands import delete_draft, resubmit_as_new, withdraw
from models.applications.transitions import Step
from models.review.choices import CaseKind
from models.review.commands import submit
from models.review.queue import queue_id
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

_NEVER_REPEATED = ApplicationState.DRAFT
_AGAIN = (ApplicationState.REFUSED, ApplicationState.WITHDRAWN)


class ApplicationActs(QObject):
    """The acts on the open application."""

    made = Signal(object)
    """The id of an application that was just made from the open one."""
    removing = Signal()
    """The open draft is about to go: nobody reads it again."""
    removed = Signal()
    repeat_asked = Signal()
    refusal_asked = Signal()
    refused = Signal(object)
    """A command refused; the page shows it where it belongs."""

    def __init__(self, context: DeskContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner

    def fill_menu(self, detail: DetailFrame, opened: Opened) -> None:
        """Write the menu of further acts for the state of an application."""
        told = opened.detail
        may = self._context.may(Permission.PREPARE)
        if told.state is not _NEVER_REPEATED:
            detail.add_more(self.tr("Repeat this order …"), self.repeat_asked.emit, enabled=may)
        if told.licence_id is not None:
            detail.add_more(self.tr("Open the licence"), lambda: self._context.go("licences", told.licence_id))
        if told.repeat_of is not None:
            number = told.repeat_of[1]
            text = self.tr("Open {number}, which it repeats").format(number=number)
            detail.add_more(text, lambda: self._context.go("applications", told.repeat_of[0]))  # type: ignore[index]
        for line in {line.declaration_id: line for line in told.lines}.values():
            text = self.tr("Open declaration {number}").format(number=line.declaration)
            detail.add_more(text, lambda line=line: self._context.go("declarations", line.declaration_id))  # type: ignore[misc]
        if Step.REFUSED_BY_AUTHORITY in told.steps:
            may_record = self._context.may(Permission.RECORD_ANSWER)
            detail.add_more(self.tr("Record a refusal …"), self.refusal_asked.emit, enabled=may_record)
        if told.state in _AGAIN:
            detail.add_more(self.tr("Try again as a new one …"), lambda: self.try_again(opened), enabled=may)
        if Step.WITHDRAW in told.steps:
            detail.add_more(self.tr("Withdraw …"), lambda: self.withdraw(opened), enabled=may)
        if told.state is ApplicationState.DRAFT and told.submitted_at is None:
            detail.add_more(self.tr("Delete this draft …"), lambda: self.delete(opened), enabled=may)

    def submit(self, opened: Opened) -> None:
        """Hand the application in for review."""
        self._do(lambda tx: submit(tx, CaseKind.APPLICATION, opened.id))

    def to_queue(self, opened: Opened) -> None:
        """Show the case where it is decided."""
        self._context.go("queue", queue_id(CaseKind.APPLICATION, opened.id))

    def withdraw(self, opened: Opened) -> None:
        """Withdraw an application that was not answered."""

        def then(reason: str) -> None:
            self._do(lambda tx: withdraw(tx, opened.id, reason))

        title = self.tr("Withdraw {number}?").format(number=opened.detail.number)
        text = self.tr("Its quantities go back to the declarations. The application stays readable.")
        ask_reason(
            self._owner, title, text, self.tr("Withdraw it"), then, label=self.tr("Why it is withdrawn"), danger=True
        )

    def try_again(self, opened: Opened) -> None:
        """Make a fresh application from one that was refused or withdrawn."""

        def then(reason: str) -> None:
            self._do(lambda tx: resubmit_as_new(tx, opened.id, reason), self._on_made)

        title = self.tr("Make a new application from {number}?").format(number=opened.detail.number)
        text = self.tr("Everything comes along, and the new one cites the old one.")
        ask_reason(self._owner, title, text, self.tr("Make it"), then, label=self.tr("What is different this time"))

    def delete(self, opened: Opened) -> None:
        """Throw a draft away."""

        def then() -> None:
            self.removing.emit()
            self._do(lambda tx: delete_draft(tx, opened.id, opened.row_version), self._on_deleted)

        title = self.tr("Delete the draft {number}?").format(number=opened.detail.number)
        text = self.tr("What was typed is gone; its quantities go back to the declarations.")
        confirm(self._owner, title, text, self.tr("Delete the draft"), then, danger=True)

    def _do(self, command: Callable[[Transaction], Changes], then: Callable[[Changes], None] | None = None) -> None:
        act(self._context, command, owner=self._owner, then=then, failed=self.refused.emit)

    def _on_made(self, changes: Changes) -> None:
        self.made.emit(max(record_id for kind, record_id in changes.ids if kind == "application"))

    def _on_deleted(self, _changes: Changes) -> None:
        self.removed.emit()

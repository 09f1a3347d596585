"""What can be done with a declaration besides typing: each act asks what it must and tells what it changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.declarations.orders import declared_in
from desktop.declarations.record import Opened
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.widgets.ask import ask_reason, confirm
from desktop.widgets.detail import DetailFrame
from models.access.roles import Permission
from models.declarations.choices import DeclarationState, StopCause
from models.declarations.commands import (
    decide_answer,
    delete_draft,
    issue_for_signature,
    new_version,
    record_stop_and_report,
    withdraw,
)
from models.declarations.drafts import StopDraft
from models.declarations.retaining import hold_declaration, release_declaration
from models.declarations.transitions import COPIED, Step
from models.exchange.declaring import add_order_lines, declare_order
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_FULL = {"will_not", "given"}


class DeclarationActs(QObject):
    """The acts on the open version."""

    opened = Signal(object)
    """The id of a version that was just made."""
    added = Signal()
    """The lines of an order are in the draft."""
    removing = Signal()
    """The open draft is about to go: nobody reads it again."""
    removed = Signal()
    """The open draft is gone."""
    refused = Signal(object)
    """A command refused; the page shows it beside the fields or in the banner."""

    def __init__(self, context: DeskContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner

    def fill_menu(self, detail: DetailFrame, opened: Opened) -> None:
        """Write the menu of further acts for the state of a version."""
        told = opened.detail
        may = self._context.may(Permission.PREPARE)
        if told.is_latest and told.state in COPIED:
            detail.add_more(self.tr("New version …"), lambda: self.renew(opened), enabled=may)
        if told.state is DeclarationState.DRAFT and self._context.may(Permission.DECIDE):
            for each in told.statement.undertakings:
                if each.answer is not None and each.answer.value not in _FULL and each.decided_by is None:
                    text = self.tr("Let {code} go out as answered …").format(code=each.code)
                    detail.add_more(text, lambda code=each.code: self.decide(opened, code))  # type: ignore[misc]
        if Step.WITHDRAW in told.steps:
            detail.add_more(self.tr("Withdraw …"), lambda: self.withdraw(opened), enabled=may)
        if Step.STOP in told.steps:
            for cause in StopCause:
                text = self.tr("Stop and report: {cause} …").format(cause=_label(cause))
                detail.add_more(text, lambda cause=cause: self.stop(opened, cause), enabled=may)  # type: ignore[misc]
        self._offer_hold(detail, opened)
        if told.state is DeclarationState.DRAFT:
            detail.add_more(self.tr("Delete this draft …"), lambda: self.delete(opened), enabled=may)

    def _offer_hold(self, detail: DetailFrame, opened: Opened) -> None:
        if not self._context.may(Permission.DECIDE):
            return
        if opened.detail.legal_hold:
            detail.add_more(self.tr("Lift the hold …"), lambda: self.release(opened))
        else:
            detail.add_more(self.tr("Hold: an authority asked for it …"), lambda: self.hold(opened))

    def issue(self, opened: Opened) -> None:
        """Freeze the draft so that it can be printed and signed."""
        self._do(lambda tx: issue_for_signature(tx, opened.id))

    def renew(self, opened: Opened) -> None:
        """Begin the next version as a copy."""

        def then(reason: str) -> None:
            self._do(lambda tx: new_version(tx, opened.id, reason), self._on_renewed)

        text = self.tr("The new version begins as a copy. This one stays as it is until the new one is signed.")
        ask_reason(
            self._owner,
            self.tr("Make a new version?"),
            text,
            self.tr("Make it"),
            then,
            label=self.tr("What changes, and why"),
        )

    def withdraw(self, opened: Opened) -> None:
        """Withdraw a version that was issued."""

        def then(reason: str) -> None:
            self._do(lambda tx: withdraw(tx, opened.id, reason))

        text = self.tr("Nothing new may rest on a withdrawn declaration. It stays readable.")
        title = self.tr("Withdraw {number}?").format(number=opened.detail.number)
        ask_reason(
            self._owner, title, text, self.tr("Withdraw it"), then, label=self.tr("Why it is withdrawn"), danger=True
        )

    def stop(self, opened: Opened, cause: StopCause) -> None:
        """Record that use is stopped and the authority has to be told."""

        def then(reason: str) -> None:
            draft = validate(StopDraft, {"cause": cause, "reason": reason})
            self._do(lambda tx: record_stop_and_report(tx, opened.id, draft))

        text = self.tr("Exporter and importer stop and report to the authority (Order 792 Art. 25).")
        title = self.tr("Stop the use under {number}?").format(number=opened.detail.number)
        ask_reason(
            self._owner, title, text, self.tr("Stop and report"), then, label=self.tr("What happened"), danger=True
        )

    def decide(self, opened: Opened, code: str) -> None:
        """Let a draft go out with an answer that is not the full assurance."""

        def then(reason: str) -> None:
            self._do(lambda tx: decide_answer(tx, opened.id, code, reason))

        title = self.tr("Let {code} go out as answered?").format(code=code)
        text = self.tr("The declarant does not give the full assurance. Your reason stands in the record.")
        ask_reason(self._owner, title, text, self.tr("Let it go out"), then, label=self.tr("Why that is acceptable"))

    def declare(self, order_id: int) -> None:
        """Begin a declaration from an open order."""
        self._do(lambda tx: declare_order(tx, order_id), self._on_declared)

    def add_order(self, opened: Opened, order_id: int) -> None:
        """Put the lines of an open order into the draft."""
        self._do(lambda tx: add_order_lines(tx, order_id, opened.id), self._on_added)

    def hold(self, opened: Opened) -> None:
        """Keep everything of a declaration because an authority asked for it."""

        def then(reason: str) -> None:
            self._do(lambda tx: hold_declaration(tx, opened.id, reason))

        title = self.tr("Hold {number}?").format(number=opened.detail.number)
        text = self.tr("Until the hold is lifted nothing of it can be deleted, however long it has been kept.")
        ask_reason(self._owner, title, text, self.tr("Hold it"), then, label=self.tr("Who asked, and when"))

    def release(self, opened: Opened) -> None:
        """Lift the hold."""

        def then(reason: str) -> None:
            self._do(lambda tx: release_declaration(tx, opened.id, reason))

        title = self.tr("Lift the hold on {number}?").format(number=opened.detail.number)
        text = self.tr("From then on it is kept as long as the rules of its regime say.")
        ask_reason(self._owner, title, text, self.tr("Lift it"), then, label=self.tr("Why it may be lifted"))

    def delete(self, opened: Opened) -> None:
        """Throw a draft away."""

        def then() -> None:
            self.removing.emit()
            self._do(lambda tx: delete_draft(tx, opened.id), self._on_deleted)

        title = self.tr("Delete the draft {number}?").format(number=opened.detail.number)
        text = self.tr("What was typed is gone; the number is not given again.")
        confirm(self._owner, title, text, self.tr("Delete the draft"), then, danger=True)

    def _do(self, command: Callable[[Transaction], Changes], then: Callable[[Changes], None] | None = None) -> None:
        act(self._context, command, owner=self._owner, then=then, failed=self.refused.emit)

    def _on_declared(self, changes: Changes) -> None:
        self.opened.emit(declared_in(changes))

    def _on_added(self, _changes: Changes) -> None:
        self.added.emit()

    def _on_renewed(self, changes: Changes) -> None:
        self.opened.emit(max(record_id for kind, record_id in changes.ids if kind == "declaration"))

    def _on_deleted(self, _changes: Changes) -> None:
        self.removed.emit()


def _label(cause: StopCause) -> str:
    from desktop.shell.language import translate_words

    return translate_words(cause)

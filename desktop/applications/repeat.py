"""A repeat order: only what changes is asked for; what comes along and what no longer holds stands beside it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.applications.cards import Column, empty, heading, words
from desktop.applications.lines import DeclaredLinesField
from desktop.applications.record import Opened
from desktop.applications.slots import plain_slot_name, with_name
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.shell.theme import space
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import TextField
from models.applications.commands import plan_repeat, repeat_application
from models.applications.drafts import RepeatDraft
from models.applications.repeating import RepeatPlan
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate


class RepeatTab(Column):
    """Contract, day and quantities of the new order."""

    made = Signal(object)
    """The id of the application that was made."""

    def __init__(
        self, context: DeskContext, failed: Callable[[Exception], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._failed = context, failed
        self._plan: RepeatPlan | None = None
        self._head = heading("", self)
        self.add(self._head)
        self.add(words(self.tr("Only what changes is asked for. Everything else is copied."), self, role="help"))
        self.form = PlainForm(self)
        today = context.workspace.clock.today()
        self.form.add_row(
            TextField("contract_number", self.tr("New contract number"), limit=60, required=True),
            DateField("contract_date", self.tr("Date of the contract"), today=today),
        )
        self.lines = self.form.add(DeclaredLinesField(context, "lines", self.tr("Declared lines")))
        self.add(self.form)
        self._box = QWidget(self)
        self._told = QVBoxLayout(self._box)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(space(1.5))
        self.add(self._box)

    def begin(self, opened: Opened) -> None:
        """Ask what a repeat of an application needs."""
        today = self._context.workspace.clock.today()
        self._plan = None
        ask(
            self._context,
            lambda session: plan_repeat(session, opened.id, today),
            then=self._on_plan,
            failed=self._failed,
            owner=self,
        )

    def make(self) -> None:
        """Make the new application."""
        plan = self._plan
        if plan is None or not self.form.check():
            return
        values = self.form.values()

        def command(tx: Transaction) -> Changes:
            return repeat_application(tx, plan.application_id, validate(RepeatDraft, values))

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field:
                self.form.show_faults(error)
            else:
                self._failed(error)

        act(self._context, command, owner=self, then=self._on_made, failed=failed)

    def _on_plan(self, plan: RepeatPlan) -> None:
        self._plan = plan
        self._head.setText(self.tr("Repeat of {number}").format(number=plan.number))
        lines = [line.model_dump() for line in plan.copied.lines]
        self.lines.set_party(plan.copied.end_user_id)
        self.form.load({"contract_number": "", "contract_date": None, "lines": lines})
        empty(self._told)
        if plan.no_longer_good:
            self._told.addWidget(heading(self.tr("What does not come along"), self._box))
            names = {f"slots.{slot.code}": plain_slot_name(slot) for slot in load_current().slots}
            for each in plan.no_longer_good:
                told = with_name(each.words, "slot", names.get(each.field))
                self._told.addWidget(words(translate_words(told), self._box, role="warn"))
        self.form.focus_first()

    def _on_made(self, changes: Changes) -> None:
        self.made.emit(max(record_id for kind, record_id in changes.ids if kind == "application"))

"""Under the versions: which applications rest on the declaration, and until when it is kept."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.declarations.record import Opened
from desktop.records.entry import in_line
from desktop.records.forms import holds
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.form import Form
from desktop.widgets.sheet import Sheet, mark_words
from models.access.roles import Permission
from models.declarations.choices import LastEvent
from models.declarations.drafts import KeepingDraft
from models.declarations.retaining import Retention, record_last_event
from models.rulebook.naming import cited_in_both
from models.workspace.errors import UserError
from models.workspace.validation import validate


class KeepingTab(QWidget):
    """What rests on a signed declaration, and how long it has to be kept."""

    refused = Signal(object)
    """A command refused for something that has no field here."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._record_id = 0
        self._version = 0
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.facts = Sheet()
        rows.addWidget(self.facts, 2)
        self.form = self._build_form(context.workspace.clock.today())
        rows.addWidget(self.form, 3)

    def show_record(self, opened: Opened) -> None:
        """Show what rests on a version and until when it is kept."""
        changed = (opened.id, opened.row_version) != (self._record_id, self._version)
        self._record_id, self._version = opened.id, opened.row_version
        self._show_facts(opened)
        signed = opened.detail.handling.signed_on is not None
        self.form.setVisible(signed and self._context.may(Permission.PREPARE))
        if changed:
            self.form.load({"event": None, "on": None})

    def record(self) -> None:
        """Record the last event as it was typed."""
        if not self.form.check():
            return
        values, record_id = self.form.values(), self._record_id

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field and holds(self.form, error.field):
                self.form.show_faults(error)
            else:
                self.refused.emit(error)

        act(
            self._context,
            lambda tx: record_last_event(tx, record_id, validate(KeepingDraft, values)),
            owner=self,
            failed=failed,
        )

    def _build_form(self, today: date) -> Form:
        form = Form()
        form.add_section(
            self.tr("The last event"),
            self.tr("Shipments booked here are known already. Record what is known from elsewhere."),
        )
        form.add_row(
            ChoiceField("event", self.tr("What happened last"), LastEvent, required=True),
            DateField("on", self.tr("On"), today=today, required=True),
        )
        button = Button(self.tr("Record the last event"), form, icon_name="check")
        button.clicked.connect(self.record)
        form.add_widget(in_line(button))
        return form

    def _show_facts(self, opened: Opened) -> None:
        sheet = self.facts
        sheet.clear()
        sheet.heading(self.tr("Applications that rest on it"))
        if not opened.resting:
            sheet.text(self.tr("None yet."), role="muted")
        for each in opened.resting:
            text = self.tr("{number}  ·  {state}").format(number=each.number, state=translate_words(each.state))
            sheet.link(text, lambda key=each.id: self._context.go("applications", key))  # type: ignore[misc]
        if opened.kept is not None:
            self._show_kept(opened.kept)

    def _show_kept(self, kept: Retention) -> None:
        sheet = self.facts
        sheet.heading(self.tr("How long it is kept"))
        until = self.tr("not before an authority is answered") if kept.held else self.tr("not yet counted")
        sheet.facts([(self.tr("Kept until at least"), kept.until if kept.until is not None else until)])
        for words in kept.reasons:
            sheet.text(translate_words(words))
        source = self.tr("{source} ({mark})").format(
            source=translate_words(cited_in_both(kept.source.name)), mark=mark_words(kept.mark)
        )
        sheet.text(source, role="help")

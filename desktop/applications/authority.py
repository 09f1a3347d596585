"""The authority's side of an application: the next step in place, the statutory clock, its pauses."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.applications.cards import Column, card, empty, heading, words
from desktop.applications.questions import show_refusal
from desktop.applications.record import Opened
from desktop.applications.steps import REFUSED, AcceptanceForm, AnswerForm, Command, LodgingForm, needed_day
from desktop.applications.tones import CLOCK
from desktop.records.forms import holds
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import TextField
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.commands import end_pause, pause_clock
from models.applications.drafts import PauseDraft
from models.applications.views import PauseView
from models.calendar.clocks import PauseReason
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate


class AuthorityTab(Column):
    """What the authority did and when, and what of it can be recorded now."""

    def __init__(
        self, context: DeskContext, failed: Callable[[Exception], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._failed = context, failed
        self._today = context.workspace.clock.today()
        self._opened: Opened | None = None
        self._head = heading("", self)
        self.add(self._head)
        self.lodging = LodgingForm(self._today, self)
        self.acceptance = AcceptanceForm(self._today, self)
        self.answer = AnswerForm(self._today, self)
        self._forms = (self.lodging, self.acceptance, self.answer)
        for form in self._forms:
            self.add(form)
            form.hide()
        self._record = Button("", self, role="primary")
        self._record.clicked.connect(self.record)
        self.add(_left(self._record, self))
        self.add(heading(self.tr("Clock"), self))
        self._box = QWidget(self)
        self._told = QVBoxLayout(self._box)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.setSpacing(space(2))
        self.add(self._box)
        self.pause_form = self._build_pause()
        self._pause_button = Button(self.tr("Record the pause"), self, icon_name="clock", role="quiet")
        self._pause_button.clicked.connect(self.pause)
        self._pause_row = _left(self._pause_button, self)
        self._pause_head = heading(self.tr("The clock stands still, or has no limit"), self)
        for widget in (self._pause_head, self.pause_form, self._pause_row):
            self.add(widget)

    @property
    def current(self) -> LodgingForm | AcceptanceForm | AnswerForm | None:
        """The form of the step that can be recorded now."""
        return next((form for form in self._forms if not form.isHidden()), None)

    def show_record(self, opened: Opened) -> None:
        """Show the step that the state asks for; what is being typed stays while the state does."""
        before = self._opened
        self._opened = opened
        state = opened.detail.state
        if before is None or before.id != opened.id or before.detail.state is not state:
            self._show_step(state)
            self.pause_form.load({"reason": None, "paused_from": None, "paused_until": None, "note": ""})
        self._tell(opened)
        running = opened.detail.accepted_on is not None and opened.detail.answered_on is None
        for widget in (self._pause_head, self.pause_form, self._pause_row):
            widget.setVisible(running and self._context.may(Permission.RECORD_ANSWER))

    def show_refusal(self) -> None:
        """Open the form of a refusal, also before the application was accepted."""
        if self._opened is None:
            return
        for form in self._forms:
            form.setVisible(form is self.answer)
        self._head.setText(self.tr("The authority's answer"))
        self._record.setText(self.tr("Record the answer"))
        self.answer.begin(self._opened, REFUSED)
        self.answer.focus_field("refused_on")

    def begin(self) -> None:
        """Put the cursor into the form of the step."""
        if self.current is not None:
            self.current.focus_first()

    def record(self) -> None:
        """Record the step as it was typed."""
        form, opened = self.current, self._opened
        if form is None or opened is None or not form.check():
            return
        try:
            command: Command = form.command(opened)
        except UserError as error:
            form.show_faults(error)
            return

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field and holds(form, error.field):
                form.show_faults(error)
            else:
                self._failed(error)

        act(self._context, command, owner=self, failed=failed)

    def pause(self) -> None:
        """Record a pause of the clock."""
        opened = self._opened
        if opened is None or not self.pause_form.check():
            return
        values = self.pause_form.values()

        def command(tx: Transaction) -> Changes:
            return pause_clock(tx, opened.id, validate(PauseDraft, values))

        failed = partial(show_refusal, self._context.report, self.pause_form)
        act(self._context, command, owner=self, then=self._on_paused, failed=failed)

    # building

    def _build_pause(self) -> PlainForm:
        form = PlainForm(self)
        form.add(ChoiceField("reason", self.tr("Why"), PauseReason, required=True))
        form.add_row(
            DateField("paused_from", self.tr("From"), today=self._today, required=True),
            DateField("paused_until", self.tr("Until (empty while it lasts)"), today=self._today),
        )
        form.add(TextField("note", self.tr("Note"), limit=1000))
        return form

    def _show_step(self, state: ApplicationState) -> None:
        steps: dict[ApplicationState, tuple[LodgingForm | AcceptanceForm | AnswerForm, str, str]] = {
            ApplicationState.APPROVED: (self.lodging, self.tr("Lodging"), self.tr("Record the lodging")),
            ApplicationState.LODGED: (self.acceptance, self.tr("Acceptance"), self.tr("Record the acceptance")),
            ApplicationState.ACCEPTED: (self.answer, self.tr("The authority's answer"), self.tr("Record the answer")),
        }
        told = steps.get(state)
        for form in self._forms:
            form.setVisible(told is not None and form is told[0])
        self._head.setVisible(told is not None)
        self._record.setVisible(told is not None)
        if told is not None and self._opened is not None:
            self._head.setText(told[1])
            self._record.setText(told[2])
            told[0].begin(self._opened)

    # the clock

    def _tell(self, opened: Opened) -> None:
        empty(self._told)
        clock, detail = opened.detail.clock, opened.detail
        frame, rows = card(self._box)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        figure = QLabel(clock_text(opened), frame)
        figure.setProperty("role", "section")
        figure.setWordWrap(True)
        line.addWidget(figure, 1)
        line.addWidget(Pill(translate_words(clock.state), CLOCK[clock.state], frame), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(line)
        for sentence in (clock.reason, clock.caution):
            if sentence is not None:
                rows.addWidget(words(translate_words(sentence), frame, role="help"))
        self._told.addWidget(frame)
        for pause in detail.pauses:
            self._told.addWidget(self._pause(pause))
        for text in _days(opened):
            self._told.addWidget(words(text, self._box))

    def _pause(self, pause: PauseView) -> QWidget:
        frame, rows = card(self._box)
        line = QHBoxLayout()
        line.addWidget(words(translate_words(pause.reason), frame), 1)
        rows.addLayout(line)
        until = show_date(pause.paused_until) if pause.paused_until is not None else self.tr("still lasts")
        told = self.tr("{first} to {last}").format(first=show_date(pause.paused_from), last=until)
        rows.addWidget(words("  ·  ".join(part for part in (told, pause.note) if part), frame, role="help"))
        if pause.paused_until is None and self._context.may(Permission.RECORD_ANSWER):
            form = PlainForm(frame)
            form.add(DateField("paused_until", self.tr("Last day of the pause"), today=self._today, required=True))
            button = Button(self.tr("It ended"), frame, role="quiet", icon_name="check")
            button.clicked.connect(partial(self._on_ended, pause.id, form))
            rows.addWidget(form)
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _on_ended(self, pause_id: int, form: PlainForm, _checked: bool = False) -> None:
        if not form.check():
            return
        try:
            last = needed_day(form.values(), "paused_until")
        except UserError as error:
            form.show_faults(error)
            return
        failed = partial(show_refusal, self._context.report, form)
        act(self._context, lambda tx: end_pause(tx, pause_id, last), owner=self, failed=failed)

    def _on_paused(self, _changes: Changes) -> None:
        self.pause_form.load({"reason": None, "paused_from": None, "paused_until": None, "note": ""})


def clock_text(opened: Opened) -> str:
    """Say in one line what the clock shows."""
    tr = QCoreApplication.translate
    clock = opened.detail.clock
    if opened.detail.accepted_on is None:
        return tr("AuthorityTab", "The clock has not started.")
    if clock.due is not None and clock.left is not None and clock.left >= 0:
        text = tr("AuthorityTab", "{used} working days used, {left} left; due {day}")
        return text.format(used=clock.used, left=clock.left, day=show_date(clock.due))
    if clock.due is not None:
        text = tr("AuthorityTab", "{used} working days used; it was due {day}")
        return text.format(used=clock.used, day=show_date(clock.due))
    if clock.left is not None:
        return tr("AuthorityTab", "{used} working days used, {left} left").format(used=clock.used, left=clock.left)
    return tr("AuthorityTab", "{used} working days used").format(used=clock.used)


def _days(opened: Opened) -> list[str]:
    tr = QCoreApplication.translate
    detail = opened.detail
    told = (
        (detail.lodged_on, detail.lodged_reference, tr("AuthorityTab", "Lodged on {day}")),
        (detail.accepted_on, detail.authority_reference, tr("AuthorityTab", "Accepted on {day}")),
        (detail.answered_on, "", tr("AuthorityTab", "Answered on {day}")),
    )
    return [
        "  ·  ".join(part for part in (text.format(day=show_date(day)), number) if part)
        for day, number, text in told
        if day is not None
    ]


def _left(button: Button, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return box

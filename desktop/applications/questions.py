"""The questions about an application: who asks, who owes the answer until when, and the answer, in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.applications.cards import Column, card, empty, heading, words
from desktop.applications.record import Opened
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import NotesField
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.applications.choices import Debtor, QuestionFrom
from models.applications.commands import answer_question, ask_question
from models.applications.drafts import QuestionDraft
from models.applications.transitions import ENDED
from models.applications.views import QuestionView
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_OWED = (Debtor.PREPARER, Debtor.CUSTOMER, Debtor.OFFICER)


class QuestionsTab(Column):
    """Open questions first, then the answered ones; a new one is asked at the foot."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._opened: Opened | None = None
        self._shown: tuple[QuestionView, ...] | None = None
        self.answers: dict[int, NotesField] = {}
        self._box = QWidget(self)
        self._cards = QVBoxLayout(self._box)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(space(2))
        self.add(self._box)
        self._ask_head = heading(self.tr("Ask"), self)
        self.add(self._ask_head)
        self.form = self._build_ask()
        self.add(self.form)
        self.ask_button = Button(self.tr("Ask it"), self, icon_name="question")
        self.ask_button.clicked.connect(self.ask)
        foot = QWidget(self)
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.ask_button)
        line.addStretch(1)
        self.add(foot)
        self._foot = foot

    def show_record(self, opened: Opened) -> None:
        """Show the questions; an answer that is being typed stays while they are the same."""
        same = self._opened is not None and self._opened.id == opened.id
        self._opened = opened
        if not same:
            self._begin_form()
        questions = tuple(sorted(opened.detail.questions, key=lambda each: (not each.open, -each.id)))
        if not same or questions != self._shown:
            self._shown = questions
            self._fill(questions)
        may = self._may_ask() and opened.detail.state not in ENDED
        for widget in (self._ask_head, self.form, self._foot):
            widget.setVisible(may)

    def ask(self) -> None:
        """Ask what was typed."""
        opened = self._opened
        if opened is None or not self.form.check():
            return
        values = self.form.values()

        def command(tx: Transaction) -> Changes:
            return ask_question(tx, opened.id, validate(QuestionDraft, values))

        act(self._context, command, owner=self, then=self._on_asked, failed=partial(self._refused, self.form))

    def answer(self, question_id: int) -> None:
        """Record the answer that was typed below a question."""
        field = self.answers[question_id]
        text = str(field.value())

        def command(tx: Transaction) -> Changes:
            return answer_question(tx, question_id, text)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field:
                field.show_fault(error.words)
                field.focus()
            else:
                self._context.report(error)

        act(self._context, command, owner=self, failed=failed)

    def focus_open(self) -> None:
        """Put the cursor into the first answer that is owed."""
        if self.answers:
            next(iter(self.answers.values())).focus()

    def _may_ask(self) -> bool:
        return self._context.may(Permission.DECIDE) or self._context.may(Permission.RECORD_ANSWER)

    def _build_ask(self) -> PlainForm:
        form = PlainForm(self)
        form.add(NotesField("body", self.tr("Question"), lines=3, limit=4000, required=True))
        askers = [each for each in QuestionFrom if self._asker_allowed(each)]
        form.add_row(
            ChoiceField(
                "asked_by_kind", self.tr("Asked by"), [(each.value, each.label) for each in askers], required=True
            ),
            ChoiceField(
                "owed_by", self.tr("Answer owed by"), [(each.value, each.label) for each in _OWED], required=True
            ),
        )
        form.add_row(
            DateField("due_on", self.tr("Due on"), today=self._today),
            DecimalField("due_in_working_days", self.tr("or in working days"), whole=True, width=8),
        )
        return form

    def _asker_allowed(self, kind: QuestionFrom) -> bool:
        needed = Permission.DECIDE if kind is QuestionFrom.OFFICER else Permission.RECORD_ANSWER
        return self._context.may(needed)

    def _begin_form(self) -> None:
        askers = [each for each in QuestionFrom if self._asker_allowed(each)]
        self.form.load(
            {
                "body": "",
                "asked_by_kind": askers[0] if askers else None,
                "owed_by": Debtor.PREPARER,
                "due_on": None,
                "due_in_working_days": None,
            }
        )

    def _fill(self, questions: tuple[QuestionView, ...]) -> None:
        empty(self._cards)
        self.answers = {}
        if not questions:
            self._cards.addWidget(words(self.tr("Nothing was asked yet."), self._box, role="muted"))
        for question in questions:
            self._cards.addWidget(self._card(question))

    def _card(self, question: QuestionView) -> QWidget:
        frame, rows = card(self._box)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(words(question.body, frame), 1)
        head.addWidget(Pill(*self._standing(question), frame), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        rows.addWidget(words(self._about(question), frame, role="help"))
        if not question.open:
            rows.addWidget(words(question.answer, frame))
        elif self._context.may(Permission.PREPARE):
            field = NotesField("answer", self.tr("Answer"), lines=3, limit=4000)
            field.setParent(frame)
            self.answers[question.id] = field
            rows.addWidget(field)
            button = Button(self.tr("Record the answer"), frame, icon_name="check", role="quiet")
            button.clicked.connect(partial(self._on_answer, question.id))
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _standing(self, question: QuestionView) -> tuple[str, str]:
        if not question.open:
            return self.tr("answered"), "ok"
        if question.due_on is not None and question.due_on < self._today:
            return self.tr("overdue"), "stop"
        return self.tr("open"), "warn"

    def _about(self, question: QuestionView) -> str:
        people = self._opened.people if self._opened is not None else {}
        asker = translate_words(question.asked_by_kind)
        name = people.get(question.asked_by, "")
        parts = [
            self.tr("{asker} ({name}) on {day}").format(asker=asker, name=name, day=show_date(question.asked_on)),
            self.tr("owed by {who}").format(
                who=people.get(question.owed_by_user or 0) or translate_words(question.owed_by)
            ),
        ]
        if question.due_on is not None:
            parts.append(self.tr("due {day}").format(day=show_date(question.due_on)))
        if question.answered_on is not None:
            told = self.tr("answered {day} by {name}")
            parts.append(
                told.format(day=show_date(question.answered_on), name=people.get(question.answered_by or 0, ""))
            )
        return "  ·  ".join(parts)

    def _on_answer(self, question_id: int, _checked: bool = False) -> None:
        self.answer(question_id)

    def _on_asked(self, _changes: Changes) -> None:
        self._begin_form()

    def _refused(self, form: PlainForm, error: Exception) -> None:
        show_refusal(self._context.report, form, error)


def show_refusal(report: Callable[[Exception], None], form: PlainForm, error: Exception) -> None:
    """Show a refusal beside its field, or report what has none."""
    if isinstance(error, UserError) and error.field:
        form.show_faults(error)
    else:
        report(error)

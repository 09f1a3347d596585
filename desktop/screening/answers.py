"""The screening answers of one party, and recording a new one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.entry import EntryCard, empty_column, in_line, words
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import NotesField, TextField
from desktop.widgets.form import Form
from desktop.widgets.pill import Pill
from models.access.queries import names_of_users
from models.access.roles import Permission
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.commands import record_screening
from models.screening.drafts import ScreeningDraft
from models.screening.freshness import BY_HAND, Freshness, freshness, status_days
from models.screening.queries import screenings_of
from models.screening.views import ScreeningView
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

TONES = {
    ScreeningStanding.NEVER: "idle",
    ScreeningStanding.STALE: "warn",
    ScreeningStanding.CLEAR: "ok",
    ScreeningStanding.POSSIBLE_MATCH: "warn",
    ScreeningStanding.MATCH: "stop",
}


@dataclass(frozen=True)
class _Found:
    answers: tuple[ScreeningView, ...]
    names: Mapping[int, str]
    fresh: Freshness


class ScreeningAnswers(Form):
    """What the answers say today, all of them, and a form for a new one (for those who may screen)."""

    def __init__(
        self, context: DeskContext, today: date, parent: QWidget | None = None, *, own_button: bool = True
    ) -> None:
        super().__init__(parent)
        self._own_button = own_button and context.may(Permission.SCREEN)
        self._context, self._today = context, today
        self._party_id = 0
        self._build_standing()
        self._new = Button(self.tr("Record an answer"), self, icon_name="add")
        self._new.clicked.connect(self.begin)
        hint = self.tr("Drop the print-out of the comparison here")
        self.card = EntryCard(AnswerFields(today), self.tr("Record this answer"), hint=hint)
        self.card.given.connect(self.record)
        self.card.cancelled.connect(self._on_cancelled)
        self.add_widget(in_line(self._new))
        self.add_widget(self.card)
        if not context.may(Permission.SCREEN):
            text = self.tr("Recording an answer needs the permission to screen, which officers and managers have.")
            self.add_widget(words(text, "help"))
        self._new.setVisible(self._own_button)
        self.add_section(self.tr("Answers so far"))
        self._list = QVBoxLayout()
        self._list.setSpacing(space(3))
        holder = QWidget()
        holder.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self.add_widget(holder)

    def show_party(self, party_id: int) -> None:
        """Show the answers of a party."""
        if party_id != self._party_id:
            self.card.cancel()
        self._party_id = party_id
        today = self._today
        if not party_id:
            return

        def query(session: Session) -> _Found:
            answers = screenings_of(session, party_id)
            latest = next((each for each in answers if each.screened_on <= today), None)
            fresh = freshness(latest, today, counts_days=status_days(load_current()))
            return _Found(answers, names_of_users(session), fresh)

        def then(found: _Found) -> None:
            if party_id == self._party_id:
                self._show(found)

        ask(self._context, query, then=then, owner=self)

    def begin(self) -> None:
        """Open the form for a new answer."""
        if self._context.may(Permission.SCREEN):
            self._new.hide()
            self.card.begin({"screened_on": self._today, "lists": [{}]}, "outcome")

    def record(self) -> None:
        """Write the answer that was typed."""
        values = {key: value for key, value in self.card.form.values().items() if value is not None}
        party_id, path = self._party_id, self.card.file

        def command(tx: Transaction) -> Changes:
            draft = validate(ScreeningDraft, values)
            file = (path.name, read_whole(path)) if path is not None else None
            return record_screening(tx, party_id, draft, file)

        act(self._context, command, owner=self, then=self._on_recorded, failed=self._on_refused)

    # building

    def _build_standing(self) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        self.pill = Pill(parent=self)
        self._words = words("")
        line.addWidget(self.pill)
        line.addWidget(self._words, 1)
        self.add_widget(holder)
        self.add_widget(words(translate_words(BY_HAND), "help"))

    def _on_recorded(self, _changes: Changes) -> None:
        self.card.cancel()
        self.show_party(self._party_id)

    def _on_cancelled(self) -> None:
        self._new.setVisible(self._own_button)

    def _on_refused(self, error: Exception) -> None:
        if not self.card.refused(error):
            self._context.report(error)

    def _show(self, found: _Found) -> None:
        standing = found.fresh.standing
        self.pill.set_state(translate_words(standing), TONES[standing])
        self._words.setText(translate_words(found.fresh.words))
        empty_column(self._list)
        if not found.answers:
            self._list.addWidget(words(self.tr("None yet."), "muted"))
        for answer in found.answers:
            self._list.addWidget(self._answer(answer, found.names))

    def _answer(self, answer: ScreeningView, names: Mapping[int, str]) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(0.5))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        standing = ScreeningStanding(answer.outcome.value)
        line.addWidget(Pill(translate_words(answer.outcome), TONES[standing], box))
        head = f"{show_date(answer.screened_on)}  ·  {names.get(answer.answered_by, '')}"
        line.addWidget(words(head, "section"), 1)
        rows.addLayout(line)
        lists = "; ".join(
            " ".join(part for part in (used.name, used.edition, show_date(used.dated) if used.dated else "") if part)
            for used in answer.lists
        )
        rows.addWidget(words(lists, "help"))
        if answer.note:
            rows.addWidget(words(answer.note))
        return box


class AnswerFields(PlainForm):
    """The fields of a new answer; as high as what is in it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        outcome = ChoiceField("outcome", self.tr("What came out"), ScreeningOutcome, required=True)
        day = DateField("screened_on", self.tr("Compared on"), today=today, required=True)
        self.add_row(outcome, day)
        lists = RowsField(
            "lists",
            self.tr("Lists that were used"),
            self._fields_of_list,
            stretches=(5, 3, 4),
            add_text=self.tr("Add a list"),
        )
        self.add(lists)
        self.add(NotesField("note", self.tr("What was found, and what speaks for and against it"), lines=3, limit=2000))

    def _fields_of_list(self) -> Sequence[Field]:
        return [
            TextField("name", self.tr("List"), limit=200, compact=True, required=True),
            TextField("edition", self.tr("Edition"), limit=80, compact=True),
            DateField("dated", self.tr("or its date"), today=self._today, compact=True),
        ]

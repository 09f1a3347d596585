"""What does a deal need? Facts on the left, the answer with its reasons on the right."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.rulebook.deal_form import START, DealForm
from desktop.rulebook.deal_values import deal_facts
from desktop.rulebook.tones import OUTCOME
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.page import list_and_detail
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.detail import DetailFrame
from desktop.widgets.sheet import Sheet
from models.determination.determine import determine
from models.determination.facts import DealFacts
from models.determination.outcome import Determination
from models.rulebook.book import Rulebook
from models.workspace.drafts import KeptDraft, load_draft, save_draft
from models.workspace.errors import UserError
from models.workspace.validation import validate
from models.workspace.words import Words

FORM = "rulebook.deal"


class DealTab(QWidget):
    """A question to the law that is kept as it was typed, and answered as of the page's day."""

    def __init__(self, context: DeskContext, book: Rulebook, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.book, self.day = context, book, day
        self.form = DealForm(book, context.language.tongue)
        self.form.changed.connect(self._on_changed)
        self.detail = DetailFrame(
            missing=False, nothing=self.tr("Fill in what you know and ask. What is left out counts as not known.")
        )
        self.sheet = Sheet()
        self.detail.add_tab(self.sheet, self.tr("Answer"))
        left = QFrame(self)
        left.setProperty("role", "panel")
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.form, 1)
        rows.addWidget(self._foot(left))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(list_and_detail(left, self.detail, (7, 6)))
        user = context.session.actor.id

        def kept(session: Session) -> KeptDraft | None:
            return load_draft(session, user, FORM)

        ask(context, kept, then=self._on_kept, owner=self)

    def set_day(self, day: date) -> None:
        """Answer as of another day."""
        self.day = day
        if self.detail.is_open:
            self.answer()

    def answer(self) -> None:
        """Ask what the deal needs."""
        if not self.form.check():
            return
        told, day, book = deal_facts(self.form.values()), self.day, self.book

        def work(_job: JobContext) -> Determination:
            return determine(validate(DealFacts, told), day, book)

        self.context.jobs.run(work, then=self._on_answer, failed=self._refused, owner=self, database=False)

    def clear(self) -> None:
        """Begin with an empty question."""
        self.form.load(START)
        self.detail.close_record()
        self._keep()

    def leave(self) -> None:
        """Keep what was typed."""
        self.form.flush()

    def _foot(self, parent: QWidget) -> QWidget:
        foot = QFrame(parent)
        foot.setProperty("role", "strip")
        row = QHBoxLayout(foot)
        row.setContentsMargins(space(4), space(2), space(4), space(2))
        self.button = Button(self.tr("What does it need?"), foot, role="primary")
        self.button.setToolTip(f"{self.button.text()}  (Ctrl+Enter)")
        self.button.clicked.connect(self.answer)
        again = Button(self.tr("Begin anew"), foot, role="quiet")
        again.clicked.connect(self.clear)
        row.addWidget(self.button)
        row.addWidget(again)
        row.addStretch(1)
        return foot

    def _on_kept(self, draft: KeptDraft | None) -> None:
        if draft is not None and draft.values:
            self.form.load(draft.values)

    def _on_changed(self) -> None:
        self._keep()

    def _keep(self) -> None:
        values = self.form.values()
        act(self.context, lambda tx: save_draft(tx, FORM, 0, values), owner=self)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.form.show_faults(error)
        else:
            self.context.report(error)

    def _on_answer(self, told: Determination) -> None:
        self.form.clear_faults()
        day = self.tr("as of {day}").format(day=show_date(told.on))
        self.detail.set_header(self.tr("What the deal needs"), "", told.outcome.label, OUTCOME[told.outcome], until=day)
        sheet = self.sheet
        sheet.clear()
        sheet.facts(
            [
                (self.tr("Licences that are possible"), told.kinds_open),
                (self.tr("Control codes"), ", ".join(told.control_codes)),
                (self.tr("May change on"), told.may_change_on),
            ]
        )
        self._list(self.tr("What is missing"), told.missing, sheet.text, role="warn")
        sheet.heading(self.tr("Why"))
        sheet.reasons(told.reasons)
        if told.duties:
            sheet.heading(self.tr("Duties"))
            sheet.reasons(told.duties)
        self._list(self.tr("What would change the answer"), told.what_would_change, sheet.text)
        sheet.text(
            self.tr("Help with the law, not legal advice. Edition {edition}.").format(edition=told.edition),
            role="help",
        )

    def _list(self, head: str, every: Sequence[Words], write: Callable[..., Any], role: str = "") -> None:
        if not every:
            return
        self.sheet.heading(head)
        for words in every:
            write(f"·  {translate_words(words)}", role=role)

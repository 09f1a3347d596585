"""What does a deal need? Facts on the left, the answer with its reasons on the right, and what it would be if."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.rulebook.assumptions import DealNow
from desktop.rulebook.deal_form import START, DealForm
from desktop.rulebook.deal_source import DealSource
from desktop.rulebook.deal_values import DealTold, form_values, tell_deal
from desktop.rulebook.tones import OUTCOME
from desktop.rulebook.what_if_tab import WhatIfTab
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.jobs import JobContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.page import list_and_detail
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.detail import DetailFrame
from desktop.widgets.kinds import KindsBox
from desktop.widgets.sheet import Sheet
from models.determination.determine import determine
from models.determination.facts import DealFacts, PartyRole
from models.determination.outcome import Determination
from models.determination.what_if import Changes, WhatIf, what_if
from models.rulebook.book import Rulebook
from models.workspace.drafts import KeptDraft, load_draft, save_draft
from models.workspace.errors import DeskError, FieldErrors, UserError
from models.workspace.validation import validate
from models.workspace.words import Words

FORM = "rulebook.deal"
WHAT_IF = "what_if"
"""Where the assumptions stand in what is kept."""


@dataclass(frozen=True)
class _Answered:
    """The answer, and beside it the one with what is assumed, or why that cannot be asked."""

    as_is: Determination
    both: WhatIf | None = None
    fault: UserError | None = None


class DealTab(QWidget):
    """A question to the law that is kept as it was typed, and answered as of the page's day."""

    def __init__(self, context: DeskContext, book: Rulebook, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.book, self.day = context, book, day
        self.form = DealForm(book, context.language.tongue)
        self.form.changed.connect(self._keep)
        self.form.edited.connect(self._say_stale)
        self._asked = 0
        self._before: Mapping[str, Any] | None = None
        self.detail = DetailFrame(
            missing=False, nothing=self.tr("Fill in what you know and ask. What is left out counts as not known.")
        )
        self.sheet = Sheet()
        self.detail.add_tab(self.sheet, self.tr("Answer"))
        self.what_if = WhatIfTab(book, context.language.tongue, self.now)
        self.detail.add_tab(self.what_if, self.tr("What if …"))
        self.detail.tabs.currentChanged.connect(self._on_part)
        panel = self.what_if.panel
        panel.edited.connect(self._on_assumed)
        panel.changed.connect(self._compare)
        panel.asked.connect(self.answer)
        panel.facts.toggled.connect(self._on_part)
        self.source = DealSource(context, book, day)
        self.source.taken.connect(self.take)
        left = QFrame(self)
        left.setProperty("role", "panel")
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.source)
        rows.addWidget(self.form, 1)
        rows.addWidget(self._foot(left))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(list_and_detail(left, self.detail, (7, 6)))
        self.left = left
        self._empty = self._values()
        user = context.session.actor.id

        def kept(session: Session) -> KeptDraft | None:
            return load_draft(session, user, FORM)

        ask(context, kept, then=self._on_kept, owner=self)

    def set_day(self, day: date) -> None:
        """Answer as of another day."""
        self.day = self.source.day = day
        if self.detail.is_open:
            self.answer()

    def answer(self) -> None:
        """Ask what the deal needs, and what it would need with what is assumed."""
        self.what_if.panel.stop_waiting()
        if not self.form.check():
            self._show_facts()
            return
        told = tell_deal(self.form.values())
        if told.faults:
            self._show_facts()
            self.form.show_faults(told.faults)
            return
        self._ask(told, quiet=False)

    def clear(self) -> None:
        """Begin with an empty question."""
        self._remember()
        self.form.load(START)
        self.what_if.panel.load(())
        self.what_if.show_answer(None)
        self.source.forget()
        self.detail.close_record()
        self._on_part()
        self._keep()

    def take(self, facts: DealFacts) -> None:
        """Fill the form with the facts of a deal and ask."""
        self._remember()
        self.form.load(form_values(facts))
        self._keep()
        self.answer()

    def go_back(self) -> None:
        """Show again what stood here before it was cleared or taken from elsewhere."""
        if self._before is not None:
            values, self._before = self._before, None
            self._show(values)
            self._keep()
            self.detail.close_record()
            self._on_part()
        self.back.hide()

    def now(self) -> DealNow:
        """Tell the day and the names that take part, the end user first, then the owners."""
        values = self.form.values()
        users = sorted(values["parties"], key=lambda each: each.get("role") != PartyRole.end_user)
        names = (str(each["name"]) for each in (*users, *values["owners"]) if each.get("name"))
        return DealNow(self.day, tuple(dict.fromkeys(names)))

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
        self.back = Button(self.tr("Back to what was typed"), foot, icon_name="undo", role="quiet")
        self.back.clicked.connect(self.go_back)
        self.back.hide()
        row.addWidget(again)
        row.addWidget(self.back)
        row.addStretch(1)
        return foot

    def _on_kept(self, draft: KeptDraft | None) -> None:
        if draft is not None and draft.values:
            self._show(draft.values)

    def _values(self) -> dict[str, Any]:
        return {**self.form.values(), WHAT_IF: self.what_if.panel.values()}

    def _show(self, values: Mapping[str, Any]) -> None:
        self.form.load(values)
        self.what_if.panel.load(values.get(WHAT_IF, ()))

    def _remember(self) -> None:
        """Keep what stands here for one step back, if anything was typed."""
        values = self._values()
        if values != self._empty:
            self._before = values
            self.back.show()

    def _keep(self) -> None:
        values = self._values()
        act(self.context, lambda tx: save_draft(tx, FORM, 0, values), owner=self)

    def _on_assumed(self) -> None:
        self.form.edited_elsewhere()

    def _say_stale(self) -> None:
        if self.detail.is_open:
            text = self.tr("The facts were changed since; ask again.")
            self.detail.banner.say(text, tone="warn", action=self.button.text(), act=self.answer)

    def _on_part(self) -> None:
        """Give the two columns all the room, unless the facts are wanted beside them."""
        comparing = self.detail.is_open and self.detail.tabs.currentWidget() is self.what_if
        self.left.setVisible(not comparing or self.what_if.panel.facts.isChecked())

    def _show_facts(self) -> None:
        """Show the facts, in which something is wrong."""
        self.what_if.panel.facts.setChecked(True)

    def _compare(self) -> None:
        """Ask again by itself while assumptions are chosen; what is not complete yet is not complained of."""
        told = tell_deal(self.form.values())
        readable = not any(field.own_fault() for field in self.form.fields)
        if readable and not told.faults and self.detail.is_open:
            self._ask(told, quiet=True)

    def _ask(self, told: DealTold, *, quiet: bool) -> None:
        day, book, panel = self.day, self.book, self.what_if.panel
        assumed = panel.told(told.facts, quiet=quiet)
        self._asked += 1
        number = self._asked

        def work(_job: JobContext) -> _Answered:
            facts = validate(DealFacts, told.facts)
            as_is = determine(facts, day, book)
            if assumed is None:
                return _Answered(as_is)
            try:
                return _Answered(as_is, what_if(facts, day, book, validate(Changes, assumed.changes)))
            except UserError as fault:
                return _Answered(as_is, fault=fault)

        def then(answered: _Answered) -> None:
            if number != self._asked:
                return
            self._on_answer(answered.as_is)
            self.what_if.show_answer(answered.both)
            if answered.fault is not None and assumed is not None:
                panel.show_faults(_placed(answered.fault, assumed.place))

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._show_facts()
                self.form.show_faults(_placed(error, told.place))
            else:
                self.context.report(error)

        self.context.jobs.run(work, then=then, failed=failed, owner=self, database=False)

    def _on_answer(self, told: Determination) -> None:
        self.form.clear_faults()
        self.detail.banner.dismiss()
        day = self.tr("as of {day}").format(day=show_date(told.on))
        self.detail.set_header(self.tr("What the deal needs"), "", told.outcome.label, OUTCOME[told.outcome], until=day)
        self._on_part()
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
        if told.kinds:
            sheet.heading(self.tr("Kinds of licence"))
            sheet.add(KindsBox(told.kinds))
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


def _placed(error: DeskError, place: Callable[[str], str]) -> dict[str, Words]:
    """Return what is wrong by the place in the form where it stands."""
    found = error.faults if isinstance(error, FieldErrors) else {error.field or "": error.words}
    return {place(path): words for path, words in found.items()}

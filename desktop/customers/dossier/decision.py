"""The decision on a dossier: what was proposed, decided, returned and asked so far, and the next decision below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.applications.cards import Column, card, empty, heading, words
from desktop.customers.dossier.deciding import countersign, decide, give_back, longest_grant, offered, take_back
from desktop.customers.dossier.lines import CertifiedLines
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import NotesField
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.certification.choices import DossierEventKind, EndReason, Owing
from models.certification.decided_lines import DecidedLine
from models.certification.handing import answer_about_dossier
from models.certification.stages import IN_REVIEW
from models.certification.views import DossierDetail, DossierQuestionView, EventView, VoteView
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

EVENT_TONES = {
    DossierEventKind.GRANTED: "ok",
    DossierEventKind.REINSTATED: "ok",
    DossierEventKind.NOT_GRANTED: "stop",
    DossierEventKind.SUSPENDED: "stop",
    DossierEventKind.REVOKED: "stop",
    DossierEventKind.ENDED: "idle",
}
_AGAINST = frozenset({DossierEventKind.NOT_GRANTED, DossierEventKind.SUSPENDED, DossierEventKind.REVOKED})


class DecisionTab(Column):
    """What waits comes first, then the form of the next decision, then what was decided before."""

    decided = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._detail: DossierDetail | None = None
        self._offered: tuple[DossierEventKind, ...] | None = None
        self.answers: dict[int, NotesField] = {}
        self._waiting = self._box()
        self._head = heading(self.tr("Decide"), self)
        self.add(self._head)
        self.form = self._build_form()
        self.add(self.form)
        self.decide_button = Button(self.tr("Decide"), self, role="primary")
        self.decide_button.clicked.connect(self.decide)
        self._foot = QWidget(self)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.decide_button)
        row.addStretch(1)
        self.add(self._foot)
        self._before = self._box()

    def show_dossier(self, detail: DossierDetail, lines: Sequence[DecidedLine], *, own: bool) -> None:
        """Show what was decided, and which lines; ``own`` says that the person had a hand in it and only reads."""
        same = self._detail is not None and self._detail.id == detail.id
        self._detail = detail
        may = self._context.may(Permission.CERTIFY) and not own
        kinds = offered(detail) if may else ()
        for widget in (self._head, self.form, self._foot):
            widget.setVisible(bool(kinds))
        if kinds and (not same or kinds != self._offered):
            self._begin(detail, kinds)
        self._offered = kinds
        self._fill_waiting(detail, may=may)
        self._fill_before(detail, lines)

    def begin(self) -> None:
        """Put the cursor where the decision begins."""
        self.ensureVisible(0, 0)
        if self.form.isVisible():
            self.form.focus_first()

    def focus_question(self) -> None:
        """Put the cursor into the first answer that is owed."""
        self.ensureVisible(0, 0)
        if self.answers:
            next(iter(self.answers.values())).focus()

    def decide(self) -> None:
        """Take the decision that was typed."""
        detail = self._detail
        if detail is None or not self.form.check():
            return
        values = {**self.form.values(), "kind": self.form.field("kind").value()}
        act(
            self._context,
            lambda tx: decide(tx, detail.id, values),
            owner=self,
            then=self._on_decided,
            failed=self._on_refused,
        )

    def countersign(self) -> None:
        """Agree, with a reason, to what another person proposed."""
        detail = self._detail
        if detail is not None:
            self._ask(
                self.tr("Countersign {number}").format(number=detail.number),
                self.tr("Countersign"),
                self.tr("What was checked?"),
                lambda tx, reason: countersign(tx, detail.id, reason),
            )

    def take_back(self) -> None:
        """Take one's own vote back while it waits for another person."""
        detail = self._detail
        if detail is not None:
            self._ask(
                self.tr("Take the vote on {number} back").format(number=detail.number),
                self.tr("Take it back"),
                self.tr("Why is it taken back?"),
                lambda tx, reason: take_back(tx, detail.id, reason),
            )

    def give_back(self) -> None:
        """Give the dossier back to be mended."""
        detail = self._detail
        if detail is not None:
            self._ask(
                self.tr("Give {number} back").format(number=detail.number),
                self.tr("Give it back"),
                self.tr("What has to be mended?"),
                lambda tx, reason: give_back(tx, detail.id, reason),
            )

    def answer(self, question_id: int) -> None:
        """Record the answer that was typed below a question."""
        field = self.answers[question_id]
        text = str(field.value())

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.field:
                field.show_fault(error.words)
                field.focus()
            else:
                self._context.report(error)

        act(self._context, lambda tx: answer_about_dossier(tx, question_id, text), owner=self, failed=failed)

    # building

    def _box(self) -> QVBoxLayout:
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(2))
        self.add(box)
        return rows

    def _build_form(self) -> PlainForm:
        form = PlainForm(self)
        self._kind = ChoiceField("kind", self.tr("Decision"), [], required=True)
        self._kind.edited.connect(self._on_kind)
        form.add_row(self._kind, DateField("effective_on", self.tr("In effect from"), today=self._today))
        self._until = DateField("valid_until", self.tr("Valid until"), today=self._today)
        self._code = ChoiceField("reason_code", self.tr("Reason from the list"), EndReason)
        self._site = ChoiceField("site_id", self.tr("For"), [], empty=self.tr("the whole dossier"))
        form.add_row(self._until, self._code, self._site)
        self._conditions = NotesField("conditions", self.tr("Conditions"), lines=2, limit=2000)
        form.add(self._conditions)
        form.add(NotesField("reason", self.tr("Reason in words"), lines=3, limit=2000, required=True))
        return form

    def _begin(self, detail: DossierDetail, kinds: tuple[DossierEventKind, ...]) -> None:
        self._kind.set_choices([(kind, kind.label) for kind in kinds])
        self._site.set_choices([(line.site_id, line.site) for line in {s.site_id: s for s in detail.scopes}.values()])
        self.form.load(
            {
                "kind": kinds[0],
                "effective_on": None,
                "valid_until": longest_grant(detail, self._today),
                "reason_code": None,
                "site_id": None,
                "conditions": "",
                "reason": "",
            }
        )
        self._on_kind()

    def _on_kind(self) -> None:
        """Show only what belongs to the chosen decision."""
        kind = self._kind.value()
        granted = kind is DossierEventKind.GRANTED
        self._until.setVisible(granted)
        self._conditions.setVisible(granted)
        self._code.setVisible(kind in _AGAINST)
        if not granted:
            self._until.set_value(None)
            self._conditions.set_value("")
        elif self._until.value() is None and self._detail is not None:
            self._until.set_value(longest_grant(self._detail, self._today))
        if kind not in _AGAINST:
            self._code.set_value(None)
        two = granted or kind is DossierEventKind.REINSTATED
        self.decide_button.setText(self.tr("Decide; a second person countersigns") if two else self.tr("Decide"))

    # showing

    def _fill_waiting(self, detail: DossierDetail, *, may: bool) -> None:
        empty(self._waiting)
        self.answers = {}
        for vote in detail.waiting:
            if vote.counts:
                self._waiting.addWidget(self._vote(vote, may=may))
        for question in detail.questions:
            if question.open:
                self._waiting.addWidget(self._question(question, decides=may))
        if may and detail.stage in IN_REVIEW:
            back = Button(self.tr("Give it back …"), self, icon_name="return", role="quiet")
            back.clicked.connect(self.give_back)
            self._waiting.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _vote(self, vote: VoteView, *, may: bool) -> QWidget:
        frame, rows = card(self)
        told = self.tr("Proposed: {kind}")
        head = QHBoxLayout()
        head.addWidget(words(told.format(kind=translate_words(vote.kind)), frame, role="section"), 1)
        head.addWidget(Pill(self.tr("waits for a second person"), "warn", frame))
        rows.addLayout(head)
        by = self.tr("{names} on {day}; {count} of {needed} persons")
        about = by.format(
            names=", ".join(vote.voted_by), day=show_date(vote.voted_on), count=len(vote.voted_by), needed=vote.needed
        )
        rows.addWidget(words(about, frame, role="help"))
        rows.addWidget(words(vote.reason, frame))
        self._terms(vote, frame, rows)
        if may and self._context.session.actor.id not in vote.voters:
            sign = Button(self.tr("Countersign …"), frame, icon_name="approve", role="primary")
            sign.clicked.connect(self.countersign)
            rows.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeft)
        elif may:
            back = Button(self.tr("Take the vote back …"), frame, icon_name="undo", role="quiet")
            back.clicked.connect(self.take_back)
            rows.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _question(self, question: DossierQuestionView, *, decides: bool) -> QWidget:
        """Show an open question; who can still decide does not answer it, for who answers had a hand in it."""
        frame, rows = card(self)
        rows.addWidget(words(question.body, frame, role="section"))
        told = self.tr("{name} asked on {day}; owed by {who}")
        who = question.owed_by_name or translate_words(question.owed_by)
        about = told.format(name=question.asked_by, day=show_date(question.asked_on), who=who)
        if question.due_on is not None:
            about += " · " + self.tr("due {day}").format(day=show_date(question.due_on))
        rows.addWidget(words(about, frame, role="help"))
        if self._context.may(Permission.PREPARE) and (not decides or question.owed_by is Owing.OFFICER):
            field = NotesField("answer", self.tr("Answer"), lines=2, limit=4000)
            field.setParent(frame)
            self.answers[question.id] = field
            rows.addWidget(field)
            button = Button(self.tr("Record the answer"), frame, icon_name="check", role="quiet")
            button.clicked.connect(partial(self._on_answer, question.id))
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _fill_before(self, detail: DossierDetail, lines: Sequence[DecidedLine]) -> None:
        empty(self._before)
        if lines:
            self._before.addWidget(heading(self.tr("Certified for"), self))
            self._before.addWidget(CertifiedLines(self._context, lines, self))
        self._before.addWidget(heading(self.tr("Decided so far"), self))
        if not detail.events:
            self._before.addWidget(words(self.tr("Nobody has decided on it yet."), self, role="muted"))
        for event in reversed(detail.events):
            self._before.addWidget(self._event(event))
        for vote in reversed(detail.taken_back):
            told = self.tr("{name} took the vote for “{kind}” of {voted} back on {day}: {reason}").format(
                name=vote.by,
                kind=translate_words(vote.kind),
                voted=show_date(vote.voted_on),
                day=show_date(vote.taken_back_on),
                reason=vote.reason,
            )
            self._before.addWidget(words(told, self, role="help"))
        for each in reversed(detail.rounds):
            told = self.tr("Handed in on {day} by {name}.").format(
                day=show_date(each.submitted_on), name=each.submitted_by
            )
            if each.returned_on is not None:
                back = self.tr("Returned on {day} by {name}: {reason}")
                told += " " + back.format(
                    day=show_date(each.returned_on), name=each.returned_by, reason=each.returned_reason
                )
            self._before.addWidget(words(told, self, role="help"))
        for question in detail.questions:
            if not question.open and question.answered_on is not None:
                told = self.tr("{name} on {day}: {answer}").format(
                    name=question.answered_by, day=show_date(question.answered_on), answer=question.answer
                )
                self._before.addWidget(words(question.body, self))
                self._before.addWidget(words(told, self, role="help"))

    def _event(self, event: EventView) -> QWidget:
        frame, rows = card(self)
        head = QHBoxLayout()
        by = ", ".join(name for name in (event.decided_by, event.second_by) if name)
        told = self.tr("{day} by {names}").format(day=show_date(event.decided_on), names=by)
        head.addWidget(Pill(translate_words(event.kind), EVENT_TONES[event.kind], frame))
        head.addWidget(words(told, frame), 1)
        rows.addLayout(head)
        if event.reason_code is not None:
            rows.addWidget(words(translate_words(event.reason_code), frame))
        rows.addWidget(words(event.reason, frame))
        self._terms(event, frame, rows)
        return frame

    def _terms(self, of: VoteView | EventView, frame: QWidget, rows: QVBoxLayout) -> None:
        terms = [self.tr("in effect from {day}").format(day=show_date(of.effective_on))]
        if of.valid_until is not None:
            terms.append(self.tr("valid until {day}").format(day=show_date(of.valid_until)))
        rows.addWidget(words("  ·  ".join(terms), frame, role="help"))
        if of.conditions:
            rows.addWidget(words(self.tr("Condition: {text}").format(text=of.conditions), frame))

    # acts

    def _ask(self, title: str, verb: str, label: str, command: Callable[[Transaction, str], Changes]) -> None:
        detail = self._detail
        if detail is None:
            return

        def then(reason: str) -> None:
            def run(tx: Transaction) -> Changes:
                return command(tx, reason)

            act(self._context, run, owner=self, then=self._on_decided)

        ask_reason(self, title, detail.party, verb, then, label=label)

    def _on_answer(self, question_id: int, _checked: bool = False) -> None:
        self.answer(question_id)

    def _on_decided(self, _changes: Changes) -> None:
        self._offered = None
        self.decided.emit()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field:
            self.form.show_faults(error)
        else:
            self._context.report(error)

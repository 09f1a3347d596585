"""The queue: list and case; everything by keyboard, every decision with a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.customers.dossier.place import AREA, place_of
from desktop.queue.case_sheet import CaseSheet
from desktop.queue.columns import queue_columns
from desktop.queue.dossiers import terms_of
from desktop.queue.tasks import TasksTab
from desktop.records.history import HistoryTree
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.page import Page, list_and_detail
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.detail import DetailFrame
from desktop.widgets.flow import Flow
from desktop.widgets.list_panel import ListPanel
from models.access.roles import Permission
from models.applications.choices import Debtor
from models.applications.drafts import QuestionDraft
from models.review import commands
from models.review.choices import CaseKind
from models.review.queries import QueuePages, case_detail
from models.review.queue_lines import NOBODY
from models.review.views import CaseDetail
from models.workspace.changes import Changes
from models.workspace.errors import NotFound
from models.workspace.notes import add_note
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_DECIDABLE = frozenset({Debtor.OFFICER, Debtor.SECOND, Debtor.CUSTOMER})
"""Whose turn it may be while the desk can still decide; with the preparer or the authority there is nothing to decide."""
_CONCERNED = frozenset(
    {
        *("application", "declaration", "classification", "review_case", "review_decision", "question", "evidence"),
        *("dossier", "dossier_scope", "criterion_answer", "dossier_vote", "dossier_event", "dossier_round"),
        *("dossier_question", "vote_taken_back"),
    }
)


class QueuePage(Page):
    """What waits for a decision, and the case beside it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._case: CaseDetail | None = None
        self._row_id = 0
        self.list = ListPanel(
            queue_columns(),
            QueuePages(context.workspace),
            context.jobs,
            name="queue",
            settings=context.settings,
            empty=self.tr("Nothing waits: the queue is empty."),
        )
        self.list.add_filter("kind", self.tr("Kind"), [(k.value, translate_words(k)) for k in CaseKind])
        self.list.add_filter("waits_for", self.tr("Waits for"), [(d.value, translate_words(d)) for d in Debtor])
        me = str(context.session.actor.id)
        self.list.add_filter("assigned", self.tr("With"), [(me, self.tr("Me")), (NOBODY, self.tr("Nobody yet"))])
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_chosen)
        self.detail = DetailFrame(
            nothing=self.tr("Choose a case. J and K move, A approves, R returns, Q asks."), missing=False
        )
        self.detail.acted.connect(self._on_primary)
        self.sheet = CaseSheet(context.go)
        self.history = HistoryTree()
        self.detail.add_tab(self._case_tab(), self.tr("Case"))
        self.detail.add_tab(self.history, self.tr("History"))
        self.parts = QTabWidget(self)
        self.parts.setDocumentMode(True)
        self.parts.tabBar().setDrawBase(False)
        self.parts.tabBar().setAccessibleName(self.tr("Parts of the queue"))
        self.tasks = TasksTab(context)
        self.parts.addTab(list_and_detail(self.list, self.detail, (13, 16)), self.tr("Cases"))
        self.parts.addTab(self.tasks, self.tr("Tasks"))
        self.set_body(self.parts)
        for key, do in (
            ("A", self.approve),
            ("R", self.return_),
            ("Q", self.question),
            ("N", self.note),
            ("U", self.undo),
            ("T", self.take),
        ):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def refresh(self, changes: Changes) -> None:
        """Ask again when something in review changed."""
        self.tasks.refresh(changes)
        if changes.kinds & _CONCERNED:
            self.list.refresh()
            if self._row_id:
                self.open_record(self._row_id)

    def open_record(self, record_id: int) -> None:
        """Show a case by its row in the queue; what nobody took up yet is taken up to be shown."""
        self.parts.setCurrentIndex(0)
        self._row_id = record_id
        today = self.context.workspace.clock.today()
        me = self.context.session.actor.id

        def query(session: Session) -> CaseDetail:
            return case_detail(session, record_id, today, me)

        ask(self.context, query, then=self._show, failed=self._on_no_case, owner=self)

    def primary_action(self) -> None:
        front = self.detail if self.parts.currentIndex() == 0 else self.tasks.detail
        front.press()

    def begin(self, what: str) -> None:
        """Show the tasks, or one of them (``tasks`` or ``task 12``)."""
        name, _, number = what.partition(" ")
        if name in {"tasks", "task"}:
            self.parts.setCurrentWidget(self.tasks)
            if number:
                self.tasks.open_task(int(number))

    def help_text(self) -> str:
        return self.tr(
            "<p>The queue holds applications and certification dossiers in review, signed declarations to be verified and classifications to be confirmed.</p>"
            "<p>J K move · Enter open · T take · A approve · R return · Q ask · N note · U undo your own decision of today.</p>"
            "<p>Nobody decides on what they prepared; some cases need a second person, and the case says why.</p>"
            "<p>Tasks tells what a change left to be looked at: a new owner, a match on a list, a visit, another edition. "
            "A task is closed with a note; one whose record is over is settled by itself.</p>"
        )

    def take(self) -> None:
        """Take the case: it is mine from now on."""
        self._do(commands.take)

    def approve(self) -> None:
        """Approve with a reason."""
        case = self._case
        if case is not None and case.kind is CaseKind.DECLARATION:
            # How the signature was checked is stated beside the paper itself.
            self.context.go("declarations", case.subject_id)
        elif case is not None and case.dossier is not None and self._may_decide():
            self._approve_dossier(case)
        elif self._may_decide():
            self._reason(self.tr("Approve"), self.tr("Why may it go ahead?"), self._approve)

    def return_(self) -> None:
        """Give back to the preparer with a reason."""
        if self._may_decide():
            self._reason(
                self.tr("Return"),
                self.tr("What has to be mended?"),
                lambda reason: self._do(lambda tx, case: commands.return_case(tx, case, reason)),
            )

    def refuse(self) -> None:
        """Refuse with a reason; that of a dossier is also chosen from a list, so it is refused beside its criteria."""
        case = self._case
        if case is not None and case.kind is CaseKind.DOSSIER:
            self.context.go(AREA, place_of(case.subject_id))
            return
        self._reason(
            self.tr("Refuse"),
            self.tr("Why is it refused?"),
            lambda reason: self._do(lambda tx, case: commands.refuse(tx, case, reason)),
            danger=True,
        )

    def question(self) -> None:
        """Ask the preparer a question."""
        if self._may_decide():
            self._reason(self.tr("Ask"), self.tr("What has to be answered?"), self._ask)

    def note(self) -> None:
        """Add a remark to the record."""
        case = self._case
        if case is not None:

            def command(tx: Transaction, body: str) -> Changes:
                add_note(tx, case.kind.value, case.subject_id, body)
                return tx.changes()

            self._reason(
                self.tr("Note"),
                self.tr("Remark"),
                lambda body: act(self.context, lambda tx: command(tx, body), owner=self),
            )

    def undo(self) -> None:
        """Undo my own decision of today."""
        if self._case is not None and self._case.may_undo:
            self._reason(
                self.tr("Undo"),
                self.tr("Why is it undone?"),
                lambda reason: self._do(lambda tx, case: commands.undo_decision(tx, case, reason)),
            )

    def _case_tab(self) -> QWidget:
        tab = QWidget()
        rows = QVBoxLayout(tab)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.sheet, 1)
        bar = QFrame(tab)
        bar.setProperty("role", "bar")
        line = Flow(bar)
        line.setContentsMargins(space(4), space(2), space(4), space(2))
        line.setSpacing(space(2))
        self.buttons: dict[str, Button] = {}
        for name, text, do in (
            ("take", self.tr("Take"), self.take),
            ("approve", self.tr("Approve …"), self.approve),
            ("return", self.tr("Return …"), self.return_),
            ("ask", self.tr("Ask …"), self.question),
            ("note", self.tr("Note …"), self.note),
            ("undo", self.tr("Undo …"), self.undo),
        ):
            button = Button(text, bar)
            button.clicked.connect(do)
            self.buttons[name] = button
            line.addWidget(button)
        line.add_spring()
        refuse = Button(self.tr("Refuse …"), bar, role="danger")
        refuse.clicked.connect(self.refuse)
        self.buttons["refuse"] = refuse
        line.addWidget(refuse)
        rows.addWidget(bar)
        return tab

    def _show(self, case: CaseDetail) -> None:
        if case.id != self._row_id:
            return
        self._case = case
        state = case.application.state.label if case.application else case.kind.label
        state = case.dossier.stage.label if case.dossier else state
        self.detail.set_header(case.title, case.number, state, "warn" if case.blocks else "info")
        self.sheet.show_case(case)
        self.history.set_rows(case.history)
        self._show_buttons(case)
        self.list.select(case.id)
        self.record_shown.emit(case.id)

    def _show_buttons(self, case: CaseDetail) -> None:
        me = self.context.session.actor.id
        votes = case.dossier.waiting if case.dossier is not None else ()
        first = case.application is not None and case.application.first_by == me
        voted = first or any(me in vote.voters for vote in votes if vote.counts)
        own = me in case.preparers
        needed = Permission.CERTIFY if case.kind is CaseKind.DOSSIER else Permission.DECIDE
        may = self.context.may(needed) and case.open and case.waits_for in _DECIDABLE
        for name in ("take", "approve", "return", "ask", "refuse"):
            mine = (voted and name == "approve") or (first and name == "refuse")
            self.buttons[name].setEnabled(may and not own and not mine)
        asked = case.kind in {CaseKind.APPLICATION, CaseKind.DOSSIER}
        self.buttons["return"].setVisible(asked)
        self.buttons["ask"].setVisible(asked)
        self.buttons["take"].setVisible(case.assigned_to != me)
        self.buttons["undo"].setVisible(case.may_undo)
        if own and self.context.may(Permission.DECIDE):
            self.detail.banner.say(
                self.tr("You had a hand in this case, so another person has to decide on it."), tone="warn"
            )
        elif first:
            self.detail.banner.say(self.tr("You decided first; a second person has to decide, too."), tone="info")
        else:
            self.detail.banner.dismiss()
        verb = self.tr("Verify the declaration") if case.kind is CaseKind.DECLARATION else self.tr("Approve …")
        if case.kind is CaseKind.DOSSIER:
            verb = self.tr("Countersign …") if case.waits_for is Debtor.SECOND else self.tr("Grant …")
        self.detail.set_action(verb if may and not own and not voted else "")

    def _on_chosen(self, record_id: int | None) -> None:
        if record_id is None:
            self._case, self._row_id = None, 0
            self.detail.close_record()
        else:
            self.open_record(record_id)

    def _on_no_case(self, error: Exception) -> None:
        """Open the case of a record that came into the queue by itself; who may not only sees why."""
        if not isinstance(error, NotFound) or not self.context.may(Permission.VERIFY):
            self.context.report(error)
            return
        from models.review.queue import subject_of

        kind, subject_id = subject_of(self._row_id)

        def command(tx: Transaction) -> Changes:
            commands.case_for(tx, kind, subject_id)
            return tx.changes()

        act(self.context, command, owner=self)

    def _on_primary(self) -> None:
        self.approve()

    def _may_decide(self) -> bool:
        return self._case is not None and self.context.may(Permission.DECIDE)

    def _approve_dossier(self, case: CaseDetail) -> None:
        """Grant it for the longest time and without conditions, or countersign; anything else is said in the dossier."""
        if case.waits_for is Debtor.SECOND:
            self._reason(self.tr("Countersign"), self.tr("What was checked?"), self._approve)
            return
        terms = terms_of(case, self.context.workspace.clock.today())
        until = show_date(terms.valid_until) if terms.valid_until is not None else self.tr("no set day")
        label = self.tr("Granted until {day}, without conditions. Why?").format(day=until)

        def grant(reason: str) -> None:
            self._do(lambda tx, case_id: commands.approve(tx, case_id, reason, terms=terms))

        self._reason(self.tr("Grant"), label, grant)

    def _approve(self, reason: str) -> None:
        self._do(lambda tx, case: commands.approve(tx, case, reason))

    def _ask(self, body: str) -> None:
        draft = validate(QuestionDraft, {"body": body, "owed_by": Debtor.PREPARER, "due_in_working_days": 5})
        self._do(lambda tx, case: commands.ask(tx, case, draft))

    def _do(self, command: Callable[[Transaction, int], Changes]) -> None:
        case = self._case
        if case is not None:
            act(self.context, lambda tx: command(tx, case.case_id), owner=self)

    def _reason(self, title: str, label: str, then: Callable[[str], object], *, danger: bool = False) -> None:
        case = self._case
        if case is not None:
            ask_reason(self, f"{title} {case.number}", case.title, title, then, label=label, danger=danger)

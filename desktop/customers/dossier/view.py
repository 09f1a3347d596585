"""One dossier in place of its customer's record: facts, criteria, decision, certificate, history, and what is missing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.customers.dossier.criteria import CriteriaTab
from desktop.customers.dossier.decision import EVENT_TONES, DecisionTab
from desktop.customers.dossier.facts import DossierFacts
from desktop.customers.dossier.papers import show_certificates
from desktop.customers.dossier.place import OF_DOSSIERS, place_of
from desktop.customers.dossier.record import OpenedDossier, dossier_kind
from desktop.customers.dossier.tones import STAGE_TONES, programme_name
from desktop.records.forms import Forms
from desktop.records.history import HistoryTree
from desktop.records.history_rows import without
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.paper_view import Paper, PaperView, kept_file
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.detail import DetailFrame
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.certification.choices import DossierStage as Stage
from models.certification.dossier_queries import QUESTION
from models.certification.handing import withdraw_dossier
from models.certification.stages import IN_REVIEW
from models.certification.views import DossierDetail
from models.review.choices import CaseKind
from models.review.commands import submit
from models.review.queue import queue_id
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

CONCERNED = OF_DOSSIERS | {"issued_document", "party", "site", "holding", "screening_answer", "declaration"}
_ELSEWHERE = frozenset({"party", "sites", "screening", "declarations"})
_HIDDEN = frozenset({"round", "prepared_by", "submitted_by", "party_id", "programme"})
_WITH_PREPARER = frozenset({Stage.PREPARING, Stage.RETURNED})


class DossierView(QWidget):
    """The dossier; ``left`` asks to go back to the customer, with what is to be mended there (or nothing)."""

    left = Signal(int, str)
    shown_record = Signal(int)
    """The place of the dossier that is shown now."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: OpenedDossier | None = None
        self._today = context.workspace.clock.today()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._build_back())
        self.detail = DetailFrame()
        rows.addWidget(self.detail, 1)
        self.facts = DossierFacts(context, self._today)
        self.criteria = CriteriaTab(context)
        self.decision = DecisionTab(context)
        self.papers = PaperView(context)
        self.history = HistoryTree()
        for widget, title in (
            (self.facts, self.tr("Dossier")),
            (self.criteria, self.tr("Criteria")),
            (self.decision, self.tr("Decision")),
            (self.papers, self.tr("Certificate")),
            (self.history, self.tr("History")),
        ):
            self.detail.add_tab(widget, title)
        self.forms = Forms((self.facts,), self)
        self.forms.revealed.connect(self.detail.tabs.setCurrentWidget)
        self._labels = labels_of(self.forms)
        self.history.set_words(self._labels, {}, {})
        self.keeper = Keeper(context, self.forms, dossier_kind(context.workspace.clock), self._get_labels)
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.saved.connect(self._show)
        self.keeper.state_changed.connect(self._show_banner)
        self.detail.acted.connect(self.primary_action)
        self.detail.missing.jumped.connect(self.jump)
        self.criteria.file_asked.connect(self._on_file)

    # what the page asks

    @property
    def dossier_id(self) -> int:
        """The id of the dossier that is shown; 0 for none."""
        return self.keeper.record_id

    @property
    def party_id(self) -> int:
        """The customer of the dossier that is shown; 0 for none."""
        return self._opened.detail.party_id if self._opened is not None else 0

    def open_dossier(self, dossier_id: int) -> None:
        """Show a dossier."""
        self.keeper.open(dossier_id)

    def refresh(self, changes: Changes) -> None:
        """Read it again when something it rests on changed."""
        if changes.kinds & CONCERNED and self._opened is not None:
            self.keeper.reload()

    def flush(self) -> None:
        """Save what is being typed."""
        self.forms.flush()
        self.criteria.flush()

    def close_record(self) -> None:
        """Let go of the dossier."""
        self.flush()
        self.keeper.close()
        self.criteria.close_record()
        self.papers.close_paper()
        self._opened = None

    def primary_action(self) -> None:
        """Do the one next act."""
        opened = self._opened
        if opened is None:
            return
        if opened.detail.stage in _WITH_PREPARER:
            self._submit(opened.detail)
        elif self.detail.tabs.currentWidget() is not self.decision:
            self.detail.tabs.setCurrentWidget(self.decision)
            self.decision.begin()
        elif opened.detail.stage is Stage.PROPOSED:
            self.decision.countersign()
        else:
            self.decision.decide()

    def jump(self, path: str) -> None:
        """Go to where a missing point is mended."""
        first, _dot, rest = path.partition(".")
        if first in _ELSEWHERE:
            self.flush()
            self.left.emit(self.party_id, first)
        elif first == QUESTION:
            self.detail.tabs.setCurrentWidget(self.decision)
            self.decision.focus_question()
        elif first == "criteria":
            self.detail.tabs.setCurrentWidget(self.criteria)
            if rest:
                self.criteria.choose(rest)
            self.criteria.form.focus_first()
        else:
            self.forms.focus_field(path)

    # building

    def _build_back(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(space(3), space(1), space(3), space(1))
        self.back = Button(self.tr("Back to the customer"), bar, icon_name="back", role="quiet")
        self.back.clicked.connect(self._on_back)
        row.addWidget(self.back)
        row.addStretch(1)
        return bar

    def _get_labels(self) -> dict[str, str]:
        return self._labels

    # showing

    def _on_loaded(self, opened: OpenedDossier | None) -> None:
        if opened is None:
            return
        detail = opened.detail
        decides = detail.stage in IN_REVIEW and self._context.may(Permission.CERTIFY) and not self._is_own(detail)
        front = self.decision if decides else (self.facts if not detail.scopes else self.criteria)
        self._show(opened)
        self.detail.tabs.setCurrentWidget(front)
        self.shown_record.emit(place_of(opened.id))

    def _show(self, opened: OpenedDossier) -> None:
        self._opened = opened
        detail, own = opened.detail, self._is_own(opened.detail)
        may = self._context.may(Permission.PREPARE) and detail.stage is not Stage.WITHDRAWN
        self.forms.set_read_only(not may)
        self.facts.scopes.set_party(detail.party_id, opened.sites)
        subtitle = f"{detail.number}  ·  {programme_name(detail.programme)}"
        if detail.stage is Stage.DECIDED:
            last = detail.events[-1]
            self.detail.set_header(
                detail.party, subtitle, last.kind.label, EVENT_TONES[last.kind], until=last.valid_until
            )
        else:
            self.detail.set_header(detail.party, subtitle, detail.stage.label, STAGE_TONES[detail.stage])
        self._show_action(detail, own=own)
        self._show_more(detail)
        self.detail.missing.set_items([Missing(m.what, m.why, m.source, m.field, m.blocking) for m in opened.missing])
        self.criteria.show_dossier(detail, read_only=not may)
        self.decision.show_dossier(detail, opened.lines, own=own)
        self.history.set_rows(without(opened.history, _HIDDEN))
        show_certificates(self._context, self.papers, opened, self._context.report)
        self._show_banner()

    def _is_own(self, detail: DossierDetail) -> bool:
        return self._context.session.actor.id in detail.preparers

    def _show_action(self, detail: DossierDetail, *, own: bool) -> None:
        prepares, certifies = self._context.may(Permission.PREPARE), self._context.may(Permission.CERTIFY)
        text = ""
        if detail.stage in _WITH_PREPARER and prepares:
            text = self.tr("Hand it in")
        elif detail.stage is Stage.SUBMITTED and certifies and not own:
            text = self.tr("Decide")
        elif detail.stage is Stage.PROPOSED and certifies and not own:
            me = self._context.session.actor.id
            text = "" if any(me in vote.voters for vote in detail.waiting if vote.counts) else self.tr("Countersign …")
        lines = bool(detail.scopes) or detail.stage not in _WITH_PREPARER
        self.detail.set_action(
            text, enabled=lines, tooltip="" if lines else self.tr("Add a line first: a site, a use and a destination.")
        )

    def _show_more(self, detail: DossierDetail) -> None:
        self.detail.clear_more()
        may = self._context.may(Permission.PREPARE)
        if detail.stage in IN_REVIEW or detail.stage is Stage.RETURNED:
            self.detail.add_more(self.tr("Show it in the queue"), self._on_queue)
        if detail.stage is Stage.DECIDED:
            self.detail.add_more(self.tr("Hand it in again"), partial(self._submit, detail), enabled=may)
        if not detail.events and detail.stage is not Stage.WITHDRAWN:
            self.detail.add_more(self.tr("Withdraw it …"), self._on_withdraw, enabled=may)

    def _show_banner(self) -> None:
        """Say the one thing that matters now: unsaved text, a return, or that somebody else has to decide."""
        opened, banner = self._opened, self.detail.banner
        if opened is None:
            return
        detail = opened.detail
        if self.keeper.faulty:
            text = self.tr("Not saved yet: see the sentences in red. What you typed is kept for you.")
            banner.say(text, tone="warn", action=self.tr("Throw the changes away"), act=self.keeper.discard)
        elif self.keeper.restored:
            text = self.tr("This is what you had typed and could not be saved yet.")
            banner.say(text, action=self.tr("Throw it away"), act=self.keeper.discard)
        elif detail.stage is Stage.RETURNED:
            last = detail.rounds[-1]
            told = self.tr("{name} returned it on {day}: {reason}")
            day = show_date(last.returned_on) if last.returned_on is not None else ""
            banner.say(told.format(name=last.returned_by, day=day, reason=last.returned_reason), tone="warn")
        elif detail.stage is Stage.WITHDRAWN:
            told = self.tr("It was withdrawn: {reason}")
            banner.say(told.format(reason=detail.withdrawn_reason))
        elif detail.stage in IN_REVIEW and self._context.may(Permission.CERTIFY) and self._is_own(detail):
            banner.say(self.tr("You had a hand in this dossier, so another person has to decide on it."), tone="warn")
        else:
            banner.dismiss()

    # acts

    def _submit(self, detail: DossierDetail) -> None:
        self.flush()
        act(self._context, lambda tx: submit(tx, CaseKind.DOSSIER, detail.id), owner=self)

    def _on_back(self, _checked: bool = False) -> None:
        self.left.emit(self.party_id, "")

    def _on_queue(self) -> None:
        self._context.go("queue", queue_id(CaseKind.DOSSIER, self.dossier_id))

    def _on_withdraw(self) -> None:
        opened = self._opened
        if opened is None:
            return
        dossier_id = opened.id

        def then(reason: str) -> None:
            def command(tx: Transaction) -> Changes:
                return withdraw_dossier(tx, dossier_id, reason)

            act(self._context, command, owner=self)

        title = self.tr("Withdraw {number}?").format(number=opened.detail.number)
        text = self.tr("It stays readable; another one can be opened then.")
        ask_reason(self, title, text, self.tr("Withdraw it"), then, label=self.tr("Reason"), danger=True)

    def _on_file(self, attachment_id: int) -> None:
        title = self.tr("Evidence")
        paper = Paper(f"file-{attachment_id}", title, lambda session: kept_file(session, attachment_id))
        self.detail.tabs.setCurrentWidget(self.papers)
        self.papers.look_at_one(paper)

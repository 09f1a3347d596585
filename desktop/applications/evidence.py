"""The evidence of an application: a card for each slot, with what fills it; a file is dropped on its card."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.applications.cards import Column, empty, heading, words
from desktop.applications.record import Opened
from desktop.applications.slots import plain_slot_name
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button, IconButton, repolish
from desktop.widgets.dropping import dropped_files
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import mark_pill, source_text
from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.commands import clear_slot, waive_slot
from models.applications.keeping import file_paper
from models.applications.slots import AFTER_APPROVAL, EvidenceFact, SlotState
from models.applications.transitions import EVIDENCE_OPEN
from models.rulebook.marks import Mark
from models.rulebook.papers import SlotNeed
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

_BEFORE_APPROVAL = (
    ApplicationState.DRAFT,
    ApplicationState.SUBMITTED,
    ApplicationState.IN_REVIEW,
    ApplicationState.RETURNED,
)
_CALM = (Mark.confirmed, Mark.read, Mark.design)


class SlotCard(QFrame):
    """One slot; files that are dropped on it go into it."""

    files_given = Signal(str, object)
    """The slot's code and the paths."""
    file_asked = Signal(object)
    """The id of an attachment to look at."""
    remove_asked = Signal(object)
    waive_asked = Signal(object)

    def __init__(self, state: SlotState, *, may_file: bool, later: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self._later = later
        self.setProperty("role", "card")
        self.setAcceptDrops(may_file)
        self._dialog: QFileDialog | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(3), space(2), space(3), space(2))
        rows.setSpacing(space(1))
        rows.addLayout(self._head())
        why = translate_words(state.why)
        rows.addWidget(words(f"{why}  ·  {source_text(state.source)}", self, role="help"))
        for paper in state.filled_by:
            rows.addLayout(self._paper(paper, may_file=may_file))
        if state.waived_reason:
            rows.addWidget(words(self.tr("Not needed: {reason}").format(reason=state.waived_reason), self))
        if may_file:
            rows.addLayout(self._foot())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_given.emit(self.state.id, paths)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        name = words(slot_name(self.state), self)
        name.setProperty("role", "section")
        line.addWidget(name, 1)
        if self.state.mark not in _CALM:
            line.addWidget(mark_pill(self.state.mark, self), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Pill(*self._standing(), self), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _standing(self) -> tuple[str, str]:
        state = self.state
        if state.filled:
            return self.tr("there"), "ok"
        if state.waived_reason:
            return self.tr("not needed"), "warn"
        if state.expired:
            return self.tr("expired"), "stop"
        if state.required:
            return (self.tr("after the approval"), "idle") if self._later else (self.tr("missing"), "stop")
        return (
            (self.tr("often asked"), "idle") if state.slot.need is SlotNeed.practice else (self.tr("if asked"), "idle")
        )

    def _paper(self, paper: EvidenceFact, *, may_file: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        name = paper.name or self.tr("(a paper)")
        if paper.attachment_id is not None:
            link = Button(name.replace("&", "&&"), self, role="link")
            link.clicked.connect(partial(_emit, self.file_asked, paper.attachment_id))
            line.addWidget(link)
        else:
            line.addWidget(QLabel(name, self))
        about = words(_about(paper), self, role="muted")
        line.addWidget(about, 1)
        if may_file and paper.id:
            remove = IconButton("close", self.tr("Take {name} out").format(name=name), self, colour="muted")
            remove.clicked.connect(partial(_emit, self.remove_asked, paper.id))
            line.addWidget(remove)
        return line

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        name = slot_name(self.state)
        choose = Button(self.tr("Choose a file …"), self, icon_name="attach", role="quiet")
        choose.setAccessibleName(self.tr("Choose a file for: {slot}").format(slot=name))
        choose.clicked.connect(self._on_choose)
        hint = QLabel(self.tr("or drop it here"), self)
        hint.setProperty("role", "help")
        line.addWidget(choose)
        line.addWidget(hint, 1)
        if self.state.required and not self.state.filled_by and not self.state.waived_reason:
            waive = Button(self.tr("Not needed …"), self, role="link")
            waive.setAccessibleName(self.tr("Not needed: {slot}").format(slot=name))
            waive.clicked.connect(partial(_emit, self.waive_asked, self.state.id))
            line.addWidget(waive)
        return line

    def _on_choose(self) -> None:
        self._dialog = QFileDialog(self, slot_name(self.state))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    def _on_chosen(self, names: list[str]) -> None:
        self.files_given.emit(self.state.id, [Path(name) for name in names])

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)


class EvidenceTab(Column):
    """Every slot of the open application: what must be there first, then what is often asked for."""

    file_asked = Signal(object)

    def __init__(
        self, context: DeskContext, failed: Callable[[Exception], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._failed = context, failed
        self._opened: Opened | None = None
        self._box = QWidget(self)
        self._cards = QVBoxLayout(self._box)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(space(2))
        self.add(self._box)
        self.cards: dict[str, SlotCard] = {}

    def show_record(self, opened: Opened) -> None:
        """Show the slots of an application."""
        self._opened = opened
        empty(self._cards)
        self.cards = {}
        may = self._context.may(Permission.PREPARE) and opened.detail.state in EVIDENCE_OPEN
        required = [state for state in opened.detail.slots if state.required]
        others = [state for state in opened.detail.slots if not state.required]
        for title, states in ((self.tr("Asked for"), required), (self.tr("Often asked for, or on request"), others)):
            if states:
                self._cards.addWidget(heading(title, self._box))
            for state in states:
                self._cards.addWidget(self._card(state, may_file=may))

    def _is_later(self, state: SlotState) -> bool:
        """Tell whether a paper is asked for only once the desk has approved, which has not happened yet."""
        before = self._opened is not None and self._opened.detail.state in _BEFORE_APPROVAL
        return before and state.slot.code in AFTER_APPROVAL

    def focus_slot(self, code: str) -> bool:
        """Bring a slot into view; False when the application has no such slot."""
        found = self.cards.get(code)
        if found is None:
            return False
        self.ensureWidgetVisible(found)
        button = found.findChild(Button)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def give(self, slot: str, paths: list[Path]) -> None:
        """Put files into a slot, one after the other."""
        opened = self._opened
        if opened is None:
            return
        for path in paths:

            def command(tx: Transaction, path: Path = path) -> Changes:
                return file_paper(tx, opened.id, slot, (path.name, read_whole(path)))

            title = self.tr("Keeping {name}").format(name=path.name)
            act(self._context, command, owner=self, failed=self._failed, title=title)

    def waive(self, slot: str) -> None:
        """Say why a required paper is not needed."""
        opened = self._opened
        if opened is None:
            return

        def then(reason: str) -> None:
            act(self._context, lambda tx: waive_slot(tx, opened.id, slot, reason), owner=self, failed=self._failed)

        title = self.tr("Is “{slot}” not needed?").format(slot=slot_name(self.cards[slot].state))
        text = self.tr("A second person then decides on the application as well.")
        label = self.tr("Why it is not needed, in a sentence")
        ask_reason(self, title, text, self.tr("It is not needed"), then, label=label)

    def _card(self, state: SlotState, *, may_file: bool) -> SlotCard:
        found = SlotCard(state, may_file=may_file, later=self._is_later(state), parent=self._box)
        found.files_given.connect(self.give)
        found.file_asked.connect(self.file_asked)
        found.remove_asked.connect(self._on_remove)
        found.waive_asked.connect(self.waive)
        self.cards[state.id] = found
        return found

    def _on_remove(self, evidence_id: int) -> None:
        act(self._context, lambda tx: clear_slot(tx, evidence_id), owner=self, failed=self._failed)


def slot_name(state: SlotState) -> str:
    """Name a slot in the window's language."""
    return plain_slot_name(state.slot)


def _about(paper: EvidenceFact) -> str:
    tr = QCoreApplication.translate
    parts = [tr("SlotCard", "dated {day}").format(day=show_date(paper.dated))] if paper.dated else []
    if paper.valid_until is not None:
        parts.append(tr("SlotCard", "good until {day}").format(day=show_date(paper.valid_until)))
    if paper.note:
        parts.append(paper.note)
    return "  ·  ".join(parts)


def _emit(signal: object, key: object, _checked: bool = False) -> None:
    signal.emit(key)  # type: ignore[attr-defined]

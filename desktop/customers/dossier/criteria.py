"""The criteria of a dossier, answered one after another: the list on top, the chosen one with its evidence below."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.applications.cards import Column
from desktop.customers.dossier.record import OpenedAnswer, answer_id, answer_kind
from desktop.customers.overview import line
from desktop.records.forms import Forms
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.plain_form import PlainForm
from desktop.records.short_table import ShortTable
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.icons import icon
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_files import AttachmentsZone
from desktop.widgets.fields_text import NotesField
from desktop.widgets.sheet import source_text
from models.certification.choices import CriterionReply
from models.certification.commands import attach_evidence
from models.certification.views import CriterionView, DossierDetail
from models.rulebook.criteria import CriterionGroup, CriterionKind
from models.rulebook.marks import Source
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

_GOOD = frozenset({CriterionReply.IN_ORDER, CriterionReply.NOT_APPLICABLE})
_ROWS = 7
_ANSWER = 2


class CriteriaTab(QWidget):
    """Keys: up and down choose, 1 to 6 answer and go on, Enter goes into the answer, Ctrl+Down to the next open one."""

    file_asked = Signal(object)
    """The attachment that is to be looked at."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._detail: DossierDetail | None = None
        self._code = ""
        self._read_only = False
        self._goes_on = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.table = self._build_table()
        rows.addWidget(self.table)
        rows.addWidget(self._build_head())
        self.form = self._build_form()
        rows.addWidget(self._build_answer(), 1)
        forms = Forms((self.form,), self)
        self.keeper = Keeper(context, forms, answer_kind(context.workspace.clock), partial(labels_of, self.form))
        self.keeper.loaded.connect(self._on_answer)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.state_changed.connect(self._show_state)
        self._build_keys()

    @property
    def code(self) -> str:
        """The code of the criterion that is open."""
        return self._code

    def show_dossier(self, detail: DossierDetail, *, read_only: bool) -> None:
        """Show the criteria; the one that is open stays open, with what is being typed."""
        same = self._detail is not None and self._detail.id == detail.id
        self._detail, self._read_only = detail, read_only
        self.form.set_read_only(read_only)
        self.zone.setVisible(not read_only or self._has_file())
        if not same:
            self._code = ""
        self._fill(detail.criteria)
        if not self._code:
            self.choose(self._first_open() or detail.criteria[0].code)
        else:
            self.keeper.reload()

    def choose(self, code: str) -> None:
        """Open a criterion."""
        detail = self._detail
        place = self._place(code)
        if detail is None or place is None:
            return
        with QSignalBlocker(self.table):
            self.table.selectRow(place)
        self.table.scrollTo(self.table.model().index(place, 0))
        if code != self._code:
            self._code = code
            self._show_head(detail.criteria[place])
            self.keeper.open(answer_id(detail, code))

    def step(self, by: int) -> None:
        """Go to the next criterion (1) or the one before (-1)."""
        place = self._place(self._code)
        if self._detail is not None and place is not None:
            place = min(max(0, place + by), len(self._detail.criteria) - 1)
            self.choose(self._detail.criteria[place].code)

    def go_on(self) -> None:
        """Go to the next criterion that has no answer yet, after this one or else from the top."""
        code = self._first_open(self._code) or self._first_open()
        if code:
            self.choose(code)
            self.table.setFocus()

    def reply(self, place: int) -> None:
        """Answer the open criterion with one of the replies and go on to the next open one."""
        field = self.form.field("reply")
        if self._read_only or not self._code:
            return
        self._goes_on = self._code
        field.set_value(list(CriterionReply)[place])
        self.keeper.save(loud=True)

    def flush(self) -> None:
        """Save what is being typed."""
        self.form.flush()

    def close_record(self) -> None:
        """Let go of the dossier."""
        self.keeper.close()
        self._detail, self._code = None, ""

    # building

    def _build_table(self) -> ShortTable:
        titles = [self.tr("Criterion"), self.tr("Question"), self.tr("Answer"), self.tr("Good until")]
        table = ShortTable(titles, [5, 11, 8, 6], self)
        table.setAccessibleName(self.tr("Criteria"))
        table.fit(_ROWS)
        table.itemSelectionChanged.connect(self._on_selected)
        table.itemActivated.connect(self._on_activated)
        return table

    def _build_head(self) -> QFrame:
        head = QFrame(self)
        head.setProperty("role", "bar")
        rows = QVBoxLayout(head)
        rows.setContentsMargins(space(4), space(2), space(3), space(2))
        rows.setSpacing(space(0.5))
        line_ = QHBoxLayout()
        self._title = _words(head, "section")
        line_.addWidget(self._title, 1)
        self.before = Button(self.tr("Previous"), head, role="quiet")
        self.before.setToolTip("Ctrl+↑")
        self.before.clicked.connect(partial(self._on_step, -1))
        self.next = Button(self.tr("Next open one"), head, role="quiet")
        self.next.setToolTip("Ctrl+↓")
        self.next.clicked.connect(self._on_next)
        line_.addWidget(self.before)
        line_.addWidget(self.next)
        rows.addLayout(line_)
        self._question = _words(head, "")
        self._expected = _words(head, "help")
        self._source = _words(head, "help")
        for label in (self._question, self._expected, self._source):
            rows.addWidget(label)
        return head

    def _build_form(self) -> PlainForm:
        form = PlainForm()
        reply = ChoiceField("reply", self.tr("Answer"), CriterionReply, required=True)
        form.add_row(reply, line("evidence", self.tr("Evidence"), 500), stretches=(2, 5))
        form.add_row(
            DateField("evidence_date", self.tr("Evidence of"), today=self._today),
            DateField("evidence_expires", self.tr("Runs out on"), today=self._today),
        )
        form.add(NotesField("note", self.tr("In words"), lines=2, limit=2000))
        return form

    def _build_answer(self) -> QWidget:
        column = Column(self)
        column.add(self.form)
        self._state = _words(column, "help")
        column.add(self._state)
        self.zone = AttachmentsZone(column, removable=False)
        self.zone.files_given.connect(self.give_files)
        self.zone.open_asked.connect(self.file_asked)
        column.add(self.zone)
        return column

    def _build_keys(self) -> None:
        for key, do in (("Ctrl+Down", self.go_on), ("Ctrl+Up", partial(self.step, -1))):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        for place in range(len(CriterionReply)):
            shortcut = QShortcut(QKeySequence(str(place + 1)), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.reply, place))

    # showing

    def _fill(self, criteria: Sequence[CriterionView]) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(criteria))
            for place, each in enumerate(criteria):
                answer = translate_words(each.reply) if each.reply is not None else self.tr("not answered")
                until = show_date(each.good_until) if each.good_until is not None else ""
                for column, text in enumerate((each.code, translate_words(each.question), answer, until)):
                    item = QTableWidgetItem(text)
                    item.setToolTip(text)
                    if column == _ANSWER:
                        item.setIcon(icon(*self._mark(each)))
                    self.table.setItem(place, column, item)
            chosen = self._place(self._code)
            if chosen is not None:
                self.table.selectRow(chosen)

    def _mark(self, each: CriterionView) -> tuple[str, str]:
        if each.reply is None or each.reply is CriterionReply.UNKNOWN:
            return "question", "muted"
        if each.good_until is not None and each.good_until < self._today:
            return "clock", "warn"
        if each.reply in _GOOD:
            return "check", "ok"
        heavy = each.disqualifies or each.kind is CriterionKind.required_undertaking
        return ("stop", "stop") if heavy else ("warning", "warn")

    def _show_head(self, view: CriterionView) -> None:
        detail = self._detail
        place = self._place(view.code)
        if detail is None or place is None:
            return
        told = self.tr("{code} · {group} · {place} of {count}")
        group = translate_words(CriterionGroup(view.group)) if view.group in set(CriterionGroup) else view.group
        self._title.setText(told.format(code=view.code, group=group, place=place + 1, count=len(detail.criteria)))
        self._question.setText(translate_words(view.question))
        expected = self.tr("Evidence: {papers}").format(papers=translate_words(view.evidence_expected))
        self._expected.setText(expected)
        disqualifying = view.kind is CriterionKind.disqualifying
        weight = self.tr("weight {weight}").format(weight=view.weight) if view.weight is not None else ""
        bars = self.tr("a bad answer bars the status") if view.disqualifies and not disqualifying else ""
        parts = [translate_words(view.kind), weight, bars, source_text(Source(view.source))]
        self._source.setText("  ·  ".join(part for part in parts if part))

    def _on_answer(self, opened: OpenedAnswer) -> None:
        view = opened.view
        if view.code != self._code:
            return
        self.zone.set_items([(view.attachment_id, view.attachment_name, "")] if view.attachment_id else [])
        self.zone.setVisible(not self._read_only or view.attachment_id is not None)
        self._show_state()

    def _on_saved(self, opened: OpenedAnswer) -> None:
        self._on_answer(opened)
        if self._goes_on and self._goes_on == self._code == opened.view.code:
            self._goes_on = ""
            self.go_on()

    def _show_state(self) -> None:
        opened = self.keeper.record
        if self.keeper.faulty:
            self._goes_on = ""
            self._state.setText(self.tr("Not saved yet: choose an answer. What you typed is kept for you."))
        elif isinstance(opened, OpenedAnswer) and opened.view.answered_on is not None:
            told = self.tr("Answered on {day} by {name}.")
            self._state.setText(told.format(day=show_date(opened.view.answered_on), name=opened.view.answered_by))
        else:
            self._state.setText(self.tr("Not answered yet. Keys 1 to 6 in the list answer and go on."))

    def _has_file(self) -> bool:
        return isinstance(self.keeper.record, OpenedAnswer) and self.keeper.record.view.attachment_id is not None

    # acts

    def give_files(self, paths: Sequence[Path]) -> None:
        """Keep a dropped file with the answer; of several the last one stands beside it."""
        detail, code = self._detail, self._code
        if detail is None or not code or self._read_only:
            return
        self.flush()
        for path in paths:

            def command(tx: Transaction, path: Path = path) -> Changes:
                return attach_evidence(tx, detail.id, code, path.name, read_whole(path))

            act(self._context, command, owner=self, title=self.tr("Keeping {name}").format(name=path.name))

    def _place(self, code: str) -> int | None:
        criteria = self._detail.criteria if self._detail is not None else ()
        return next((place for place, each in enumerate(criteria) if each.code == code), None)

    def _first_open(self, after: str = "") -> str:
        """Return the first criterion without an answer, behind another one when it is given."""
        criteria = self._detail.criteria if self._detail is not None else ()
        start = (self._place(after) or 0) + 1 if after else 0
        return next((each.code for each in criteria[start:] if each.reply is None and each.code != after), "")

    def _on_selected(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        if chosen and self._detail is not None:
            self.choose(self._detail.criteria[chosen[0].row()].code)

    def _on_activated(self, _item: Any) -> None:
        self.form.focus_first()

    def _on_step(self, by: int, _checked: bool = False) -> None:
        self.step(by)

    def _on_next(self, _checked: bool = False) -> None:
        self.go_on()


def _words(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label

"""The licence applications: list, form, evidence, questions, law, authority, papers, decision."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.applications.acts import ApplicationActs
from desktop.applications.authority import AuthorityTab
from desktop.applications.columns import application_list
from desktop.applications.decision import DecisionTab
from desktop.applications.evidence import EvidenceTab
from desktop.applications.form import ApplicationForm
from desktop.applications.header import beside_state, missing_items, next_act, subtitle
from desktop.applications.law import LawTab
from desktop.applications.papers import evidence_paper, show_papers
from desktop.applications.questions import QuestionsTab
from desktop.applications.record import Opened, application_kind, meaningful, new_values
from desktop.applications.repeat import RepeatTab
from desktop.applications.tones import STATE
from desktop.records.dropping import dropped_files
from desktop.records.files import FilesAndNotes, Keeping
from desktop.records.forms import Forms
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.paper_view import PaperView
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.detail import DetailFrame
from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.keeping import attach_to_application, note_application
from models.workspace.changes import Changes
from models.workspace.errors import DeskError, FieldErrors

_CONCERNS = frozenset({"application", "application_line", "application_party", "evidence", "question", "clock_pause"})
_AROUND = frozenset(
    {"attachment", "issued_document", "declaration", "declaration_line", "review_case", "decision", "licence", "party"}
)


class ApplicationsPage(Page):
    """One application at a time beside the list of all."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._opened: Opened | None = None
        self._submit_next = False
        self.setAcceptDrops(True)
        self.list = application_list(context)
        self.detail = DetailFrame(nothing=self.tr("Choose an application in the list, or begin a new one with Ctrl+N."))
        self.form = ApplicationForm(context)
        self.evidence = EvidenceTab(context, self._on_refused)
        self.questions = QuestionsTab(context)
        self.law = LawTab()
        self.authority = AuthorityTab(context, self._on_refused)
        self.paper = PaperView(context)
        self.files = FilesAndNotes(context, Keeping("application", attach_to_application, note_application))
        self.decision = DecisionTab(labels_of(self.form))
        self.repeat = RepeatTab(context, self._on_refused)
        for widget, title in (
            (self.form, self.tr("Application")),
            (self.evidence, self.tr("Evidence")),
            (self.questions, self.tr("Questions")),
            (self.law, self.tr("Law")),
            (self.authority, self.tr("Authority")),
            (self.paper, self.tr("Papers")),
            (self.files, self.tr("Files")),
            (self.decision, self.tr("Decision")),
            (self.repeat, self.tr("Repeat order")),
        ):
            self.detail.add_tab(widget, title)
        self.keeper = Keeper(
            context, Forms([self.form], self), application_kind(self._today), lambda: labels_of(self.form)
        )
        self.acts = ApplicationActs(context, self)
        self._connect()
        self.set_body(list_and_detail(self.list, self.detail, (5, 11)))

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_chosen)
        self.list.failed.connect(self.context.report)
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.saved.connect(self._on_saved)
        self.keeper.created.connect(self._on_created)
        self.keeper.state_changed.connect(self._on_state)
        self.form.edited.connect(self._on_edited)
        self.detail.acted.connect(self.primary_action)
        self.detail.missing.jumped.connect(self._on_jumped)
        self.detail.tabs.currentChanged.connect(self._on_tab)
        self.evidence.file_asked.connect(self._on_file_asked)
        self.acts.made.connect(self.open_record)
        self.acts.removing.connect(self.keeper.close)
        self.acts.removed.connect(self._close)
        self.acts.repeat_asked.connect(self._begin_repeat)
        self.acts.refusal_asked.connect(self._begin_refusal)
        self.acts.refused.connect(self._on_refused)
        self.repeat.made.connect(self.open_record)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        self.keeper.open(record_id)

    def new_record(self) -> None:
        person = self.context.session.name
        ask(self.context, lambda session: new_values(session, person), then=self._begin, owner=self)

    def primary_action(self) -> None:
        opened = self._opened
        if opened is None:
            if self.keeper.is_new:
                self.keeper.add_now()
            return
        if self.detail.tabs.currentWidget() is self.repeat:
            self.repeat.make()
            return
        acts: dict[ApplicationState, Callable[[Opened], object]] = {
            ApplicationState.DRAFT: self._submit,
            ApplicationState.RETURNED: self._submit,
            ApplicationState.SUBMITTED: self.acts.to_queue,
            ApplicationState.IN_REVIEW: self.acts.to_queue,
            ApplicationState.GRANTED: self._repeat,
            ApplicationState.REFUSED: self.acts.try_again,
            ApplicationState.WITHDRAWN: self.acts.try_again,
        }
        acts.get(opened.detail.state, self._step)(opened)

    def escape(self) -> bool:
        if self.detail.banner.text:
            self.detail.banner.dismiss()
            return True
        if self.detail.is_open and self.detail.tabs.currentWidget() is self.repeat:
            self._show_repeat(on=False)
            return True
        if not self.detail.is_open:
            return False
        self._close()
        return True

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def leave(self) -> None:
        self.form.flush()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & _CONCERNS:
            self.list.refresh()
        if changes.kinds & (_CONCERNS | _AROUND):
            self.keeper.reload()
            if self._opened is not None:
                self.files.show_record(self._opened.id)

    def help_text(self) -> str:
        return self.tr(
            "<p>Our request for a licence. Its lines rest on verified declarations; its evidence stands in slots; "
            "another person decides before it is lodged. The statutory clock starts on the day of acceptance.</p>"
            "<p><b>Ctrl+N</b> new &nbsp; <b>Ctrl+Enter</b> the next step &nbsp; <b>Esc</b> back to the list. "
            "Drop a file on a slot to fill it, or anywhere else to keep it with the application.</p>"
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._opened is not None and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if paths and self._opened is not None:
            event.acceptProposedAction()
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Keep dropped files with the record."""
        self.detail.tabs.setCurrentWidget(self.files)
        self.files.give_files(paths)

    # the life of the record

    def _on_chosen(self, record_id: int | None) -> None:
        if record_id is not None:
            self.open_record(record_id)

    def _begin(self, values: dict[str, Any]) -> None:
        self.keeper.begin(values)

    def _on_loaded(self, opened: Opened | None) -> None:
        self._opened = opened
        self.detail.banner.dismiss()
        self.detail.tabs.setCurrentIndex(0)
        if opened is None:
            self._show_new()
        else:
            self._show_opened(opened)
        self.record_shown.emit(None if opened is None else opened.id)
        self._on_state()

    def _on_created(self, opened: Opened) -> None:
        self._opened = opened
        self._show_opened(opened)
        self.record_shown.emit(opened.id)

    def _on_saved(self, opened: Opened) -> None:
        self._opened = opened
        self._show(opened)
        self.form.lines.look_again()
        if self._submit_next and not self.keeper.dirty:
            self._submit_next = False
            self.acts.submit(opened)

    def _show_opened(self, opened: Opened) -> None:
        self._show_tabs(on=True)
        self._show_repeat(on=False)
        self._show(opened)
        self.files.show_record(opened.id)
        self.list.select(opened.id)

    def _show(self, opened: Opened) -> None:
        told, detail = opened.detail, self.detail
        state = told.state
        detail.set_header(told.number, subtitle(opened), state.label, STATE[state], until=beside_state(opened))
        self._show_action()
        detail.clear_more()
        self.acts.fill_menu(detail, opened)
        self._show_missing()
        detail.missing.set_items(missing_items(told.missing))
        self.form.lines.set_own(told.lines)
        self.form.set_read_only(not told.editable or not self.context.may(Permission.PREPARE))
        self.form.mark_changed(opened.changed if told.editable else ())
        self.evidence.show_record(opened)
        self.questions.show_record(opened)
        self.law.show_record(opened)
        self.authority.show_record(opened)
        self.decision.show_record(opened)
        show_papers(self.context, self.paper, opened, self._on_refused)
        self._count_tabs(opened)

    def _count_tabs(self, opened: Opened) -> None:
        open_questions = sum(each.open for each in opened.detail.questions)
        text = self.tr("Questions")
        tabs = self.detail.tabs
        tabs.setTabText(tabs.indexOf(self.questions), f"{text} ({open_questions})" if open_questions else text)

    def _show_action(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if self.detail.tabs.currentWidget() is self.repeat:
            self.detail.set_action(self.tr("Make the application"))
            return
        self.detail.set_action(next_act(opened), enabled=self.context.may(Permission.PREPARE))

    def _show_new(self) -> None:
        detail = self.detail
        detail.set_header(
            self.tr("New application"),
            self.tr("It gets its number once an end user is chosen; until then it is kept as you type."),
        )
        detail.set_action("")
        detail.clear_more()
        detail.add_more(self.tr("Give it up"), self._give_up)
        detail.missing.setVisible(False)
        self.form.lines.set_own(())
        self.form.set_read_only(False)
        self._show_tabs(on=False)
        self._show_repeat(on=False)
        self.list.select(None)
        self.form.end_user.focus()
        self._on_edited()

    def _show_tabs(self, *, on: bool) -> None:
        tabs = self.detail.tabs
        for place in range(1, tabs.count() - 1):
            tabs.setTabVisible(place, on)

    def _show_repeat(self, *, on: bool) -> None:
        tabs = self.detail.tabs
        tabs.setTabVisible(tabs.indexOf(self.repeat), on)
        tabs.setCurrentWidget(self.repeat if on else self.form)

    def _give_up(self) -> None:
        self.keeper.discard()
        self._close()

    def _close(self) -> None:
        self.keeper.close()
        self._opened = None
        self.detail.close_record()
        self.list.select(None)
        self.record_shown.emit(None)
        self.list.focus_search()

    def _on_edited(self) -> None:
        if self.keeper.is_new:
            self.keeper.hold = not meaningful(self.form.values())

    def _on_state(self) -> None:
        self._submit_next = self._submit_next and not self.keeper.faulty
        if self.keeper.restored and self._opened is not None:
            self.detail.banner.say(
                self.tr("What you had typed and could not be saved yet is back."),
                action=self.tr("Throw it away"),
                act=self.keeper.discard,
            )

    def _on_tab(self, _place: int) -> None:
        self._show_action()
        self._show_missing()

    def _show_missing(self) -> None:
        """Show what is missing beside what is typed; reading needs the room."""
        told = self._opened.detail if self._opened is not None else None
        wanted = told is not None and (bool(told.missing) or told.editable)
        reading = (self.law, self.paper, self.files, self.decision, self.repeat)
        self.detail.missing.setVisible(wanted and self.detail.tabs.currentWidget() not in reading)

    # acting

    def _submit(self, opened: Opened) -> None:
        """Submit what is on screen: what is not stored yet is saved first."""
        if self.keeper.dirty or self.keeper.faulty:
            self._submit_next = True
            self.form.flush()
            self.keeper.save(loud=True)
        else:
            self.acts.submit(opened)

    def _step(self, _opened: Opened) -> None:
        """Show the form of the authority's next step, or send it when it is shown already."""
        if self.detail.tabs.currentWidget() is self.authority:
            self.authority.record()
        else:
            self.detail.tabs.setCurrentWidget(self.authority)
            self.authority.begin()

    def _repeat(self, opened: Opened) -> None:
        self._show_repeat(on=True)
        self.repeat.begin(opened)

    def _begin_repeat(self) -> None:
        if self._opened is not None:
            self._repeat(self._opened)

    def _begin_refusal(self) -> None:
        self.detail.tabs.setCurrentWidget(self.authority)
        self.authority.show_refusal()

    def _on_file_asked(self, attachment_id: int) -> None:
        self.detail.tabs.setCurrentWidget(self.paper)
        self.paper.look_at_one(evidence_paper(attachment_id))

    def _on_jumped(self, field: str) -> None:
        first, _dot, rest = field.partition(".")
        tabs = self.detail.tabs
        if first == "slots":
            tabs.setCurrentWidget(self.evidence)
            self.evidence.focus_slot(rest)
        elif first == "questions":
            tabs.setCurrentWidget(self.questions)
            self.questions.focus_open()
        elif first == "determination":
            tabs.setCurrentWidget(self.law)
        else:
            tabs.setCurrentWidget(self.form)
            self.form.focus_field(field)

    def _on_refused(self, error: Exception) -> None:
        """Show a refusal: missing points beside their fields, everything else above the tabs."""
        if isinstance(error, FieldErrors) and len(error.faults) > 1:
            self.form.show_faults(self._on_form(error), quiet=True)
            text = self.tr("It cannot go on yet: {count} points block, see what is missing.")
            self.detail.banner.say(text.format(count=len(error.faults)), tone="stop")
        elif isinstance(error, DeskError):
            self.detail.banner.say_error(error)
        else:
            self.context.report(error)
        if self.keeper.record is None and self._opened is not None:
            self.open_record(self._opened.id)  # a draft that was to be deleted and is still there

    def _on_form(self, error: FieldErrors) -> FieldErrors | dict[str, Any]:
        fields = {key for field in self.form.fields for key in field.keys()}  # noqa: SIM118
        return {path: words for path, words in error.faults.items() if path.split(".")[0] in fields}

"""One licence application: form, evidence, questions, law, authority, papers, decision."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.applications.acts import ApplicationActs
from desktop.applications.authority import AuthorityTab
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
from desktop.records.files import FilesAndNotes, Keeping
from desktop.records.labels import labels_of
from desktop.records.paper_side import PaperSide
from desktop.records.paper_view import PaperView
from desktop.shell.acts import ask
from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.keeping import attach_to_application, note_application
from models.workspace.errors import FieldErrors


class ApplicationSide(PaperSide):
    """One application, and the steps it takes."""

    form: ApplicationForm

    def _steps(self) -> Iterator[None]:
        context = self.context
        self.form = self._held(ApplicationForm(context))
        yield
        self.add_tab(self.form, self.tr("Application"))
        self.evidence = EvidenceTab(context, self._on_refused)
        self.add_tab(self.evidence, self.tr("Evidence"))
        yield
        self.questions = QuestionsTab(context)
        self.law = LawTab()
        self.add_tab(self.questions, self.tr("Questions"))
        self.add_tab(self.law, self.tr("Law"))
        yield
        self.authority = self._held(AuthorityTab(context, self._on_refused))
        yield
        self.add_tab(self.authority, self.tr("Authority"))
        self.paper = PaperView(context)
        self.add_tab(self.paper, self.tr("Papers"))
        yield
        self.files = FilesAndNotes(context, Keeping("application", attach_to_application, note_application))
        self.add_tab(self.files, self.tr("Files"), self.files.show_record)
        yield
        self.decision = DecisionTab(labels_of(self.form))
        self.repeat = RepeatTab(context, self._on_refused)
        self.add_tab(self.decision, self.tr("Decision"))
        self.add_tab(self.repeat, self.tr("Repeat order"))
        yield
        self.acts = ApplicationActs(context, self.page)
        self.keep([self.form], application_kind(self._today))
        self._connect()

    def _connect(self) -> None:
        self.evidence.file_asked.connect(self._on_file_asked)
        self.acts.made.connect(self.open_record)
        self.acts.removing.connect(self.keeper.close)
        self.acts.removed.connect(self._close)
        self.acts.repeat_asked.connect(self._begin_repeat)
        self.acts.refusal_asked.connect(self._begin_refusal)
        self.acts.refused.connect(self._on_refused)
        self.repeat.made.connect(self.open_record)

    # what the page asks

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
        if self.detail.is_open and not self.detail.banner.text and self.detail.tabs.currentWidget() is self.repeat:
            self._show_repeat(on=False)
            return True
        return super().escape()

    # the life of the record

    def _on_saved(self, record: Any) -> None:
        super()._on_saved(record)
        self.form.lines.look_again()

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
        self.begin_header(
            self.tr("New application"),
            self.tr("It gets its number once an end user is chosen; until then it is kept as you type."),
        )
        self.form.lines.set_own(())
        self.form.end_user.focus()
        self._on_edited()

    def _show_tabs(self, *, new: bool) -> None:
        super()._show_tabs(new=new)
        self._show_repeat(on=False)

    def _show_repeat(self, *, on: bool) -> None:
        tabs = self.detail.tabs
        tabs.setTabVisible(tabs.indexOf(self.repeat), on)
        tabs.setCurrentWidget(self.repeat if on else self.form)

    def _is_meaningful(self, values: Mapping[str, Any]) -> bool:
        return meaningful(values)

    def _on_tab(self, _place: int = 0) -> None:
        super()._on_tab()
        self._show_action()

    def _show_missing(self) -> None:
        """Show what is missing beside what is typed; reading needs the room."""
        told = self._opened.detail if self._opened is not None else None
        wanted = told is not None and (bool(told.missing) or told.editable)
        reading = (self.law, self.paper, self.files, self.decision, self.repeat)
        self.detail.missing.setVisible(wanted and self.detail.tabs.currentWidget() not in reading)

    # acting

    def _submit(self, _opened: Opened) -> None:
        self.do_when_saved(self.acts.submit)

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

    def _point_out(self, error: Exception) -> bool:
        if not isinstance(error, FieldErrors) or len(error.faults) <= 1:
            return False
        self.form.show_faults(self._on_form(error), quiet=True)
        text = self.tr("It cannot go on yet: {count} points block, see what is missing.")
        self.detail.banner.say(text.format(count=len(error.faults)), tone="stop")
        return True

    def _on_form(self, error: FieldErrors) -> FieldErrors | dict[str, Any]:
        fields = {key for field in self.form.fields for key in field.keys()}  # noqa: SIM118
        return {path: words for path, words in error.faults.items() if path.split(".")[0] in fields}

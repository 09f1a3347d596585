"""The declarations: list, form, signature, paper, versions, files, history."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.declarations.acts import DeclarationActs
from desktop.declarations.columns import add_declaration_filters, declaration_columns
from desktop.declarations.form import DeclarationForm
from desktop.declarations.header import missing_items, next_act, until_text
from desktop.declarations.history_words import CHOICES, NOT_SHOWN
from desktop.declarations.papers import SIGNED, show_papers
from desktop.declarations.record import Opened, declaration_kind, new_values
from desktop.declarations.signing import SigningTab
from desktop.declarations.tones import STANDING
from desktop.declarations.values import meaningful
from desktop.declarations.versions import VersionsTab
from desktop.records.dropping import dropped_files
from desktop.records.files import FilesAndNotes, Keeping
from desktop.records.forms import Forms
from desktop.records.history import HistoryTree
from desktop.records.history_rows import without
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.paper_view import PaperView
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from models.access.roles import Permission
from models.declarations.choices import DeclarationState
from models.declarations.keeping import attach_to_declaration, note_declaration
from models.declarations.pages import DeclarationPages
from models.workspace.changes import Changes
from models.workspace.errors import DeskError, FieldErrors
from models.workspace.paging import ListQuery

_CONCERNS = frozenset({"declaration", "declaration_line", "declaration_party", "declaration_undertaking"})
_AROUND = frozenset({"attachment", "issued_document", "party", "site", "product", "classification"})


class DeclarationsPage(Page):
    """One declaration at a time beside the list of all versions."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._opened: Opened | None = None
        self._issue_next = False
        self.setAcceptDrops(True)
        self.list = self._build_list()
        self.detail = DetailFrame(nothing=self.tr("Choose a declaration in the list, or begin a new one with Ctrl+N."))
        self.form = DeclarationForm(context)
        self.signing = SigningTab(context)
        self.paper = PaperView(context)
        self.versions = VersionsTab(context, labels_of(self.form))
        keeping = Keeping("declaration", attach_to_declaration, note_declaration)
        self.files = FilesAndNotes(context, keeping)
        self.history = HistoryTree()
        self.history.set_words(labels_of(self.form), {"declaration_line": "lines"}, CHOICES)
        for widget, title in (
            (self.form, self.tr("Declaration")),
            (self.signing, self.tr("Signature")),
            (self.paper, self.tr("Paper")),
            (self.versions, self.tr("Versions")),
            (self.files, self.tr("Files")),
            (self.history, self.tr("History")),
        ):
            self.detail.add_tab(widget, title)
        self.keeper = Keeper(
            context, Forms([self.form], self), declaration_kind(self._today), lambda: labels_of(self.form)
        )
        self.acts = DeclarationActs(context, self)
        self._connect()
        self.set_body(list_and_detail(self.list, self.detail, (5, 10)))

    def _build_list(self) -> ListPanel:
        source = DeclarationPages(self.context.workspace)
        panel = ListPanel(
            declaration_columns(),
            source,
            self.context.jobs,
            name="declarations",
            settings=self.context.settings,
            empty=self.tr("No declaration yet. Ctrl+N begins one."),
            start=ListQuery(sort="number", descending=True),
        )
        add_declaration_filters(panel)
        connect_export(self.context, panel, source, self.tr("Declarations"))
        return panel

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
        self.detail.tabs.currentChanged.connect(self._show_missing)
        self.signing.paper_asked.connect(self._on_paper_asked)
        self.signing.refused.connect(self._on_refused)
        self.versions.version_asked.connect(self.open_record)
        self.acts.opened.connect(self.open_record)
        self.acts.removing.connect(self.keeper.close)
        self.acts.removed.connect(self._on_removed)
        self.acts.refused.connect(self._on_refused)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        self.keeper.open(record_id)

    def new_record(self) -> None:
        ask(self.context, new_values, then=self._begin, owner=self)

    def primary_action(self) -> None:
        opened = self._opened
        if opened is None:
            if self.keeper.is_new:
                self.keeper.add_now()
            return
        state = opened.detail.state
        if state is DeclarationState.DRAFT:
            self._issue(opened)
        elif state is DeclarationState.ISSUED:
            self._step(self.signing.record)
        elif state is DeclarationState.SIGNED:
            self._step(self.signing.confirm)
        elif next_act(opened.detail):
            self.acts.renew(opened)

    def escape(self) -> bool:
        if self.detail.banner.text:
            self.detail.banner.dismiss()
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
            "<p>What a customer declares about the end use: typed once, issued for signature, signed, and verified by "
            "another person. What was issued is frozen; a change is a new version.</p>"
            "<p><b>Ctrl+N</b> new &nbsp; <b>Ctrl+Enter</b> the next step &nbsp; <b>Esc</b> back to the list &nbsp; "
            "<b>Ctrl+D</b> copies English to Chinese. Drop a file on the page to keep it with the declaration.</p>"
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
        """Keep dropped files: the signed paper while a signature is awaited, else with the record."""
        opened = self._opened
        if opened is None:
            return
        if opened.detail.state is DeclarationState.ISSUED:
            self.detail.tabs.setCurrentWidget(self.signing)
            self.signing.give_paper(paths[0])
            paths = paths[1:]
        if paths:
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
            self._show(opened)
            self.files.show_record(opened.id)
            self.list.select(opened.id)
        self.record_shown.emit(None if opened is None else opened.id)
        self._on_state()

    def _on_created(self, opened: Opened) -> None:
        self._opened = opened
        self._show(opened)
        self.files.show_record(opened.id)
        self.list.select(opened.id)
        self.record_shown.emit(opened.id)

    def _on_saved(self, opened: Opened) -> None:
        self._opened = opened
        self._show(opened)
        if self._issue_next and not self.keeper.dirty:
            self._issue_next = False
            self.acts.issue(opened)

    def _show(self, opened: Opened) -> None:
        told, detail = opened.detail, self.detail
        end_user = told.statement.end_user
        title = self.tr("{number} · version {version}").format(
            number=told.number, version=told.statement.version_number
        )
        detail.set_header(
            title,
            end_user.legal_name if end_user is not None else "",
            told.validity.standing.label,
            STANDING[told.validity.standing],
            until=until_text(told.validity, self._today),
        )
        is_draft = told.state is DeclarationState.DRAFT
        detail.set_action(next_act(told), enabled=self.context.may(Permission.PREPARE))
        detail.clear_more()
        self.acts.fill_menu(detail, opened)
        self._show_missing()
        detail.missing.set_items(missing_items(told.missing))
        self.form.set_read_only(not is_draft or not self.context.may(Permission.PREPARE))
        self._show_tabs(on=True)
        detail.tabs.setTabVisible(detail.tabs.indexOf(self.signing), not is_draft)
        self.signing.show_record(opened)
        self.versions.show_record(opened)
        self.history.set_rows(without(opened.history, NOT_SHOWN))
        show_papers(self.context, self.paper, opened, self._on_refused)

    def _show_new(self) -> None:
        detail = self.detail
        detail.set_header(
            self.tr("New declaration"),
            self.tr("It gets its number once an end user or an item is chosen; until then it is kept as you type."),
        )
        detail.set_action("")
        detail.clear_more()
        detail.add_more(self.tr("Give it up"), self._give_up)
        detail.missing.setVisible(False)
        self.form.set_read_only(False)
        self._show_tabs(on=False)
        self.list.select(None)
        self.form.end_user.focus()
        self._on_edited()

    def _show_tabs(self, *, on: bool) -> None:
        tabs = self.detail.tabs
        for tab in (self.signing, self.paper, self.versions, self.files, self.history):
            tabs.setTabVisible(tabs.indexOf(tab), on)

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

    def _on_removed(self) -> None:
        self._close()

    def _on_edited(self) -> None:
        if self.keeper.is_new:
            self.keeper.hold = not meaningful(self.form.values())

    def _on_state(self) -> None:
        self._issue_next = self._issue_next and not self.keeper.faulty
        if self.keeper.restored and self._opened is not None:
            self.detail.banner.say(
                self.tr("What you had typed and could not be saved yet is back."),
                action=self.tr("Throw it away"),
                act=self.keeper.discard,
            )

    def _show_missing(self, _place: int = 0) -> None:
        """Show what is missing beside what is typed; reading needs the room."""
        told = self._opened.detail if self._opened is not None else None
        wanted = told is not None and (bool(told.missing) or told.state is DeclarationState.DRAFT)
        typing = self.detail.tabs.currentWidget() in (self.form, self.signing)
        self.detail.missing.setVisible(wanted and typing)

    # acting

    def _issue(self, opened: Opened) -> None:
        """Issue what is on screen: what is not stored yet is saved first."""
        if self.keeper.dirty or self.keeper.faulty:
            self._issue_next = True
            self.form.flush()
            self.keeper.save(loud=True)
        else:
            self.acts.issue(opened)

    def _step(self, act: Any) -> None:
        """Show the form of the next step, or send it when it is shown already."""
        if self.detail.tabs.currentWidget() is not self.signing:
            self.detail.tabs.setCurrentWidget(self.signing)
            self.signing.begin()
        else:
            act()

    def _on_paper_asked(self) -> None:
        self.detail.tabs.setCurrentWidget(self.paper)
        self.paper.look_at(SIGNED)

    def _on_jumped(self, field: str) -> None:
        if self._opened is not None and self._opened.detail.state is DeclarationState.SIGNED:
            self.detail.tabs.setCurrentWidget(self.signing)
            self.signing.focus_field(field)
            return
        self.detail.tabs.setCurrentWidget(self.form)
        self.form.focus_field(field)

    def _on_refused(self, error: Exception) -> None:
        """Show a refusal: missing points beside their fields, everything else above the tabs."""
        draft = self._opened is not None and self._opened.detail.state is DeclarationState.DRAFT
        if isinstance(error, FieldErrors) and draft:
            self.detail.tabs.setCurrentWidget(self.form)
            self.form.show_faults(error)
            text = self.tr("It cannot be issued yet: {count} points block.").format(count=len(error.faults))
            self.detail.banner.say(text, tone="stop")
        elif isinstance(error, DeskError):
            self.detail.banner.say_error(error)
        else:
            self.context.report(error)
        if self.keeper.record is None and self._opened is not None:
            self.open_record(self._opened.id)  # a draft that was to be deleted and is still there

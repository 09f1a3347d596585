"""One declaration: form, signature, paper, versions, files, history."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.declarations.acts import DeclarationActs
from desktop.declarations.form import DeclarationForm
from desktop.declarations.header import missing_items, next_act, until_text
from desktop.declarations.history_words import CHOICES, NOT_SHOWN
from desktop.declarations.keeping import KeepingTab
from desktop.declarations.orders import OrdersPanel
from desktop.declarations.papers import SIGNED, show_papers
from desktop.declarations.record import Opened, declaration_kind, new_values
from desktop.declarations.signing import SigningTab
from desktop.declarations.tones import STANDING
from desktop.declarations.values import meaningful
from desktop.declarations.versions import VersionsTab
from desktop.records.files import FilesAndNotes, Keeping
from desktop.records.history import HistoryTree
from desktop.records.history_rows import without
from desktop.records.labels import labels_of
from desktop.records.paper_side import PaperSide
from desktop.records.paper_view import PaperView
from desktop.shell.acts import ask
from models.access.roles import Permission
from models.declarations.choices import DeclarationState
from models.declarations.keeping import attach_to_declaration, note_declaration
from models.workspace.errors import FieldErrors


class DeclarationSide(PaperSide):
    """One version of a declaration, and the steps it takes."""

    form: DeclarationForm
    form_tabs = 2

    def _steps(self) -> Iterator[None]:
        context = self.context
        self.form = self._held(DeclarationForm(context))
        yield
        self.add_tab(self.form, self.tr("Declaration"))
        yield
        self.orders = OrdersPanel(context, "declaration_orders")
        self.add_tab(self.orders, self.tr("Open orders"), lambda _id: self._show_orders())
        yield
        self.signing = self._held(SigningTab(context))
        yield
        self.add_tab(self.signing, self.tr("Signature"))
        self.paper = PaperView(context)
        self.add_tab(self.paper, self.tr("Paper"))
        yield
        self.versions = VersionsTab(context, labels_of(self.form))
        self.add_tab(self.versions, self.tr("Versions"))
        self.keeping = KeepingTab(context)
        self.add_tab(self.keeping, self.tr("Keeping"))
        yield
        self.files = FilesAndNotes(context, Keeping("declaration", attach_to_declaration, note_declaration))
        self.add_tab(self.files, self.tr("Files"), self.files.show_record)
        self.history = HistoryTree()
        self.history.set_words(labels_of(self.form), {"declaration_line": "lines"}, CHOICES)
        self.add_tab(self.history, self.tr("History"))
        yield
        self.acts = DeclarationActs(self.context, self.page)
        self.keep([self.form], declaration_kind(self._today))
        self._connect()

    def _connect(self) -> None:
        self.orders.wanted.connect(self._on_order)
        self.acts.added.connect(self._on_order_added)
        self.signing.paper_asked.connect(self._on_paper_asked)
        self.signing.refused.connect(self._on_refused)
        self.keeping.refused.connect(self._on_refused)
        self.versions.version_asked.connect(self.open_record)
        self.acts.opened.connect(self.open_record)
        self.acts.removing.connect(self.keeper.close)
        self.acts.removed.connect(self._close)
        self.acts.refused.connect(self._on_refused)

    # what the page asks

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
            self.do_when_saved(self.acts.issue)
        elif state is DeclarationState.ISSUED:
            self._step(self.signing.record)
        elif state is DeclarationState.SIGNED:
            self._step(self.signing.confirm)
        elif next_act(opened.detail):
            self.acts.renew(opened)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Keep dropped files: the signed paper while a signature is awaited, else with the record."""
        if self._opened.detail.state is DeclarationState.ISSUED:
            self.detail.tabs.setCurrentWidget(self.signing)
            self.signing.give_paper(paths[0])
            paths = paths[1:]
        if paths:
            super().take_files(paths)

    # the life of the record

    def _on_loaded(self, record: Any | None) -> None:
        super()._on_loaded(record)
        self.form.verticalScrollBar().setValue(0)

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
        detail.tabs.setTabVisible(detail.tabs.indexOf(self.orders), is_draft)
        detail.tabs.setTabVisible(detail.tabs.indexOf(self.signing), not is_draft)
        detail.tabs.setTabVisible(detail.tabs.indexOf(self.keeping), not is_draft)
        self.form.set_files(opened.files)
        self.signing.show_record(opened)
        self.versions.show_record(opened)
        self.keeping.show_record(opened)
        self.history.set_rows(without(opened.history, NOT_SHOWN))
        show_papers(self.context, self.paper, opened, self._on_refused)

    def _show_new(self) -> None:
        self.begin_header(
            self.tr("New declaration"),
            self.tr("It gets its number once an end user or an item is chosen; until then it is kept as you type."),
        )
        self._show_orders()
        self.form.end_user.focus()
        self._on_edited()

    def _is_meaningful(self, values: Mapping[str, Any]) -> bool:
        return meaningful(values)

    def _show_missing(self) -> None:
        """Show what is missing beside what is typed; reading needs the room."""
        told = self._opened.detail if self._opened is not None else None
        wanted = told is not None and (bool(told.missing) or told.state is DeclarationState.DRAFT)
        typing = self.detail.tabs.currentWidget() in (self.form, self.signing)
        self.detail.missing.setVisible(wanted and typing)

    # open orders

    def begin_from_order(self) -> None:
        """Begin a declaration by choosing an open order."""
        self.new_record()
        self.detail.tabs.setCurrentWidget(self.orders)
        self.orders.focus_rows()

    def _show_orders(self) -> None:
        """Show the orders that the open draft may take: all for a new one, those of its end user otherwise."""
        opened = self._opened
        if opened is None:
            about = self.tr("Choose an order: its lines, numbers and customer begin the declaration.")
            self.orders.say(self.tr("Declare this order"), about)
            self.orders.show_orders(None)
            return
        end_user = opened.detail.statement.end_user
        about = self.tr("Orders of {customer}: all open lines of the chosen number join this draft.")
        name = end_user.legal_name if end_user is not None else self.tr("all customers")
        self.orders.say(self.tr("Put it into this draft"), about.format(customer=name))
        self.orders.show_orders(None if end_user is None else end_user.party_id)

    def _on_order(self, order_id: int) -> None:
        if self._opened is not None:
            self.do_when_saved(lambda opened: self.acts.add_order(opened, order_id))
            return
        if not meaningful(self.form.values()):
            self.keeper.discard()
        self.acts.declare(order_id)

    def _on_order_added(self) -> None:
        self.detail.tabs.setCurrentWidget(self.form)

    # acting

    def _step(self, act: Callable[[], object]) -> None:
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

    def _point_out(self, error: Exception) -> bool:
        draft = self._opened is not None and self._opened.detail.state is DeclarationState.DRAFT
        if not draft or not isinstance(error, FieldErrors):
            return False
        self.detail.tabs.setCurrentWidget(self.form)
        self.form.show_faults(error)
        text = self.tr("It cannot be issued yet: {count} points block.").format(count=len(error.faults))
        self.detail.banner.say(text, tone="stop")
        return True

"""The products: list and detail."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.products.classification import ClassificationTab
from desktop.products.columns import TONES, add_product_filters, product_columns
from desktop.products.composition import CompositionTab
from desktop.products.identity import DEFAULTS, Identity
from desktop.products.papers import product_shelves
from desktop.products.record import CHOICES, KEEPING, PRODUCT, product_history
from desktop.records.files import FilesAndNotes
from desktop.records.forms import Forms
from desktop.records.history import HistoryTree
from desktop.records.importing import ImportFlow
from desktop.records.keeper import Keeper
from desktop.records.labels import labels_of
from desktop.records.papers import PapersTab
from desktop.shell.acts import act, ask
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import translate_words
from desktop.shell.page import Page, list_and_detail
from desktop.widgets.ask import ask_reason, confirm
from desktop.widgets.buttons import IconButton
from desktop.widgets.detail import DetailFrame
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.goods.choices import ProductState
from models.goods.commands import restore_product, retire_product
from models.goods.missing import missing_in
from models.goods.queries import ProductPages
from models.goods.views import ProductDetail
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction

KINDS = frozenset({"product", "test_report", "composition", "classification"})


class ProductsPage(Page):
    """What we sell."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._today = context.workspace.clock.today()
        self._may = context.may(Permission.KEEP_REGISTER)
        self._first_missing = ""
        source = ProductPages(context.workspace)
        self.list = ListPanel(
            product_columns(),
            source,
            context.jobs,
            name="products",
            settings=context.settings,
            empty=self.tr("No product yet. Ctrl+N begins one."),
        )
        add_product_filters(self.list)
        self.list.chosen.connect(self.open_record)
        self.list.opened.connect(self.open_record)
        self.list.failed.connect(context.report)
        connect_export(context, self.list, source, "products")
        self.detail = DetailFrame(nothing=self.tr("Choose a product in the list, or begin one with Ctrl+N."))
        self._build_tabs()
        self._build_keeper()
        self._build_import()
        self.set_body(list_and_detail(self.list, self._right, (4, 9)))

    # what the window asks

    def open_record(self, record_id: int | None) -> None:
        if record_id is not None and record_id != self.keeper.record_id:
            self.keeper.open(record_id)

    def new_record(self) -> None:
        if not self._may:
            self.context.message(self.tr("Adding a product needs the permission to keep the register."), tone="warn")
            return
        self.detail.tabs.setCurrentWidget(self.identity)
        self.list.select(None)
        self.keeper.begin(DEFAULTS)

    def primary_action(self) -> None:
        if self.keeper.is_new:
            self.keeper.add_now()
        elif self._first_missing:
            self._jump(self._first_missing)

    def escape(self) -> bool:
        if self._right.currentWidget() is not self.detail:
            self._on_import_closed()
            return True
        if self.files.file_open:
            self.files.close_file()
            return True
        if not self.detail.is_open:
            return False
        self._close()
        self.list.table.setFocus()
        return True

    def help_text(self) -> str:
        return self.tr(
            "<p>Products with what they are made of and which controlled items they are.</p>"
            "<p><b>Ctrl+N</b> begins a product: a name and a unit are enough, and it is kept.</p>"
            "<p>A classification is proposed by one person and confirmed or rejected by another.</p>"
            "<p><b>Ctrl+Enter</b> goes to the first thing that is missing. <b>Esc</b> goes back to the list.</p>"
        )

    def shown(self) -> None:
        if not self.detail.is_open:
            self.list.focus_search()

    def leave(self) -> None:
        self.forms.flush()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & KINDS:
            self.list.refresh()
            self.keeper.reload()
        if self.keeper.record is not None and changes.kinds & {"attachment", "note"}:
            self._show_tab()

    # building

    def _build_tabs(self) -> None:
        context = self.context
        self.identity = Identity()
        self.composition = CompositionTab(context, self._today)
        self.classification = ClassificationTab(context)
        self.papers = PapersTab(context, product_shelves(context))
        self.files = FilesAndNotes(context, KEEPING)
        self.history = HistoryTree()
        for widget, title in (
            (self.identity, self.tr("Identity")),
            (self.composition, self.tr("Composition")),
            (self.classification, self.tr("Classification")),
            (self.papers, self.tr("Papers")),
            (self.files, self.tr("Files")),
            (self.history, self.tr("History")),
        ):
            self.detail.add_tab(widget, title)
        self.detail.tabs.currentChanged.connect(self._show_tab)
        self.detail.missing.jumped.connect(self._jump)
        self.detail.acted.connect(self.primary_action)
        self.composition.file_asked.connect(self._on_file_asked)

    def _build_keeper(self) -> None:
        self.forms = Forms((self.identity,), self)
        self.forms.revealed.connect(self.detail.tabs.setCurrentWidget)
        self.forms.set_read_only(not self._may)
        self._labels = labels_of(self.forms)
        self.history.set_words(self._labels, {"test_report": "reports", "classification": "classification"}, CHOICES)
        self.keeper = Keeper(self.context, self.forms, PRODUCT, self._get_labels)
        self.keeper.loaded.connect(self._on_loaded)
        self.keeper.saved.connect(self._show)
        self.keeper.created.connect(self._on_created)
        self.keeper.state_changed.connect(self._show_state)

    def _get_labels(self) -> dict[str, str]:
        return self._labels

    def _build_import(self) -> None:
        self._importing: ImportFlow | None = None
        self._right = QStackedWidget()
        self._right.addWidget(self.detail)
        if self.context.may(Permission.IMPORT):
            tool = IconButton("import", self.tr("Import products"))
            tool.clicked.connect(self.begin_import)
            self.list.add_tool(tool)

    @property
    def importing(self) -> ImportFlow:
        """The import, built when it is first asked for."""
        if self._importing is None:
            self._importing = ImportFlow(self.context, "products", self.tr("Import products from a sheet"))
            self._importing.closed.connect(self._on_import_closed)
            self._right.addWidget(self._importing)
        return self._importing

    def begin_import(self) -> None:
        """Show the import in place of the record."""
        self.forms.flush()
        self.importing.begin()
        self._right.setCurrentWidget(self.importing)

    def _on_import_closed(self) -> None:
        self._right.setCurrentWidget(self.detail)

    # the record

    def _on_loaded(self, record: ProductDetail | None) -> None:
        self._on_import_closed()
        self._show_tabs(new=record is None)
        if record is None:
            self._show_new()
        else:
            self._show(record)
            self.list.select(record.id)
        if self.keeper.restored:
            text = self.tr("This is what you had typed and could not be saved yet.")
            act_of = self._on_throw_away if self.keeper.is_new else self.keeper.discard
            self.detail.banner.say(text, tone="info", action=self.tr("Throw it away"), act=act_of)
        else:
            self.detail.banner.dismiss()
        self.record_shown.emit(record.id if record is not None else None)

    def _on_created(self, record: ProductDetail) -> None:
        self._show_tabs(new=False)
        self._show(record)
        self.list.refresh()
        self.list.select(record.id)
        self.record_shown.emit(record.id)
        text = self.tr("{number} is kept; whatever you type from now on is saved by itself.")
        self.detail.banner.say(text.format(number=record.number), tone="ok")

    def _show_tabs(self, *, new: bool) -> None:
        for place in range(1, self.detail.tabs.count()):
            self.detail.tabs.setTabVisible(place, not new)

    def _show(self, record: ProductDetail) -> None:
        parts = [record.number, record.code, record.model]
        if record.state is ProductState.RETIRED:
            parts.append(translate_words(record.state))
        subtitle = "  ·  ".join(part for part in parts if part)
        self.detail.set_header(record.name, subtitle, record.standing, TONES[record.standing])
        items = missing_in(record, load_current().edition)
        self.detail.missing.set_items([Missing(m.what, m.why, m.source, m.field, m.blocking) for m in items])
        self._show_action(record, items[0].field if items else "")
        self._show_more(record)
        self.composition.show_product(record)
        self.classification.show_product(record)
        self._show_tab()

    def _show_action(self, record: ProductDetail, first: str) -> None:
        waits = record.proposal is not None and record.proposal.prepared_by != self.context.session.actor.id
        if waits and self.context.may(Permission.CLASSIFY):
            self._first_missing = "classification"
            self.detail.set_action(self.tr("Decide on the proposal"))
            return
        self._first_missing = first if self._may else ""
        self.detail.set_action(self.tr("Go to what is missing") if self._first_missing else "")

    def _show_new(self) -> None:
        self.detail.set_header(self.tr("New product"), self.tr("A name and a unit are enough to begin with."))
        self.detail.set_action(self.tr("Add the product"), enabled=self._may)
        self.detail.clear_more()
        self.detail.add_more(self.tr("Throw this away …"), self._on_throw_away)
        self.detail.missing.set_items(
            [
                Missing(self.tr("The name"), field="name"),
                Missing(self.tr("The unit"), self.tr("With both, the product is kept."), field="unit"),
            ]
        )
        self.identity.focus_first()

    def _show_more(self, record: ProductDetail) -> None:
        self.detail.clear_more()
        if record.state is ProductState.ACTIVE:
            self.detail.add_more(self.tr("Take this product off sale …"), self._on_retire, enabled=self._may)
        else:
            self.detail.add_more(self.tr("Put this product on sale again …"), self._on_restore, enabled=self._may)

    def _show_tab(self, _place: int = 0) -> None:
        record_id = self.keeper.record_id
        if not record_id:
            return
        front = self.detail.tabs.currentWidget()
        if front is self.papers:
            self.papers.show_record(record_id)
        elif front is self.files:
            self.files.show_record(record_id)
        elif front is self.history:
            ask(
                self.context,
                lambda session: product_history(session, record_id),
                then=self.history.set_rows,
                owner=self,
            )

    def _show_state(self) -> None:
        if self.keeper.faulty and self.keeper.record is not None:
            text = self.tr("Not saved yet: see the sentences in red. What you typed is kept for you.")
            self.detail.banner.say(text, tone="warn", action=self.tr("Throw the changes away"), act=self.keeper.discard)
        elif not self.keeper.restored:
            self.detail.banner.dismiss()

    # acts

    def _jump(self, path: object) -> None:
        if path == "reports":
            self.detail.tabs.setCurrentWidget(self.composition)
            self.composition.begin()
        elif path == "classification":
            self.detail.tabs.setCurrentWidget(self.classification)
            self.classification.begin()
        elif path:
            self.forms.focus_field(str(path))

    def _on_file_asked(self, attachment_id: int) -> None:
        self.detail.tabs.setCurrentWidget(self.files)
        self.files.open_file(self.keeper.record_id, attachment_id)

    def _on_throw_away(self) -> None:
        def then() -> None:
            self.keeper.discard()
            self._close()

        title, text = self.tr("Throw the new product away?"), self.tr("What you typed is gone then.")
        confirm(self, title, text, self.tr("Throw it away"), then, danger=True)

    def _close(self) -> None:
        self.keeper.close()
        self.detail.close_record()
        self.list.select(None)
        self.record_shown.emit(None)

    def _on_retire(self) -> None:
        title, text = self.tr("Take this product off sale?"), self.tr("It stays readable, and so do its papers.")
        ask_reason(self, title, text, self.tr("Take it off sale"), self._retire, label=self.tr("Reason"), danger=True)

    def _on_restore(self) -> None:
        title, text = self.tr("Put this product on sale again?"), self.tr("It is offered for new papers again.")
        ask_reason(self, title, text, self.tr("Put it on sale"), self._restore, label=self.tr("Reason"))

    def _retire(self, reason: str) -> None:
        act(self.context, partial(_retire, self.keeper.record_id, reason), owner=self)

    def _restore(self, reason: str) -> None:
        act(self.context, partial(_restore, self.keeper.record_id, reason), owner=self)


def _retire(product_id: int, reason: str, tx: Transaction) -> Changes:
    return retire_product(tx, product_id, reason)


def _restore(product_id: int, reason: str, tx: Transaction) -> Changes:
    return restore_product(tx, product_id, reason)

"""One product: what it is, what it is made of, how it is classified."""

from collections.abc import Iterator
from functools import partial

from sqlmodel import Session

from desktop.products.classification import ClassificationTab
from desktop.products.columns import TONES
from desktop.products.composition import CompositionTab
from desktop.products.identity import DEFAULTS, Identity
from desktop.products.papers import product_shelves
from desktop.products.record import CHOICES, KEEPING, PRODUCT
from desktop.records.files import FilesAndNotes
from desktop.records.papers import PapersTab
from desktop.records.register_side import RegisterSide
from desktop.shell.acts import act
from desktop.shell.language import translate_words
from desktop.widgets.ask import ask_reason
from desktop.widgets.missing import Missing
from models.access.roles import Permission
from models.goods.choices import ProductState
from models.goods.commands import restore_product, retire_product
from models.goods.missing import missing_in
from models.goods.queries import product_history
from models.goods.views import ProductDetail
from models.journal.views import JournalRow
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction


class ProductSide(RegisterSide):
    """What we sell, one at a time."""

    kind = "products"
    defaults = DEFAULTS

    def import_title(self) -> str:
        return self.tr("Import products from a sheet")

    def _steps(self) -> Iterator[None]:
        context = self.context
        self.identity = self._held(Identity())
        yield
        self.add_tab(self.identity, self.tr("Identity"))
        self.composition = self._held(CompositionTab(context, self._today))
        yield
        self.add_tab(self.composition, self.tr("Composition"))
        self.classification = ClassificationTab(context)
        self.add_tab(self.classification, self.tr("Classification"))
        yield
        self.papers = PapersTab(context, product_shelves(context))
        self.files = FilesAndNotes(context, KEEPING)
        self.add_tab(self.papers, self.tr("Papers"), self.papers.show_record)
        self.add_tab(self.files, self.tr("Files"), self.files.show_record)
        self.add_history(_history)
        yield
        self.mend_at("reports", self.composition)
        self.mend_at("classification", self.classification)
        self.composition.file_asked.connect(self._on_file_asked)
        self.keep((self.identity,), PRODUCT)
        self.forms.set_read_only(not self._may)
        self.history.set_words(self.labels, {"test_report": "reports", "classification": "classification"}, CHOICES)

    # the record

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

    def _show_action(self, record: ProductDetail, first: str) -> None:
        waits = record.proposal is not None and record.proposal.prepared_by != self.context.session.actor.id
        if waits and self.context.may(Permission.CLASSIFY):
            self._first_missing = "classification"
            self.detail.set_action(self.tr("Decide on the proposal"))
            return
        self._first_missing = first if self._may else ""
        self.detail.set_action(self.tr("Go to what is missing") if self._first_missing else "")

    def _show_new(self) -> None:
        missing = (
            Missing(self.tr("The name"), field="name"),
            Missing(self.tr("The unit"), self.tr("With both, the product is kept."), field="unit"),
        )
        subtitle = self.tr("A name and a unit are enough to begin with.")
        self.begin_header(self.tr("New product"), subtitle, self.tr("Add the product"), missing)
        self.identity.focus_first()

    def _show_more(self, record: ProductDetail) -> None:
        self.detail.clear_more()
        if record.state is ProductState.ACTIVE:
            self.detail.add_more(self.tr("Take this product off sale …"), self._on_retire, enabled=self._may)
        else:
            self.detail.add_more(self.tr("Put this product on sale again …"), self._on_restore, enabled=self._may)

    # acts

    def _on_file_asked(self, attachment_id: int) -> None:
        self.detail.tabs.setCurrentWidget(self.files)
        self.files.open_file(self.keeper.record_id, attachment_id)

    def _on_retire(self) -> None:
        title, text = self.tr("Take this product off sale?"), self.tr("It stays readable, and so do its papers.")
        ask_reason(
            self.page, title, text, self.tr("Take it off sale"), self._retire, label=self.tr("Reason"), danger=True
        )

    def _on_restore(self) -> None:
        title, text = self.tr("Put this product on sale again?"), self.tr("It is offered for new papers again.")
        ask_reason(self.page, title, text, self.tr("Put it on sale"), self._restore, label=self.tr("Reason"))

    def _retire(self, reason: str) -> None:
        act(self.context, partial(_retire, self.keeper.record_id, reason), owner=self)

    def _restore(self, reason: str) -> None:
        act(self.context, partial(_restore, self.keeper.record_id, reason), owner=self)


def _history(product_id: int, session: Session) -> tuple[JournalRow, ...]:
    return product_history(session, product_id)


def _retire(product_id: int, reason: str, tx: Transaction) -> Changes:
    return retire_product(tx, product_id, reason)


def _restore(product_id: int, reason: str, tx: Transaction) -> Changes:
    return restore_product(tx, product_id, reason)

"""The products: the list, and one of them beside it."""

from PySide6.QtWidgets import QWidget

from desktop.products.columns import add_product_filters, product_columns
from desktop.records.paper_menu import PaperMenu
from desktop.records.register_page import RegisterPage
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from models.goods.queries import ProductPages


class ProductsPage(RegisterPage):
    """What we sell."""

    concerns = frozenset({"product", "test_report", "composition", "classification"})
    around = frozenset({"attachment", "note"})
    late = LateModule("desktop.products.side")
    side = "ProductSide"

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, self.tr("Choose a product in the list, or begin one with Ctrl+N."), parent)
        empty = self.tr("No product yet. Ctrl+N begins one.")
        self.list = self.make_list(product_columns(), ProductPages(context.workspace), "products", empty)
        PaperMenu(context, self.list, LateModule("desktop.products.prints"))
        add_product_filters(self.list)
        self.build_register(self.tr("Import products"))

    def help_text(self) -> str:
        return self.tr(
            "<p>Products with what they are made of and which controlled items they are.</p>"
            "<p><b>Ctrl+N</b> begins a product: a name and a unit are enough, and it is kept.</p>"
            "<p>A classification is proposed by one person and confirmed or rejected by another.</p>"
            "<p><b>Ctrl+Enter</b> goes to the first thing that is missing. <b>Esc</b> goes back to the list.</p>"
        )

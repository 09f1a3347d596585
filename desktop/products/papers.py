"""Which papers name a product: the declarations with a line about it."""

from PySide6.QtCore import QCoreApplication

from desktop.records.papers import Shelf
from desktop.shell.context import DeskContext
from models.declarations.pages import DeclarationPages
from models.declarations.views import DeclarationRow
from models.workspace.paging import ListQuery


def product_shelves(context: DeskContext) -> list[Shelf]:
    """Build the shelves in the window's language."""
    tr = QCoreApplication.translate
    return [
        Shelf(
            tr("ProductPapers", "Declarations"),
            "declarations",
            DeclarationPages(context.workspace),
            _declarations,
            [
                (tr("ProductPapers", "Number"), _number),
                (tr("ProductPapers", "Customer"), _customer),
                (tr("ProductPapers", "State"), _standing),
                (tr("ProductPapers", "Valid until"), _valid_until),
            ],
        )
    ]


def _declarations(product_id: int) -> ListQuery:
    return ListQuery(filters={"product": (str(product_id),)}, sort="number", descending=True)


def _number(row: DeclarationRow) -> object:
    return f"{row.number} v{row.version_number}"


def _customer(row: DeclarationRow) -> object:
    return row.customer


def _standing(row: DeclarationRow) -> object:
    return row.standing


def _valid_until(row: DeclarationRow) -> object:
    return row.valid_until

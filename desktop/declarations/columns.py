"""The columns and filters of the list of declarations."""

from PySide6.QtCore import QCoreApplication

from desktop.declarations.tones import STANDING
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from models.declarations.choices import Standing
from models.declarations.regimes import known_regimes
from models.declarations.views import DeclarationRow
from models.rulebook.loader import load_current


def declaration_columns() -> list[Column]:
    """Build the columns in the window's language."""
    tr = QCoreApplication.translate
    return [
        Column("number", tr("DeclarationColumns", "Number · version"), 17, _number),
        Column("customer", tr("DeclarationColumns", "Customer"), 13, _customer, strong=True, tooltip=_customer),
        Column("state", tr("DeclarationColumns", "State"), 17, _standing, tone=_tone),
        Column("product", tr("DeclarationColumns", "Product"), 20, _product, sortable=False, tooltip=_product),
        Column("valid_until", tr("DeclarationColumns", "Valid until"), 14, _until),
        Column("contract", tr("DeclarationColumns", "Contract"), 14, _contract),
        Column("regime", tr("DeclarationColumns", "Regime"), 8, _regime, hidden=True),
        Column("changed", tr("DeclarationColumns", "Changed"), 17, _changed, hidden=True),
    ]


def add_declaration_filters(panel: ListPanel) -> None:
    """Add the chips of the list."""
    tr = QCoreApplication.translate
    panel.add_filter(
        "standing",
        tr("DeclarationColumns", "State"),
        [(each.value, translate_words(each.label)) for each in Standing],
    )
    panel.add_filter("regime", tr("DeclarationColumns", "Regime"), [(each, each) for each in regimes()])
    panel.add_filter(
        "versions",
        tr("DeclarationColumns", "Versions"),
        [("latest", tr("DeclarationColumns", "latest only"))],
    )


def regimes() -> list[str]:
    """List the regimes of the loaded edition."""
    return sorted(known_regimes(load_current()))


def _number(row: DeclarationRow) -> object:
    return f"{row.number} v{row.version_number}"


def _customer(row: DeclarationRow) -> object:
    return row.customer


def _product(row: DeclarationRow) -> object:
    return f"{row.first_product} +{row.more_products}" if row.more_products else row.first_product


def _standing(row: DeclarationRow) -> object:
    return row.standing


def _tone(row: DeclarationRow) -> str:
    return STANDING[row.standing]


def _until(row: DeclarationRow) -> object:
    return row.valid_until


def _contract(row: DeclarationRow) -> object:
    return row.contract_number


def _regime(row: DeclarationRow) -> object:
    return row.regime


def _changed(row: DeclarationRow) -> object:
    return row.changed_at

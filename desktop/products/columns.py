"""The columns and filters of the list of products."""

from PySide6.QtCore import QCoreApplication

from desktop.records.codes import country_name, form_name, forms
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from models.goods.choices import Outcome, ProductState, Standing
from models.goods.views import ProductRow

TONES = {
    Standing.UNCLASSIFIED: "idle",
    Standing.PROPOSED: "info",
    Standing.CONTROLLED: "stop",
    Standing.NOT_CONTROLLED: "ok",
    Standing.NEAR_LIMIT: "warn",
    Standing.ASK_AUTHORITY: "warn",
}
OUTCOME_TONES = {
    Outcome.CONTROLLED: "stop",
    Outcome.NOT_CONTROLLED: "ok",
    Outcome.NEAR_LIMIT: "warn",
    Outcome.ASK_AUTHORITY: "warn",
}


def product_columns() -> list[Column]:
    """Build the columns in the window's language."""
    tr = QCoreApplication.translate
    return [
        Column("name", tr("ProductColumns", "Name"), 24, _name, strong=True, tooltip=_about),
        Column("code", tr("ProductColumns", "Code"), 11, _code),
        Column("standing", tr("ProductColumns", "Classification"), 15, _standing, tone=_tone),
        Column("codes", tr("ProductColumns", "Control codes"), 12, _control_codes, sortable=False),
        Column("form", tr("ProductColumns", "Form"), 10, _form),
        Column("local_name", tr("ProductColumns", "Chinese name"), 16, _local_name, sortable=False, hidden=True),
        Column("model", tr("ProductColumns", "Model"), 12, _model, hidden=True),
        Column("number", tr("ProductColumns", "Number"), 9, _number),
        Column("origin", tr("ProductColumns", "Origin"), 7, _origin, tooltip=_origin_name, hidden=True),
        Column("state", tr("ProductColumns", "State"), 9, _state, sortable=False, hidden=True),
        Column("changed", tr("ProductColumns", "Changed"), 16, _changed),
    ]


def add_product_filters(panel: ListPanel) -> None:
    """Add the chips of the list."""
    tr = QCoreApplication.translate
    standings = [(each.value, translate_words(each.label)) for each in Standing]
    panel.add_filter("standing", tr("ProductColumns", "Classification"), standings)
    panel.add_filter("form", tr("ProductColumns", "Form"), forms())
    states = [(each.value, translate_words(each.label)) for each in ProductState]
    panel.add_filter("state", tr("ProductColumns", "State"), states)


def _name(row: ProductRow) -> object:
    return row.name


def _about(row: ProductRow) -> object:
    return "  ".join(part for part in (row.number, row.code, row.name, row.local_name) if part)


def _code(row: ProductRow) -> object:
    return row.code


def _standing(row: ProductRow) -> object:
    return row.standing


def _tone(row: ProductRow) -> str:
    return TONES[row.standing]


def _control_codes(row: ProductRow) -> object:
    return row.control_codes


def _form(row: ProductRow) -> object:
    return form_name(row.form)


def _local_name(row: ProductRow) -> object:
    return row.local_name


def _model(row: ProductRow) -> object:
    return row.model


def _number(row: ProductRow) -> object:
    return row.number


def _origin(row: ProductRow) -> object:
    return row.origin


def _origin_name(row: ProductRow) -> object:
    return country_name(row.origin)


def _state(row: ProductRow) -> object:
    return row.state


def _changed(row: ProductRow) -> object:
    return row.changed_at

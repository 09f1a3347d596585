"""The declared items: a short table, and the chosen line open below it; choosing a product fills what it knows."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.records.amounts import amount, currencies, plain
from desktop.records.codes import control_codes
from desktop.records.finders import RegisterFinder
from desktop.records.parts import PartsField, Summary
from desktop.records.unit_field import UnitField
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_number
from desktop.widgets.field import Field
from desktop.widgets.fields_checks import CodesField
from desktop.widgets.fields_choice import CheckField, CodeField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_picker import PickerField
from desktop.widgets.fields_text import BilingualField, NotesField, TextField
from models.goods.queries import product_detail
from models.goods.views import ProductDetail


class LinesField(PartsField):
    """The lines of a declaration."""

    def __init__(self, context: DeskContext, key: str, label: str, finder: RegisterFinder, **kwargs: Any) -> None:
        self._context, self._finder = context, finder
        super().__init__(key, label, _summary(), self._build_lines, open_first=True, **kwargs)
        self._picker.chosen.connect(self._on_product)

    def _build_lines(self) -> Sequence[Sequence[Field]]:
        tr = QCoreApplication.translate
        self._picker = PickerField("product_id", tr("LinesField", "Product"), self._finder, required=True)
        return [
            [self._picker],
            [
                BilingualField(
                    "description",
                    tr("LinesField", "Description"),
                    key_zh="description_zh",
                    limit=1000,
                    help=tr("LinesField", "As it will stand in the application."),
                )
            ],
            [
                DecimalField("quantity", tr("LinesField", "Quantity")),
                UnitField("unit", tr("LinesField", "Unit")),
            ],
            [
                DecimalField("value", tr("LinesField", "Value of the line")),
                CodeField("currency", tr("LinesField", "Currency"), currencies()),
            ],
            [
                CodesField("control_codes", tr("LinesField", "Control codes"), control_codes()),
                TextField("hs_code", tr("LinesField", "HS code"), limit=20),
            ],
            [
                TextField("model", tr("LinesField", "Model"), limit=120),
                TextField("manufacturer", tr("LinesField", "Manufacturer"), limit=300),
            ],
            [
                TextField("cas_number", tr("LinesField", "CAS number"), limit=12),
                TextField("serial_numbers", tr("LinesField", "Serial numbers"), limit=1000),
            ],
            [NotesField("technical_parameters", tr("LinesField", "Technical parameters"), lines=2, limit=2000)],
            [
                CheckField("intangible", tr("LinesField", "Software or technology")),
                TextField("transfer_note", tr("LinesField", "How it is handed over, and to whom"), limit=500),
            ],
        ]

    def _on_product(self, product_id: int | None) -> None:
        if product_id is None:
            return
        place = self.current

        def query(session: Session) -> ProductDetail:
            return product_detail(session, product_id)

        def then(product: ProductDetail) -> None:
            self._fill_from(place, product)

        ask(self._context, query, then=then, owner=self)

    def _fill_from(self, place: int, product: ProductDetail) -> None:
        """Show what the product knows; what was typed for another product gives way."""
        if place != self.current or self._picker.value() != product.id:
            return
        told = product_values(product)
        for field in self.fields:
            if any(name in told for name in field.keys()):  # noqa: SIM118
                field.write({**field.read(), **told})
        self._on_part_edited()


def product_values(product: ProductDetail) -> dict[str, Any]:
    """Give what a line takes from its product."""
    decided = product.classification
    return {
        "description": product.name,
        "description_zh": product.local_name,
        "model": product.model,
        "control_codes": list(decided.control_codes) if decided is not None else [],
        "hs_code": product.hs_codes[0] if product.hs_codes else "",
        "unit": product.unit,
        "manufacturer": product.manufacturer,
        "technical_parameters": product.technical_parameters,
    }


def _summary() -> list[Summary]:
    tr: Callable[..., str] = QCoreApplication.translate
    return [
        Summary(tr("LinesField", "Item"), _item, 4),
        Summary(tr("LinesField", "Quantity"), _quantity, 2),
        Summary(tr("LinesField", "Value"), _value, 2),
        Summary(tr("LinesField", "Control codes"), _codes, 2),
    ]


def _item(entry: Mapping[str, Any]) -> object:
    return entry.get("description") or QCoreApplication.translate("LinesField", "New line")


def _quantity(entry: Mapping[str, Any]) -> object:
    return amount(entry.get("quantity"), str(entry.get("unit") or ""))


def _value(entry: Mapping[str, Any]) -> object:
    value = entry.get("value")
    shown = show_number(plain(value)) if isinstance(value, Decimal | int) else str(value or "")
    return f"{shown} {entry.get('currency') or ''}".strip()


def _codes(entry: Mapping[str, Any]) -> object:
    return ", ".join(entry.get("control_codes") or ())


def lines_field(context: DeskContext, finder: RegisterFinder, parent: QWidget | None = None) -> LinesField:
    """Build the field in the window's language."""
    tr = QCoreApplication.translate
    return LinesField(
        context,
        "lines",
        tr("LinesField", "Items"),
        finder,
        add_text=tr("LinesField", "Add an item"),
        remove_text=tr("LinesField", "Remove this item"),
        parent=parent,
    )

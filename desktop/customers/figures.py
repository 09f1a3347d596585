"""What a customer said of its years: consumption, production and stock of an item, known or foreseen."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.customers.overview import line
from desktop.records.amounts import amount
from desktop.records.parts import PartsField, Summary
from desktop.records.unit_field import UnitField
from desktop.shell.language import translate_words
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import CheckField, ChoiceField
from desktop.widgets.fields_number import DecimalField, YearField
from models.parties.choices import FigureKind


class Figures(PartsField):
    """The lines of a customer's years; an amount that is left empty is unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "figures",
            self.tr("Consumption, production and stock by year"),
            [
                Summary(self.tr("Year"), self._year, 2),
                Summary(self.tr("What"), _kind, 2),
                Summary(self.tr("Item"), _item, 3),
                Summary(self.tr("Quantity"), self._quantity, 2),
            ],
            self._fields_of_figure,
            add_text=self.tr("Add a year"),
            remove_text=self.tr("Remove"),
            defaults={"kind": FigureKind.CONSUMPTION, "forecast": False},
            help=self.tr(
                "What the customer itself stated; the introduction of importer and end user prints it. Applicants report "
                "that three past years and three to come are asked for."
            ),
        )
        if parent is not None:
            self.setParent(parent)

    def _fields_of_figure(self) -> Sequence[Sequence[Field]]:
        return [
            [
                YearField("year", self.tr("Year"), required=True),
                ChoiceField("kind", self.tr("What"), FigureKind, required=True),
            ],
            [line("item", self.tr("Item"), 200, required=True)],
            [DecimalField("quantity", self.tr("Quantity")), UnitField("unit", self.tr("Unit"))],
            [CheckField("forecast", self.tr("A forecast"))],
            [line("source", self.tr("Where this is from"), 300)],
        ]

    def _year(self, figure: Mapping[str, Any]) -> object:
        year = str(figure.get("year") or "")
        return self.tr("{year} (forecast)").format(year=year) if figure.get("forecast") else year

    def _quantity(self, figure: Mapping[str, Any]) -> object:
        quantity = figure.get("quantity")
        if quantity in (None, ""):
            return self.tr("unknown")
        return amount(quantity, str(figure.get("unit") or ""))


def _kind(figure: Mapping[str, Any]) -> object:
    kind = figure.get("kind")
    return translate_words(FigureKind(kind)) if kind in set(FigureKind) else ""


def _item(figure: Mapping[str, Any]) -> object:
    return figure.get("item")

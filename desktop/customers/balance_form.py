"""The form of a year's figures: each element with its stocks, use and scrap, and what was moved away."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.records.plain_form import PlainForm
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import NotesField, TextField
from models.certification.mass_balance import RARE_EARTHS
from models.certification.mass_balance_views import SiteBalance

_ELEMENTS = [(symbol, symbol) for symbol in RARE_EARTHS]
_FIGURES = ("opening", "used", "scrap", "closing")


class BalanceFields(PlainForm):
    """What a customer declared of one site and year, in kilograms of each element."""

    def __init__(self, today: date, sites: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sites = list(sites)
        self.add(DateField("declared_on", self.tr("Declared by the customer on"), today=today, required=True))
        text = self.tr(
            "In kilograms of the element. A figure that the customer does not state stays empty; the difference is then "
            "not known."
        )
        self.add(
            RowsField(
                "lines",
                self.tr("Figures of the year"),
                self._fields_of_line,
                stretches=(3, 4, 4, 4, 4),
                add_text=self.tr("Add an element"),
                help=text,
            )
        )
        self.add(
            RowsField(
                "moves",
                self.tr("Moved away"),
                self._fields_of_move,
                stretches=(3, 4, 6, 8) if self._sites else (3, 4, 8),
                add_text=self.tr("Add a move"),
            )
        )
        self.add(NotesField("note", self.tr("Note"), lines=2, limit=2000))

    def _fields_of_line(self) -> Sequence[Field]:
        titles = {
            "opening": self.tr("Opening"),
            "used": self.tr("In product"),
            "scrap": self.tr("Scrap"),
            "closing": self.tr("Closing"),
        }
        return [
            ChoiceField("element", self.tr("Element"), _ELEMENTS, compact=True, required=True),
            *(DecimalField(name, titles[name], compact=True) for name in _FIGURES),
        ]

    def _fields_of_move(self) -> Sequence[Field]:
        return [
            ChoiceField("element", self.tr("Element"), _ELEMENTS, compact=True, required=True),
            DecimalField("quantity", self.tr("Kilograms"), compact=True, required=True),
            *self._to_site(),
            TextField(
                "to_name", self.tr("or to whom else") if self._sites else self.tr("To whom"), limit=300, compact=True
            ),
        ]

    def _to_site(self) -> Sequence[Field]:
        if not self._sites:
            return []
        return [ChoiceField("to_site_id", self.tr("To another site"), self._sites, compact=True)]


class ExplanationFields(PlainForm):
    """Why the difference of an element is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(NotesField("answer", self.tr("The customer's explanation"), lines=3, limit=4000, required=True))


def begun(site: SiteBalance, today: date) -> dict[str, Any]:
    """Return what the form starts from: what was declared, else a line for each element that came in."""
    lines: list[Mapping[str, Any]] = [
        {"element": row.element} | {name: getattr(row.figures, name) for name in _FIGURES} for row in site.rows
    ]
    if site.declared is None:
        return {"declared_on": today, "lines": lines or [{}], "moves": []}
    return {
        "declared_on": site.declared.declared_on,
        "note": site.declared.note,
        "lines": lines,
        "moves": [
            {
                "element": each.element,
                "quantity": each.quantity,
                "to_site_id": each.to_site_id,
                "to_name": "" if each.to_site_id else each.to,
            }
            for each in site.moves
        ],
    }


def said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was not typed, and rows in which nothing was."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, list):
            rows = ({key: each for key, each in row.items() if each not in (None, "")} for row in value)
            found[name] = [row for row in rows if row]
        elif value is not None:
            found[name] = value
    return found

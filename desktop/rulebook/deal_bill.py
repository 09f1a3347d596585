"""The bill of materials of a deal, and the value share it gives, shown as it is typed."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.rulebook.deal_values import bill_facts
from desktop.rulebook.fields import PatternField, known
from desktop.rulebook.folding import CardsField, FoldingForm
from desktop.shell.language import show_date, show_number
from desktop.shell.theme import space
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import TextField
from desktop.widgets.form_values import put
from desktop.widgets.pill import Pill
from models.determination.extraterritorial import THRESHOLD
from models.determination.facts import Answer, BillFact
from models.determination.value_share import ValueShare, value_share
from models.workspace.errors import UserError
from models.workspace.validation import validate

BILL = "product.bill"


class ShareLine(QWidget):
    """The share as at least and at most, beside the threshold; says what is missing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self.figure = QLabel(self)
        self.figure.setProperty("role", "section")
        self.figure.setWordWrap(True)
        self.pill = Pill(parent=self)
        line.addWidget(self.figure, 1)
        line.addWidget(self.pill)
        rows.addLayout(line)
        self.words = QLabel(self)
        self.words.setProperty("role", "help")
        self.words.setWordWrap(True)
        rows.addWidget(self.words)

    def tell(self, bill: Mapping[str, Any]) -> None:
        """Compute the share of what is typed by now."""
        stated = bill_facts(bill)
        if stated is None or not stated["lines"]:
            self._nothing(self.tr("The share shows here as soon as the value and one line are stated."))
            return
        try:
            share = value_share(validate(BillFact, stated))
        except UserError:
            self._nothing(self.tr("Not computed yet: state currency, value and day, and of each line what it asks."))
            return
        self._share(share)

    def _nothing(self, text: str) -> None:
        self.figure.setText(self.tr("Value share of Part I items"))
        self.pill.hide()
        self.words.setText(text)

    def _share(self, share: ValueShare) -> None:
        text = self.tr("Value share of Part I items: at least {low} %, at most {high} %")
        self.figure.setText(text.format(low=_percent(share.low), high=_percent(share.high)))
        states = {
            Answer.yes: (self.tr("At or above {limit} %"), "warn"),
            Answer.no: (self.tr("Below {limit} %"), "ok"),
            Answer.unknown: (self.tr("{limit} % lies between: not decided"), "warn"),
        }
        words, tone = states[share.reaches(THRESHOLD)]
        self.pill.set_state(words.format(limit=show_number(THRESHOLD)), tone)
        self.pill.show()
        parts = [
            self.tr("Prices of {first} to {last}.").format(first=show_date(share.first), last=show_date(share.last))
        ]
        if share.unclear:
            text = self.tr("Lines whose origin or Part I is not known count in the upper end only: {count}.")
            parts.append(text.format(count=show_number(share.unclear)))
        parts.append(self.tr("The announcement names the threshold and no way to compute it; the way is ours."))
        self.words.setText(" ".join(parts))


class BillForm(FoldingForm):
    """The part of the deal form that holds the bill of materials."""

    _countries: Sequence[tuple[str, str]] = ()

    def _bill(self) -> None:
        self.begin_fold(self.tr("Value share and bill of materials (61/2025)"))
        share = TextField(
            "product.part_i_share",
            self.tr("Value share of Part I items, %"),
            limit=12,
            help=self.tr("When it was computed elsewhere; otherwise state the bill of materials"),
        )
        self.add_row(share)
        head = [
            PatternField(
                f"{BILL}.currency",
                self.tr("Currency"),
                r"[A-Z]{3}",
                self.tr("Write three letters, such as CNY or EUR."),
                upper=True,
                limit=8,
            ),
            DecimalField(f"{BILL}.value", self.tr("Value of the product")),
            DateField(f"{BILL}.valued_on", self.tr("Valued on")),
            DecimalField(f"{BILL}.uncertainty", self.tr("Plus or minus"), unit="%", width=6),
        ]
        self.add_row(*head, stretches=(2, 3, 4, 3))
        lines = CardsField(
            f"{BILL}.lines",
            self.tr("What it is made of"),
            self._bill_line,
            lines=(3, 4),
            add_text=self.tr("Add a material or part"),
            help=self.tr("Quantity in the unit that the price is for; all amounts in one currency"),
        )
        self.add(lines)
        self.share = ShareLine()
        self.add_widget(self.share)
        self._billed: list[Field] = [*head, lines]
        for field in self._billed:
            field.edited.connect(self.tell_share)

    def tell_share(self) -> None:
        """Show the share that the bill gives now."""
        values: dict[str, Any] = {}
        for field in self._billed:
            for key, value in field.read().items():
                put(values, key, value)
        self.share.tell(values["product"]["bill"])

    def _bill_line(self) -> Sequence[Field]:
        return [
            TextField("name", self.tr("Name")),
            ChoiceField("part_i", self.tr("Part I item"), known(), empty=self.tr("not known")),
            CodeField("origin", self.tr("Origin"), self._countries, width=6, compact=False),
            DecimalField("quantity", self.tr("Quantity"), width=14),
            DecimalField("unit_price", self.tr("Unit price"), width=14),
            DateField("priced_on", self.tr("Priced on")),
            DecimalField("uncertainty", self.tr("± %"), width=6),
        ]


def _percent(share: Decimal) -> str:
    """Write a share with four significant digits and no needless zeros."""
    text = f"{share:.4g}" if share else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text

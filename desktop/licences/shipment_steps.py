"""What is entered when goods have left and when they have arrived: the day it happened, and the papers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.records.amounts import amount
from desktop.records.entry import words
from desktop.records.plain_form import PlainForm
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import TextField
from models.licences.views import ShipmentRow


def carried_lines(row: ShipmentRow) -> tuple[str, ...]:
    """Say for each line of a shipment how much of which product it carries."""
    return tuple(f"{amount(line.quantity, line.unit)} · {line.description}" for line in row.lines)


class LeftFields(PlainForm):
    """The day goods left, which need not be today, and the declaration to customs."""

    def __init__(self, today: date, carried: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for line in carried:
            self.add_widget(words(line))
        self.add_row(
            DateField("shipped_on", self.tr("Left on"), today=today, required=True),
            TextField("customs_declaration", self.tr("Customs declaration number"), limit=60, required=True),
        )
        self.add(TextField("invoice_number", self.tr("Invoice number"), limit=60, help=self.tr("If it has changed.")))


class ArrivedFields(PlainForm):
    """The day goods arrived."""

    def __init__(self, today: date, carried: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for line in carried:
            self.add_widget(words(line))
        self.add(DateField("arrived_on", self.tr("Arrived on"), today=today, required=True))

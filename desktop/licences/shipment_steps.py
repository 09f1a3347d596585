"""What is entered when goods have left and when they have arrived: the day it happened, and the papers."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.records.plain_form import PlainForm
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import TextField


class LeftFields(PlainForm):
    """The day goods left, which need not be today, and the declaration to customs."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            DateField("shipped_on", self.tr("Left on"), today=today, required=True),
            TextField("customs_declaration", self.tr("Customs declaration number"), limit=60, required=True),
        )
        self.add(TextField("invoice_number", self.tr("Invoice number"), limit=60, help=self.tr("If it has changed.")))


class ArrivedFields(PlainForm):
    """The day goods arrived."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(DateField("arrived_on", self.tr("Arrived on"), today=today, required=True))

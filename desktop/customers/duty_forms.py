"""What is entered when a duty was done, and at each step of a visit."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.records.plain_form import PlainForm
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import NotesField, TextField
from models.certification.duty_choices import AskedBy


class DoneFields(PlainForm):
    """The day a duty was done; where the time for notices is agreed on, also within how many days."""

    def __init__(self, today: date, parent: QWidget | None = None, *, days: bool = False) -> None:
        super().__init__(parent)
        done = DateField("done_on", self.tr("Done on"), today=today, required=True)
        if days:
            within = DecimalField("days", self.tr("Days after a shipment"), whole=True, width=8, required=True)
            self.add_row(done, within)
        else:
            self.add(done)
        self.add(NotesField("note", self.tr("Note"), lines=2, limit=2000))


class AskFields(PlainForm):
    """A visit that is asked for: of which site, by whom, when."""

    def __init__(self, today: date, sites: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            ChoiceField("site_id", self.tr("Site"), sites, required=True),
            DateField("asked_on", self.tr("Asked for on"), today=today, required=True),
        )
        text = self.tr(
            "A Chinese party that a foreign authority asks for a visit reports it at once to the Ministry of Commerce and "
            "needs its consent first (Order 792 Art. 38)."
        )
        self.add_row(
            ChoiceField("asked_by", self.tr("At the request of"), AskedBy, required=True, help=text),
            TextField("authority", self.tr("Authority"), limit=200),
        )


class DayField(PlainForm):
    """One day."""

    def __init__(self, key: str, label: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(DateField(key, label, today=today, required=True))


class ConsentFields(PlainForm):
    """The consent of the Ministry of Commerce."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            TextField("consent_number", self.tr("Number of the consent"), limit=80, required=True),
            DateField("consent_on", self.tr("Consented on"), today=today, required=True),
        )


class HeldFields(PlainForm):
    """A visit that took place."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            DateField("held_on", self.tr("Held on"), today=today, required=True),
            TextField("people", self.tr("People present"), limit=500, required=True),
        )
        self.add(NotesField("findings", self.tr("What was found"), lines=3, limit=4000, required=True))


class RefusedFields(PlainForm):
    """A visit that was refused or called off."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(DateField("refused_on", self.tr("Refused or called off on"), today=today, required=True))
        self.add(NotesField("findings", self.tr("Why?"), lines=2, limit=4000, required=True))

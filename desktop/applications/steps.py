"""The authority's steps, each a small form in place: lodging, acceptance, and the answer that becomes a licence."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.applications.cards import empty
from desktop.applications.cards import words as told
from desktop.applications.record import Opened
from desktop.records.amounts import amount, plain
from desktop.records.plain_form import PlainForm
from desktop.shell.theme import space
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_file import FileField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import NotesField, TextField
from models.applications.commands import record_acceptance, record_grant, record_lodging, record_refusal
from models.applications.drafts import LicenceFacts
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors
from models.workspace.transaction import Transaction
from models.workspace.validation import validate
from models.workspace.words import Words, say

Command = Callable[[Transaction], Changes]
GRANTED, REFUSED = "granted", "refused"
_NEEDED = say("This has to be stated.")


class LodgingForm(PlainForm):
    """When and under which number it was filed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.add_row(
            DateField("lodged_on", self.tr("Lodged on"), today=today, required=True),
            TextField("reference", self.tr("Number of the filing"), limit=80),
        )

    def begin(self, _opened: Opened) -> None:
        """Propose today."""
        self.load({"lodged_on": self._today, "reference": ""})

    def command(self, opened: Opened) -> Command:
        """Build the command. Raises FieldErrors for a day that is missing."""
        values = self.values()
        lodged_on = needed_day(values, "lodged_on")
        return lambda tx: record_lodging(tx, opened.id, lodged_on, str(values["reference"]))


class AcceptanceForm(PlainForm):
    """When the authority accepted it: on that day the clock starts."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_row(
            DateField(
                "accepted_on",
                self.tr("Accepted on"),
                today=today,
                required=True,
                help=self.tr("The statutory clock starts on this day, not on the day of filing."),
            ),
            TextField("authority_reference", self.tr("The authority's number"), limit=80),
        )

    def begin(self, _opened: Opened) -> None:
        """Begin empty."""
        self.load({"accepted_on": None, "authority_reference": ""})

    def command(self, opened: Opened) -> Command:
        """Build the command. Raises FieldErrors for a day that is missing."""
        values = self.values()
        accepted_on = needed_day(values, "accepted_on")
        return lambda tx: record_acceptance(tx, opened.id, accepted_on, str(values["authority_reference"]))


class AnswerForm(PlainForm):
    """The authority's answer: the licence with its number, days and quantities, or the refusal in its own words."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = ChoiceField(
            "answer",
            self.tr("The answer"),
            [(GRANTED, self.tr("Granted")), (REFUSED, self.tr("Refused"))],
            required=True,
        )
        self.add(self.answer)
        self._granted = [
            TextField("licence_number", self.tr("Licence number"), limit=60, required=True),
            DateField("issued_on", self.tr("Issued on"), today=today, required=True),
            DateField("valid_from", self.tr("Valid from"), today=today, required=True),
            DateField("valid_until", self.tr("Valid until"), today=today, required=True),
            NotesField("conditions", self.tr("Conditions"), lines=2, limit=4000),
            FileField("attachment", self.tr("The licence"), hint=self.tr("Drop the licence here")),
        ]
        self.add_row(self._granted[0], self._granted[1])
        self.add_row(self._granted[2], self._granted[3])
        self.lines = GrantedLines("lines", self.tr("Quantities granted"))
        self.add(self.lines)
        self.add_row(self._granted[4])
        self.add_row(self._granted[5])
        self._refused = [
            DateField("refused_on", self.tr("Refused on"), today=today, required=True),
            NotesField("reason", self.tr("The reasons, in the authority's words"), lines=4, limit=4000, required=True),
        ]
        for field in self._refused:
            self.add(field)
        self.answer.edited.connect(self._follow)
        self._follow()

    def begin(self, opened: Opened, answer: str = GRANTED) -> None:
        """Propose what was applied for."""
        self.lines.set_application(opened)
        self.load({"answer": answer, "lines": []})
        self._follow()

    def command(self, opened: Opened) -> Command:
        """Build the command. Raises FieldErrors for what is missing."""
        values = self.values()
        if values["answer"] == REFUSED:
            refused_on, reason = needed_day(values, "refused_on"), str(values["reason"])
            return lambda tx: record_refusal(tx, opened.id, refused_on, reason)
        names = ("licence_number", "issued_on", "valid_from", "valid_until", "conditions", "lines")
        told = {name: values[name] for name in names}
        missing = {name: _NEEDED for name in names[:4] if not told[name]}
        if missing:
            raise FieldErrors(missing)
        facts, path = validate(LicenceFacts, told), values["attachment"]

        def command(tx: Transaction) -> Changes:
            file = (path.name, read_whole(path)) if isinstance(path, Path) else None
            return record_grant(tx, opened.id, facts, file)

        return command

    def _follow(self) -> None:
        refused = self.answer.value() == REFUSED
        for field in (*self._granted, self.lines):
            field.setVisible(not refused)
        for other in self._refused:
            other.setVisible(refused)


class GrantedLines(Field):
    """How much of each line was granted; what was applied for stands there until it is changed."""

    def __init__(self, key: str, label: str) -> None:
        super().__init__(key, label)
        self._label.setProperty("role", "section")
        self._fields: list[tuple[int, DecimalField]] = []
        self._box = QWidget(self)
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2))
        self._row.addWidget(self._box, 1)

    @property
    def editor(self) -> QWidget:
        return self._fields[0][1].editor if self._fields else self._box

    def set_application(self, opened: Opened) -> None:
        """Show a field for each line."""
        empty(self._rows)
        self._fields = []
        for line in opened.detail.lines:
            text = f"{line.line_number}  ·  {line.description}  ·  {amount(line.quantity, line.unit)}"
            self._rows.addWidget(told(text, self._box, role="label"))
            field = DecimalField(f"granted.{line.id}", text, compact=True)
            field.set_value(plain(line.quantity))
            field.edited.connect(self._edited)
            self._rows.addWidget(field)
            self._fields.append((line.id, field))

    def value(self) -> object:
        return [
            {"application_line_id": line_id, "quantity": field.value()}
            for line_id, field in self._fields
            if field.value() is not None
        ]

    def set_value(self, value: Any) -> None:
        del value

    def own_fault(self) -> str:
        for _line_id, field in self._fields:
            if fault := field.own_fault():
                field.show_fault(fault)
                return self.tr("One quantity cannot be read.")
        return ""

    def show_fault(self, words: Words | str, path: str = "") -> None:
        place = path.split(".")[0]
        if place.isdigit() and int(place) < len(self._fields):
            self._fields[int(place)][1].show_fault(words)
        else:
            super().show_fault(words, path)

    def _mark(self, name: str, *, on: bool) -> None:
        if name != "fault":
            super()._mark(name, on=on)


def needed_day(values: Mapping[str, Any], name: str) -> date:
    """Give a day that was typed. Raises FieldErrors when there is none."""
    value = values.get(name)
    if not isinstance(value, date):
        raise FieldErrors({name: _NEEDED})
    return value

"""The form of a new shipment under a licence, whole on screen: day, transport, papers, and how much of each line."""

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.records.amounts import amount, unit_name
from desktop.records.entry import EntryCard
from desktop.records.plain_form import PlainForm
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import TextField
from models.declarations.choices import PartyRole
from models.licences.choices import TransportMode
from models.licences.drafts import ShipmentDraft
from models.licences.views import LicenceDetail, LicenceLineView
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate

_CONSIGNEES = frozenset({PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER})


class ShipmentFields(PlainForm):
    """What a person says of a shipment; the rest is what the licence says."""

    def __init__(self, detail: LicenceDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = detail
        self.add_section(self.tr("New shipment"))
        self.add_row(
            DateField("planned_on", self.tr("Planned on"), required=True),
            ChoiceField("transport", self.tr("Transport"), TransportMode, required=True),
        )
        self.add_row(
            TextField("invoice_number", self.tr("Invoice number"), limit=60),
            TextField("port", self.tr("Port"), limit=120),
        )
        for line in detail.lines:
            self.add(
                DecimalField(_key(line), line.description, unit=unit_name(line.unit), help=self._free(line), width=16)
            )

    def draft(self) -> ShipmentDraft:
        """Build the draft of what was typed. Raises FieldErrors."""
        detail, values = self._detail, self.values()
        wanted = {
            "licence_id": detail.id,
            "planned_on": values["planned_on"],
            "consignee_id": next((p.party_id for p in detail.parties if p.role in _CONSIGNEES), 0),
            "destination": detail.destination,
            "contract_number": detail.contract_number,
            "port": values["port"] or "",
            "transport": values["transport"],
            "invoice_number": values["invoice_number"] or "",
            "lines": [
                {"licence_line_id": line.id, "quantity": values[_key(line)], "unit": line.unit}
                for line in self._wanted()
            ],
        }
        return validate(ShipmentDraft, wanted)

    def show_faults(self, faults: Any, *, quiet: bool = False) -> None:
        """Put what is said of a line under its quantity, and the rest where it belongs."""
        if isinstance(faults, FieldErrors):
            faults = {self._place(path): words for path, words in faults.faults.items()}
        super().show_faults(faults, quiet=quiet)

    def _wanted(self) -> list[LicenceLineView]:
        values = self.values()
        return [line for line in self._detail.lines if values[_key(line)] not in (None, "")]

    def _place(self, path: str) -> str:
        name, _, rest = path.partition(".")
        number = rest.partition(".")[0]
        if name != "lines":
            return path
        if not number.isdigit():
            return _key(self._detail.lines[0]) if self._detail.lines else path
        return _key(self._wanted()[int(number)])

    def _free(self, line: LicenceLineView) -> str:
        if line.balance.free is None:
            return self.tr("The licence sets no ceiling.")
        return self.tr("{free} are free.").format(free=amount(line.balance.free, line.unit))


class ShipmentCard(EntryCard):
    """The form with its two buttons."""

    form: ShipmentFields

    def __init__(self, detail: LicenceDetail, act: str, parent: QWidget | None = None) -> None:
        super().__init__(ShipmentFields(detail), act, parent)
        self._detail = detail

    def open(self, today: object) -> None:
        """Show the form, filled with what the licence says and all that is free."""
        detail = self._detail
        free = {_key(line): line.balance.free for line in detail.lines}
        self.begin(
            {"planned_on": today, "transport": detail.transport, "port": detail.port} | free,
            "planned_on",
        )

    def draft(self) -> ShipmentDraft | None:
        """Build the draft of what was typed; None after its faults were shown."""
        try:
            return self.form.draft()
        except UserError as error:
            self.form.show_faults(error)
            return None


def _key(line: LicenceLineView) -> str:
    return f"line_{line.id}"

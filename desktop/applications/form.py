"""The form of an application: parties, order, way, lines, use, contact."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.applications.lines import DeclaredLinesField
from desktop.declarations.columns import regimes
from desktop.records.codes import countries
from desktop.records.finders import party_finder
from desktop.records.sites import SiteField
from desktop.shell.context import DeskContext
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_picker import PickerField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import BilingualField, NotesField, TextField
from desktop.widgets.form import Form
from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind, TransportMode

_OWN = (PartyRole.EXPORTER, PartyRole.END_USER)


class ApplicationForm(Form):
    """What the authority reads, and what it rests on."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._today = context.workspace.clock.today()
        self._parties = party_finder(context, self)
        self._build_parties()
        self._build_lines()
        self._build_order()
        self._build_use()
        self._build_head()
        self.edited.connect(self._follow)

    def load(self, record: Any) -> None:
        super().load(record)
        self._follow()

    def _build_parties(self) -> None:
        self.add_section(self.tr("Who"))
        self.end_user = self.add(PickerField("end_user_id", self.tr("End user"), self._parties, required=True))
        self.site = self.add(SiteField(self._context, "site_id", self.tr("Site of use")))
        self.add(PickerField("exporter_id", self.tr("Exporter"), self._parties, required=True))
        self.add(
            RowsField(
                "parties",
                self.tr("Other parties"),
                self._party_row,
                stretches=(2, 4),
                add_text=self.tr("Add a party"),
            )
        )

    def _party_row(self) -> Sequence[Field]:
        roles = [(role.value, role.label) for role in PartyRole if role not in _OWN]
        return [
            ChoiceField("role", self.tr("Role"), roles, compact=True, required=True),
            PickerField("party_id", self.tr("Party"), self._parties, compact=True, required=True),
        ]

    def _build_lines(self) -> None:
        self.add_section(
            self.tr("What"),
            self.tr(
                "Tick what is applied for. It rests on verified declarations and never asks for more than is left."
            ),
        )
        self.lines = self.add(DeclaredLinesField(self._context, "lines", self.tr("Declared lines")))

    def _build_order(self) -> None:
        self.add_section(self.tr("Order and way"))
        self.add_row(
            TextField("contract_number", self.tr("Contract number"), limit=60),
            DateField("contract_date", self.tr("Date of the contract"), today=self._today),
        )
        self.add_row(
            CodeField("destination", self.tr("Destination"), countries()),
            TextField("port", self.tr("Port of export"), limit=120),
            ChoiceField("transport", self.tr("Transport"), TransportMode),
        )
        self.add_row(
            TextField(
                "trade_mode",
                self.tr("Trade mode"),
                limit=60,
                help=self.tr("As customs call it; it is printed as you write it."),
            ),
            TextField("payment_terms", self.tr("Terms of payment"), limit=200),
        )
        self.add(
            TextField(
                "destination_reason",
                self.tr("Why the destination is not the end user's country"),
                limit=1000,
            )
        )
        self.add(TextField("route", self.tr("Route"), limit=500))

    def _build_use(self) -> None:
        self.add_section(self.tr("Use"))
        self.add(
            BilingualField(
                "specific_end_use",
                self.tr("Specific end use"),
                key_zh="specific_end_use_zh",
                lines=4,
                limit=2200,
                help=self.tr("Taken from the declaration of the first line; the two have to say the same."),
            )
        )
        self.add(NotesField("additional_information", self.tr("Additional information"), lines=3, limit=4000))

    def _build_head(self) -> None:
        self.add_section(self.tr("Authority and contact"))
        self.add_row(
            ChoiceField("regime", self.tr("Regime"), [(each, each) for each in regimes()], required=True),
            ChoiceField("kind", self.tr("Kind of licence"), LicenceKind, required=True),
            TextField("authority", self.tr("Authority"), limit=200),
        )
        self.add_row(
            TextField("contact_name", self.tr("Who handles it"), limit=120),
            TextField("contact_phone", self.tr("Telephone"), limit=40),
            TextField("contact_email", self.tr("E-mail"), limit=200),
        )

    def _follow(self) -> None:
        party = self.end_user.value()
        self.site.set_party(party)
        self.lines.set_party(party)

"""The facts of a deal that are rarely asked for; each kind stays folded away under its heading."""

from PySide6.QtWidgets import QLabel

from desktop.rulebook.deal_bill import BillForm
from desktop.rulebook.fields import known
from desktop.rulebook.folding import CardsField
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField, PercentField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import TextField
from models.declarations.choices import StopCause
from models.determination.case import ITEM_CONTROLS
from models.determination.facts import ChangedElement, Occasion, Side
from models.determination.near_limits import DECLARES_NEAR
from models.rulebook.book import Rulebook


class RareForm(BillForm):
    """Owners, exporter, near limits, covers and statuses, what came after the grant."""

    book: Rulebook

    def _owners(self) -> None:
        self.begin_fold(self.tr("Owners and other names of the parties"))
        of = self.tr("Party")
        self.add(
            RowsField(
                "owners",
                self.tr("Owners"),
                lambda: [
                    TextField("of", of, compact=True),
                    TextField("name", self.tr("Owner"), compact=True),
                    PercentField("percent", self.tr("Holds"), compact=True),
                ],
                stretches=(3, 4, 3),
                add_text=self.tr("Add an owner"),
                help=self.tr("The party as it is written above; it may stay empty when there is only one"),
            )
        )
        self.add(
            RowsField(
                "further_names",
                self.tr("Other names, in any script"),
                lambda: [
                    TextField("of", of, compact=True),
                    TextField("name", self.tr("Other name"), compact=True),
                ],
                stretches=(3, 7),
                add_text=self.tr("Add a name"),
            )
        )

    def _exporter(self) -> None:
        self.begin_fold(self.tr("The exporter: general licence and registration (Order 792 Art. 16, 19, 20)"))
        self._say(self.tr("A general licence asks for the first three; the others shut out of it and of registration."))
        ask = self._ask
        self.add_row(
            ask("exporter.compliance_programme", self.tr("Compliance programme works")),
            ask("exporter.export_record", self.tr("Record of such exports")),
            ask("exporter.fixed_channels", self.tr("Fixed channels and end users")),
        )
        self.add_row(
            ask("exporter.convicted", self.tr("Convicted of an export-control offence")),
            DateField("exporter.convicted_on", self.tr("Convicted on")),
        )
        self.add_row(
            ask("exporter.grave_penalty", self.tr("Grave administrative penalty")),
            DateField("exporter.grave_penalty_on", self.tr("Penalty of")),
        )
        self.add_row(
            ask("exporter.of_listed_party", self.tr("Subsidiary or office of a listed party")),
            ChoiceField("occasion", self.tr("Case for a registration certificate"), Occasion, empty=self.tr("none")),
        )

    def _near_limits(self) -> None:
        self.begin_fold(self.tr("Near a limit and not controlled (customs remarks)"))
        acts = [each for each in self.book.measures if each.kind in ITEM_CONTROLS and not each.limb]
        acts.sort(key=lambda each: each.number not in DECLARES_NEAR)
        numbers = [(each.number, each.number) for each in acts]
        sides = [(Side.at_least, self.tr("at least")), (Side.at_most, self.tr("at most"))]
        self.add(
            CardsField(
                "product.near_limits",
                self.tr("Parameters beside their limits"),
                lambda: [
                    ChoiceField("measure", self.tr("Announcement"), numbers),
                    TextField("control_code", self.tr("Control code"), limit=60),
                    TextField("name", self.tr("Parameter"), limit=200),
                    DecimalField("value", self.tr("Value"), width=14),
                    ChoiceField("side", self.tr("Controlled from"), sides, empty=self.tr("at least")),
                    DecimalField("limit", self.tr("Limit"), width=14),
                    TextField("unit", self.tr("Unit"), limit=40),
                ],
                lines=(3, 4),
                add_text=self.tr("Add a parameter"),
                help=self.tr("Rows of the same announcement and code belong together"),
            )
        )

    def _covers(self) -> None:
        self.begin_fold(self.tr("General licences and certified statuses that may cover it"))
        separated = self.tr("several separated by ;")
        self.add(
            CardsField(
                "covers",
                self.tr("General licences"),
                lambda: [
                    TextField("licence_number", self.tr("Licence")),
                    TextField("customers", self.tr("Named customers"), placeholder=separated),
                    TextField("control_codes", self.tr("Control codes"), placeholder=separated),
                    DateField("valid_from", self.tr("From")),
                    DateField("valid_to", self.tr("To")),
                ],
                lines=(3, 2),
                add_text=self.tr("Add a general licence"),
            )
        )
        chinese = self._chinese
        programmes = [(each.code, each.name_zh if chinese else each.name_en) for each in self.book.programmes.values()]
        self.add(
            CardsField(
                "certified",
                self.tr("Certified statuses"),
                lambda: [
                    ChoiceField("programme", self.tr("Programme"), programmes),
                    TextField("party", self.tr("Certified party")),
                    TextField("site", self.tr("Site")),
                    TextField("control_codes", self.tr("Control codes"), placeholder=separated),
                    TextField("official_number", self.tr("Official number")),
                    DateField("valid_from", self.tr("From")),
                    DateField("valid_to", self.tr("To")),
                ],
                lines=(1, 2, 2, 2),
                add_text=self.tr("Add a certified status"),
            )
        )

    def _after_grant(self) -> None:
        self.begin_fold(self.tr("After the grant: changes, what was learned, shipment (Art. 18, 25)"))
        licence = self.tr("Licence")
        self.add(
            RowsField(
                "granted",
                self.tr("Licences given for this deal"),
                lambda: [
                    TextField("licence_number", licence, compact=True),
                    DateField("pause_ordered_on", self.tr("Pause ordered on"), compact=True),
                ],
                stretches=(3, 2),
                add_text=self.tr("Add a licence"),
            )
        )
        self.add(
            CardsField(
                "changes",
                self.tr("What changed since"),
                lambda: [
                    TextField("of", licence),
                    ChoiceField("element", self.tr("What"), ChangedElement),
                    TextField("what", self.tr("In words")),
                    DateField("on", self.tr("Changed on")),
                    DateField("accepted_on", self.tr("Amendment accepted on")),
                    DateField("amended_on", self.tr("Amended on")),
                ],
                lines=(3, 3),
                add_text=self.tr("Add a change"),
                help=self.tr("The licence may stay empty when there is only one"),
            )
        )
        self.add(
            RowsField(
                "learned",
                self.tr("What was learned that makes one stop and report"),
                lambda: [
                    TextField("of", licence, compact=True),
                    ChoiceField("cause", self.tr("Cause"), StopCause, compact=True),
                    DateField("on", self.tr("Learned on"), compact=True),
                ],
                stretches=(3, 4, 3),
                add_text=self.tr("Add what was learned"),
            )
        )
        self.add(
            DateField(
                "shipped_on",
                self.tr("Shipped on"),
                help=self.tr("Of a humanitarian export: the report is due within working days from it"),
            )
        )

    _chinese = False

    def _ask(self, key: str, label: str) -> Field:
        return ChoiceField(key, label, known(), empty=self.tr("not known"))

    def _say(self, text: str) -> None:
        words = QLabel(text, self._column)
        words.setProperty("role", "help")
        words.setWordWrap(True)
        self.add_widget(words)

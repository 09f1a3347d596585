"""Signatures besides the declarant's own, as they are recorded: with the first one, or when they come later."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.records.parts import PartsField, Summary
from desktop.shell.language import show_date, translate_words
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import CheckField, ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_file import FileField
from desktop.widgets.fields_text import TextField
from desktop.widgets.form import Form
from models.declarations.choices import PartyRole
from models.declarations.views import FurtherSignatureRow
from models.workspace.words import Words

Values = dict[str, Any]


class FurtherField(PartsField):
    """The further signatures that the paper foresees; none can be added to what was issued."""

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._add.hide()


def further_field(today: date) -> FurtherField:
    """Build the field in the window's language; a signature without its day has not come back."""
    tr = QCoreApplication.translate

    def lines() -> Sequence[Sequence[Field]]:
        return [
            [
                DateField("signed_on", tr("FurtherSignatures", "Signed on"), today=today),
                TextField("signed_at_place", tr("FurtherSignatures", "At"), limit=120),
            ],
            [
                TextField("signatory_name", tr("FurtherSignatures", "Name of the signatory"), limit=120),
                TextField("signatory_position", tr("FurtherSignatures", "Position"), limit=120),
            ],
            [CheckField("company_seal", tr("FurtherSignatures", "The company seal stands beside the signature"))],
        ]

    field = FurtherField(
        "further",
        tr("FurtherSignatures", "Further signatures"),
        [
            Summary(tr("FurtherSignatures", "Role"), _role, 2),
            Summary(tr("FurtherSignatures", "Signatory"), lambda entry: entry.get("signatory_name") or "–", 3),
            Summary(tr("FurtherSignatures", "Signed on"), _signed, 2),
        ],
        lines,
        add_text="",
        remove_text="",
        removable=lambda _entry: False,
        open_first=True,
        help=tr("FurtherSignatures", "Leave the day empty for a signature that has not come back yet."),
    )
    field.set_read_only(False)
    return field


def further_values(rows: Sequence[FurtherSignatureRow]) -> list[Values]:
    """Give the further signatures as the form begins with them."""
    return [
        {
            "role": row.role,
            "signatory_name": row.signatory_name,
            "signatory_position": row.signatory_position,
            "signed_on": row.signed_on,
            "signed_at_place": row.signed_at_place,
            "company_seal": row.company_seal,
        }
        for row in rows
    ]


def further_facts(rows: Sequence[FurtherSignatureRow]) -> list[tuple[str, str]]:
    """Say who else signed and when, or that the signature is awaited."""
    tr = QCoreApplication.translate
    found = []
    for row in rows:
        day = tr("FurtherSignatures", "awaited") if row.signed_on is None else show_date(row.signed_on)
        who = ", ".join(part for part in (row.signatory_name, row.signatory_position, row.party) if part)
        found.append((translate_words(row.role), "  ·  ".join(part for part in (who, day) if part)))
    return found


class LateSignature(Form):
    """The form of a signature that came later; shown while one is awaited."""

    wanted = Signal()
    """The person wants to record it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited: Mapping[PartyRole, FurtherSignatureRow] = {}
        self.add_section(
            self.tr("A further signature"), self.tr("It has not come back yet; the paper waits for it to be verified.")
        )
        self.role = ChoiceField("role", self.tr("Signed by"), PartyRole, required=True)
        self.add_row(
            self.role,
            DateField("signed_on", self.tr("Signed on"), today=today, required=True),
            TextField("signed_at_place", self.tr("At"), limit=120),
        )
        self.add_row(
            TextField("signatory_name", self.tr("Name of the signatory"), limit=120, required=True),
            TextField("signatory_position", self.tr("Position"), limit=120),
        )
        self.add(CheckField("company_seal", self.tr("The company seal stands beside the signature")))
        self.add(
            FileField("attachment", self.tr("Its letter"), hint=self.tr("Drop the scan here, if it is one of its own"))
        )
        button = Button(self.tr("Record this signature"), self, icon_name="check")
        button.clicked.connect(self.wanted)
        self.add_widget(button)

    def clear(self) -> None:
        """Begin with an empty form."""
        self._awaited = {}

    def show_awaited(self, rows: Sequence[FurtherSignatureRow]) -> None:
        """Offer the signatures that are still awaited; hide where there is none."""
        awaited = {row.role: row for row in rows if row.signed_on is None}
        if awaited != self._awaited:
            self._awaited = awaited
            self.role.set_choices([(role, role.label) for role in awaited])
            first = next(iter(awaited.values()), None)
            if first is not None:
                self.load({**further_values([first])[0], "attachment": None})
        self.setVisible(bool(awaited))


def _role(entry: Mapping[str, Any]) -> Words | str:
    role = entry.get("role")
    return PartyRole(role).label if role else ""


def _signed(entry: Mapping[str, Any]) -> object:
    return entry.get("signed_on") or QCoreApplication.translate("FurtherSignatures", "awaited")

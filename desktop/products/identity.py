"""What a product is: names, code, model, form, customs codes, origin, unit, technical facts."""

import re
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.records.codes import countries, forms
from desktop.records.unit_field import UnitField
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_text import BilingualField, NotesField, TextField
from desktop.widgets.form import Form
from models.parties.choices import Tie

DEFAULTS: dict[str, Any] = {"unit": "KGM", "chinese_technology": Tie.UNKNOWN}
_BETWEEN = re.compile(r"[\s,;，；、]+")


class CodesField(TextField):
    """Several codes in one line, between commas or spaces; the value is a list."""

    def value(self) -> object:
        return [code for code in _BETWEEN.split(self.line.text().strip()) if code]

    def set_value(self, value: Any) -> None:
        super().set_value(value if isinstance(value, str) else ", ".join(value or ()))


class Identity(Form):
    """The form of a product."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(BilingualField("name", self.tr("Name"), key_zh="local_name", limit=300, required=True))
        code = TextField("code", self.tr("Our code"), limit=60)
        model = TextField("model", self.tr("Model"), limit=120)
        self.add_row(code, model)
        form = ChoiceField("form", self.tr("Form"), list(forms()), empty=self.tr("not stated"))
        unit = UnitField("unit", self.tr("Unit"), required=True)
        self.add_row(form, unit)
        self.add(
            CodesField(
                "hs_codes",
                self.tr("Customs codes"),
                limit=400,
                placeholder="85051110",
                help=self.tr("6 to 12 digits each; several with commas. The first is the one that usually applies."),
            )
        )
        self.add_row(
            CodeField("origin", self.tr("Country of origin"), countries()),
            ChoiceField(
                "chinese_technology",
                self.tr("Made with Chinese technology"),
                Tie,
                required=True,
            ),
        )
        self.add(TextField("manufacturer", self.tr("Manufacturer"), limit=300))
        self.add(NotesField("technical_parameters", self.tr("Technical parameters"), lines=4, limit=2000))

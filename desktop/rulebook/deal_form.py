"""The facts of a deal as a form: where from and to, the product, who takes part, and what for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.rulebook.deal_rare import RareForm
from desktop.rulebook.fields import PatternField
from desktop.shell.language import translate_words
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import CheckField, ChoiceField, CodeField
from desktop.widgets.fields_number import PercentField
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.fields_text import NotesField, TextField
from models.determination.facts import Answer, Concern, PartyRole, UseKind
from models.goods.elements import SYMBOLS
from models.rulebook.book import Rulebook

START = {
    "departure": "CN",
    "concern": Concern.none,
    "product": {"dual_use": Answer.unknown, "made_with_chinese_technology": Answer.unknown, "origin": "CN"},
    "use": {"military": Answer.unknown},
}
"""What an empty question says: a deal that leaves China, of which nothing else is known."""


class DealForm(RareForm):
    """Everything a determination can use, common facts first; what is left out counts as not known."""

    def __init__(self, book: Rulebook, tongue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=88)
        self.book = book
        self._countries = [(country.code, country.name(tongue)) for country in book.countries.values()]
        self._chinese = chinese = tongue == "zh_CN"
        self._forms = [(form.code, form.label_zh if chinese else form.label_en) for form in book.product_forms.values()]
        self.setAccessibleName(self.tr("Facts of the deal"))
        self._route()
        self._product()
        self._parties()
        self._use()
        for part in (self._owners, self._bill, self._near_limits, self._exporter, self._covers, self._after_grant):
            part()
        self.end_fold()
        self.load(START)
        for fold in self.folds:
            fold.empty = {key: value for field in fold.fields for key, value in field.read().items()}

    def load(self, record: Any) -> None:
        """Show a question, with the share that its bill gives."""
        super().load(record)
        self.tell_share()

    def _route(self) -> None:
        self.add_section(self.tr("Where from and to"))
        self.add_row(
            CodeField("departure", self.tr("Country of departure"), self._countries),
            CodeField("destination", self.tr("Destination"), self._countries),
        )
        self.add(TextField("site", self.tr("Site of the end user"), help=self.tr("As the certified status names it")))

    def _product(self) -> None:
        self.add_section(self.tr("The product"))
        self.add_row(
            ChoiceField("product.form", self.tr("Form"), self._forms),
            PatternField(
                "product.hs_code",
                self.tr("HS code"),
                r"\d{6,12}",
                self.tr("Write 6 to 12 digits."),
                limit=12,
                help=self.tr("6 to 12 digits"),
            ),
            CodeField("product.origin", self.tr("Origin"), self._countries),
            stretches=(4, 3, 3),
        )
        self.add(
            RowsField(
                "product.elements",
                self.tr("Elements in it"),
                self._element_row,
                stretches=(2, 3),
                add_text=self.tr("Add an element"),
            )
        )
        self.add(CheckField("product.composition_complete", self.tr("This is the whole composition")))
        self.add_row(
            TextField("product.control_code", self.tr("Control code, when decided"), limit=60),
            ChoiceField("product.dual_use", self.tr("Dual-use item"), Answer),
        )
        self.add_row(
            ChoiceField("product.made_with_chinese_technology", self.tr("Made with Chinese technology"), Answer),
        )

    def _element_row(self) -> Sequence[Field]:
        symbol = CodeField("symbol", self.tr("Element"), [(code, "") for code in SYMBOLS], width=6, compact=True)
        return [symbol, PercentField("share", self.tr("Share by mass"), compact=True)]

    def _parties(self) -> None:
        self.add_section(self.tr("Who takes part"))
        self.add(
            RowsField(
                "parties",
                self.tr("Parties"),
                self._party_row,
                stretches=(3, 5, 2, 3),
                add_text=self.tr("Add a party"),
            )
        )

    def _party_row(self) -> Sequence[Field]:
        role = ChoiceField("role", self.tr("Role"), PartyRole, compact=True)
        name = TextField("name", self.tr("Name"), compact=True)
        country = CodeField("country", self.tr("Country"), self._countries, width=6, compact=True)
        military = ChoiceField("military_user", self.tr("Military user"), Answer, compact=True)
        return [role, name, country, military]

    def _use(self) -> None:
        self.add_section(self.tr("What for"))
        self.add(NotesField("use.text", self.tr("End use"), lines=2, limit=5000))
        self.add_row(
            ChoiceField("use.military", self.tr("Military use"), Answer),
            ChoiceField("concern", self.tr("Danger known to the exporter"), Concern),
        )
        boxes = [CheckField(f"use.kinds.{kind.value}", translate_words(kind)) for kind in UseKind]
        for place in range(0, len(boxes), 2):
            self.add_row(*boxes[place : place + 2])

"""The facts of a dossier: for which site, item, use and destination, who answers for it, and what an authority gave."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.customers.overview import line
from desktop.records.codes import control_codes, countries, country_name
from desktop.records.finders import RegisterFinder, product_finder
from desktop.records.parts import PartsField, Summary
from desktop.records.sites import SiteField
from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_picker import PickerField
from desktop.widgets.fields_text import NotesField
from desktop.widgets.form import Form
from models.certification.choices import UseClass


class ScopesField(PartsField):
    """The lines of the matrix; one that was decided on can be read and no longer changed."""

    def __init__(self, context: DeskContext, finder: RegisterFinder, today: date, label: str, **kwargs: Any) -> None:
        self._context, self._finder, self._today = context, finder, today
        self._sites: Mapping[int, str] = {}
        self._form_read_only = False
        defaults = {"use_class": UseClass.CIVIL_ONLY, "valid_from": today}
        super().__init__(
            "scopes",
            label,
            self._columns(),
            self._build_lines,
            removable=_undecided,
            open_first=True,
            defaults=defaults,
            **kwargs,
        )

    def set_party(self, party_id: int, sites: Mapping[int, str]) -> None:
        """Offer the sites of the customer."""
        self._sites = sites
        self._site.set_party(party_id)
        self._fill()
        self._show_part()

    def set_read_only(self, read_only: bool) -> None:
        self._form_read_only = read_only
        super().set_read_only(read_only)
        self._lock()

    def _show_part(self) -> None:
        super()._show_part()
        self._lock()

    def _lock(self) -> None:
        decided = 0 <= self.current < len(self._entries) and not _undecided(self._entries[self.current])
        for field in self.fields:
            field.set_read_only(self._form_read_only or decided)

    def _columns(self) -> Sequence[Summary]:
        tr = QCoreApplication.translate
        return [
            Summary(tr("ScopesField", "Site"), self._site_name, 4),
            Summary(tr("ScopesField", "Item"), _item, 3),
            Summary(tr("ScopesField", "To"), _destination, 3),
            Summary(tr("ScopesField", "Use"), _use, 3),
            Summary(tr("ScopesField", "State"), _state, 4),
        ]

    def _site_name(self, part: Mapping[str, Any]) -> object:
        site = part.get("site_id")
        return self._sites.get(site, "") if isinstance(site, int) else ""

    def _build_lines(self) -> Sequence[Sequence[Field]]:
        tr, today = QCoreApplication.translate, self._today
        self._site = SiteField(self._context, "site_id", tr("ScopesField", "Site"), required=True)
        no_code = tr("ScopesField", "Empty for every item of the reference list.")
        return [
            [self._site],
            [
                CodeField("control_code", tr("ScopesField", "Control code"), control_codes(), help=no_code),
                PickerField("product_id", tr("ScopesField", "Product"), self._finder),
            ],
            [
                ChoiceField("use_class", tr("ScopesField", "Use"), UseClass, required=True),
                CodeField("destination", tr("ScopesField", "Destination"), countries(), required=True, width=6),
            ],
            [
                DateField("valid_from", tr("ScopesField", "From"), today=today, required=True),
                DateField("valid_until", tr("ScopesField", "Until"), today=today),
            ],
            [NotesField("conditions", tr("ScopesField", "Condition"), lines=2, limit=2000)],
        ]


class DossierFacts(Form):
    """The form of the tab."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scopes = ScopesField(
            context,
            product_finder(context, self),
            today,
            self.tr("What the certification is for"),
            add_text=self.tr("Add a line"),
            remove_text=self.tr("Remove"),
            help=self.tr("A status is always for a site, a use and a destination; an item narrows it further."),
        )
        self.add(self.scopes)
        executive = line("responsible_executive", self.tr("Who answers for export control at the customer"), 200)
        self.add(executive)
        self.add(NotesField("note", self.tr("Note"), lines=2, limit=4000))
        self.add_section(
            self.tr("Given by an authority"),
            self.tr("Only where an authority gave a status itself; all three or none."),
        )
        number = line("official_number", self.tr("Number"), 80)
        self.add_row(number, DateField("official_date", self.tr("Of"), today=today), stretches=(3, 2))
        self.add(line("official_issuer", self.tr("Issued by"), 200))


def _undecided(part: Mapping[str, Any]) -> bool:
    return not part.get("decided")


def _item(part: Mapping[str, Any]) -> object:
    if part.get("control_code"):
        return part["control_code"]
    product = part.get("product_id")
    tr = QCoreApplication.translate
    return tr("ScopesField", "one product") if product else tr("ScopesField", "every listed item")


def _destination(part: Mapping[str, Any]) -> object:
    code = part.get("destination")
    return country_name(str(code)) if code else ""


def _use(part: Mapping[str, Any]) -> object:
    use = part.get("use_class")
    return translate_words(UseClass(use)) if use in set(UseClass) else ""


def _state(part: Mapping[str, Any]) -> object:
    tr = QCoreApplication.translate
    if part.get("closed_from"):
        return tr("ScopesField", "ended early")
    return tr("ScopesField", "decided") if part.get("decided") else tr("ScopesField", "not decided")

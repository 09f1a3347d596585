"""The sites of a customer: what is done there, where it is, who runs it, whether a military area is near."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.customers.figures import Figures
from desktop.customers.overview import line
from desktop.records.codes import countries
from desktop.records.parts import PartsField, Summary
from desktop.shell.language import translate_words
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import NotesField
from desktop.widgets.form import Form
from models.parties.choices import Tie


class Sites(Form):
    """The form of the tab; a kept site is closed with a date, never taken away, because papers name it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        summary = [
            Summary(self.tr("Site"), _name, 3),
            Summary(self.tr("Place"), _place, 3),
            Summary(self.tr("Near military"), _near, 2),
            Summary(self.tr("Closed on"), _closed, 2),
        ]
        field = PartsField(
            "sites",
            self.tr("Sites"),
            summary,
            self._fields_of_site,
            add_text=self.tr("Add a site"),
            remove_text=self.tr("Remove"),
            defaults={"operated_by_party": Tie.UNKNOWN, "near_military": Tie.UNKNOWN},
            removable=_unsaved,
            open_first=True,
            help=self.tr(
                "Goods are used at a site. A site that is given up is closed with a date; papers may name it."
            ),
        )
        self.parts = self.add(field)
        self.figures = self.add(Figures())

    def _fields_of_site(self) -> Sequence[Sequence[Field]]:
        near = ChoiceField("near_military", self.tr("In or near a military area"), Tie, required=True)
        return [
            [line("name", self.tr("Name of the site"), 200, required=True)],
            [line("activity", self.tr("What is done there"), 500, required=True)],
            [line("activity_zh", self.tr("The same in Chinese"), 500)],
            [line("street", self.tr("Street and number"), 300, required=True)],
            [
                line("postcode", self.tr("Postcode"), 20),
                line("city", self.tr("City"), 120, required=True),
            ],
            [
                line("region", self.tr("Region"), 120),
                CodeField("country", self.tr("Country"), countries(), required=True, width=6),
            ],
            [line("local_text", self.tr("Whole address in local script"), 400)],
            [ChoiceField("operated_by_party", self.tr("Run by the customer itself"), Tie, required=True), near],
            [NotesField("near_military_note", self.tr("How that is known"), lines=2, limit=1000)],
            [
                DateField("open_from", self.tr("In use from"), today=self._today),
                DateField("open_until", self.tr("Closed on"), today=self._today),
            ],
        ]


def _unsaved(site: Mapping[str, Any]) -> bool:
    return site.get("id") is None


def _name(site: Mapping[str, Any]) -> object:
    return site.get("name")


def _place(site: Mapping[str, Any]) -> object:
    return " ".join(str(site.get(key) or "") for key in ("city", "country"))


def _near(site: Mapping[str, Any]) -> object:
    near = site.get("near_military")
    return translate_words(Tie(near)) if near in set(Tie) else ""


def _closed(site: Mapping[str, Any]) -> object:
    return site.get("open_until")

"""The owners of a customer: who holds what, and what that comes to."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.customers.overview import line
from desktop.customers.ownership import Ownership, WhoOwns, read_ownership
from desktop.records.codes import countries
from desktop.records.parts import PartsField, Summary
from desktop.records.pickers import PartyOrName
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_number
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField, CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import PercentField
from desktop.widgets.form import Form
from models.parties.choices import HoldingKind
from models.parties.views import CustomerDetail


class Owners(Form):
    """The form of the tab: holdings, and the tree they make with what the register knows of the owners."""

    owner_opened = Signal(object)
    """The id of an owner in the register whose box was clicked."""

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._today = context, today
        self._party_id = 0
        summary = [
            Summary(self.tr("Owner"), _owner, 3),
            Summary(self.tr("Share"), self._share, 1),
            Summary(self.tr("Until"), _until, 1),
        ]
        self.parts = self.add(
            PartsField(
                "holdings",
                self.tr("Owners"),
                summary,
                self._fields_of_holding,
                add_text=self.tr("Add an owner"),
                remove_text=self.tr("Remove"),
                defaults={"kind": HoldingKind.DIRECT},
                help=self.tr("An unknown share is an answer, too: tick “unknown”, and nothing is counted on it."),
            )
        )
        self.add_section(self.tr("Who stands above"))
        self.above = WhoOwns(context)
        self.above.opened.connect(self._on_opened)
        self.add_widget(self.above)

    def show_party(self, detail: CustomerDetail) -> None:
        """Draw the owners above a party and judge them, as of today."""
        self._party_id = detail.id
        name, party_id, today = detail.legal_name, detail.id, self._today

        def query(session: Session) -> Ownership:
            return read_ownership(session, party_id, name, today)

        def then(found: Ownership) -> None:
            if party_id == self._party_id:
                self.above.show_ownership(found)

        ask(self._context, query, then=then, owner=self)

    def _fields_of_holding(self) -> Sequence[Sequence[Field]]:
        return [
            [PartyOrName(self._context, "owner_id", "owner_name", self.tr("Owner"), required=True)],
            [
                PercentField("share", self.tr("Share")),
                ChoiceField("kind", self.tr("Held"), HoldingKind, required=True),
            ],
            [
                CodeField("owner_country", self.tr("Country of the owner"), countries()),
                line("source", self.tr("Where this is from"), 300),
            ],
            [
                DateField("held_from", self.tr("Held from"), today=self._today),
                DateField("held_until", self.tr("Held until"), today=self._today),
            ],
        ]

    def _share(self, holding: Mapping[str, Any]) -> object:
        share = holding.get("share")
        return (
            self.tr("unknown")
            if share in (None, "")
            else f"{show_number(share) if not isinstance(share, str) else share} %"
        )

    def _on_opened(self, key: object) -> None:
        if isinstance(key, int) and key != self._party_id:
            self.owner_opened.emit(key)


def _owner(holding: Mapping[str, Any]) -> object:
    return holding.get("owner_name")


def _until(holding: Mapping[str, Any]) -> object:
    return holding.get("held_until")

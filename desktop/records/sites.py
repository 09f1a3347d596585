"""Choosing a site of a party: the sites are asked for when the party is known."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from sqlmodel import Session

from desktop.records.codes import country_name
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.widgets.fields_choice import ChoiceField
from models.parties.queries import site_options
from models.parties.views import SiteOption


class SiteField(ChoiceField):
    """The id of a site; keeps it while the sites of the party are not known yet."""

    def __init__(self, context: DeskContext, key: str, label: str, **kwargs: Any) -> None:
        self._context = context
        self._party: int | None = None
        self._wanted: int | None = None
        self._known: set[int] = set()
        super().__init__(key, label, [], empty=QCoreApplication.translate("SiteField", "no site chosen"), **kwargs)
        self.combo.setSizeAdjustPolicy(self.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(20)

    def set_party(self, party_id: object) -> None:
        """Offer the sites of a party; a site of another one is let go of once they are known."""
        party = party_id if isinstance(party_id, int) else None
        if party == self._party:
            return
        self._party = party
        if party is None:
            self._on_sites(())
            return
        today = self._context.workspace.clock.today()

        def query(session: Session) -> Sequence[SiteOption]:
            return site_options(session, party, today)

        def then(sites: Sequence[SiteOption]) -> None:
            if self._party == party:
                self._on_sites(sites)

        ask(self._context, query, then=then, owner=self)

    def value(self) -> object:
        chosen = super().value()
        return self._wanted if chosen is None and self._wanted not in self._known else chosen

    def set_value(self, value: Any) -> None:
        self._wanted = value if isinstance(value, int) else None
        super().set_value(value)

    def _on_sites(self, sites: Sequence[SiteOption]) -> None:
        wanted = self.value()
        self._known = {site.id for site in sites}
        self.set_choices([(site.id, _label(site)) for site in sites])
        self._wanted = wanted if isinstance(wanted, int) and wanted in self._known else None
        super().set_value(self._wanted)

    def _edited(self) -> None:
        self._wanted = None
        super()._edited()


def _label(site: SiteOption) -> str:
    place = ", ".join(part for part in (site.city, country_name(site.country)) if part)
    text = "  ·  ".join(part for part in (site.name, place, site.activity) if part)
    if site.is_open:
        return text
    return QCoreApplication.translate("SiteField", "{site} (closed)").format(site=text)

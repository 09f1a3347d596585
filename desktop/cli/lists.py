"""The lists that can be written out: where each one's rows come from, and what of a row is written under which heading.

People read names and numbers. Of ids only those are written that a script cannot do without, and they are called so.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from models.workspace.words import Choice, Words

if TYPE_CHECKING:
    from models.exchange.export import ExportColumn
    from models.workspace.paging import PageSource
    from models.workspace.store import Workspace


@dataclass(frozen=True)
class ListOut:
    """A list: its pages as ``module.Class``, further arguments, and its columns.

    A column is the name of a value of the row; ``heading=value`` gives it another heading, and ``@value`` holds the id
    of a user, whose name is written.
    """

    pages: str
    columns: str
    options: tuple[tuple[str, object], ...] = ()

    def source(self, workspace: "Workspace") -> "PageSource[Any]":
        """Return the pages of the list."""
        module, _, name = self.pages.rpartition(".")
        pages: PageSource[Any] = getattr(import_module(module), name)(workspace, **dict(self.options))
        return pages

    def export_columns(self, users: Mapping[int, str]) -> "list[ExportColumn]":
        """Return the columns; ``users`` names people by id."""
        from models.exchange.export import ExportColumn

        return [ExportColumn(heading, _reader(name, users)) for heading, name in _specs(self.columns)]


LISTS = {
    "customers": ListOut(
        "models.parties.customer_pages.CustomerPages",
        "number, legal name=legal_name, local name=local_name, country, kind, state, military ties=military_ties, "
        "is customer=is_customer, sites, changed at (UTC)=changed_at",
    ),
    "products": ListOut(
        "models.goods.queries.ProductPages",
        "number, code, name, local name=local_name, model, form, origin, unit, manufacturer, standing, "
        "control codes=control_codes, state, changed at (UTC)=changed_at",
    ),
    "declarations": ListOut(
        "models.declarations.pages.DeclarationPages",
        "number, version=version_number, customer, first product=first_product, more products=more_products, regime, "
        "state, standing, state since (UTC)=state_since, contract number=contract_number, valid until=valid_until, "
        "signed on=signed_on, prepared by=@prepared_by, changed at (UTC)=changed_at",
    ),
    "applications": ListOut(
        "models.applications.pages.ApplicationPages",
        "number, state, state since (UTC)=state_since, kind, regime, end user=end_user, end user (local)=end_user_local, "
        "destination, contract number=contract_number, prepared by=@prepared_by, lodged on=lodged_on, "
        "accepted on=accepted_on, answered on=answered_on, authority's reference=authority_reference, "
        "refused by=refused_by",
    ),
    "licences": ListOut(
        "models.licences.queries.LicencePages",
        "number, licence number=licence_number, authority, kind, exporter, end users=end_users, destination, "
        "valid from=valid_from, valid until=valid_until, standing, drawn %=drawn_percent, reserved %=reserved_percent, "
        "overdue shipments=overdue_shipments",
    ),
    "shipments": ListOut(
        "models.licences.shipment_queries.ShipmentPages",
        "number, licence number=licence_number, state, consignee, destination, planned on=planned_on, "
        "shipped on=shipped_on, arrived on=arrived_on, transport, overdue",
    ),
    "queue": ListOut(
        "models.review.queries.QueuePages",
        "kind, number, title, destination, state, waits for=waits_for, since (UTC)=since, due on=due_on, "
        "assigned to=assigned_name, prepared by=prepared_name, working days=age, overdue, next act=next_act",
    ),
    "screening": ListOut(
        "models.screening.queries.ScreeningPages",
        "number, name, local name=local_name, country, standing, screened on=screened_on, "
        "screen again by=screen_again_by, counts for a status until=counts_until",
    ),
    "open_orders": ListOut(
        "models.exchange.queries.OpenOrderPages",
        "order number=order_number, customer, product number=product_number, product code=product_code, product, "
        "contract number=contract_number, order date=order_date, quantity, unit, unit price=unit_price, currency, "
        "requested use=requested_use, state, used by declaration=declaration",
    ),
    "journal": ListOut(
        "models.journal.reports.JournalPages",
        "row=id, at (UTC)=at, who=actor_name, through=via, act, what was done=what, kind of record=kind, table=record, "
        "record id=record_id, reason, before, after",
        (("values", True),),
    ),
}


def _specs(columns: str) -> Iterable[tuple[str, str]]:
    for each in columns.split(", "):
        heading, _, name = each.partition("=")
        yield heading, name or heading


def _reader(name: str, users: Mapping[int, str]) -> Callable[[Any], object]:
    attribute = name.removeprefix("@")

    def read(row: Any) -> object:
        value = getattr(row, attribute)
        return users.get(value, "") if name.startswith("@") else plain_of(value)

    return read


def plain_of(value: object) -> object:
    """Return a value as a sheet holds it: words as text, a set as a list with commas, an age in working days."""
    if isinstance(value, Choice):
        return str(value.label)
    if isinstance(value, Words):
        return str(value)
    if hasattr(value, "days"):
        return value.days
    if isinstance(value, tuple):
        return ", ".join(str(plain_of(each)) for each in value)
    return value

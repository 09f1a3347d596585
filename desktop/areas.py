"""The areas of the rail, in order: the one list of what the window can show.

A page is imported after the window is there: the first by whoever opens the workspace, the others in moments of quiet
or when they are asked for.
"""

from PySide6.QtCore import QCoreApplication

from desktop.shell.area import Area
from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from desktop.shell.page import Page

PARTS = (
    "desktop.today.reading",
    "desktop.widgets.plot",
    *(f"desktop.{area}.side" for area in ("customers", "products", "declarations", "applications")),
    "desktop.customers.dossier.view",
    "desktop.records.importing",
)
"""What pages import themselves when it is first needed; loaded ahead all the same, after the pages."""


def build_areas() -> list[Area]:
    """List the areas; titles are in the window's language at the time of the call."""
    return [
        _area("today", QCoreApplication.translate("Areas", "Today"), "TodayPage"),
        _area("customers", QCoreApplication.translate("Areas", "Customers"), "CustomersPage"),
        _area("products", QCoreApplication.translate("Areas", "Products"), "ProductsPage"),
        _area("declarations", QCoreApplication.translate("Areas", "Declarations"), "DeclarationsPage"),
        _area("applications", QCoreApplication.translate("Areas", "Applications"), "ApplicationsPage"),
        _area("queue", QCoreApplication.translate("Areas", "Queue"), "QueuePage"),
        _area("licences", QCoreApplication.translate("Areas", "Licences"), "LicencesPage"),
        _area("screening", QCoreApplication.translate("Areas", "Screening"), "ScreeningPage"),
        _area("rulebook", QCoreApplication.translate("Areas", "Rulebook"), "RulebookPage"),
        _area("reports", QCoreApplication.translate("Areas", "Reports"), "ReportsPage"),
        _area("settings", QCoreApplication.translate("Areas", "Settings"), "SettingsPage", foot=True),
    ]


def load_pages(*keys: str) -> None:
    """Import the pages of some areas, of all when none is named; for a worker thread, before the window asks."""
    for area in build_areas():
        if area.module is not None and (not keys or area.key in keys):
            area.module.load()


def load_parts() -> None:
    """Import what pages would import when it is first needed; for a worker thread."""
    for name in PARTS:
        LateModule(name).load()


def _area(key: str, title: str, page: str, *, foot: bool = False) -> Area:
    module = LateModule(f"desktop.{key}.page")

    def make(context: DeskContext) -> Page:
        made: Page = getattr(module.load(), page)(context)
        return made

    return Area(key, title, key, make, foot=foot, module=module)

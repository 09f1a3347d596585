"""The areas of the rail, in order: the one list of what the window can show.

A page is imported after the window is there: the first by whoever opens the workspace, the others behind its back.
"""

from importlib import import_module

from PySide6.QtCore import QCoreApplication

from desktop.shell.context import DeskContext
from desktop.shell.page import Page
from desktop.shell.rail import Area


def build_areas() -> list[Area]:
    """List the areas; titles are in the window's language at the time of the call."""
    return [
        Area("today", QCoreApplication.translate("Areas", "Today"), "today", _Maker("today", "TodayPage")),
        Area(
            "customers",
            QCoreApplication.translate("Areas", "Customers"),
            "customers",
            _Maker("customers", "CustomersPage"),
        ),
        Area(
            "products", QCoreApplication.translate("Areas", "Products"), "products", _Maker("products", "ProductsPage")
        ),
        Area(
            "declarations",
            QCoreApplication.translate("Areas", "Declarations"),
            "declarations",
            _Maker("declarations", "DeclarationsPage"),
        ),
        Area(
            "applications",
            QCoreApplication.translate("Areas", "Applications"),
            "applications",
            _Maker("applications", "ApplicationsPage"),
        ),
        Area("queue", QCoreApplication.translate("Areas", "Queue"), "queue", _Maker("queue", "QueuePage")),
        Area(
            "licences", QCoreApplication.translate("Areas", "Licences"), "licences", _Maker("licences", "LicencesPage")
        ),
        Area(
            "screening",
            QCoreApplication.translate("Areas", "Screening"),
            "screening",
            _Maker("screening", "ScreeningPage"),
        ),
        Area(
            "rulebook", QCoreApplication.translate("Areas", "Rulebook"), "rulebook", _Maker("rulebook", "RulebookPage")
        ),
        Area("reports", QCoreApplication.translate("Areas", "Reports"), "reports", _Maker("reports", "ReportsPage")),
        Area(
            "settings",
            QCoreApplication.translate("Areas", "Settings"),
            "settings",
            _Maker("settings", "SettingsPage"),
            foot=True,
        ),
    ]


def load_pages(*keys: str) -> None:
    """Import the pages of some areas, of all when none is named; for a worker thread, before the window asks."""
    for area in build_areas():
        if (not keys or area.key in keys) and isinstance(area.factory, _Maker):
            area.factory.load()


class _Maker:
    """Makes the page of an area."""

    def __init__(self, room: str, name: str) -> None:
        self._room, self._name = room, name

    def load(self) -> type[Page]:
        found: type[Page] = getattr(import_module(f"desktop.{self._room}.page"), self._name)
        return found

    def __call__(self, context: DeskContext) -> Page:
        page: Page = self.load()(context)
        return page

"""The areas of the rail, in order: the one list of what the window can show.

Each page is imported when it is first shown, so that the window opens fast.
"""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from desktop.shell.context import DeskContext
from desktop.shell.page import Page
from desktop.shell.rail import Area


def build_areas() -> list[Area]:
    """List the areas; titles are in the window's language at the time of the call."""
    return [
        Area("today", QCoreApplication.translate("Areas", "Today"), "today", _page("today", "TodayPage")),
        Area(
            "customers",
            QCoreApplication.translate("Areas", "Customers"),
            "customers",
            _page("customers", "CustomersPage"),
        ),
        Area(
            "products", QCoreApplication.translate("Areas", "Products"), "products", _page("products", "ProductsPage")
        ),
        Area(
            "declarations",
            QCoreApplication.translate("Areas", "Declarations"),
            "declarations",
            _page("declarations", "DeclarationsPage"),
        ),
        Area(
            "applications",
            QCoreApplication.translate("Areas", "Applications"),
            "applications",
            _page("applications", "ApplicationsPage"),
        ),
        Area("queue", QCoreApplication.translate("Areas", "Queue"), "queue", _page("queue", "QueuePage")),
        Area(
            "licences", QCoreApplication.translate("Areas", "Licences"), "licences", _page("licences", "LicencesPage")
        ),
        Area(
            "screening",
            QCoreApplication.translate("Areas", "Screening"),
            "screening",
            _page("screening", "ScreeningPage"),
        ),
        Area(
            "rulebook", QCoreApplication.translate("Areas", "Rulebook"), "rulebook", _page("rulebook", "RulebookPage")
        ),
        Area("reports", QCoreApplication.translate("Areas", "Reports"), "reports", _page("reports", "ReportsPage")),
        Area(
            "settings",
            QCoreApplication.translate("Areas", "Settings"),
            "settings",
            _page("settings", "SettingsPage"),
            foot=True,
        ),
    ]


def _page(room: str, name: str) -> Callable[[DeskContext], Page]:
    def make(context: DeskContext) -> Page:
        page: Page = getattr(import_module(f"desktop.{room}.page"), name)(context)
        return page

    return make

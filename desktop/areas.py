"""The areas of the rail, in order: the one list of what the window can show.

Each page is imported when it is first shown, so that the window opens fast.
"""

from PySide6.QtCore import QCoreApplication

from desktop.shell.context import DeskContext
from desktop.shell.page import Page
from desktop.shell.rail import Area


def build_areas() -> list[Area]:
    """List the areas that exist; titles are in the window's language at the time of the call."""
    return [
        Area("rulebook", QCoreApplication.translate("Areas", "Rulebook"), "rulebook", _rulebook),
        Area("reports", QCoreApplication.translate("Areas", "Reports"), "reports", _reports),
        Area("settings", QCoreApplication.translate("Areas", "Settings"), "settings", _settings, foot=True),
    ]


def _rulebook(context: DeskContext) -> Page:
    from desktop.rulebook.page import RulebookPage

    return RulebookPage(context)


def _reports(context: DeskContext) -> Page:
    from desktop.reports.page import ReportsPage

    return ReportsPage(context)


def _settings(context: DeskContext) -> Page:
    from desktop.settings.page import SettingsPage

    return SettingsPage(context)

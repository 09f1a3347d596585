"""The areas of the rail, in order: the one list of what the window can show."""

from desktop.shell.rail import Area


def build_areas() -> list[Area]:
    """List the areas that exist; titles are in the window's language at the time of the call."""
    return []

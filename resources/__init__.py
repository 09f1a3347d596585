"""Data and media that the desk ships: reference data, templates, fonts, icons, translations, help."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return a shipped file or folder by its path parts below ``resources``."""
    return files(__name__).joinpath(*parts)

"""Codes of the loaded edition in the window's language: countries, units, forms of products, control codes."""

from desktop.shell.language import locale
from models.rulebook.loader import load_current


def _chinese() -> bool:
    return locale().name().startswith("zh")


def countries() -> list[tuple[str, str]]:
    """List countries as (code, name)."""
    chinese = _chinese()
    found = load_current().countries.values()
    return [(each.code, each.name_zh if chinese else each.name_en) for each in found]


def country_name(code: str) -> str:
    """Name a country; an unknown code stands for itself."""
    found = load_current().countries.get(code)
    return code if found is None else (found.name_zh if _chinese() else found.name_en)


def units() -> list[tuple[str, str]]:
    """List units as (code, name)."""
    chinese = _chinese()
    return [(each.code, each.label_zh if chinese else each.label_en) for each in load_current().units.values()]


def forms() -> list[tuple[str, str]]:
    """List the forms that products have as (code, name)."""
    chinese = _chinese()
    found = load_current().product_forms.values()
    return [(each.code, each.label_zh if chinese else each.label_en) for each in found]


def form_name(code: str) -> str:
    """Name a form of products; an unknown code stands for itself."""
    return dict(forms()).get(code, code)


def control_codes() -> list[tuple[str, str]]:
    """List the control codes of the edition with the name of their first item."""
    chinese = _chinese()
    found: dict[str, str] = {}
    for item in load_current().items:
        for code in item.control_codes:
            found.setdefault(code, (item.name_zh if chinese else item.name_en) or item.name_en)
    return sorted(found.items())

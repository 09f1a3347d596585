"""Quantities and currencies in the window's language."""

from decimal import Decimal

from desktop.shell.language import locale, show_number
from models.rulebook.loader import load_current
from models.rulebook.units import unit_sign


def _chinese() -> bool:
    return locale().name().startswith("zh")


def currencies() -> list[tuple[str, str]]:
    """List currencies as (code, name)."""
    chinese = _chinese()
    return [(each.code, each.name_zh if chinese else each.name_en) for each in load_current().currencies.values()]


def unit_name(code: str) -> str:
    """Name a unit; an unknown code stands for itself."""
    found = load_current().units.get(code)
    if found is None:
        return code
    return found.label_zh if _chinese() else found.label_en


def amount(value: object, unit: str) -> str:
    """Write a quantity with its unit; nothing for no quantity."""
    if isinstance(value, Decimal | int):
        sign = unit_name(unit) if _chinese() else unit_sign(unit)
        return f"{show_number(plain(value))} {sign if sign != unit else unit_name(unit)}".strip()
    return f"{value} {unit}".strip() if value else ""


def plain(value: Decimal | int) -> Decimal | int:
    """Give a number without the zeros that a column of the database adds."""
    if isinstance(value, int):
        return value
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()

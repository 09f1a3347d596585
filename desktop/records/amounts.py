"""Quantities and currencies in the window's language."""

from decimal import Decimal

from desktop.shell.language import locale, show_number, translate_words
from models.rulebook.loader import load_current
from models.rulebook.units import unit_sign


def _chinese() -> bool:
    return locale().name().startswith("zh")


def currencies() -> list[tuple[str, str]]:
    """List currencies as (code, name)."""
    chinese = _chinese()
    return [(each.code, each.name_zh if chinese else each.name_en) for each in load_current().currencies.values()]


def unit_name(code: str) -> str:
    """Name a unit by its short sign in the window's language: kg, pcs, 千克; an unknown code stands for itself."""
    sign = unit_sign(code)
    found = load_current().units.get(code)
    if sign != code or found is None:
        return translate_words(sign)
    return found.label_zh if _chinese() else found.label_en


def unit_signs() -> dict[str, str]:
    """Give the sign of every unit by its code; two units with one sign are told apart by their code."""
    found: dict[str, str] = {}
    for code in load_current().units:
        sign = unit_name(code)
        found[code] = f"{sign} ({code})" if sign in found.values() else sign
    return found


def amount(value: object, unit: str) -> str:
    """Write a quantity with its unit; nothing for no quantity."""
    if isinstance(value, Decimal | int):
        return f"{show_number(plain(value))} {unit_name(unit)}".strip()
    return f"{value} {unit_name(unit)}".strip() if value else ""


def plain(value: Decimal | int) -> Decimal | int:
    """Give a number without the zeros that a column of the database adds."""
    if isinstance(value, int):
        return value
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()

"""Units of measure and exact conversion between those of one dimension."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.rulebook.marks import Mark, Source
from models.workspace.errors import UserError
from models.workspace.words import Words, say


@dataclass(frozen=True)
class Unit:
    """A unit by its UN/ECE Recommendation 20 code; ``factor`` turns it into the base unit of its dimension."""

    code: str
    label_en: str
    label_zh: str
    dimension: str
    factor: Decimal
    source: Source
    mark: Mark


def convert(quantity: Decimal, from_code: str, to_code: str, units: Mapping[str, Unit]) -> Decimal:
    """Return a quantity in another unit of the same dimension; raise UserError for unknown or unlike units."""
    source, target = _unit(from_code, units), _unit(to_code, units)
    if source.dimension != target.dimension:
        raise UserError(
            "unit_dimension",
            "{from_unit} counts {from_dimension} and cannot be turned into {to_unit}, which counts {to_dimension}.",
            field="unit",
            from_unit=source.label_en,
            from_dimension=source.dimension,
            to_unit=target.label_en,
            to_dimension=target.dimension,
        )
    return quantity if source.factor == target.factor else quantity * source.factor / target.factor


def _unit(code: str, units: Mapping[str, Unit]) -> Unit:
    if code not in units:
        raise UserError("unit_unknown", "{code} is not a unit of the loaded edition.", field="unit", code=code)
    return units[code]


SIGNS: Mapping[str, str] = {
    "KGM": "kg",
    "GRM": "g",
    "MGM": "mg",
    "TNE": "t",
    "MTR": "m",
    "CMT": "cm",
    "MMT": "mm",
    "MTK": "m²",
    "CMK": "cm²",
    "MTQ": "m³",
    "LTR": "L",
    "MLT": "mL",
}
"""The signs of units that every reader knows; the others are written out."""
_COUNTS: Mapping[str, str] = {
    "H87": "pcs",
    "C62": "pcs",
    "PR": "pairs",
    "DZN": "dozen",
    "MIL": "thousand",
    "SET": "sets",
}


def plain(number: Decimal) -> str:
    """Write a number as a person does: no zeros after the last digit that counts, thousands marked."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def unit_sign(code: str) -> str:
    """Return the sign of a unit as sentences use it, or its code where it has none."""
    return SIGNS.get(code) or _COUNTS.get(code) or code


def spoken(quantity: Decimal, unit: Unit | str) -> Words:
    """Write a quantity as a person does in a sentence: 1,250.5 kg, 12 pcs."""
    code = unit if isinstance(unit, str) else unit.code
    named = unit_sign(code)
    if named == code and not isinstance(unit, str):
        named = unit.label_en
    return say("{number} {unit}", number=plain(quantity), unit=named)

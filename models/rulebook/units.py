"""Units of measure and exact conversion between those of one dimension."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.rulebook.marks import Mark, Source
from models.workspace.errors import UserError
from models.workspace.words import InBoth, Words, say


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
            from_unit=InBoth(source.label_en, source.label_zh),
            from_dimension=source.dimension,
            to_unit=InBoth(target.label_en, target.label_zh),
            to_dimension=target.dimension,
        )
    return quantity if source.factor == target.factor else quantity * source.factor / target.factor


def _unit(code: str, units: Mapping[str, Unit]) -> Unit:
    if code not in units:
        raise UserError("unit_unknown", "{code} is not a unit of the loaded edition.", field="unit", code=code)
    return units[code]


SIGNS: Mapping[str, InBoth] = {
    "KGM": InBoth("kg", "千克"),
    "GRM": InBoth("g", "克"),
    "MGM": InBoth("mg", "毫克"),
    "TNE": InBoth("t", "吨"),
    "LBR": InBoth("lb", "磅"),
    "MTR": InBoth("m", "米"),
    "CMT": InBoth("cm", "厘米"),
    "MMT": InBoth("mm", "毫米"),
    "MTK": InBoth("m²", "平方米"),
    "CMK": InBoth("cm²", "平方厘米"),
    "MTQ": InBoth("m³", "立方米"),
    "LTR": InBoth("L", "升"),
    "MLT": InBoth("mL", "毫升"),
}
"""The signs of units that every reader knows; the others are written out."""
_COUNTS: Mapping[str, InBoth] = {
    "CTM": InBoth("ct", "克拉"),
    "H87": InBoth("pcs", "件"),
    "C62": InBoth("pcs", "个"),
    "PR": InBoth("pairs", "双"),
    "DZN": InBoth("dozen", "打"),
    "MIL": InBoth("thousand", "千个"),
    "SET": InBoth("sets", "套"),
}


def plain(number: Decimal) -> str:
    """Write a number as a person does: no zeros after the last digit that counts, thousands marked."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def unit_sign(code: str) -> InBoth:
    """Return the sign of a unit as sentences and screens use it, in both languages, or its code where it has none."""
    return SIGNS.get(code) or _COUNTS.get(code) or InBoth(code)


def spoken(quantity: Decimal, unit: Unit | str) -> Words:
    """Write a quantity as a person does in a sentence: 1,250.5 kg, 12 pcs."""
    code = unit if isinstance(unit, str) else unit.code
    named = unit_sign(code)
    if named == code and not isinstance(unit, str):
        named = InBoth(unit.label_en, unit.label_zh)
    return say("{number} {unit}", number=plain(quantity), unit=named)

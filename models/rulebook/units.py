"""Units of measure and exact conversion between those of one dimension."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from models.rulebook.marks import Mark, Source
from models.workspace.errors import UserError


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

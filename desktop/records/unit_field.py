"""A unit of measure as people write it: kg, pcs, 千克; its code is understood, too."""

from typing import Any

from desktop.records.amounts import unit_signs
from desktop.records.codes import units
from desktop.widgets.fields_choice import CodeField


class UnitField(CodeField):
    """One of the units of the loaded edition; the value is its code."""

    def __init__(self, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, units(), signs=unit_signs(), **kwargs)

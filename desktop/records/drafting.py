"""Values of a form made ready for a draft."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel


def with_texts(kind: type[BaseModel], values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values that a draft knows; a text that was left empty is an empty text, not nothing."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        field = kind.model_fields.get(name)
        if field is not None:
            found[name] = "" if value is None and field.default == "" else value
    return found

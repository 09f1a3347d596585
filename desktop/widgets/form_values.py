"""Dotted keys of fields and the nested mapping of a draft."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

MISSING = object()


def put(target: dict[str, Any], key: str, value: object) -> None:
    """Set a value at a dotted key, making the mappings on the way."""
    *way, last = key.split(".")
    for part in way:
        target = target.setdefault(part, {})
    target[last] = value


def find(source: Mapping[str, Any], key: str) -> object:
    """Read the value at a dotted key; ``MISSING`` when there is none."""
    place: Any = source
    for part in key.split("."):
        if not isinstance(place, Mapping) or part not in place:
            return MISSING
        place = place[part]
    return place


def as_mapping(record: Any) -> dict[str, Any]:
    """Turn a frozen view, a pydantic draft or a mapping into nested plain mappings."""
    if isinstance(record, Mapping):
        return {str(key): _plain(value) for key, value in record.items()}
    if is_dataclass(record):
        return {entry.name: _plain(getattr(record, entry.name)) for entry in fields(record)}
    if hasattr(record, "model_dump"):
        return dict(record.model_dump())
    raise TypeError(f"not a record: {type(record).__name__}")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping) or is_dataclass(value) or hasattr(value, "model_dump"):
        return as_mapping(value)
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value

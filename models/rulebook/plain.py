"""Turning the values of this floor into what JSON can hold."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from models.workspace.words import Choice, InBoth, Words, say


def packed(value: object) -> object:
    """Return a sentence with its values as JSON can hold it, so that it can be said in another language later."""
    if isinstance(value, Choice):
        return packed(value.label)
    if isinstance(value, InBoth):
        return {"en": str(value), "zh": value.zh}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, Words):
        return {"template": value.template, "values": {name: packed(each) for name, each in value.params.items()}}
    return plain(value)


def unpacked(stored: object) -> Words:
    """Return the sentence that ``packed`` wrote; a text kept without its values is said as it is."""
    if not isinstance(stored, Mapping):
        return say("{text}", text=str(stored))
    values = {str(name): _value(each) for name, each in stored["values"].items()}
    return Words(str(stored["template"]), values)


def _value(stored: object) -> object:
    if not isinstance(stored, Mapping):
        return stored
    if "zh" in stored:
        return InBoth(str(stored["en"]), str(stored["zh"]))
    return date.fromisoformat(str(stored["day"])) if "day" in stored else unpacked(stored)


def plain(value: object) -> object:
    """Return a value as str, int, bool, None, list and dict only: sentences as English text, dates as ISO text."""
    if isinstance(value, Words | Decimal):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((plain(each) for each in value), key=str)
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    return value

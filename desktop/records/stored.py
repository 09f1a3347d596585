"""Stored values of the journal as a person reads them: days as days, lists one after the other."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from desktop.shell.language import show_named, translate_words
from models.journal.value_words import value_words

EMPTY: tuple[object, ...] = (None, "", [], {}, False)
_DAY, _MOMENT = len("2026-11-24"), len("2026-11-24T09:00")


def stored_words(value: Any, name: str = "") -> str:
    """Say a value as it lies in the journal; what is not known or not so inside a list of facts is left out.

    ``name`` is what the value is called in its record: a year is written otherwise than a number.
    """
    if isinstance(value, Mapping):
        told = ((name, stored_words(each, name)) for name, each in value.items() if each not in EMPTY)
        return "; ".join(f"{translate_words(value_words(name))}: {text}" for name, text in told)
    if isinstance(value, list | tuple):
        between = " · " if any(isinstance(each, Mapping) for each in value) else ", "
        return between.join(stored_words(each) for each in value)
    return " ".join(show_named(name, _day(value) if isinstance(value, str) else value).split())


def _day(text: str) -> str | date:
    """Read a stored day or moment; any other text stays as it is."""
    if len(text) < _DAY or text[4:5] != "-" or text[7:8] != "-":
        return text
    try:
        return date.fromisoformat(text) if len(text) == _DAY else datetime.fromisoformat(text)
    except ValueError:
        return text

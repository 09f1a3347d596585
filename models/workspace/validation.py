"""From what was typed to a draft: pydantic checks, and each fault becomes one of our sentences beside its field."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from models.workspace.errors import FieldErrors, UserError
from models.workspace.invisible import refusal
from models.workspace.sorting import sort_key
from models.workspace.words import Words, say

FEW = 12
"""How many values a sentence names at most."""

_QUOTED = re.compile(r"'([^']*)'")
DraftT = TypeVar("DraftT", bound=BaseModel)


def validate(kind: type[DraftT], values: Mapping[str, Any]) -> DraftT:
    """Build a draft from plain values. Raises FieldErrors with one sentence for each field at fault."""
    try:
        return kind.model_validate(dict(values))
    except ValidationError as error:
        raise FieldErrors({_path(fault["loc"]): _sentence(fault) for fault in reversed(error.errors())}) from None


class Refused(ValueError):
    """Raised inside a draft's validator; carries the sentence (a plain ValueError would lose it)."""

    def __init__(self, template: str, /, **params: object) -> None:
        self.words = Words(template, params)
        super().__init__(str(self.words))


def plain_text(value: str, limit: int) -> str:
    """Return the text when a record can hold it. Raises Refused for characters that show nothing, and too much of it."""
    refused = refusal(value)
    if refused is not None:
        raise Refused(refused.template, **refused.params)
    if len(value) > limit:
        raise Refused("This text has {length} characters; at most {limit} fit.", length=len(value), limit=limit)
    return value


def not_among(text: str, known: Sequence[str]) -> Words:
    """Say that a text is none of some values, and name them: all when they are few, else the nearest."""
    shown = text.strip()[:60]
    if len(known) <= FEW:
        return say("“{text}” is not one of the possible values: {values}.", text=shown, values=", ".join(known))
    near = nearest(text, {each: each for each in known})
    if near:
        return say(
            "“{text}” is not one of the possible values; the nearest are: {values}.", text=shown, values=", ".join(near)
        )
    return say(
        "“{text}” is not one of the {count} possible values, such as {values}.",
        text=shown,
        count=len(known),
        values=", ".join(known[:FEW]),
    )


def nearest(text: str, known: Mapping[str, str], count: int = 3) -> list[str]:
    """Return what of the known names (folded name to what is shown) is written most like a text, nearest first."""
    from difflib import get_close_matches  # only when something is wrong

    found = get_close_matches(sort_key(text), list(known), n=count * 2, cutoff=0.6)
    return list(dict.fromkeys(known[each] for each in found))[:count]


def year_within(first: int, last: int) -> Callable[[int], int]:
    """Return a validator that refuses a year outside these two, telling them ungrouped."""

    def check(year: int) -> int:
        if not first <= year <= last:
            raise Refused("A year between {first} and {last} is needed here.", first=str(first), last=str(last))
        return year

    return check


def _path(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location) or "form"


_SENTENCES: dict[str, Words] = {
    "missing": say("This has to be stated."),
    "string_type": say("This has to be text."),
    "string_unicode": say("This text holds a broken character."),
    "tuple_type": say("This has to be a list."),
    "int_type": say("This has to be a whole number."),
    "int_parsing": say("This has to be a whole number."),
    "int_from_float": say("This has to be a whole number."),
    "decimal_parsing": say("This has to be a number."),
    "decimal_type": say("This has to be a number."),
    "finite_number": say("This has to be a number."),
    "date_type": say("This has to be a date."),
    "date_parsing": say("This is not a date that exists. Write it as 2026-11-24."),
    "date_from_datetime_parsing": say("This is not a date that exists. Write it as 2026-11-24."),
    "date_from_datetime_inexact": say("This has to be a day without a time."),
    "bool_parsing": say("This has to be yes or no."),
    "bool_type": say("This has to be yes or no."),
    "extra_forbidden": say("This field is not known here."),
}


_LIMITS: dict[str, Callable[[Mapping[str, Any]], Words]] = {
    "string_too_long": lambda told: say("At most {limit} characters fit here.", limit=told["max_length"]),
    "string_too_short": lambda _told: say("This has to be stated."),
    "too_long": lambda told: say("At most {limit} lines fit here.", limit=told["max_length"]),
    "greater_than": lambda told: say("This has to be more than {limit}.", limit=told["gt"]),
    "greater_than_equal": lambda told: say("This has to be at least {limit}.", limit=told["ge"]),
    "less_than": lambda told: say("This has to be less than {limit}.", limit=told["lt"]),
    "less_than_equal": lambda told: say("This has to be at most {limit}.", limit=told["le"]),
}


def _sentence(fault: Any) -> Words:
    told = fault.get("ctx", {})
    cause = told.get("error")
    if isinstance(cause, Refused | UserError):
        return cause.words
    kind = str(fault["type"])
    if fault.get("input") in (None, "") and kind not in _LIMITS and kind != "extra_forbidden":
        return say("This has to be stated.")
    if kind == "enum":
        return not_among(str(fault.get("input", "")), _QUOTED.findall(str(told.get("expected", ""))))
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    if kind in _LIMITS:
        return _LIMITS[kind](told)
    if kind in {"decimal_max_places", "decimal_max_digits", "decimal_whole_digits"}:
        return say("This number has more digits than the record can hold.")
    return say("This value cannot be used here: {why}", why=str(fault["msg"]))

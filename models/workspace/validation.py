"""From what was typed to a draft: pydantic checks, and each fault becomes one of our sentences beside its field."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from models.workspace.columns import refused_character
from models.workspace.errors import FieldErrors, UserError
from models.workspace.words import Words, say

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
    """Return the text when a record can hold it. Raises Refused for control characters and too much of it."""
    bad = refused_character(value)
    if bad is not None:
        raise Refused(
            "The text holds the invisible character U+{code}, which no record may hold.", code=f"{ord(bad):04X}"
        )
    if len(value) > limit:
        raise Refused("This text has {length} characters; at most {limit} fit.", length=len(value), limit=limit)
    return value


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
    "enum": say("This is not one of the possible values."),
    "extra_forbidden": say("This field is not known here."),
}


def _sentence(fault: Any) -> Words:
    cause = fault.get("ctx", {}).get("error")
    if isinstance(cause, Refused):
        return cause.words
    if isinstance(cause, UserError):
        return cause.words
    kind = str(fault["type"])
    limits = fault.get("ctx", {})
    if kind in _SENTENCES:
        return _SENTENCES[kind]
    if kind == "string_too_long":
        return say("At most {limit} characters fit here.", limit=limits["max_length"])
    if kind == "string_too_short":
        return say("This has to be stated.")
    if kind == "too_long":
        return say("At most {limit} lines fit here.", limit=limits["max_length"])
    if kind in {"greater_than", "greater_than_equal"}:
        return say("This has to be more than {limit}.", limit=limits.get("gt", limits.get("ge")))
    if kind in {"less_than", "less_than_equal"}:
        return say("This has to be at most {limit}.", limit=limits.get("le", limits.get("lt")))
    if kind in {"decimal_max_places", "decimal_max_digits", "decimal_whole_digits"}:
        return say("This number has more digits than the record can hold.")
    return say("This value cannot be used here: {why}", why=str(fault["msg"]))

"""Kinds of field that the drafts of this room share: lines of text, countries, days, e-mail addresses, web sites."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
)
from pydantic_core import core_schema

from models.parties.places import box_number, is_country
from models.workspace.validation import Refused, plain_text

_PHONE = re.compile(r"\+?[\d\s().,/-]{3,}(\s*(ext|x|#)\.?\s*\d{1,6})?", re.IGNORECASE)
_SITE = re.compile(r"(https?://)?([\w-]+\.)+[\w-]{2,}(:\d{1,5})?(/\S*)?", re.IGNORECASE)


class PartyPart(BaseModel):
    """What every draft of this room is: frozen, trimmed, and closed against unknown fields."""

    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


@dataclass(frozen=True)
class OneLine:
    """One line of text of at most ``limit`` characters: line breaks become spaces, and what no record may hold is refused."""

    limit: int
    required: bool = False

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        text = core_schema.str_schema(max_length=self.limit, min_length=1 if self.required else 0)
        return core_schema.no_info_after_validator_function(self._clean, text)

    def _clean(self, value: str) -> str:
        if value.isascii() and value.isprintable():
            return value
        return plain_text(unicodedata.normalize("NFC", re.sub(r"[\r\n\t ]+", " ", value)), self.limit)


@dataclass(frozen=True)
class ManyLines:
    """Text that may run over several lines."""

    limit: int

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self._clean, core_schema.str_schema(max_length=self.limit))

    def _clean(self, value: str) -> str:
        return plain_text(unicodedata.normalize("NFC", value.replace("\r\n", "\n")), self.limit)


def _country(value: str) -> str:
    if value and not is_country(value):
        raise Refused("{code} is not the two-letter code of a country.", code=value)
    return value


def _some_country(value: str) -> str:
    if not value:
        raise Refused("Choose a country.")
    return _country(value)


def _street(value: str) -> str:
    box = box_number(value)
    if box:
        raise Refused(
            "A box number ({box}) is not a place. Give the street here and keep the box as a postal address.", box=box
        )
    return value


def _email(value: str) -> str:
    if not value:
        return value
    from email_validator import EmailNotValidError, validate_email  # only when there is one to look at

    try:
        return validate_email(value, check_deliverability=False).normalized
    except EmailNotValidError:
        raise Refused("This is not an e-mail address; one is written like name@example.com.") from None


def _phone(value: str) -> str:
    if value and (not _PHONE.fullmatch(value) or sum(c.isdigit() for c in value) < 3):
        raise Refused("A telephone number has digits, best with the country: +49 30 123456.")
    return value


def _website(value: str) -> str:
    if value and not _SITE.fullmatch(value):
        raise Refused("A web site is written like www.example.com.")
    return value


def nothing_typed(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _day(value: date | None) -> date | None:
    if value is not None and not 1500 <= value.year <= 2200:
        raise Refused("The year {year} cannot be right.", year=str(value.year))
    return value


def dates_in_order(first: date | None, last: date | None) -> None:
    """Raise Refused when an interval ends before it begins."""
    if first is not None and last is not None and last < first:
        raise Refused("The end ({last}) is before the beginning ({first}).", first=first, last=last)


_Code = Annotated[str, StringConstraints(to_upper=True, max_length=2)]
Country = Annotated[_Code, AfterValidator(_some_country)]
OptionalCountry = Annotated[_Code, AfterValidator(_country)]
Day = Annotated[date | None, BeforeValidator(nothing_typed), AfterValidator(_day)]
Email = Annotated[str, StringConstraints(max_length=200), AfterValidator(_email)]
Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(_phone)]
Website = Annotated[str, StringConstraints(max_length=200), AfterValidator(_website)]
_Above = Annotated[Decimal, Field(gt=0, le=100, max_digits=9, decimal_places=6, allow_inf_nan=False)]
_From = Annotated[Decimal, Field(ge=0, le=100, max_digits=9, decimal_places=6, allow_inf_nan=False)]
Share = Annotated[_Above | None, BeforeValidator(nothing_typed)]
PercentOf = Annotated[_From | None, BeforeValidator(nothing_typed)]
PartId = Annotated[int | None, BeforeValidator(nothing_typed)]
"""The id of a part that is kept already; None for a new one."""

Name = Annotated[str, OneLine(300, required=True)]
Line = Annotated[str, OneLine(300)]
LongLine = Annotated[str, OneLine(500)]
LocalText = Annotated[str, OneLine(400)]
Short = Annotated[str, OneLine(120)]
ShortNeeded = Annotated[str, OneLine(120, required=True)]
Code = Annotated[str, OneLine(20)]
Long = Annotated[str, ManyLines(1000)]
Place = Annotated[str, OneLine(300, required=True), AfterValidator(_street)]
PlaceText = Annotated[str, OneLine(400), AfterValidator(_street)]

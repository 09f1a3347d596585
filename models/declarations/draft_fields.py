"""Kinds of field of a declaration's drafts: lines of text, amounts, units, codes of countries, customs and chemicals."""

import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from models.goods.drafts import customs_code
from models.parties.draft_fields import ManyLines, OneLine
from models.rulebook.loader import load_current
from models.workspace.validation import Refused, year_within

_CAS = re.compile(r"(\d{2,7})-(\d{2})-(\d)")


def nothing(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _country(code: str) -> str:
    if code not in load_current().countries:
        raise Refused("{code} is not the two-letter code of a country.", code=code[:20])
    return code


def _unit(code: str) -> str:
    if code and code not in load_current().units:
        raise Refused("{code} is not a unit of the loaded edition. Use a code such as KGM or C62.", code=code[:20])
    return code


def _currency(code: str) -> str:
    if code and code not in load_current().currencies:
        raise Refused("{code} is not the three-letter code of a currency.", code=code[:20])
    return code


def _cas_number(number: str) -> str:
    if not number:
        return number
    found = _CAS.fullmatch(number)
    digits = found.group(1) + found.group(2) if found else ""
    check = sum(place * int(digit) for place, digit in enumerate(reversed(digits), start=1)) % 10
    if found is None or check != int(found.group(3)):
        raise Refused("{number} is not a CAS number: its check digit does not fit.", number=number[:20])
    return number


Line40 = Annotated[str, OneLine(40)]
Line60 = Annotated[str, OneLine(60)]
Line120 = Annotated[str, OneLine(120)]
Line200 = Annotated[str, OneLine(200)]
Line300 = Annotated[str, OneLine(300)]
Passage500 = Annotated[str, ManyLines(500)]
Passage1000 = Annotated[str, ManyLines(1000)]
Passage2000 = Annotated[str, ManyLines(2000)]
EndUse = Annotated[str, ManyLines(2200)]
Id = Annotated[int, Field(ge=1, le=2**62)]
OptionalId = Annotated[Id | None, BeforeValidator(nothing)]
_Amount = Annotated[Decimal, Field(gt=0, lt=10**12, decimal_places=6, allow_inf_nan=False)]
Amount = Annotated[_Amount | None, BeforeValidator(nothing)]
_Value = Annotated[Decimal, Field(gt=0, lt=10**14, decimal_places=4, allow_inf_nan=False)]
Value = Annotated[_Value | None, BeforeValidator(nothing)]
Year = Annotated[Annotated[int, AfterValidator(year_within(1800, 2200))] | None, BeforeValidator(nothing)]
Unit = Annotated[str, BeforeValidator(upper), AfterValidator(_unit)]
Currency = Annotated[str, BeforeValidator(upper), AfterValidator(_currency)]
CountryCode = Annotated[str, BeforeValidator(upper), AfterValidator(_country)]
OptionalCountry = Annotated[str, BeforeValidator(upper), AfterValidator(lambda code: _country(code) if code else "")]
CustomsCode = Annotated[str, AfterValidator(customs_code)]
CasNumber = Annotated[str, AfterValidator(_cas_number)]

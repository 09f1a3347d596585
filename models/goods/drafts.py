"""What a person or a file hands in about products: checked against the loaded reference edition, one sentence a field."""

import re
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from models.goods.choices import Outcome
from models.goods.composition import Share, is_more_than_whole, slack, total
from models.goods.elements import ELEMENTS
from models.parties.choices import Tie
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.validation import Refused, plain_text

SHORTEST_REASON = 20
MOST_CODES = 40
LAST_CHAPTER, RESERVED_CHAPTER = 97, "77"
"""The Harmonized System has 97 chapters, of which 77 is kept for later; 98 and 99 are a country's own, not of goods."""
_CODE_MARKS = str.maketrans("", "", ". \u00a0")
_DIGITS = re.compile(r"[0-9]{6,12}")


def _line(value: str, limit: int) -> str:
    if not value:
        return value
    return " ".join(plain_text(value, limit).split())


Line60 = Annotated[str, AfterValidator(partial(_line, limit=60))]
Line80 = Annotated[str, AfterValidator(partial(_line, limit=80))]
Line120 = Annotated[str, AfterValidator(partial(_line, limit=120))]
Line200 = Annotated[str, Field(min_length=1), AfterValidator(partial(_line, limit=200))]
Line300 = Annotated[str, AfterValidator(partial(_line, limit=300))]
Name300 = Annotated[str, Field(min_length=1), AfterValidator(partial(_line, limit=300))]
Passage2000 = Annotated[str, AfterValidator(partial(plain_text, limit=2000))]
Passage2200 = Annotated[str, AfterValidator(partial(plain_text, limit=2200))]


def _upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _known_country(code: str) -> str:
    if code and code not in load_current().countries:
        raise Refused("{code} is not the two-letter code of a country.", code=code)
    return code


def _known_unit(code: str) -> str:
    if not code:
        raise Refused("The unit has to be stated.")
    if code not in load_current().units:
        raise Refused("{code} is not a unit of the loaded edition. Use a code such as KGM or C62.", code=code)
    return code


def _known_form(code: str) -> str:
    if code and code not in load_current().product_forms:
        raise Refused("{form} is not one of the forms a product can have.", form=code)
    return code


def customs_code(text: str) -> str:
    """Return a customs code as digits only, empty for none.

    Raises Refused for what is not 6 to 12 digits, and for a chapter that the Harmonized System does not have.
    """
    code = text.translate(_CODE_MARKS)
    if not code:
        return ""
    if not _DIGITS.fullmatch(code):
        raise Refused("{code} is not a customs code: it has 6 to 12 digits.", code=code[:40])
    if not 1 <= int(code[:2]) <= LAST_CHAPTER or code[:2] == RESERVED_CHAPTER:
        raise Refused(
            "{code} is not a customs code: the system has the chapters 01 to 97 without 77, and no chapter {chapter}.",
            code=code,
            chapter=code[:2],
        )
    return code


def customs_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return customs codes as digits only, each once. Raises Refused as ``customs_code`` does, and for too many."""
    found = tuple(dict.fromkeys(code for code in map(customs_code, codes) if code))
    if len(found) > MOST_CODES:
        raise Refused("At most {limit} codes fit here.", limit=MOST_CODES)
    return found


CountryCode = Annotated[str, BeforeValidator(_upper), AfterValidator(_known_country)]
UnitCode = Annotated[str, BeforeValidator(_upper), AfterValidator(_known_unit)]
FormCode = Annotated[str, AfterValidator(_known_form)]
CustomsCodes = Annotated[tuple[str, ...], AfterValidator(customs_codes)]


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


class ProductDraft(_Draft):
    """A product as it is typed or imported; ``form`` is a code of the edition's product forms, empty when not known."""

    name: Name300
    local_name: Line300 = ""
    code: Line60 = ""
    model: Line120 = ""
    form: FormCode = ""
    hs_codes: CustomsCodes = ()
    origin: CountryCode = ""
    unit: UnitCode
    manufacturer: Line300 = ""
    technical_parameters: Passage2000 = ""
    chinese_technology: Tie = Tie.UNKNOWN


def _known_element(symbol: str) -> str:
    if symbol not in ELEMENTS:
        raise Refused("{symbol} is not the symbol of a chemical element.", symbol=symbol[:20])
    return symbol


Share100 = Annotated[Decimal, Field(ge=0, le=100, allow_inf_nan=False, decimal_places=6)]


class ElementDraft(_Draft):
    """An element's share by mass in percent, None when the report does not give it."""

    element: Annotated[str, AfterValidator(_known_element)]
    mass_percent: Share100 | None = None
    uncertainty: Share100 | None = None


class TestReportDraft(_Draft):
    """A laboratory's report on what a product is made of."""

    __test__ = False

    lab: Line200
    method: Line200
    report_number: Line80 = ""
    reported_on: date
    elements: tuple[ElementDraft, ...]

    @field_validator("elements")
    @classmethod
    def _adds_up(cls, elements: tuple[ElementDraft, ...]) -> tuple[ElementDraft, ...]:
        if not elements:
            raise Refused("A report names at least one element.")
        named = [each.element for each in elements]
        twice = next((symbol for symbol in named if named.count(symbol) > 1), None)
        if twice is not None:
            raise Refused("{element} stands in the report twice.", element=twice)
        shares = tuple(Share(each.element, each.mass_percent, each.uncertainty) for each in elements)
        if is_more_than_whole(shares):
            raise Refused(
                "The shares add up to {total} %, which is more than 100 % with an uncertainty of {slack} %.",
                total=f"{total(shares).normalize():f}",
                slack=f"{slack(shares).normalize():f}",
            )
        return elements


def known_control_code(book: Rulebook, code: str) -> bool:
    """Tell whether an item of the edition has this control code, or the code is a heading above an item's code."""
    return any(each == code or each.startswith(code + ".") for item in book.items for each in item.control_codes)


def measures_of(book: Rulebook, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers of the measures that list items of these control codes."""
    fits = {
        item.measure_number
        for item in book.items
        for each in item.control_codes
        if any(each == code or each.startswith(code + ".") for code in codes)
    }
    return tuple(sorted(fits))


def _known_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(code for code in codes if code))
    for code in found:
        if not known_control_code(load_current(), code):
            raise Refused("The loaded edition holds no controlled item with the code {code}.", code=code[:40])
    return found


def _known_measures(numbers: tuple[str, ...]) -> tuple[str, ...]:
    known = {measure.number for measure in load_current().measures}
    for number in numbers:
        if number not in known:
            raise Refused("The loaded edition holds no measure {number}.", number=number[:40])
    return tuple(dict.fromkeys(numbers))


def _reasoned(value: str) -> str:
    text = plain_text(value, 4000)
    if len(text) < SHORTEST_REASON:
        raise Refused(
            "Give the reason in at least {least} characters: whoever reads it in three years has to follow it.",
            least=SHORTEST_REASON,
        )
    return text


class ClassificationDraft(_Draft):
    """A proposed decision on which controlled items a product is.

    ``measures`` names measures whose items have no control code in the loaded edition; those of the codes are added.
    """

    outcome: Outcome
    measures: Annotated[tuple[str, ...], AfterValidator(_known_measures)] = ()
    control_codes: Annotated[tuple[str, ...], AfterValidator(_known_codes)] = Field(default=(), validate_default=True)
    reason: Annotated[str, AfterValidator(_reasoned)]

    @field_validator("control_codes")
    @classmethod
    def _fits_the_outcome(cls, codes: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        outcome, named = info.data.get("outcome"), codes or info.data.get("measures")
        if outcome is Outcome.CONTROLLED and not named:
            raise Refused("A controlled product needs the control code or the measure that controls it.")
        if outcome is Outcome.NOT_CONTROLLED and named:
            raise Refused("A product that is not controlled has no control code; say “near the limit” if one is close.")
        return codes

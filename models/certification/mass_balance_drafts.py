"""What a person hands in of a mass balance: the year's figures of a site, and the explanation of a difference."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from models.certification.mass_balance import RARE_EARTHS
from models.parties.draft_fields import ManyLines, OneLine
from models.workspace.validation import Refused, not_among, year_within


def _rare_earth(value: str) -> str:
    symbol = value.strip().capitalize()
    if symbol not in RARE_EARTHS:
        words = not_among(value, RARE_EARTHS)
        raise Refused(words.template, **words.params)
    return symbol


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


Identity = Annotated[int, Field(gt=0)]
Element = Annotated[str, AfterValidator(_rare_earth)]
Kilograms = Annotated[Decimal, Field(ge=0, max_digits=18, decimal_places=6, allow_inf_nan=False)]
Year = Annotated[int, AfterValidator(year_within(2000, 2100))]


class BalanceLineDraft(_Draft):
    """The figures of one element in kilograms; one that the customer does not state is left empty.

    ``explanation`` explains the difference that these figures leave, if they leave one.
    """

    element: Element
    opening: Kilograms | None = None
    used: Kilograms | None = None
    scrap: Kilograms | None = None
    closing: Kilograms | None = None
    explanation: Annotated[str, ManyLines(4000)] = ""


class BalanceMoveDraft(_Draft):
    """Kilograms of an element that left the site, and whereto: a site of the customer, or somebody by name."""

    element: Element
    quantity: Annotated[Decimal, Field(gt=0, max_digits=18, decimal_places=6, allow_inf_nan=False)]
    to_site_id: Identity | None = None
    to_name: Annotated[str, OneLine(300)] = ""

    @model_validator(mode="after")
    def _somewhere(self) -> "BalanceMoveDraft":
        if self.to_site_id is None and not self.to_name:
            raise Refused("Say where it was moved to.")
        return self


class BalanceDraft(_Draft):
    """What a customer declared of one site for one year."""

    site_id: Identity
    year: Year
    declared_on: date
    note: Annotated[str, ManyLines(2000)] = ""
    lines: tuple[BalanceLineDraft, ...] = ()
    moves: tuple[BalanceMoveDraft, ...] = ()


class ExplanationDraft(_Draft):
    """Why the difference of an element is there."""

    element: Element
    answer: Annotated[str, ManyLines(4000), Field(min_length=1)]

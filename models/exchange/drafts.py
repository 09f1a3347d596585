"""What a row of an order has to be."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from models.goods.drafts import Line60, Passage2200, UnitCode
from models.rulebook.loader import load_current
from models.workspace.validation import Refused

FIRST_YEAR, LAST_YEAR = 1990, 2099
"""The years an order can be of; that it is not of a day to come is known only with the desk's clock."""


def _known_currency(code: str) -> str:
    if code and code not in load_current().currencies:
        raise Refused("{code} is not the three-letter code of a currency.", code=code[:20])
    return code


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


Number60 = Annotated[Line60, Field(min_length=1)]
Currency = Annotated[str, BeforeValidator(_upper), AfterValidator(_known_currency)]


class OrderDraft(BaseModel):
    """An order line for a customer and a product of the register."""

    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")

    customer_id: int
    product_id: int
    order_number: Number60
    contract_number: Line60 = ""
    order_date: date | None = None
    quantity: Annotated[Decimal, Field(gt=0, lt=Decimal(10) ** 12, decimal_places=6, allow_inf_nan=False)]
    unit: UnitCode
    unit_price: Annotated[Decimal, Field(ge=0, lt=Decimal(10) ** 14, decimal_places=4, allow_inf_nan=False)] | None = (
        None
    )
    currency: Currency = Field(default="", validate_default=True)
    requested_use: Passage2200 = ""

    @field_validator("order_date")
    @classmethod
    def _possible(cls, day: date | None) -> date | None:
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise Refused(
                "The day {day} cannot be right: an order is of a year from {first} to {last}.",
                day=day,
                first=str(FIRST_YEAR),
                last=str(LAST_YEAR),
            )
        return day

    @field_validator("currency")
    @classmethod
    def _priced(cls, currency: str, info: ValidationInfo) -> str:
        if not currency and info.data.get("unit_price") is not None:
            raise Refused("Say in which currency the price is.")
        return currency

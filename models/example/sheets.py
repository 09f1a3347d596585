"""Reading the example's two sheets of invented firms and products."""

import csv
from dataclasses import dataclass
from io import StringIO
from typing import Any

from resources import resource


@dataclass(frozen=True)
class Firm:
    """A row of ``customers.csv``."""

    key: str
    kind: str
    country: str
    legal_name: str
    local_name: str
    nature_of_business: str
    city: str
    postcode: str
    activity: str
    end_use: str
    end_use_zh: str
    end_product: str
    products: tuple[str, ...]
    profile: str
    signatory: str
    position: str
    since: int
    extra: str
    nature_of_business_zh: str
    activity_zh: str
    registration: str


@dataclass(frozen=True)
class Good:
    """A row of ``products.csv``; shares in percent by mass."""

    code: str
    name: str
    local_name: str
    form: str
    model: str
    unit: str
    elements: tuple[tuple[str, str], ...]
    hs_code: str
    origin: str
    unit_price: str
    currency: str
    technical_parameters: str
    outcome: str
    control_codes: tuple[str, ...]
    chinese_technology: str


def firms() -> tuple[Firm, ...]:
    """Return the invented customers in the order of the sheet."""
    return tuple(_firm(row) for row in _rows("customers.csv"))


def goods() -> tuple[Good, ...]:
    """Return the invented products in the order of the sheet."""
    return tuple(_good(row) for row in _rows("products.csv"))


def _firm(row: dict[str, str]) -> Firm:
    values: dict[str, Any] = {**row, "products": tuple(row["products"].split(";")), "since": int(row["since"])}
    return Firm(**values)


def _good(row: dict[str, str]) -> Good:
    shares = (share.split(":") for share in row["elements"].split(";") if share)
    codes = tuple(code for code in row["control_codes"].split(";") if code)
    values: dict[str, Any] = {**row, "elements": tuple((e[0], e[1]) for e in shares), "control_codes": codes}
    return Good(**values)


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(resource("example", name).read_text(encoding="utf-8"))))

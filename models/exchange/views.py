"""What screens read of imported orders."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.exchange.choices import OrderState


@dataclass(frozen=True)
class OpenOrderRow:
    """An order line as a list shows it, and as a declaration is prefilled from it."""

    id: int
    row_version: int
    customer_id: int
    customer: str
    product_id: int
    product_number: str
    product_code: str
    product: str
    order_number: str
    contract_number: str
    order_date: date | None
    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    currency: str
    requested_use: str
    state: OrderState
    used_by: int | None
    declaration: str
    """The number of the declaration that used it, or nothing."""

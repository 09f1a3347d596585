"""The table of open orders: what a customer ordered and nobody has declared yet."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field

from models.exchange.choices import OrderState
from models.workspace.fields import chosen, exact, link, money, optional_link, optional_text, sortable, text
from models.workspace.rows import Row


class OpenOrder(Row, table=True):
    """One line of an order as it was imported; a declaration that is prefilled from it marks it as used."""

    __tablename__ = "open_order"
    __table_args__ = (
        sa.Index("ix_open_order_quantity", "quantity", "id"),
        sa.Index("ix_open_order_number", "order_key", "id"),
        sa.Index("ix_open_order_day", "order_date", "id"),
        sa.Index("ix_open_order_customer", "customer_id", "state", "order_key"),
        sa.CheckConstraint("quantity > 0", name="positive_quantity"),
        sa.CheckConstraint("(state = 'used') = (used_by IS NOT NULL)", name="used_by_a_declaration"),
    )
    customer_id: int = link("party.id")
    product_id: int = link("product.id")
    order_number: str = text(60)
    order_key: str = sortable(60)
    contract_number: str = optional_text(60)
    order_date: date | None = Field(default=None)
    quantity: Decimal = exact()
    unit: str = text(3)
    unit_price: Decimal | None = money(default=None)
    currency: str = optional_text(3)
    requested_use: str = optional_text(2200)
    state: OrderState = chosen(OrderState, default=OrderState.OPEN)
    used_by: int | None = optional_link("declaration.id")

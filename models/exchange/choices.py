"""The closed sets of the exchange room."""

from models.workspace.words import Choice


class OrderState(Choice):
    """Whether an imported order still waits for a declaration."""

    OPEN = "open"
    USED = "used"
    CANCELLED = "cancelled"


class Kind(Choice):
    """What a spreadsheet can bring in."""

    CUSTOMERS = "customers"
    PRODUCTS = "products"
    ORDERS = "open_orders"

"""Orders that were imported: kept until a declaration is made from them or they are cancelled."""

from collections.abc import Sequence

from models.access.roles import Permission, require
from models.declarations.tables import Declaration
from models.exchange.choices import OrderState
from models.exchange.drafts import OrderDraft
from models.exchange.tables import OpenOrder
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction


def add_orders(tx: Transaction, drafts: Sequence[OrderDraft]) -> range:
    """Add order lines and return their ids in order."""
    require(tx.actor, Permission.PREPARE)
    rows = [
        {**dict(draft), "order_key": sort_key(draft.order_number, 60), "state": OrderState.OPEN, "used_by": None}
        for draft in drafts
    ]
    return tx.bulk_insert(OpenOrder, rows)


def use_order(tx: Transaction, order_id: int, declaration_id: int) -> Changes:
    """Mark an open order as the source of a declaration. Raises UserError when it is not open."""
    require(tx.actor, Permission.PREPARE)
    tx.act("use_order")
    order = require_open(tx, order_id)
    tx.get(Declaration, declaration_id)
    order.state, order.used_by = OrderState.USED, declaration_id
    return tx.changes()


def cancel_order(tx: Transaction, order_id: int, reason: str) -> Changes:
    """Take an open order off the list, with a reason. Raises UserError when it is not open."""
    require(tx.actor, Permission.PREPARE)
    reason = reason.strip()
    if not reason:
        raise UserError("no_reason", "Give a reason.", field="reason")
    tx.act("cancel_order", reason)
    require_open(tx, order_id).state = OrderState.CANCELLED
    return tx.changes()


def require_open(tx: Transaction, order_id: int) -> OpenOrder:
    """Return an order that is open. Raises NotFound, and UserError when it is used or cancelled."""
    order = tx.get(OpenOrder, order_id)
    if order.state is not OrderState.OPEN:
        raise UserError(
            "not_open",
            "The order {number} is {state} and no longer open.",
            number=order.order_number,
            state=order.state.label,
        )
    return order

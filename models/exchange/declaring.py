"""From an open order to a declaration: its lines begin a draft or join one, and the order is marked as used."""

import dataclasses
import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlmodel import col, select

from models.access.desk_settings import EXPORTER_PARTY, get_setting
from models.access.roles import Permission, require
from models.declarations.acting import draft_row
from models.declarations.choices import PartyRole, Scope
from models.declarations.commands import BEFORE_DELETE, change_declaration, draft_declaration
from models.declarations.drafts import DeclarationDraft
from models.declarations.regimes import rule_of, usual_basis
from models.declarations.reopening import values_of
from models.declarations.tables import Declaration
from models.declarations.transitions import ENDED
from models.declarations.usual import usual_of
from models.exchange.choices import OrderState
from models.exchange.commands import require_open
from models.exchange.tables import OpenOrder
from models.rulebook.regimes import Topic
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.validation import validate
from models.workspace.words import say

_PLACES = Decimal("0.0001")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def declare_order(tx: Transaction, order_id: int) -> Changes:
    """Begin a declaration from an order: every open line of its number, its customer as end user, our firm as exporter.

    Raises UserError when the order is no longer open.
    """
    require(tx.actor, Permission.PREPARE)
    orders = open_lines_of(tx, order_id)
    first = DeclarationDraft()
    values: dict[str, Any] = {
        "validity_basis": usual_basis(first.regime, Scope.SINGLE),
        "parties": _parties(tx, orders[0].customer_id),
        "lines": [],
        **dataclasses.asdict(usual_of(tx.session, orders[0].customer_id, tx.today)),
        **_said_by(orders),
    }
    values["lines"] = [_line(order) for order in orders]
    changes = draft_declaration(tx, validate(DeclarationDraft, values))
    tx.act("declare_order")
    _mark_used(orders, max(record_id for kind, record_id in changes.ids if kind == "declaration"))
    return tx.changes()


def add_order_lines(tx: Transaction, order_id: int, declaration_id: int) -> Changes:
    """Put the open lines of an order into a draft; what the draft leaves empty is taken from the order too.

    Raises UserError when the draft is for another customer, or for another order where one paper covers one order.
    """
    require(tx.actor, Permission.PREPARE)
    orders = open_lines_of(tx, order_id)
    declaration = draft_row(tx, declaration_id)
    _require_same_deal(declaration, orders[0])
    values = values_of(tx.session, declaration)
    for name, value in _said_by(orders).items():
        values[name] = values[name] or value
    if declaration.end_user_id is None:
        roles = {PartyRole(each["role"]) for each in values["parties"]}
        values["parties"] += [
            each for each in _parties(tx, orders[0].customer_id) if PartyRole(each["role"]) not in roles
        ]
    values["lines"] += [_line(order) for order in orders]
    change_declaration(tx, declaration_id, declaration.row_version, validate(DeclarationDraft, values))
    tx.act("add_order_lines")
    _mark_used(orders, declaration_id)
    return tx.changes()


def reopen_order(tx: Transaction, order_id: int, reason: str) -> Changes:
    """Put an order back on the list whose declaration came to its end. Raises UserError while that still stands."""
    require(tx.actor, Permission.PREPARE)
    if not reason.strip():
        raise UserError("no_reason", "Give a reason.", field="reason")
    tx.act("reopen_order", reason.strip())
    order = tx.get(OpenOrder, order_id)
    used_by = None if order.used_by is None else tx.get(Declaration, order.used_by)
    if used_by is None or used_by.state not in ENDED:
        raise UserError(
            "still_used",
            "The order {number} stays as it is: only one whose declaration was withdrawn or stopped is opened again.",
            number=order.order_number,
        )
    order.state, order.used_by = OrderState.OPEN, None
    return tx.changes()


def open_lines_of(tx: Transaction, order_id: int) -> Sequence[OpenOrder]:
    """Return the open lines that bear the number of an order, the asked one among them. Raises UserError and NotFound."""
    order = require_open(tx, order_id)
    query = select(OpenOrder).where(
        OpenOrder.customer_id == order.customer_id,
        OpenOrder.order_key == order.order_key,
        OpenOrder.state == OrderState.OPEN,
    )
    return tx.session.exec(query.order_by(col(OpenOrder.id)).with_for_update()).all()


def _require_same_deal(declaration: Declaration, order: OpenOrder) -> None:
    if declaration.end_user_id not in (None, order.customer_id):
        raise UserError(
            "other_customer",
            "{number} is for {customer}; the order {order} came from another customer.",
            hint=say("Begin a declaration of its own from the order."),
            number=declaration.number,
            customer=declaration.customer_name,
            order=order.order_number,
        )
    named = declaration.order_number
    if named and sort_key(named, 60) != order.order_key and rule_of(declaration.regime, Topic.ONE_ORDER) is not None:
        raise UserError(
            "other_order",
            "{number} declares the order {named}, and one certificate is issued for one order.",
            hint=say("Begin a declaration of its own from the order {order}.", order=order.order_number),
            number=declaration.number,
            named=named,
            order=order.order_number,
        )


def _said_by(orders: Sequence[OpenOrder]) -> dict[str, Any]:
    """Return what an order says for the head of a declaration."""
    uses = list(dict.fromkeys(order.requested_use for order in orders if order.requested_use))
    chinese = [use for use in uses if _CHINESE.search(use)]
    days = [order.order_date for order in orders if order.order_date is not None]
    return {
        "contract_number": next((order.contract_number for order in orders if order.contract_number), ""),
        "order_number": orders[0].order_number,
        "order_date": min(days, default=None),
        "specific_end_use": "\n".join(use for use in uses if use not in chinese)[:2200],
        "specific_end_use_zh": "\n".join(chinese)[:2200],
    }


def _line(order: OpenOrder) -> dict[str, Any]:
    value = None if order.unit_price is None else (order.quantity * order.unit_price).quantize(_PLACES, ROUND_HALF_UP)
    return {
        "product_id": order.product_id,
        "quantity": order.quantity,
        "unit": order.unit,
        "value": value or None,
        "currency": order.currency,
    }


def _parties(tx: Transaction, customer_id: int) -> list[dict[str, Any]]:
    exporter = get_setting(tx.session, EXPORTER_PARTY)
    found: list[dict[str, Any]] = [{"role": PartyRole.END_USER, "party_id": customer_id}]
    if exporter is not None:
        found.insert(0, {"role": PartyRole.EXPORTER, "party_id": exporter})
    return found


def _mark_used(orders: Sequence[OpenOrder], declaration_id: int) -> None:
    for order in orders:
        order.state, order.used_by = OrderState.USED, declaration_id


def _let_go(tx: Transaction, declaration_id: int) -> None:
    """Open the orders again that were used by a draft which is thrown away."""
    for order in tx.session.exec(select(OpenOrder).where(OpenOrder.used_by == declaration_id)).all():
        order.state, order.used_by = OrderState.OPEN, None
    tx.session.flush()


BEFORE_DELETE.append(_let_go)

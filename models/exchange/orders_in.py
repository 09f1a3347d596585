"""Open orders from a sheet: each row names a customer and a product that the register has."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from models.exchange.commands import add_orders
from models.exchange.drafts import OrderDraft
from models.exchange.intake import Columns, Duplicate, Faulty, Ready, Settled, beside
from models.exchange.queries import Known, known_orders, parties_by_number, parties_named
from models.exchange.reading import Cell, to_date, to_number, to_text
from models.exchange.sheet import SheetRow
from models.exchange.values import unit_code
from models.goods.queries import products_by_code, products_by_name, products_by_number
from models.goods.views import ProductRow
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, UserError
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, validate
from models.workspace.words import Words, say

_NAMING = ("customer_number", "customer_name", "product_number", "product_code", "product_name")
OrderKey = tuple[int, int, str, Decimal, str, date | None]


class OrderIntake:
    """Reads order lines; customers and products are found by number, then code, then name."""

    def __init__(self, session: Session, columns: Columns, today: date) -> None:
        self._session = session
        self._columns = columns
        self._today = today
        self._seen: dict[OrderKey, int] = {}
        self._readers: dict[str, Callable[[Cell], Any]] = {
            "quantity": lambda cell: to_number(cell, columns.decimal_mark),
            "unit_price": lambda cell: to_number(cell, columns.decimal_mark),
            "order_date": to_date,
            "unit": lambda cell: unit_code(to_text(cell)),
        }

    def read(self, row: SheetRow) -> Ready[OrderDraft] | Faulty:
        values: dict[str, Any] = {}
        faults: dict[str, Words] = {}
        for name, cell in self._columns.filled(row):
            try:
                reader = self._readers.get(name)
                values[name] = to_text(cell).strip() if reader is None else reader(cell)
            except Refused as fault:
                faults[name] = fault.words
        if values.get("order_date") is not None and values["order_date"] > self._today:
            faults["order_date"] = say("This day is still to come.")
        stated = {name: value for name, value in values.items() if name not in _NAMING}
        try:
            # Whom and what it is for is found in the register, a batch at a time.
            draft = validate(OrderDraft, {"customer_id": 0, "product_id": 0, **stated})
        except FieldErrors as error:
            return Faulty(row.number, values, beside(faults, error.faults))
        return Faulty(row.number, values, faults) if faults else Ready(row.number, draft, values)

    def settle(self, batch: Sequence[Ready[OrderDraft]], faulty: Sequence[Faulty] = ()) -> Settled[OrderDraft]:
        found: Settled[OrderDraft] = Settled()
        stated = [*(ready.values for ready in batch), *(row.values for row in faulty)]
        register = _Register(self._session, stated)
        for row in faulty:
            _, _, more = register.named(row.values)
            found.faults += self._columns.faults(row.row, beside(row.faults, more))
        for ready in batch:
            customer, product, faults = register.named(ready.values)
            if customer is None or product is None or faults:
                found.faults += self._columns.faults(ready.row, faults)
                continue
            draft = ready.draft.model_copy(update={"customer_id": customer.id, "product_id": product.id})
            self._place(found, Ready(ready.row, draft, ready.values))
        known = known_orders(self._session, [ready.draft.order_number for ready in found.new])
        again = [ready for ready in found.new if key_of(ready.draft) in known]
        found.duplicates += [Duplicate(r.row, say("This order line is in the register already.")) for r in again]
        found.new = [ready for ready in found.new if key_of(ready.draft) not in known]
        return found

    def write(self, tx: Transaction, settled: Settled[OrderDraft]) -> None:
        add_orders(tx, [ready.draft for ready in settled.new])

    def _place(self, found: Settled[OrderDraft], ready: Ready[OrderDraft]) -> None:
        key = key_of(ready.draft)
        if key in self._seen:
            found.duplicates.append(Duplicate(ready.row, say("Row {row} is the same order line.", row=self._seen[key])))
        else:
            self._seen[key] = ready.row
            found.new.append(ready)


def key_of(draft: OrderDraft) -> OrderKey:
    """Return what makes an order line the same as another."""
    number = sort_key(draft.order_number, 60)
    return (draft.customer_id, draft.product_id, number, draft.quantity.normalize(), draft.unit, draft.order_date)


class _Register:
    """The customers and products that a batch names."""

    def __init__(self, session: Session, batch: Sequence[Mapping[str, Any]]) -> None:
        self._by_number = parties_by_number(session, _stated(batch, "customer_number"))
        self._by_name = parties_named(session, [sort_key(name) for name in _stated(batch, "customer_name")])
        self._products = products_by_number(session, _stated(batch, "product_number"))
        self._by_code = products_by_code(session, _stated(batch, "product_code"))
        self._by_product_name = products_by_name(session, _stated(batch, "product_name"))

    def named(self, values: Mapping[str, Any]) -> tuple[Known | None, ProductRow | None, dict[str, Words]]:
        """Return the customer and the product of a row, and what is wrong with how it names and measures them."""
        faults: dict[str, Words] = {}
        customer: Known | None = None
        product: ProductRow | None = None
        try:
            customer = self.customer(values)
        except UserError as error:
            faults[error.field or ""] = error.words
        try:
            product = self.product(values)
            if values.get("unit"):
                _in_product_unit(str(values["unit"]), product)
        except UserError as error:
            faults[error.field or ""] = error.words
        return customer, product, faults

    def customer(self, values: Mapping[str, Any]) -> Known:
        """Return the customer of a row. Raises UserError when there is none, or several of the name."""
        number, name = values.get("customer_number", ""), values.get("customer_name", "")
        if number:
            if number not in self._by_number:
                raise _unknown("customer_number", "There is no customer {text} in the register.", number)
            return self._by_number[number]
        if not name:
            raise UserError("no_customer", "The row names no customer.", field="customer_number")
        found = self._by_name.get(sort_key(name), ())
        if len(found) > 1:
            raise _unknown("customer_name", "Several customers are called {text}; use the customer number.", name)
        if not found:
            raise _unknown("customer_name", "There is no customer {text} in the register.", name)
        return found[0]

    def product(self, values: Mapping[str, Any]) -> ProductRow:
        """Return the product of a row. Raises UserError when there is none."""
        number, code, name = (values.get(f, "") for f in ("product_number", "product_code", "product_name"))
        if number:
            return _found(self._products.get(number), "product_number", number)
        if code:
            return _found(self._by_code.get(sort_key(code, 60)), "product_code", code)
        if name:
            return _found(self._by_product_name.get(sort_key(name)), "product_name", name)
        raise UserError("no_product", "The row names no product.", field="product_code")


def _found(product: ProductRow | None, field: str, text: str) -> ProductRow:
    if product is None:
        raise _unknown(field, "There is no product {text} in the register.", text)
    return product


def _unknown(field: str, template: str, text: str) -> UserError:
    return UserError("not_in_register", template, field=field, text=text[:80])


def _stated(batch: Sequence[Mapping[str, Any]], name: str) -> list[str]:
    return [str(values[name]) for values in batch if values.get(name)]


def _in_product_unit(unit: str, product: ProductRow) -> None:
    """Raise UserError, beside the unit, for a unit that cannot be turned into the product's."""
    load_current().convert(Decimal(1), unit, product.unit)

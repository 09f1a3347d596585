"""Open orders: tied to a customer and a product of the register, in a unit that fits, used once."""

import re
from datetime import date
from decimal import Decimal

import pytest

from models.exchange.choices import Kind, OrderState
from models.exchange.commands import cancel_order, use_order
from models.exchange.importing import run_import
from models.exchange.queries import OpenOrderPages, open_orders
from models.exchange.sheet import ReadingOptions
from models.workspace.errors import NotFound, NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.exchange.builders import imported, plan, write_csv, write_xlsx
from tests.goods.builders import product
from tests.parties.builders import customer

HEAD = [
    "Customer no",
    "Customer",
    "Article",
    "Product",
    "Qty",
    "Unit",
    "Price",
    "Currency",
    "PO number",
    "Contract",
    "Date",
    "End use",
]


def row(**cells):
    values = dict.fromkeys(HEAD, "") | {"Customer no": "C-000001", "Article": "A-1", "Qty": "10", "Unit": "kg"}
    values |= {"PO number": "PO-1", "Date": "2026-11-01"} | cells
    return [values[title] for title in HEAD]


@pytest.fixture
def register(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        ids = [customer(tx, name) for name in ("Alpha (fictional)", "Beta (fictional)")]
        for country in ("DE", "AT"):
            customer(tx, "Twin (fictional)", country=country)
        goods = [
            product(tx, "Magnet (fictional)", code="A-1"),
            product(tx, "Rotor (fictional)", code="A-2", unit="H87"),
        ]
    return ids, goods


def test_orders_become_prefilled_lines_of_their_customer(workspace, clerk, register, tmp_path):
    (alpha, beta), (magnet, rotor) = register
    rows = [
        row(Price="12.50", Currency="eur", Contract="K-7", **{"End use": "Servo motors for packaging lines"}),
        row(
            **{"Customer no": "", "Customer": "beta (FICTIONAL)", "Article": "", "Product": "rotor (fictional)"},
            Unit="pcs",
        ),
        row(Unit="g", Qty="500"),
    ]
    found = imported(workspace, clerk, Kind.ORDERS, write_csv(tmp_path / "orders.csv", [HEAD, *rows]))
    assert (found.new, found.fault_count) == (3, 0)
    with workspace.reader() as session:
        first, second = open_orders(session, alpha)
        assert (first.product_id, first.quantity, first.unit, first.unit_price) == (magnet, 10, "KGM", Decimal("12.5"))
        assert (first.currency, first.order_number, first.contract_number) == ("EUR", "PO-1", "K-7")
        assert (first.order_date, first.requested_use) == (date(2026, 11, 1), "Servo motors for packaging lines")
        assert (second.quantity, second.unit) == (500, "GRM")
        assert [each.product_id for each in open_orders(session, beta)] == [rotor]


FAULTS = [
    ({"Customer no": "C-000099"}, "customer_number", "no customer C-000099"),
    ({"Customer no": "", "Customer": "Gamma"}, "customer_name", "no customer Gamma"),
    ({"Customer no": "", "Customer": "Twin (fictional)"}, "customer_name", "Several customers"),
    ({"Customer no": ""}, "customer_number", "names no customer"),
    ({"Article": "Z-9"}, "product_code", "no product Z-9"),
    ({"Article": ""}, "product_code", "names no product"),
    ({"Unit": "pcs"}, "unit", "cannot be turned into"),
    ({"Unit": "bucket"}, "unit", "not a unit"),
    ({"Qty": "0"}, "quantity", "more than 0"),
    ({"Qty": "-5"}, "quantity", "more than 0"),
    ({"Qty": "ten"}, "quantity", "number"),
    ({"Qty": ""}, "quantity", "stated"),
    ({"Qty": "1.250"}, "quantity", "two ways"),
    ({"Qty": "0.0000001"}, "quantity", "digits"),
    ({"Price": "5"}, "currency", "which currency"),
    ({"Price": "5", "Currency": "ZZZ"}, "currency", "ZZZ"),
    ({"Date": "2026-02-30"}, "order_date", "not a date"),
    ({"Date": "2027-01-01"}, "order_date", "still to come"),
    ({"Date": "0001-11-01"}, "order_date", "cannot be right: an order is of a year from 1990"),
    ({"Date": "1989-12-31"}, "order_date", "cannot be right"),
    ({"PO number": "PO-\u200b1"}, "order_number", "U\\+200B"),
    ({"PO number": ""}, "order_number", "stated"),
    ({"End use": "x" * 2300}, "requested_use", "2200"),
    ({"End use": "a\x1bb"}, "requested_use", "U\\+001B"),
]


@pytest.mark.parametrize(("cells", "field", "words"), FAULTS)
def test_a_fault_names_its_cell(workspace, clerk, register, tmp_path, cells, field, words):
    found = plan(workspace, Kind.ORDERS, write_csv(tmp_path / "orders.csv", [HEAD, row(**cells)]))
    assert [fault.field for fault in found.faults] == [field]
    assert re.search(words, str(found.faults[0].words))
    assert found.faults[0].row == 2


def test_the_decimal_mark_settles_what_has_two_meanings(workspace, clerk, register, tmp_path):
    path = write_csv(tmp_path / "orders.csv", [HEAD, row(Qty="1.250")])
    imported(workspace, clerk, Kind.ORDERS, path, ReadingOptions(decimal_mark=","))
    with workspace.reader() as session:
        assert open_orders(session, register[0][0])[0].quantity == 1250


def test_the_same_line_comes_in_once(workspace, clerk, register, tmp_path):
    path = write_xlsx(tmp_path / "orders.xlsx", [HEAD, row(Qty=10), row(Qty=10.0), row(Qty=11)])
    first = imported(workspace, clerk, Kind.ORDERS, path)
    assert (first.new, [each.row for each in first.duplicates]) == (2, [3])
    again = plan(workspace, Kind.ORDERS, path)
    assert (again.new, again.duplicate_count) == (0, 3)


def test_an_order_is_used_or_cancelled_once(workspace, clerk, auditor, register, tmp_path):
    imported(workspace, clerk, Kind.ORDERS, write_csv(tmp_path / "o.csv", [HEAD, row(), row(Qty="11")]))
    with workspace.reader() as session:
        first, second = open_orders(session, register[0][0])
    with workspace.transaction(clerk) as tx:
        with pytest.raises(NotFound):
            use_order(tx, first.id, 99)
        with pytest.raises(UserError, match="reason"):
            cancel_order(tx, first.id, " ")
        cancel_order(tx, first.id, "withdrawn by the customer")
        with pytest.raises(UserError, match="PO-1 is Cancelled"):
            cancel_order(tx, first.id, "again")
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        cancel_order(tx, second.id, "no")
    with workspace.reader() as session:
        assert [each.id for each in open_orders(session, register[0][0])] == [second.id]


def test_an_order_that_a_declaration_took_up_is_used(workspace, clerk, register, tmp_path):
    from tests.declarations import builders

    imported(workspace, clerk, Kind.ORDERS, write_csv(tmp_path / "o.csv", [HEAD, row()]))
    with workspace.reader() as session:
        (order,) = open_orders(session, register[0][0])
    with workspace.transaction(clerk) as tx:
        declaration = builders.declaration(tx)
        use_order(tx, order.id, declaration)
        with pytest.raises(UserError, match="Used"):
            use_order(tx, order.id, declaration)
    page = OpenOrderPages(workspace).page(PageRequest(ListQuery(filters={"state": ("used",)})))
    assert [(each.state, each.used_by) for each in page.rows] == [(OrderState.USED, declaration)]


def test_the_list_of_orders_pages_searches_and_filters(workspace, clerk, register, tmp_path):
    rows = [
        row(Qty=str(n + 1), **{"PO number": f"PO-{n % 7}", "Date": "" if n % 3 else "2026-10-01"}) for n in range(30)
    ]
    found = plan(workspace, Kind.ORDERS, write_csv(tmp_path / "o.csv", [HEAD, *rows]))
    with workspace.transaction(clerk) as tx:
        run_import(tx, found)
    pages = OpenOrderPages(workspace)
    for sort in ("order_number", "customer", "product", "order_date", "quantity", "entered"):
        for descending in (False, True):
            query = ListQuery(sort=sort, descending=descending)
            whole = pages.page(PageRequest(query))
            ids = [each.id for each in whole.rows]
            assert len(ids) == pages.count(query) == 30
            assert [each.id for each in pages.page(PageRequest(query, after=whole.keys[9], limit=5)).rows] == ids[10:15]
            assert [each.id for each in pages.page(PageRequest(query, before=whole.keys[9], limit=5)).rows] == ids[4:9]
    assert pages.count(ListQuery(search="po-3")) == 4
    assert pages.count(ListQuery(search="alpha")) == 30
    assert pages.count(ListQuery(search="beta")) == 0
    assert pages.count(ListQuery(search="\x00")) == 0
    assert pages.count(ListQuery(filters={"customer": (str(register[0][0]),), "unit": ("KGM",)})) == 30
    assert pages.count(ListQuery(filters={"customer": ("x",)})) == 0

"""From an open order to a declaration: begun from it, added to a draft, marked as used, opened again."""

from datetime import date
from decimal import Decimal

import pytest
from sqlmodel import select

from models.access.desk_settings import EXPORTER_PARTY, set_setting
from models.declarations.choices import DeclarationState, PartyRole
from models.declarations.commands import delete_draft, draft_declaration, issue_for_signature, withdraw
from models.declarations.drafts import DeclarationDraft
from models.declarations.queries import declaration_detail
from models.declarations.tables import Declaration
from models.exchange.choices import OrderState
from models.exchange.commands import add_orders, cancel_order
from models.exchange.declaring import add_order_lines, declare_order, reopen_order
from models.exchange.drafts import OrderDraft
from models.exchange.queries import OpenOrderPages, find_orders, open_orders
from models.workspace.errors import NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.validation import validate
from tests.declarations.builders import cast, draft
from tests.goods.builders import product
from tests.parties.builders import customer

TODAY = date(2026, 11, 24)


def orders(tx, of, *numbers, **changes):
    base = {
        "customer_id": of.end_user,
        "product_id": of.product,
        "order_date": date(2026, 11, 2),
        "quantity": "12.5",
        "unit": "KGM",
        "unit_price": "80.40",
        "currency": "EUR",
        "contract_number": "K-7",
        "requested_use": "Rotor magnets of the servo motor EX-9000, made by Example Magnetics GmbH (fictional)",
        **changes,
    }
    return add_orders(tx, [validate(OrderDraft, {**base, "order_number": number}) for number in numbers])


def declared(workspace):
    with workspace.reader() as session:
        made = session.exec(select(Declaration.id)).all()
        return [declaration_detail(session, each, TODAY) for each in made]


def states(workspace):
    page = OpenOrderPages(workspace).page(PageRequest(ListQuery(sort="entered")))
    return [(row.order_number, row.state, row.declaration) for row in page.rows]


def test_an_order_becomes_a_declaration_with_all_its_lines(workspace, clerk, administrator):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        other = product(tx, "Terbium (fictional)")
        first, _second = orders(tx, of, "PO-1", "PO-2")
        orders(tx, of, "po-1", product_id=other, requested_use="用于示例电机（虚构）", unit_price=None, currency="")
    with workspace.transaction(administrator) as tx:
        set_setting(tx, EXPORTER_PARTY, of.exporter)
    with workspace.transaction(clerk) as tx:
        declare_order(tx, first)
    (told,) = declared(workspace)
    stated = told.statement
    assert (told.state, stated.order_number, stated.contract_number) == (DeclarationState.DRAFT, "PO-1", "K-7")
    assert stated.order_date == date(2026, 11, 2)
    assert [(p.role, p.party_id) for p in stated.parties] == [
        (PartyRole.EXPORTER, of.exporter),
        (PartyRole.END_USER, of.end_user),
    ]
    assert stated.site is not None
    assert (stated.signatory_name, stated.signatory_position) == ("Erika Example", "Managing director")
    assert [(line.product_id, line.quantity, line.value, line.currency) for line in stated.lines] == [
        (of.product, Decimal("12.5"), Decimal(1005), "EUR"),
        (other, Decimal("12.5"), None, ""),
    ]
    assert stated.specific_end_use.startswith("Rotor magnets")
    assert stated.specific_end_use_zh == "用于示例电机（虚构）"
    number = stated.number
    assert states(workspace) == [
        ("PO-1", OrderState.USED, number),
        ("PO-2", OrderState.OPEN, ""),
        ("po-1", OrderState.USED, number),
    ]


def test_an_order_is_used_once_and_a_cancelled_one_never(workspace, clerk, auditor):
    with workspace.transaction(clerk) as tx:
        first, second = orders(tx, cast(tx), "PO-1", "PO-2")
    with pytest.raises(NotPermitted), workspace.transaction(auditor) as tx:
        declare_order(tx, first)
    with workspace.transaction(clerk) as tx:
        declare_order(tx, first)
        cancel_order(tx, second, "The customer changed its mind.")
    for each in (first, second):
        with pytest.raises(UserError, match="no longer open"), workspace.transaction(clerk) as tx:
            declare_order(tx, each)
    assert len(declared(workspace)) == 1


def test_lines_join_a_draft_of_the_same_customer(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        (order,) = orders(tx, of, "PO-1")
        made = draft_declaration(tx, draft(of, contract_number="EX-2026-117", lines=[]))
        draft_id = max(record_id for kind, record_id in made.ids if kind == "declaration")
        add_order_lines(tx, order, draft_id)
    (told,) = declared(workspace)
    assert [line.quantity for line in told.statement.lines] == [Decimal("12.5")]
    assert (told.statement.order_number, told.statement.contract_number) == ("PO-1", "EX-2026-117")
    assert states(workspace)[0][1] is OrderState.USED


def test_an_empty_draft_takes_the_customer_too(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        (order,) = orders(tx, of, "PO-1")
        draft_declaration(tx, DeclarationDraft())
        draft_id = tx.session.exec(select(Declaration.id)).one()
        add_order_lines(tx, order, draft_id)
    (told,) = declared(workspace)
    assert told.statement.end_user is not None
    assert told.statement.end_user.party_id == of.end_user


def test_an_order_of_somebody_else_or_of_another_number_is_refused(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        stranger = customer(tx, "Example Strangers AG (fictional)")
        (foreign,) = orders(tx, of, "PO-9", customer_id=stranger)
        first, second = orders(tx, of, "PO-1", "PO-2")
        declare_order(tx, first)
        draft_id = tx.session.exec(select(Declaration.id)).one()
    for order, words in ((foreign, "another customer"), (second, "one certificate is issued for one order")):
        with pytest.raises(UserError, match=words), workspace.transaction(clerk) as tx:
            add_order_lines(tx, order, draft_id)
    assert [state for _number, state, _by in states(workspace)].count(OrderState.OPEN) == 2
    (told,) = declared(workspace)
    assert len(told.statement.lines) == 1


def test_a_draft_that_is_thrown_away_lets_its_order_go(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        (order,) = orders(tx, cast(tx), "PO-1")
        declare_order(tx, order)
        draft_id = tx.session.exec(select(Declaration.id)).one()
    with workspace.transaction(clerk) as tx:
        delete_draft(tx, draft_id)
    assert states(workspace) == [("PO-1", OrderState.OPEN, "")]


def test_an_order_is_opened_again_once_its_declaration_has_ended(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        (order,) = orders(tx, of, "PO-1", contract_number="")
        made = draft_declaration(tx, draft(of, lines=[]))
        draft_id = max(record_id for kind, record_id in made.ids if kind == "declaration")
        add_order_lines(tx, order, draft_id)
    with pytest.raises(UserError, match="stays as it is"), workspace.transaction(clerk) as tx:
        reopen_order(tx, order, "Once more.")
    with workspace.transaction(clerk) as tx:
        issue_for_signature(tx, draft_id)
        withdraw(tx, draft_id, "The customer never signed.")
        reopen_order(tx, order, "Once more.")
    with workspace.reader() as session:
        assert [each.order_number for each in open_orders(session, of.end_user)] == ["PO-1"]


def test_orders_are_found_by_the_beginning_of_their_number(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        first, *_ = orders(tx, of, "PO-17", "PO-171", "PO-2", "PO-17")
        declare_order(tx, first)
    with workspace.reader() as session:
        found = find_orders(session, "po-17")
        assert [(each.order_number, each.state) for each in found] == [
            ("PO-171", OrderState.OPEN),
            ("PO-17", OrderState.USED),
        ]
        assert find_orders(session, "") == ()
        assert find_orders(session, "\u202e") == ()

"""A clerk makes a declaration from an open order, with a second signature, to a paper another person verifies."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from sqlmodel import select

from desktop.customers.page import CustomersPage
from desktop.declarations.page import DeclarationsPage
from desktop.finding import RecordFinder
from desktop.widgets.ask import set_next_answer
from models.access.desk_settings import EXPORTER_PARTY, set_setting
from models.declarations.choices import AuthenticityCheck, DeclarationState, Disposition, LastEvent, PartyRole, Use
from models.declarations.drafts import DeclarationDraft
from models.declarations.queries import declaration_detail, retention_of
from models.declarations.tables import Declaration
from models.exchange.choices import OrderState
from models.exchange.commands import add_orders
from models.exchange.drafts import OrderDraft
from models.exchange.queries import OpenOrderPages
from models.parties.tables import Party
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.validation import validate
from tests.declarations.builders import USE, USE_ZH, cast, declaration
from tests.declarations.test_complete import MORE, with_purchaser
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.parties.builders import customer
from tests.widgets.a11y import clipped, nameless

TODAY = date(2026, 11, 24)


@pytest.fixture
def stock(sqlite_workspace, clerk, administrator):
    """An end user with open orders, a purchaser, and our own firm as exporter."""
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        buyer = customer(tx, "Example Trading AG (fictional)", military_ties="no")
        base = {
            "customer_id": of.end_user,
            "product_id": of.product,
            "order_date": date(2026, 11, 2),
            "quantity": "12.5",
            "unit": "KGM",
            "unit_price": "80.40",
            "currency": "EUR",
            "requested_use": USE,
        }
        orders = add_orders(
            tx, [validate(OrderDraft, {**base, "order_number": number}) for number in ("PO-17", "PO-18")]
        )
    with sqlite_workspace.transaction(administrator) as tx:
        set_setting(tx, EXPORTER_PARTY, of.exporter)
    return of, buyer, orders


def detail_of(workspace, declaration_id):
    with workspace.reader() as session:
        return declaration_detail(session, declaration_id, TODAY)


def states(workspace):
    page = OpenOrderPages(workspace).page(PageRequest(ListQuery(sort="entered")))
    return [row.state for row in page.rows]


def the_declaration(workspace) -> int:
    with workspace.reader() as session:
        return session.exec(select(Declaration.id)).one()


def test_from_an_order_to_two_signatures_by_the_keyboard(desk, sqlite_workspace, clerk, officer, stock, tmp_path):
    _of, buyer, _orders = stock
    page = desk.show(DeclarationsPage(desk.context))
    page.begin_from_order()
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.orders)
    page.record.orders.focus_rows()
    desk.settle()
    QTest.keyClick(page.record.orders.list.table, Qt.Key.Key_Return)
    desk.settle()
    made = the_declaration(sqlite_workspace)
    assert page.record._opened.id == made
    assert states(sqlite_workspace) == [OrderState.USED, OrderState.OPEN]
    assert page.record.form.field("order_number").value() == "PO-17"
    assert page.record.form.field("purchaser_id").value() is None
    # what the order does not say
    form = page.record.form
    form.field("purchaser_id").set_value(buyer)
    form.use.write({"specific_end_use": USE, "specific_end_use_zh": USE_ZH})
    for each in (Disposition.INCORPORATED, Disposition.OTHER):
        form.field("dispositions").tick(each)
    form.field("use").set_value(Use.CIVIL)
    form.field("end_product").set_value("Servo motor EX-9000")
    form.field("disposition_other").set_value("One set is kept as a sample.")
    form.undertakings.answer_in_full()
    form.field("consent_authority").set_value("Ministry of Commerce of China (MOFCOM)")
    form.signatures.add_row()
    role, name, _position = form.signatures.rows[0]
    role.set_value(PartyRole.PURCHASER.value)
    type_into(name.line, "Egon Example")
    form.edited.emit()
    form.flush()
    desk.settle()
    told = detail_of(sqlite_workspace, made)
    assert [(each.role, each.signatory_name) for each in told.further] == [(PartyRole.PURCHASER, "Egon Example")]
    press(page.detail.primary)
    desk.settle()
    assert detail_of(sqlite_workspace, made).state is DeclarationState.ISSUED, words_on(page)
    record_both(desk, page, tmp_path)
    told = detail_of(sqlite_workspace, made)
    assert told.state is DeclarationState.SIGNED
    assert told.further[0].signed_on == TODAY
    with open_desk(sqlite_workspace, officer, tmp_path / "officer") as other:
        theirs = other.show(DeclarationsPage(other.context))
        theirs.open_record(made)
        other.settle()
        theirs.primary_action()
        theirs.record.signing.check.field("authenticity").set_value(AuthenticityCheck.CALL_BACK)
        theirs.primary_action()
        other.settle()
    assert detail_of(sqlite_workspace, made).state is DeclarationState.VERIFIED


def record_both(desk, page, tmp_path) -> None:
    """Record the declarant's signature and the purchaser's from one paper."""
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.4 a scan (fictional)")
    page.primary_action()
    page.record.take_files([scan])
    form = page.record.signing.signature
    form.field("signed_on").set_value(TODAY)
    type_into(form.field("signed_at_place").line, "Exampletown")
    type_into(form.field("signatory_name").line, "Erika Example")
    type_into(form.field("signatory_position").line, "Managing director")
    form.field("authority_basis").set_value("legal_representative")
    form.field("company_seal").set_value(True)
    form.field("received_as").set_value("original")
    further = page.record.signing.further
    assert not further.isHidden()
    day = next(field for field in further.fields if field.key == "signed_on")
    day.set_value(TODAY)
    further._on_part_edited()
    press(page.detail.primary)
    desk.settle()


def test_a_late_signature_is_recorded_where_it_is_missing(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of, DeclarationState.SIGNED, **with_purchaser(tx, of))
    page = desk.show(DeclarationsPage(desk.context))
    page.open_record(made)
    desk.settle()
    point = next(item for item in page.detail.missing.items if item.field == "further")
    assert point.blocking
    page.detail.missing.jumped.emit(point.field)
    late = page.record.signing.late
    assert not late.isHidden()
    assert late.field("signatory_name").value() == "Egon Example"
    press(button(late, "Record this signature"))
    desk.settle()
    assert late.field("signed_on").note, "the day is asked for beside its field"
    late.field("signed_on").set_value(TODAY)
    press(button(late, "Record this signature"))
    desk.settle()
    assert late.isHidden()
    assert "Egon Example" in words_on(page.record.signing)
    assert not [item for item in page.detail.missing.items if item.field == "further"]


def test_the_customer_page_declares_an_order(desk, sqlite_workspace, stock):
    of, _buyer, _orders = stock
    page = desk.show(CustomersPage(desk.context))
    page.open_record(of.end_user)
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.orders)
    desk.settle()
    assert "PO-17" in str([page.record.orders.list.model.row_at(row).order_number for row in range(2)])
    page.record.orders.focus_rows()
    desk.settle()
    press(page.record.orders.take)
    desk.settle()
    made = the_declaration(sqlite_workspace)
    assert desk.went == [("declarations", made)]
    assert states(sqlite_workspace) == [OrderState.USED, OrderState.OPEN]


def test_lines_of_an_order_join_the_open_draft(desk, sqlite_workspace, clerk, stock):
    of, _buyer, _orders = stock
    with sqlite_workspace.transaction(clerk) as tx:
        made = declaration(tx, of, lines=[], order_number="PO-18", order_date=date(2026, 11, 2))
    page = desk.show(DeclarationsPage(desk.context))
    page.open_record(made)
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.orders)
    desk.settle()
    page.record.orders.focus_rows()
    desk.settle()
    press(page.record.orders.take)  # PO-17: one certificate covers one order, and this draft names another
    desk.settle()
    assert "one certificate is issued for one order" in page.detail.banner.text
    page.record.orders.list.step(1)
    desk.settle()
    press(page.record.orders.take)
    desk.settle()
    assert [line.quantity for line in detail_of(sqlite_workspace, made).statement.lines] == [12.5]
    assert page.detail.tabs.currentWidget() is page.record.form
    assert len(page.record.form.lines.value()) == 1


def test_an_order_is_cancelled_with_a_reason(desk, sqlite_workspace, stock):
    of, _buyer, _orders = stock
    page = desk.show(CustomersPage(desk.context))
    page.open_record(of.end_user)
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.orders)
    desk.settle()
    page.record.orders.focus_rows()
    desk.settle()
    set_next_answer("The customer changed its mind.")
    press(page.record.orders.cancel)
    desk.settle()
    assert states(sqlite_workspace) == [OrderState.CANCELLED, OrderState.OPEN]


def test_order_numbers_are_found(sqlite_workspace, clerk, stock, qapp):
    of, _buyer, orders = stock
    from models.exchange.declaring import declare_order

    with sqlite_workspace.transaction(clerk) as tx:
        declare_order(tx, orders[0])
    found = {hit.title: (hit.area, hit.record_id) for hit in RecordFinder(sqlite_workspace)("po-1")}
    made = the_declaration(sqlite_workspace)
    assert found["PO-17"] == ("declarations", made)
    assert found["PO-18"] == ("customers", of.end_user)


def test_declarations_of_one_customer(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        first = cast(tx)
        second = cast(tx, "Sample Pumps Inc (fictional)")
        declaration(tx, first)
        declaration(tx, second)
    page = desk.show(DeclarationsPage(desk.context))
    chip = next(each for each in page.list._chips if each.key == "customer")
    chip.menu().popup(chip.mapToGlobal(chip.rect().bottomLeft()))
    desk.settle()
    with sqlite_workspace.reader() as session:
        number = session.get_one(Party, second.end_user).number
    QTest.keyClicks(chip.line, number)
    chip._pause.stop()
    chip._look()
    desk.settle()
    assert isinstance(chip.found, QListWidget)
    QTest.keyClick(chip.line, Qt.Key.Key_Return)
    desk.settle()
    assert chip.values() == (str(second.end_user),)
    assert "Sample Pumps Inc (fictional)" in chip.text()
    assert [page.list.model.row_at(0).customer_id, page.list.model.rowCount()] == [second.end_user, 1]
    page.list.set_query(ListQuery(filters={"customer": (str(first.end_user),)}))
    desk.settle()
    assert "Example Magnetics" in chip.text()


def test_what_is_kept_and_until_when(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        made = declaration(tx, cast(tx), DeclarationState.SIGNED)
    page = desk.show(DeclarationsPage(desk.context))
    page.open_record(made)
    desk.settle()
    page.detail.tabs.setCurrentWidget(page.record.keeping)
    page.record.keeping.form.field("event").set_value(LastEvent.END_OF_DEAL)
    page.record.keeping.form.field("on").set_value(TODAY)
    press(button(page.record.keeping, "Record the last event"))
    desk.settle()
    with sqlite_workspace.reader() as session:
        assert retention_of(session, made).until == date(2031, 11, 24)
    assert "2031" in words_on(page.record.keeping)


def test_every_field_survives_the_form(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of, **with_purchaser(tx, of))
    page = desk.show(DeclarationsPage(desk.context))
    page.open_record(made)
    desk.settle()
    type_into(page.record.form.field("project").line, "Example project")
    page.record.form.flush()
    desk.settle()
    stated = detail_of(sqlite_workspace, made).statement
    assert stated.project == "Example project"
    for name, value in MORE.items():
        told = getattr(stated, name)
        assert (list(told) if isinstance(told, tuple) else told) == value, name
    assert set(DeclarationDraft.model_fields) - {"parties", "declarant_id"} <= set(page.record.form.values())


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_new_parts_have_names_in_every_language_and_look(
    qapp, sqlite_workspace, clerk, stock, tmp_path, tongue, appearance
):
    of, _buyer, _orders = stock
    with sqlite_workspace.transaction(clerk) as tx:
        draft_id = declaration(tx, of, **MORE)
        signed = declaration(tx, of, DeclarationState.SIGNED, **with_purchaser(tx, of))
    with open_desk(sqlite_workspace, clerk, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = desk.show(DeclarationsPage(desk.context))
        for made in (draft_id, signed):
            page.open_record(made)
            desk.settle()
            for widget in (page.record.form, page.record.orders, page.record.signing, page.record.keeping):
                place = page.detail.tabs.indexOf(widget)
                if page.detail.tabs.isTabVisible(place):
                    page.detail.tabs.setCurrentIndex(place)
                    desk.settle()
                    assert nameless(page) == []
                    assert clipped(page) == []

"""Open orders where a clerk looks for them: those of a customer, or all of them, each ready to be declared."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.records.amounts import amount
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from models.access.roles import Permission
from models.exchange.choices import OrderState
from models.exchange.commands import cancel_order
from models.exchange.declaring import declare_order, reopen_order
from models.exchange.queries import OpenOrderPages
from models.exchange.views import OpenOrderRow
from models.workspace.changes import Changes
from models.workspace.paging import ListQuery, Page, PageRequest

_TONES = {OrderState.OPEN: "info", OrderState.USED: "ok", OrderState.CANCELLED: "idle"}


class _OrdersOf:
    """The orders, narrowed to a customer where one is set."""

    def __init__(self, context: DeskContext) -> None:
        self._pages = OpenOrderPages(context.workspace)
        self.customer: int | None = None

    def count(self, query: ListQuery) -> int:
        return self._pages.count(self._narrowed(query))

    def page(self, request: PageRequest) -> Page[OpenOrderRow]:
        return self._pages.page(replace(request, query=self._narrowed(request.query)))

    def _narrowed(self, query: ListQuery) -> ListQuery:
        if self.customer is None:
            return query
        filters: Mapping[str, Any] = {**query.filters, "customer": (str(self.customer),)}
        return replace(query, filters=filters)


class OrdersPanel(QWidget):
    """The list of orders with what can be done with the chosen one; Enter does the first of it."""

    wanted = Signal(object)
    """The id of an order of which the lines are to be declared."""

    def __init__(self, context: DeskContext, name: str, parent: QWidget | None = None, *, of_one: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self._source = _OrdersOf(context)
        self._name = name
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._about = QLabel(self)
        self._about.setProperty("role", "help")
        self._about.setWordWrap(True)
        self._about.setContentsMargins(space(3), space(3), space(3), 0)
        rows.addWidget(self._about)
        self.list = self._build_list(of_one=of_one)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._build_foot())
        self.say(self.tr("Declare this order"), "")
        self._show_chosen()

    def say(self, act_text: str, about: str) -> None:
        """Name what Enter does, and say above the list what it shows."""
        self.take.setText(act_text)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_orders(self, customer_id: int | None) -> None:
        """Show the open orders of a customer, or of all."""
        changed = customer_id != self._source.customer
        self._source.customer = customer_id
        if changed:
            self.list.select(None)
            self.list.set_query(_open_orders())
        else:
            self.list.refresh()
        self._show_chosen()

    def focus_rows(self) -> None:
        """Put the cursor into the rows, on the first one."""
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.table.currentIndex().isValid():
            self.list.table.go_to_row(0)

    @property
    def chosen(self) -> OpenOrderRow | None:
        """The order the person moved to."""
        row = self.list.model.row_of(self.list.current_id) if self.list.current_id is not None else None
        found = self.list.model.row_at(row) if row is not None else None
        return found if isinstance(found, OpenOrderRow) else None

    # building

    def _build_list(self, *, of_one: bool) -> ListPanel:
        panel = ListPanel(
            [column for column in order_columns() if not (of_one and column.key == "customer")],
            self._source,
            self._context.jobs,
            name=self._name,
            settings=self._context.settings,
            empty=self.tr("No order was imported yet. Import open orders from a sheet on the Customers page."),
            start=_open_orders(),
        )
        states = [(each.value, translate_words(each.label)) for each in OrderState]
        panel.add_filter("state", self.tr("State"), states)
        connect_export(self._context, panel, self._source, self.tr("Open orders"))
        panel.chosen.connect(self._show_chosen)
        panel.opened.connect(self._on_opened)
        panel.failed.connect(self._context.report)
        panel.model.loaded.connect(self._show_chosen)
        return panel

    def _build_foot(self) -> QWidget:
        foot = QFrame(self)
        foot.setProperty("role", "strip")
        row = QHBoxLayout(foot)
        row.setContentsMargins(space(3), space(2), space(3), space(2))
        row.setSpacing(space(2))
        self.take = Button("", foot, role="primary", icon_name="declarations")
        self.take.clicked.connect(self._on_take)
        self.look = Button(self.tr("Open its declaration"), foot, role="quiet", icon_name="forward")
        self.look.clicked.connect(self._on_look)
        self.cancel = Button(self.tr("Cancel this order …"), foot, role="quiet", icon_name="remove")
        self.cancel.clicked.connect(self._on_cancel)
        self.again = Button(self.tr("Open it again …"), foot, role="quiet", icon_name="undo")
        self.again.clicked.connect(self._on_again)
        for button in (self.take, self.look, self.cancel, self.again):
            row.addWidget(button)
        row.addStretch(1)
        return foot

    # acting

    def _show_chosen(self, _chosen: object = None) -> None:
        order = self.chosen
        state = order.state if order is not None else None
        may = self._context.may(Permission.PREPARE)
        self.take.setEnabled(state is OrderState.OPEN and may)
        self.take.setVisible(state is not OrderState.USED)
        self.look.setVisible(state is OrderState.USED)
        self.cancel.setVisible(state is OrderState.OPEN and may)
        self.again.setVisible(state is OrderState.USED and may)

    def _on_opened(self, _order_id: int) -> None:
        order = self.chosen
        if order is not None and order.state is OrderState.USED:
            self._on_look()
        else:
            self._on_take()

    def _on_take(self) -> None:
        order = self.chosen
        if order is not None and self._context.may(Permission.PREPARE):
            self.wanted.emit(order.id)

    def _on_look(self) -> None:
        order = self.chosen
        if order is not None and order.used_by is not None:
            self._context.go("declarations", order.used_by)

    def _on_cancel(self) -> None:
        order = self.chosen
        if order is None:
            return
        title = self.tr("Cancel the order {number}?").format(number=order.order_number)
        text = self.tr("It leaves the list of open orders and stays readable.")

        def then(reason: str) -> None:
            self._do(lambda tx: cancel_order(tx, order.id, reason))

        ask_reason(self, title, text, self.tr("Cancel the order"), then, label=self.tr("Why"), danger=True)

    def _on_again(self) -> None:
        order = self.chosen
        if order is None:
            return
        title = self.tr("Open the order {number} again?").format(number=order.order_number)
        text = self.tr("Only an order whose declaration was withdrawn or stopped can be declared once more.")

        def then(reason: str) -> None:
            self._do(lambda tx: reopen_order(tx, order.id, reason))

        ask_reason(self, title, text, self.tr("Open it again"), then, label=self.tr("Why"))

    def _do(self, command: Any) -> None:
        act(self._context, command, owner=self, then=lambda _changes: self.list.refresh())


class CustomerOrders(OrdersPanel):
    """The orders of one customer; declaring one begins the declaration and opens it."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "customer_orders", parent, of_one=True)
        self.wanted.connect(self._declare)

    def show_record(self, party_id: int) -> None:
        """Show the orders of a customer."""
        self.show_orders(party_id)

    def _declare(self, order_id: int) -> None:
        def then(changes: Changes) -> None:
            self._context.go("declarations", declared_in(changes))

        act(self._context, lambda tx: declare_order(tx, order_id), owner=self, then=then)


def declared_in(changes: Changes) -> int:
    """Return the id of the declaration that a command made."""
    return max(record_id for kind, record_id in changes.ids if kind == "declaration")


def order_columns() -> list[Column]:
    """Build the columns in the window's language."""
    tr = QCoreApplication.translate
    return [
        Column("order_number", tr("OrderColumns", "Order"), 14, lambda row: row.order_number),
        Column(
            "customer", tr("OrderColumns", "Customer"), 15, lambda row: row.customer, tooltip=lambda row: row.customer
        ),
        Column("product", tr("OrderColumns", "Product"), 12, _product, strong=True, tooltip=_product),
        Column("quantity", tr("OrderColumns", "Quantity"), 10, _quantity),
        Column("order_date", tr("OrderColumns", "Ordered on"), 14, lambda row: row.order_date),
        Column(
            "state",
            tr("OrderColumns", "State"),
            10,
            lambda row: row.state,
            sortable=False,
            tone=lambda row: _TONES[row.state],
        ),
        Column("declaration", tr("OrderColumns", "Declaration"), 15, lambda row: row.declaration, sortable=False),
        Column(
            "contract", tr("OrderColumns", "Contract"), 14, lambda row: row.contract_number, sortable=False, hidden=True
        ),
        Column(
            "use", tr("OrderColumns", "Requested use"), 30, lambda row: row.requested_use, sortable=False, hidden=True
        ),
    ]


def _product(row: OpenOrderRow) -> object:
    return row.product


def _quantity(row: OpenOrderRow) -> object:
    return amount(row.quantity, row.unit)


def _open_orders() -> ListQuery:
    return ListQuery(filters={"state": (OrderState.OPEN.value,)}, sort="order_number")

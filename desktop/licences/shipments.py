"""The shipments of a licence: plan one, record that it left and arrived, cancel it; always in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.fields_text import TextField
from desktop.widgets.form import Form
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.licences.choices import ShipmentState, TransportMode
from models.licences.drafts import ShipmentDraft, ShippedDraft
from models.licences.shipping import cancel_shipment, confirm_arrival, plan_shipment, ship
from models.licences.views import LicenceDetail, ShipmentRow
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_TONES = {
    ShipmentState.PLANNED: "warn",
    ShipmentState.SHIPPED: "info",
    ShipmentState.ARRIVED: "ok",
    ShipmentState.CANCELLED: "idle",
}


class ShipmentsTab(QScrollArea):
    """What left under a licence, what is planned, and the next step of each."""

    changed = Signal()

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._detail: LicenceDetail | None = None
        self.form: Form | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def show_licence(self, detail: LicenceDetail) -> None:
        """Show the shipments of a licence; a form that is open for it keeps what was typed."""
        same = self._detail is not None and self._detail.id == detail.id
        self._detail = detail
        if same and self.form is not None:
            return
        self.form = None
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(space(4), space(3), space(4), space(4))
        self._rows.setSpacing(space(2))
        for row in detail.shipments:
            self._rows.addWidget(self._shipment(row))
        if not detail.shipments:
            none = QLabel(self.tr("Nothing has left under this licence yet."), inner)
            none.setProperty("role", "muted")
            self._rows.addWidget(none)
        self._rows.addStretch(1)
        self.setWidget(inner)

    def plan(self) -> None:
        """Open the form for a new shipment, filled with what the licence says."""
        detail = self._detail
        if detail is None or self.form is not None:
            return
        self.form = form = Form(self.widget())
        form.add_section(self.tr("New shipment"))
        today = self._context.workspace.clock.today()
        form.add_row(
            DateField("planned_on", self.tr("Planned on"), required=True),
            ChoiceField("transport", self.tr("Transport"), TransportMode, required=True),
        )
        form.add_row(
            TextField("invoice_number", self.tr("Invoice number"), limit=60),
            TextField("port", self.tr("Port"), limit=120),
        )
        for line in detail.lines:
            form.add(DecimalField(f"line_{line.id}", line.description, unit=line.unit))
        buttons = QWidget(form)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        save = Button(self.tr("Plan the shipment"), buttons, role="primary")
        save.clicked.connect(self._on_plan)
        drop = Button(self.tr("Cancel"), buttons)
        drop.clicked.connect(self._on_drop)
        row.addWidget(save)
        row.addWidget(drop)
        row.addStretch(1)
        form.add_widget(buttons)
        form.load(
            {"planned_on": today, "transport": detail.transport, "port": detail.port}
            | {f"line_{line.id}": line.balance.free for line in detail.lines}
        )
        self._rows.insertWidget(0, form)
        form.focus_first()

    def _shipment(self, row: ShipmentRow) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(Pill(translate_words(row.state), _TONES[row.state], box))
        day = row.arrived_on or row.shipped_on or row.planned_on
        text = QLabel(f"{row.number} · {row.consignee} · {show_date(day)} · {translate_words(row.transport)}", box)
        line.addWidget(text, 1)
        if self._context.may(Permission.SHIP):
            for words, do in self._steps(row):
                button = Button(words, box)
                button.clicked.connect(do)
                line.addWidget(button)
        return box

    def _steps(self, row: ShipmentRow) -> list[tuple[str, Callable[[], None]]]:
        if row.state is ShipmentState.PLANNED:
            return [
                (self.tr("Record shipping …"), partial(self._ask_shipped, row)),
                (self.tr("Cancel …"), partial(self._ask_cancel, row)),
            ]
        if row.state is ShipmentState.SHIPPED:
            return [(self.tr("Record arrival"), partial(self._arrived, row))]
        return []

    def _ask_shipped(self, row: ShipmentRow, _checked: bool = False) -> None:
        def then(number: str) -> None:
            def command(tx: Transaction) -> object:
                return ship(tx, row.id, validate(ShippedDraft, {"shipped_on": tx.today, "customs_declaration": number}))

            self._act(command)

        ask_reason(
            self,
            row.number,
            self.tr("The goods left today."),
            self.tr("Record shipping"),
            then,
            label=self.tr("Customs declaration number"),
        )

    def _ask_cancel(self, row: ShipmentRow, _checked: bool = False) -> None:
        def then(reason: str) -> None:
            self._act(lambda tx: cancel_shipment(tx, row.id, reason))

        ask_reason(
            self,
            row.number,
            self.tr("What was reserved becomes free again."),
            self.tr("Cancel the shipment"),
            then,
            label=self.tr("Why?"),
        )

    def _arrived(self, row: ShipmentRow, _checked: bool = False) -> None:
        self._act(lambda tx: confirm_arrival(tx, row.id, tx.today))

    def _on_drop(self) -> None:
        self.form = None
        if self._detail is not None:
            self.show_licence(self._detail)

    def _on_plan(self) -> None:
        detail, form = self._detail, self.form
        if detail is None or form is None:
            return
        values = form.values()
        consignee = next((p.party_id for p in detail.parties if p.role.value in {"ultimate_consignee", "end_user"}), 0)
        lines = [
            {"licence_line_id": line.id, "quantity": values[f"line_{line.id}"], "unit": line.unit}
            for line in detail.lines
            if values.get(f"line_{line.id}")
        ]
        wanted = {
            "licence_id": detail.id,
            "planned_on": values["planned_on"],
            "consignee_id": consignee,
            "destination": detail.destination,
            "contract_number": detail.contract_number,
            "port": values["port"] or "",
            "transport": values["transport"],
            "invoice_number": values["invoice_number"] or "",
            "lines": lines,
        }
        try:
            draft = validate(ShipmentDraft, wanted)
        except FieldErrors as error:
            form.show_faults(error)
            return
        self._act(lambda tx: plan_shipment(tx, draft))

    def _act(self, command: Callable[[Transaction], object]) -> None:
        act(self._context, command, owner=self, then=self._on_done, failed=self._on_failed)  # type: ignore[arg-type]

    def _on_done(self, _changes: object) -> None:
        """Let the form go: the page asks for the licence again and shows it without."""
        self.form = None

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and self.form is not None and error.field:
            self.form.show_faults(error)
        else:
            self._context.report(error)

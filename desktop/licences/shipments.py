"""The shipments of a licence: plan one, record that it left and arrived, cancel it; always in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.licences.shipment_form import ShipmentCard, ShipmentFields
from desktop.records.entry import words
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.ask import ask_reason
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from models.access.roles import Permission
from models.licences.choices import ShipmentState
from models.licences.drafts import ShippedDraft
from models.licences.shipping import cancel_shipment, confirm_arrival, plan_shipment, ship
from models.licences.views import LicenceDetail, ShipmentRow
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

    planning = Signal()
    """The form of a new shipment was opened or closed."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._detail: LicenceDetail | None = None
        self.card: ShipmentCard | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def show_licence(self, detail: LicenceDetail) -> None:
        """Show the shipments of a licence; a form that is open for it keeps what was typed."""
        same = self._detail is not None and self._detail.id == detail.id
        self._detail = detail
        if same and self.card is not None:
            return
        if self.card is not None:
            self._close()
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
        if detail is None or self.card is not None:
            return
        self.card = ShipmentCard(detail, self.tr("Plan the shipment"), self.widget())
        self.card.given.connect(self._on_plan)
        self.card.cancelled.connect(self._on_drop)
        self._rows.insertWidget(0, self.card)
        self.card.open(self._context.workspace.clock.today())
        self.planning.emit()

    @property
    def form(self) -> ShipmentFields | None:
        """The form of the shipment that is being planned."""
        return None if self.card is None else self.card.form

    def give(self) -> None:
        """Plan the shipment as it was typed, as its button does."""
        if self.card is not None:
            self.card.act.click()

    def _shipment(self, row: ShipmentRow) -> QWidget:
        box = QFrame()
        box.setProperty("role", "card")
        line = QHBoxLayout(box)
        line.setContentsMargins(space(3), space(2), space(3), space(2))
        line.setSpacing(space(3))
        text = QVBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(space(2))
        pill = Pill(translate_words(row.state), _TONES[row.state], box)
        pill.setMinimumWidth(pill.sizeHint().width())
        head.addWidget(pill)
        day = row.arrived_on or row.shipped_on or row.planned_on
        head.addWidget(QLabel(f"{row.number} · {show_date(day)}", box), 1)
        text.addLayout(head)
        text.addWidget(words(f"{row.consignee} · {translate_words(row.transport)}", "help"))
        line.addLayout(text, 1)
        if self._context.may(Permission.SHIP):
            for name, do in self._steps(row):
                button = Button(name, box)
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
        self._close()
        if self._detail is not None:
            self.show_licence(self._detail)

    def _on_plan(self) -> None:
        draft = self.card.draft() if self.card is not None else None
        if draft is not None:
            self._act(lambda tx: plan_shipment(tx, draft))

    def _close(self) -> None:
        self.card = None
        self.planning.emit()

    def _act(self, command: Callable[[Transaction], object]) -> None:
        act(self._context, command, owner=self, then=self._on_done, failed=self._on_failed)  # type: ignore[arg-type]

    def _on_done(self, _changes: object) -> None:
        """Let the form go: the page asks for the licence again and shows it without."""
        self._close()

    def _on_failed(self, error: Exception) -> None:
        if self.card is None or not self.card.refused(error):
            self._context.report(error)

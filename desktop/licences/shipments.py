"""The shipments of a licence: plan one, record that it left and arrived, cancel it; always in place."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.licences.shipment_form import ShipmentCard
from desktop.licences.shipment_steps import ArrivedFields, LeftFields, carried_lines
from desktop.records.entry import EntryCard, words
from desktop.records.plain_form import PlainForm
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
        self.card: EntryCard | None = None
        self._boxes: dict[int, QWidget] = {}
        self._buttons: list[Button] = []
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
        self._buttons = []
        self._boxes = {row.id: self._shipment(row) for row in detail.shipments}
        for box in self._boxes.values():
            self._rows.addWidget(box)
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
        self.card = card = ShipmentCard(detail, self.tr("Plan the shipment"), self.widget())
        card.given.connect(self._on_plan)
        card.cancelled.connect(self._on_drop)
        self._rows.insertWidget(0, card)
        card.open(self._today)
        self._opened()

    @property
    def form(self) -> PlainForm | None:
        """The form that is open: of a shipment that is being planned, or of the step of one."""
        return None if self.card is None else self.card.form

    def give(self) -> None:
        """Do what the open form is for, as its button does."""
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
        state = (self.tr("Overdue"), "stop") if row.overdue else (translate_words(row.state), _TONES[row.state])
        pill = Pill(*state, box)
        pill.setMinimumWidth(pill.sizeHint().width())
        head.addWidget(pill)
        day = row.arrived_on or row.shipped_on or row.planned_on
        head.addWidget(QLabel(f"{row.number} · {show_date(day)}", box), 1)
        text.addLayout(head)
        for carried in carried_lines(row):
            text.addWidget(words(carried))
        text.addWidget(words(f"{row.consignee} · {translate_words(row.transport)}", "help"))
        line.addLayout(text, 1)
        if self._context.may(Permission.SHIP):
            for name, do in self._steps(row):
                button = Button(name, box)
                button.clicked.connect(do)
                self._buttons.append(button)
                line.addWidget(button)
        return box

    def _steps(self, row: ShipmentRow) -> list[tuple[str, Callable[[], None]]]:
        if row.state is ShipmentState.PLANNED:
            return [
                (self.tr("Record shipping …"), partial(self._ask_shipped, row)),
                (self.tr("Cancel …"), partial(self._ask_cancel, row)),
            ]
        if row.state is ShipmentState.SHIPPED:
            return [(self.tr("Record arrival …"), partial(self._ask_arrived, row))]
        return []

    def _ask_shipped(self, row: ShipmentRow, _checked: bool = False) -> None:
        card = EntryCard(LeftFields(self._today, carried_lines(row)), self.tr("Record shipping"), self.widget())

        def give() -> None:
            facts = {name: value for name, value in card.form.values().items() if value is not None}
            self._act(lambda tx: ship(tx, row.id, validate(ShippedDraft, facts)))

        self._step(row, card, give, {"shipped_on": self._today}, "customs_declaration")

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

    def _ask_arrived(self, row: ShipmentRow, _checked: bool = False) -> None:
        card = EntryCard(ArrivedFields(self._today, carried_lines(row)), self.tr("Record arrival"), self.widget())

        def give() -> None:
            day = card.form.values()["arrived_on"]
            self._act(lambda tx: confirm_arrival(tx, row.id, day))

        self._step(row, card, give, {"arrived_on": self._today}, "arrived_on")

    def _step(
        self, row: ShipmentRow, card: EntryCard, give: Callable[[], None], values: Mapping[str, object], focus: str
    ) -> None:
        """Open the card of one step below its shipment."""
        if self.card is not None:
            return
        self.card = card
        card.given.connect(give)
        card.cancelled.connect(self._on_drop)
        self._rows.insertWidget(self._rows.indexOf(self._boxes[row.id]) + 1, card)
        card.begin(values, focus)
        self._opened()

    def _opened(self) -> None:
        """Let one form be open at a time: the steps of the shipments wait."""
        for button in self._buttons:
            button.setEnabled(False)
        self.planning.emit()

    @property
    def _today(self) -> date:
        today: date = self._context.workspace.clock.today()
        return today

    def _on_drop(self) -> None:
        self._close()
        if self._detail is not None:
            self.show_licence(self._detail)

    def _on_plan(self) -> None:
        draft = self.card.draft() if isinstance(self.card, ShipmentCard) else None
        if draft is not None:
            self._act(lambda tx: plan_shipment(tx, draft))

    def _close(self) -> None:
        self.card = None
        for button in self._buttons:
            button.setEnabled(True)
        self.planning.emit()

    def _act(self, command: Callable[[Transaction], object]) -> None:
        act(self._context, command, owner=self, then=self._on_done, failed=self._on_failed)  # type: ignore[arg-type]

    def _on_done(self, _changes: object) -> None:
        """Let the form go: the page asks for the licence again and shows it without."""
        self._close()

    def _on_failed(self, error: Exception) -> None:
        if self.card is None or not self.card.refused(error):
            self._context.report(error)

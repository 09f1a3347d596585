"""What a certified customer owes: its standing duties and its mass balances, side by side behind one tab."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.customers.duties import DutiesTab
from desktop.customers.mass_balance import MassBalanceTab
from desktop.shell.context import DeskContext


class DutiesPart(QTabWidget):
    """Two sections; the one in front reads what it shows."""

    screening_asked = Signal()

    def __init__(self, context: DeskContext, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self._party_id = 0
        self.duties = DutiesTab(context, today, self)
        self.balance = MassBalanceTab(context, today, self)
        self.addTab(self.duties, self.tr("Standing duties and visits"))
        self.addTab(self.balance, self.tr("Mass balance"))
        self.duties.balance_asked.connect(self.show_balance)
        self.duties.screening_asked.connect(self.screening_asked)
        self.currentChanged.connect(self._on_section)

    def show_party(self, party_id: int) -> None:
        """Show what a party owes."""
        self._party_id = party_id
        self._on_section()

    def show_balance(self, site_id: int, year: int) -> None:
        """Show the mass balance of one site and year."""
        self.balance.choose(site_id, year)
        self.setCurrentWidget(self.balance)

    def _on_section(self, _place: int = 0) -> None:
        front = self.duties if self.currentWidget() is self.duties else self.balance
        if self._party_id:
            front.show_party(self._party_id)

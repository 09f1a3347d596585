"""The dossiers of a customer on its status tab: a short table whose rows open, and a way to begin one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableWidgetItem

from desktop.customers.dossier.tones import programme_name
from desktop.records.short_table import ShortTable
from desktop.shell.language import show
from models.certification.views import DossierRow


def dossier_table(rows: Sequence[DossierRow], open_one: Callable[[int], object]) -> ShortTable:
    """Build the table; Enter or a double click opens a dossier."""
    tr = QCoreApplication.translate
    titles = [
        tr("Dossiers", "Dossier"),
        tr("Dossiers", "Programme"),
        tr("Dossiers", "State"),
        tr("Dossiers", "Decided"),
    ]
    table = ShortTable(titles, [4, 6, 3, 5])
    table.setAccessibleName(tr("Dossiers", "Dossiers"))
    table.setRowCount(len(rows))
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for place, row in enumerate(rows):
        decided = f"{show(row.last_decision)}, {show(row.decided_on)}" if row.last_decision is not None else ""
        for column, text in enumerate((row.number, programme_name(row.programme), show(row.stage), decided)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            table.setItem(place, column, item)
    table.fit(len(rows))
    table.itemActivated.connect(partial(_open, open_one))
    table.itemDoubleClicked.connect(partial(_open, open_one))
    return table


def _open(open_one: Callable[[int], object], item: QTableWidgetItem) -> None:
    open_one(int(item.data(Qt.ItemDataRole.UserRole)))

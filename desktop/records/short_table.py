"""A table of a few rows: its columns share the width in proportion, its height is that of its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget


class ShortTable(QTableWidget):
    """Read only, chosen by whole rows; Tab leaves it."""

    def __init__(
        self,
        titles: Sequence[str],
        stretches: Sequence[int],
        parent: QWidget | None = None,
        *,
        numbers: Sequence[int] = (),
    ) -> None:
        """``stretches`` share the width; ``numbers`` are the columns whose heads stand at the right."""
        super().__init__(0, len(titles), parent)
        self._stretches = tuple(stretches)
        self.setHorizontalHeaderLabels(list(titles))
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        for column in numbers:
            head = QTableWidgetItem(titles[column])
            head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, head)

    def fit(self, rows: int) -> None:
        """Be as high as so many rows and the head."""
        height = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, whole = self.viewport().width(), sum(self._stretches)
        for column, stretch in enumerate(self._stretches):
            self.setColumnWidth(column, room * stretch // whole)

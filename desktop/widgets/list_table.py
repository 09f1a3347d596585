"""The table of a list: whole rows, J and K, Enter, and nothing that is slow on a million rows."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.shell.theme import em
from desktop.widgets.cells import CellDelegate


class ListTable(QTableView):
    """A table that is moved through by keyboard and opens rows."""

    copy_asked = Signal()
    opened_row = Signal(object)
    current_row_changed = Signal(object)
    menu_asked = Signal(int, object)
    """The row whose menu is asked for, by mouse or by key, and where on the screen."""
    widened = Signal()
    """There is more or less room for columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(CellDelegate(self))
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(em() * 2))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(False)
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(round(em() * 2))
        self._spare_column = 0
        self._spare_width = 0
        self.doubleClicked.connect(self._on_opened)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_row_changed.emit(current.row() if current.isValid() else None)

    def set_spare_column(self, column: int, width: int) -> None:
        """Name the column that takes the room the others leave; ``width`` is the least it needs."""
        self._spare_column, self._spare_width = column, width
        self.share_width()

    def share_width(self) -> None:
        """Give the spare room to one column, so that the rows fill the list."""
        head = self.horizontalHeader()
        if self.model() is None or head.isSectionHidden(self._spare_column):
            return
        others = head.length() - head.sectionSize(self._spare_column)
        wanted = max(self._spare_width, self.viewport().width() - others)
        if wanted != head.sectionSize(self._spare_column):
            head.resizeSection(self._spare_column, wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()
        self.share_width()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            place = event.globalPos() if by_mouse else self._middle_of(index)
            self.menu_asked.emit(index.row(), place)

    def _middle_of(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.step(1 if key == Qt.Key.Key_J else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._on_opened(self.currentIndex())
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to_row(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_C:
            self.copy_asked.emit()
        elif event.text() and plain and event.text().isalnum():
            event.ignore()  # letters belong to the page (A approve, R return ...), not to a search in cells
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Never walk through the rows for typed letters: a million rows would be read."""

    def step(self, by: int) -> None:
        """Move the current row up or down."""
        self.go_to_row(max(0, self.currentIndex().row() + by))

    def go_to_row(self, row: int) -> None:
        """Make a row current and visible."""
        model = self.model()
        if model is None or not 0 <= row < model.rowCount():
            return
        column = max(0, self.horizontalHeader().logicalIndex(0))
        self.setCurrentIndex(model.index(row, column))

    def selected_rows(self) -> list[range]:
        """Give the selected rows as ranges, without making a list of a million indexes."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        ranges = [range(part.top(), part.bottom() + 1) for part in parts]
        return sorted({(r.start, r.stop): r for r in ranges}.values(), key=lambda r: r.start)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened_row.emit(index.row())

"""Things side by side that go on in the next line where there is no room, so that no row makes the window wide."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

Line = list[tuple[int, QLayoutItem]]


class Flow(QLayout):
    """A row that breaks into lines; what comes after ``add_spring`` keeps to the right of its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._spring: int | None = None

    # building

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        if self._spring is not None and place < self._spring:
            self._spring += 1
        self.invalidate()

    def add_spring(self) -> None:
        """Push what is added from now on to the right."""
        self._spring = len(self._items)

    # what Qt asks

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        if self._spring is not None and index < self._spring:
            self._spring -= 1
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        lines = self._lines(width - edges.left() - edges.right())
        high = sum(self._height(line) for line in lines) + self._gap() * max(0, len(lines) - 1)
        return high + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(each.width() for each in shown) + self._gap() * max(0, len(shown) - 1)
        return self._around(width, max((each.height() for each in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return self._around(
            max((each.width() for each in shown), default=0), max((each.height() for each in shown), default=0)
        )

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        inner = area.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            height = self._height(line)
            self._lay(line, QRect(inner.left(), top, inner.width(), height))
            top += height + self._gap()

    # lines

    def _lines(self, room: int) -> list[Line]:
        """Break the items into lines; a gap stands between any two."""
        lines: list[Line] = []
        left = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if not lines or width > left:
                lines.append([])
                left = room
            lines[-1].append((place, item))
            left -= width + self._gap()
        return lines

    def _lay(self, line: Line, area: QRect) -> None:
        used = sum(item.sizeHint().width() for _place, item in line) + self._gap() * (len(line) - 1)
        spare, left = max(0, area.width() - used), area.left()
        pushed = False
        for place, item in line:
            if self._spring is not None and place >= self._spring and not pushed:
                left, pushed = left + spare, True
            hint = item.sizeHint()
            size = QSize(min(hint.width(), area.width()), hint.height())
            item.setGeometry(QRect(QPoint(left, area.top() + (area.height() - size.height()) // 2), size))
            left += size.width() + self._gap()

    def _height(self, line: Line) -> int:
        return max(item.sizeHint().height() for _place, item in line)

    def _gap(self) -> int:
        return max(0, self.spacing())

    def _around(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

"""Who owns whom, drawn as a tree with percentages."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.shell.language import translate_words
from desktop.shell.theme import chars, colour, em, space, tokens
from models.workspace.words import Words

_LEAST, _MOST, _LINK = 18, 30, 10
"""Characters: of a box at least and at most, and of the line between two levels with its share."""


@dataclass(frozen=True)
class Owner:
    """A party in the tree and the owners above it; ``share`` is what it holds of the one below, in words."""

    name: str
    share: Words | str = ""
    note: Words | str = ""
    tone: str = ""
    key: object = None
    owners: tuple["Owner", ...] = ()


class OwnershipTree(QWidget):
    """Draws the party at the left and its owners to the right, level by level."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root: Owner | None = None
        self._placed: list[tuple[Owner, QRectF, QRectF | None]] = []
        self._room = 0
        self.setAccessibleName(self.tr("Owners"))

    def set_root(self, root: Owner) -> None:
        """Show a party and its owners."""
        self._root = root
        self.setAccessibleDescription("\n".join(self._spoken(root, 0)))
        self._lay_out()

    def set_room(self, room: int) -> None:
        """Say how wide the place is: boxes give way as far as they can be read, so that more levels are seen."""
        if room != self._room:
            self._room = room
            self._lay_out()

    def _lay_out(self) -> None:
        self._placed = []
        if self._root is not None:
            self._place(self._root, 0, 0.0, None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        right = max((box.right() for _owner, box, _parent in self._placed), default=chars(30))
        bottom = max((box.bottom() for _owner, box, _parent in self._placed), default=em() * 4)
        return QSize(round(right + space(2)), round(bottom + space(2)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for owner, box, below in self._placed:
            if below is not None:
                self._paint_link(painter, owner, box, below)
        for owner, box, _below in self._placed:
            self._paint_box(painter, owner, box)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for owner, box, _below in self._placed:
            if box.contains(event.position()) and owner.key is not None:
                self.opened.emit(owner.key)
                return

    def _place(self, owner: Owner, level: int, top: float, below: QRectF | None) -> float:
        """Lay out a subtree from ``top``; give the height it takes."""
        width, height, gap = self._box_width(), em() * 2.6, em() * 0.6
        slot = len(self._placed)
        self._placed.append((owner, QRectF(), below))
        taken = 0.0
        left = space(1) + level * (width + chars(_LINK))
        box = QRectF(left, top + space(1), width, height)
        heights = [self._height(child) for child in owner.owners]
        whole = sum(heights)
        if whole > height + gap:
            box.moveTop(top + space(1) + (whole - height - gap) / 2)
        self._placed[slot] = (owner, box, below)
        for child in owner.owners:
            taken += self._place(child, level + 1, top + taken, box)
        return max(taken, height + gap)

    def _box_width(self) -> float:
        """Return how wide a box is: all levels fit the room, unless they would be too narrow to be read."""
        levels = _levels(self._root) if self._root is not None else 1
        fitting = (self._room - space(4) - (levels - 1) * chars(_LINK)) / levels
        return float(max(chars(_LEAST), min(chars(_MOST), fitting)) if self._room else chars(_MOST))

    def _height(self, owner: Owner) -> float:
        return max(em() * 3.2, sum(self._height(child) for child in owner.owners))

    def _paint_link(self, painter: QPainter, owner: Owner, box: QRectF, below: QRectF) -> None:
        start, end = QPointF(below.right(), below.center().y()), QPointF(box.left(), box.center().y())
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setPen(QPen(colour("line_strong"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        text = translate_words(owner.share)
        if text:
            metrics = QFontMetricsF(self.font())
            width = metrics.horizontalAdvance(text) + space(2)
            label = QRectF(end.x() - width - space(1), end.y() - em() * 0.6, width, em() * 1.2)
            painter.fillRect(label, colour("surface"))
            painter.setPen(colour("text"))
            painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter.value), text)

    def _paint_box(self, painter: QPainter, owner: Owner, box: QRectF) -> None:
        ink, ground = tokens().tone(owner.tone)
        painter.setPen(QPen(QColor(ink if owner.tone else tokens().line_strong), 1.2))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        metrics = QFontMetricsF(self.font())
        room = box.adjusted(space(2), space(0.5), -space(2), -space(0.5))
        name = metrics.elidedText(owner.name, Qt.TextElideMode.ElideRight, room.width())
        note = metrics.elidedText(translate_words(owner.note), Qt.TextElideMode.ElideRight, room.width())
        half = room.height() / 2 if note else room.height()
        flags = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value)
        painter.setPen(colour("text"))
        painter.drawText(QRectF(room.left(), room.top(), room.width(), half), flags, name)
        if note:
            painter.setPen(QColor(ink) if owner.tone else colour("muted"))
            painter.drawText(QRectF(room.left(), room.top() + half, room.width(), half), flags, note)

    def _spoken(self, owner: Owner, level: int) -> Sequence[str]:
        words = " ".join(
            part for part in (translate_words(owner.share), owner.name, translate_words(owner.note)) if part
        )
        lines = [f"{'  ' * level}{words}"]
        for child in owner.owners:
            lines += self._spoken(child, level + 1)
        return lines


def _levels(owner: Owner) -> int:
    return 1 + max((_levels(child) for child in owner.owners), default=0)

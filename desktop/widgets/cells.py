"""How cells of a list are painted: a pill for a state, a stronger name, elided text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.shell.theme import space, tokens
from desktop.widgets.paged_model import StrongRole, ToneRole
from desktop.widgets.pill import paint_pill


class CellDelegate(QStyledItemDelegate):
    """Paints pills for columns that have a tone; everything else is left to the style."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.data(StrongRole):
            option.font.setWeight(QFont.Weight.DemiBold)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(ToneRole)
        if not tone:
            super().paint(painter, option, index)
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = blank.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, blank.widget)
        if text:
            area = QRectF(option.rect).adjusted(space(1.6), 0, -space(1), 0)
            ink, ground = tokens().tone(str(tone))
            paint_pill(painter, area, text, QColor(ink), QColor(ground), option.font)

"""How much of each licensed line is drawn, reserved and free: a bar with its numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.records.amounts import amount
from desktop.shell.theme import colour, em, space
from models.licences.views import LicenceLineView


class BalanceBar(QWidget):
    """Drawn, reserved and free, left to right; the words stand beside it, so colour is not alone."""

    def __init__(self, line: LicenceLineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        balance = line.balance
        total = balance.authorised or (balance.drawn + balance.reserved) or 1
        self._drawn = float(balance.drawn / total)
        self._reserved = float(balance.reserved / total)
        self.setFixedHeight(round(em() * 0.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = float(self.width()), float(self.height())
        painter.setBrush(colour("line"))
        painter.drawRect(QRectF(0, 0, width, height))
        painter.setBrush(colour("accent"))
        painter.drawRect(QRectF(0, 0, width * self._drawn, height))
        painter.setBrush(colour("warn"))
        painter.drawRect(QRectF(width * self._drawn, 0, width * self._reserved, height))


class Balances(QWidget):
    """The balance of every line of a licence."""

    def __init__(self, lines: Sequence[LicenceLineView], ended: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ended = ended
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        for line in lines:
            name = QLabel(f"{line.line_number}. {line.description} · {', '.join(line.control_codes)}", self)
            name.setWordWrap(True)
            bar = BalanceBar(line, self)
            words = QLabel(self._words(line), self)
            words.setProperty("role", "help")
            bar.setAccessibleName(words.text())
            for widget in (name, bar, words):
                rows.addWidget(widget)

    def _words(self, line: LicenceLineView) -> str:
        balance = line.balance
        if self._ended and balance.free is not None:
            return self._lapsed(line)
        free = self.tr("no ceiling") if balance.free is None else amount(balance.free, line.unit)
        return self.tr("drawn {drawn} · reserved {reserved} · free {free}").format(
            drawn=amount(balance.drawn, line.unit),
            reserved=amount(balance.reserved, line.unit),
            free=free,
        )

    def _lapsed(self, line: LicenceLineView) -> str:
        """Say what left under a licence that has ended, and what of it was never used."""
        balance = line.balance
        if not balance.free and not balance.reserved:
            return self.tr("all {drawn} drawn").format(drawn=amount(balance.drawn, line.unit))
        told = self.tr("drawn {drawn} · {left} lapsed: nothing is free, the licence has ended")
        left = (balance.free or 0) + balance.reserved
        return told.format(drawn=amount(balance.drawn, line.unit), left=amount(left, line.unit))

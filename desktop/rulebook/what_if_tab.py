"""What if: the panel of assumptions, and below it both answers side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.rulebook.assumptions import Assumptions, DealNow, spoken
from desktop.rulebook.tones import OUTCOME
from desktop.shell.language import show_date, show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.kinds import KindsBox
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet, mark_tone, mark_words
from models.determination.outcome import Determination
from models.determination.what_if import Direction, WhatIf
from models.rulebook.book import Rulebook
from models.rulebook.marks import Reason
from models.workspace.words import Words

MOST_HIGH = 72
"""How high the assumptions may stand, in spaces: about four lines."""


class PairSheet(Sheet):
    """A sheet of two columns: as it is on the left, as assumed on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=170)

    def show_nothing(self) -> None:
        """Say what this is for."""
        self.clear()
        self.text(
            self.tr(
                "Ask what the deal would need if a suspension were or were not prolonged, a name were listed, a fact "
                "were different, or on another day. Both answers stand side by side; nothing of it is kept as true."
            ),
            role="help",
        )

    def show_both(self, both: WhatIf, said: Sequence[str]) -> None:
        """Write both answers and what tells them apart."""
        self.clear()
        self._assumed([*spoken(both.assumed), *said])
        told, before, after = both.difference, both.as_is, both.changed
        self._pair(self._head(before, None), self._head(after, told.direction))
        if told.is_empty:
            self.text(self.tr("The assumption changes nothing in the answer."), role="section")
        self._kinds(before, after)
        self._lists((self.tr("Reasons that go"), told.reasons_gone), (self.tr("Reasons that come"), told.reasons_come))
        self._missing(told.missing_gone, told.missing_come)
        self._lists((self.tr("Duties that go"), told.duties_gone), (self.tr("Duties that come"), told.duties_come))
        stay = len(after.reasons) - len(told.reasons_come)
        text = self.tr("Reasons that stay: {count}; they stand under Answer. Edition {edition}.")
        self.text(text.format(count=show_number(stay), edition=before.edition), role="help")
        self.text(self.tr("Help with the law, not legal advice."), role="help")

    def _assumed(self, sentences: Sequence[str]) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        row.addWidget(Pill(self.tr("Assumption, not the law"), "warn", line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label("\n".join(sentences), ""), 1)
        self.add(line)

    def _head(self, answer: Determination, direction: Direction | None) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(space(3), space(2), space(3), space(2))
        rows.setSpacing(space(1))
        assumed = direction is not None
        rows.addWidget(self._label(self.tr("As assumed") if assumed else self.tr("As it is"), "title"))
        rows.addWidget(Pill(translate_words(answer.outcome), OUTCOME[answer.outcome], card))
        day = self.tr("as of {day}").format(day=show_date(answer.on))
        rows.addWidget(self._label(f"{day}  ·  {self._direction(direction)}" if direction else day, "help"))
        if answer.may_change_on:
            text = self.tr("May change on {day}").format(day=show_date(answer.may_change_on))
            rows.addWidget(self._label(text, "help"))
        return card

    def _direction(self, direction: Direction) -> str:
        words = {
            Direction.same: self.tr("as heavy as it is"),
            Direction.heavier: self.tr("heavier than it is"),
            Direction.lighter: self.tr("lighter than it is"),
        }
        return words[direction]

    def _kinds(self, before: Determination, after: Determination) -> None:
        if before.kinds or after.kinds:
            self.heading(self.tr("Kinds of licence"))
            self._pair(self._kinds_cell(before), self._kinds_cell(after))

    def _kinds_cell(self, answer: Determination) -> QWidget:
        return KindsBox(answer.kinds, brief=True) if answer.kinds else self._label(self.tr("none to ask for"), "muted")

    def _lists(self, gone: tuple[str, Sequence[Reason]], come: tuple[str, Sequence[Reason]]) -> None:
        if gone[1] or come[1]:
            self._pair(self._reasons(*gone, "−"), self._reasons(*come, "+"))

    def _missing(self, gone: Sequence[Words], come: Sequence[Words]) -> None:
        if gone or come:
            left = [self._label(translate_words(each), "") for each in gone]
            right = [self._label(translate_words(each), "") for each in come]
            self._pair(
                self._box(self.tr("No longer missing"), left, "−"), self._box(self.tr("Missing then"), right, "+")
            )

    def _reasons(self, title: str, reasons: Sequence[Reason], sign: str) -> QWidget:
        told = [self._reason(each, (mark_words(each.mark), mark_tone(each.mark))) for each in reasons]
        return self._box(title, told, sign)

    def _box(self, title: str, every: Sequence[QWidget], sign: str) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        rows.addWidget(self._label(f"{sign}  {title}", "section"))
        for each in every or (self._label(self.tr("none"), "muted"),):
            rows.addWidget(each)
        return box

    def _pair(self, left: QWidget, right: QWidget) -> None:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(4))
        top = Qt.AlignmentFlag.AlignTop
        for column, cell in enumerate((left, right)):
            grid.addWidget(cell, 0, column, top)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, space(20))
        self.add(box)


class WhatIfTab(QWidget):
    """The assumptions above, the two columns below."""

    def __init__(self, book: Rulebook, tongue: str, now: Callable[[], DealNow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.panel = Assumptions(book, tongue, now, self)
        self.sheet = PairSheet(self)
        self.room = QScrollArea(self)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setWidget(self.panel)
        self.panel.laid.connect(self._fit)
        rows.addWidget(self.room)
        rows.addWidget(self.sheet, 1)
        self.sheet.show_nothing()

    def show_answer(self, both: WhatIf | None) -> None:
        """Show both answers; None while nothing complete is assumed."""
        if both is None:
            self.sheet.show_nothing()
        else:
            self.sheet.show_both(both, self.panel.said())

    def _fit(self) -> None:
        """Let the assumptions take the height they need, but never more than leaves room for the answers."""
        self.room.setFixedHeight(min(self.panel.minimumSizeHint().height(), space(MOST_HIGH)))

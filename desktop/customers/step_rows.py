"""Rows of which one at a time opens a card below itself, in which its next step is entered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.records.entry import EntryCard, empty_column, words
from desktop.records.plain_form import PlainForm
from desktop.shell.acts import act
from desktop.shell.context import DeskContext
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import mark_words, source_text
from models.certification.findings import OUR_RULE
from models.rulebook.marks import Mark, Source
from models.workspace.attachments import read_whole
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction


def basis_text(source: Source, mark: Mark) -> str:
    """Write where a rule is from and how sure that is; of our own rules the one says both."""
    return mark_words(mark) if source == OUR_RULE else f"{source_text(source)} · {mark_words(mark)}"


Step = tuple[str, Callable[[], object]]
"""The name of a button and what it does."""


class StepRows(QWidget):
    """Boxes with a state, two lines of text and their buttons; while a card is open the buttons wait."""

    recorded = Signal()
    """A step was recorded; the rows are to be read again."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.card: EntryCard | None = None
        self._buttons: list[Button] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2))

    @property
    def busy(self) -> bool:
        """Whether a card is open, whose text a new reading would lose."""
        return self.card is not None

    def clear(self) -> None:
        """Take every row out; a card that is open goes with them."""
        self.card = None
        self._buttons = []
        empty_column(self._rows)

    def add_box(self, state: tuple[str, str], head: str, lines: list[str], steps: list[Step]) -> QFrame:
        """Add a row: its state (text, tone), its head, what is said below, and its steps."""
        box = QFrame()
        box.setProperty("role", "card")
        line = QHBoxLayout(box)
        line.setContentsMargins(space(3), space(2), space(3), space(2))
        line.setSpacing(space(3))
        text = QVBoxLayout()
        text.setSpacing(space(0.5))
        top = QHBoxLayout()
        top.setSpacing(space(2))
        pill = Pill(*state, box)
        pill.setMinimumWidth(pill.sizeHint().width())
        top.addWidget(pill)
        top.addWidget(words(head), 1)
        text.addLayout(top)
        for said in lines:
            if said:
                text.addWidget(words(said, "help"))
        line.addLayout(text, 1)
        for name, do in steps:
            line.addWidget(self._button(name, do, box))
        self._rows.addWidget(box)
        return box

    def add_text(self, text: str) -> None:
        """Add a muted sentence."""
        label = QLabel(text, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        self._rows.addWidget(label)

    def add_step(self, name: str, do: Callable[[], object]) -> Button:
        """Add a button on a line of its own."""
        button = self._button(name, do, self)
        button.setText(name)
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        holder = QWidget(self)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self._rows.addWidget(holder)
        return button

    def open_card(
        self,
        below: QWidget | None,
        form: PlainForm,
        name: str,
        values: object,
        focus: str,
        command: Callable[[Transaction, dict[str, object], tuple[str, bytes] | None], Changes],
        *,
        hint: str = "",
    ) -> None:
        """Open the card of one step below its row (None: at the end); ``hint`` asks for its paper."""
        if self.card is not None:
            return
        self.card = card = EntryCard(form, name, self, hint=hint)
        card.cancelled.connect(self.close_card)
        card.given.connect(lambda: self._give(command))
        place = self._rows.count() if below is None else self._rows.indexOf(below) + 1
        self._rows.insertWidget(place, card)
        card.begin(values, focus)
        for button in self._buttons:
            button.setEnabled(False)

    def close_card(self) -> None:
        """Let the open card go."""
        if self.card is None:
            return
        card, self.card = self.card, None
        card.hide()
        self._rows.removeWidget(card)
        card.deleteLater()
        for button in self._buttons:
            button.setEnabled(True)

    def _give(self, command: Callable[[Transaction, dict[str, object], tuple[str, bytes] | None], Changes]) -> None:
        card = self.card
        if card is None:
            return
        values = {name: value for name, value in card.form.values().items() if value is not None}
        path: Path | None = card.file

        def write(tx: Transaction) -> Changes:
            paper = None if path is None else (path.name, read_whole(path))
            return command(tx, values, paper)

        act(self._context, write, owner=self, then=self._on_done, failed=self._on_failed)

    def _on_done(self, _changes: Changes) -> None:
        self.close_card()
        self.recorded.emit()

    def _on_failed(self, error: Exception) -> None:
        if self.card is None or not self.card.refused(error):
            self._context.report(error)

    def _button(self, name: str, do: Callable[[], object], parent: QWidget) -> Button:
        button = Button(name, parent)
        button.clicked.connect(lambda _checked=False: do())
        self._buttons.append(button)
        return button

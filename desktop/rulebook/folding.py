"""A form whose rare parts stay folded away under a heading, and rows that stand as cards of two lines."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.shell.language import show_number
from desktop.shell.theme import space
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.field import Field
from desktop.widgets.fields_rows import RowsField
from desktop.widgets.form import Form
from models.workspace.errors import DeskError
from models.workspace.words import Words


class Fold(QWidget):
    """A heading that opens and closes what is under it, and counts what is stated there."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.fields: list[Field] = []
        self.empty: dict[str, object] = {}
        """What each field holds while nothing is stated."""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        self.head = Button(title, self, icon_name="right", role="quiet")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._on_toggled)
        rows.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        self.body = QWidget(self)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(space(5), 0, 0, space(2))
        self.inside.setSpacing(space(2.5))
        self.inside.addStretch(1)
        self.body.hide()
        rows.addWidget(self.body)

    def open(self) -> None:
        """Show what is inside."""
        self.head.setChecked(True)

    def count(self) -> int:
        """Count the fields, or rows of a field, in which something is stated."""
        return sum(self._stated(field) for field in self.fields)

    def tell(self) -> None:
        """Write the count beside the title."""
        count = self.count()
        text = self.tr("{title}  ·  stated: {count}").format(title=self.title, count=show_number(count))
        self.head.setText(text if count else self.title)

    def _stated(self, field: Field) -> int:
        total = 0
        for key, value in field.read().items():
            if isinstance(value, list):
                total += len(value)
            else:
                total += value not in (None, "", False) and value != self.empty.get(key)
        return total

    def _on_toggled(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self.head.set_icon_name("down" if opened else "right")


class FoldingForm(Form):
    """A form with folds; a fault inside opens its fold, and a closed one says how much is stated in it."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 112) -> None:
        super().__init__(parent, width=width)
        self._outside = self._rows
        self.folds: list[Fold] = []
        self._fold: Fold | None = None
        self.edited.connect(self.tell_folds)

    def begin_fold(self, title: str) -> Fold:
        """Put what is added from now on under a heading that begins closed."""
        self.end_fold()
        fold = Fold(title, self._column)
        self.add_widget(fold)
        self.folds.append(fold)
        self._fold, self._rows = fold, fold.inside
        return fold

    def end_fold(self) -> None:
        """Put what is added from now on into the open again."""
        self._fold, self._rows = None, self._outside

    def load(self, record: Any) -> None:
        """Show a record; folds keep as they are and count anew."""
        super().load(record)
        self.tell_folds()

    def tell_folds(self) -> None:
        """Let each heading say how much is stated under it."""
        for fold in self.folds:
            fold.tell()

    def edited_elsewhere(self) -> None:
        """Save the draft in a moment: something that belongs to it was typed outside the form."""
        self._autosave.start()

    def check(self) -> bool:
        """Show what cannot be read, and open the folds it is in."""
        fine = super().check()
        self._open_wrong()
        return fine

    def show_faults(self, faults: DeskError | Mapping[str, Words], *, quiet: bool = False) -> None:
        """Put each sentence beside its field, and open the folds they are in."""
        super().show_faults(faults, quiet=quiet)
        self._open_wrong()

    def _take(self, field: Field) -> None:
        super()._take(field)
        if self._fold is not None:
            self._fold.fields.append(field)

    def _reveal(self, editor: QWidget) -> None:
        for fold in self.folds:
            if fold.isAncestorOf(editor):
                fold.open()
        super()._reveal(editor)
        # What was folded away has no place yet; it has one after the next round of events.
        QTimer.singleShot(0, self, partial(_bring, self, editor))

    def _open_wrong(self) -> None:
        for fold in self.folds:
            if any(_has_note(field) for field in fold.fields):
                fold.open()


class CardsField(RowsField):
    """Rows with too many values for one line: each stands as a card, its fields in lines with their labels.

    ``lines`` says how many fields each line holds.
    """

    def __init__(
        self, key: str, label: str, make_row: Callable[[], Sequence[Field]], *, lines: Sequence[int], **kwargs: Any
    ) -> None:
        super().__init__(key, label, make_row, **kwargs)
        self._lines = tuple(lines)
        self._cards: list[QFrame] = []

    @property
    def editor(self) -> QWidget:
        """Give the first editor in which something is wrong, else the first one."""
        wrong = (field.editor for row in self.rows for field in row if field.note)
        return next(wrong, super().editor)

    def _lay(self) -> None:
        old, self._cards = self._cards, []
        for number, (fields, button, _kept) in enumerate(self._rows, start=1):
            card = self._card(fields, button, number)
            self._grid.addWidget(card, number, 0)
            self._cards.append(card)
        for card in old:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _card(self, fields: Sequence[Field], button: IconButton, number: int) -> QFrame:
        card = QFrame(self._box)
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(space(3), space(2), space(2), space(2))
        grid.setHorizontalSpacing(space(2))
        grid.setVerticalSpacing(space(1.5))
        wide = 12
        place = 0
        for line, count in enumerate(self._lines):
            for column in range(count):
                field = fields[place]
                span = wide // count
                grid.addWidget(field, line, column * span, 1, span)
                field.editor.setAccessibleName(f"{self.label} {number}: {field.label}")
                field.show()
                place += 1
        for column in range(wide):
            grid.setColumnStretch(column, 1)
        grid.addWidget(button, 0, wide, Qt.AlignmentFlag.AlignTop)
        button.setAccessibleName(self.tr("Remove row {number}").format(number=number))
        card.show()
        return card

    def _clear_rows(self) -> None:
        super()._clear_rows()
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []


def _bring(form: Form, editor: QWidget) -> None:
    if isValid(editor):
        form.ensureWidgetVisible(editor, 0, space(12))


def _has_note(field: Field) -> bool:
    if field.note:
        return True
    return isinstance(field, RowsField) and any(each.note for row in field.rows for each in row)

"""Two people saved one record: both values field by field, and whose to keep."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.shell.language import show_named
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from models.workspace.errors import Conflict


class ConflictDialog(QDialog):
    """Shows what the other person changed beside what you wrote; nothing is lost until you choose."""

    def __init__(
        self,
        error: Conflict,
        mine: Mapping[str, object],
        labels: Mapping[str, str],
        then: Callable[[dict[str, Any]], object],
        parent: QWidget,
    ) -> None:
        """Show a conflict; ``then`` gets the chosen value of each field that both touched.

        ``error.theirs`` holds (before, theirs) by field; ``labels`` names the fields in the window's language.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self._then = then
        self._theirs = {key: after for key, (_before, after) in error.theirs.items()}
        self._mine = dict(mine)
        self._groups: dict[str, QButtonGroup] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(5), space(4), space(5), space(4))
        rows.setSpacing(space(3))
        head = QLabel(self.tr("{name} saved this record while you were writing").format(name=error.by), self)
        head.setProperty("role", "title")
        words = QLabel(self.tr("Choose for each field which value stays."), self)
        words.setProperty("role", "help")
        rows.addWidget(head)
        rows.addWidget(words)
        rows.addLayout(self._grid(error, labels))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button(self.tr("Decide later"), self)
        cancel.clicked.connect(self.reject)
        keep = Button(self.tr("Keep these values"), self, role="primary")
        keep.clicked.connect(self._on_keep)
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        rows.addLayout(buttons)

    def _grid(self, error: Conflict, labels: Mapping[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(2))
        for column, text in enumerate((self.tr("Before"), self.tr("Theirs"), self.tr("Yours")), start=1):
            head = QLabel(text, self)
            head.setProperty("role", "label")
            grid.addWidget(head, 0, column)
        for row, (key, (before, theirs)) in enumerate(error.theirs.items(), start=1):
            label = labels.get(key, key)
            grid.addWidget(QLabel(label, self), row, 0)
            old = QLabel(show_named(key, before), self)
            old.setProperty("role", "muted")
            old.setWordWrap(True)
            grid.addWidget(old, row, 1)
            group = QButtonGroup(self)
            for column, value in ((2, theirs), (3, self._mine.get(key))):
                choice = QRadioButton(show_named(key, value) or self.tr("(empty)"), self)
                side = self.tr("Theirs") if column == 2 else self.tr("Yours")
                choice.setAccessibleName(f"{label}, {side}: {show_named(key, value)}")
                choice.setMinimumWidth(chars(20))
                group.addButton(choice, column)
                grid.addWidget(choice, row, column)
            group.button(3 if key in self._mine else 2).setChecked(True)
            self._groups[key] = group
        return grid

    def choose(self, key: str, *, theirs: bool) -> None:
        """Choose a side for a field."""
        self._groups[key].button(2 if theirs else 3).setChecked(True)

    def _on_keep(self) -> None:
        chosen = {
            key: self._theirs[key] if group.checkedId() == 2 else self._mine.get(key)
            for key, group in self._groups.items()
        }
        self.accept()
        self._then(chosen)

"""The line above a list: search, filter chips, saved views, columns, export."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop.shell.icons import icon
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button, repolish


class SearchLine(QLineEdit):
    """The one search line of a list; Down or Enter goes to the rows, Esc empties it."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.setMaxLength(200)
        self._glass = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            empties = event.key() == Qt.Key.Key_Escape and bool(self.text())
            event.setAccepted(empties)  # Esc empties the line first; the next one is the page's
            if empties:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icon("search", "muted"))


class Chip(Button):
    """One filter of a list: its name, and the values chosen; none chosen means all."""

    changed = Signal()

    def __init__(self, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, role="chip")
        self.key = key
        self.title = title

    def values(self) -> tuple[str, ...]:
        """Give the chosen values."""
        raise NotImplementedError

    def set_values(self, values: Sequence[str]) -> None:
        """Choose exactly these values, without saying so."""
        raise NotImplementedError

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Write what is chosen, by its labels."""
        words = ", ".join(chosen) if len(chosen) <= 2 else str(len(chosen))
        text = f"{self.title}: {words}" if chosen else self.title
        self.setText(text.replace("&", "&&") + "  ")
        self.setAccessibleName(text)
        self.setProperty("active", bool(chosen))
        repolish(self)


class FilterChip(Chip):
    """A chip of which all values stand in its menu."""

    def __init__(self, key: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(key, title, parent)
        self._labels = dict(choices)
        self._boxes: dict[str, QCheckBox] = {}
        menu = QMenu(self)
        for value, label in choices:
            box = QCheckBox(label, menu)
            box.setContentsMargins(space(2), 0, space(2), 0)
            box.setStyleSheet(f"QCheckBox {{ padding: {space(1)}px {space(3)}px; }}")
            box.toggled.connect(self._on_toggled)
            action = QWidgetAction(menu)
            action.setDefaultWidget(box)
            menu.addAction(action)
            self._boxes[value] = box
        self.setMenu(menu)
        self.set_values(())

    def values(self) -> tuple[str, ...]:
        """Give the chosen values in the order of the menu."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_values(self, values: Sequence[str]) -> None:
        for value, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(value in values)
        self._show()

    def _on_toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.show_chosen([self._labels[value] for value in self.values()])


class NameAction(QWidgetAction):
    """A line in a menu that takes a name: Enter gives it."""

    named = Signal(object)

    def __init__(self, prompt: str, parent: QMenu) -> None:
        super().__init__(parent)
        frame = QWidget(parent)
        row = QHBoxLayout(frame)
        row.setContentsMargins(space(2), space(1), space(2), space(1))
        self._line = QLineEdit(frame)
        self._line.setPlaceholderText(prompt)
        self._line.setAccessibleName(prompt)
        self._line.setMaxLength(60)
        self._line.setMinimumWidth(chars(30))
        self._line.returnPressed.connect(self._on_entered)
        row.addWidget(self._line)
        self.setDefaultWidget(frame)
        self._menu = parent

    def _on_entered(self) -> None:
        name = self._line.text().strip()
        if name:
            self._line.clear()
            self._menu.close()
            self.named.emit(name)


def add_check(menu: QMenu, text: str, *, checked: bool) -> QAction:
    """Add a checkable line to a menu."""
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    return action

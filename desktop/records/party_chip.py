"""A chip that filters a list by customer: found while the name is typed, because no menu holds them all."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget, QWidgetAction
from sqlmodel import Session

from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.theme import chars, space
from desktop.widgets.list_bar import Chip
from models.parties.queries import find_parties, options
from models.parties.views import PartyOption

_PAUSE_MILLISECONDS = 150
_MOST = 12
_KEY = Qt.ItemDataRole.UserRole


class PartyChip(Chip):
    """The values are ids of parties as text; what is chosen stays on top of what is found."""

    def __init__(self, context: DeskContext, key: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(key, title, parent)
        self._context = context
        self._chosen: dict[str, str] = {}
        menu = QMenu(self)
        frame = QWidget(menu)
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(space(2), space(2), space(2), space(2))
        rows.setSpacing(space(1))
        self.line = QLineEdit(frame)
        self.line.setPlaceholderText(self.tr("Name or number"))
        self.line.setAccessibleName(title)
        self.line.setMaxLength(200)
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.found = QListWidget(frame)
        self.found.setAccessibleName(self.tr("Found"))
        self.found.setMinimumWidth(chars(42))
        self.found.setFixedHeight(chars(24))
        self.found.itemChanged.connect(self._on_item)
        rows.addWidget(self.line)
        rows.addWidget(self.found)
        action = QWidgetAction(menu)
        action.setDefaultWidget(frame)
        menu.addAction(action)
        menu.aboutToShow.connect(self._on_opened)
        self.setMenu(menu)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._look)
        self.line.textEdited.connect(self._pause.start)
        self.set_values(())

    def values(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    def set_values(self, values: Sequence[str]) -> None:
        unknown = [int(value) for value in values if value not in self._chosen and value.isdecimal()]
        self._chosen = {value: self._chosen.get(value, "…") for value in values}
        self._show_chosen()
        if unknown:

            def query(session: Session) -> list[PartyOption]:
                return options(session, unknown)

            ask(self._context, query, then=self._on_named, owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go into what was found, and Enter tick the first of it."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.found.count():
                self.found.setFocus(Qt.FocusReason.TabFocusReason)
                self.found.setCurrentRow(max(0, self.found.currentRow()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found.count():
                self._tick_first()
                return True
        return super().eventFilter(watched, event)

    def _tick_first(self) -> None:
        fresh = (self.found.item(row) for row in range(self.found.count()))
        item = next((each for each in fresh if each.data(_KEY) not in self._chosen), None)
        if item is not None:
            item.setCheckState(Qt.CheckState.Checked)
            self.menu().close()

    def _on_opened(self) -> None:
        self.line.clear()
        self._look()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _look(self) -> None:
        text = self.line.text().strip()

        def query(session: Session) -> tuple[PartyOption, ...]:
            return find_parties(session, text, _MOST) if text else ()

        ask(self._context, query, then=self._on_found, owner=self)

    def _on_found(self, found: Sequence[PartyOption]) -> None:
        self.found.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self.found.clear()
        for key, name in self._chosen.items():
            self._add(key, name)
        for each in found:
            if str(each.id) not in self._chosen:
                self._add(str(each.id), each.name, f"{each.name}  ·  {each.number}  ·  {each.country}")
        self.found.blockSignals(False)  # noqa: FBT003 (Qt's own signature)

    def _add(self, key: str, name: str, text: str = "") -> None:
        item = QListWidgetItem(text or name, self.found)
        item.setData(_KEY, key)
        item.setData(_KEY + 1, name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked)

    def _on_item(self, item: QListWidgetItem) -> None:
        key, name = str(item.data(_KEY)), str(item.data(_KEY + 1))
        if item.checkState() == Qt.CheckState.Checked:
            self._chosen[key] = name
        else:
            self._chosen.pop(key, None)
        self._show_chosen()
        self.changed.emit()

    def _on_named(self, found: Sequence[PartyOption]) -> None:
        for each in found:
            if str(each.id) in self._chosen:
                self._chosen[str(each.id)] = each.name
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.show_chosen(list(self._chosen.values()))

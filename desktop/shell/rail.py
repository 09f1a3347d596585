"""The left rail: the areas, and below them the workspace, the person, settings and lock."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.shell.area import Area
from desktop.shell.icons import icon
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided import Elided


class RailButton(Button):
    """A line of the rail."""

    def __init__(self, area: Area, parent: QWidget) -> None:
        super().__init__(area.title.replace("&", "&&"), parent, icon_name=area.icon, role="rail")
        self._plain_icon = area.icon
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(area.title)

    def set_current(self, current: bool) -> None:
        """Mark the area that is shown."""
        self.setChecked(current)
        self.setIcon(icon(self._plain_icon, "accent" if current else "text"))


class Rail(QFrame):
    """Says which area was chosen."""

    chosen = Signal(object)
    lock_asked = Signal()
    workspace_asked = Signal()
    find_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setFixedWidth(chars(25))
        self._buttons: dict[str, RailButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, space(2), 0, space(2))
        rows.setSpacing(0)
        find = Button(self.tr("Find …   Ctrl+K"), self, icon_name="search", role="rail")
        find.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        find.clicked.connect(self.find_asked)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, space(2))
        top.addWidget(find)
        rows.addLayout(top)
        self._areas = QVBoxLayout()
        self._areas.setSpacing(0)
        rows.addLayout(self._areas)
        rows.addStretch(1)
        rows.addWidget(self._build_foot())

    def set_areas(self, areas: Sequence[Area]) -> None:
        """List the areas; those of the foot get their own button."""
        while self._areas.count():
            taken = self._areas.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = {}
        for area in areas:
            if area.foot:
                continue
            button = RailButton(area, self)
            button.clicked.connect(partial(_choose, self, area.key))
            self._areas.addWidget(button)
            self._buttons[area.key] = button
        foot = next((area for area in areas if area.foot), None)
        self._settings.setVisible(foot is not None)
        self._settings_key = foot.key if foot else ""

    def set_current(self, key: str) -> None:
        """Mark the area that is shown."""
        for name, button in self._buttons.items():
            button.set_current(name == key)

    def set_person(self, workspace: str, person: str, role: str) -> None:
        """Say which workspace is open and who works in it; an empty person hides the lock."""
        self._workspace.setText(workspace)
        self._person.setText(person)
        self._role.setText(role)
        for widget in (self._person, self._role, self._lock):
            widget.setVisible(bool(person))

    def _build_foot(self) -> QWidget:
        foot = QWidget(self)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(space(3), space(2), space(2), 0)
        rows.setSpacing(space(0.5))
        self._workspace = Elided("section", foot)
        self._person = Elided("", foot)
        self._role = Elided("muted", foot)
        for label in (self._workspace, self._person, self._role):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            rows.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(0.5))
        self._settings = IconButton("settings", self.tr("Settings"), foot)
        self._settings.clicked.connect(self._on_settings)
        self._settings.hide()
        self._settings_key = ""
        self._lock = IconButton("lock", self.tr("Lock the window"), foot, shortcut="Ctrl+L")
        self._lock.clicked.connect(self.lock_asked)
        switch = IconButton("folder", self.tr("Open another workspace"), foot)
        switch.clicked.connect(self.workspace_asked)
        for button in (self._settings, self._lock, switch):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addSpacing(space(1))
        rows.addLayout(buttons)
        return foot

    def _on_settings(self) -> None:
        self.chosen.emit(self._settings_key)


def _choose(rail: Rail, key: str, _checked: bool = False) -> None:
    rail.chosen.emit(key)

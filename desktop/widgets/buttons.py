"""Buttons that keep their icon in the theme's colour and always have an accessible name."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.shell.icons import icon, icon_size


class IconButton(QToolButton):
    """A button with an icon only; its name is its tool tip and what a screen reader says."""

    def __init__(
        self, icon_name: str, name: str, parent: QWidget | None = None, *, colour: str = "text", shortcut: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._colour = colour
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  ({shortcut})" if shortcut else name)
        self.setIconSize(icon_size())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tint()

    def set_icon_name(self, icon_name: str, colour: str | None = None) -> None:
        """Show another icon of the family."""
        self._icon_name = icon_name
        self._colour = colour or self._colour
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        self.setIcon(icon(self._icon_name, self._colour))


class Button(QPushButton):
    """A button with words, an optional icon, and a role: ``""``, primary, quiet, link, danger, chip."""

    def __init__(self, text: str, parent: QWidget | None = None, *, icon_name: str = "", role: str = "") -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self.setAutoDefault(False)
        self.set_role(role)

    @property
    def role(self) -> str:
        return str(self.property("role") or "")

    def set_role(self, role: str) -> None:
        """Change how much the button asks for attention."""
        self.setProperty("role", role)
        repolish(self)
        self._tint()

    def set_icon_name(self, icon_name: str) -> None:
        """Show another icon of the family, or none for an empty name."""
        self._icon_name = icon_name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        if not self._icon_name:
            return
        colour = {"primary": "accent_text", "link": "accent", "danger": "stop"}.get(self.role, "text")
        self.setIconSize(icon_size())
        self.setIcon(icon(self._icon_name, colour))


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a property it looks at has changed; before the first time there is no need to."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)

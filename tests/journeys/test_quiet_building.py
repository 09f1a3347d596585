"""Pages and records that are built behind an open window never flash up as windows of their own, nor take its focus."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.test_window import open_window, place, settle

__all__ = ["open_window", "place"]


class _Shown(QObject):
    """Notices every widget that is shown as a window."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("who", ["clerk", "officer"])
def test_nothing_is_shown_while_pages_are_built_ahead(open_window, who):
    desk = open_window()
    if who != "clerk":
        desk._on_unlocked(desk.opened.unlock(who, "example desk"))
        settle(desk)
    window = desk.window
    window.activateWindow()
    settle(desk)
    shown = _Shown()
    QApplication.instance().installEventFilter(shown)
    while window.build_next():
        settle(desk)
    QApplication.instance().removeEventFilter(shown)
    assert shown.seen == []
    assert QApplication.activeWindow() is window
    assert all(page.complete for page in window._pages.values())
    assert len(window._pages) == len(window._areas)

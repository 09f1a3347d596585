"""The watch over whether anybody is there."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow


class IdleWatch(QObject):
    """Says that nobody has touched keyboard or mouse for a while."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(5_000)
        self._timer.timeout.connect(self.look)

    @property
    def minutes(self) -> float:
        """The limit while watching; 0 while not."""
        return self._limit / 60 if self._timer.isActive() else 0

    @property
    def quiet_seconds(self) -> float:
        """How long nobody has touched anything."""
        return time.monotonic() - self._touched

    def watch(self, window: QWindow) -> None:
        """Look at what the system sends to a window; a filter on the whole program would slow every event."""
        window.installEventFilter(self)

    def start(self, minutes: float) -> None:
        """Begin to watch; ``minutes`` without a touch are idle."""
        self._limit = minutes * 60
        self._touched = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """End watching."""
        self._timer.stop()

    def look(self) -> None:
        """Say ``idle`` if it is time."""
        if self.quiet_seconds >= self._limit:
            self.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice every key and mouse press."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._touched = time.monotonic()
        return super().eventFilter(watched, event)

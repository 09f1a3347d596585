"""Pages built while nobody touches the window, so that the first click on an area waits for nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

QUIET_SECONDS = 1.0
EVERY_MILLISECONDS = 300


class BuildAhead(QObject):
    """Asks for one more page at a time, each in its own moment of quiet, until there are no more."""

    def __init__(
        self,
        build_next: Callable[[], bool],
        quiet_for: Callable[[], float],
        parent: QObject,
        *,
        pause: int | None = None,
    ) -> None:
        """``build_next`` builds one page and tells whether more are left; ``quiet_for`` tells seconds without a touch."""
        super().__init__(parent)
        self._build_next, self._quiet_for = build_next, quiet_for
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS if pause is None else pause)
        self._timer.timeout.connect(self._on_time)

    @property
    def running(self) -> bool:
        """Whether pages are still missing."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin, or begin again after the pages were dropped."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the pages that are missing to the first click."""
        self._timer.stop()

    def _on_time(self) -> None:
        if self._quiet_for() >= QUIET_SECONDS and not self._build_next():
            self._timer.stop()

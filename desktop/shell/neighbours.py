"""Who else has the workspace open: this window says so every two minutes and hears of others."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.shell.jobs import JobContext, Jobs
from models.workspace.words import Words, say

EVERY_MILLISECONDS = 120_000


class Neighbours(QObject):
    """Renews this program's line in the workspace and tells when somebody new is there."""

    def __init__(self, jobs: Jobs, tell: Callable[[Words], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tell = tell
        self._workspace: Any = None
        self._known: frozenset[tuple[str, str, int]] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)

    def watch(self, workspace: Any) -> None:
        """Begin with a workspace, at once."""
        self._workspace, self._known = workspace, frozenset()
        self._timer.start()
        self._ask()

    def stop(self) -> None:
        """Leave the workspace alone."""
        self._timer.stop()
        self._workspace = None

    def _ask(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return

        def work(_job: JobContext) -> Any:
            return workspace.announce("window")

        self._jobs.run(work, then=self._on_answer, failed=self._on_failed, owner=self, quiet=True)

    def _on_answer(self, others: Sequence[Any]) -> None:
        found = {(other.user_name, other.host, other.process): other for other in others}
        for key in sorted(found.keys() - self._known):
            other = found[key]
            self._tell(
                say(
                    "{user} on {host} also has this workspace open ({program}, since {since} UTC).",
                    user=other.user_name,
                    host=other.host,
                    program=other.program,
                    since=f"{other.since:%H:%M}",
                )
            )
        self._known = frozenset(found)

    def _on_failed(self, _error: Exception) -> None:
        """Stay silent: the next real act tells what is wrong with the connection."""

"""Who else has the workspace open, and what they change: this window looks around and hears of others."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.shell.jobs import JobContext, Jobs
from models.workspace.changes import Changes
from models.workspace.words import Words, say

EVERY_MILLISECONDS = 120_000
LOOK_MILLISECONDS = 10_000


class Neighbours(QObject):
    """Renews this program's line in the workspace, tells when somebody new is there, and what other programs changed."""

    def __init__(
        self, jobs: Jobs, tell: Callable[[Words], None], changed: Callable[[Changes], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tell = tell
        self._changed = changed
        self._workspace: Any = None
        self._known: frozenset[tuple[str, str, int]] = frozenset()
        self._seq = -1
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MILLISECONDS)
        self._looking.timeout.connect(self.look)

    def watch(self, workspace: Any) -> None:
        """Begin with a workspace, at once."""
        self._workspace, self._known, self._seq = workspace, frozenset(), -1
        self._timer.start()
        self._looking.start()
        self._ask()

    def tell_again(self) -> None:
        """Name everybody who is there once more: what was said under the lock nobody has read."""
        self._known = frozenset()
        self._ask()

    def stop(self) -> None:
        """Leave the workspace alone."""
        self._timer.stop()
        self._looking.stop()
        self._workspace = None

    def look(self) -> None:
        """Ask the journal what was written since the last look; what this window wrote itself does no harm twice."""
        workspace, seq = self._workspace, self._seq
        if workspace is None or not hasattr(workspace, "reader"):
            return

        def work(_job: JobContext) -> tuple[int, Changes]:
            from models.journal.queries import changed_since

            with workspace.reader() as session:
                return changed_since(session, seq)

        def then(found: tuple[int, Changes]) -> None:
            if workspace is self._workspace:
                self._seq = found[0]
                if found[1].kinds:
                    self._changed(found[1])

        self._jobs.run(work, then=then, failed=self._on_failed, owner=self, quiet=True)

    def _ask(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return

        def work(_job: JobContext) -> Any:
            return workspace.announce("window")

        self._jobs.run(work, then=self._on_answer, failed=self._on_failed, owner=self, quiet=True)
        if self._seq < 0:
            self.look()

    def _on_answer(self, others: Sequence[Any]) -> None:
        found = {(other.user_name, other.host, other.process): other for other in others}
        for key in sorted(found.keys() - self._known):
            other = found[key]
            self._tell(
                say(
                    "{user} on {host} also has this workspace open ({program}, since {since}).",
                    user=other.user_name,
                    host=other.host,
                    program=other.program,
                    since=f"{other.since.astimezone():%H:%M}",
                )
            )
        self._known = frozenset(found)

    def _on_failed(self, _error: Exception) -> None:
        """Stay silent: the next real act tells what is wrong with the connection."""

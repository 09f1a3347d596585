"""The one place where a workspace is wired: nobody opens one without its gate and its journal."""

from models.access.login import Gate
from models.journal.recorder import JournalRecorder
from models.workspace import store
from models.workspace.clock import Clock
from models.workspace.store import Doorkeepers, Workspace


def _doors() -> Doorkeepers:
    return Doorkeepers(gatekeeper=Gate(), recorder=JournalRecorder())


def create_workspace(location: str, name: str, clock: Clock | None = None) -> Workspace:
    """Create a workspace in an empty folder or an empty PostgreSQL database, and open it."""
    return store.create(location, name, _doors(), clock)


def open_workspace(location: str, clock: Clock | None = None) -> Workspace:
    """Open a workspace folder or PostgreSQL URL."""
    return store.open_existing(location, _doors(), clock)

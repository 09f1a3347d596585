"""The one place where a workspace is wired: nobody opens one without its gate and its journal."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from models.access.login import Gate
from models.journal.recorder import JournalRecorder
from models.workspace import store
from models.workspace.clock import Clock, ExampleClock
from models.workspace.store import Doorkeepers, Workspace
from models.workspace.tables import Setting


@dataclass(frozen=True)
class ExampleFacts:
    """What the example workspace says of itself: its fixed day, everybody's password, and who shows visitors around."""

    day: date
    password: str
    guest: str


def create_workspace(location: str, name: str, clock: Clock | None = None) -> Workspace:
    """Create a workspace in an empty folder or an empty PostgreSQL database, and open it."""
    return store.create(location, name, _doors(), clock)


def open_workspace(location: str, clock: Clock | None = None) -> Workspace:
    """Open a workspace folder or PostgreSQL URL; the example opens on its own fixed day unless a clock is given."""
    workspace = store.open_existing(location, _doors(), clock)
    if clock is None:
        with workspace.reader() as session:
            example = example_facts(session)
        if example is not None:
            workspace.clock = ExampleClock(example.day)
    return workspace


def example_facts(session: Session) -> ExampleFacts | None:
    """Return what the workspace says of itself when it is the example, or None."""
    setting = session.exec(select(Setting).where(Setting.name == "example")).first()
    if setting is None or not isinstance(setting.value, dict):
        return None
    value = setting.value
    return ExampleFacts(date.fromisoformat(str(value["today"])), str(value["password"]), str(value["guest"]))


def _doors() -> Doorkeepers:
    return Doorkeepers(gatekeeper=Gate(), recorder=JournalRecorder())

"""The one place where a workspace is wired: nobody opens one without its gate and its journal."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from models.access.login import Gate
from models.review.task_recorder import RippleRecorder
from models.rulebook.editions import edition_in_use, last_use
from models.rulebook.loader import install_edition, load_current
from models.workspace import store
from models.workspace.actor import Actor
from models.workspace.clock import Clock, ExampleClock
from models.workspace.errors import UserError
from models.workspace.store import Doorkeepers, Workspace
from models.workspace.tables import Setting
from models.workspace.words import say


@dataclass(frozen=True)
class ExampleFacts:
    """What the example workspace says of itself: its fixed day, everybody's password, and who shows visitors around."""

    day: date
    password: str
    guest: str


class EditionGate(Gate):
    """Refuses besides what rests on another reference edition than the workspace works by.

    Somebody else may have applied one meanwhile: what is on the screen was worked out by the edition before. The first
    transaction is refused and the process works by the new edition from then on.
    """

    def __init__(self) -> None:
        self.use_id: int | None = None

    def check(self, session: Session, actor: Actor) -> Actor:
        admitted = super().check(session, actor)
        if last_use(session) != self.use_id:
            self.take(session)
            raise UserError(
                "edition_changed",
                "The reference edition of this workspace was changed meanwhile; it works by {edition} now.",
                hint=say("Look at the record again, then repeat what you did."),
                edition=load_current().edition,
            )
        return admitted

    def take(self, session: Session) -> None:
        """Let the process work by the edition that is in use now."""
        self.use_id = last_use(session)
        install_edition(None if self.use_id is None else edition_in_use(session).book)


def create_workspace(location: str, name: str, clock: Clock | None = None) -> Workspace:
    """Create a workspace in an empty folder or an empty PostgreSQL database, and open it."""
    gate = EditionGate()
    return _with_edition(store.create(location, name, _doors(gate), clock), gate)


def open_workspace(location: str, clock: Clock | None = None) -> Workspace:
    """Open a workspace folder or PostgreSQL URL; the example opens on its own fixed day unless a clock is given."""
    gate = EditionGate()
    workspace = _with_edition(store.open_existing(location, _doors(gate), clock), gate)
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


def take_edition(workspace: Workspace) -> str:
    """Let the process work by the edition the workspace works by now, after it was changed; return its name."""
    gate = workspace.gatekeeper
    assert isinstance(gate, EditionGate)
    _with_edition(workspace, gate)
    return load_current().edition


def _with_edition(workspace: Workspace, gate: EditionGate) -> Workspace:
    with workspace.reader() as session:
        gate.take(session)
    return workspace


def _doors(gate: EditionGate) -> Doorkeepers:
    return Doorkeepers(gatekeeper=gate, recorder=RippleRecorder())

"""The example workspace for pictures of pages that need a whole story; made once for a run."""

import atexit
import os
import shutil
import tempfile
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path

from desktop.shell.context import DeskContext
from desktop.shell.language import translate_words
from desktop.shell.settings import SettingsFile
from models.access.login import actor_named
from models.access.roles import Role
from models.example.build import build_example
from models.example.stage import TODAY
from models.opening import open_workspace
from models.workspace.actor import Via
from models.workspace.clock import FixedClock
from models.workspace.store import Workspace
from tests.desk_context import Seat
from tests.screenshots import SceneContext

READY = "EUC_DESK_PICTURES"
"""Names a folder with an example made before, so that several runs need not make it again."""


@cache
def example_workspace() -> Workspace:
    """Make the example, or open a copy of the one that is ready, at its own fixed day."""
    folder = Path(tempfile.mkdtemp()) / "example"
    atexit.register(shutil.rmtree, folder.parent, True)
    ready = os.environ.get(READY)
    if ready:
        shutil.copytree(ready, folder)
    else:
        build_example(folder, lambda done, known: None)
    workspace = open_workspace(str(folder), FixedClock(datetime.combine(TODAY, time(8, 30), UTC)))
    atexit.register(workspace.close)
    return workspace


def example_context(scene: SceneContext, who: str = "clerk") -> DeskContext:
    """Build the context of a scene on the example, as one of its people."""
    workspace = example_workspace()
    with workspace.reader() as session:
        actor = actor_named(session, who, Via.WINDOW)
    role = ", ".join(translate_words(Role(each)) for each in sorted(actor.roles))
    seat = Seat(actor, who, actor.name, role)
    return DeskContext(
        workspace=workspace,
        session=seat,
        jobs=scene.jobs,
        settings=SettingsFile(Path(workspace.location).parent / "settings.json"),
        language=scene.language,
        theme=scene.theme,
        announce=lambda changes: None,
        go=lambda area, record_id=None: None,
        begin=lambda area, what: None,
        message=lambda words, tone="info", details="": None,
        report=_raise,
        may=seat.may,
    )


def _raise(error: BaseException) -> None:
    raise error

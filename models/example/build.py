"""Building the example workspace: every act of its story in the order of its days, into a folder that appears whole."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from models.example.catalogue import plan_catalogue
from models.example.duties import plan_duties
from models.example.open_orders import plan_open_orders
from models.example.orders import plan_orders
from models.example.people import add_people
from models.example.register import FOUNDED, plan_register
from models.example.stage import TODAY, Stage
from models.example.standing import plan_standing
from models.opening import create_workspace
from models.workspace.clock import FixedClock
from models.workspace.engine import trust_memory
from models.workspace.errors import UserError
from models.workspace.store import Workspace

NAME = "Example desk (fictional)"


def build_example(folder: Path, report: Callable[[int, int], object]) -> None:
    """Make the example workspace in a folder that does not exist yet; what is half made never stays.

    ``report`` hears how many acts are done and how many are known. Raises UserError when the folder is taken.
    """
    if folder.exists() and any(folder.iterdir()):
        raise UserError("folder_not_empty", "The folder {folder} is not empty.", folder=str(folder))
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        workspace = create_workspace(str(partial), NAME, _clock())
        try:
            tell_story(workspace, report)
        finally:
            workspace.close()
        if folder.exists():
            folder.rmdir()
        partial.replace(folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def tell_story(workspace: Workspace, report: Callable[[int, int], object]) -> None:
    """Do everything that happens in the example, in an empty workspace on either database."""
    clock = _clock()
    workspace.clock = clock
    trust_memory(workspace.engine)
    add_people(workspace, TODAY.isoformat())
    stage = Stage(workspace, clock)
    plan_register(stage)
    plan_catalogue(stage)
    plan_orders(stage)
    plan_open_orders(stage)
    plan_standing(stage)
    plan_duties(stage)
    stage.run(report)


def _clock() -> FixedClock:
    return FixedClock(datetime(FOUNDED.year, FOUNDED.month, FOUNDED.day, 8, tzinfo=UTC))

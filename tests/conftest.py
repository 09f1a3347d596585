"""Fixtures for every test: a fixed clock, and workspaces on both databases from one migrated template each."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models.access.commands import add_user
from models.access.login import actor_named
from models.access.roles import Role
from models.opening import create_workspace, open_workspace
from models.workspace.actor import PROGRAM, Actor, Via
from models.workspace.clock import FixedClock
from models.workspace.store import Workspace
from tests.postgres import Server

SLOW_MACHINE = (HealthCheck.too_slow,)
settings.register_profile("fixed", derandomize=True, deadline=None, suppress_health_check=SLOW_MACHINE)
settings.register_profile("search", deadline=None, suppress_health_check=SLOW_MACHINE)
settings.load_profile(os.environ.get("EUC_DESK_HYPOTHESIS", "fixed"))

TODAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PASSWORD = "correct horse battery"
PEOPLE = {
    "clara": Role.CLERK,
    "otto": Role.OFFICER,
    "olga": Role.OFFICER,
    "maria": Role.MANAGER,
    "anna": Role.AUDITOR,
    "adam": Role.ADMINISTRATOR,
}

pytest_plugins = ["tests.qt_fixtures", "tests.example_fixtures"]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(TODAY)


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "workspace"
    workspace = create_workspace(str(folder), "Example desk", FixedClock(TODAY))
    _people(workspace)
    workspace.close()
    return folder


@pytest.fixture(scope="session")
def _postgres() -> Iterator[Server]:
    server = Server()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def _postgres_template(_postgres: Server) -> str:
    workspace = create_workspace(_postgres.new_database("template_desk"), "Example desk", FixedClock(TODAY))
    _people(workspace)
    workspace.close()
    return "template_desk"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a workspace with the six people lies, on each database in turn."""
    if request.param == "sqlite":
        target = tmp_path / "workspace"
        shutil.copytree(request.getfixturevalue("_sqlite_template"), target)
        yield str(target)
        return
    server: Server = request.getfixturevalue("_postgres")
    template = request.getfixturevalue("_postgres_template")
    name = server.copy_of(template)
    yield server.url(name)
    server.drop(name)


@pytest.fixture
def workspace(location: str, clock: FixedClock) -> Iterator[Workspace]:
    opened = open_workspace(location, clock)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_workspace(_sqlite_template: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Workspace]:
    """A workspace on SQLite only, for tests of the screen and of files."""
    target = tmp_path / "workspace"
    shutil.copytree(_sqlite_template, target)
    opened = open_workspace(str(target), clock)
    yield opened
    opened.close()


@pytest.fixture
def person(request: pytest.FixtureRequest) -> Callable[[str], Actor]:
    """Return the actor of one of the six people by name."""
    name = "workspace" if "workspace" in request.fixturenames else "sqlite_workspace"

    def of(who: str) -> Actor:
        with request.getfixturevalue(name).reader() as session:
            return actor_named(session, who, Via.WINDOW)

    return of


@pytest.fixture
def clerk(person: Callable[[str], Actor]) -> Actor:
    return person("clara")


@pytest.fixture
def officer(person: Callable[[str], Actor]) -> Actor:
    return person("otto")


@pytest.fixture
def second_officer(person: Callable[[str], Actor]) -> Actor:
    return person("olga")


@pytest.fixture
def manager(person: Callable[[str], Actor]) -> Actor:
    return person("maria")


@pytest.fixture
def auditor(person: Callable[[str], Actor]) -> Actor:
    return person("anna")


@pytest.fixture
def administrator(person: Callable[[str], Actor]) -> Actor:
    return person("adam")


def _people(workspace: Workspace) -> None:
    with workspace.transaction(PROGRAM) as tx:
        for name, role in PEOPLE.items():
            add_user(tx, name, f"{name.capitalize()} Example", PASSWORD, [role])

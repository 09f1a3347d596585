"""The example workspace, built once for all tests that look at it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.example.build import build_example
from models.opening import open_workspace
from models.workspace.store import Workspace


@pytest.fixture(scope="session")
def example_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example") / "desk"
    build_example(folder, lambda _done, _total: None)
    return folder


@pytest.fixture
def example_copy(example_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of the example that a test may change."""
    workspace = open_workspace(str(shutil.copytree(example_folder, tmp_path / "example")))
    yield workspace
    workspace.close()


@pytest.fixture
def example(example_folder: Path) -> Iterator[Workspace]:
    workspace = open_workspace(str(example_folder))
    yield workspace
    workspace.close()

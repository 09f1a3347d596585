"""Desks at which the customers' page is tried."""

import pytest

from tests.desk_context import open_desk


@pytest.fixture
def desk(qapp, sqlite_workspace, clerk, tmp_path):
    with open_desk(sqlite_workspace, clerk, tmp_path) as found:
        yield found


@pytest.fixture
def other_desk(qapp, sqlite_workspace, officer, tmp_path):
    with open_desk(sqlite_workspace, officer, tmp_path / "other") as found:
        yield found

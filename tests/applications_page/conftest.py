"""The desks of the tests of this page."""

import pytest

from tests.applications.builders import Desk
from tests.desk_context import open_desk


@pytest.fixture
def desk(qapp, sqlite_workspace, clerk, tmp_path):
    """A clerk at the desk."""
    with open_desk(sqlite_workspace, clerk, tmp_path) as opened:
        yield opened


@pytest.fixture
def people(sqlite_workspace, clerk, officer, second_officer):
    """The people who take an application through its states."""
    return Desk(sqlite_workspace, clerk, officer, second_officer)

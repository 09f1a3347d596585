"""The desk that every test of the queue works at."""

import pytest

from tests.applications.builders import Desk


@pytest.fixture
def desk(workspace, clerk, officer, second_officer) -> Desk:
    return Desk(workspace, clerk, officer, second_officer)

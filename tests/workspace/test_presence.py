"""Who else is there: programs that live, by the time on the wall, and none that was killed."""

import os
import subprocess
import sys
from datetime import UTC, timedelta

import pytest
from sqlmodel import Session, select

from models.opening import open_workspace
from models.workspace.presence import STALE
from models.workspace.processes import TOKEN_LENGTH, began_at, is_gone, machine, new_token
from models.workspace.tables import Presence


@pytest.fixture
def killed():
    """The number of a process that is over, and a token it would have made."""
    script = "from models.workspace.processes import new_token; import os; print(os.getpid(), new_token())"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    return int(told[0]), told[1]


def leave_line(workspace, token, process, host="here", program="window"):
    now = workspace.clock.now()
    with Session(workspace.engine) as session:
        session.add(
            Presence(token=token, user_name="erika", host=host, process=process, program=program, since=now, seen=now)
        )
        session.commit()


def test_a_token_names_one_run():
    mine, other = new_token(), new_token()
    assert len(mine) == len(other) == TOKEN_LENGTH == 36
    assert mine != other
    assert not is_gone(mine, os.getpid())
    assert is_gone(mine, 2**22 + 1)
    another_run = f"{machine()}{(began_at(os.getpid()) or 0) + 1:014x}{'0' * 14}"
    assert is_gone(another_run, os.getpid())


def test_a_run_on_another_machine_or_of_an_older_program_is_never_called_over(killed):
    process, token = killed
    assert is_gone(token, process)
    assert not is_gone("0" * 8 + token[8:], process)
    assert not is_gone("3f2504e0-4f89-11d3-9a0c-0305e82c3301", process)


def test_a_killed_window_is_not_named_and_its_line_is_taken_away(workspace, killed):
    process, token = killed
    leave_line(workspace, token, process)
    leave_line(workspace, "0" * 8 + token[8:], process, host="elsewhere", program="window")
    (other,) = workspace.announce("command line")
    assert (other.host, other.since.utcoffset()) == ("elsewhere", timedelta(0))
    assert other.since == workspace.clock.now().astimezone(UTC)
    with workspace.reader() as session:
        assert len(session.exec(select(Presence)).all()) == 2


def test_a_program_that_lives_is_named_until_it_leaves(location, clock):
    one, two = open_workspace(location, clock), open_workspace(location, clock)
    one.announce("window")
    assert [other.process for other in two.announce("window")] == [os.getpid()]
    clock.instant += STALE + timedelta(seconds=1)
    assert two.announce("window") == ()
    one.close()
    two.close()

"""Two programs on one workspace: they are told of each other, see each other's changes, and a kill loses nothing saved."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.journal.queries import check_chain
from models.opening import open_workspace
from models.parties.customer_pages import CustomerPages
from models.parties.queries import customer_detail
from models.workspace.files import DATABASE, read_header
from models.workspace.paging import ListQuery
from tests.conftest import PASSWORD
from tests.desk_context import words_on
from tests.journeys.conftest import window
from tests.journeys.test_bad_input import paste, pause
from tests.parties.builders import customer

assert window
pytestmark = pytest.mark.timeout(300)
ROOT = Path(__file__).parents[2]


def environment(tmp_path):
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "EUC_DESK_CONFIG": str(tmp_path / "other-config"),
        "EUC_DESK_PASSWORD": PASSWORD,
    }


class Other:
    """The other program."""

    def __init__(self, place, login, tmp_path):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.other_window", place, login, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment(tmp_path),
        )
        assert self.hear() == "ready", self.process.stderr.read()

    def ask(self, order):
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self):
        return self.process.stdout.readline().rstrip("\n")

    def end(self):
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            pipe.close()
        return self.process.wait()


@pytest.fixture
def firm(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        return customer(tx, "Example One GmbH (fictional)")


@pytest.fixture
def other(sqlite_workspace, firm, tmp_path):
    """Otto's window in a process of its own, with the customer open."""
    program = Other(sqlite_workspace.location, "otto", tmp_path)
    assert program.ask(f"open {firm}") == "opened"
    yield program
    if program.process.poll() is None:
        program.process.kill()
    program.end()


def does(workspace, party_id):
    with workspace.reader() as session:
        return customer_detail(session, party_id).nature_of_business


def type_in(desk, text):
    paste(desk.page.record.overview.field("nature_of_business").line, text)
    pause(desk, desk.page)


def test_two_windows_are_told_of_each_other(window, other, sqlite_workspace):
    desk = window().start(sqlite_workspace.location).log_in("clara")
    assert "also has this workspace open (window, since" in desk.told
    told = other.ask("told")
    assert "also has this workspace open" not in told, "it looks around every two minutes"
    again = window().start(sqlite_workspace.location)
    assert again.frame.locked


def test_the_second_window_sees_what_the_first_changed(window, other, firm, sqlite_workspace):
    desk = window().start(sqlite_workspace.location).log_in("clara")
    desk.go("customers", firm)
    assert other.ask("type Makes pumps") == "saved"
    assert does(sqlite_workspace, firm) == "Makes pumps"
    type_in(desk, "Makes valves")
    dialog = desk.page.record.keeper._dialog
    assert "Otto Example saved this record while you were writing" in words_on(dialog)
    assert does(sqlite_workspace, firm) == "Makes pumps", "nothing is written over before the person chose"
    dialog.choose("nature_of_business", theirs=True)
    dialog._on_keep()
    desk.settle()
    assert desk.page.record.overview.values()["nature_of_business"] == "Makes pumps"
    type_in(desk, "Makes valves and pumps")
    assert other.ask("look") == "looked"
    assert other.ask("see") == "Makes valves and pumps"


def import_one(sqlite_workspace, tmp_path):
    """Import a customer by a program of its own, which opens the workspace and closes it again."""
    sheet = tmp_path / "customers.csv"
    sheet.write_text("Name,Country\nSample Valves SA (fictional),FR\n", encoding="utf-8")
    order = ("import", "customers", str(sheet))
    done = subprocess.run(
        [sys.executable, "-m", "desktop.cli.main", *order, "-w", sqlite_workspace.location, "-u", "otto"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Imported 1 new" in done.stdout
    return done


def test_looking_at_a_file_that_is_open_takes_no_lock_away(sqlite_workspace, clock, tmp_path):
    """A lock lost here lets the other program clear the log away, and this one would read yesterday's data for ever."""
    open_workspace(sqlite_workspace.location, clock).close()
    with sqlite_workspace.reader() as session:
        assert CustomerPages(sqlite_workspace).count(ListQuery()) == 0
        assert check_chain(session).sound
    read_header(sqlite_workspace.folder / DATABASE)
    import_one(sqlite_workspace, tmp_path)
    assert CustomerPages(sqlite_workspace).count(ListQuery()) == 1


def test_command_line_and_window_are_told_of_each_other(window, sqlite_workspace, firm, tmp_path):
    desk = window().start(sqlite_workspace.location).log_in("clara")
    desk.go("customers", firm)
    done = import_one(sqlite_workspace, tmp_path)
    assert "Also open: window of" in done.stderr
    assert desk.page.list.model.rowCount() == 1
    desk.desk.neighbours.look()  # as it does every ten seconds
    desk.settle()
    assert desk.page.list.model.rowCount() == 2
    type_in(desk, "Makes pumps")
    assert does(sqlite_workspace, firm) == "Makes pumps"


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("after", [1, 4])
def test_a_killed_window_loses_nothing_that_it_saved(window, other, firm, sqlite_workspace, after):
    other.process.stdin.write("count\n")
    other.process.stdin.flush()
    confirmed = [int(other.hear()) for _ in range(after)]
    other.process.send_signal(signal.SIGKILL)
    confirmed += [int(line) for line in other.process.stdout]
    assert other.process.wait() == -signal.SIGKILL
    kept = does(sqlite_workspace, firm)
    assert kept in {f"Makes pump {confirmed[-1]}", f"Makes pump {confirmed[-1] + 1}"}
    with sqlite_workspace.reader() as session:
        assert check_chain(session).sound
    desk = window().start(sqlite_workspace.location).log_in("clara")
    desk.go("customers", firm)
    assert desk.page.record.overview.values()["nature_of_business"] == kept

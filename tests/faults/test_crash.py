"""A confirmed save is never lost: not by a kill, not by a full disk, not by a second writer."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from models.access.login import actor_named
from models.journal.queries import check_chain
from models.opening import open_workspace
from models.workspace.actor import Via
from models.workspace.errors import WorldFault
from models.workspace.tables import Setting

WRITER = """
import sys
from models.access.login import actor_named
from models.opening import open_workspace
from models.workspace.actor import Via
from models.workspace.tables import Setting

workspace = open_workspace(sys.argv[1])
with workspace.reader() as session:
    clara = actor_named(session, "clara", Via.COMMAND_LINE)
number = 0
while True:
    with workspace.transaction(clara) as tx:
        tx.act("count")
        tx.add(Setting(name=f"n{number}", value="x" * 2000))
    print(number, flush=True)
    number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("after", [1, 7, 23])
def test_a_killed_program_loses_nothing_that_was_confirmed(location, clock, after):
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, location], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    confirmed = []
    with writer:
        for line in writer.stdout:
            confirmed.append(int(line))
            if len(confirmed) >= after:
                writer.send_signal(signal.SIGKILL)
                break
        confirmed += [int(line) for line in writer.stdout]
    workspace = open_workspace(location, clock)
    with workspace.reader() as session:
        found = {row.name for row in session.exec(select(Setting))}
        assert {f"n{number}" for number in confirmed} <= found
        assert check_chain(session).sound
    workspace.close()


def test_a_full_disk_is_said_and_nothing_half_written_stays(sqlite_workspace, person):
    clerk = person("clara")

    @sa.event.listens_for(sqlite_workspace.engine, "connect")
    def _small_disk(connection, _record):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 4}")

    sqlite_workspace.engine.dispose()
    with pytest.raises(WorldFault, match="disk is full"), sqlite_workspace.transaction(clerk) as tx:
        for number in range(200):
            tx.add(Setting(name=f"n{number}", value="x" * 4000))
    with sqlite_workspace.reader() as session:
        assert session.exec(select(Setting)).all() == []
        assert check_chain(session).sound


def test_many_writers_at_once_leave_one_sound_chain(workspace, clock):
    with workspace.reader() as session:
        clara = actor_named(session, "clara", Via.WINDOW)
    faults = []

    def write(worker):
        try:
            desk = open_workspace(workspace.location, clock)
            for number in range(8):
                with desk.transaction(clara) as tx:
                    tx.add(Setting(name=f"w{worker}-{number}", value=number))
            desk.close()
        except Exception as error:
            faults.append(error)

    threads = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with workspace.reader() as session:
        assert len(session.exec(select(Setting)).all()) == 32
        report = check_chain(session)
        assert report.sound

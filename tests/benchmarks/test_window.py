"""The memory of the real window with a million customers: scrolled, searched, sorted, and read to the end.

The window runs offscreen in a process of its own; its peak is what the system says that process ever held.
``EUC_DESK_BENCH_CUSTOMERS`` and ``EUC_DESK_BENCH_FOLDER`` are those of ``test_customers.py``.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.access.commands import add_user
from models.access.roles import Role
from models.opening import create_workspace, open_workspace
from models.workspace.actor import PROGRAM
from models.workspace.files import DATABASE
from tests.benchmarks.crowd import fill
from tests.benchmarks.floors import report, size

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

MEGABYTES = 400
PASSWORD = "a benchmark's password"
PEAK = "def peak(): return int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) // 1024\n"
WINDOW = (
    PEAK
    + """
import os, sys, time
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

def use(*_):
    from desktop.desk import Desk
    desk = next(child for child in QCoreApplication.instance().children() if isinstance(child, Desk))

    def until(done):
        end = time.monotonic() + 60
        while not done():
            assert time.monotonic() < end, "the window did not get there"
            QApplication.processEvents()
            time.sleep(0.001)

    def settle():
        for _ in range(3):  # what is painted asks for its rows, which are painted when they are there
            desk.window.grab()
            until(lambda: desk.jobs.idle)
            QApplication.processEvents()

    from desktop.shell.unlock import LockScreen
    until(lambda: desk.window.locked)
    screen = desk.window.findChild(LockScreen)
    screen.password.setText(sys.argv[3])
    screen.button.click()
    until(lambda: desk.window.current_page is not None)
    desk.window.go("customers")
    until(lambda: hasattr(desk.window.current_page, "list"))  # its page is imported first
    panel = desk.window.current_page.list
    model, bar = panel.table.model(), panel.table.verticalScrollBar()
    until(lambda: model.rowCount() > 1000 and not desk.window.locked)
    told = [("list", peak())]
    for place in range(100):
        bar.setValue(place * bar.maximum() // 100)
        QApplication.processEvents()
        settle()
    told.append(("scrolled through", peak()))
    bar.setValue(bar.maximum())
    settle()
    until(lambda: panel.model.row_at(model.rowCount() - 1) is not None)
    told.append(("at the end", peak()))
    for text in ("gmbh", "mag", "s", "ka", "示例"):
        for length in range(1, len(text) + 1):
            panel.search.setText(text[:length])
            settle()
        bar.setValue(bar.maximum())
        settle()
    panel.search.setText("")
    settle()
    told.append(("searched", peak()))
    for column in range(model.columnCount()):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            model.sort(column, order)
            settle()
            bar.setValue(bar.maximum())
            settle()
    told.append(("sorted", peak()))
    for row in range(0, 4000, 100):
        panel.table.selectRow(row)
        settle()
    told.append(("details read", peak()))
    print(model.rowCount(), *(f"{name}={megabytes}" for name, megabytes in told), sep="|", flush=True)
    os._exit(0)

def guarded(*_):
    import traceback
    try:
        use()
    except BaseException:
        print(traceback.format_exc(), flush=True)
        os._exit(1)

QApplication.exec = guarded
sys.argv = ["euc-desk", "open", sys.argv[1]]
from desktop.start import main
main()
"""
)


def test_the_window_stays_under_400_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path / "config"))
    folder = _crowd(tmp_path)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    code = WINDOW.replace("sys.argv[3]", repr(PASSWORD))
    ran = subprocess.run([sys.executable, "-c", code, str(folder)], env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:]
    rows, *told = ran.stdout.strip().splitlines()[-1].split("|")
    report(f"The window with {int(rows):,} customers, peak of the process in MB", told)
    assert int(told[-1].partition("=")[2]) < MEGABYTES


def _crowd(tmp_path: Path) -> Path:
    kept = os.environ.get("EUC_DESK_BENCH_FOLDER")
    folder = tmp_path / "workspace"
    if kept and Path(kept).exists():
        shutil.copytree(kept, folder)
    else:
        create_workspace(str(folder), "Example desk").close()
        fill(folder / DATABASE, size("EUC_DESK_BENCH_CUSTOMERS", 1_000_000))
    workspace = open_workspace(str(folder))
    with workspace.transaction(PROGRAM) as tx:
        add_user(tx, "bench", "Bench Example", PASSWORD, [Role.ADMINISTRATOR, Role.CLERK])
    workspace.close()
    return folder

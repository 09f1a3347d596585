"""How fast the window is there: against an empty PySide6 window, and the first list against importing SQLModel alone.

Every start is a process of its own, with compiled bytecode as an installed program has it. Ours is the front door itself;
only the event loop is cut short: it ends as soon as what is waited for is on the screen.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time

import pytest

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1366, 768); window.show(); app.processEvents()
import os; os._exit(0)
"""
OURS = """
import os, sys
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda *_: QApplication.processEvents() or os._exit(0)
sys.argv = ["euc-desk"]
from desktop.start import main
main()
"""
LIST = """
import os, sys, time
from PySide6.QtWidgets import QApplication

def until_the_list_is_there(*_):
    from desktop.desk import Desk
    from PySide6.QtCore import QCoreApplication
    desk = next(child for child in QCoreApplication.instance().children() if isinstance(child, Desk))
    end = time.monotonic() + 30
    while time.monotonic() < end:
        QApplication.processEvents()
        if desk.window.current_page is not None:
            break
        time.sleep(0.001)
    desk.window.go("customers")
    while time.monotonic() < end and not hasattr(desk.window.current_page, "list"):
        QApplication.processEvents()
        time.sleep(0.001)
    panel = desk.window.current_page.list
    while time.monotonic() < end and not panel.table.model().rowCount():
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()
    assert panel.table.model().rowCount() > 20
    print("there", flush=True)
    os._exit(0)

QApplication.exec = until_the_list_is_there
sys.argv = ["euc-desk", "open", sys.argv[1]]
from desktop.start import main
main()
"""
SQLMODEL = "import os, sqlmodel; os._exit(0)"


def seconds(code, *arguments, times=7):
    """Return the median time of a process that runs some code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=environment, capture_output=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])


def test_the_window_is_visible_within_twice_an_empty_one(tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path))
    floor, ours = seconds(EMPTY), seconds(OURS)
    print(f"\nwindow visible: {ours:.2f} s, empty PySide6 window {floor:.2f} s, ratio {ours / floor:.2f}")
    assert ours / floor < 2


def test_a_list_is_usable_one_second_after_sqlmodel_alone(example_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path))
    (tmp_path / "settings.json").write_text(json.dumps({"version": 1, "language": "en"}))
    floor, ours = seconds(SQLMODEL), seconds(LIST, str(shutil.copytree(example_folder, tmp_path / "example")))
    print(f"\nusable list: {ours:.2f} s, importing SQLModel {floor:.2f} s, difference {ours - floor:.2f} s")
    assert ours - floor < 1

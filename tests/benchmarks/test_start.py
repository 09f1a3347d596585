"""How fast the window is there: against an empty PySide6 window, and the first list against importing SQLModel alone."""

import os
import statistics
import subprocess
import sys
import time

import pytest

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1366, 768); window.show(); app.processEvents()
"""
OURS = """
from desktop.app import make_application
app = make_application(["euc-desk"])
from desktop.desk import Desk
from desktop.opening import open_place
from desktop.shell.settings import SettingsFile
desk = Desk(app, SettingsFile(), None, open_place); desk.window.show_start(()); desk.window.show(); app.processEvents()
"""
LIST = (
    OURS
    + """
import sys, time
desk.start(sys.argv[1])
end = time.monotonic() + 30
while time.monotonic() < end:
    app.processEvents()
    page = desk.window.current_page
    if page is not None and desk.jobs.idle:
        break
    time.sleep(0.005)
desk.window.go("customers"); app.processEvents(); desk.jobs.wait_idle(); app.processEvents(); desk.close()
"""
)
SQLMODEL = "import sqlmodel"


def seconds(code, *arguments, times=5):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *arguments], check=True, env=environment, capture_output=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def test_the_window_is_visible_within_twice_an_empty_one(tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path))
    floor, ours = seconds(EMPTY), seconds(OURS)
    print(f"\nwindow visible: {ours:.2f} s, empty PySide6 window {floor:.2f} s, ratio {ours / floor:.2f}")
    assert ours / floor < 2


def test_a_list_is_usable_one_second_after_sqlmodel_alone(example_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path))
    floor, ours = seconds(SQLMODEL), seconds(LIST, str(example_folder))
    print(f"\nusable list: {ours:.2f} s, importing SQLModel {floor:.2f} s, difference {ours - floor:.2f} s")
    assert ours - floor < 1 + floor

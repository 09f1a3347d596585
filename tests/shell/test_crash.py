"""The crash path: one report for each bug, from any thread, and a dialog that can be copied."""

import gc
import logging
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.shell.crash import Collector, CrashPath, fingerprint, report_text, start_logging
from desktop.shell.crash_dialog import CrashDialog
from tests.widgets.a11y import nameless


def bug() -> None:
    raise RuntimeError("made for the test")


def caught() -> RuntimeError:
    try:
        bug()
    except RuntimeError as error:
        return error
    raise AssertionError


@pytest.fixture
def crash(qapp, tmp_path):
    path = CrashPath(tmp_path / "logs")
    yield path
    path.uninstall()
    path.deleteLater()


def test_the_same_bug_is_told_once(qtbot, crash, tmp_path, caplog):
    told: list[object] = []
    crash.reported.connect(told.append)
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            crash.take(caught())
    assert len(told) == 1
    assert len(list((tmp_path / "logs").glob("report-*.txt"))) == 1
    assert "made for the test" in told[0][1]


def test_hooks_catch_both_threads_and_are_put_back(qtbot, crash, caplog):
    before = (sys.excepthook, threading.excepthook)
    assert crash.install() == ""
    told: list[object] = []
    crash.reported.connect(told.append)
    with caplog.at_level(logging.ERROR):
        error = caught()
        sys.excepthook(type(error), error, error.__traceback__)
        threading.excepthook(threading.ExceptHookArgs((ValueError, ValueError("x"), None, None)))
    qtbot.waitUntil(lambda: len(told) == 2)
    crash.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_fault_of_the_last_run_is_given(crash, tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "fault.txt").write_text("Fatal Python error: Segmentation fault\n")
    assert crash.install().startswith("Fatal Python error")


def test_an_unwritable_folder_is_no_reason_to_fail(qapp, tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("")
    path = CrashPath(blocked / "logs")
    with caplog.at_level(logging.ERROR):
        assert path.install() == ""
        path.take(caught())
    start_logging(blocked / "logs")
    path.uninstall()
    path.deleteLater()


def test_report_names_versions_and_place():
    text = report_text(caught())
    assert "PySide6" in text
    assert "in bug" in text
    assert fingerprint(caught()) == fingerprint(caught())
    assert fingerprint(ValueError()) != fingerprint(caught())


def test_dialog_copies_its_report(qtbot, look):
    dialog = CrashDialog("the report")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "the report"
    assert not dialog.isModal()
    assert nameless(dialog) == []


def test_log_is_written(tmp_path):
    path = start_logging(tmp_path / "logs")
    handler = logging.getLogger().handlers[-1]
    logging.getLogger("desktop").info("hello")
    logging.getLogger().removeHandler(handler)
    handler.close()
    assert "hello" in path.read_text(encoding="utf-8")


def test_collector_takes_over_and_gives_back(qapp):
    from PySide6.QtCore import QObject

    parent = QObject()
    collector = Collector(parent)
    assert not gc.isenabled()
    collector._on_time()
    collector.stop()
    assert gc.isenabled()
    parent.deleteLater()

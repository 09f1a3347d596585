"""What is refused before Qt is touched, and that the supported pair is sound."""

import subprocess
import sys

import pytest

from desktop.shell.guards import display_problem, display_words, installed_qt, qt_problem, start_problem


@pytest.mark.parametrize(
    ("qt", "python", "refused"),
    [
        ("6.12.0", (3, 11, 7), True),
        ("6.13.1", (3, 10, 0), True),
        ("6.12.0", (3, 12, 0), False),
        ("6.11.3", (3, 11, 7), False),
    ],
)
def test_the_fatal_pair_is_refused_with_a_sentence(qt, python, refused):
    sentence = qt_problem(qt, python)
    assert (sentence is not None) is refused
    if sentence:
        assert qt in sentence
        assert "3.12" in sentence


def test_no_display_is_one_sentence():
    sentence = display_problem({}, "linux")
    assert sentence is not None
    assert sentence.count("\n") == 0
    assert display_problem({"DISPLAY": ":0"}, "linux") is None
    assert display_problem({"WAYLAND_DISPLAY": "w"}, "linux") is None
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}, "linux") is None
    assert display_problem({}, "win32") is None


def test_this_machine_may_start():
    assert installed_qt() is not None
    assert start_problem() is None


def test_none_is_not_lost_in_qt_calls():
    """PySide6 6.12 on Python 3.11 loses a reference to None with each such call and ends the interpreter."""
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "for _ in range(200_000): app.processEvents()\n"
        "print('alive')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "alive", done.stderr


def test_window_without_a_display_says_so_and_ends():
    code = "import sys; from desktop.app import run; sys.exit(run(['euc-desk']))"
    environment = {"PATH": "/usr/bin", "HOME": "/nowhere"}
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux runs without a display")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1


def test_the_doctor_tells_on_what_a_window_would_be_shown():
    assert display_words({"QT_QPA_PLATFORM": "offscreen"}, "linux").startswith("drawn where nobody sees it")
    assert display_words({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, "linux").startswith("shown by the platform “xcb”")
    assert display_words({"DISPLAY": ":0"}, "linux") == display_words({}, "win32") == "a display is there"
    assert display_words({}, "linux").startswith("There is no display")

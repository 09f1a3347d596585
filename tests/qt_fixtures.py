"""Fixtures for everything with a window: offscreen, own settings folder, nothing left behind."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_WORKERS = ("database", "general")


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the person's own settings out of every test."""
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def look(qapp):
    """Put fonts, theme and English on the application and take them back to light and English afterwards."""
    from desktop.shell.fonts import add_chinese, use_platform_font
    from desktop.shell.language import Language
    from desktop.shell.theme import Theme

    use_platform_font(qapp)
    add_chinese(qapp)
    theme = Theme(qapp, "light")
    language = Language(qapp)
    yield theme, language
    language.set_tongue("en")
    theme.set_mode("light")
    theme.deleteLater()
    language.deleteLater()


@pytest.fixture
def jobs(qapp) -> Iterator[object]:
    """Give a runner of jobs and end its threads."""
    from desktop.shell.jobs import Jobs

    runner = Jobs()
    yield runner
    runner.close()
    runner.deleteLater()


@pytest.fixture
def settle(qapp, jobs) -> Callable[[], None]:
    """Give a function that waits until all work is done, delivered and painted."""

    def wait() -> None:
        for _ in range(8):
            assert jobs.wait_idle()
            qapp.processEvents()

    return wait


@pytest.fixture(autouse=True)
def _no_leftovers(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a test with a window leaves a widget, a worker or an unused answer behind."""
    yield
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from desktop.widgets.ask import forget_answers

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets()]
    answers = forget_answers()
    workers = [thread.name for thread in threading.enumerate() if thread.name.startswith(_WORKERS)]
    assert not left, f"windows left: {left}"
    assert answers == 0, "an answer was prepared that no question took"
    assert not workers or "jobs" not in request.fixturenames, f"workers left: {workers}"

"""Start-up and the one place where the window is wired: guards, logs, crash hooks, window, then the workspace."""

import gc
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop.shell.guards import start_problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.desk import Desk

EXIT_NO_WINDOW = 3
"""The machine refused, as the command line's help says."""


def run(argv: Sequence[str]) -> int:
    """Show the window and run it to its end; the first argument may be a workspace. Exit code 3 without a window."""
    gc.disable()  # for good in this process: the collector below decides when, and imports run a fifth faster
    problem = start_problem()
    if problem is not None:
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return EXIT_NO_WINDOW
    import PySide6.QtCore  # noqa: F401 - what is spared is there once it is imported

    from desktop.shell.spare import spare_reading_sources

    spare_reading_sources()
    from desktop.shell.crash import Collector, CrashPath, log_folder, start_logging

    folder = log_folder()
    crash = CrashPath(folder)
    last_fault = crash.install()
    app = make_application(list(argv))
    from PySide6.QtCore import QTimer

    from desktop.desk import AFTER_PAINTING, Desk, open_by_need
    from desktop.shell.settings import SettingsFile

    collector = Collector(app)
    desk = Desk(app, SettingsFile(), crash, open_by_need)
    desk.start(argv[1] if len(argv) > 1 else "")
    QTimer.singleShot(AFTER_PAINTING, app, partial(start_logging, folder))
    if last_fault:
        _tell_of_fault(desk, last_fault)
    code = int(app.exec())
    desk.close()
    collector.stop()
    crash.uninstall()
    return code


def _tell_of_fault(desk: "Desk", fault: str) -> None:
    from PySide6.QtCore import QCoreApplication

    told = QCoreApplication.translate(
        "Desk", "The program ended unexpectedly last time. Nothing that was saved is lost."
    )
    desk.window.message(told, "warn", fault)


def make_application(argv: list[str]) -> "QApplication":
    """Build the one QApplication, named so that settings and windows are grouped rightly."""
    from PySide6.QtWidgets import QApplication

    from desktop.shell.fonts import use_platform_font

    app = QApplication(argv)
    app.setApplicationName("euc-desk")
    app.setApplicationDisplayName("EUC Desk")
    app.setDesktopFileName("euc-desk")
    use_platform_font(app)
    return app

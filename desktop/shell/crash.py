"""The one crash path: log, fault file, one report for each traceback, a dialog on the window's thread."""

import faulthandler
import gc
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

import platformdirs
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger("desktop")

_LOG_BYTES = 1_000_000
_COLLECT_MILLISECONDS = 5_000


def log_folder() -> Path:
    """Tell where logs and reports are kept: the platform's folder, nothing leaves the machine."""
    return platformdirs.user_log_path("euc-desk", appauthor=False)


def start_logging(folder: Path) -> Path:
    """Write a rotating log into ``folder`` and return its path; a folder that cannot be written is done without."""
    from logging.handlers import RotatingFileHandler  # brings sockets and queues along: not before the window shows

    path = folder / "euc-desk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8")
    except OSError:
        return path
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(root.level or logging.INFO, logging.INFO))
    return path


def report_text(error: BaseException) -> str:
    """Write what a helper needs to know: versions and the traceback, no names of records."""
    import platform

    trace = "".join(traceback.format_exception(error))
    return f"EUC Desk\nPython {platform.python_version()}, PySide6 {pyside_version}, {platform.platform()}\n\n{trace}"


def fingerprint(error: BaseException) -> str:
    """Name the place an error came from, the same for the same bug."""
    import hashlib

    frames = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    return hashlib.sha256("\n".join([type(error).__name__, *frames]).encode()).hexdigest()[:16]


class CrashPath(QObject):
    """Catches what nobody caught, on any thread, and tells it once on the window's thread."""

    reported = Signal(object)
    """A ``(fingerprint, text)`` pair, the first time a bug shows itself."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._known: set[str] = set()
        self._lock = threading.Lock()
        self._fault_file: IO[str] | None = None
        self._hooks = (sys.excepthook, threading.excepthook)

    def install(self) -> str:
        """Set the hooks; give the text of a fault that ended the program last time, empty when there was none."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        return self._watch_faults()

    def uninstall(self) -> None:
        """Put the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def take(self, error: BaseException) -> None:
        """Log an error and announce it once; may be called on any thread."""
        mark = fingerprint(error)
        with self._lock:
            first = mark not in self._known
            self._known.add(mark)
        text = report_text(error)
        log.error("unexpected error %s\n%s", mark, text)
        if first:
            self._keep(mark, text)
            self.reported.emit((mark, text))

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
            return
        self.take(error.with_traceback(trace))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _keep(self, mark: str, text: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            (self._folder / f"report-{mark}.txt").write_text(text, encoding="utf-8")
        except OSError:
            log.warning("the report could not be written")

    def _watch_faults(self) -> str:
        path = self._folder / "fault.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            before = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            self._fault_file = path.open("w", encoding="utf-8")
        except OSError:
            return ""
        faulthandler.enable(self._fault_file)
        return before.strip()


class Collector(QObject):
    """Collects reference cycles on the window's thread only: a worker that did it would destroy widgets there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_COLLECT_MILLISECONDS)
        self._timer.timeout.connect(self._on_time)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()

    def _on_time(self) -> None:
        if gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
        if gc.get_count()[2] > gc.get_threshold()[2]:
            gc.collect()

"""Work off the window's thread: one runner, two executors, results delivered where the window lives."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from models.workspace.words import Words

SHOW_AFTER_SECONDS = 0.6
_POLL_MILLISECONDS = 100


class Cancelled(Exception):
    """Raised inside a job at its next report after Cancel; ends it without a word."""


@dataclass(frozen=True)
class Progress:
    """How far a job is: ``total`` 0 means that nobody knows how much there is."""

    job: "Job"
    done: int
    total: int
    words: Words | str


class JobContext:
    """What a job gets: whether it should stop, and where to say how far it is."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self.done = 0
        self.total = 0
        self.words: Words | str = ""

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int = 0, words: Words | str = "") -> None:
        """Say how far the job is; raises ``Cancelled`` when the person asked to stop."""
        self.done, self.total = done, total
        self.words = words or self.words
        self.check()

    def check(self) -> None:
        """Raise ``Cancelled`` when the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled


@dataclass(eq=False)
class Job:
    """One piece of work under way."""

    title: Words | str
    owner: QObject | None
    then: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    cancellable: bool
    quiet: bool
    context: JobContext = field(default_factory=JobContext)
    started: float = field(default_factory=time.monotonic)
    future: "Future[Any] | None" = None

    def cancel(self) -> None:
        """Stop the job at its next report, or before it starts; its result is dropped."""
        self.context.cancel()
        if self.future is not None:
            self.future.cancel()

    @property
    def wanted(self) -> bool:
        return not self.context.cancelled and (self.owner is None or isValid(self.owner))


class Jobs(QObject):
    """Runs plain callables on worker threads and hands results back on the window's thread."""

    progressed = Signal(object)
    """A ``Progress`` to show, or None when nothing slow is running."""
    unhandled = Signal(object)
    """An exception of a job that brought no ``failed``."""
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None, *, database_workers: int = 1, general_workers: int = 2) -> None:
        super().__init__(parent)
        self._database = ThreadPoolExecutor(database_workers, "database")
        self._general = ThreadPoolExecutor(general_workers, "general")
        self._running: set[Job] = set()
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._on_poll)
        self._delivered.connect(self._on_delivered)
        self._closed = False

    def run(
        self,
        work: Callable[[JobContext], Any],
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
        title: Words | str = "",
        database: bool = True,
        cancellable: bool = True,
        quiet: bool = False,
    ) -> Job:
        """Start ``work`` on a worker; ``then(result)`` or ``failed(error)`` is called here unless ``owner`` is gone.

        ``title`` is shown with Cancel once the work lasts 0.6 s; ``quiet`` work is never shown. Without ``failed``
        the window shows the error. ``database=False`` for work that touches no database (PDF, hashing, files).
        """
        job = Job(title, owner, then, failed, cancellable, quiet)
        self._running.add(job)
        executor = self._database if database else self._general
        job.future = executor.submit(work, job.context)
        job.future.add_done_callback(lambda _future: self._deliver(job))
        if not self._timer.isActive():
            self._timer.start()
        return job

    @property
    def idle(self) -> bool:
        return not self._running

    def cancel_all(self) -> None:
        """Ask every running job to stop."""
        for job in list(self._running):
            job.cancel()

    def wait_idle(self, seconds: float = 10.0) -> bool:
        """Wait until all work is done and delivered, spinning no event loop but this object's own; for tests and exit."""
        from PySide6.QtCore import QCoreApplication, QEvent

        deadline = time.monotonic() + seconds
        while self._running and time.monotonic() < deadline:
            wait([job.future for job in self._running if job.future is not None], timeout=0.05)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return not self._running

    def close(self, seconds: float = 10.0) -> None:
        """Cancel what runs, wait for it and end the worker threads."""
        if self._closed:
            return
        self._closed = True
        self.cancel_all()
        self.wait_idle(seconds)
        self._timer.stop()
        self._database.shutdown(wait=True, cancel_futures=True)
        self._general.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, job: Job) -> None:
        """Hand a finished job to the window's thread; may run on any thread."""
        if isValid(self):
            self._delivered.emit(job)

    def _on_delivered(self, job: Job) -> None:
        self._running.discard(job)
        if not self._running:
            self._timer.stop()
            self._hide()
        future = job.future
        if future is None or future.cancelled() or not job.wanted:
            return
        error = future.exception()
        if error is None:
            if job.then is not None:
                job.then(future.result())
        elif isinstance(error, Cancelled):
            return
        elif job.failed is not None and isinstance(error, Exception):
            job.failed(error)
        else:
            self.unhandled.emit(error)

    def _on_poll(self) -> None:
        now = time.monotonic()
        slow = [job for job in self._running if not job.quiet and now - job.started >= SHOW_AFTER_SECONDS]
        if not slow:
            self._hide()
            return
        job = min(slow, key=lambda entry: entry.started)
        self._shown = True
        state = job.context
        self.progressed.emit(Progress(job, state.done, state.total, state.words or job.title))

    def _hide(self) -> None:
        if self._shown:
            self._shown = False
            self.progressed.emit(None)

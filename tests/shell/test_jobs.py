"""Work off the window's thread: results, errors, cancel, owners that are gone, progress that comes late."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from desktop.shell.jobs import Cancelled, JobContext
from desktop.shell.status_strip import StatusStrip
from models.workspace.errors import UserError
from models.workspace.words import say


def test_result_comes_back_on_the_windows_thread(jobs, settle):
    seen: list[object] = []
    jobs.run(lambda _job: threading.current_thread(), then=lambda t: seen.extend((t, threading.current_thread())))
    settle()
    worker, here = seen
    assert worker is not here
    assert here is threading.main_thread()


def test_database_work_is_in_order_on_one_thread(jobs, settle):
    order: list[int] = []
    for number in range(20):
        jobs.run(lambda _job, number=number: order.append(number))
    settle()
    assert order == list(range(20))


def test_error_goes_to_failed_or_to_the_window(qtbot, jobs, settle):
    def wrong(_job: JobContext) -> None:
        raise UserError("no", "Not today.")

    seen: list[Exception] = []
    jobs.run(wrong, failed=seen.append)
    settle()
    assert str(seen[0]) == "Not today."
    with qtbot.waitSignal(jobs.unhandled) as told:
        jobs.run(wrong)
        settle()
    assert told.args[0].code == "no"


def test_a_gone_owner_gets_nothing(jobs, settle):
    owner = QObject()
    gate = threading.Event()
    seen: list[object] = []
    jobs.run(lambda _job: gate.wait(5), then=seen.append, owner=owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    gate.set()
    settle()
    assert seen == []


def test_cancel_stops_at_the_next_report_without_a_word(jobs, settle):
    begun, gate = threading.Event(), threading.Event()
    reached: list[str] = []

    def long(job: JobContext) -> None:
        begun.set()
        gate.wait(5)
        job.report(1, 2)
        reached.append("after")

    seen: list[object] = []
    job = jobs.run(long, then=seen.append, failed=seen.append)
    assert begun.wait(5)
    waiting = jobs.run(lambda _job: reached.append("queued"), then=seen.append)
    job.cancel()
    waiting.cancel()
    gate.set()
    settle()
    assert seen == []
    assert reached == []


def test_a_cancelled_context_refuses_to_go_on():
    context = JobContext()
    context.report(3, 9, "half")
    context.cancel()
    assert context.cancelled
    with pytest.raises(Cancelled):
        context.check()
    assert (context.done, context.total, context.words) == (3, 9, "half")


def test_progress_shows_late_with_count_and_cancel(qtbot, look, jobs, settle):
    strip = StatusStrip(jobs)
    qtbot.addWidget(strip)
    gate = threading.Event()

    def long(job: JobContext) -> None:
        job.report(40, 100, say("Reading {name}", name="orders.xlsx"))
        gate.wait(10)
        job.check()

    job = jobs.run(long, title="Import")
    jobs._on_poll()
    assert strip.isHidden()
    job.started -= 1
    jobs._on_poll()
    assert not strip.isHidden()
    assert strip._text.text() == "Reading orders.xlsx"
    assert strip._count.text() == "40 of 100"
    strip._cancel.click()
    assert strip._cancel.text() == "Stopping …"
    gate.set()
    settle()
    assert strip.isHidden()
    assert jobs.idle


def test_close_ends_everything(jobs):
    gate = threading.Event()

    def patient(job: JobContext) -> None:
        while not job.cancelled:
            gate.wait(0.01)

    jobs.run(patient, database=False)
    jobs.close()
    assert jobs.idle
    jobs.close()

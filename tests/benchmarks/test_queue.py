"""The queue with 10,000 open cases among 200,000 closed ones: count, page, sort, jump, against the same SQL run raw.

Uses the register of ``test_lists.py``; ``EUC_DESK_BENCH_EACH`` tenths of it are open.
"""

import pytest

from models.review.queries import QueuePages, today_figures
from models.workspace.paging import ListQuery
from models.workspace.store import Workspace
from tests.benchmarks.bench import FILTERED, Bench
from tests.benchmarks.floors import report
from tests.benchmarks.test_lists import register as register
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

SORTS = ("urgency", "due_on", "since", "number", "title", "destination", "kind", "state", "waits_for")
FILTERS = (
    {"waits_for": ("customer",)},
    {"state": ("in_review",)},
    {"assigned": ("nobody",)},
    {"kind": ("declaration",)},
)


def test_the_queue_stays_quick(register: Workspace) -> None:
    bench = Bench(register, QueuePages(register))
    count, _ = bench.shown(ListQuery())
    bench.shown(ListQuery("zzz"))
    bench.type_in(("kamovo", "app-2024-5", "rilo", "gmbh"))
    bench.sort(("",), SORTS, ({}, *FILTERS))
    bench.page_down(("",), SORTS)
    bench.jump_to_end(("",), SORTS)
    with register.reader() as session:
        for _ in range(5):
            bench.measure("figures of the first page", lambda: today_figures(session, 3, TODAY.date()))
    report(f"Queue: {count:,} open", bench.lines(slowest=True))
    faults = bench.faults((FILTERED, "figures of the first page"))
    assert not faults, "; ".join(faults)

"""The queue with 10,000 open cases among 200,000 closed ones: count, page, sort, jump, against the same SQL run raw.

Uses the register of ``test_lists.py``; ``EUC_DESK_BENCH_EACH`` tenths of it are open. The queue is kept between two
changes, so what an act still asks of the database is little; what the whole answer takes by SQL alone is measured too.
As in the window, Python looks for cycles when nothing is asked, not in the middle of an answer.
"""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

import pytest

from models.review.queries import QueuePages, figure_queries, today_figures
from models.review.queue_memory import queue_memory
from models.review.queue_reading import all_lines, rows_of
from models.review.tables import Case
from models.workspace.actor import PROGRAM
from models.workspace.bulk import without_collecting
from models.workspace.paging import ListQuery
from models.workspace.store import Workspace
from tests.benchmarks.bench import FILTERED, FIRST, Bench
from tests.benchmarks.floors import Times, line, report
from tests.benchmarks.test_lists import register as register
from tests.conftest import TODAY
from tests.review.queue_by_sql import SORTED_BY, ids_by_sql

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

SORTS = tuple(SORTED_BY)
FILTERS = (
    {"waits_for": ("customer",)},
    {"state": ("in_review",)},
    {"assigned": ("nobody",)},
    {"kind": ("declaration",)},
)
SEARCHES = ("kamovo", "app-2024-5", "rilo", "gmbh")
FIGURES = "figures of the first page"
CHANGED = "after somebody's change"
ME = 3


def test_the_queue_stays_quick(register: Workspace) -> None:
    bench = Bench(register, QueuePages(register))
    with without_collecting():
        count = _acts(bench)
        alone = _by_sql_alone(bench)
        read = Times("everything read anew")
        with register.reader() as session:
            for _ in range(5):
                read.run(lambda: all_lines(session))
    compared = [line(bench.results[name][0], floor) for name, floor in alone.items()]
    report(f"Queue: {count:,} open", bench.lines(slowest=True))
    report("The same against all of it by SQL alone", [*compared, line(read, read)])
    faults = bench.faults()
    for name, floor in alone.items():
        if bench.results[name][0].at(0.95) > 2 * floor.at(0.95):
            faults.append(f"{name}: more than twice the time of SQL alone")
    assert not faults, "; ".join(faults)


def _acts(bench: Bench) -> int:
    workspace = bench.workspace
    count, _ = bench.shown(ListQuery())
    bench.shown(ListQuery("zzz"))
    bench.type_in(SEARCHES)
    bench.sort(("",), SORTS, ({}, *FILTERS))
    bench.page_down(("",), SORTS)
    bench.jump_to_end(("",), SORTS)
    with workspace.reader() as session:
        for _ in range(60):
            bench.measure(FIGURES, lambda: today_figures(session, queue_memory(workspace), ME, TODAY.date()))
        taken = [each.id for each in queue_memory(workspace).current(session).lines.values() if each.assigned_to == ME]
    for row_id in islice(taken, 20):
        _hand_on(workspace, row_id)
        bench.measure(CHANGED, lambda: bench.shown(ListQuery()), row_id)
    return count


def _hand_on(workspace: Workspace, row_id: int) -> None:
    """Give a case to a colleague and back, as others do while one looks at the list."""
    with workspace.reader() as session:
        case_id = rows_of(session, [row_id])[row_id]["case_id"]
    for person in (ME + 1, ME):
        with workspace.transaction(PROGRAM) as tx:
            tx.get(Case, case_id).assigned_to = person


def _by_sql_alone(bench: Bench) -> dict[str, Times]:
    """Time the SQL that finds each answer whole, by the driver alone."""
    words = [search[:length] for search in SEARCHES for length in range(1, len(search) + 1)]
    asked: dict[str, Sequence[Sequence[ListQuery]]] = {
        FIRST: [(ListQuery(word),) for word in words if len(word) == 1],
        "keystroke": [(ListQuery(word),) for word in words if len(word) > 1],
        "sort": [(ListQuery(sort=sort, descending=falling),) for sort in SORTS for falling in (False, True)],
        FILTERED: [(ListQuery("", chosen, sort),) for chosen in FILTERS for sort in SORTS],
        FIGURES: [tuple(figure_queries(ME, TODAY.date()).values())] * 5,
    }
    return {name: _timed(bench, name, queries) for name, queries in asked.items()}


def _timed(bench: Bench, name: str, asked: Sequence[Sequence[ListQuery]]) -> Times:
    times = Times(name)
    for queries in asked:
        with bench.listening(), bench.workspace.reader() as session:
            for query in queries:
                ids_by_sql(session, query)
        times.run(_again(bench.raw, list(bench.statements)))
    return times


def _again(raw: Any, statements: list[tuple[str, Any]]) -> Callable[[], object]:
    return lambda: [raw.execute(*statement).fetchmany(100) for statement in statements]

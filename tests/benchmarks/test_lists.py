"""Every other list on a big register: keystroke, page down, sort, jump to the end, against the same SQL run raw.

``EUC_DESK_BENCH_CUSTOMERS`` sets how many customers, ``EUC_DESK_BENCH_EACH`` how many records of every other kind;
``EUC_DESK_BENCH_LISTS`` keeps the data for the next run. Times are of the wall; the process's own time stands beside.
Shown but not held to the limit: a first letter and a new filter, which count among everything there is, and the search
of the journal, which reads every entry whole. As in the window, Python looks for cycles when nothing is asked.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.applications.pages import ApplicationPages
from models.certification.dossier_queries import DossierPages
from models.certification.queries import StatusPages
from models.declarations.pages import DeclarationPages
from models.exchange.queries import OpenOrderPages
from models.goods.queries import ProductPages
from models.journal.reports import JournalPages
from models.licences.queries import LicencePages
from models.licences.shipment_queries import ShipmentPages
from models.opening import create_workspace, open_workspace
from models.rulebook.loader import load_current
from models.screening.queries import ScreeningPages
from models.workspace.bulk import without_collecting
from models.workspace.clock import FixedClock
from models.workspace.engine import sqlite_engine, trust_memory
from models.workspace.files import DATABASE
from models.workspace.paging import ListQuery
from models.workspace.store import Workspace
from tests.benchmarks.bench import FILTERED, FIRST, Bench
from tests.benchmarks.crowd import fill
from tests.benchmarks.floors import report, size
from tests.benchmarks.register import Register
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]


@dataclass(frozen=True)
class Acts:
    """A list: its pages, the columns it sorts by, what is typed into its search, and the filters tried."""

    pages: type[Any]
    sorts: tuple[str, ...]
    searches: tuple[str, ...]
    filters: tuple[dict[str, tuple[str, ...]], ...] = ()


NAMES = ("kamovo", "rilo lako", "gmbh", "华瑞", "zzz")
LISTS = {
    "products": Acts(
        ProductPages,
        ("name", "number", "code", "model", "form", "origin", "unit", "standing", "changed"),
        ("sintered neodymium", "example", "p-000123", "烧结", "m99", "zzz"),
        ({"form": ("magnet",)}, {"standing": ("unclassified",), "origin": ("CN",)}),
    ),
    "declarations": Acts(
        DeclarationPages,
        ("number", "version", "customer", "contract", "valid_until", "regime", "state", "since", "changed"),
        (*NAMES, "euc-2024-5", "ct-123"),
        ({"state": ("signed",)}, {"standing": ("used_up",)}, {"standing": ("valid",)}, {"versions": ("latest",)}),
    ),
    "applications": Acts(
        ApplicationPages,
        (
            *("number", "state_since", "contract_number", "destination", "end_user"),
            *("lodged_on", "accepted_on", "answered_on", "state"),
        ),
        (*NAMES, "app-2024-5", "ct-123", "5123"),
        ({"state": ("in_review",)}, {"destination": ("DE",)}),
    ),
    "licences": Acts(
        LicencePages,
        (
            *("number", "licence_number", "authority", "kind", "exporter", "end_users", "destination"),
            *("valid_from", "valid_until", "used_percent"),
        ),
        (*NAMES, "lic-2024-5", "ex01234"),
        ({"standing": ("active",)}, {"standing": ("used_up",)}),
    ),
    "shipments": Acts(
        ShipmentPages,
        (
            *("number", "licence_number", "state", "consignee", "destination", "planned_on", "shipped_on"),
            *("arrived_on", "transport"),
        ),
        (*NAMES, "shp-2024-5", "inv123"),
        ({"state": ("planned",)},),
    ),
    "statuses": Acts(StatusPages, ("name", "number", "country"), (*NAMES, "c-0001"), ({"dossier": ("yes",)},)),
    "dossiers": Acts(
        DossierPages, ("number", "party", "country", "opened_on", "submitted_on"), NAMES, ({"stage": ("submitted",)},)
    ),
    "screenings": Acts(
        ScreeningPages,
        ("name", "number", "country", "screened_on"),
        (*NAMES, "c-0001"),
        ({"standing": ("never",)}, {"standing": ("match",)}, {"standing": ("stale",)}),
    ),
    "orders": Acts(
        OpenOrderPages,
        ("order_number", "customer", "product", "order_date", "quantity", "entered"),
        (*NAMES, "po-123"),
        ({"state": ("open",)},),
    ),
    "journal": Acts(
        JournalPages, ("at",), ("verify", "12345", "zzz"), ({"act": ("save_customer",)}, {"actor": ("3",)})
    ),
}


BY_MORE_THAN_SQL = {
    "journal": ("keystroke", "sort", "jump to the end"),
    "dossiers": ("keystroke", "sort", "page down", "jump to the end", "page up"),
}
"""What is printed only: a search of the journal reads it whole; a row of dossiers is a standing worked out by the rules."""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    kept = os.environ.get("EUC_DESK_BENCH_LISTS")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("register") / "workspace"
    if not folder.exists():
        create_workspace(str(folder), "Example desk", FixedClock(TODAY)).close()
        customers = size("EUC_DESK_BENCH_CUSTOMERS", 1_000_000)
        fill(folder / DATABASE, customers)
        engine = sqlite_engine(folder / DATABASE, migrating=True)
        trust_memory(engine)
        Register(engine, customers, size("EUC_DESK_BENCH_EACH", 100_000)).fill()
        engine.dispose()
    load_current()
    workspace = open_workspace(str(folder), FixedClock(TODAY))
    yield workspace
    workspace.close()


@pytest.mark.parametrize("name", LISTS)
def test_a_list_stays_quick(register: Workspace, name: str) -> None:
    acts = LISTS[name]
    bench = Bench(register, acts.pages(register))
    count, _ = bench.shown(ListQuery())
    began = time.process_time()
    with without_collecting():
        bench.type_in(acts.searches)
        bench.sort(("", acts.searches[0]), acts.sorts)
        if acts.filters:
            bench.sort(("",), acts.sorts, acts.filters)
        bench.page_down(("", *acts.searches[:3]), acts.sorts)
        bench.jump_to_end(("", *acts.searches[:3]), acts.sorts)
    own = time.process_time() - began
    report(f"{name}: {count:,} ({own:.1f} s of the processor with the floor's)", bench.lines(slowest=True))
    faults = bench.faults((FIRST, FILTERED, *BY_MORE_THAN_SQL.get(name, ())))
    assert not faults, "; ".join(faults)

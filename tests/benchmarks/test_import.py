"""Customers from CSV: the import with validation and journal against raw ``executemany`` into the same tables.

The floor writes the very rows that the import has left, through Python's sqlite3 alone, into an empty workspace
with the same settings. ``EUC_DESK_BENCH_IMPORT`` sets how many customers.
"""

import csv
import sqlite3
import time
from pathlib import Path

import pytest

from models.exchange.choices import Kind
from models.exchange.importing import plan_import, run_import
from models.exchange.mapping import suggest_mapping
from models.exchange.sheet import Sheet
from models.opening import create_workspace
from models.workspace.actor import PROGRAM
from models.workspace.clock import FixedClock
from models.workspace.files import DATABASE
from tests.benchmarks.floors import report, size
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

TIMES_RAW = 3.0
HEAD = ["Company name", "Chinese name", "Country", "Industry", "EORI", "Street", "City", "Postal code"]
ARRIVED = {"party_token": " ORDER BY party_id, token"}  # search words arrive customer by customer
TABLES = (
    "party",
    "party_name",
    "party_identifier",
    "address",
    "contact",
    "site",
    "holding",
    "party_token",
    "journal_entry",
)


def test_an_import_takes_at_most_three_times_raw_writing(tmp_path: Path) -> None:
    count = size("EUC_DESK_BENCH_IMPORT", 100_000)
    path = _customers(tmp_path / "customers.csv", count)
    workspace = create_workspace(str(tmp_path / "ours"), "Example desk", FixedClock(TODAY))
    with Sheet(path) as sheet:
        mapping = suggest_mapping(Kind.CUSTOMERS, sheet.columns)
    start = time.perf_counter()
    plan = plan_import(workspace, Kind.CUSTOMERS, path, mapping)
    planned = time.perf_counter() - start
    assert (plan.new, plan.fault_count) == (count, 0)
    start = time.perf_counter()
    with workspace.transaction(PROGRAM) as tx:
        run_import(tx, plan)
    ours = time.perf_counter() - start
    workspace.close()
    floor = _floor(tmp_path)
    report(
        f"Import of {count:,} customers",
        [
            f"dry run {planned:6.2f} s, import {ours:6.2f} s ({count / ours:,.0f} customers a second)",
            *(f"raw {name:<18} {rows:>9,} rows {taken:6.2f} s" for name, rows, taken in floor),
            f"floor {sum(taken for *_, taken in floor):6.2f} s | ratio {ours / sum(taken for *_, taken in floor):.2f}",
        ],
    )
    assert ours <= TIMES_RAW * sum(taken for *_, taken in floor)


def _customers(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        for n in range(count):
            local = f"示例磁材{n}（虚构）" if n % 4 == 0 else ""
            row = [f"Example Magnetics {n} GmbH (fictional)", local, "DE", "Motors for machine tools", f"DE{n:012d}"]
            writer.writerow([*row, f"Example Road {n}", "Exampletown", f"{n % 99_999:05d}"])
    return path


def _floor(folder: Path) -> list[tuple[str, int, float]]:
    create_workspace(str(folder / "raw"), "Example desk", FixedClock(TODAY)).close()
    filled = sqlite3.connect(folder / "ours" / DATABASE)
    raw = sqlite3.connect(folder / "raw" / DATABASE, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000"):
        raw.execute(f"PRAGMA {pragma}")
    result = []
    for name in TABLES:
        rows = filled.execute(f"SELECT * FROM {name}{ARRIVED.get(name, '')}").fetchall()
        if rows:
            statement = f"INSERT INTO {name} VALUES ({','.join('?' * len(rows[0]))})"
            start = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            raw.executemany(statement, rows)
            raw.execute("COMMIT")
            result.append((name, len(rows), time.perf_counter() - start))
    filled.close()
    raw.close()
    return result

"""A data pack that touches 500 entries: every affected record among many customers and documents, against the same by raw SQL.

``EUC_DESK_BENCH_CUSTOMERS`` sets how many customers, ``EUC_DESK_BENCH_DOCUMENTS`` how many declarations, applications,
licences and shipments together; ``EUC_DESK_BENCH_RIPPLE`` keeps the data for the next run. The floor reads the same open
papers of the same parties from the same database in as few statements as SQLite takes.
"""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from models.opening import create_workspace, open_workspace
from models.parties.tables import Party
from models.review.edition_reach import edition_reach
from models.review.reach import OPEN_APPLICATIONS, OPEN_DECLARATIONS, Reached
from models.rulebook.loader import newest_shipped
from models.workspace.bulk import without_collecting
from models.workspace.clock import FixedClock
from models.workspace.engine import sqlite_engine, trust_memory
from models.workspace.files import DATABASE
from models.workspace.store import Workspace
from tests.benchmarks.crowd import fill
from tests.benchmarks.floors import pace, report, size
from tests.benchmarks.register import TODAY as DAY
from tests.benchmarks.register import Register
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

LIMIT = 3.0
ENTRIES, ITEMS = 500, 20
DOCUMENTS_OF_EACH = 5.1
"""The register writes so many declarations, applications, licences and shipments for each record asked for."""


def test_a_pack_of_500_entries_finds_whom_it_touches_within_three_seconds(tmp_path: Path) -> None:
    customers, documents = size("EUC_DESK_BENCH_CUSTOMERS", 100_000), size("EUC_DESK_BENCH_DOCUMENTS", 1_000_000)
    workspace = _register(Path(os.environ.get("EUC_DESK_BENCH_RIPPLE", str(tmp_path / "desk"))), customers, documents)
    book, other, listed = _pack(workspace)
    taken, floors = [], []
    for _ in range(3):
        with workspace.reader() as session:
            start = time.perf_counter()
            found = edition_reach(session, book, other, DAY, today=DAY)
            taken.append(time.perf_counter() - start)
        start = time.perf_counter()
        raw = _raw(workspace, listed)
        floors.append(time.perf_counter() - start)
    kinds = {kind: {each.id for each in found.touched if each.kind is kind} for kind in Reached}
    report(
        f"A pack of {ENTRIES} entries among {customers:,} customers and {documents:,} documents",
        [
            ", ".join(f"{len(ids):,} {kind.value}" for kind, ids in kinds.items()),
            f"ours {min(taken):.2f} s (all {', '.join(f'{each:.2f}' for each in taken)}), floor {min(floors):.2f} s, "
            f"ratio {min(taken) / min(floors):.1f}, pace {pace():.2f}",
        ],
    )
    workspace.close()
    assert set(listed) <= kinds[Reached.party]
    assert raw[0] <= kinds[Reached.declaration] and raw[1] <= kinds[Reached.application]
    assert raw[2] <= kinds[Reached.licence] and raw[3] <= kinds[Reached.shipment]
    assert min(taken) < LIMIT * pace()


def _register(folder: Path, customers: int, documents: int) -> Workspace:
    if not (folder / DATABASE).exists():
        create_workspace(str(folder), "Example desk", FixedClock(TODAY)).close()
        fill(folder / DATABASE, customers)
        engine = sqlite_engine(folder / DATABASE)
        trust_memory(engine)
        with without_collecting():
            Register(engine, customers, int(documents / DOCUMENTS_OF_EACH)).fill()
        engine.dispose()
    return open_workspace(str(folder), FixedClock(TODAY))


def _pack(workspace: Workspace):
    """Return the edition, another that lists customers by their names and words some items anew, and whom it lists."""
    book = newest_shipped()
    with workspace.reader() as session:
        chosen = session.exec(select(Party.id, Party.legal_name).order_by(Party.id).limit(ENTRIES - ITEMS)).all()
    listed = tuple(replace(book.listed[0], name_en=name, name_zh="") for _, name in chosen)
    items = [place for place, item in enumerate(book.items) if "1C902.a" not in item.control_codes][:ITEMS]
    worded = tuple(replace(i, note=f"{i.note} x") if n in items else i for n, i in enumerate(book.items))
    other = replace(book, edition="another", listed=(*book.listed, *listed), items=worded)
    return book, other, [party_id for party_id, _ in chosen]


def _raw(workspace: Workspace, parties: list[int]) -> tuple[set[int], set[int], set[int], set[int]]:
    ids = ", ".join(map(str, parties))
    declared = ", ".join(f"'{state.value}'" for state in OPEN_DECLARATIONS)
    asked = ", ".join(f"'{state.value}'" for state in OPEN_APPLICATIONS)
    of_licence = (
        f"SELECT p.licence_id FROM licence_party p JOIN licence l ON l.id = p.licence_id "
        f"WHERE p.party_id IN ({ids}) AND l.state IN ('active', 'frozen')"
    )
    queries = (
        f"SELECT id, number FROM declaration WHERE end_user_id IN ({ids}) AND state IN ({declared})",
        f"SELECT id, number FROM application WHERE end_user_id IN ({ids}) AND state IN ({asked})",
        f"SELECT id, number FROM licence WHERE id IN ({of_licence})",
        f"SELECT id, number FROM shipment WHERE state = 'planned' AND (consignee_id IN ({ids}) OR licence_id IN ({of_licence}))",
    )
    with workspace.reader() as session:
        one, two, three, four = ({row[0] for row in session.execute(sa.text(each))} for each in queries)
    return one, two, three, four

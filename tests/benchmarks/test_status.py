"""The standing of 100,000 customers as of one day: under 2 seconds of this program's own time and 300 MB.

Nineteen of twenty customers were screened, six of ten declared an end use, half name owners, and every fiftieth has a
dossier that was decided, with an answer to each criterion. ``EUC_DESK_BENCH_STATUS`` sets how many customers,
``EUC_DESK_BENCH_DECIDED`` that every so many-th has a decision, ``EUC_DESK_BENCH_STATUS_FOLDER`` keeps the data.
"""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from models.certification.choices import CriterionReply, DossierEventKind
from models.certification.gathering import facts_for
from models.certification.queries import INTERNAL
from models.certification.questions import Question, rules_of
from models.certification.status import outline_on
from models.certification.sweep import standings
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierScope
from models.declarations.choices import Capacity, DeclarationState, Use
from models.declarations.tables import Declaration
from models.opening import create_workspace, open_workspace
from models.parties.tables import Holding, Site
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.clock import FixedClock
from models.workspace.engine import sqlite_engine, trust_memory
from models.workspace.files import DATABASE
from tests.benchmarks.crowd import fill
from tests.benchmarks.floors import pace, peak_megabytes, report, size
from tests.benchmarks.register import Register
from tests.conftest import TODAY

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

ON = TODAY.date()
SECONDS = 2.0
MEGABYTES = 300
EVERY = size("EUC_DESK_BENCH_DECIDED", 50)
ANOTHER = "import sys; from tests.benchmarks.test_status import measured; measured(sys.argv[1])"


class Standings(Register):
    """Writes what standings rest on."""

    def fill(self) -> None:
        parties = range(1, self.parties + 1)
        self.write(ScreeningAnswer, (self._screened(n) for n in parties if n % 20))
        self.write(Declaration, (self._declared(n) for n in parties if n % 10 < 6))
        self.write(Holding, (each for n in parties if n % 2 for each in self._owners(n)))
        decided = range(1, self.parties // EVERY + 1)
        self.write(Site, ({**self._site(n), "party_id": EVERY * n} for n in decided))
        self.write(Dossier, ({**self._dossier(n), "party_id": EVERY * n} for n in decided))
        self.write(DossierScope, map(self._scope, decided))
        codes = [code for code in load_current().programme(INTERNAL).criteria if code != "CE-SC-01"]
        self.write(CriterionAnswer, (self._answer(n, code) for n in decided for code in codes))
        self.write(DossierEvent, map(self._grant, decided))
        self.analyse()

    def _screened(self, n: int) -> dict[str, object]:
        outcome = ScreeningOutcome.MATCH if n % 997 == 0 else ScreeningOutcome.CLEAR
        return {"party_id": n, "screened_on": self._day(n, 200), "outcome": outcome, "answered_by": 1}

    def _declared(self, n: int) -> dict[str, object]:
        return {
            "number": f"EUC-2026-{n:06d}",
            "state": DeclarationState.VERIFIED,
            "state_since": TODAY,
            "regime": "CN-DUAL",
            "form_variant": "example",
            "form_edition": "example",
            "capacity": next(iter(Capacity)),
            "end_user_id": n,
            "declarant_id": n,
            "use": Use.MILITARY if n % 1999 == 0 else Use.CIVIL,
            "valid_until": self._day(n) + timedelta(days=700),
            "signed_on": self._day(n),
            "prepared_by": 2,
            "issued_by": 2,
            "verified_by": 3,
            "verified_on": self._day(n),
            "customer_name": "",
            "customer_key": "",
            "frozen_hash": "0" * 64,
        }

    def _owners(self, n: int) -> list[dict[str, object]]:
        owner = {"owner_id": n * 7 % self.parties + 1} if n % 3 else {"owner_name": "Example holder"}
        return [{"owned_id": n, "share": Decimal(80), **owner}]

    def _answer(self, n: int, code: str) -> dict[str, object]:
        reply = CriterionReply.LARGELY if n % 50 == 7 and code == "CE-DV-02" else CriterionReply.IN_ORDER
        return {"dossier_id": n, "code": code, "reply": reply, "answered_on": self._day(n, 200), "answered_by": 2}

    def _grant(self, n: int) -> dict[str, object]:
        kind = DossierEventKind.NOT_GRANTED if n % 10 == 3 else DossierEventKind.GRANTED
        return {**super()._grant(n), "kind": kind}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    kept = os.environ.get("EUC_DESK_BENCH_STATUS_FOLDER")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("status") / "workspace"
    if not folder.exists():
        create_workspace(str(folder), "Example desk", FixedClock(TODAY)).close()
        count = size("EUC_DESK_BENCH_STATUS", 100_000)
        fill(folder / DATABASE, count)
        engine = sqlite_engine(folder / DATABASE, migrating=True)
        trust_memory(engine)
        Standings(engine, count, count).fill()
        engine.dispose()
    yield folder


def measured(location: str) -> None:
    """Compute every standing and print seconds of the wall, of the processor, megabytes, and what came out."""
    load_current()
    workspace = open_workspace(location, FixedClock(TODAY))
    began, own = time.perf_counter(), time.process_time()
    with workspace.reader() as session:
        found = Counter(each.standing.value for each in standings(session, ON, today=ON).values())
    wall, own = time.perf_counter() - began, time.process_time() - own
    workspace.close()
    peak = peak_megabytes()
    print(f"{wall:.2f} {own:.2f} {peak:.0f} {sum(found.values())} {dict(found)}")


def test_every_standing_on_a_day_is_computed_in_two_seconds(crowd: Path) -> None:
    command = [sys.executable, "-c", ANOTHER, str(crowd)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split(maxsplit=4)
    wall, own, peak, count = float(told[0]), float(told[1]), float(told[2]), int(told[3])
    report(
        f"Standings of {count:,} customers on a day",
        [f"{wall:.2f} s, {own:.2f} s of the processor, peak {peak:.0f} MB (the whole program): {told[4].strip()}"],
    )
    assert own / pace() < SECONDS
    assert peak < MEGABYTES


def test_the_sweep_agrees_with_the_single_answer(crowd: Path) -> None:
    rules = rules_of(load_current(), INTERNAL)
    workspace = open_workspace(str(crowd), FixedClock(TODAY))
    with workspace.reader() as session:
        found = standings(session, ON, today=ON)
        for party_id in [*range(EVERY, 40 * EVERY, 7 * EVERY), *range(1, 400, 37)]:
            if party_id in found:
                alone = outline_on(
                    facts_for(session, party_id, remembered=False), Question(INTERNAL, party_id), ON, rules
                )
                assert (found[party_id].standing, found[party_id].until) == (alone.standing, alone.until), party_id
    workspace.close()

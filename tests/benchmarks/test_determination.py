"""One determination under 2 ms of this program's own time, by the machine's pace; and beside it what the match alone takes.

The floor is the match of the product against the items of the edition, measured in the same run: everything else that a
determination does may take four times as much at most. What-if asks twice and builds an edition, so it may take longer.
"""

from datetime import date, timedelta
from itertools import cycle, islice

import pytest

from models.determination.determine import determine
from models.determination.facts import CertifiedFact, ChangedElement, ChangeFact, DealFacts, ExporterFact, GrantedFact
from models.determination.what_if import Changes, what_if
from models.rulebook.items import ProductFacts
from models.rulebook.loader import load_current
from tests.benchmarks.floors import Times, line, pace, report
from tests.determination.test_determine import cover, deal, foreign, listed, magnet, user

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

BOOK = load_current()
DAY = date(2026, 11, 23)
LIMIT_MS, WHAT_IF_MS, TIMES_FLOOR, ROUNDS = 2.0, 50.0, 5.0, 400


def deals() -> tuple[DealFacts, ...]:
    """Return deals light and heavy: a magnet, a listed user, goods abroad, and one with everything stated."""
    listed_user = deal(destination="GB", parties=(user("GB", listed("MOFCOM 23/2026")),))
    whole = deal(
        site="Plant A (fictional)",
        covers=(cover(),),
        certified=(
            CertifiedFact(
                programme="INT-CN-RE",
                party="Example Motors GmbH (fictional)",
                site="Plant A (fictional)",
                control_codes=("1C905",),
                valid_from=date(2026, 1, 1),
            ),
        ),
        granted=(GrantedFact(licence_number="EXAMPLE-1", changes=(ChangeFact(element=ChangedElement.other),)),),
        exporter=ExporterFact(compliance_programme="yes", convicted="no"),
    )
    return deal(), listed_user, foreign(magnet()), foreign(magnet(form="rotor", origin="KR")), whole


def test_one_determination_and_a_what_if() -> None:
    ours, floor, both = Times("determination"), Times("match of the product"), Times("what if")
    changes = Changes.model_validate({"measures": [{"measure": "70/2025", "extended_to": "2027-01-10"}]})
    every = deals()
    for facts in every:
        determine(facts, DAY, BOOK)
    for n, facts in enumerate(islice(cycle(every), ROUNDS)):
        on, product = DAY + timedelta(days=n % 9), facts.product
        match = ProductFacts(dict(product.elements), product.composition_complete, product.form, origin=product.origin)
        floor.run(lambda match=match: BOOK.candidates(match))
        ours.run(lambda facts=facts, on=on: determine(facts, on, BOOK))
    for facts in every:
        both.run(lambda facts=facts: what_if(facts, DAY, BOOK, changes))
    slower = pace()
    report("Determination", [line(ours, floor), line(both, floor), f"pace {slower:.2f}"])
    assert ours.own_at(0.95) / slower < LIMIT_MS
    assert ours.own_at(0.5) < TIMES_FLOOR * floor.own_at(0.5)
    assert both.own_at(0.95) / slower < WHAT_IF_MS

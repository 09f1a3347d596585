"""What another edition reaches in the example: nothing that differs is left out, nothing is listed without a reason."""

from dataclasses import replace
from datetime import date

import pytest

from models.applications.deal import determination_of
from models.applications.reading import load
from models.certification.queries import INTERNAL
from models.certification.sweep import standings
from models.determination.outcome import Outcome
from models.example.stage import TODAY
from models.opening import open_workspace
from models.review import edition_reach as module
from models.review.edition_reach import EditionReach, edition_reach
from models.review.reach import OPEN_APPLICATIONS, Reached
from models.rulebook.loader import newest_shipped

BOOK = newest_shipped()


@pytest.fixture(scope="module")
def example(example_folder):
    workspace = open_workspace(str(example_folder))
    yield workspace
    workspace.close()


def reached(workspace, book) -> EditionReach:
    with workspace.reader() as session:
        return edition_reach(session, BOOK, book, TODAY, today=TODAY)


def of(found: EditionReach, kind: Reached) -> dict[int, list[str]]:
    return {each.id: [str(why) for why in each.why] for each in found.touched if each.kind is kind}


def test_the_same_edition_reaches_nothing(example):
    found = reached(example, replace(BOOK, edition="another name"))
    assert found.touched == found.standings == found.measures == found.listings == ()


def test_a_listed_customer_reaches_the_papers_that_name_it(example):
    with example.reader() as session:
        name, party_id = (
            session.connection()
            .exec_driver_sql(
                "SELECT p.legal_name, p.id FROM party p JOIN application a ON a.end_user_id = p.id "
                "WHERE a.state IN ('submitted', 'in_review') ORDER BY p.id LIMIT 1"
            )
            .one()
        )
    listed = replace(BOOK.listed[0], name_en=name.upper(), name_zh="")
    found = reached(example, replace(BOOK, edition="x", listed=(*BOOK.listed, listed)))
    assert party_id in of(found, Reached.party)
    with example.reader() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT id, state FROM application WHERE end_user_id = ?", (party_id,)
        )
        open_ones = {row[0] for row in rows if row[1] in {state.value for state in OPEN_APPLICATIONS}}
    applications = of(found, Reached.application)
    assert open_ones <= applications.keys()
    assert any("The law would ask" in why for each in open_ones for why in applications[each])
    assert all(why for each in found.touched for why in [each.why])
    assert f"{found.papers} open papers" in str(found.sentence)


def test_every_application_that_is_asked_something_else_is_listed(example):
    stopped = {"suspended_from": date(2026, 11, 1), "suspended_to": date(2027, 11, 10), "suspended_by": "example"}
    measures = tuple(replace(m, **stopped) if m.number == "18/2025" else m for m in BOOK.measures)
    book = replace(BOOK, edition="x", measures=measures)
    found = reached(example, book)
    assert found.measures
    with example.reader() as session:
        ids = session.connection().exec_driver_sql("SELECT id, state FROM application").all()
        differ = set()
        for application_id, state in ids:
            if state in {each.value for each in OPEN_APPLICATIONS}:
                loaded = [load(session, application_id, TODAY, each) for each in (BOOK, book)]
                asked = [
                    determination_of(session, each, TODAY, b) for each, b in zip(loaded, (BOOK, book), strict=True)
                ]
                if None not in asked and Outcome(asked[0]["outcome"]) is not Outcome(asked[1]["outcome"]):
                    differ.add(application_id)
    assert differ and differ <= of(found, Reached.application).keys()


def test_the_standings_that_change_are_those_of_a_full_run(example):
    programme = BOOK.programme(INTERNAL)
    strict = replace(
        programme,
        conditions_from=100,
        approve_from=100,
        deciders=3,
        evidence_max_age_days=dict.fromkeys(programme.criteria, 1),
    )
    book = replace(BOOK, edition="x", programmes={**BOOK.programmes, INTERNAL: strict})
    found = reached(example, book)
    with example.reader() as session:
        before = standings(session, TODAY, today=TODAY, rulebook=BOOK)
        after = standings(session, TODAY, today=TODAY, rulebook=book)
    expected = {each for each in before if before[each].standing is not after[each].standing}
    assert expected and {each.party_id for each in found.standings} == expected


def test_products_of_a_changed_item_and_their_papers_are_listed(example):
    items = tuple(replace(i, note=i.note + " changed") if "1C905.a" in i.code else i for i in BOOK.items)
    found = reached(example, replace(BOOK, edition="x", items=items))
    products = of(found, Reached.product)
    assert products and all(whys for whys in products.values())
    assert of(found, Reached.declaration) and of(found, Reached.application)


def test_of_too_many_applications_it_is_said_that_not_all_were_determined(example, monkeypatch):
    monkeypatch.setattr(module, "MOST_DETERMINED", 3)
    assert not reached(example, replace(BOOK, edition="x")).all_determined

"""The match test: each point fails for its own reason and no other, and a fitting deal passes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import select

from models.certification.gathering import facts_for
from models.certification.match import DealItem, MatchDeal, MatchPoint, NoticeTiming, match_test
from models.certification.match_queries import match_of
from models.certification.questions import rules_of
from models.declarations.choices import Use
from models.parties.tables import Site
from models.rulebook.loader import load_current
from tests.certification import builders as make
from tests.parties.builders import bare_party


@pytest.fixture
def certified(workspace, clerk, officer, second_officer):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer)
    with workspace.reader() as session:
        return party_id, session.exec(select(Site.id).where(Site.party_id == party_id)).first()


@pytest.fixture
def deal(certified):
    party_id, site_id = certified
    item = DealItem("Magnet (fictional)", 1, make.CODE)
    return MatchDeal(party_id, site_id, (item,), Use.CIVIL, "DE")


def compare(workspace, deal, on=None):
    with workspace.reader() as session:
        return match_of(session, deal, on or workspace.clock.today())


def failing(test):
    return {each.point for each in test.failed}


def test_a_fitting_deal_passes(workspace, deal):
    test = compare(workspace, deal)
    assert test.passed and failing(test) == set()
    assert [each.point for each in test.answers] == list(MatchPoint)


@pytest.mark.parametrize(
    ("timing", "met"),
    [
        (NoticeTiming.open, False),
        (NoticeTiming.agreed, True),
        (NoticeTiming.laid_down, True),
        (NoticeTiming.not_asked, True),
    ],
)
def test_it_has_to_be_settled_when_notices_are_sent(workspace, deal, timing, met):
    on, rules = workspace.clock.today(), rules_of(load_current(), make.PROGRAMME)
    with workspace.reader() as session:
        test = match_test(facts_for(session, deal.party_id), deal, on, rules, timing)
    assert (failing(test) == set()) is met


def test_conditions_are_for_a_person_to_confirm(workspace, officer, second_officer, clerk):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer, conditions="Only line 3")
    with workspace.reader() as session:
        site_id = session.exec(select(Site.id).where(Site.party_id == party_id)).first()
    item = DealItem("Magnet (fictional)", 1, make.CODE)
    test = compare(workspace, MatchDeal(party_id, site_id, (item,), Use.CIVIL, "DE"))
    [answer] = [each for each in test.answers if each.point is MatchPoint.conditions]
    assert answer.met is None and "Only line 3" in str(answer.words[0]) and test.passed


@pytest.mark.parametrize(
    ("change", "points"),
    [
        ({"destination": "FR"}, {MatchPoint.destination}),
        ({"destination": ""}, {MatchPoint.destination}),
        ({"use": Use.MILITARY}, {MatchPoint.use}),
        ({"use": None}, {MatchPoint.use}),
        ({"use": Use.STOCK_UNKNOWN}, {MatchPoint.use}),
        ({"items": (DealItem("Other", 2, "1C902.a.1"),)}, {MatchPoint.item}),
        ({"items": (DealItem("Unclassified", 2, None),)}, {MatchPoint.item}),
        ({"items": ()}, {MatchPoint.item}),
    ],
)
def test_each_point_fails_for_its_own_reason(workspace, deal, change, points):
    assert failing(compare(workspace, replace(deal, **change))) == points


def test_an_unknown_site_fails_with_what_hangs_on_it(workspace, deal):
    test = compare(workspace, replace(deal, site_id=None))
    assert {MatchPoint.site, MatchPoint.item, MatchPoint.destination} <= failing(test)


def test_screening_grows_old_and_the_decision_runs_out(workspace, deal):
    today = workspace.clock.today()
    assert MatchPoint.screening in failing(compare(workspace, deal, today + timedelta(days=120)))
    late = failing(compare(workspace, deal, today + timedelta(days=500)))
    assert MatchPoint.entity in late


def test_a_party_that_was_never_certified_has_no_match_test(workspace, clerk, deal):
    with workspace.transaction(clerk) as tx:
        sister = bare_party(tx, "Example Magnetics Sister GmbH (fictional)", "DE")
    assert compare(workspace, replace(deal, party_id=sister)) is None

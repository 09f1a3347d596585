"""Which kinds of licence are open: the conditions and exclusions of the exporter, and the registration certificate."""

import json
from datetime import date

import pytest

from models.determination.facts import Answer, ExporterFact, Occasion, ProductFact, UseFact
from models.determination.outcome import KindStanding, Outcome
from models.licences.choices import LicenceKind
from tests.determination.test_determine import asked, cover, deal, foreign, listed, magnet, user

SINGLE, GENERAL, REGISTRATION = LicenceKind.SINGLE, LicenceKind.GENERAL, LicenceKind.REGISTRATION
GOOD = {"compliance_programme": "yes", "export_record": "yes", "fixed_channels": "yes", "convicted": "no"}
GOOD |= {"grave_penalty": "no", "of_listed_party": "no"}


def exporter(**more) -> ExporterFact:
    return ExporterFact(**(GOOD | more))


def kind(answer, which=GENERAL):
    return next(each for each in answer.kinds if each.kind is which)


def test_a_general_licence_is_open_when_every_point_is_stated_and_good():
    answer = asked(deal(exporter=exporter()))
    assert answer.kinds_open == (SINGLE, GENERAL)
    assert kind(answer).standing is KindStanding.open
    assert not any("Art. 16, 20" in str(words) for words in answer.what_would_change)


def test_what_is_not_stated_leaves_it_open_and_is_asked_for():
    answer = asked(deal())
    assert answer.kinds_open == (SINGLE, GENERAL)
    found = kind(answer)
    assert (found.standing, len(found.missing)) == (KindStanding.not_stated, 6)
    assert any("points not stated: 6" in str(words) for words in answer.what_would_change)
    assert not answer.missing


@pytest.mark.parametrize(
    ("changed", "words", "article"),
    [
        ({"compliance_programme": "no"}, "does not work", "Art. 16"),
        ({"export_record": "no"}, "no record", "Art. 16"),
        ({"fixed_channels": "no"}, "not fixed enough", "Art. 16"),
        ({"convicted": "yes"}, "was convicted", "Art. 20"),
        ({"grave_penalty": "yes"}, "its day is not stated", "Art. 20"),
        ({"grave_penalty": "yes", "grave_penalty_on": date(2024, 1, 2)}, "until 2029-01-02", "Art. 20"),
        ({"of_listed_party": "yes"}, "subsidiary or office", "Art. 20"),
    ],
)
def test_each_point_closes_the_general_licence_with_its_reason(changed, words, article):
    answer = asked(deal(exporter=exporter(**changed)))
    assert (answer.outcome, answer.kinds_open) == (Outcome.licence, (SINGLE,))
    reason = kind(answer).reasons[0]
    assert words in str(reason.words)
    assert reason.source.name.endswith(article)
    assert reason in answer.reasons


@pytest.mark.parametrize(
    ("on", "open_"),
    [("2026-05-09", True), ("2026-05-10", False), ("2031-05-10", False), ("2031-05-11", True)],
)
def test_a_grave_penalty_bars_for_five_years_from_its_day(on, open_):
    facts = deal(exporter=exporter(grave_penalty="yes", grave_penalty_on=date(2026, 5, 10)))
    answer = asked(facts, on)
    assert (GENERAL in answer.kinds_open) is open_
    if on == "2026-05-10":
        assert answer.may_change_on == date(2031, 5, 11)


def test_a_conviction_after_the_day_asked_about_is_not_known_yet():
    facts = deal(exporter=exporter(convicted="yes", convicted_on=date(2026, 11, 24)))
    assert kind(asked(facts, "2026-11-23")).standing is KindStanding.not_stated
    assert kind(asked(facts, "2026-11-24")).standing is KindStanding.closed


def test_an_exclusion_revokes_the_general_licence_and_a_condition_does_not():
    held = {"covers": (cover(),)}
    assert asked(deal(exporter=exporter(convicted="yes"), **held)).outcome is Outcome.licence
    answer = asked(deal(exporter=exporter(export_record="no"), **held))
    assert answer.outcome is Outcome.covered_general_licence
    assert GENERAL not in answer.kinds_open


def test_a_registration_certificate_is_for_the_named_occasions():
    assert REGISTRATION not in asked(deal(exporter=exporter())).kinds_open
    answer = asked(deal(exporter=exporter(), occasion=Occasion.repair_return))
    assert answer.kinds_open == (SINGLE, GENERAL, REGISTRATION)
    assert "Art. 19" in kind(answer, REGISTRATION).reasons[0].source.name


@pytest.mark.parametrize(
    ("facts", "open_"),
    [
        ({"exporter": exporter(export_record="no")}, True),
        ({"exporter": exporter(convicted="yes")}, False),
        ({"exporter": exporter(of_listed_party="yes")}, False),
        ({"destination": "JP", "parties": (user("JP", listed("MOFCOM 12/2026")),)}, False),
        ({"destination": "US", "parties": (user("US", military_user=Answer.unknown),)}, False),
    ],
)
def test_what_shuts_out_of_registration(facts, open_):
    answer = asked(deal(occasion=Occasion.exhibition, **facts))
    assert (REGISTRATION in answer.kinds_open) is open_
    assert open_ or kind(answer, REGISTRATION).reasons


def test_no_registration_abroad_and_nothing_of_the_exporter_where_no_licence_is_needed():
    abroad = asked(foreign(magnet(), occasion=Occasion.exhibition, exporter=exporter(convicted="yes")))
    assert abroad.kinds_open == (SINGLE,)
    steel = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", origin="CN")
    free = asked(deal(steel, exporter=exporter(convicted="yes"), use=UseFact(military=Answer.no)))
    assert (free.outcome, free.kinds) == (Outcome.nothing, ())


def test_kinds_go_to_json_with_their_sentences():
    told = json.loads(json.dumps(asked(deal()).to_json()))["kinds"]
    assert [each["kind"] for each in told] == ["single", "general"]
    assert told[1]["standing"] == "not_stated"
    assert len(told[1]["missing_said"]) == len(told[1]["missing"]) == 6

"""What if: a suspension prolonged or not, a name listed, facts changed, another day; both answers and the difference."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.determination.assuming import assume
from models.determination.determine import determine
from models.determination.facts import Answer, DealFacts, OwnerFact, UseFact
from models.determination.outcome import Outcome
from models.determination.what_if import Changes, Direction, difference, patched, what_if
from models.licences.choices import LicenceKind
from models.rulebook.loader import load_current
from models.rulebook.ownership_rules import rule_on
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate
from tests.determination.test_determine import BOOK, DAYS, DEALS, TODAY, deal, foreign, magnet, user

HOLMIUM = deal(magnet({"Ho": None}, "oxide"))
GALLIUM = deal(magnet({"Ga": None}, "metal"), "US")


def asked(told, day=TODAY, /, **changes):
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return what_if(told, day, BOOK, validate(Changes, changes))


def outcomes(both) -> tuple[Outcome, Outcome]:
    return both.as_is.outcome, both.changed.outcome


def suspension(act: str, to: str | None = None, **more):
    return {"measures": [{"measure": act, "extended_to": to, **more}]}


@pytest.mark.parametrize("act", ["70/2025", "57/2025"])
def test_a_suspension_that_is_prolonged_by_its_act_or_for_one_measure(act):
    both = asked(HOLMIUM, **suspension(act, "2027-01-10"))
    assert outcomes(both) == (Outcome.licence, Outcome.nothing)
    assert both.difference.direction is Direction.lighter
    assert both.difference.kinds_gone == (LicenceKind.SINGLE, LicenceKind.GENERAL)
    assert both.changed.may_change_on == date(2027, 1, 11)
    assert str(both.assumed[0]) == f"The suspension ({act}) is prolonged to 2027-01-10."
    said = [reason for reason in both.changed.reasons if "suspended until 2027-01-10" in str(reason.words)]
    assert [reason.mark for reason in said] == ["unconfirmed"]
    assert "(assumed)" in str(said[0].words)


def test_a_suspension_that_is_not_prolonged_binds_from_the_day_after():
    both = asked(HOLMIUM, **suspension("70/2025"))
    assert outcomes(both) == (Outcome.licence, Outcome.licence)
    assert any("it is unknown whether" in str(each.words) for each in both.difference.reasons_gone)
    assert any("in force since 2026-11-11" in str(each.words) for each in both.difference.reasons_come)


@pytest.mark.parametrize(
    ("on", "changed"), [("2026-11-27", Outcome.licence), ("2026-11-28", Outcome.refused_in_principle)]
)
def test_not_prolonged_changes_nothing_up_to_the_last_day(on, changed):
    both = asked(GALLIUM, on, **suspension("72/2025"))
    assert both.changed.outcome is changed
    assert both.difference.direction is Direction.same
    assert (both.as_is == both.changed) is (on == "2026-11-27")


def test_prolonged_46_2024_keeps_the_licence_open():
    both = asked(GALLIUM, "2026-11-28", **suspension("46/2024", "2027-11-27", limb="para 2"))
    assert outcomes(both) == (Outcome.refused_in_principle, Outcome.licence)
    assert both.difference.kinds_come == (LicenceKind.SINGLE, LicenceKind.GENERAL)


def test_one_limb_alone():
    third = suspension("61/2025", "2027-01-10", limb="1(3)")
    assert outcomes(asked(foreign(magnet()), **third)) == (Outcome.licence, Outcome.nothing)
    first = suspension("61/2025", "2027-01-10", limb="1(1)")
    assert outcomes(asked(foreign(magnet()), **first)) == (Outcome.licence, Outcome.licence)


def test_the_owners_rule_follows_its_announcement():
    name = next(each.name_en for each in BOOK.listed if each.announcement == "MOFCOM 12/2026")
    facts = foreign(magnet(), parties=(user(owners=(OwnerFact(name=name, percent=60),)),))
    both = asked(facts, **suspension("70/2025", "2027-01-10"))
    assert both.as_is.outcome is Outcome.refused_in_principle
    assert both.changed.outcome is not Outcome.refused_in_principle
    book, _told = assume(BOOK, Changes.model_validate(suspension("70/2025", "2027-01-10")).measures, (), TODAY)
    assert not rule_on(book.ownership_rule("CN-61"), TODAY).binds
    assert rule_on(BOOK.ownership_rule("CN-61"), TODAY).binds


@pytest.mark.parametrize("notice", ["21/2025", "UEL [2025] 7"])
def test_suspended_notices_are_prolonged_too(notice):
    name = next(each.name_en for each in BOOK.listed if each.announcement.removeprefix("MOFCOM ") == notice)
    on_other = [
        each for each in BOOK.listings(name, TODAY) if each.acts and not each.entity.announcement.endswith(notice)
    ]
    assert not on_other
    both = asked(deal(parties=(user("GB", name),)), **suspension(notice, "2027-11-10"))
    assert both.as_is.outcome in {Outcome.barred, Outcome.ask_authority}
    assert both.changed.outcome is Outcome.licence
    ended = asked(deal(parties=(user("GB", name),)), **suspension(notice))
    assert ended.changed.outcome is both.as_is.outcome


@pytest.mark.parametrize(
    ("entity_list", "outcome"),
    [
        ("export_control_list", Outcome.barred),
        ("watch_list", Outcome.licence),
        ("unreliable_entity_list", Outcome.ask_authority),
        ("countermeasures_list", Outcome.ask_authority),
    ],
)
def test_a_party_that_is_listed(entity_list, outcome):
    name = "EXAMPLE MOTORS GmbH (FICTIONAL)"
    both = asked(deal(), listed=[{"name": name, "entity_list": entity_list}])
    assert outcomes(both) == (Outcome.licence, outcome)
    said = [each for each in both.difference.reasons_come if "(assumed)" in str(each.words)]
    assert {each.mark for each in said} == {"unconfirmed"}
    before = asked(deal(), listed=[{"name": name, "entity_list": entity_list, "since": "2026-11-24"}])
    assert before.changed.outcome is Outcome.licence


def test_an_owner_that_is_listed():
    facts = deal(parties=(user(owners=(OwnerFact(name="Example Holding (fictional)", percent=55),)),))
    both = asked(facts, listed=[{"name": "Example Holding (fictional)"}])
    assert outcomes(both) == (Outcome.licence, Outcome.ask_authority)
    assert both.difference.direction is Direction.heavier


def test_changed_facts_are_a_merge_patch():
    both = asked(deal(), facts={"use": {"military": "yes"}, "destination": "US"})
    assert outcomes(both) == (Outcome.licence, Outcome.barred)
    assert str(both.assumed[0]) == "The facts are changed in: destination, use."
    assert asked(deal(), facts={"product": {"form": "rotor"}}).changed.outcome is Outcome.nothing


def test_null_takes_a_fact_away_and_a_list_is_replaced_whole():
    assert patched(deal(), {"use": {"military": None}}).use == UseFact(text=deal().use.text, military=Answer.unknown)
    assert patched(deal(), {"parties": []}).parties == ()


def test_another_day():
    both = what_if(GALLIUM, date(2026, 11, 27), BOOK, Changes(on=date(2026, 11, 28)))
    assert outcomes(both) == (Outcome.licence, Outcome.refused_in_principle)
    assert (both.as_is.on, both.changed.on) == (date(2026, 11, 27), date(2026, 11, 28))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        (suspension("18/2025"), "measures.0.measure"),
        (suspension("13/2025"), "measures.0.measure"),
        (suspension("99/2099", "2027-01-10"), "measures.0.measure"),
        (suspension("61/2025", "2027-01-10", limb="1(9)"), "measures.0.measure"),
        (suspension("70/2025", "2026-11-10"), "measures.0.extended_to"),
        (suspension("70/2025", "2026-13-10"), "measures.0.extended_to"),
        ({"listed": [{"name": ""}]}, "listed.0.name"),
        ({"listed": [{"name": "Example", "entity_list": "black list"}]}, "listed.0.entity_list"),
        ({"facts": {"product": {"elements": {"Dy": 101}}}}, "facts.product.elements.Dy"),
        ({"facts": {"colour": "red"}}, "facts.colour"),
        ({"facts": {"destination": "XX"}}, "destination"),
        ({"colour": "red"}, "colour"),
        ({}, "form"),
    ],
)
def test_changes_that_cannot_be_are_refused_beside_their_field(changes, field):
    with pytest.raises(UserError) as caught:
        asked(deal(), **changes)
    told = caught.value
    assert field in (told.faults if isinstance(told, FieldErrors) else {told.field})


def test_the_edition_given_stays_as_it_is():
    before = (BOOK.measures, BOOK.listed, BOOK.ownership_rules)
    asked(HOLMIUM, **suspension("70/2025"), listed=[{"name": "Example (fictional)"}])
    assert (BOOK.measures, BOOK.listed, BOOK.ownership_rules) == before
    assert load_current() is BOOK
    assert not BOOK.listings("Example (fictional)", TODAY)


def test_it_goes_to_json_with_sentences_for_another_language():
    told = json.loads(json.dumps(asked(HOLMIUM, **suspension("70/2025", "2027-01-10")).to_json(), ensure_ascii=False))
    assert set(told) == {"as_is", "what_if", "assumed", "assumed_said", "difference"}
    assert told["difference"]["outcome_after"] == told["what_if"]["outcome"] == "nothing"
    assert told["assumed_said"][0]["values"]["day"] == {"day": "2027-01-10"}


@given(DEALS, DAYS, DAYS)
def test_a_listing_that_begins_later_changes_nothing(facts, on, later):
    changes = Changes.model_validate({"listed": [{"name": facts.parties[0].name, "since": max(on, later)}]})
    both = what_if(facts, on, BOOK, changes)
    if later > on:
        assert both.difference.is_empty
        assert both.as_is == both.changed


@given(DEALS, DAYS, st.sampled_from(["facts", "day"]))
def test_the_second_answer_is_that_of_the_changed_question(facts, on, which):
    if which == "day":
        both = what_if(facts, on, BOOK, Changes(on=TODAY))
        assert both.changed == determine(facts, TODAY, BOOK)
    else:
        both = what_if(facts, on, BOOK, Changes(facts={"use": {"military": "yes"}}))
        military = facts.model_copy(update={"use": facts.use.model_copy(update={"military": Answer.yes})})
        assert both.changed == determine(military, on, BOOK)
    assert both.difference == difference(both.as_is, both.changed)


@given(DEALS, DAYS)
def test_facts_patched_with_nothing_new_stay_the_same(facts, on):
    assert patched(facts, {"destination": facts.destination}) == facts
    assert isinstance(facts, DealFacts)
    assert determine(facts, on, replace(BOOK)) == determine(facts, on, BOOK)

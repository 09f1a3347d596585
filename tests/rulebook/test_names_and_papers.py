"""Listed names, vague uses, units, programmes and papers of the shipped edition."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rulebook.criteria import CriterionKind, Severity
from models.rulebook.listed import EntityList, ListingState, normalised
from models.rulebook.loader import load_current
from models.rulebook.papers import FormState, SlotNeed
from models.rulebook.plain import plain
from models.workspace.errors import NotFound, UserError

BOOK = load_current()
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Example Magnets, Inc.", "EXAMPLE MAGNETS INC"),
        ("Example Magnets Co., Ltd.", "Example Magnets"),
        ("Société Exemple S.A.", "societe exemple"),
        ("例子磁材股份有限公司", "例子磁材"),
    ],
)
def test_names_are_compared_without_suffix_case_and_marks(one, other):
    assert normalised(one) == normalised(other)


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing_of_what_is_found(name):
    assert normalised(name).isalnum() or normalised(name) == ""


@pytest.mark.parametrize("entity", BOOK.listed, ids=lambda each: f"{each.name_en[:30]}|{each.announcement}")
def test_every_listed_name_is_found_in_both_scripts(entity):
    for name in filter(None, (entity.name_en.upper(), entity.name_zh)):
        assert entity in [found.entity for found in BOOK.listings(name, TODAY)]


def states(name: str, on: date) -> set[tuple[EntityList, ListingState]]:
    return {(found.entity.entity_list, found.state) for found in BOOK.listings(name, on)}


def test_a_suspended_listing_ends_as_unknown_treated_as_active():
    entity = next(each for each in BOOK.listed if each.announcement == "MOFCOM 21/2025")
    by_day = {
        day: next(found for found in BOOK.listings(entity.name_en, day) if found.entity is entity)
        for day in map(date.fromisoformat, ("2025-04-03", "2025-04-04", "2025-08-12", "2026-11-10", "2026-11-11"))
    }
    assert [found.state.value for found in by_day.values()] == [
        "not_yet",
        "active",
        "suspended",
        "suspended",
        "unknown_treated_as_active",
    ]
    assert [found.licence_still_needed for found in by_day.values()] == [False, True, True, True, True]


def test_a_stopped_listing_still_needs_a_licence_and_a_cancelled_one_does_not():
    stopped = next(each for each in BOOK.listed if each.announcement == "MOFCOM 13/2025")
    found = next(each for each in BOOK.listings(stopped.name_en, TODAY) if each.entity is stopped)
    assert (found.state, found.licence_still_needed) == (ListingState.stopped, True)
    assert states("UAB Urbo Bankas", TODAY) == {(EntityList.countermeasures_list, ListingState.cancelled)}
    assert states("UAB Urbo Bankas", date(2026, 4, 23)) == {(EntityList.countermeasures_list, ListingState.active)}


def test_one_firm_stands_on_several_notices_with_different_states():
    found = states("Huntington Ingalls Industries", TODAY)
    assert (EntityList.export_control_list, ListingState.active) in found
    assert (EntityList.unreliable_entity_list, ListingState.stopped) in found


@pytest.mark.parametrize(
    "text",
    ["industrial use", "For production.", "Magnetic sensor", "for use in motors", "用于工业用途", "民用", "磁传感器"],
)
def test_bare_words_are_vague(text):
    told = " ".join(map(str, BOOK.vague_use(text)))
    assert "alone is too vague" in told
    assert "No model, maker or product is named" in told


@pytest.mark.parametrize(
    "text",
    [
        "Rotor magnets of traction motor TM-200 made by Example Motors GmbH for commuter trains",
        "Sintered blocks cut to segments for the servo motor Example Drive SM40 of our own make",
        "装入本公司生产的示例牌伺服电机SM40转子，用于数控机床主轴驱动",
    ],
)
def test_a_named_model_and_maker_passes(text):
    assert BOOK.vague_use(text) == []


def test_advice_comes_in_the_language_asked_for():
    assert any("请写明" in str(words) for words in BOOK.vague_use("民用", "zh"))
    assert [str(words) for words in BOOK.vague_use("  ")] == ["Write what the item is used for."]


def test_units_convert_exactly_and_refuse_unlike_dimensions():
    assert BOOK.convert(Decimal("1.5"), "TNE", "KGM") == Decimal(1500)
    assert BOOK.convert(Decimal(1), "LBR", "GRM") == Decimal("453.59237")
    assert BOOK.convert(Decimal(3), "H87", "C62") == 3
    with pytest.raises(UserError, match="kilogram counts mass and cannot be turned into piece, which counts count"):
        BOOK.convert(Decimal(1), "KGM", "H87")
    with pytest.raises(UserError, match="XXX is not a unit"):
        BOOK.convert(Decimal(1), "XXX", "KGM")


def test_three_programmes_and_the_internal_one_says_that_it_is():
    assert set(BOOK.programmes) == {"INT-CN-RE", "US-VEU", "EU-CR"}
    own = BOOK.programme("INT-CN-RE")
    assert (own.kind, own.deciders, own.validity_months) == ("internal", 2, 12)
    assert "No Chinese instrument" in own.statement_en
    assert all(BOOK.criterion(code).kind is CriterionKind.disqualifying for code in own.disqualifiers)
    assert BOOK.programme("EU-CR").validity_months == 60
    with pytest.raises(NotFound):
        BOOK.programme("CN-VEU")


def test_papers_carry_their_marks():
    assert len([slot for slot in BOOK.slots if slot.applies == "licence" and slot.need is SlotNeed.yes]) == 6
    assert {each.code for each in BOOK.undertakings_for("CN")} >= {"CN-USE", "CN-TRANSFER", "CN-WMD", "CN-CIVIL", "F11"}
    certificate = next(form for form in BOOK.paper_forms if form.code == "CN-EUC")
    assert certificate.state is FormState.unconfirmed
    assert "was not readable" in certificate.note_en
    assert not next(form for form in BOOK.paper_forms if form.code == "DE-EVE").printable
    assert {flag.severity for flag in BOOK.red_flags} == set(Severity)


def test_everything_can_be_written_as_json():
    import json

    text = json.dumps(plain(BOOK.states(TODAY)), ensure_ascii=False)
    assert '"unknown_treated_as_in_force"' in text

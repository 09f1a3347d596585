"""What a deal needs: the measures at their edges, form, routes, lists, military ends, and covers."""

import json
import time
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.determination.determine import determine
from models.determination.facts import (
    Answer,
    Concern,
    CoverFact,
    DealFacts,
    OwnerFact,
    PartyFact,
    PartyRole,
    ProductFact,
    UseFact,
    UseKind,
)
from models.determination.outcome import WEIGHT, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.loader import load_current
from models.rulebook.measures import BINDING, MeasureKind, state_on
from models.workspace.errors import UserError

BOOK = load_current()
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
DY = {"Dy": Decimal("2.1"), "Nd": Decimal(28), "Fe": Decimal(66), "B": Decimal(1)}
CIVIL = UseFact(text="Rotor of servo motor Example Drive SM40", military=Answer.no)


def user(country: str = "DE", name: str = "Example Motors GmbH (fictional)", **more) -> PartyFact:
    more.setdefault("military_user", Answer.no)
    return PartyFact(role=PartyRole.end_user, name=name, country=country, **more)


def deal(product: ProductFact | None = None, destination: str = "DE", **more) -> DealFacts:
    more.setdefault("departure", "CN")
    more.setdefault("parties", (user(destination),))
    more.setdefault("use", CIVIL)
    return DealFacts(product=product or magnet(), destination=destination, **more)


def magnet(elements=DY, form: str = "magnet", **more) -> ProductFact:
    more.setdefault("origin", "CN")
    return ProductFact(elements=elements, form=form, composition_complete=True, **more)


def asked(facts: DealFacts, on: date | str = TODAY):
    return determine(facts, date.fromisoformat(on) if isinstance(on, str) else on, BOOK)


def told(answer) -> str:
    return " | ".join(str(reason.words) for reason in answer.reasons)


def listed(announcement: str) -> str:
    """Return a name that stands under this notice and no other."""
    names = (each.name_en for each in BOOK.listed if each.announcement == announcement)
    return next(name for name in names if len(BOOK.listings(name, TODAY)) == 1)


def code_of(measure) -> str:
    """Return the first control code read of an announcement, empty if none was."""
    read = (item.control_codes for item in BOOK.items if item.measure_number == measure.number)
    return next((codes[0] for codes in read if codes), "")


ITEM_MEASURES = [each for each in BOOK.measures if each.kind is MeasureKind.item_control and code_of(each)]


def edges(measure) -> list[date]:
    marks = [measure.effective, measure.suspended_from, measure.suspended_to]
    return sorted({day + shift * DAY for day in marks if day for shift in (-1, 0, 1)})


@pytest.mark.parametrize(
    ("measure", "on"), [pytest.param(m, day, id=f"{m.name} {day}") for m in ITEM_MEASURES for day in edges(m)]
)
def test_each_item_control_asks_for_a_licence_exactly_while_it_binds(measure, on):
    codes = [
        item.control_codes[0] for item in BOOK.items if item.measure_number == measure.number and item.control_codes
    ]
    if not codes:
        pytest.skip("no control code of this announcement was read")
    answer = asked(deal(ProductFact(control_code=codes[0], origin="CN")), on)
    binds = state_on(measure, on).state in BINDING
    assert answer.outcome is (Outcome.licence if binds else Outcome.nothing)


def test_antimony_whose_code_was_not_read_is_found_by_element_and_form():
    facts = deal(magnet({"Sb": None}, "metal"))
    assert asked(facts, "2024-09-14").outcome is Outcome.nothing
    assert asked(facts, "2024-09-15").outcome is Outcome.licence
    assert "code not read" in told(asked(facts))


@pytest.mark.parametrize("on", ["2025-04-04", "2025-11-10", "2026-11-23"])
def test_a_dysprosium_magnet_block_needs_a_licence_since_april_2025(on):
    answer = asked(deal(), on)
    assert answer.outcome is Outcome.licence
    assert answer.control_codes == ("1C905.a.4",)
    assert answer.kinds_open == (LicenceKind.SINGLE, LicenceKind.GENERAL)
    assert "1C905.a.4" in told(answer)


def test_it_needed_none_the_day_before():
    assert asked(deal(), "2025-04-03").outcome is Outcome.nothing


def test_a_rotor_is_as_a_rule_out_and_the_reason_is_secondary():
    answer = asked(deal(magnet(form="rotor")))
    assert answer.outcome is Outcome.nothing
    assert any("as a rule not caught" in str(r.words) and r.mark == "secondary" for r in answer.reasons)
    assert any("need a licence" in str(words) for words in answer.what_would_change)


@pytest.mark.parametrize("form", ["assembly", "part"])
def test_an_assembly_that_no_answer_names_is_unknown_and_never_fine(form):
    answer = asked(deal(magnet(form=form)))
    assert answer.outcome is Outcome.unknown
    assert answer.missing
    assert asked(deal(magnet({"Fe": None}, form))).outcome is Outcome.nothing


def test_without_a_form_it_is_unknown_and_says_what_is_missing():
    answer = asked(deal(ProductFact(elements={"Dy": None}, origin="CN")))
    assert answer.outcome is Outcome.unknown
    assert "State the form and the full composition of the product." in map(str, answer.missing)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2025-11-06", Outcome.nothing),
        ("2025-11-07", Outcome.nothing),
        ("2025-11-08", Outcome.nothing),
        ("2026-11-10", Outcome.nothing),
        ("2026-11-11", Outcome.licence),
        ("2026-11-23", Outcome.licence),
    ],
)
def test_holmium_oxide_follows_57_2025(on, outcome):
    answer = asked(deal(magnet({"Ho": None}, "oxide")), on)
    assert answer.outcome is outcome


def test_unknown_law_is_said_and_the_stated_extension_has_its_own_source():
    answer = asked(deal(magnet({"Ho": None}, "oxide")))
    assert "unknown whether the measure applies" in told(answer)
    extension = next(reason for reason in answer.reasons if "2027-01-10" in str(reason.words))
    assert extension.source.name == "MOFCOM readout 2026-09-28"


def test_the_next_day_of_change_is_told_while_suspended():
    answer = asked(deal(magnet({"Ho": None}, "oxide")), "2026-09-01")
    assert answer.may_change_on == date(2026, 11, 11)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2025-02-01", Outcome.refused_in_principle),
        ("2025-11-08", Outcome.refused_in_principle),
        ("2025-11-09", Outcome.licence),
        ("2026-11-27", Outcome.licence),
        ("2026-11-28", Outcome.refused_in_principle),
    ],
)
def test_gallium_to_the_united_states_follows_paragraph_2_of_46_2024(on, outcome):
    assert asked(deal(magnet({"Ga": None}, "metal"), "US"), on).outcome is outcome


def test_graphite_to_the_united_states_is_case_by_case_when_the_paragraph_binds():
    product = ProductFact(control_code="1C108", origin="CN")
    assert asked(deal(product, "US"), "2025-06-02").outcome is Outcome.case_by_case
    assert asked(deal(product, "US")).outcome is Outcome.licence
    assert asked(deal(product, "DE"), "2025-06-02").outcome is Outcome.licence


@pytest.mark.parametrize(
    ("destination", "on", "outcome"),
    [
        ("US", "2025-04-04", Outcome.barred),
        ("US", "2026-11-23", Outcome.barred),
        ("JP", "2026-01-05", Outcome.case_by_case),
        ("JP", "2026-01-06", Outcome.barred),
        ("DE", "2026-11-23", Outcome.case_by_case),
    ],
)
@pytest.mark.parametrize("how", ["user", "use"])
def test_military_ends(destination, on, outcome, how):
    parties = (user(destination, military_user=Answer.yes if how == "user" else Answer.no),)
    use = UseFact(military=Answer.yes if how == "use" else Answer.no)
    assert asked(deal(destination=destination, parties=parties, use=use), on).outcome is outcome


def test_a_use_that_raises_japans_military_strength_is_barred():
    use = UseFact(military=Answer.no, kinds={UseKind.raises_military_potential})
    assert asked(deal(destination="JP", use=use)).outcome is Outcome.barred


def test_a_japanese_military_user_counts_also_behind_another_destination():
    assert asked(deal(destination="SG", parties=(user("JP", military_user=Answer.yes),))).outcome is Outcome.barred


def test_not_saying_whether_a_user_is_military_closes_the_general_licence():
    answer = asked(deal(destination="US", parties=(user("US", military_user=Answer.unknown),)))
    assert answer.outcome is Outcome.licence
    assert answer.kinds_open == (LicenceKind.SINGLE,)
    assert answer.missing


def test_drones_to_the_united_states_are_case_by_case_since_34_2026():
    facts = deal(destination="US", use=UseFact(military=Answer.no, kinds={UseKind.drone}))
    assert asked(facts, "2026-08-04").outcome is Outcome.licence
    answer = asked(facts, "2026-08-05")
    assert (answer.outcome, answer.kinds_open) == (Outcome.case_by_case, (LicenceKind.SINGLE,))


@pytest.mark.parametrize(
    ("notice", "on", "outcome"),
    [
        ("MOFCOM 23/2026", "2026-06-21", Outcome.licence),
        ("MOFCOM 23/2026", "2026-06-22", Outcome.barred),
        ("MOFCOM 21/2025", "2026-11-10", Outcome.licence),
        ("MOFCOM 21/2025", "2026-11-11", Outcome.barred),
        ("MOFCOM 12/2026", "2026-11-23", Outcome.licence),
        ("UEL [2025] 4 (number inferred)", "2026-11-23", Outcome.ask_authority),
    ],
)
def test_listed_parties(notice, on, outcome):
    answer = asked(deal(destination="GB", parties=(user("GB", listed(notice)),)), on)
    assert answer.outcome is outcome


def test_a_watch_listed_user_leaves_only_the_single_licence():
    answer = asked(deal(destination="JP", parties=(user("JP", listed("MOFCOM 12/2026")),)))
    assert answer.kinds_open == (LicenceKind.SINGLE,)
    assert "no time limit applies" in told(answer)


def test_a_stopped_listing_is_told_and_still_needs_a_licence():
    answer = asked(deal(destination="US", parties=(user("US", listed("MOFCOM 13/2025")),)))
    assert "a licence is still needed" in told(answer)


def foreign(product: ProductFact, destination: str = "DE", **more) -> DealFacts:
    return deal(product, destination, departure="KR", **more)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2025-10-08", Outcome.nothing),
        ("2025-10-09", Outcome.licence),
        ("2025-11-06", Outcome.licence),
        ("2025-11-07", Outcome.nothing),
        ("2026-11-10", Outcome.nothing),
        ("2026-11-11", Outcome.licence),
    ],
)
def test_limb_three_follows_its_dates(on, outcome):
    assert asked(foreign(magnet()), on).outcome is outcome


@pytest.mark.parametrize(
    ("share", "outcome"),
    [("0.0999", Outcome.nothing), ("0.1", Outcome.licence), ("5", Outcome.licence), (None, Outcome.unknown)],
)
def test_limb_one_turns_on_a_tenth_of_a_percent_of_value(share, outcome):
    product = magnet(origin="KR", made_with_chinese_technology=Answer.no, part_i_share=share and Decimal(share))
    assert asked(foreign(product)).outcome is outcome
    assert asked(foreign(product), "2026-11-10").outcome is Outcome.nothing


@pytest.mark.parametrize(
    ("technology", "outcome"),
    [(Answer.yes, Outcome.licence), (Answer.no, Outcome.nothing), (Answer.unknown, Outcome.unknown)],
)
def test_limb_two_turns_on_chinese_technology(technology, outcome):
    product = magnet(origin="KR", made_with_chinese_technology=technology, part_i_share=Decimal(0))
    assert asked(foreign(product)).outcome is outcome


def test_goods_that_come_to_china_are_none_of_61_2025():
    assert asked(foreign(magnet(), "CN")).outcome is Outcome.nothing
    barred = asked(foreign(magnet(), "CN", parties=(user("CN", listed("MOFCOM 23/2026")),)))
    assert barred.outcome is Outcome.barred


def test_a_rotor_is_in_under_61_2025():
    assert asked(foreign(magnet(form="rotor"))).outcome is Outcome.licence


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        (UseKind.weapons_of_mass_destruction, Outcome.refused_in_principle),
        (UseKind.raises_military_potential, Outcome.refused_in_principle),
        (UseKind.logic_chips_14_nm, Outcome.case_by_case),
        (UseKind.military_ai, Outcome.case_by_case),
        (UseKind.humanitarian, Outcome.nothing),
    ],
)
def test_uses_that_61_2025_singles_out(kind, outcome):
    answer = asked(foreign(magnet(), use=UseFact(military=Answer.no, kinds={kind})))
    assert answer.outcome is outcome
    if kind is UseKind.humanitarian:
        assert any("within 10 working days" in str(duty.words) for duty in answer.duties)


def test_a_foreign_military_user_is_refused_in_principle():
    assert asked(foreign(magnet(), parties=(user(military_user=Answer.yes),))).outcome is Outcome.refused_in_principle


@pytest.mark.parametrize(
    ("percent", "abroad", "ordinary"),
    [
        (Decimal("49.99"), Outcome.licence, Outcome.licence),
        (Decimal(50), Outcome.refused_in_principle, Outcome.ask_authority),
        (None, Outcome.ask_authority, Outcome.ask_authority),
    ],
)
def test_half_owned_by_a_listed_party(percent, abroad, ordinary):
    parties = (user(owners=(OwnerFact(name=listed("MOFCOM 23/2026"), percent=percent),)),)
    assert asked(foreign(magnet(), parties=parties)).outcome is abroad
    assert asked(deal(parties=parties)).outcome is ordinary


@pytest.mark.parametrize(
    ("notice", "on", "outcome"),
    [
        ("MOFCOM 23/2026", "2026-11-10", Outcome.barred),
        ("MOFCOM 1/2025", "2026-11-10", Outcome.ask_authority),
        ("MOFCOM 1/2025", "2026-11-11", Outcome.refused_in_principle),
        ("MOFCOM 12/2026", "2026-11-10", Outcome.nothing),
        ("MOFCOM 12/2026", "2026-11-11", Outcome.refused_in_principle),
        ("MOFCOM 13/2025", "2026-11-10", Outcome.nothing),
    ],
)
def test_listed_parties_between_foreign_countries(notice, on, outcome):
    answer = asked(foreign(magnet(), "GB", parties=(user("GB", listed(notice)),)), on)
    assert answer.outcome is outcome


def test_goods_not_shown_to_be_dual_use_are_asked_about_when_the_party_is_on_the_control_list():
    steel = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", origin="CN")
    answer = asked(deal(steel, "GB", parties=(user("GB", listed("MOFCOM 23/2026")),)))
    assert answer.outcome is Outcome.ask_authority


def test_a_decided_code_whose_text_is_not_loaded_needs_a_licence_since_the_unified_list():
    facts = deal(ProductFact(control_code="3A001", origin="CN"))
    assert asked(facts, "2024-12-01").outcome is Outcome.licence
    assert asked(facts, "2024-11-30").outcome is Outcome.unknown


def test_weapons_of_mass_destruction_named_as_use():
    use = UseFact(military=Answer.no, kinds={UseKind.weapons_of_mass_destruction})
    assert asked(deal(use=use)).outcome is Outcome.refused_in_principle
    steel = ProductFact(elements={"Fe": None}, form="part", dual_use=Answer.no, origin="CN")
    assert asked(deal(steel, use=use)).outcome is Outcome.licence


def test_a_military_user_of_goods_not_shown_to_be_dual_use_is_asked_about():
    steel = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", origin="CN")
    answer = asked(deal(steel, "US", parties=(user("US", military_user=Answer.yes),)))
    assert answer.outcome is Outcome.ask_authority
    assert answer.missing


def test_an_origin_that_is_not_stated_is_unknown_abroad():
    answer = asked(foreign(magnet(origin="")))
    assert answer.outcome is Outcome.unknown
    assert "State the origin." in map(str, answer.missing)


def test_two_listed_owners_together_are_asked_about():
    names = [each.name_en for each in BOOK.listed if each.announcement == "MOFCOM 23/2026"][:2]
    owners = tuple(OwnerFact(name=name, percent=Decimal(30)) for name in names)
    answer = asked(deal(parties=(user(owners=owners),)))
    assert answer.outcome is Outcome.ask_authority
    assert "together hold half or more" in told(answer)


@pytest.mark.parametrize(
    ("concern", "outcome"), [(Concern.doubt, Outcome.ask_authority), (Concern.known, Outcome.licence)]
)
def test_catch_all(concern, outcome):
    product = ProductFact(
        elements={"Fe": None}, composition_complete=True, form="part", dual_use=Answer.no, origin="CN"
    )
    assert asked(deal(product)).outcome is Outcome.nothing
    assert asked(deal(product, concern=concern)).outcome is outcome


def cover(**more) -> CoverFact:
    values = {
        "licence_number": "EXAMPLE-GL-1",
        "customers": ("EXAMPLE MOTORS GMBH (FICTIONAL)",),
        "control_codes": ("1C905",),
        "valid_from": date(2026, 1, 1),
        "valid_to": date(2026, 12, 31),
    }
    return CoverFact(**(values | more))


def test_a_general_licence_that_names_customer_and_item_covers():
    answer = asked(deal(covers=(cover(),)))
    assert answer.outcome is Outcome.covered_general_licence
    assert "EXAMPLE-GL-1" in told(answer)


@pytest.mark.parametrize(
    ("changed", "facts"),
    [
        ({"valid_to": date(2026, 11, 22)}, {}),
        ({"valid_from": date(2026, 11, 24)}, {}),
        ({"customers": ("Somebody Else (fictional)",)}, {}),
        ({"control_codes": ("1C904",)}, {}),
        ({}, {"use": UseFact(military=Answer.unknown)}),
        ({}, {"parties": ()}),
        ({}, {"parties": (user(military_user=Answer.unknown),)}),
    ],
)
def test_a_cover_that_does_not_fit_leaves_the_licence(changed, facts):
    assert asked(deal(covers=(cover(**changed),), **facts)).outcome is Outcome.licence


def test_goods_inside_china_and_deals_without_a_route():
    assert asked(deal(destination="CN")).outcome is Outcome.nothing
    answer = asked(DealFacts(product=magnet()))
    assert answer.outcome is Outcome.unknown
    assert answer.missing


def test_nothing_known_of_the_product_is_unknown():
    assert asked(deal(ProductFact(origin="CN"))).outcome is Outcome.unknown


def test_rare_earth_technology_has_to_be_asked():
    product = ProductFact(elements={"REE": None}, form="technology", origin="CN")
    assert asked(deal(product), "2025-12-01").outcome is Outcome.ask_authority


def test_foreign_goods_without_a_tie_to_china_are_untouched():
    steel = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", origin="KR")
    assert asked(foreign(steel)).outcome is Outcome.nothing


@pytest.mark.parametrize(
    "wrong",
    [
        {"destination": "Germany"},
        {"product": {"elements": {"Dy": -1}}},
        {"product": {"elements": {"dysprosium": 1}}},
        {"product": {"part_i_share": 101}},
        {"colour": "red"},
        {"covers": [cover().model_dump() | {"valid_to": date(2020, 1, 1)}]},
    ],
)
def test_bad_facts_are_refused(wrong):
    with pytest.raises(ValidationError):
        DealFacts.model_validate(wrong)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        (deal(magnet(form="doughnut")), "product.form"),
        (deal(destination="XX"), "destination"),
        (deal(parties=(user("ZZ"),)), "parties.0.country"),
    ],
)
def test_codes_the_edition_does_not_know_are_refused_beside_their_field(facts, field):
    with pytest.raises(UserError) as caught:
        asked(facts)
    assert caught.value.field == field


def test_answers_and_facts_go_to_json_and_back():
    facts = deal(covers=(cover(),))
    assert DealFacts.model_validate_json(facts.model_dump_json()) == facts
    answer = json.loads(json.dumps(asked(facts).to_json(), ensure_ascii=False))
    assert answer["outcome"] == "covered_general_licence"
    assert answer["edition"] == "2026-11-23"
    assert all(reason["words"] and reason["mark"] for reason in answer["reasons"])


PRODUCTS = st.builds(
    magnet,
    st.dictionaries(st.sampled_from(["Dy", "Tb", "Ho", "Sm", "Co", "Nd", "Fe", "Ga", "C"]), st.none(), max_size=4),
    st.sampled_from(["", *BOOK.product_forms]),
    origin=st.sampled_from(["", "CN", "KR"]),
)
DEALS = st.builds(
    deal,
    PRODUCTS,
    st.sampled_from(["US", "JP", "DE", "CN"]),
    departure=st.sampled_from(["CN", "KR"]),
)
DAYS = st.dates(date(2023, 1, 1), date(2028, 1, 1))


@given(DEALS, DAYS)
def test_every_answer_has_reasons_with_sources_and_is_the_same_twice(facts, on):
    answer = asked(facts, on)
    assert answer.reasons
    assert all(str(reason.words) and reason.source for reason in answer.reasons)
    assert answer == asked(facts, on)


@given(DEALS, DAYS)
def test_a_listed_or_military_user_never_makes_it_lighter(facts, on):
    plain = WEIGHT[asked(facts, on).outcome]
    worse = facts.model_copy(update={"parties": (*facts.parties, user("JP", listed("MOFCOM 11/2026")))})
    military = facts.model_copy(update={"use": UseFact(military=Answer.yes)})
    assert WEIGHT[asked(worse, on).outcome] >= plain
    assert WEIGHT[asked(military, on).outcome] >= plain


def test_one_determination_takes_about_two_milliseconds_or_less():
    facts = deal()
    asked(facts)
    started = time.process_time()
    for _ in range(50):
        asked(facts)
    assert (time.process_time() - started) / 50 < 0.01

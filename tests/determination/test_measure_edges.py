"""Every measure and limb of the edition on the days around its edges: a deal that turns on it follows its state.

The expected answer comes from the measure's own state, the days from its own dates, and every measure of the edition
has to be in a table here or among those that ask for nothing by themselves.
"""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from models.determination.facts import Answer, DealFacts, OwnerFact, ProductFact, UseFact, UseKind
from models.determination.outcome import Determination, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.listed import EASED, listing_on
from models.rulebook.measures import ForceState, Measure, MeasureKind, state_on
from tests.determination.test_determine import BOOK, TODAY, asked, deal, foreign, magnet, user

DAY = timedelta(days=1)
GRAPHITE = ProductFact(control_code="1C108", origin="CN")
"""Under control since December 2023, whatever else changes."""
MILITARY = UseFact(military=Answer.yes)
Expected = Callable[[bool], Outcome]


def edges(measure: Measure) -> list[date]:
    """Return the day before, the day of and the day after each date the measure names."""
    firsts = [measure.effective, measure.suspended_from, *(first for first, _last in measure.operated)]
    lasts = [measure.suspended_to, *(last for _first, last in measure.operated)]
    marks = {day for day in firsts if day} | {day for day in lasts if day}
    return sorted({day + shift * DAY for day in marks for shift in (-1, 0, 1)})


def item_deal(measure: Measure) -> DealFacts:
    """Ask for an item of an announcement: by its code, or where none was read by what it is made of and its form."""
    items = [each for each in BOOK.items if each.measure_number == measure.number]
    coded = next((each for each in items if each.control_codes), None)
    if coded is not None:
        return deal(ProductFact(control_code=coded.control_codes[0], origin="CN"))
    made = next(each for each in items if each.elements and not each.partners and each.form in BOOK.product_forms)
    return deal(magnet(dict.fromkeys(made.elements), made.form))


def either(then: Outcome, otherwise: Outcome) -> Expected:
    return lambda binds: then if binds else otherwise


LICENCE = either(Outcome.licence, Outcome.nothing)
ITEMS = {
    (each.number, each.limb): (item_deal(each), LICENCE)
    for each in BOOK.measures
    if each.kind in {MeasureKind.item_control, MeasureKind.technology_control}
}
SINGLE_DEALS = {
    ("51/2024", ""): (
        deal(ProductFact(control_code="3A001", origin="CN")),
        either(Outcome.licence, Outcome.unknown),
    ),
    ("46/2024", "para 1"): (
        deal(GRAPHITE, "US", use=MILITARY),
        either(Outcome.barred, Outcome.case_by_case),
    ),
    ("46/2024", "para 2"): (
        deal(magnet({"Ga": None}, "metal"), "US"),
        either(Outcome.refused_in_principle, Outcome.licence),
    ),
    ("1/2026", ""): (deal(GRAPHITE, "JP", use=MILITARY), either(Outcome.barred, Outcome.case_by_case)),
    ("34/2026", ""): (
        deal(magnet(), "US", use=UseFact(military=Answer.no, kinds={UseKind.drone})),
        either(Outcome.case_by_case, Outcome.licence),
    ),
    ("57/2023", ""): (
        deal(ProductFact(elements={"REE": None}, form="technology", origin="CN", dual_use="no")),
        either(Outcome.ask_authority, Outcome.nothing),
    ),
    ("61/2025", "1(1)"): (
        foreign(magnet(origin="KR", made_with_chinese_technology="no", part_i_share=5)),
        LICENCE,
    ),
    ("61/2025", "1(2)"): (
        foreign(magnet(origin="KR", made_with_chinese_technology="yes", part_i_share=0)),
        LICENCE,
    ),
    ("61/2025", "1(3)"): (foreign(magnet()), LICENCE),
}
TABLE = ITEMS | SINGLE_DEALS
LISTINGS = {
    (each.number, each.limb): each
    for each in BOOK.measures
    if each.kind in {MeasureKind.listing_control, MeasureKind.listing_watch}
}
NOTHING_BY_THEMSELVES = {
    MeasureKind.law,
    MeasureKind.regulation,
    MeasureKind.suspension,
    MeasureKind.statement,
    MeasureKind.procedure,
    MeasureKind.licence_measures,
    MeasureKind.draft,
    MeasureKind.catalogue,
}
NOT_READ = {("28/2025", ""), ("29/2026", "")}
"""Of these the edition does not hold what they are about: the annex, and which gas."""


def test_every_measure_of_the_edition_is_accounted_for():
    known = {(each.number, each.limb) for each in BOOK.measures if each.kind in NOTHING_BY_THEMSELVES}
    left = {(each.number, each.limb) for each in BOOK.measures} - known - TABLE.keys() - LISTINGS.keys()
    assert left == NOT_READ


@pytest.mark.parametrize(
    ("key", "on"), [pytest.param(key, day, id=f"{key} {day}") for key in TABLE for day in edges(BOOK.measure(*key))]
)
def test_a_deal_that_turns_on_a_measure_follows_it_on_every_edge(key, on):
    facts, expected = TABLE[key]
    state = state_on(BOOK.measure(*key), on)
    answer = asked(facts, on)
    assert answer.outcome is expected(state.binds)
    if state.state is ForceState.suspended and state.until:
        assert answer.may_change_on is not None
        assert answer.may_change_on <= state.until + DAY


@pytest.mark.parametrize(
    ("on", "outcome"), [("2026-11-27", Outcome.licence), ("2026-11-28", Outcome.refused_in_principle)]
)
def test_paragraph_2_of_46_2024_comes_back_on_its_own_text(on, outcome):
    facts, _expected = TABLE["46/2024", "para 2"]
    answer = asked(facts, on)
    assert answer.outcome is outcome
    said = " | ".join(str(each.words) for each in (*answer.reasons, *answer.duties))
    if outcome is Outcome.licence:
        assert "2026-11-27 is the last day named; that it is still a suspended day is inferred" in said
    else:
        assert "unknown whether the measure applies" in said


def alone_under(notice: str):
    """Return an entry whose name stands under this notice and no other."""
    found = (each for each in BOOK.listed if each.announcement == f"MOFCOM {notice}" and each.name_en)
    return next(each for each in found if len(BOOK.listings(each.name_en, TODAY)) == 1)


def listing_edges(key) -> list[date]:
    entity = alone_under(key[0])
    marks = {entity.effective, entity.suspended_from, entity.suspended_to} - {None}
    return sorted({*edges(LISTINGS[key]), *(day + shift * DAY for day in marks for shift in (-1, 0, 1))})


def of_listed(entity) -> DealFacts:
    return deal(GRAPHITE, "GB", parties=(user("GB", entity.name_en),))


@pytest.mark.parametrize(
    ("key", "on"), [pytest.param(key, day, id=f"{key[0]} {day}") for key in LISTINGS for day in listing_edges(key)]
)
def test_a_listed_end_user_follows_the_notice_on_every_edge(key, on):
    entity = alone_under(key[0])
    listing, answer = listing_on(entity, on), asked(of_listed(entity), on)
    if LISTINGS[key].kind is MeasureKind.listing_control:
        assert answer.outcome is (Outcome.barred if listing.acts else Outcome.licence)
    else:
        assert answer.outcome is Outcome.licence
        assert (LicenceKind.GENERAL in answer.kinds_open) is not listing.acts
    if listing.state in EASED:
        assert any("a licence is still needed" in str(each.words) for each in answer.reasons)


@pytest.mark.parametrize("on", edges(BOOK.measure("61/2025", "1(3)")))
def test_the_half_owned_clause_follows_the_dates_of_61_2025(on):
    """The other limbs begin later; goods of Chinese origin turn on the third alone."""
    owner = OwnerFact(name=alone_under("1/2025").name_en, percent=50)
    answer = asked(foreign(magnet(), parties=(user(owners=(owner,)),)), on)
    binds = BOOK.state("61/2025", "1(3)", on).binds
    assert (answer.outcome is Outcome.refused_in_principle) is binds


@pytest.mark.parametrize("on", edges(BOOK.measure("89/2025", "")))
def test_the_ordinary_licence_is_told_while_its_catalogue_holds(on):
    duties = [str(each.words) for each in asked(deal(), on).duties]
    binds = BOOK.state("89/2025", "", on).binds and BOOK.state("18/2025", "", on).binds
    assert any("ordinary export licence" in each for each in duties) is binds


def test_no_answer_is_empty_on_any_edge():
    for key, (facts, _expected) in TABLE.items():
        for on in edges(BOOK.measure(*key)):
            answer: Determination = asked(facts, on)
            assert answer.reasons, (key, on)

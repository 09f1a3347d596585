"""What holds for every deal: more weight never lightens, what is left out never lightens, later entries change nothing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from models.declarations.choices import StopCause
from models.determination.determine import determine
from models.determination.facts import (
    Answer,
    CertifiedFact,
    ChangedElement,
    ChangeFact,
    Concern,
    CoverFact,
    DealFacts,
    ExporterFact,
    GrantedFact,
    LearnedFact,
    OwnerFact,
    PartyFact,
    PartyRole,
    ProductFact,
    UseFact,
    UseKind,
)
from models.determination.outcome import WEIGHT, Outcome
from models.licences.choices import LicenceKind
from tests.determination.test_determine import BOOK, DAYS, listed

LISTED = [listed("MOFCOM 23/2026"), listed("MOFCOM 12/2026"), listed("MOFCOM 21/2025"), listed("MOFCOM 13/2025")]
NAMES = st.sampled_from(["Example Motors GmbH (fictional)", "Example Holding (fictional)", *LISTED])
ANSWERS = st.sampled_from(Answer)
COUNTRIES = st.sampled_from(["US", "JP", "DE", "KR", "CN"])
products = st.builds(
    ProductFact,
    elements=st.dictionaries(st.sampled_from(["Dy", "Tb", "Ho", "Sm", "Co", "Nd", "Fe", "Ga"]), st.none(), max_size=3),
    form=st.sampled_from(["", "magnet", "rotor", "oxide", "metal", "part", "technology"]),
    composition_complete=st.booleans(),
    origin=st.sampled_from(["", "CN", "KR"]),
    control_code=st.sampled_from(["", "", "1C905", "1C108", "3A001"]),
    dual_use=ANSWERS,
    made_with_chinese_technology=ANSWERS,
    part_i_share=st.sampled_from([None, Decimal(0), Decimal(5)]),
)
owners = st.builds(OwnerFact, name=NAMES, percent=st.sampled_from([None, Decimal(10), Decimal(50)]))
parties = st.builds(
    PartyFact,
    role=st.sampled_from([PartyRole.end_user, PartyRole.consignee]),
    name=NAMES,
    country=COUNTRIES,
    military_user=ANSWERS,
    owners=st.lists(owners, max_size=1).map(tuple),
)
uses = st.builds(
    UseFact, military=ANSWERS, kinds=st.sets(st.sampled_from(sorted(set(UseKind) - {UseKind.humanitarian})), max_size=1)
)
covers = st.builds(
    CoverFact,
    licence_number=st.just("EXAMPLE-GL-1"),
    customers=st.just(("Example Motors GmbH (fictional)",)),
    control_codes=st.just(("1C905", "1C108")),
    valid_from=st.just(date(2025, 1, 1)),
    valid_to=st.just(date(2027, 12, 31)),
)
exporters = st.builds(ExporterFact, compliance_programme=ANSWERS, convicted=ANSWERS, grave_penalty=ANSWERS)
deals = st.builds(
    DealFacts,
    departure=st.sampled_from(["CN", "CN", "KR"]),
    destination=COUNTRIES,
    product=products,
    parties=st.lists(parties, min_size=1, max_size=2).map(tuple),
    use=uses,
    concern=st.sampled_from(Concern),
    exporter=exporters,
    covers=st.lists(covers, max_size=1).map(tuple),
)


def weight(facts: DealFacts, on: date) -> int:
    return WEIGHT[determine(facts, on, BOOK).outcome]


def general(facts: DealFacts, on: date) -> bool:
    return LicenceKind.GENERAL in determine(facts, on, BOOK).kinds_open


def with_military(facts: DealFacts, answer: Answer) -> DealFacts:
    return facts.model_copy(update={"use": facts.use.model_copy(update={"military": answer})})


def with_user(facts: DealFacts, answer: Answer) -> DealFacts:
    first = facts.parties[0].model_copy(update={"military_user": answer})
    return facts.model_copy(update={"parties": (first, *facts.parties[1:])})


def with_product(facts: DealFacts, **more) -> DealFacts:
    return facts.model_copy(update={"product": facts.product.model_copy(update=more)})


def with_exporter(facts: DealFacts, **more) -> DealFacts:
    return facts.model_copy(update={"exporter": facts.exporter.model_copy(update=more)})


def with_owner(facts: DealFacts, percent) -> DealFacts:
    first = facts.parties[0].model_copy(update={"owners": (OwnerFact(name=LISTED[0], percent=percent),)})
    return facts.model_copy(update={"parties": (first, *facts.parties[1:])})


SCALES = {
    "military use": lambda facts: [with_military(facts, each) for each in (Answer.no, Answer.unknown, Answer.yes)],
    "military user": lambda facts: [with_user(facts, each) for each in (Answer.no, Answer.unknown, Answer.yes)],
    "dual use": lambda facts: [with_product(facts, dual_use=each) for each in (Answer.no, Answer.unknown, Answer.yes)],
    "technology": lambda facts: [
        with_product(facts, made_with_chinese_technology=each) for each in (Answer.no, Answer.unknown, Answer.yes)
    ],
    "value share": lambda facts: [with_product(facts, part_i_share=each) for each in (Decimal(0), None, Decimal(5))],
    "conviction": lambda facts: [
        with_exporter(facts, convicted=each) for each in (Answer.no, Answer.unknown, Answer.yes)
    ],
    "penalty": lambda facts: [
        with_exporter(facts, grave_penalty=each) for each in (Answer.no, Answer.unknown, Answer.yes)
    ],
    "programme": lambda facts: [
        with_exporter(facts, compliance_programme=each) for each in (Answer.yes, Answer.unknown, Answer.no)
    ],
    "listed owner": lambda facts: [with_owner(facts, Decimal(49)), with_owner(facts, None)],
}
"""From the light statement over what is not stated to the heavy one."""


@given(deals, DAYS, st.sampled_from(sorted(SCALES)))
def test_what_is_not_stated_weighs_no_less_than_the_light_and_no_more_than_the_heavy(facts, on, name):
    scale = SCALES[name](facts)
    weights = [weight(each, on) for each in scale]
    assert weights == sorted(weights), (name, weights)


@given(deals, DAYS, st.sampled_from(["conviction", "penalty", "programme", "military user", "military use"]))
def test_a_heavy_statement_never_opens_the_general_licence(facts, on, name):
    scale = SCALES[name](facts)
    same = len({weight(each, on) for each in scale}) == 1
    opened = [general(each, on) for each in scale]
    assert not same or opened == sorted(opened, reverse=True)


@given(deals, DAYS)
def test_leaving_out_the_helpful_papers_never_lightens(facts, on):
    assert weight(facts.model_copy(update={"covers": ()}), on) >= weight(facts, on)
    assert weight(facts.model_copy(update={"certified": ()}), on) >= weight(facts, on)


@given(deals, DAYS)
def test_an_origin_that_is_not_stated_is_not_lighter_than_a_foreign_one_without_a_tie(facts, on):
    foreign = with_product(facts, origin="KR", made_with_chinese_technology=Answer.no, part_i_share=Decimal(0))
    assert weight(with_product(foreign, origin=""), on) >= weight(foreign, on)


def later_facts(facts: DealFacts, on: date, days: int) -> DealFacts:
    """Add to a deal what begins or becomes known only after a day."""
    later = on + timedelta(days=days)
    cover = CoverFact(
        licence_number="EXAMPLE-LATER",
        customers=tuple(each.name for each in facts.parties),
        control_codes=("1C905", "1C108", "3A001"),
        valid_from=later,
        valid_to=later,
    )
    certified = CertifiedFact(
        programme="US-VEU", party=facts.parties[0].name, valid_from=later, official_number="EXAMPLE-1"
    )
    return facts.model_copy(update={"covers": (*facts.covers, cover), "certified": (certified,)})


@given(deals, DAYS, st.integers(1, 900))
def test_what_begins_later_in_the_facts_changes_nothing(facts, on, days):
    assert determine(later_facts(facts, on, days), on, BOOK) == determine(facts, on, BOOK)


@given(deals, DAYS, st.integers(1, 900), st.sampled_from(ChangedElement), st.sampled_from(StopCause))
def test_what_happened_later_to_a_licence_or_the_exporter_changes_nothing(facts, on, days, element, cause):
    later = on + timedelta(days=days)
    quiet = GrantedFact(licence_number="EXAMPLE-GL-1")
    noisy = quiet.model_copy(
        update={
            "changes": (ChangeFact(element=element, on=later),),
            "learned": (LearnedFact(cause=cause, on=later),),
            "pause_ordered_on": later,
        }
    )
    clean = with_exporter(facts, convicted=Answer.unknown, grave_penalty=Answer.unknown)
    dirty = with_exporter(
        clean, convicted=Answer.yes, convicted_on=later, grave_penalty=Answer.yes, grave_penalty_on=later
    )
    before = determine(clean.model_copy(update={"granted": (quiet,)}), on, BOOK)
    assert determine(dirty.model_copy(update={"granted": (noisy,)}), on, BOOK) == before


def known_by(on: date):
    """Return the edition without what was listed or stated after a day, and with later acts put off further still."""
    entries = tuple(each for each in BOOK.listed if each.effective <= on)
    measures = tuple(
        replace(
            each,
            stated_extension=None
            if each.stated_extension and each.stated_extension.stated_on > on
            else each.stated_extension,
        )
        for each in BOOK.measures
    )
    return replace(BOOK, listed=entries, measures=measures)


@given(deals, DAYS)
def test_entries_of_the_edition_after_the_day_change_nothing(facts, on):
    assert determine(facts, on, known_by(on)) == determine(facts, on, BOOK)


@given(deals, DAYS, st.integers(1, 2000))
def test_acts_that_take_effect_later_ask_for_the_same_whenever_they_do(facts, on, days):
    def put_off(measure):
        later = measure.effective is not None and measure.effective > on
        if not later or (measure.suspended_from is not None and measure.suspended_from <= on):
            return measure
        moved = replace(measure, effective=measure.effective + timedelta(days=days))
        if measure.suspended_from is None:
            return moved
        return replace(moved, suspended_from=measure.suspended_from + timedelta(days=days), suspended_to=None)

    other = replace(BOOK, measures=tuple(map(put_off, BOOK.measures)))
    before, after = determine(facts, on, BOOK), determine(facts, on, other)
    assert (after.outcome, after.kinds_open, after.missing) == (before.outcome, before.kinds_open, before.missing)


def test_goods_of_unstated_origin_for_an_american_military_user_are_not_waved_through():
    facts = DealFacts(
        departure="KR",
        destination="US",
        product=ProductFact(control_code="1C108"),
        parties=(PartyFact(role=PartyRole.end_user, name="Example Arms Inc (fictional)", military_user=Answer.yes),),
    )
    answer = determine(facts, date(2026, 11, 23), BOOK)
    assert answer.outcome is Outcome.unknown
    assert "State the origin." in map(str, answer.missing)
    assert any("A military user or use is named" in str(each.words) for each in answer.reasons)
    assert determine(with_product(facts, origin="CN"), date(2026, 11, 23), BOOK).outcome is Outcome.barred

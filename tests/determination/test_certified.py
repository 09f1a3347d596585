"""Certified statuses in a determination: what fits, what covers, and that an internal one never replaces a licence."""

from dataclasses import replace
from datetime import date

import pytest

from models.determination.determine import determine
from models.determination.facts import Answer, CertifiedFact, ProductFact, UseFact
from models.determination.outcome import WEIGHT, Outcome
from models.rulebook.criteria import Effect
from models.workspace.errors import UserError
from tests.determination.test_determine import BOOK, TODAY, asked, cover, deal, listed, magnet, told, user

NAME = "Example Motors GmbH (fictional)"
PLANT = "Plant A (fictional)"


def status(programme: str = "INT-CN-RE", **more) -> CertifiedFact:
    values = {
        "programme": programme,
        "party": NAME,
        "site": PLANT,
        "control_codes": ("1C905",),
        "valid_from": date(2026, 1, 1),
        "valid_to": date(2026, 12, 31),
    }
    return CertifiedFact(**(values | more))


def with_status(*statuses: CertifiedFact, **more):
    return deal(site=PLANT, certified=statuses, **more)


def test_an_internal_status_opens_the_fast_lane_and_replaces_no_licence():
    answer = asked(with_status(status()))
    assert answer.outcome is Outcome.licence
    assert "opens the internal fast lane and never replaces a licence" in told(answer)
    assert "No Chinese instrument" in told(answer)
    assert any(r.source.name.startswith("INT-CN-RE") and r.mark == "design" for r in answer.reasons)


@pytest.mark.parametrize(
    ("changed", "facts", "why"),
    [
        ({"party": "Somebody Else (fictional)"}, {}, "not the end user"),
        ({"site": "Plant B (fictional)"}, {}, "another site than Plant B"),
        ({"site": ""}, {}, "site that is certified"),
        ({"control_codes": ("1C904",)}, {}, "not among the items"),
        ({"valid_to": date(2026, 11, 22)}, {}, "It ended on 2026-11-22"),
        ({}, {"use": UseFact(military=Answer.unknown)}, "civil use only"),
        ({}, {"parties": (user(military_user=Answer.unknown),)}, "civil use only"),
    ],
)
def test_a_status_that_does_not_fit_says_why(changed, facts, why):
    answer = asked(with_status(status(**changed), **facts))
    assert answer.outcome is Outcome.licence
    assert "but not for this deal" in told(answer)
    assert why in told(answer)


def test_a_status_that_begins_later_is_not_told():
    assert "certified" not in told(asked(with_status(status(valid_from=date(2026, 11, 24)))))


def a_chinese_system(code: str = "INT-CN-RE"):
    """An edition in which the authority's own programme stands for a licence, as none does today."""
    programme = replace(BOOK.programme(code), kind="authority", effects=(Effect("AUTHORISED", "It covers.", "可以。"),))
    return replace(BOOK, programmes={**BOOK.programmes, code: programme})


def test_the_day_an_edition_holds_a_chinese_programme_that_covers_it_covers():
    book = a_chinese_system()
    official = status(official_number="EXAMPLE-VEU-1")
    assert determine(with_status(official), TODAY, book).outcome is Outcome.covered_certified_status
    assert determine(with_status(status()), TODAY, book).outcome is Outcome.licence
    other = official.model_copy(update={"site": ""})
    assert determine(with_status(other), TODAY, book).outcome is Outcome.licence


def test_a_status_of_our_own_covers_nothing_whatever_effect_its_data_names():
    book = a_chinese_system()
    own = replace(book.programme("INT-CN-RE"), kind="internal")
    book = replace(book, programmes={**book.programmes, "INT-CN-RE": own})
    assert determine(with_status(status(official_number="EXAMPLE-VEU-1")), TODAY, book).outcome is Outcome.licence


def test_even_then_a_listed_or_military_user_is_stopped():
    book, official = a_chinese_system(), status(official_number="EXAMPLE-VEU-1")
    military = with_status(official, destination="US", parties=(user("US", military_user=Answer.yes),))
    assert determine(military, TODAY, book).outcome is Outcome.barred
    named = listed("MOFCOM 23/2026")
    barred = with_status(official.model_copy(update={"party": named}), parties=(user("GB", named),))
    assert determine(barred, TODAY, book).outcome is Outcome.barred


def american(**more):
    more.setdefault("product", ProductFact(control_code="3A001", dual_use=Answer.yes, origin="US"))
    return with_status(
        status("US-VEU", control_codes=("3A001",), official_number="EXAMPLE-FR-1"),
        departure="US",
        destination="CN",
        parties=(user("CN"),),
        **more,
    )


def test_an_american_validated_end_user_covers_what_leaves_the_united_states():
    answer = asked(american())
    assert answer.outcome is Outcome.covered_certified_status
    assert "EXAMPLE-FR-1" in told(answer)
    assert "was not confirmed" in told(answer)


def test_it_covers_no_military_use_in_china_and_nothing_without_a_number():
    assert asked(american(use=UseFact(military=Answer.yes))).outcome is Outcome.nothing
    facts = american()
    nameless = facts.certified[0].model_copy(update={"official_number": ""})
    assert asked(facts.model_copy(update={"certified": (nameless,)})).outcome is Outcome.nothing


def test_it_never_lifts_what_chinese_law_asks():
    facts = with_status(
        status("US-VEU", control_codes=("1C905",), official_number="EXAMPLE-FR-1"),
        departure="US",
        destination="IN",
        parties=(user("IN"),),
    )
    assert asked(facts).outcome is Outcome.licence
    elsewhere = facts.model_copy(update={"departure": "CN"})
    assert asked(elsewhere).outcome is Outcome.licence


@pytest.mark.parametrize(
    ("departure", "dual_use", "outcome"),
    [
        ("FR", Answer.no, Outcome.covered_certified_status),
        ("FR", Answer.yes, Outcome.nothing),
        ("FR", Answer.unknown, Outcome.nothing),
        ("KR", Answer.no, Outcome.nothing),
        ("CN", Answer.no, Outcome.licence),
    ],
)
def test_a_european_recipient_covers_defence_products_inside_the_union_only(departure, dual_use, outcome):
    product = ProductFact(elements={"Fe": None}, composition_complete=True, form="part", dual_use=dual_use, origin="FR")
    listed_there = product.model_copy(update={"control_code": "ML4"}) if dual_use is not Answer.yes else product
    facts = with_status(
        status("EU-CR", control_codes=("ML4",), official_number="EXAMPLE-CR-1"),
        product=listed_there,
        departure=departure,
    )
    assert asked(facts).outcome is outcome


def test_a_programme_the_edition_does_not_hold_is_refused_beside_its_field():
    with pytest.raises(UserError) as caught:
        asked(with_status(status(), status("NO-SUCH")))
    assert caught.value.field == "certified.1.programme"


def test_a_general_licence_comes_before_a_status_and_a_status_never_makes_it_heavier():
    assert asked(with_status(status(), covers=(cover(),))).outcome is Outcome.covered_general_licence
    assert WEIGHT[asked(with_status(status())).outcome] == WEIGHT[asked(deal(magnet())).outcome]

"""Goods near a limit, the remarks for customs, the Compliance Notice and the humanitarian report."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from models.determination.facts import (
    Answer,
    DealFacts,
    NearLimitFact,
    ParameterFact,
    ProductFact,
    Side,
    UseFact,
    UseKind,
)
from models.determination.outcome import Outcome
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate
from tests.determination.test_determine import asked, deal, foreign, magnet

BATTERY = {"elements": {"Li": None}, "composition_complete": True, "form": "other", "origin": "CN", "dual_use": "no"}


def parameter(value="290", **more) -> ParameterFact:
    told = {"name": "energy density", "value": Decimal(value), "unit": "Wh/kg", "limit": Decimal(300)}
    return ParameterFact(**(told | more))


def near(*parameters, measure="58/2025") -> DealFacts:
    fact = NearLimitFact(measure=measure, parameters=parameters or (parameter(),))
    return deal(ProductFact(**BATTERY, near_limits=(fact,)))


def duties(answer) -> str:
    return " | ".join(str(each.words) for each in answer.duties)


@pytest.mark.parametrize("on", ["2026-11-11", "2026-11-23"])
def test_goods_near_a_limit_are_declared_with_their_actual_parameters(on):
    answer = asked(near(), on)
    assert answer.outcome is Outcome.nothing
    assert "not controlled but near the limits of 58/2025" in duties(answer)
    assert "energy density 290 Wh/kg (limit 300 Wh/kg)" in duties(answer)


@pytest.mark.parametrize("on", ["2025-11-07", "2026-11-10"])
def test_while_the_announcement_is_suspended_nothing_is_owed_and_it_is_said_when(on):
    answer = asked(near(), on)
    assert not answer.duties
    assert any("customs has to be told" in str(words) for words in answer.what_would_change)


@pytest.mark.parametrize(
    ("parameters", "outcome"),
    [
        ((parameter("299.9"),), Outcome.nothing),
        ((parameter("300"),), Outcome.unknown),
        ((parameter("310"), parameter("2", name="mass", unit="kg", limit=Decimal(3))), Outcome.nothing),
        ((parameter("5", side=Side.at_most, limit=Decimal(5)),), Outcome.unknown),
        ((parameter("5.1", side=Side.at_most, limit=Decimal(5)),), Outcome.nothing),
    ],
)
def test_a_product_all_of_whose_parameters_reach_their_limits_is_not_near_but_maybe_in(parameters, outcome):
    answer = asked(near(*parameters))
    assert answer.outcome is outcome
    assert bool(answer.missing) is (outcome is Outcome.unknown)


def test_without_parameters_it_is_refused_in_our_words():
    told = {"product": {"near_limits": [{"measure": "58/2025"}]}}
    with pytest.raises(FieldErrors, match="actual parameters"):
        validate(DealFacts, told)
    with pytest.raises(ValidationError):
        NearLimitFact(measure="58/2025", parameters=({"name": "energy density", "value": 1, "limit": 2},))


def test_an_announcement_the_edition_does_not_know_is_refused():
    with pytest.raises(UserError) as caught:
        asked(near(measure="58/1925"))
    assert caught.value.field == "product.near_limits.0.measure"


@pytest.mark.parametrize(
    ("product", "words", "mark"),
    [
        (magnet(), "goods are controlled, with the control code", "confirmed"),
        (magnet({"Ho": None}, "oxide"), "goods are dual-use items, with the control code", "confirmed"),
        (magnet({"Ga": None}, "metal"), "goods are controlled, with the control code", "inferred"),
        (magnet(form="rotor"), "goods are not controlled", "confirmed"),
    ],
)
def test_what_the_customs_remarks_say(product, words, mark):
    duty = next(each for each in asked(deal(product)).duties if "customs remarks" in str(each.words))
    assert words in str(duty.words)
    assert duty.mark == mark


def test_a_part_i_item_brings_the_compliance_notice_and_says_what_it_holds():
    metal = asked(deal(magnet({"Dy": None}, "metal")))
    assert "hand the Compliance Notice to importer and end user" in duties(metal)
    content = next(each for each in metal.duties if "carries at least" in str(each.words))
    assert content.mark == "inferred"
    assert "were not read" in str(content.words)
    assert "Compliance Notice" not in duties(asked(deal(magnet({"Dy": None}, "metal")), "2026-11-10"))
    assert "Compliance Notice" not in duties(asked(deal()))
    assert "to the next receiver" in duties(asked(foreign(magnet())))


RELIEF = UseFact(military=Answer.no, kinds={UseKind.humanitarian})


@pytest.mark.parametrize(
    ("shipped", "said"),
    [
        (None, "when the day of the export is stated"),
        (date(2026, 9, 15), "due on 2026-09-29"),
        (date(2026, 10, 28), "due on 2026-11-11"),
        (date(2026, 12, 28), "2027 are not loaded"),
    ],
)
def test_a_humanitarian_export_is_reported_in_ten_working_days(shipped, said):
    answer = asked(foreign(magnet(), use=RELIEF, shipped_on=shipped))
    assert answer.outcome is Outcome.nothing
    assert "jingwaibaogao@mofcom.gov.cn within 10 working days" in duties(answer)
    assert said in duties(answer)


def test_before_18_2025_nothing_had_to_be_remarked_of_a_rotor():
    assert not asked(deal(magnet(form="rotor")), "2025-04-03").duties
    assert asked(deal(magnet(form="rotor")), "2025-04-04").duties

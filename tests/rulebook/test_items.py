"""Which controlled items a product may be: form matters, and only closed rows are certain."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.rulebook.items import Closure, Confidence, ProductFacts
from models.rulebook.loader import load_current

BOOK = load_current()
DY = {"Dy": Decimal("2.1"), "Nd": Decimal(28), "Fe": Decimal(66), "B": Decimal(1)}


def codes(facts: ProductFacts, measure: str = "18/2025", *, excluded: bool = False) -> dict[str, Confidence]:
    found = BOOK.candidates(facts)
    return {
        each.item.code: each.confidence
        for each in found
        if each.item.measure_number == measure and (each.excluded is not None) is excluded
    }


def test_a_magnet_block_with_dysprosium_is_in_and_its_number_is_only_likely():
    assert codes(ProductFacts(DY, form="magnet")) == {"1C905.a.4": Confidence.likely}


def test_a_magnet_with_terbium_is_certain():
    assert codes(ProductFacts({"Tb": None, "Nd": None}, form="magnet")) == {"1C904.a.4": Confidence.certain}


def test_an_item_made_abroad_asks_where_the_product_was_made():
    magnet = ProductFacts(DY, form="magnet")
    abroad = {(each.item.name_en, each.confidence) for each in BOOK.candidates(magnet) if each.item.made_abroad}
    (name,) = {name for name, _ in abroad}
    assert name == "NdFeB permanent magnet material containing dysprosium, made abroad"
    chinese = BOOK.candidates(replace(magnet, origin="CN"))
    assert not [each for each in chinese if each.item.made_abroad]
    assert chinese[0].item.code == "1C905.a.4"
    (german,) = (each for each in BOOK.candidates(replace(magnet, origin="DE")) if each.item.made_abroad)
    assert (german.confidence, str(german.why[-1])[:33]) == (Confidence.certain, "The product was made in DE, outsi")
    (unstated,) = (each for each in BOOK.candidates(replace(magnet, origin="")) if each.item.made_abroad)
    assert unstated.confidence is Confidence.possible
    assert "the origin of the product is not stated" in str(unstated.why[-1])


@pytest.mark.parametrize("form", ["rotor", "stator", "sensor", "consumer_goods"])
def test_a_rotor_is_as_a_rule_out_and_the_reason_is_kept(form):
    assert codes(ProductFacts(DY, form=form)) == {}
    assert codes(ProductFacts(DY, form=form), excluded=True) == {"1C905.a.4": Confidence.possible}


def test_without_a_form_everything_of_the_element_is_possible():
    found = codes(ProductFacts({"Gd": None}))
    assert set(found.values()) == {Confidence.possible}
    assert "1C903.a.1" in found


def test_an_alloy_needs_its_partner():
    facts = ProductFacts({"Sm": None, "Co": None}, composition_complete=True, form="alloy")
    assert codes(facts) == {"1C902.a.2.a": Confidence.certain}
    loose = ProductFacts({"Sm": None, "Co": None}, form="alloy")
    assert codes(loose)["1C902.a.2.b"] is Confidence.likely


def test_a_customs_code_alone_is_possible_unless_the_composition_excludes_it():
    assert codes(ProductFacts(hs_code="2846901940")) == {"1C902.b": Confidence.possible}
    assert codes(ProductFacts(hs_code="28469019")) != {}
    assert codes(ProductFacts({"Fe": None}, composition_complete=True, hs_code="2846901940")) == {}
    assert codes(ProductFacts(hs_code="2846")) == {}


def test_an_element_measured_as_zero_is_absent():
    assert codes(ProductFacts({"Dy": Decimal(0), "Nd": None}, form="magnet")) == {}


def test_neodymium_alone_is_no_item_of_18_2025():
    assert codes(ProductFacts({"Nd": None, "Fe": None, "B": None}, composition_complete=True, form="magnet")) == {}


def test_rows_that_are_not_closed_are_never_certain():
    for element in ("Dy", "Sc", "Y", "Lu", "Yb"):
        for form in BOOK.product_forms:
            for each in BOOK.candidates(ProductFacts({element: None}, form=form)):
                assert each.confidence is not Confidence.certain or each.item.closure is Closure.confirmed


def test_phosphors_are_in_57_2025_and_out_of_18_2025():
    facts = ProductFacts({"Eu": None, "Y": None}, form="phosphor")
    assert "1C912.a.4.a" in codes(facts, "57/2025")
    assert codes(facts) == {}


def test_every_form_that_items_use_can_be_chosen_for_a_product():
    offered = frozenset().union(*(form.matches for form in BOOK.product_forms.values()))
    assert {item.form for item in BOOK.items} <= offered

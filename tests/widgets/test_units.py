"""One way of naming units: the short sign in the window's language, in fields, tables and sentences alike."""

from decimal import Decimal

import pytest

from desktop.records.amounts import amount, unit_name, unit_signs
from desktop.records.unit_field import UnitField
from desktop.shell.language import Language, translate_words
from models.rulebook.loader import load_current
from models.rulebook.units import spoken


@pytest.fixture
def chinese(qapp):
    language = Language(qapp, "zh_CN")
    yield language
    language.set_tongue("en")


def test_a_quantity_reads_alike_in_fields_and_sentences(qapp):
    assert amount(Decimal("60.000000"), "KGM") == "60 kg"
    for code in load_current().units:
        assert translate_words(spoken(Decimal(3), load_current().units[code])) == f"3 {unit_name(code)}"
        assert unit_name(code) != code


def test_a_quantity_reads_alike_in_chinese(chinese):
    assert amount(Decimal(60), "KGM") == "60 千克"
    for code in load_current().units:
        assert translate_words(spoken(Decimal(3), code)) == f"3 {unit_name(code)}"
        assert unit_name(code) == load_current().units[code].label_zh


def test_a_unit_is_typed_by_its_sign_its_name_or_its_code(qtbot):
    field = UnitField("unit", "Unit")
    qtbot.addWidget(field)
    field.set_value("KGM")
    assert (field.line.text(), field.value()) == ("kg", "KGM")
    for typed, code in (("kg", "KGM"), ("kilogram", "KGM"), ("TNE", "TNE"), ("t", "TNE"), ("pcs", "H87")):
        field.line.setText(typed)
        assert field.value() == code
    assert len(set(unit_signs().values())) == len(load_current().units)

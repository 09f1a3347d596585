"""What a cell means: numbers and dates as people write them; what has two meanings is refused."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.reading import (
    CellError,
    Formula,
    column_letter,
    guard,
    is_empty,
    to_date,
    to_number,
    to_text,
    unguard,
)
from models.exchange.values import country_code, form_code, one_of, unit_code
from models.parties.choices import PartyKind, Tie
from models.workspace.validation import Refused

DAY = datetime(2026, 1, 2)  # noqa: DTZ001 - a spreadsheet knows no time zone


@pytest.mark.parametrize(
    ("cell", "mark", "number"),
    [
        ("12", "", "12"),
        ("-1.5", "", "-1.5"),
        ("1,5", "", "1.5"),
        ("0,125", "", "0.125"),
        ("0.125", "", "0.125"),
        ("1,234.50", "", "1234.50"),
        ("1.234,50", "", "1234.50"),
        ("1,234,567", "", "1234567"),
        ("1 234 567,8", "", "1234567.8"),
        ("1’234.5", "", "1234.5"),
        ("1.250", ",", "1250"),
        ("1.250", ".", "1.250"),
        ("1,250", ".", "1250"),
        ("１２．５", "", "12.5"),
        (12, "", "12"),
        (0.1, "", "0.1"),
        (Decimal("3.3"), "", "3.3"),
    ],
)
def test_numbers_are_read_as_people_write_them(cell, mark, number):
    assert to_number(cell, mark) == Decimal(number)


@pytest.mark.parametrize("text", ["1.250", "1,250", "-12.345"])
def test_a_number_with_two_meanings_is_refused(text):
    with pytest.raises(Refused, match="two ways"):
        to_number(text)


@pytest.mark.parametrize(
    "cell", ["ten", "1.2.3", "1,23,4", "--1", "1e5", "NaN", "12 kg", True, date(2026, 1, 1), "9" * 50]
)
def test_what_is_no_number_is_refused(cell):
    with pytest.raises(Refused, match="number"):
        to_number(cell)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("2026/3/1", date(2026, 3, 1)),
        ("2026年3月1日", date(2026, 3, 1)),
        ("1.3.2026", date(2026, 3, 1)),
        ("01. 03. 2026", date(2026, 3, 1)),
        ("13/03/2026", date(2026, 3, 13)),
        ("03/13/2026", date(2026, 3, 13)),
        ("03/03/2026", date(2026, 3, 3)),
        ("2026-03-01 00:00:00", date(2026, 3, 1)),
        (DAY, date(2026, 1, 2)),
        (date(2026, 3, 1), date(2026, 3, 1)),
        (None, None),
        (" ", None),
    ],
)
def test_days_are_read_as_people_write_them(cell, day):
    assert to_date(cell) == day


@pytest.mark.parametrize("cell", ["03/04/2026", "2026-02-30", "31.4.2026", "soon", 46000, "20260301"])
def test_what_is_no_day_or_two_days_is_refused(cell):
    with pytest.raises(Refused, match="2026-11-24"):
        to_date(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (12.0, "12"),
        (850511, "850511"),
        (0.5, "0.5"),
        (True, "yes"),
        (False, "no"),
        (date(2026, 1, 2), "2026-01-02"),
        (DAY, "2026-01-02"),
        (DAY.replace(hour=3), "2026-01-02 03:00:00"),
        (time(3), "03:00:00"),
        (None, ""),
        ("'=1", "=1"),
        ("'quoted'", "'quoted'"),
        ("O'Example", "O'Example"),
    ],
)
def test_cells_become_text(cell, text):
    assert to_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Formula("=A1+1"), "formula =A1"),
        (CellError("#REF!"), "error #REF!"),
        (9.144031234567890e17, "cut its digits"),
        (1234567890123456789, "cut its digits"),
    ],
)
def test_cells_that_cannot_be_trusted_are_refused(cell, words):
    with pytest.raises(Refused, match=words):
        to_text(cell)


@given(st.text())
def test_the_guard_comes_off_again_and_leaves_no_formula(text):
    guarded = guard(text)
    assert unguard(guarded) == text
    assert guarded[:1] not in set("=+-@\t\r\n")


def test_columns_have_the_letters_of_a_spreadsheet():
    assert [column_letter(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_empty_is_empty():
    assert [is_empty(cell) for cell in (None, "", "  ", 0, False, "x")] == [True, True, True, False, False, False]


def test_codes_are_found_by_name_and_abbreviation():
    assert [country_code(text) for text in ("de", "China", "中国", " usa ", "Deutschland")] == [
        "DE",
        "CN",
        "CN",
        "US",
        "DE",
    ]
    assert [unit_code(text) for text in ("kgm", "Kilograms", "千克", "pcs", "Stück")] == [
        "KGM",
        "KGM",
        "KGM",
        "H87",
        "H87",
    ]
    assert [form_code(text) for text in ("magnet", "靶材", "Sputtering target")] == ["magnet", "target", "target"]
    assert [one_of(Tie, text) for text in ("Ja", "否", "unknown")] == [Tie.YES, Tie.NO, Tie.UNKNOWN]
    assert one_of(PartyKind, "大学") is PartyKind.RESEARCH
    for read in (country_code, unit_code, form_code):
        with pytest.raises(Refused):
            read("nonsense that is none")
    with pytest.raises(Refused):
        one_of(Tie, "perhaps")

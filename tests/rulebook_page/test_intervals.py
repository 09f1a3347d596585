"""The drawn intervals say the same as the state of the day, for every measure and every day near an edge."""

import itertools
from datetime import date, timedelta

import pytest

from models.rulebook.browsing import (
    item_lines,
    listed_lines,
    measure_lines,
    measure_of_notice,
    measure_sheet,
    name_matches,
)
from models.rulebook.intervals import intervals
from models.rulebook.loader import load_current
from models.rulebook.measures import state_on

BOOK = load_current()
ON = date(2026, 11, 24)


@pytest.mark.parametrize("measure", BOOK.measures, ids=lambda measure: measure.name)
def test_intervals_cover_all_time_and_agree_with_the_state_of_each_day(measure):
    found = intervals(measure)
    assert found[0].first is None
    assert found[-1].last is None
    for before, after in itertools.pairwise(found):
        assert before.last + timedelta(days=1) == after.first
        assert before.state is not after.state
    for part in found:
        for day in {part.first, part.last, part.first and part.first + timedelta(days=40)} - {None}:
            expected = next(p for p in found if (p.first or date.min) <= day <= (p.last or date.max))
            assert state_on(measure, day).state is expected.state


def test_a_stated_extension_is_never_a_reason():
    number = next(
        line.id for line in measure_lines(BOOK, ON) if line.number == "57/2025" and line.kind == "item_control"
    )
    sheet = measure_sheet(BOOK, number, ON)
    assert [reason.source.name for reason in sheet.stated] == ["MOFCOM readout 2026-09-28"]
    assert not [reason for reason in sheet.reasons if str(reason.words).startswith("An extension")]
    before = measure_sheet(BOOK, number, date(2026, 9, 27))
    assert before.stated == ()


def test_items_and_names_lead_to_their_measures():
    lines = {line.item.code: line for line in item_lines(BOOK, ON)}
    number = measure_of_notice(BOOK, lines["1C902.a.1"].item.announcement)
    assert BOOK.measures[number - 1].number == "18/2025"
    assert measure_sheet(BOOK, number, ON).items > 10
    assert measure_of_notice(BOOK, "") is None


def test_names_are_found_in_both_scripts_and_without_their_legal_form():
    line = next(line for line in listed_lines(BOOK, ON) if line.entity.name_zh and " " in line.entity.name_en)
    for wanted in (line.entity.name_zh[:4], line.entity.name_en.upper(), line.entity.name_en.replace(" ", "-")):
        assert name_matches(line, wanted)
    assert not name_matches(line, "Example Magnetics GmbH (fictional)")

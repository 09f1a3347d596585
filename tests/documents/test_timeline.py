"""The drawing of a status over time: everything in its place, every day once, readable without colour."""

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.documents import render
from models.documents.pdf import timeline as drawing
from models.documents.pdf.timeline import LADDER, TimelineChart
from tests.documents import reading, samples
from tests.documents.samples_certified import DAY, EVERY_STANDING, STATUS, timeline

SPANS = st.lists(st.tuples(st.sampled_from(LADDER), st.integers(1, 900)), min_size=1, max_size=60)


def printed(line):
    return render.render_status(replace(samples.STATUS, timeline=line))


def test_each_standing_has_one_lane_the_best_above():
    chart = TimelineChart(EVERY_STANDING)
    assert chart.lanes == tuple(each for each in LADDER if each in {band.standing for band in EVERY_STANDING.bands})
    assert chart.lanes[0] == "certified" and chart.lanes[-1] == "never"


def test_the_words_of_the_drawing_are_on_the_page():
    text = reading.text(render.render_status(STATUS))
    for words in (
        "today当日2026-11-24",
        "nextchange下次变更2027-02-24",
        "暂停",
        "Certifiedwithconditions",
        "2024-06-29–",
    ):
        assert words in text, words


@given(SPANS, st.integers(0, 4000), st.none() | st.integers(0, 6000))
@settings(max_examples=40, deadline=None)
def test_whatever_is_drawn_stays_on_the_paper(spans, back, ahead):
    first = DAY - timedelta(days=back)
    line = timeline(*spans, first=first, change=DAY + timedelta(days=ahead) if ahead is not None else None)
    line = replace(line, last=max(line.last, DAY))
    assert reading.outside(printed(line)) == []


@given(SPANS)
@settings(max_examples=60, deadline=None)
def test_bars_follow_each_other_without_gap_and_keep_their_order(spans):
    line = timeline(*spans)
    scale = drawing._Scale(line, 100.0, 400.0)
    places = [(scale.at(band.first), scale.after(band.last)) for band in line.bands]
    assert places[0][0] == pytest.approx(100) and places[-1][1] == pytest.approx(500)
    for (_left, right), (left, _right) in pairwise(places):
        assert left == pytest.approx(right)


def test_a_print_in_greys_tells_the_bars_apart():
    looks = {}
    for standing in LADDER:
        fill, hatching = drawing._LOOKS.get(standing, ("#ffffff", ""))
        red, green, blue = (int(fill[i : i + 2], 16) for i in (1, 3, 5))
        looks[standing] = (round((0.299 * red + 0.587 * green + 0.114 * blue) / 24), bool(hatching))
    told = [
        looks[each] for each in ("certified", "certified_with_conditions", "ending", "suspended", "refused", "revoked")
    ]
    assert len(set(told)) == len(told)


def test_the_mark_of_the_day_runs_from_the_top_of_the_drawing_to_its_foot():
    line = timeline(("certified", 1000), first=DAY - timedelta(days=500))
    page = pypdfium2.PdfDocument(io.BytesIO(printed(line)))
    pictures = [each.render(scale=2).to_pil().convert("L") for each in page]
    dark = max(_longest_column(picture) for picture in pictures)
    assert dark >= 60


def _longest_column(picture) -> int:
    width, height = picture.size
    data, best = picture.tobytes(), 0
    for x in range(int(width * 0.3), int(width * 0.9)):
        run = 0
        for y in range(height):
            run = run + 1 if data[y * width + x] < 110 else 0
            best = max(best, run)
    return best


def test_a_day_alone_and_a_hundred_days_are_drawn():
    for spans in ((("certified", 1),), (("certified", 1), ("suspended", 1)) * 50):
        line = timeline(*spans, first=date(2026, 11, 24))
        assert reading.outside(printed(line)) == []


def test_only_what_counts_as_certified_is_valid_until_a_day():
    for status, valid in (("certified", True), ("ending", True), ("suspended", False), ("refused", False)):
        text = reading.text(render.render_status(replace(STATUS, status=status)))
        assert ("Validuntil有效期至2027-03-31" in text) is valid, status
        assert valid or "Until至2027-03-31" in text, status

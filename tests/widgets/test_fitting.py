"""Columns of a list: the first ones that fit are shown, those that a person chose always are."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.fitting import Wish, fit

WISHES = st.lists(
    st.none()
    | st.builds(
        lambda least, more, always: Wish(least, least + more, always),
        st.integers(1, 300),
        st.integers(0, 300),
        st.booleans(),
    ),
    max_size=12,
)


def test_the_first_columns_are_shown_and_wide_ones_give_way():
    name, number, subject, kind = Wish(150, 150, always=True), Wish(100, 100), Wish(120, 240), Wish(60, 60)
    assert fit([name, number, subject, kind], 700) == [150, 100, 240, 60]
    assert fit([name, number, subject, kind], 450) == [150, 100, 140, 60]
    assert fit([name, number, subject, kind], 400) == [150, 100, 150, 0]
    assert fit([name, number, subject, kind], 260) == [150, 100, 0, 0], "a later column is not shown before an earlier"
    assert fit([name, number, subject, Wish(60, 60, always=True)], 100) == [150, 0, 0, 60]
    assert fit([None, name], 500) == [0, 150]


@given(WISHES, st.integers(0, 3000))
def test_what_is_shown_fits_unless_it_always_is(wishes, room):
    widths = fit(wishes, room)
    assert len(widths) == len(wishes)
    for wish, width in zip(wishes, widths, strict=True):
        assert width == 0 or (wish is not None and wish.least <= width <= wish.whole)
        assert width or wish is None or not wish.always
    forced = sum(wish.least for wish in wishes if wish is not None and wish.always)
    assert sum(widths) <= max(room, forced)

"""Plots: what they say, where their axes are named, how they are read by keyboard and mouse, in light and dark."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.plotted import Limit, MarkedDay, Plotted, Point, Series, steps, tick_days
from tests.widgets.a11y import clipped, nameless

FIRST, SECOND, LAST = date(2026, 3, 1), date(2026, 5, 10), date(2026, 11, 24)
FREE = Series("free", (Point(FIRST, 100.0), Point(SECOND, 40.0)), until=LAST)
RESERVED = Series("reserved", (Point(SECOND, 60.0),), "warn", stroke="dash", until=LAST)
BALANCE = Plotted("kg", "", (FREE, RESERVED), (MarkedDay(LAST, "today"),), (Limit(100, "licensed {100}"),))


@pytest.fixture
def plot(qtbot, look):
    from desktop.widgets.plot import Plot

    made = Plot("Balance over time")
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.show()
    return made


def test_a_line_holds_its_value_until_the_next_point():
    xs, ys = steps(FREE.points, LAST.toordinal())
    assert [date.fromordinal(int(x)) for x in xs] == [FIRST, SECOND, SECOND, LAST]
    assert ys == [100.0, 100.0, 40.0, 40.0]
    days = (date(2026, 2, 28), FIRST, date(2026, 5, 9), SECOND, LAST, date(2026, 11, 25))
    assert [FREE.value_on(day) for day in days] == [None, 100.0, 100.0, 40.0, 40.0, None]


@given(st.integers(1, 3_000_000), st.integers(0, 20_000), st.integers(0, 14))
def test_named_days_lie_inside_and_are_not_too_many(first, length, most):
    found = tick_days(first, first + length, most)
    assert all(first <= day <= first + length for day in found)
    assert found == sorted(set(found))
    assert len(found) <= max(2, most) or length > 120 * 31 * max(2, most)


def test_weeks_begin_on_monday_and_months_on_the_first():
    assert {date.fromordinal(day).weekday() for day in tick_days(739000, 739040, 6)} == {0}
    assert {date.fromordinal(day).day for day in tick_days(739000, 739300, 6)} == {1}


def test_values_are_read_by_keyboard_and_spoken(plot):
    plot.show_plot(BALANCE)
    assert plot.accessibleDescription() == ("1 Mar 2026: free 100 kg; 10 May 2026: free 40 kg · reserved 60 kg")
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "1 Mar 2026: free 100 kg"
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "10 May 2026: free 40 kg · reserved 60 kg"
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.readout.text() == "1 Mar 2026: free 100 kg"
    assert nameless(plot) == []
    assert clipped(plot) == []


def test_the_mouse_reads_any_day_of_a_line_and_the_wheel_is_left_to_the_page(plot):
    plot.show_plot(BALANCE)
    QApplication.processEvents()
    box = plot._canvas.getPlotItem().getViewBox()
    plot._canvas.scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(date(2026, 4, 2).toordinal(), 50)))
    assert plot.readout.text() == "2 Apr 2026: free 100 kg"
    plot._canvas.left.emit()
    assert "Left and Right" in plot.readout.text()
    for modifier, taken in ((Qt.KeyboardModifier.NoModifier, False), (Qt.KeyboardModifier.ControlModifier, True)):
        wheel = QWheelEvent(
            QPointF(300, 100),
            plot._canvas.mapToGlobal(QPointF(300, 100)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        before = box.viewRect()
        plot._canvas.wheelEvent(wheel)
        assert (box.viewRect() != before) is taken


def test_dots_are_read_one_by_one_and_opened(plot, qtbot):
    dots = tuple(
        Point(day, value, said, key)
        for day, value, said, key in (
            (SECOND, 38.0, "APP-2: granted after 38 days", 2),
            (FIRST, 30.0, "APP-1: granted after 30 days", 1),
        )
    )
    bars = Series("ended", (Point(LAST, 2.0, "Week of 24 Nov: 2", None),), "warn", shape="bars")
    plot.show_plot(Plotted("days", "answered", (Series("granted", dots, shape="dots"), bars), whole=True))
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout.text() == "APP-1: granted after 30 days"
    with qtbot.waitSignal(plot.opened) as caught:
        QTest.keyClick(plot, Qt.Key.Key_Return)
    assert caught.args == [1]
    axis = plot._canvas.getPlotItem().getAxis("left")
    assert all(value == int(value) for _spacing, values in axis.tickValues(0, 3, 200) for value in values)


@pytest.mark.parametrize(("tongue", "day"), [("en", "1 Mar 2026"), ("zh_CN", "2026年3月1日")])
def test_colours_follow_the_theme_and_days_the_language(plot, look, tongue, day):
    theme, language = look
    language.set_tongue(tongue)
    plot.show_plot(BALANCE)
    light = plot._canvas.backgroundBrush().color().name()
    theme.set_mode("dark")
    QApplication.processEvents()
    assert plot._canvas.backgroundBrush().color().name() != light
    assert day in plot._canvas.getPlotItem().getAxis("bottom").tickStrings([FIRST.toordinal()], 1, 1)


def test_nothing_to_show_is_drawn_as_nothing(plot):
    plot.show_plot(Plotted("kg", "", (Series("free", ()),)))
    plot.step(1)
    assert plot.readout.text() == ""

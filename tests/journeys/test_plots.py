"""Plots on their pages: the balance of a licence over time, and the three of the first page, whose points open records."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.licences.page import LicencesPage
from desktop.today.page import TodayPage
from models.applications.running import answer_times
from models.applications.tables import Application
from models.licences.tables import Licence
from models.rulebook.loader import load_current
from tests.desk_context import open_desk, words_on
from tests.journeys.test_officer import person
from tests.licences.builders import general_licence, shipment, shipped
from tests.widgets.a11y import clipped, nameless


@pytest.mark.parametrize(("tongue", "appearance"), [("en", "light"), ("zh_CN", "dark")])
def test_balance_of_a_licence_is_drawn_read_out_and_listed(
    qapp, sqlite_workspace, clerk, officer, tmp_path, tongue, appearance
):
    with sqlite_workspace.transaction(officer) as tx:
        made = general_licence(tx, quantity="100")
    with sqlite_workspace.transaction(clerk) as tx:
        shipped(tx, made, "10")
        shipment(tx, made, "25")
    with open_desk(sqlite_workspace, clerk, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = desk.show(LicencesPage(desk.context))
        page.open_record(made)
        desk.settle()
        assert page.over_time.plot is None, "pyqtgraph is loaded only when a plot is looked at"
        page.detail.tabs.setCurrentWidget(page.over_time)
        desk.settle()
        plot, table = page.over_time.plot, page.over_time.table
        assert plot.isVisible()
        numbers = [table.item(0, column).text().split()[0] for column in (1, 2, 3)]
        assert numbers == ["65", "25", "10"]
        plot.setFocus()
        QTest.keyClick(plot, Qt.Key.Key_Right)
        assert "100" in plot.readout.text()
        assert nameless(page) == []
        assert clipped(page) == []


def test_the_authoritys_answers_are_counted_in_days_of_its_clock(example_copy):
    with example_copy.reader() as session:
        found = answer_times(session, date(2025, 11, 24), date(2026, 11, 24), load_current())
        answered = {each.id: session.get_one(Application, each.id) for each in found}
    assert len(found) > 5
    assert [each.answered_on for each in found] == sorted(each.answered_on for each in found)
    for each in found:
        calendar_days = (answered[each.id].answered_on - answered[each.id].accepted_on).days
        assert 0 < each.days <= calendar_days


def test_points_of_the_first_page_open_their_records(qapp, example_copy, tmp_path):
    with open_desk(example_copy, person(example_copy, "clerk"), tmp_path) as desk:
        page = desk.show(TodayPage(desk.context))
        plots = page.plots.plots
        assert sorted(plots) == ["answers", "balances", "ending"]
        for key, area, table in (("ending", "licences", Licence), ("answers", "applications", Application)):
            plots[key].setFocus()
            QTest.keyClick(plots[key], Qt.Key.Key_Right)
            QTest.keyClick(plots[key], Qt.Key.Key_Return)
            went, record_id = desk.went[-1]
            assert went == area
            with example_copy.reader() as session:
                record = session.get_one(table, record_id)
            number = record.licence_number if table is Licence else record.number
            assert number in plots[key].readout.text()
        assert "45" in " ".join(limit.label for limit in plots["answers"]._shown.limits)
        assert nameless(page) == []
        assert words_on(page)

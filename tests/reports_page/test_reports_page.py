"""The reports page: the journal looked through, one row whole, licences that end, statuses as of a day, and files out."""

import csv
import json
from datetime import UTC, date, datetime

import pytest

from desktop.reports.page import ReportsPage
from desktop.shell.exporting import set_next_path
from models.access.commands import add_user, set_active
from models.access.queries import list_users
from models.access.roles import Role
from models.workspace.paging import ListQuery
from tests.desk_context import button, open_desk, press, type_into, words_on
from tests.licences.builders import licence
from tests.parties.builders import customer
from tests.widgets.a11y import clipped, nameless


@pytest.fixture
def filled(sqlite_workspace, person, clock):
    """A user in each of three weeks, a customer, and one user kept out."""
    adam, clara = person("adam"), person("clara")
    for number, day in enumerate((4, 11, 18)):
        clock.instant = datetime(2026, 11, day, 10, tzinfo=UTC)
        with sqlite_workspace.transaction(adam) as tx:
            add_user(tx, f"person{number}", f"Person {number} Example", "correct horse battery", [Role.CLERK])
    clock.instant = datetime(2026, 11, 20, 9, tzinfo=UTC)
    with sqlite_workspace.transaction(clara) as tx:
        customer(tx, name="Example Magnetics GmbH (fictional)")
    clock.instant = datetime(2026, 11, 24, 9, tzinfo=UTC)
    with sqlite_workspace.reader() as session:
        first = next(each.id for each in list_users(session) if each.name == "person0")
    with sqlite_workspace.transaction(adam) as tx:
        set_active(tx, first, active=False)
    return sqlite_workspace


@pytest.fixture
def desk(qapp, filled, manager, tmp_path):
    with open_desk(filled, manager, tmp_path) as desk:
        yield desk


@pytest.fixture
def page(desk):
    return desk.show(ReportsPage(desk.context))


def rows(panel):
    return [panel.model.row_at(place) for place in range(panel.model.rowCount())]


def test_the_journal_is_latest_first_and_filtered_by_who(page, desk):
    found = rows(page.journal.list)
    assert found[0].act == "set_user_active"
    assert [row.id for row in found] == sorted((row.id for row in found), reverse=True)
    clara = next(
        key
        for chip in page.journal.list._chips
        if chip.key == "actor"
        for key, name in chip._labels.items()
        if name == "Clara Example"
    )
    page.journal.list.set_query(ListQuery(filters={"actor": (clara,)}, sort="at", descending=True))
    desk.settle()
    assert {row.actor_name for row in rows(page.journal.list)} == {"Clara Example"}


def test_a_row_shows_before_after_and_its_record(page, desk):
    shown = []
    page.record_shown.connect(shown.append)
    latest = rows(page.journal.list)[0]
    page.journal.list.chosen.emit(latest.id)
    desk.settle()
    words = words_on(page.journal)
    assert "Let user in or keep out" in words
    assert "Active\nyes\nno" in words
    assert shown == [latest.id]
    made = next(row for row in rows(page.journal.list) if row.record == "party")
    page.open_record(made.id)
    desk.settle()
    press(button(page.journal, "Open this record"))
    assert desk.went == [("customers", made.record_id)]
    assert page.escape()
    assert not page.journal.detail.is_open


def test_a_week_opens_its_rows_and_all_days_come_back(page, desk):
    everything = page.journal.list.model.rowCount()
    page.journal.bars.opened.emit(date(2026, 11, 9))
    desk.settle()
    found = rows(page.journal.list)
    assert {row.at.date() for row in found} == {date(2026, 11, 11)}
    page.journal.list.search.setText("person1")
    page.journal.list._on_search()
    desk.settle()
    assert page.journal.list.model.rowCount() == 1, "a search stays within the days"
    page.journal.list.set_query(ListQuery())
    press(page.journal.all_days)
    desk.settle()
    assert page.journal.list.model.rowCount() == everything


def test_days_that_cannot_be_are_refused_beside_their_field(page, desk):
    journal = page.journal
    type_into(journal.first.line, "2026-11-20")
    journal.first.line.editingFinished.emit()
    type_into(journal.last.line, "2026-11-02")
    journal.last.line.editingFinished.emit()
    assert journal.last.note == "The last day is before the first."
    type_into(journal.last.line, "2026-13-01")
    journal.last.line.editingFinished.emit()
    assert journal.last.note
    assert journal.source.span == (date(2026, 11, 20), None)


def test_what_a_list_finds_goes_out_to_a_file(page, desk, tmp_path):
    page.journal.show_days(date(2026, 11, 18), date(2026, 11, 18))
    desk.settle()
    target = tmp_path / "journal.csv"
    set_next_path(target)
    press(button(page.journal, "Export this list"))
    desk.settle()
    with target.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert table[0][:3] == ["When", "Who", "What"]
    assert table[0][-2:] == ["Before (JSON)", "After (JSON)"]
    assert any(json.loads(row[-1] or "{}") for row in table[1:])
    assert len(table) - 1 == page.journal.list.model.rowCount() == 2
    assert desk.said[-1] == ("ok", f"2 rows were written to {target}.")


def test_a_file_that_was_not_chosen_is_not_written(page, desk):
    set_next_path(None)
    press(button(page.journal, "Export this list"))
    desk.settle()
    assert desk.said == []


def test_new_rows_appear_when_something_was_done(page, desk, filled, person):
    before = page.journal.list.model.rowCount()
    with filled.transaction(person("adam")) as tx:
        changes = add_user(tx, "late", "Late Example", "correct horse battery", [Role.CLERK])
    desk.context.announce(changes)
    desk.settle()
    assert page.journal.list.model.rowCount() == before + 2


def test_customers_have_a_computed_status_as_of_a_day(page, desk):
    statuses = page.statuses
    page.tabs.setCurrentWidget(statuses)
    [row] = rows(statuses.list)
    assert (row.name, row.standing.value) == ("Example Magnetics GmbH (fictional)", "never")
    statuses.list.opened.emit(row.id)
    assert desk.went == [("customers", row.id)]
    statuses.as_of.set_day(date(2026, 11, 1))
    desk.settle()
    assert "not as of today" in words_on(statuses)
    assert page.escape()
    assert statuses.as_of.is_today


def test_without_licences_the_report_says_so(page, desk):
    page.tabs.setCurrentWidget(page.licences)
    desk.settle()
    assert "No usable licence ends within a year." in words_on(page.licences)
    page.licences.bars.opened.emit("2026-12")
    desk.settle()
    assert page.licences.list.query.filters == {"month": ("2026-12",)}


@pytest.mark.parametrize("tongue", ["en", "zh_CN"])
@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_every_report_can_be_named_and_read(qapp, filled, auditor, tmp_path, tongue, appearance):
    with open_desk(filled, auditor, tmp_path, tongue=tongue, appearance=appearance) as desk:
        page = desk.show(ReportsPage(desk.context))
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            desk.settle()
            assert nameless(page) == []
            assert clipped(page) == []
        assert page.help_text()


def test_licences_that_end_are_counted_by_month_and_open(desk, filled, person):
    with filled.transaction(person("clara")) as tx:
        number = licence(tx, valid_until=date(2027, 3, 31))
    page = desk.show(ReportsPage(desk.context))
    licences = page.licences
    page.tabs.setCurrentWidget(licences)
    assert [row.id for row in rows(licences.list)] == [number]
    assert "Mar 2027: 1" in licences.bars.accessibleDescription()
    licences.bars.opened.emit("2027-03")
    desk.settle()
    assert licences.list.model.rowCount() == 1
    licences.bars.opened.emit("2027-04")
    desk.settle()
    assert licences.list.model.rowCount() == 0
    licences.list.opened.emit(number)
    assert desk.went == [("licences", number)]

"""The journal as pages, on both databases: order, filters, days, search, weeks, and an entry with its values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from models.access.commands import add_user, set_active
from models.access.roles import Role
from models.access.tables import User
from models.journal import reports
from models.journal.whole import name_values
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, PageRequest


@pytest.fixture
def filled(workspace, administrator, clock):
    """Six days, one user a day, by the administrator; then one is kept out."""
    for day in range(6):
        clock.instant = datetime(2026, 11, 2 + day, 10, tzinfo=UTC)
        with workspace.transaction(administrator) as tx:
            add_user(tx, f"person{day}", f"Person {day} 示例", "correct horse battery", [Role.CLERK])
    clock.instant = datetime(2026, 11, 24, 9, tzinfo=UTC)
    with workspace.transaction(administrator) as tx:
        set_active(tx, reports_first_user(workspace), active=False)
    return workspace


def reports_first_user(workspace):
    from models.access.queries import list_users

    with workspace.reader() as session:
        return next(user.id for user in list_users(session) if user.name == "person0")


def everything(pages, query, limit=4):
    found, after = [], None
    while True:
        page = pages.page(PageRequest(query, after=after, limit=limit))
        found += page.rows
        if len(page.rows) < limit:
            return found
        after = page.keys[-1]


def test_pages_are_latest_first_and_meet_without_gap(filled):
    pages = reports.JournalPages(filled)
    rows = everything(pages, ListQuery())
    assert [row.id for row in rows] == list(range(pages.count(ListQuery()), 0, -1))
    assert rows[0].act == "set_user_active"
    assert rows[0].at.tzinfo is not None


def test_pages_run_backwards_and_from_an_offset_alike(filled):
    pages, query = reports.JournalPages(filled), ListQuery(sort="at", descending=False)
    rows = everything(pages, query)
    assert [row.id for row in rows] == sorted(row.id for row in rows)
    before = pages.page(PageRequest(query, before=(rows[5].id,), limit=3))
    assert [row.id for row in before.rows] == [row.id for row in rows[2:5]]
    tail = pages.page(PageRequest(query, offset=len(rows) - 3, limit=3, from_end=True))
    assert tail.rows == tuple(rows[-3:])
    assert pages.page(PageRequest(query, offset=4, limit=2)).rows == tuple(rows[4:6])


def test_filters_meet(filled, administrator):
    pages = reports.JournalPages(filled)
    by_adam = ListQuery(filters={"actor": (str(administrator.id),)})
    assert {row.actor_name for row in everything(pages, by_adam)} == {"Adam Example"}
    users = ListQuery(filters={"actor": (str(administrator.id),), "record": ("user",), "act": ("add_user",)})
    assert pages.count(users) == 6
    days = {**users.filters, "first": ("2026-11-03",), "last": ("2026-11-04",)}
    assert pages.count(ListQuery(filters=days)) == 2


def test_search_finds_values_names_and_numbers(filled):
    pages = reports.JournalPages(filled)
    assert pages.count(ListQuery(search="person 3 示例")) == 1
    assert pages.count(ListQuery(search="100%")) == 0
    number = reports_first_user(filled)
    assert number in {row.record_id for row in everything(pages, ListQuery(search=str(number)))}


def test_an_entry_shows_what_changed(filled):
    with filled.reader() as session:
        latest = reports.JournalPages(filled).page(PageRequest(ListQuery(), limit=1)).rows[0]
        sheet = reports.journal_sheet(session, latest.id)
        assert sheet.values == (reports.ValueChange("active", True, False),)
        assert str(sheet.what) == "Let user in or keep out"
        assert sheet.together == 1
        with pytest.raises(NotFound):
            reports.journal_sheet(session, 999_999)


def test_weeks_add_up(filled):
    with filled.reader() as session:
        weeks = reports.activity_by_week(session, date(2026, 11, 24), weeks=4)
    assert [week.monday for week in weeks] == [date(2026, 11, 2) + timedelta(days=7 * n) for n in range(4)]
    assert [week.rows for week in weeks][:2] == [12, 0]
    assert sum(week.rows for week in weeks) == reports.JournalPages(filled).count(ListQuery())


def test_what_can_be_filtered_by_is_what_is_there(filled):
    with filled.reader() as session:
        assert [name for _id, name in reports.actors_of(session)] == ["Adam Example", "EUC Desk"]
        assert {key for key, _words in reports.kinds_of(session)} == {"user", "user_role"}
        assert {key for key, _words in reports.acts_of(session)} == {"add_user", "set_user_active"}


def test_a_value_that_points_at_a_person_tells_the_name(filled):
    number = reports_first_user(filled)
    with filled.reader() as session:
        row = reports.JournalPages(filled).page(PageRequest(ListQuery(), limit=1)).rows[0]
        written = replace(reports.journal_sheet(session, row.id).row, record="screening_answer", before={})
        (told,) = name_values(session, (replace(written, after={"answered_by": number, "party_id": 999}),))
        assert told.after["answered_by"] == session.get(User, number).display_name
        assert told.after["party_id"] == 999, "what is gone keeps its number"

"""Tasks: a change opens them once, for the right people and days; people close them, or their record settles them."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.access.roles import Role
from models.journal.tables import JournalEntry
from models.licences.shipping import cancel_shipment
from models.parties.choices import PartyKind, Tie
from models.review.choices import TaskKind, TaskRecord
from models.review.coming import coming
from models.review.ripple import touched_by
from models.review.task_commands import close_task
from models.review.task_opening import due_on
from models.review.task_queries import TaskPages, TaskState, all_open_tasks, count_open, open_tasks_of, task_row
from models.screening.choices import ScreeningOutcome
from models.workspace.clock import FixedClock
from models.workspace.errors import NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.applications.builders import TODAY
from tests.review.papers import match, owner, papers, told

K, R = TaskKind, TaskRecord


def standing(desk):
    with desk.workspace.reader() as session:
        return all_open_tasks(session, TODAY)


def named(rows):
    return {(each.kind, each.record, each.record_id) for each in rows}


def test_a_military_owner_leaves_a_task_for_each_open_paper(desk):
    of = papers(desk)
    assert standing(desk) == ()
    made = owner(desk, of.customer, share="5", kind=PartyKind.MILITARY)
    rows = standing(desk)
    assert named(rows) == {
        (K.STOP, R.DECLARATION, of.of.declaration),
        (K.STOP, R.DECLARATION, of.signed),
        (K.STOP, R.APPLICATION, of.drafted),
        (K.STOP, R.APPLICATION, of.submitted),
        (K.STOP, R.LICENCE, of.licence),
        (K.STOP, R.SHIPMENT, of.shipment),
    }
    by = {each.record: each for each in rows}
    assert {each.due_on for each in rows} == {date(2026, 11, 25)}
    assert all("is military or has ties" in str(each.why[0]) for each in rows)
    assert by[R.LICENCE].role is Role.OFFICER and by[R.LICENCE].owed_by_user is None
    assert (by[R.SHIPMENT].role, by[R.SHIPMENT].owed_by_user) == (Role.CLERK, desk.clerk.id)
    assert {each.cause for each in rows} == {"holding"} and made
    assert {each.number for each in rows} >= {"SHP-2026-0001"}


def test_tasks_stand_in_the_journal_of_the_change_itself(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    with desk.workspace.reader() as session:
        journal = JournalEntry.__table__
        rows = session.execute(sa.select(journal).where(journal.c.record == "task")).all()
        change = session.execute(
            sa.select(journal.c.tx).where(journal.c.record == "party", journal.c.operation == "change")
        ).all()
    assert len(rows) == 6 and {each.tx for each in rows} == {change[-1].tx}
    assert json.loads(rows[0].after)["owed_by_role"]


def test_the_same_change_does_not_open_the_same_task_twice(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    before = standing(desk)
    told(desk, of.customer, military_ties=Tie.YES, nature_of_business="Makes motors")
    told(desk, of.customer, military_ties=Tie.NO)
    told(desk, of.customer, military_ties=Tie.YES)
    assert {each.id for each in standing(desk) if each.kind is K.STOP} == {each.id for each in before}


def test_what_may_only_have_changed_is_looked_at_where_something_was_signed_or_filed(desk):
    of = papers(desk)
    owner(desk, of.customer)
    rows = standing(desk)
    assert named(rows) == {
        (K.LOOK, R.DECLARATION, of.of.declaration),
        (K.LOOK, R.DECLARATION, of.signed),
        (K.LOOK, R.APPLICATION, of.submitted),
        (K.LOOK, R.LICENCE, of.licence),
        (K.LOOK, R.SHIPMENT, of.shipment),
    }
    assert {each.due_on for each in rows} == {date(2026, 12, 1)}
    assert {str(each.why[0]) for each in rows} >= {
        "Example Holding (fictional) is an owner of Example Magnetics GmbH (fictional)."
    }


def test_a_change_of_an_owner_reaches_what_it_owns(desk):
    of = papers(desk)
    top = owner(desk, owner(desk, of.customer), "Example Parent (fictional)")
    with desk.workspace.transaction(desk.officer) as tx:
        for each in all_open_tasks(tx.session, TODAY):
            close_task(tx, each.id, "Looked at.")
    told(desk, top, kind=PartyKind.MILITARY)
    assert (K.STOP, R.SHIPMENT, of.shipment) in named(standing(desk))


def test_a_wall_that_falls_leaves_a_look_at_what_it_held(desk):
    of = papers(desk)
    match(desk, of.customer)
    match(desk, of.customer, ScreeningOutcome.CLEAR)
    looks = [each for each in standing(desk) if each.kind is K.LOOK]
    assert {each.record_id for each in looks if each.record is R.SHIPMENT} == {of.shipment}
    assert "Nothing stands before it any more." in {str(why) for each in looks for why in each.why}


def test_an_ordinary_change_and_a_new_customer_leave_nothing(desk):
    of = papers(desk)
    told(desk, of.customer, nature_of_business="Makes motors for looms")
    match(desk, of.customer, ScreeningOutcome.CLEAR)
    with desk.workspace.transaction(desk.clerk) as tx:
        from tests.parties.builders import customer

        customer(tx, "Example New (fictional)", military_ties="yes")
    assert standing(desk) == ()


def test_a_person_closes_a_task_with_a_note_and_once(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    task = next(each for each in standing(desk) if each.record is R.SHIPMENT)
    with pytest.raises(UserError, match="what was done"), desk.workspace.transaction(desk.clerk) as tx:
        close_task(tx, task.id, "  ")
    with desk.workspace.transaction(desk.clerk) as tx:
        close_task(tx, task.id, "Told the carrier to hold it.")
    assert task.id not in {each.id for each in standing(desk)}
    with desk.workspace.reader() as session:
        seen = task_row(session, task.id, TODAY)
    assert (seen.state, seen.closed_note) == (TaskState.CLOSED, "Told the carrier to hold it.")
    assert seen.closed_by
    with pytest.raises(UserError, match="was closed"), desk.workspace.transaction(desk.clerk) as tx:
        close_task(tx, task.id, "Again.")


def test_what_an_officer_owes_a_clerk_does_not_close(desk, auditor):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    task = next(each for each in standing(desk) if each.record is R.LICENCE)
    for actor in (desk.clerk, auditor):
        with pytest.raises(NotPermitted), desk.workspace.transaction(actor) as tx:
            close_task(tx, task.id, "Done.")


def test_a_task_is_settled_with_its_record(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    task = next(each for each in standing(desk) if each.record is R.SHIPMENT)
    with desk.workspace.transaction(desk.clerk) as tx:
        cancel_shipment(tx, of.shipment, "The customer is barred.")
    with desk.workspace.reader() as session:
        assert task_row(session, task.id, TODAY).state is TaskState.SETTLED
    assert task.id not in {each.id for each in standing(desk)}


def test_the_database_keeps_tasks_as_they_were_opened(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    task = standing(desk)[0].id
    for statement in (
        f"DELETE FROM task WHERE id = {task}",
        f"UPDATE task SET due_on = NULL WHERE id = {task}",
        f"UPDATE task SET closed_on = '2026-11-24' WHERE id = {task}",
        f"UPDATE task SET closed_on = '2026-11-24', closed_by = 1 WHERE id = {task}",
        "UPDATE task SET why = '[]'",
    ):
        with pytest.raises(DBAPIError), desk.workspace.engine.begin() as connection:
            connection.exec_driver_sql(statement)
    closed = f"UPDATE task SET closed_on = '2026-11-24', closed_by = 1, closed_note = 'Done.' WHERE id = {task}"
    with desk.workspace.engine.begin() as connection:
        connection.exec_driver_sql(closed)
    with pytest.raises(DBAPIError), desk.workspace.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE task SET closed_note = 'Other.' WHERE id = {task}")


def test_lists_show_whose_they_are_and_what_is_late(desk):
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    with desk.workspace.reader() as session:
        mine = open_tasks_of(session, desk.officer, TODAY)
        assert count_open(session, desk.officer, TODAY) == (len(mine), 0)
        assert {each.record for each in mine} == {R.DECLARATION, R.LICENCE, R.APPLICATION}
        clerks = open_tasks_of(session, desk.clerk, TODAY)
        assert not {each.id for each in mine} & {each.id for each in clerks}
        late = TODAY + timedelta(days=30)
        assert count_open(session, desk.clerk, late) == (len(clerks), len(clerks))
    pages = TaskPages(desk.workspace, desk.officer)
    every = ListQuery()
    assert pages.count(every) == len(pages.page(PageRequest(every)).rows) == 6
    assert pages.count(ListQuery(filters={"owed_by": ("mine",)})) == len(mine)
    assert pages.count(ListQuery(filters={"record": ("shipment",)})) == 1
    assert pages.count(ListQuery(filters={"kind": ("look",)})) == 0
    assert pages.count(ListQuery(filters={"state": ("overdue",)})) == 0
    assert pages.count(ListQuery(search="shp")) == 1
    desk.workspace.clock = FixedClock(datetime(late.year, late.month, late.day, 9, tzinfo=UTC))
    assert pages.count(ListQuery(filters={"state": ("overdue",)})) == 6
    first = pages.page(PageRequest(every, limit=2))
    rest = pages.page(PageRequest(every, after=first.keys[-1]))
    assert len({each.id for each in (*first.rows, *rest.rows)}) == 6


def test_no_day_is_guessed_where_the_calendar_is_not_loaded():
    assert due_on(date(2026, 11, 24), K.STOP) == date(2026, 11, 25)
    assert due_on(date(2026, 12, 30), K.LOOK) is None


def test_too_many_papers_leave_one_task_for_the_party(desk, monkeypatch):
    monkeypatch.setattr("models.review.task_opening.MOST_TASKS", 2)
    of = papers(desk)
    told(desk, of.customer, military_ties=Tie.YES)
    assert named(standing(desk)) == {(K.STOP, R.PARTY, of.customer)}


def test_what_a_change_would_touch_is_listed(desk):
    of = papers(desk)
    with desk.workspace.reader() as session:
        found = {(each.kind.value, each.id) for each in touched_by(session, [of.customer], [])}
        goods = {(each.kind.value, each.id) for each in touched_by(session, [], [of.of.cast.product])}
    open_ones = {("shipment", of.shipment), ("licence", of.licence), ("declaration", of.signed)}
    assert open_ones | {("application", of.drafted), ("party", of.customer)} <= found
    assert open_ones | {("product", of.of.cast.product)} <= goods


def test_what_ends_by_itself_is_told_with_what_to_do_before(desk):
    of = papers(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        from tests.licences.builders import licence

        short = licence(tx, licence_number="EX-SHORT", valid_until=TODAY + timedelta(days=9))
    with desk.workspace.reader() as session:
        (end,) = coming(session, TODAY, 10)
        assert coming(session, TODAY, 9) == ()
        assert of.licence in {each.id for each in coming(session, TODAY, 2000)}
    assert (end.kind.value, end.id, end.on) == ("licence", short, TODAY + timedelta(days=10))
    assert "apply for the next licence" in str(end.before)

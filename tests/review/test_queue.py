"""The queue: what stands in it, who owes what, in which order, and a case with everything beside the decision."""

from datetime import date

import pytest

from models.applications.choices import ApplicationState, Debtor
from models.applications.commands import answer_question, ask_question, record_acceptance
from models.applications.drafts import QuestionDraft
from models.applications.tables import Question
from models.declarations.choices import AuthenticityCheck, DeclarationState
from models.declarations.tables import Declaration
from models.goods.choices import DecisionState
from models.goods.tables import Classification
from models.review.choices import CaseKind, DecisionOutcome
from models.review.commands import approve, ask, assign, case_for, refuse, return_case, submit, take
from models.review.queries import NOBODY, QueuePages, case_detail, figure_queries, today_figures
from models.review.queue import queue_id, subject_of
from models.review.queue_memory import queue_memory
from models.workspace.errors import NotFound, NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.applications.builders import TODAY, application, case_id, ground, submitted
from tests.declarations.builders import cast, declaration
from tests.goods.builders import product, proposal

S = ApplicationState


def rows(desk, **filters):
    query = ListQuery(filters={name: tuple(value) for name, value in filters.items()})
    pages = QueuePages(desk.workspace)
    found = pages.page(PageRequest(query)).rows
    assert pages.count(query) == len(found)
    return found


def only(desk, **filters):
    [row] = rows(desk, **filters)
    return row


def test_row_ids_name_their_records():
    for kind in (CaseKind.APPLICATION, CaseKind.DECLARATION, CaseKind.CLASSIFICATION):
        assert subject_of(queue_id(kind, 2**40)) == (kind, 2**40)


@pytest.mark.parametrize(
    ("state", "owes", "act"),
    [
        (S.SUBMITTED, Debtor.OFFICER, "Take the case."),
        (S.IN_REVIEW, Debtor.OFFICER, "Decide: approve, return or refuse."),
        (S.RETURNED, Debtor.PREPARER, "Clara Example mends it and submits it again."),
        (S.APPROVED, Debtor.PREPARER, "Lodge it with the authority and record the day."),
        (S.LODGED, Debtor.AUTHORITY, "Record the authority's acceptance: the clock starts on that day."),
        (S.ACCEPTED, Debtor.AUTHORITY, "2027"),
    ],
)
def test_who_owes_the_next_act(desk, state, owes, act):
    application(desk, state)
    row = only(desk)
    assert (row.state, row.waits_for) == (state, owes)
    assert act in str(row.next_act)
    assert row.title == "Example Magnetics GmbH (fictional)"


@pytest.mark.parametrize("state", [S.DRAFT, S.GRANTED, S.REFUSED, S.WITHDRAWN])
def test_what_is_not_open_is_not_in_the_queue(desk, state):
    application(desk, state)
    assert rows(desk) == ()


def test_a_first_decision_waits_for_the_second_person(desk):
    made = submitted(desk, ground(desk))
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, made), "Fine.")
    row = only(desk, waits_for=["second_person"])
    assert str(row.next_act) == (
        "A second person, other than Otto Example and Clara Example, decides: the first says “Approve”."
    )
    with desk.workspace.reader() as session:
        seen = case_detail(session, row.id, TODAY, desk.officer.id)
    assert "first application" in str(seen.second_reason)
    assert seen.may_undo
    assert seen.preparers == {desk.clerk.id}


def test_the_customer_owes_and_our_days_stand_still(desk, clock):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    clock.set_day(date(2026, 11, 26))
    with desk.workspace.transaction(desk.officer) as tx:
        take(tx, case)
        ask(tx, case, QuestionDraft(body="Which model?", owed_by=Debtor.CUSTOMER, due_in_working_days=3))
    row = only(desk, waits_for=["customer"])
    assert row.due_on == date(2026, 12, 1)
    clock.set_day(date(2026, 12, 3))
    row = only(desk, overdue=["2026-12-03"])
    assert row.overdue
    assert "Chase" in str(row.next_act)
    with desk.workspace.transaction(desk.clerk) as tx:
        answer_question(tx, 1, "EX-9000.", date(2026, 12, 2))
    with desk.workspace.reader() as session:
        seen = case_detail(session, row.id, date(2026, 12, 3))
    [turn] = seen.blocks
    # 26 November to 3 December are 5 working days; four of them (27 November to 2 December) were the customer's.
    assert (turn.debtor, turn.age.days) == (Debtor.OFFICER, 1)


def test_an_answered_question_is_answered_once(desk):
    made = submitted(desk, ground(desk))
    with desk.workspace.transaction(desk.officer) as tx:
        ask(tx, case_for(tx, CaseKind.APPLICATION, made), QuestionDraft(body="Which model?"))
    assert only(desk, waits_for=["preparer"]).prepared_name == "Clara Example"
    with desk.workspace.transaction(desk.clerk) as tx:
        answer_question(tx, 1, "EX-9000.")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        answer_question(tx, 1, "Something else.")
    assert refused.value.code == "already_answered"
    assert rows(desk, waits_for=["preparer"]) == ()


def test_a_limit_beyond_the_calendar_is_refused_in_words(desk):
    made = submitted(desk, ground(desk))
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError) as refused:
        ask(tx, case_for(tx, CaseKind.APPLICATION, made), QuestionDraft(body="Model?", due_in_working_days=60))
    assert refused.value.code == "calendar_not_loaded"
    with desk.workspace.reader() as session:
        assert session.get(Question, 1) is None


def test_the_authority_asks_and_the_preparer_owes(desk):
    made = application(desk, S.ACCEPTED)
    with desk.workspace.transaction(desk.clerk) as tx:
        ask_question(tx, made, QuestionDraft(asked_by_kind="authority", body="Photographs?", due_on=date(2026, 12, 8)))
    row = only(desk)
    assert (row.waits_for, row.due_on) == (Debtor.PREPARER, date(2026, 12, 8))


def test_a_case_comes_back_in_the_next_round_to_the_same_officer(desk):
    made = application(desk, S.RETURNED)
    with desk.workspace.transaction(desk.clerk) as tx:
        submit(tx, CaseKind.APPLICATION, made)
    row = only(desk)
    assert (row.assigned_to, row.state) == (desk.officer.id, S.SUBMITTED)
    with desk.workspace.transaction(desk.officer) as tx:
        return_case(tx, row.case_id, "Still not signed.")
    with desk.workspace.reader() as session:
        seen = case_detail(session, row.id, TODAY)
    assert [(d.round, d.step, d.outcome) for d in seen.decisions] == [
        (1, 1, DecisionOutcome.RETURN),
        (2, 1, DecisionOutcome.RETURN),
    ]
    assert seen.application is not None
    assert {entry.act for entry in seen.history} >= {"submit_application", "return_case", "take_case"}


def test_declarations_and_classifications_stand_in_the_same_queue(desk):
    with desk.workspace.transaction(desk.clerk) as tx:
        signed = declaration(tx, cast(tx), DeclarationState.SIGNED)
        proposed = proposal(tx, product(tx, "Another block (fictional)"))
    by_kind = {row.kind: row for row in rows(desk)}
    assert by_kind[CaseKind.DECLARATION].subject_id == signed
    assert by_kind[CaseKind.CLASSIFICATION].title == "Another block (fictional)"
    assert str(by_kind[CaseKind.CLASSIFICATION].next_act) == "Confirm or reject the classification."
    with desk.workspace.transaction(desk.officer) as tx:
        case = case_for(tx, CaseKind.DECLARATION, signed)
        assert case_for(tx, CaseKind.DECLARATION, signed) == case
        take(tx, case)
    assert only(desk, assigned=[str(desk.officer.id)]).kind is CaseKind.DECLARATION
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError) as refused:
        approve(tx, case, "Called back.")
    assert refused.value.field == "authenticity"
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Called the switchboard.", authenticity=AuthenticityCheck.CALL_BACK)
    with desk.workspace.transaction(desk.officer) as tx:
        refuse(tx, case_for(tx, CaseKind.CLASSIFICATION, proposed), "The shares are too small.")
    assert rows(desk) == ()
    with desk.workspace.reader() as session:
        assert session.get_one(Declaration, signed).state is DeclarationState.VERIFIED
        assert session.get_one(Classification, proposed).state is DecisionState.REJECTED
        assert case_detail(session, queue_id(CaseKind.DECLARATION, signed), TODAY).decisions[0].decided_name


def test_nobody_verifies_or_confirms_their_own_through_the_queue(desk):
    with desk.workspace.transaction(desk.officer) as tx:
        signed = declaration(tx, cast(tx), DeclarationState.SIGNED)
        proposed = proposal(tx, product(tx, "Another block (fictional)"))
        cases = [case_for(tx, CaseKind.DECLARATION, signed), case_for(tx, CaseKind.CLASSIFICATION, proposed)]
    for case in cases:
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted):
            approve(tx, case, "Mine.", authenticity=AuthenticityCheck.CALL_BACK)
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted):
            take(tx, case)


def test_filters_sorts_and_search(desk):
    first = ground(desk)
    other = ground(desk, "Another Example Motors AG (fictional)")
    a, b, c = submitted(desk, first, "1"), submitted(desk, other, "2"), submitted(desk, first, "3")
    with desk.workspace.transaction(desk.officer) as tx:
        assign(tx, case_for(tx, CaseKind.APPLICATION, b), desk.second.id)
        ask(tx, case_for(tx, CaseKind.APPLICATION, c), QuestionDraft(body="?", due_on=date(2026, 11, 30)))
    assert [row.subject_id for row in rows(desk)] == [c, a, b], "what is due first, then what is oldest"
    assert [row.subject_id for row in rows(desk, assigned=[NOBODY])] == [c, a]
    assert [row.subject_id for row in rows(desk, assigned=[NOBODY, str(desk.second.id)])] == [c, a, b]
    assert [row.subject_id for row in rows(desk, prepared_by=[str(desk.officer.id)])] == []
    pages = QueuePages(desk.workspace)
    for sort, order in {"title": [b, a, c], "number": [a, b, c], "due_on": [c, a, b]}.items():
        for downwards in (False, True):
            query = ListQuery(sort=sort, descending=downwards)
            wanted = order[::-1] if downwards else order
            page = pages.page(PageRequest(query, limit=2))
            rest = pages.page(PageRequest(query, after=page.keys[-1], limit=2))
            assert [row.subject_id for row in (*page.rows, *rest.rows)] == wanted
            back = pages.page(PageRequest(query, before=rest.keys[0], limit=2))
            assert back.rows == page.rows
    for sort in ("urgency", "since", "destination", "kind", "state", "waits_for"):
        page = pages.page(PageRequest(ListQuery(sort=sort), limit=2))
        rest = pages.page(PageRequest(ListQuery(sort=sort), after=page.keys[-1], limit=2))
        assert {row.subject_id for row in (*page.rows, *rest.rows)} == {a, b, c}
    assert [row.subject_id for row in pages.page(PageRequest(ListQuery(search="another example"))).rows] == [b]
    assert [row.subject_id for row in pages.page(PageRequest(ListQuery(search="app-2026-0001"))).rows] == [a]
    assert pages.count(ListQuery(search="100%_")) == 0
    with pytest.raises(UserError):
        pages.page(PageRequest(ListQuery(sort="colour")))


def test_the_figures_of_the_first_page_open_their_rows(desk):
    of = ground(desk)
    application(desk, S.DRAFT, of, "1")
    application(desk, S.RETURNED, of, "2")
    application(desk, S.SUBMITTED, of, "3")
    made = application(desk, S.LODGED, of, "4")
    with desk.workspace.transaction(desk.clerk) as tx:
        record_acceptance(tx, made, TODAY)
    memory = queue_memory(desk.workspace)
    with desk.workspace.reader() as session:
        clerks, officers = (today_figures(session, memory, who.id, TODAY) for who in (desk.clerk, desk.officer))
    assert (clerks.own_drafts, clerks.returned_to_me, clerks.mine) == (1, 1, 0)
    assert (officers.own_drafts, officers.mine, officers.unassigned, officers.overdue) == (0, 1, 1, 0)
    assert officers.waits_for == {
        Debtor.PREPARER: 1,
        Debtor.CUSTOMER: 0,
        Debtor.OFFICER: 1,
        Debtor.SECOND: 0,
        Debtor.AUTHORITY: 1,
    }
    [running] = officers.clocks
    assert (running.id, running.clock.due) == (made, None)
    for name, query in figure_queries(desk.officer.id, TODAY).items():
        found = QueuePages(desk.workspace).page(PageRequest(query)).rows
        assert len(found) == getattr(officers, name)


def test_what_was_never_in_review_is_no_case(desk):
    made = application(desk, S.DRAFT)
    with desk.workspace.reader() as session, pytest.raises(NotFound):
        case_detail(session, queue_id(CaseKind.APPLICATION, made), TODAY)
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
        case_for(tx, CaseKind.APPLICATION, made)
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
        case_for(tx, CaseKind.DOSSIER, 1)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        submit(tx, CaseKind.DOSSIER, 1)

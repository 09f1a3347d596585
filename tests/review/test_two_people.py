"""Nobody decides on what they prepared, by no path; and two persons are two persons."""

import pytest
import sqlalchemy as sa

from models.applications.choices import ApplicationState, RefusedBy, Verdict
from models.applications.commands import change_application, fill_slot, waive_slot
from models.applications.drafts import ApplicationDraft, QuestionDraft, SlotFilling
from models.applications.queries import application_detail, form_values
from models.applications.tables import Application
from models.declarations.tables import DeclarationLine
from models.review.choices import CaseKind
from models.review.commands import approve, ask, assign, case_for, refuse, return_case, submit, take, undo_decision
from models.review.tables import Case, Decision
from models.workspace.attachments import attach
from models.workspace.errors import NotPermitted, UserError
from models.workspace.validation import validate
from tests.applications.builders import (
    TODAY,
    application,
    approve_by_two,
    case_id,
    complete,
    draft,
    drafted,
    ground,
    paper,
    submitted,
)

S = ApplicationState


def detail(desk, made):
    with desk.workspace.reader() as session:
        return application_detail(session, made, TODAY)


def known_customer(desk):
    """Return ground on whose customer one application was approved already, so that one person is enough."""
    of = ground(desk)
    application(desk, S.APPROVED, of, "10")
    return of


def own_work(desk, officer_prepares):
    """Return a submitted application that an officer had a hand in, as ``officer_prepares`` says."""
    of = known_customer(desk)
    made = complete(desk, of)
    with desk.workspace.transaction(desk.officer) as tx:
        officer_prepares(tx, of, made)
    with desk.workspace.transaction(desk.clerk) as tx:
        submit(tx, CaseKind.APPLICATION, made)
    return made


def _changes(tx, of, made):
    typed = form_values(application_detail(tx.session, made, TODAY)) | {"port": "Ningbo"}
    change_application(tx, made, tx.get(Application, made).row_version, validate(ApplicationDraft, typed))


def _files(tx, of, made):
    paper(tx, made, "PHOTOS")


@pytest.mark.parametrize("hand", [_changes, _files])
def test_whoever_changed_anything_is_a_preparer_on_every_path(desk, hand):
    made = own_work(desk, hand)
    with desk.workspace.transaction(desk.second) as tx:
        case = case_for(tx, CaseKind.APPLICATION, made)
    for act in (
        lambda tx: take(tx, case),
        lambda tx: assign(tx, case, desk.officer.id),
        lambda tx: approve(tx, case, "Fine."),
        lambda tx: return_case(tx, case, "Not fine."),
        lambda tx: refuse(tx, case, "Not fine."),
        lambda tx: ask(tx, case, QuestionDraft(body="What is it?")),
    ):
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted) as refused:
            act(tx)
        assert refused.value.code == "own_work"
    with desk.workspace.transaction(desk.second) as tx, pytest.raises(NotPermitted) as refused:
        assign(tx, case, desk.officer.id)
    assert refused.value.code == "own_work", "another person cannot hand it to the preparer either"
    assert detail(desk, made).state is S.SUBMITTED


def test_whoever_submits_had_a_hand_in_it(desk):
    made = complete(desk, known_customer(desk))
    with desk.workspace.transaction(desk.officer) as tx:
        submit(tx, CaseKind.APPLICATION, made)
        case = case_for(tx, CaseKind.APPLICATION, made)
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted):
        approve(tx, case, "Fine.")


def test_a_clerk_does_not_decide_and_is_not_assigned(desk):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(NotPermitted):
        approve(tx, case, "Fine.")
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted) as refused:
        assign(tx, case, desk.clerk.id)
    assert refused.value.code == "cannot_decide"


def test_one_person_is_enough_for_a_known_civil_customer(desk):
    made = submitted(desk, known_customer(desk))
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, made), "Evidence and use hold together.")
    now = detail(desk, made)
    assert (now.state, now.approved_by, now.second_by) == (S.APPROVED, desk.officer.id, None)


def test_a_first_application_waits_for_a_second_person_who_is_another_one(desk):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.")
    now = detail(desk, made)
    assert (now.state, now.first_by, now.first_verdict) == (S.IN_REVIEW, desk.officer.id, Verdict.APPROVE)
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted) as refused:
        approve(tx, case, "Still fine.")
    assert refused.value.code == "first_again"
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "I agree.")
    now = detail(desk, made)
    assert (now.state, now.approved_by, now.second_by) == (S.APPROVED, desk.officer.id, desk.second.id)


def test_the_first_decision_dies_when_a_paper_changes(desk):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.")
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "PHOTOS")
    assert detail(desk, made).first_by is None
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case, "Fine.")
    assert detail(desk, made).first_by == desk.second.id, "it is the first of two again"


def test_a_waived_paper_needs_a_second_person(desk):
    of = known_customer(desk)
    made = complete(desk, of)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        waive_slot(tx, made, "CONTRACT", "The framework contract is with the authority already.")
    assert refused.value.code == "slot_not_empty"
    with desk.workspace.transaction(desk.clerk) as tx:
        other = drafted(tx, of, "5")
        paper(tx, other, "IDENTITY")
        paper(tx, other, "INTRODUCTION")
        waive_slot(tx, other, "CONTRACT", "The framework contract is with the authority already.")
        submit(tx, CaseKind.APPLICATION, other)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, other), "Fine.")
    assert detail(desk, other).state is S.IN_REVIEW


def test_two_persons_refuse_and_the_quantity_goes_back(desk):
    of = known_customer(desk)
    made = submitted(desk, of, "30")
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        refuse(tx, case, "Use not credible.")
    assert detail(desk, made).first_verdict is Verdict.REFUSE
    with desk.workspace.transaction(desk.second) as tx:
        refuse(tx, case, "I agree.")
    now = detail(desk, made)
    assert (now.state, now.refused_by) == (S.REFUSED, RefusedBy.DESK)
    with desk.workspace.reader() as session:
        assert session.get_one(DeclarationLine, of.line).applied == 10


def test_a_second_person_of_another_mind_begins_anew(desk):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.")
    with desk.workspace.transaction(desk.second) as tx:
        refuse(tx, case, "Not fine.")
    now = detail(desk, made)
    assert (now.first_by, now.first_verdict, now.state) == (desk.second.id, Verdict.REFUSE, S.IN_REVIEW)


def test_a_decision_needs_its_reason(desk):
    case = case_id(desk, submitted(desk, ground(desk)))
    for act in (approve, return_case, refuse, undo_decision):
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
            act(tx, case, "  ")


def test_an_open_question_stops_approval(desk):
    made = submitted(desk, known_customer(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        ask(tx, case, QuestionDraft(body="Which motor is it?", due_in_working_days=5))
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError) as refused:
        approve(tx, case, "Fine.")
    assert refused.value.code == "incomplete"


class TestUndo:
    def test_an_approval_is_undone_the_same_day_and_stays_on_record(self, desk):
        made = submitted(desk, known_customer(desk))
        case = case_id(desk, made)
        with desk.workspace.transaction(desk.officer) as tx:
            approve(tx, case, "Fine.")
        with desk.workspace.transaction(desk.second) as tx, pytest.raises(UserError):
            undo_decision(tx, case, "Not mine to undo.")
        with desk.workspace.transaction(desk.officer) as tx:
            undo_decision(tx, case, "Wrong case.")
        now = detail(desk, made)
        assert (now.state, now.approved_by) == (S.IN_REVIEW, None)
        with desk.workspace.reader() as session:
            query = sa.select(Decision.outcome).where(Decision.case_id == case).order_by(Decision.step)
            assert [outcome.value for outcome in session.scalars(query)] == ["approve", "undo"]
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
            undo_decision(tx, case, "Twice.")

    def test_the_second_undoes_back_to_the_first(self, desk):
        made = submitted(desk, ground(desk))
        case = case_id(desk, made)
        approve_by_two(desk, made)
        with desk.workspace.transaction(desk.second) as tx:
            undo_decision(tx, case, "Too fast.")
        now = detail(desk, made)
        assert (now.state, now.first_by, now.second_by) == (S.IN_REVIEW, desk.officer.id, None)
        with desk.workspace.transaction(desk.second) as tx:
            approve(tx, case, "Read it again.")
        assert detail(desk, made).state is S.APPROVED

    def test_not_the_next_day(self, desk, clock):
        made = submitted(desk, known_customer(desk))
        case = case_id(desk, made)
        with desk.workspace.transaction(desk.officer) as tx:
            approve(tx, case, "Fine.")
        clock.set_day(TODAY.replace(day=25))
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError) as refused:
            undo_decision(tx, case, "Late.")
        assert refused.value.code == "not_undoable"

    def test_not_after_lodging(self, desk):
        made = application(desk, S.LODGED, known_customer(desk))
        with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
            undo_decision(tx, case_for(tx, CaseKind.APPLICATION, made), "Late.")

    def test_a_refusal_is_undone_while_its_quantity_is_free(self, desk):
        of = ground(desk)
        made = submitted(desk, of, "60")
        case = case_id(desk, made)
        with desk.workspace.transaction(desk.officer) as tx:
            refuse(tx, case, "No.")
        with desk.workspace.transaction(desk.second) as tx:
            refuse(tx, case, "No.")
        with desk.workspace.transaction(desk.clerk) as tx:
            other = drafted(tx, of, "50")
        with desk.workspace.transaction(desk.second) as tx, pytest.raises(UserError) as refused:
            undo_decision(tx, case, "Too fast.")
        assert refused.value.code == "more_than_declared"
        with desk.workspace.transaction(desk.clerk) as tx:
            change_application(tx, other, tx.get(Application, other).row_version, draft(of, "40"))
        with desk.workspace.transaction(desk.second) as tx:
            undo_decision(tx, case, "Too fast.")
        assert detail(desk, made).first_verdict is Verdict.REFUSE
        with desk.workspace.reader() as session:
            assert session.get_one(DeclarationLine, of.line).applied == 100

    def test_a_return_is_undone_until_the_preparer_has_changed_something(self, desk):
        of = known_customer(desk)
        made = application(desk, S.RETURNED, of)
        case = case_id(desk, made)
        with desk.workspace.transaction(desk.officer) as tx:
            undo_decision(tx, case, "Found it.")
        assert detail(desk, made).state is S.IN_REVIEW


class TestTheDatabaseItself:
    """The CHECKs hold whoever holds the connection."""

    def _refused(self, desk, statement):
        with pytest.raises(sa.exc.IntegrityError), desk.workspace.engine.begin() as connection:
            connection.execute(statement)

    def test_no_approval_by_the_preparer_or_without_a_second(self, desk):
        made = submitted(desk, ground(desk))
        with desk.workspace.transaction(desk.officer) as tx:
            approve(tx, case_for(tx, CaseKind.APPLICATION, made), "Fine.")
        table = Application.__table__
        one = sa.update(table).where(table.c.id == made)
        clerk, officer = desk.clerk.id, desk.officer.id
        self._refused(desk, one.values(state="approved"))
        self._refused(desk, one.values(state="approved", approved_by=clerk))
        self._refused(desk, one.values(state="approved", approved_by=officer))
        self._refused(desk, one.values(state="approved", approved_by=officer, second_by=officer))
        self._refused(desk, one.values(state="approved", approved_by=officer, second_by=clerk))
        self._refused(desk, one.values(first_by=clerk))
        self._refused(desk, one.values(state="refused"))

    def test_no_decision_by_the_preparer_and_none_rewritten(self, desk):
        made = submitted(desk, ground(desk))
        case = case_id(desk, made)
        with desk.workspace.transaction(desk.officer) as tx:
            approve(tx, case, "Fine.")
            now = tx.now
        table = Decision.__table__
        row = {
            "case_id": case,
            "round": 1,
            "step": 2,
            "outcome": "approve",
            "reason": "x",
            "prepared_by": desk.clerk.id,
            "decided_at": now,
            "row_version": 1,
        }
        self._refused(desk, table.insert().values(**row, decided_by=desk.clerk.id))
        self._refused(desk, table.insert().values(**row, decided_by=desk.officer.id, first_by=desk.officer.id))
        with pytest.raises(sa.exc.DatabaseError), desk.workspace.engine.begin() as connection:
            connection.execute(sa.update(table).values(reason="rewritten"))
        with pytest.raises(sa.exc.DatabaseError), desk.workspace.engine.begin() as connection:
            connection.execute(sa.delete(table))

    def test_no_case_assigned_to_its_preparer(self, desk):
        case_id(desk, submitted(desk, ground(desk)))
        self._refused(desk, sa.update(Case.__table__).values(assigned_to=desk.clerk.id))


def test_two_officers_at_once_give_one_decision(desk):
    made = submitted(desk, known_customer(desk))
    case = case_id(desk, made)
    if desk.workspace.dialect == "sqlite":
        pytest.skip("SQLite lets one writer in at a time")
    with pytest.raises(UserError) as refused, desk.workspace.transaction(desk.officer) as slow:
        early = slow.get(Application, made)
        assert early.state is S.SUBMITTED
        with desk.workspace.transaction(desk.second) as fast:
            approve(fast, case, "First.")
        approve(slow, case, "At the same instant.")
    assert refused.value.code == "wrong_state"
    with desk.workspace.reader() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Decision).where(Decision.case_id == case)) == 1


def test_a_removed_file_fills_nothing(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of)
        file = attach(tx, "application", made, "x.pdf", b"x")
        fill_slot(tx, made, "CONTRACT", SlotFilling(attachment_id=file))
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        fill_slot(tx, made, "CONTRACT", SlotFilling(attachment_id=file))
    assert refused.value.code == "already_filled"

"""The database itself refuses a decision by anybody who had a hand in it, whoever opens a session on it."""

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.applications.choices import ApplicationState
from models.applications.commands import change_application, delete_draft
from models.applications.drafts import ApplicationDraft
from models.applications.queries import application_detail, form_values
from models.applications.tables import Application, ApplicationPreparer
from models.certification.tables import DossierEvent
from models.journal.queries import check_chain
from models.opening import open_workspace
from models.review.choices import CaseKind
from models.review.commands import approve, case_for, return_case, submit
from models.review.tables import Decision
from models.workspace.errors import NotPermitted
from models.workspace.keeping import back_up, restore
from models.workspace.validation import validate
from tests.applications.builders import TODAY, application, case_id, complete, drafted, ground, paper, submitted
from tests.certification import builders as dossiers
from tests.declarations import builders as declarations
from tests.goods import builders as goods

S = ApplicationState
REFUSAL = "nobody decides on what they prepared"
KEPT = "who had a hand in a record stays on record"


def run(workspace, sql, **values):
    """Write past the program, as anybody with the file or the database's password can."""
    with workspace.engine.begin() as connection:
        return connection.execute(sa.text(sql), values)


def refused(workspace, words, sql, **values):
    with pytest.raises(DBAPIError, match=words):
        run(workspace, sql, **values)


DECISION = (
    "INSERT INTO review_decision (case_id, round, step, outcome, reason, prepared_by, decided_by, decided_at, row_version)"
    " VALUES (:case, 1, 9, :outcome, 'Fine.', 999, :person, CURRENT_TIMESTAMP, 1)"
)


def mended_by_officer(desk):
    """Return a submitted application in which the officer filled a slot, and its case."""
    of = ground(desk)
    made = complete(desk, of)
    with desk.workspace.transaction(desk.officer) as tx:
        paper(tx, made, "PHOTOS")
    with desk.workspace.transaction(desk.clerk) as tx:
        submit(tx, CaseKind.APPLICATION, made)
    with desk.workspace.transaction(desk.second) as tx:
        return made, case_for(tx, CaseKind.APPLICATION, made)


@pytest.mark.parametrize("outcome", ["approve", "return", "refuse", "undo"])
def test_no_decision_by_whoever_prepared_or_changed_an_application(desk, outcome):
    _made, case = mended_by_officer(desk)
    for person in (desk.clerk, desk.officer):
        refused(desk.workspace, REFUSAL, DECISION, case=case, outcome=outcome, person=person.id)
    run(desk.workspace, DECISION, case=case, outcome=outcome, person=desk.second.id)


@pytest.mark.parametrize("column", ["first_by", "approved_by", "second_by"])
def test_no_name_of_a_preparer_under_a_decision_on_an_application(desk, column):
    made, _case = mended_by_officer(desk)
    also = {"first_by": ", first_verdict = 'approve'", "second_by": ", approved_by = 999"}.get(column, "")
    sql = f"UPDATE application SET {column} = :person{also} WHERE id = :made"
    refused(desk.workspace, REFUSAL, sql, person=desk.officer.id, made=made)
    run(desk.workspace, sql, person=desk.second.id, made=made)


@pytest.mark.parametrize("table", ["application_line", "application_party", "evidence"])
def test_whose_hand_is_only_on_a_part_does_not_decide_either(desk, table):
    made = submitted(desk, ground(desk))
    run(desk.workspace, f"UPDATE {table} SET created_by = :person WHERE application_id = :made", person=77, made=made)
    refused(desk.workspace, REFUSAL, DECISION, case=case_id(desk, made), outcome="approve", person=77)


def test_whoever_decided_does_not_become_a_preparer(desk):
    made = application(desk, S.APPROVED)
    with desk.workspace.reader() as session:
        deciders = {session.get_one(Application, made).approved_by, session.get_one(Application, made).second_by}
    add = "INSERT INTO application_preparer (application_id, user_id, row_version) VALUES (:made, :person, 1)"
    assert deciders == {desk.officer.id, desk.second.id}
    for person in deciders:
        refused(desk.workspace, REFUSAL, add, made=made, person=person)
        sql = "UPDATE application SET submitted_by = :person WHERE id = :made"
        refused(desk.workspace, REFUSAL, sql, made=made, person=person)
    run(desk.workspace, add, made=made, person=77)


def test_whoever_approved_is_told_that_another_files_the_papers(desk):
    made = application(desk, S.APPROVED)
    with pytest.raises(NotPermitted) as told, desk.workspace.transaction(desk.officer) as tx:
        paper(tx, made, "PHOTOS")
    assert told.value.code == "decided_already"
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "PHOTOS")


def test_preparers_stay_on_record(desk):
    made, case = mended_by_officer(desk)
    person = {"made": made, "person": desk.officer.id}
    mine = "WHERE application_id = :made AND user_id = :person"
    refused(desk.workspace, KEPT, f"UPDATE application_preparer SET user_id = 77 {mine}", **person)
    refused(desk.workspace, KEPT, f"DELETE FROM application_preparer {mine}", **person)
    if desk.workspace.dialect == "postgresql":
        refused(desk.workspace, "append-only", "TRUNCATE application_preparer")
    refused(desk.workspace, REFUSAL, DECISION, case=case, outcome="approve", person=desk.officer.id)


def test_a_draft_still_goes_with_its_preparers(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of)
        delete_draft(tx, made, tx.get(Application, made).row_version)
    with desk.workspace.reader() as session:
        assert session.exec(select(ApplicationPreparer).where(ApplicationPreparer.application_id == made)).all() == []


def test_no_declaration_is_verified_by_whoever_changed_its_draft(desk):
    with desk.workspace.transaction(desk.clerk) as tx:
        made = declarations.declaration(tx, state=declarations.DeclarationState.SIGNED)
    with desk.workspace.engine.begin() as connection:
        table = sa.Table("journal_entry", sa.MetaData(), autoload_with=connection)
        last = connection.execute(sa.select(table).order_by(table.c.seq.desc()).limit(1)).mappings().one()
        forged = {**last, "seq": last["seq"] + 1, "record": "declaration", "record_id": made, "actor_id": 77}
        connection.execute(table.insert(), forged)
    sql = (
        "UPDATE declaration SET state = 'verified', verified_by = :person, verified_on = CURRENT_DATE WHERE id = :made"
    )
    refused(desk.workspace, REFUSAL, sql, person=77, made=made)
    refused(desk.workspace, REFUSAL, sql, person=desk.clerk.id, made=made)
    with desk.workspace.transaction(desk.officer) as tx:
        case = case_for(tx, CaseKind.DECLARATION, made)
    for person in (77, desk.clerk.id):
        refused(desk.workspace, REFUSAL, DECISION, case=case, outcome="approve", person=person)


def test_no_classification_is_decided_by_whoever_proposed_it(desk):
    with desk.workspace.transaction(desk.clerk) as tx:
        product = goods.product(tx)
        made = goods.proposal(tx, product)
    with desk.workspace.transaction(desk.officer) as tx:
        case = case_for(tx, CaseKind.CLASSIFICATION, made)
    run(desk.workspace, "UPDATE classification SET prepared_by = 77 WHERE id = :made", made=made)
    for person in (77, desk.clerk.id):
        sql = "UPDATE classification SET state = 'confirmed', decided_by = :person WHERE id = :made"
        refused(desk.workspace, REFUSAL, sql, person=person, made=made)
        refused(desk.workspace, REFUSAL, DECISION, case=case, outcome="approve", person=person)


@pytest.fixture
def granted(desk):
    """A dossier prepared by the clerk and granted by the two officers."""
    _party, made = dossiers.certified(desk.workspace, desk.clerk, desk.officer, desk.second)
    return made


def test_no_dossier_is_decided_by_whoever_had_a_hand_in_it(desk, granted):
    run(
        desk.workspace,
        "INSERT INTO dossier_hand (dossier_id, user_id, touches, row_version) VALUES (:made, 77, 1, 1)",
        made=granted,
    )
    with desk.workspace.engine.begin() as connection:
        for name, columns in (("dossier_event", ("decided_by", "second_by")), ("dossier_vote", ("voted_by",))):
            table = sa.Table(name, sa.MetaData(), autoload_with=connection)
            row = dict(connection.execute(sa.select(table).limit(1)).mappings().one())
            del row["id"]
            for column in columns:
                for person in (77, desk.clerk.id):
                    with pytest.raises(DBAPIError, match=REFUSAL), connection.begin_nested():
                        connection.execute(table.insert(), {**row, "prepared_by": 999, column: person})
    refused(desk.workspace, KEPT, "DELETE FROM dossier_hand WHERE user_id = 77")
    refused(desk.workspace, KEPT, "UPDATE dossier_hand SET user_id = 78 WHERE user_id = 77")


def returned_mended_and_approved(desk):
    """Return an application that the officer returned and then mended, and that the second officer approved."""
    made = submitted(desk, ground(desk))
    with desk.workspace.transaction(desk.officer) as tx:
        return_case(tx, case_for(tx, CaseKind.APPLICATION, made), "The port is missing.")
    with desk.workspace.transaction(desk.officer) as tx:
        typed = form_values(application_detail(tx.session, made, TODAY)) | {"port": "Ningbo"}
        change_application(tx, made, tx.get(Application, made).row_version, validate(ApplicationDraft, typed))
        submit(tx, CaseKind.APPLICATION, made)
    with desk.workspace.transaction(desk.second) as tx:
        approve(tx, case_for(tx, CaseKind.APPLICATION, made), "Fine.")
    return made


def test_an_officer_who_returned_a_case_may_mend_it_and_another_decides(desk):
    made = returned_mended_and_approved(desk)
    with desk.workspace.reader() as session:
        assert session.get_one(Application, made).first_by == desk.second.id


def test_a_first_decision_dies_when_its_author_changes_a_paper(desk):
    made = submitted(desk, ground(desk))
    case = case_id(desk, made)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Fine.")
    with desk.workspace.transaction(desk.officer) as tx:
        paper(tx, made, "PHOTOS")
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(NotPermitted):
        approve(tx, case, "Fine.")


def test_a_desk_with_decisions_is_restored_and_guarded_again(desk, granted, tmp_path, clock):
    made = returned_mended_and_approved(desk)
    backup = back_up(desk.workspace, tmp_path / "out", portable=True)
    restore(backup, str(tmp_path / "restored"), clock)
    again = open_workspace(str(tmp_path / "restored"), clock)
    try:
        with again.reader() as session:
            kept = session.exec(select(Decision.reason)).all()
            assert {"The port is missing.", "Fine."} <= set(kept)
            assert session.exec(select(DossierEvent)).one().second_by == desk.second.id
            assert check_chain(session).sound
        with again.transaction(desk.officer) as tx:
            case = case_for(tx, CaseKind.APPLICATION, made)
        refused(again, REFUSAL, DECISION, case=case, outcome="approve", person=desk.officer.id)
        refused(again, "says what it is", "DELETE FROM workspace_info")
    finally:
        again.close()

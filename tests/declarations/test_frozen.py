"""What was issued stays as it is: for the window, the program's own session, and any database session."""

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from models.declarations.choices import DeclarationState
from models.declarations.commands import verify
from models.declarations.queries import stated
from models.declarations.stating import parts_of
from models.declarations.tables import (
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.workspace.errors import NotPermitted, UserError, WorldFault
from tests.declarations.builders import CALLED_BACK, cast, declaration, verified

S = DeclarationState


def run(workspace, sql):
    """Run plain SQL behind the program's back."""
    with workspace.engine.begin() as connection:
        connection.execute(sa.text(sql))


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE declaration SET specific_end_use = 'something else' WHERE id = 1",
        "UPDATE declaration SET frozen_content = '{}' WHERE id = 1",
        "UPDATE declaration SET frozen_hash = 'x' WHERE id = 1",
        "UPDATE declaration SET prepared_by = 2 WHERE id = 1",
        "UPDATE declaration SET issued_by = 2 WHERE id = 1",
        "UPDATE declaration SET contract_number = NULL WHERE id = 1",
        "UPDATE declaration SET state = 'draft' WHERE id = 1",
        "UPDATE declaration SET state = 'verified', verified_by = 2 WHERE id = 1",
        "DELETE FROM declaration WHERE id = 1",
        "UPDATE declaration_line SET quantity = quantity * 2 WHERE declaration_id = 1",
        "UPDATE declaration_line SET unit = 'TNE' WHERE declaration_id = 1",
        "UPDATE declaration_line SET declaration_id = 2 WHERE declaration_id = 1",
        "DELETE FROM declaration_line WHERE declaration_id = 1",
        "UPDATE declaration_undertaking SET answer = 'not_given' WHERE declaration_id = 1",
        "DELETE FROM declaration_undertaking WHERE declaration_id = 1",
        "DELETE FROM declaration_party WHERE declaration_id = 1",
        "UPDATE declaration_party SET party_id = 1 WHERE declaration_id = 1",
        "INSERT INTO declaration_undertaking (row_version, declaration_id, code, answer, note, decision_reason) "
        "VALUES (1, 1, 'E09', 'will_not', '', '')",
    ],
)
def test_the_database_refuses_to_change_an_issued_declaration(workspace, clerk, sql):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        declaration(tx, of, S.ISSUED)
        declaration(tx, of)
    with pytest.raises(DBAPIError):
        run(workspace, sql)
    run(
        workspace,
        sql.replace("declaration_id = 1", "declaration_id = 99")
        .replace(" WHERE id = 1", " WHERE id = 99")
        .replace("VALUES (1, 1,", "VALUES (1, 2,"),
    )


def test_every_column_is_either_frozen_or_known_as_handling(workspace, clerk):
    from importlib import import_module

    from models.declarations.guard import HANDLING

    guard = import_module("models.workspace.migrations.versions.0003_guard_signed_declarations")
    rest = import_module("models.workspace.migrations.versions.0005_complete_declarations")
    columns = {column.key for column in Declaration.__table__.columns}
    handled = {*guard.STATE, *guard.SIGNATURE, *guard.RECEIPT, *guard.VERIFICATION, *guard.BOOKKEEPING, *rest.HANDLED}
    content = {*guard.CONTENT, *rest.STATED}
    assert columns == handled | content
    assert not handled & content
    assert handled == HANDLING | {"created_at", "created_by"}
    line_columns = {column.key for column in DeclarationLine.__table__.columns}
    assert line_columns == {*guard.LINE_CONTENT, *guard.LINE_HANDLING, "transfer_note"}
    signature_columns = {column.key for column in DeclarationSignature.__table__.columns}
    assert signature_columns == {"id", "declaration_id", "role", *rest.SIGNING, *guard.BOOKKEEPING}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE declaration SET signed_on = '2026-11-25' WHERE id = 1",
        "UPDATE declaration SET signatory_name = 'Somebody Else' WHERE id = 1",
        "UPDATE declaration SET valid_until = '2036-01-01' WHERE id = 1",
        "UPDATE declaration SET company_seal = {false} WHERE id = 1",
        "UPDATE declaration SET signature_recorded_by = 2 WHERE id = 1",
        "UPDATE declaration SET signed_attachment_id = NULL WHERE id = 1",
        "UPDATE declaration SET courier_number = 'X' WHERE id = 1",
        "UPDATE declaration SET state = 'issued_for_signature' WHERE id = 1",
    ],
)
def test_the_database_refuses_to_change_a_signature(workspace, clerk, sql):
    with workspace.transaction(clerk) as tx:
        declaration(tx, state=S.SIGNED)
    sql = sql.format(false="0" if workspace.dialect == "sqlite" else "false")
    with pytest.raises(DBAPIError):
        run(workspace, sql)


@pytest.mark.parametrize("state", ["superseded", "withdrawn", "stopped_and_reported"])
def test_the_database_lets_nothing_come_back_to_life(workspace, clerk, officer, state):
    verified(workspace, clerk, officer)
    cause = ", stop_cause = 'no_longer_valid'" if state.startswith("stopped") else ""
    run(workspace, f"UPDATE declaration SET state = '{state}'{cause} WHERE id = 1")
    with pytest.raises(DBAPIError):
        run(workspace, "UPDATE declaration SET state = 'verified' WHERE id = 1")


@pytest.mark.parametrize("verifier", ["prepared_by", "issued_by", "signature_recorded_by", "NULL"])
def test_the_two_person_rule_holds_for_any_database_session(workspace, clerk, verifier):
    with workspace.transaction(clerk) as tx:
        declaration(tx, state=S.SIGNED)
    with pytest.raises(DBAPIError):
        run(workspace, f"UPDATE declaration SET state = 'verified', verified_by = {verifier} WHERE id = 1")


def test_whoever_only_changed_the_draft_cannot_verify_it_either(workspace, clerk, officer, second_officer):
    from models.declarations.commands import change_declaration, issue_for_signature, record_signature
    from models.declarations.queries import form_values
    from tests.declarations.builders import draft, signature

    with workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of)
    with workspace.reader() as session:
        _, seen = form_values(session, made)
    with workspace.transaction(officer) as tx:
        change_declaration(tx, made, seen, draft(of, project="Example"))
    with workspace.transaction(clerk) as tx:
        issue_for_signature(tx, made)
        record_signature(tx, made, signature(tx))
    with pytest.raises(NotPermitted, match="prepared this"), workspace.transaction(officer) as tx:
        verify(tx, made, CALLED_BACK)
    with workspace.transaction(second_officer) as tx:
        verify(tx, made, CALLED_BACK)


def test_the_recorder_of_the_signature_cannot_verify_it(workspace, clerk, officer):
    from models.declarations.commands import record_signature
    from tests.declarations.builders import signature

    with workspace.transaction(clerk) as tx:
        made = declaration(tx, state=S.ISSUED)
    with workspace.transaction(officer) as tx:
        record_signature(tx, made, signature(tx))
    with pytest.raises(NotPermitted), workspace.transaction(officer) as tx:
        verify(tx, made, CALLED_BACK)


def test_the_session_refuses_with_a_sentence_before_the_database_does(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        made = declaration(tx, state=S.ISSUED)

    def change(row):
        row.specific_end_use = "something else"

    def requantify(row):
        row.quantity *= 2

    def reanswer(row):
        row.note = "x"

    for kind, act in ((Declaration, change), (DeclarationLine, requantify), (DeclarationUndertaking, reanswer)):
        with pytest.raises(UserError, match="never changed"), workspace.transaction(clerk) as tx:
            row = tx.get(kind, made) if kind is Declaration else parts_of(tx.session, kind, made)[0]
            act(row)
            tx.session.flush()
    for kind in (Declaration, DeclarationLine, DeclarationParty):
        with pytest.raises(UserError, match="never changed"), workspace.transaction(clerk) as tx:
            row = tx.get(kind, made) if kind is Declaration else parts_of(tx.session, kind, made)[0]
            tx.remove(row)
    with pytest.raises(UserError, match="never changed"), workspace.transaction(clerk) as tx:
        tx.add(DeclarationUndertaking(declaration_id=made, code="E09", answer="will_not"))


def test_a_frozen_text_that_was_tampered_with_is_recognised(sqlite_workspace, person):
    with sqlite_workspace.transaction(person("clara")) as tx:
        made = declaration(tx, state=S.ISSUED)
    run(sqlite_workspace, "DROP TRIGGER declaration_frozen")
    run(sqlite_workspace, "UPDATE declaration SET frozen_content = replace(frozen_content, '100', '900')")
    with sqlite_workspace.reader() as session, pytest.raises(WorldFault, match="fingerprint"):
        stated(session, made)


def test_a_portable_backup_of_issued_declarations_restores(workspace, clerk, officer, tmp_path, clock):
    from models.opening import open_workspace
    from models.workspace.keeping import back_up, restore

    made = verified(workspace, clerk, officer)
    backup = back_up(workspace, tmp_path / "out", portable=True)
    restore(backup, str(tmp_path / "restored"), clock)
    again = open_workspace(str(tmp_path / "restored"), clock)
    try:
        with again.reader() as session, workspace.reader() as before:
            assert stated(session, made) == stated(before, made)
        with pytest.raises(DBAPIError):
            run(again, "UPDATE declaration_line SET quantity = 1")
    finally:
        again.close()

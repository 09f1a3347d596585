"""The unit of work: commits whole with its journal, or leaves nothing; conflicts name what others changed."""

from decimal import Decimal

import pytest
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.journal.queries import check_chain, expect_version, history
from models.journal.tables import JournalEntry
from models.workspace.errors import Conflict, UserError
from models.workspace.tables import Note, Setting


def test_a_change_is_written_with_who_when_what_before_and_after(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        tx.act("choose")
        setting = tx.add(Setting(name="colour", value="red"))
    with workspace.transaction(clerk) as tx:
        tx.act("choose_again", "because")
        tx.get(Setting, setting.key).value = "blue"
    with workspace.reader() as session:
        latest, first = history(session, "setting", setting.key)
        assert (latest.act, latest.reason, latest.actor_name) == ("choose_again", "because", "Clara Example")
        assert latest.before["value"] == "red"
        assert latest.after["value"] == "blue"
        assert latest.after["row_version"] == 2
        assert first.operation == "create"
        assert first.after["name"] == "colour"
        assert check_chain(session).sound


def test_a_failed_act_leaves_nothing(workspace, clerk):
    with pytest.raises(UserError), workspace.transaction(clerk) as tx:
        tx.add(Setting(name="colour", value="red"))
        raise UserError("no", "No.")
    with workspace.reader() as session:
        assert session.exec(select(Setting)).all() == []
        assert session.exec(select(JournalEntry).where(JournalEntry.record == "setting")).all() == []


def test_the_second_person_to_save_sees_what_the_first_changed(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        setting = tx.add(Setting(name="colour", value="red"))
        seen = setting.row_version
    with workspace.transaction(officer) as tx:
        tx.get(Setting, setting.key).value = "green"
    with pytest.raises(Conflict) as caught, workspace.transaction(clerk) as tx:
        row = tx.get(Setting, setting.key)
        expect_version(tx, row, seen)
    assert caught.value.by == "Otto Example"
    assert caught.value.theirs == {"value": ("red", "green")}


def test_a_stale_row_is_refused_even_without_asking(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        setting = tx.add(Setting(name="colour", value="red"))
    with pytest.raises(Conflict):
        stale = None
        with workspace.reader() as session:
            stale = session.get(Setting, setting.key)
            session.expunge(stale)
        with workspace.transaction(officer) as tx:
            tx.get(Setting, setting.key).value = "green"
        with workspace.transaction(clerk) as tx:
            tx.session.add(stale)
            stale.value = "blue"


def test_bulk_rows_are_journalled_one_by_one_and_ids_go_on(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        tx.act("import")
        ids = tx.bulk_insert(Setting, [{"name": f"n{i}", "value": i} for i in range(50)])
        later = tx.add(Setting(name="later", value=None))
    assert len(ids) == 50
    assert later.key > max(ids)
    with workspace.reader() as session:
        assert history(session, "setting", ids[7])[0].after == {"name": "n7", "value": 7}
        assert check_chain(session).sound


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x" * 81, "too_long"),
        ("a\x00b", "refused_character"),
        ("a\u202eb", "refused_character"),
        ("\x1b", "refused_character"),
    ],
)
def test_bad_text_never_reaches_the_database(workspace, clerk, text, code):
    with pytest.raises(UserError) as caught, workspace.transaction(clerk) as tx:
        tx.add(Setting(name=text))
    assert caught.value.code == code


def test_exact_numbers_stay_exact(workspace, clerk):
    from models.workspace.columns import Fixed

    kind = Fixed(6)
    dialect = workspace.engine.dialect
    stored = kind.process_bind_param(Decimal("123456789.123456"), dialect)
    assert kind.process_result_value(stored, dialect) == Decimal("123456789.123456")
    with pytest.raises(UserError, match="decimal places"):
        kind.process_bind_param(Decimal("0.0000001"), dialect)
    with pytest.raises(UserError, match="outside"):
        kind.process_bind_param(Decimal("1e30"), dialect)
    with pytest.raises(UserError, match="outside"):
        kind.process_bind_param(Decimal("NaN"), dialect)


@pytest.mark.parametrize("statement", ["UPDATE journal_entry SET act = 'x'", "DELETE FROM journal_entry"])
def test_the_database_refuses_to_alter_the_journal(workspace, clerk, statement):
    with pytest.raises(DBAPIError, match="append-only"), workspace.engine.begin() as connection:
        connection.exec_driver_sql(statement)


def test_notes_can_only_be_added(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        tx.add(Note(owner_kind="party", owner_id=1, body="seen"))
    with pytest.raises(DBAPIError, match="append-only"), workspace.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE note SET body = 'unseen'")

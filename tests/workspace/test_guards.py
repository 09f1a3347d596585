"""The triggers of a workspace, on both databases: as shipped, and found when one is gone, altered or switched off."""

import pytest

from models.journal.verifying import verify
from models.workspace.actor import PROGRAM
from models.workspace.errors import UserError
from models.workspace.guards import expected_guards, guard_faults, guards_in


def raw(workspace, *statements):
    """Change the database past the program, as whoever owns it can."""
    with workspace.engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def last_rows_cut(workspace, count=2):
    """Return what somebody does who wants to hide the latest acts: guards off, rows away."""
    drop = (
        ["DROP TRIGGER journal_entry_no_delete", "DROP TRIGGER journal_entry_no_update"]
        if workspace.dialect == "sqlite"
        else [
            "DROP TRIGGER journal_entry_kept ON journal_entry",
            "DROP TRIGGER journal_entry_not_emptied ON journal_entry",
        ]
    )
    rows = f"(SELECT max(seq) - {count} FROM journal_entry)"
    raw(workspace, *drop, f"DELETE FROM journal_entry WHERE seq > {rows}")


def test_the_shipped_list_is_what_the_migrations_make(workspace):
    with workspace.engine.connect() as connection:
        found = guards_in(connection)
    assert found == expected_guards(workspace.dialect), "run: python -m tests.guards --update"
    assert any(key.startswith("journal_entry ") for key in found)
    assert guard_faults(workspace) == ()


def test_missing_guards_are_findings(workspace):
    before = verify(workspace, PROGRAM)
    assert before.sound
    last_rows_cut(workspace)
    found = verify(workspace, PROGRAM)
    assert found.chain.sound  # a chain that was cut off holds: nothing in it tells
    told = [str(words) for words in found.findings]
    assert len(told) == 2
    assert all("of the table journal_entry is missing" in each for each in told)


def test_a_head_written_down_earlier_finds_the_cut(workspace):
    before = verify(workspace, PROGRAM)
    kept = verify(workspace, PROGRAM, earlier_head=f" {before.chain.head.upper()}\n")
    assert (kept.sound, kept.chain.stands_at) == (True, before.chain.rows)
    last_rows_cut(workspace)
    found = verify(workspace, PROGRAM, earlier_head=before.chain.head)
    assert found.chain.stands_at is None
    assert any("stands nowhere in the chain" in str(words) for words in found.findings)
    for text in ("abc", "g" * 64):
        with pytest.raises(UserError, match="no head of a chain"):
            verify(workspace, PROGRAM, earlier_head=text)


def test_the_head_of_an_empty_journal_stands_in_every_chain(workspace):
    assert verify(workspace, PROGRAM, earlier_head="0" * 64).chain.stands_at == 0


def test_a_guard_that_guards_nothing_is_found(workspace):
    if workspace.dialect == "sqlite":
        raw(
            workspace,
            "DROP TRIGGER blob_no_update",
            "CREATE TRIGGER blob_no_update BEFORE UPDATE ON blob WHEN 0 BEGIN SELECT RAISE(ABORT, 'blob is append-only'); END",
            "CREATE TRIGGER added AFTER INSERT ON note BEGIN SELECT 1; END",
        )
        expected = {"guard blob_no_update of the table blob was altered", "table note has a trigger added"}
    else:
        raw(
            workspace,
            "ALTER TABLE blob DISABLE TRIGGER blob_kept",
            "CREATE OR REPLACE FUNCTION euc_desk_freeze() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RETURN NULL; END $$",
        )
        expected = {"guard blob_kept of the table blob was altered", "guard declaration_not_emptied of the table"}
    told = "\n".join(str(words) for words in guard_faults(workspace))
    for part in expected:
        assert part in told

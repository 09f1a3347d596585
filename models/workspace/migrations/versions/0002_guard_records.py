"""Let the database itself refuse to change or delete what must stay as it was written."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What may never be changed or deleted, by any session: the journal, decisions and votes, bookings and what befell a
# licence, remarks, issued documents, file contents.
KEPT = (
    "journal_entry",
    "review_decision",
    "dossier_event",
    "dossier_vote",
    "licence_event",
    "ledger_entry",
    "note",
    "issued_document",
    "blob",
)


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION euc_desk_keep() RETURNS trigger LANGUAGE plpgsql AS $$ "
            "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$"
        )
        for table in KEPT:
            op.execute(
                f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION euc_desk_keep()"
            )
            op.execute(
                f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_keep()"
            )
        return
    for table in KEPT:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        for table in KEPT:
            op.execute(f"DROP TRIGGER {table}_kept ON {table}")
            op.execute(f"DROP TRIGGER {table}_not_emptied ON {table}")
        op.execute("DROP FUNCTION euc_desk_keep()")
        return
    for table in KEPT:
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_no_{verb}")

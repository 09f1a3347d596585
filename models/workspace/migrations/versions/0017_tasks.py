"""Keep what a change left to be looked at: tasks with their owner and day, closed with a note and never deleted."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
TABLE = "task"
KINDS = ("stop", "status", "look")
RECORDS = ("party", "product", "dossier", "declaration", "application", "licence", "shipment", "edition_use")
ROLES = ("clerk", "compliance_officer", "compliance_manager", "auditor", "administrator")
# What a task says stays as it was opened; it is closed once, and then it stays closed.
STATED = (
    *("kind", "record", "record_id", "number", "name", "why", "cause", "cause_id", "owed_by_role", "owed_by_user"),
    *("opened_on", "due_on", "due_key", "created_at", "created_by"),
)
REFUSAL = "a task is closed once and otherwise stays as it is"


def _choice(name: str, values: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("kind", _choice("taskkind", KINDS), nullable=False),
        sa.Column("record", _choice("taskrecord", RECORDS), nullable=False),
        sa.Column("record_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.String(60), nullable=False),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("why", JSON, nullable=False),
        sa.Column("cause", sa.String(40), nullable=False),
        sa.Column("cause_id", sa.BigInteger(), nullable=False),
        sa.Column("owed_by_role", _choice("role", ROLES), nullable=False),
        sa.Column("owed_by_user", BIG_ID, nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_key", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_by", BIG_ID, nullable=True),
        sa.Column("closed_note", sa.String(2000), nullable=False),
        sa.CheckConstraint("(closed_on IS NULL) = (closed_by IS NULL)", name=op.f("ck_task_closed_by_somebody")),
        sa.CheckConstraint("closed_on IS NULL OR closed_note <> ''", name=op.f("ck_task_closed_with_a_note")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
    )
    op.create_index("ix_task_record", TABLE, ["record", "record_id"], unique=False)
    op.create_index("ix_task_due", TABLE, ["closed_on", "due_key"], unique=False)
    _guard(with_functions=op.get_context().dialect.name == "postgresql")


def _guard(*, with_functions: bool) -> None:
    changed = [f"NEW.{name} IS {'DISTINCT FROM' if with_functions else 'NOT'} OLD.{name}" for name in STATED]
    when = " OR ".join(["OLD.closed_on IS NOT NULL", *changed])
    if not with_functions:
        op.execute(
            f"CREATE TRIGGER task_stays BEFORE UPDATE ON {TABLE} FOR EACH ROW WHEN {when} "
            f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
        )
        op.execute(
            f"CREATE TRIGGER task_no_delete BEFORE DELETE ON {TABLE} "
            "BEGIN SELECT RAISE(ABORT, 'tasks are never deleted'); END"
        )
        return
    op.execute(
        "CREATE FUNCTION euc_desk_task_stays() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF {when} THEN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation'; END IF; "
        "RETURN NEW; END $$"
    )
    op.execute(
        f"CREATE TRIGGER task_stays BEFORE UPDATE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION euc_desk_task_stays()"
    )
    op.execute(f"CREATE TRIGGER task_no_delete BEFORE DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION euc_desk_keep()")
    op.execute(
        f"CREATE TRIGGER task_not_emptied BEFORE TRUNCATE ON {TABLE} FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_keep()"
    )


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        for name in ("task_stays", "task_no_delete", "task_not_emptied"):
            op.execute(f"DROP TRIGGER {name} ON {TABLE}")
        op.execute("DROP FUNCTION euc_desk_task_stays()")
    op.drop_index("ix_task_due", table_name=TABLE)
    op.drop_index("ix_task_record", table_name=TABLE)
    op.drop_table(TABLE)

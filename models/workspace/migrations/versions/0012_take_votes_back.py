"""Let who voted on a dossier take the vote back before it is decided; the vote and its taking back both stay on record."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLE = "vote_taken_back"
# A restored backup is filled in the order of its tables: the guards sleep while the workspace does not say what it is.
LIVE = "EXISTS (SELECT 1 FROM workspace_info)"
OWN = "EXISTS (SELECT 1 FROM dossier_vote v WHERE v.id = NEW.vote_id AND v.voted_by = NEW.taken_back_by)"
DECIDED = (
    "EXISTS (SELECT 1 FROM dossier_vote v JOIN dossier_event e ON e.proposal_id = COALESCE(v.proposal_id, v.id) "
    "WHERE v.id = NEW.vote_id)"
)
GONE = "NEW.proposal_id IS NOT NULL AND EXISTS (SELECT 1 FROM vote_taken_back t WHERE t.vote_id = NEW.proposal_id)"
GUARDS = (
    (TABLE, f"NOT {OWN} OR {DECIDED}", "only who voted takes a vote back, and only before the decision"),
    ("dossier_event", GONE, "a vote that was taken back decides nothing"),
)


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        sa.Column("vote_id", BIG_ID, nullable=False),
        sa.Column("taken_back_on", sa.Date(), nullable=False),
        sa.Column("taken_back_by", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f(f"fk_{TABLE}_dossier_id_dossier")),
        sa.ForeignKeyConstraint(["vote_id"], ["dossier_vote.id"], name=op.f(f"fk_{TABLE}_vote_id_dossier_vote")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{TABLE}")),
        sa.UniqueConstraint("vote_id", name=op.f(f"uq_{TABLE}_vote_id")),
    )
    op.create_index(op.f(f"ix_{TABLE}_dossier_id"), TABLE, ["dossier_id"], unique=False)
    postgresql = op.get_context().dialect.name == "postgresql"
    _keep(postgresql)
    for table, condition, words in GUARDS:
        _guard(table, f"{LIVE} AND ({condition})", words, postgresql)


def _keep(postgresql: bool) -> None:
    if postgresql:
        op.execute(
            f"CREATE TRIGGER {TABLE}_kept BEFORE UPDATE OR DELETE ON {TABLE} "
            "FOR EACH ROW EXECUTE FUNCTION euc_desk_keep()"
        )
        op.execute(
            f"CREATE TRIGGER {TABLE}_not_emptied BEFORE TRUNCATE ON {TABLE} "
            "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_keep()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {TABLE}_no_{verb.lower()} BEFORE {verb} ON {TABLE} "
            f"BEGIN SELECT RAISE(ABORT, '{TABLE} is append-only'); END"
        )


def _guard(table: str, when: str, words: str, postgresql: bool) -> None:
    name = f"{table}_taking_back"
    if not postgresql:
        op.execute(
            f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW WHEN {when} "
            f"BEGIN SELECT RAISE(ABORT, '{words}'); END"
        )
        return
    op.execute(
        f"CREATE FUNCTION euc_desk_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF {when} THEN RAISE EXCEPTION '{words}' USING ERRCODE = 'restrict_violation'; END IF; RETURN NEW; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION euc_desk_{name}()")


def downgrade() -> None:
    postgresql = op.get_context().dialect.name == "postgresql"
    for table, _condition, _words in GUARDS:
        op.execute(f"DROP TRIGGER {table}_taking_back" + (f" ON {table}" if postgresql else ""))
        if postgresql:
            op.execute(f"DROP FUNCTION euc_desk_{table}_taking_back()")
    op.drop_index(op.f(f"ix_{TABLE}_dossier_id"), table_name=TABLE)
    op.drop_table(TABLE)

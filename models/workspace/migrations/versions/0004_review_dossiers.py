"""Let dossiers be handed in, given back and asked about in rounds, and note everybody's hand in them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ROUNDED = ("dossier", "dossier_vote", "dossier_event")


def choice(*values: str, name: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def row(*columns: sa.schema.SchemaItem) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        *columns,
    ]


def part(table: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        *row(*columns),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f(f"fk_{table}_dossier_id_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_dossier_id"), table, ["dossier_id"], unique=False)


def upgrade() -> None:
    for table in ROUNDED:
        op.add_column(table, sa.Column("round", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("dossier_vote", sa.Column("touches", sa.Integer(), nullable=False, server_default="0"))
    part(
        "dossier_round",
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submitted_by", BIG_ID, nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_by", BIG_ID, nullable=True),
        sa.Column("returned_reason", sa.String(2000), nullable=False),
        sa.UniqueConstraint("dossier_id", "round", name=op.f("uq_dossier_round_dossier_id_round")),
        sa.CheckConstraint(
            "(returned_on IS NULL) = (returned_by IS NULL)", name=op.f("ck_dossier_round_returned_by_somebody")
        ),
        sa.CheckConstraint(
            "returned_by IS NULL OR returned_by <> submitted_by", name=op.f("ck_dossier_round_two_people")
        ),
    )
    part(
        "dossier_hand",
        sa.Column("user_id", BIG_ID, nullable=False),
        sa.Column("touches", sa.Integer(), nullable=False),
        sa.UniqueConstraint("dossier_id", "user_id", name=op.f("uq_dossier_hand_dossier_id_user_id")),
    )
    part(
        "dossier_question",
        sa.Column("asked_by", BIG_ID, nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("body", sa.String(4000), nullable=False),
        sa.Column("owed_by", choice("preparer", "customer", "compliance_officer", name="owing"), nullable=False),
        sa.Column("owed_by_user", BIG_ID, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(4000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", BIG_ID, nullable=True),
        sa.CheckConstraint(
            "(answered_on IS NULL) = (answered_by IS NULL)", name=op.f("ck_dossier_question_answered_by_somebody")
        ),
    )
    op.create_index("ix_dossier_question_open", "dossier_question", ["dossier_id", "answered_on"], unique=False)
    # Decisions and votes are append-only; those there are belong to round 0, so a dossier decided already stays there.
    op.execute(
        "UPDATE dossier SET round = 1 WHERE submitted_on IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM dossier_event e WHERE e.dossier_id = dossier.id)"
    )
    op.execute(
        "INSERT INTO dossier_round (dossier_id, round, submitted_on, submitted_at, submitted_by, returned_reason, "
        "row_version, created_at, created_by) SELECT id, round, submitted_on, COALESCE(changed_at, created_at, "
        "CURRENT_TIMESTAMP), COALESCE(submitted_by, prepared_by), '', 1, created_at, created_by FROM dossier "
        "WHERE submitted_on IS NOT NULL"
    )


def downgrade() -> None:
    op.drop_index("ix_dossier_question_open", table_name="dossier_question")
    for table in ("dossier_question", "dossier_hand", "dossier_round"):
        op.drop_index(op.f(f"ix_{table}_dossier_id"), table_name=table)
        op.drop_table(table)
    op.drop_column("dossier_vote", "touches")
    for table in reversed(ROUNDED):
        op.drop_column(table, "round")

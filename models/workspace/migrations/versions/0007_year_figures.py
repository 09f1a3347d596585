"""Keep what customers said of their consumption, production and stock by year; business and activity in Chinese too."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KIND = sa.Enum(
    "consumption", "production", "stock", name="figurekind", native_enum=False, create_constraint=True, length=40
)
CHINESE = {"party": "nature_of_business_zh", "site": "activity_zh"}


def upgrade() -> None:
    for table, column in CHINESE.items():
        op.add_column(table, sa.Column(column, sa.String(500), nullable=False, server_default=""))
    op.create_table(
        "year_figure",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("kind", KIND, nullable=False),
        sa.Column("item", sa.String(200), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("forecast", sa.Boolean(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("source", sa.String(300), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity IS NULL OR quantity >= 0", name=op.f("ck_year_figure_no_less_than_nothing")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_year_figure_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_year_figure")),
    )
    op.create_index(op.f("ix_year_figure_party_id"), "year_figure", ["party_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_year_figure_party_id"), table_name="year_figure")
    op.drop_table("year_figure")
    for table, column in CHINESE.items():
        op.drop_column(table, column)

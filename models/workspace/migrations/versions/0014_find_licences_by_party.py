"""Let licences be found by the parties they name from the index alone."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_licence_party_licence", "licence_party", ["party_id", "licence_id"])


def downgrade() -> None:
    op.drop_index("ix_licence_party_licence", table_name="licence_party")

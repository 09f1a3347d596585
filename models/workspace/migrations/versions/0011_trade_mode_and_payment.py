"""Keep the trade mode and the terms of payment of an application, which the paper prints."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

LENGTHS = {"trade_mode": 60, "payment_terms": 200}


def upgrade() -> None:
    for name, length in LENGTHS.items():
        op.add_column("application", sa.Column(name, sa.String(length), nullable=False, server_default=""))


def downgrade() -> None:
    for name in LENGTHS:
        op.drop_column("application", name)

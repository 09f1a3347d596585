"""Let the queue find open questions and open applications by index alone."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

WIDER = (
    ("question", "open", ("application_id", "answered_on"), ("answered_on", "application_id")),
    ("application", "state", ("state", "state_since", "id"), ("state", "state_since", "id", "first_by")),
)


def upgrade() -> None:
    for table, name, _before, columns in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(columns))


def downgrade() -> None:
    for table, name, columns, _after in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(columns))

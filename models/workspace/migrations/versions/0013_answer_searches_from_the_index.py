"""Let searches of products, shipments and licences be answered from the index alone."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

WIDER = (
    ("product_token", "product", ("product_id",), ("product_id", "token")),
    ("shipment", "invoice", ("invoice_number",), ("invoice_number", "customs_declaration", "licence_id")),
    ("licence", "contract", ("contract_number",), ("contract_number", "licence_key")),
)


def upgrade() -> None:
    for table, name, _narrow, wide in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(wide))


def downgrade() -> None:
    for table, name, narrow, _wide in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(narrow))

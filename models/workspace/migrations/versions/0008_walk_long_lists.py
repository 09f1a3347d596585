"""Give every order in which a list can be read an index to walk along, and every search one that tells all it asks."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NEW = (
    ("product", "origin", ("origin", "sort_key", "id")),
    ("product", "unit", ("unit", "sort_key", "id")),
    ("declaration", "regime", ("regime", "id")),
    ("declaration", "version", ("version_number", "id")),
    ("declaration", "since", ("state_since", "id")),
    ("application", "lodged", ("lodged_on", "id")),
    ("application", "accepted", ("accepted_on", "id")),
    ("application", "answered", ("answered_on", "id")),
    ("application", "lodged_reference", ("lodged_reference",)),
    ("application", "authority_reference", ("authority_reference",)),
    ("licence", "kind", ("kind", "id")),
    ("licence", "destination", ("destination", "id")),
    ("licence", "from", ("valid_from", "id")),
    ("licence", "contract", ("contract_number",)),
    ("licence_line", "use", ("licence_id", "reserved", "drawn", "quantity")),
    ("shipment", "planned", ("planned_on", "id")),
    ("shipment", "shipped", ("shipped_on", "id")),
    ("shipment", "arrived", ("arrived_on", "id")),
    ("shipment", "destination", ("destination", "id")),
    ("shipment", "state", ("state", "id")),
    ("shipment", "transport", ("transport", "id")),
    ("shipment", "invoice", ("invoice_number",)),
    ("shipment", "customs", ("customs_declaration",)),
    ("shipment", "consignee", ("consignee_id", "number", "customs_declaration", "invoice_number", "licence_id")),
    ("open_order", "quantity", ("quantity", "id")),
    ("dossier", "opened", ("opened_on", "id")),
    ("dossier", "submitted", ("submitted_on", "id")),
    ("dossier", "party", ("party_id", "number")),
)
WIDER = (
    ("declaration", "end_user", ("end_user_id", "id"), ("end_user_id", "number", "contract_key")),
    (
        "application",
        "end_user",
        ("end_user_id", "id"),
        ("end_user_id", "number", "contract_key", "lodged_reference", "authority_reference"),
    ),
    ("open_order", "customer", ("customer_id", "state", "id"), ("customer_id", "state", "order_key")),
)


def upgrade() -> None:
    for table, name, columns in NEW:
        op.create_index(f"ix_{table}_{name}", table, list(columns))
    for table, name, _narrow, wide in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(wide))


def downgrade() -> None:
    for table, name, narrow, _wide in WIDER:
        op.drop_index(f"ix_{table}_{name}", table_name=table)
        op.create_index(f"ix_{table}_{name}", table, list(narrow))
    for table, name, _columns in NEW:
        op.drop_index(f"ix_{table}_{name}", table_name=table)

"""Give declarations the rest of the neutral record: further signatures, disposal, keeping time, and what goes with them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = "VARCHAR({}) NOT NULL DEFAULT ''"
DISPOSALS = ("none", "destroy_old", "destroy_after_use", "return")
EVENTS = ("last_export", "known_reexport", "end_of_deal")
ROLES = (
    "exporter",
    "purchaser",
    "intermediate_consignee",
    "ultimate_consignee",
    "end_user",
    "ultimate_end_user",
    "certifying_government_body",
    "notify_party",
)
REFUSAL = "a declaration issued for signature is frozen"

# What a declaration states; the last line holds how it was handled.
STATED = (
    "contract_until",
    "disposition_other",
    "resale_use",
    "reexport_countries",
    "end_product_country",
    "supply_history",
    "visit_authority",
    "records_years",
    "delivery_proof",
    "disposal",
    "annex_same_signatory",
    "frozen_signatures",
)
HANDLED = ("last_event", "last_event_on", "legal_hold", "legal_hold_reason")
SIGNING = ("signatory_name", "signatory_position", "signed_on", "signed_at_place", "company_seal")


def columns(json: str, no: str) -> dict[str, str]:
    return {
        "contract_until": "DATE",
        "disposition_other": TEXT.format(500),
        "resale_use": TEXT.format(1000),
        "reexport_countries": f"{json} NOT NULL DEFAULT '[]'",
        "end_product_country": TEXT.format(2),
        "supply_history": TEXT.format(1000),
        "visit_authority": TEXT.format(200),
        "records_years": "INTEGER",
        "delivery_proof": TEXT.format(200),
        "disposal": one_of("disposal", "disposal", DISPOSALS),
        "annex_same_signatory": f"BOOLEAN NOT NULL DEFAULT {no}",
        "frozen_signatures": "INTEGER NOT NULL DEFAULT 0",
        "last_event": one_of("last_event", "lastevent", EVENTS),
        "last_event_on": "DATE",
        "legal_hold": f"BOOLEAN NOT NULL DEFAULT {no}",
        "legal_hold_reason": TEXT.format(1000),
    }


def one_of(column: str, check: str, values: tuple[str, ...]) -> str:
    known = ", ".join(repr(value) for value in values)
    return f"VARCHAR(40) CONSTRAINT ck_declaration_{check} CHECK ({column} IN ({known}))\n"


def differs(names: tuple[str, ...], distinct: str) -> str:
    return "(" + " OR ".join(f'OLD."{name}" {distinct} NEW."{name}"' for name in names) + ")"


def rules(distinct: str) -> dict[str, tuple[str, str, str]]:
    """Return the triggers by name: table, verb, and when it refuses."""
    return {
        "declaration_rest_frozen": ("declaration", "UPDATE", f"OLD.state <> 'draft' AND {differs(STATED, distinct)}"),
        "declaration_held": ("declaration", "DELETE", "OLD.legal_hold"),
        "declaration_line_rest_frozen": (
            "declaration_line",
            "UPDATE",
            f"{owner('OLD', _ISSUED)} AND {differs(('transfer_note',), distinct)}",
        ),
        "declaration_signature_not_added": (
            "declaration_signature",
            "INSERT",
            owner("NEW", f"d.state <> 'draft' AND d.frozen_signatures <= {_SO_FAR}"),
        ),
        "declaration_signature_not_deleted": ("declaration_signature", "DELETE", owner("OLD", _ISSUED)),
        "declaration_signature_frozen": (
            "declaration_signature",
            "UPDATE",
            f"(({owner('OLD', _ISSUED)} OR {owner('NEW', _ISSUED)}) "
            f"AND {differs(('declaration_id', 'role'), distinct)}) "
            f"OR ({owner('OLD', _CLOSED)} AND {differs(SIGNING, distinct)}) "
            f"OR (OLD.signed_on IS NOT NULL AND {differs(SIGNING, distinct)})",
        ),
    }


_ISSUED = "d.state <> 'draft'"
_CLOSED = "d.state NOT IN ('draft', 'issued_for_signature', 'signed')"
_SO_FAR = "(SELECT count(*) FROM declaration_signature s WHERE s.declaration_id = d.id)"


def owner(row: str, condition: str) -> str:
    return f"EXISTS (SELECT 1 FROM declaration d WHERE d.id = {row}.declaration_id AND {condition})"  # noqa: S608 (names of this file)


def upgrade() -> None:
    postgresql = op.get_context().dialect.name == "postgresql"
    for name, kind in columns("JSONB" if postgresql else "JSON", "false" if postgresql else "0").items():
        op.execute(f"ALTER TABLE declaration ADD COLUMN {name} {kind}")
    op.execute(f"ALTER TABLE declaration_line ADD COLUMN transfer_note {TEXT.format(500)}")
    _signatures()
    for name, (table, verb, when) in rules("IS DISTINCT FROM" if postgresql else "IS NOT").items():
        if postgresql:
            back = "OLD" if verb == "DELETE" else "NEW"
            op.execute(
                f"CREATE FUNCTION euc_desk_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
                f"BEGIN IF {when} THEN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation'; END IF; "
                f"RETURN {back}; END $$"
            )
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION euc_desk_{name}()"
            )
        else:
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW WHEN {when} "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
    if postgresql:
        op.execute(
            "CREATE TRIGGER declaration_signature_not_emptied BEFORE TRUNCATE ON declaration_signature "
            "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_freeze()"
        )


def _signatures() -> None:
    op.create_table(
        "declaration_signature",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("declaration_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            sa.Enum(*ROLES, name="partyrole", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("signatory_name", sa.String(120), nullable=False),
        sa.Column("signatory_position", sa.String(120), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_at_place", sa.String(120), nullable=False),
        sa.Column("company_seal", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_declaration_signature_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration_signature")),
        sa.UniqueConstraint("declaration_id", "role", name=op.f("uq_declaration_signature_declaration_id_role")),
    )
    op.create_index(
        op.f("ix_declaration_signature_declaration_id"), "declaration_signature", ["declaration_id"], unique=False
    )


def downgrade() -> None:
    postgresql = op.get_context().dialect.name == "postgresql"
    if postgresql:
        op.execute("DROP TRIGGER declaration_signature_not_emptied ON declaration_signature")
    for name, (table, _verb, _when) in rules("").items():
        op.execute(f"DROP TRIGGER {name}" + (f" ON {table}" if postgresql else ""))
        if postgresql:
            op.execute(f"DROP FUNCTION euc_desk_{name}()")
    op.drop_table("declaration_signature")
    op.execute("ALTER TABLE declaration_line DROP COLUMN transfer_note")
    for name in (*STATED, *HANDLED):
        op.execute(f"ALTER TABLE declaration DROP COLUMN {name}")

"""Let the database itself refuse to change what a declaration states once it was issued for signature."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLE = "declaration"
PARTS = {
    "declaration_line": "frozen_lines",
    "declaration_party": "frozen_parties",
    "declaration_undertaking": "frozen_undertakings",
}

# How a declaration was handled, and from which state on even that stays as it is. Every other column is what it states.
STATE = ("state", "state_since", "state_reason", "stop_cause", "stop_reported_on")
BOOKKEEPING = ("row_version", "created_at", "created_by", "changed_at", "changed_by")
SIGNATURE = (
    "valid_until",
    "until_key",
    "signatory_name",
    "signatory_position",
    "authority_basis",
    "signature_kind",
    "signed_on",
    "signed_at_place",
    "company_seal",
    "signature_recorded_by",
)
RECEIPT = ("received_on", "received_as", "courier_number", "signed_attachment_id")
VERIFICATION = ("authenticity", "authenticity_note", "verified_by", "verified_on")
CONTENT = (
    "id",
    "number",
    "version_number",
    "supersedes_id",
    "change_reason",
    "revision",
    "regime",
    "form_variant",
    "form_edition",
    "capacity",
    "declarant_id",
    "end_user_id",
    "site_id",
    "customer_name",
    "customer_key",
    "contract_key",
    "scope",
    "language",
    "translated_by",
    "translation_attachment_id",
    "contract_number",
    "contract_date",
    "order_number",
    "order_date",
    "specific_end_use",
    "specific_end_use_zh",
    "dispositions",
    "end_product",
    "end_product_markets",
    "expected_customers",
    "use",
    "annual_capacity",
    "annual_consumption",
    "consumption_unit",
    "project",
    "relationship",
    "relationship_since",
    "preparers",
    "consent_authority",
    "consent_exceptions",
    "visit_contact",
    "letterhead",
    "validity_basis",
    "issue_date",
    "stated_until",
    "prepared_by",
    "issued_by",
    "frozen_content",
    "frozen_hash",
    "frozen_lines",
    "frozen_parties",
    "frozen_undertakings",
)
LINE_HANDLING = ("applied", *BOOKKEEPING)
LINE_CONTENT = (
    "id",
    "declaration_id",
    "line_number",
    "product_id",
    "description",
    "description_zh",
    "intangible",
    "technical_parameters",
    "manufacturer",
    "serial_numbers",
    "cas_number",
    "model",
    "control_codes",
    "hs_code",
    "quantity",
    "unit",
    "value",
    "currency",
)
WAYS = {
    "draft": ("issued_for_signature",),
    "issued_for_signature": ("signed", "superseded", "withdrawn", "stopped_and_reported"),
    "signed": ("verified", "superseded", "withdrawn", "stopped_and_reported"),
    "verified": ("superseded", "withdrawn", "stopped_and_reported"),
}
REFUSAL = "a declaration issued for signature is frozen"


def differs(columns: tuple[str, ...], distinct: str) -> str:
    return "(" + " OR ".join(f'OLD."{name}" {distinct} NEW."{name}"' for name in columns) + ")"


def no_way() -> str:
    ways = " OR ".join(
        f"(OLD.state = '{source}' AND NEW.state IN ({', '.join(repr(target) for target in targets)}))"
        for source, targets in WAYS.items()
    )
    return f"(OLD.state <> NEW.state AND NOT ({ways}))"


def broken(distinct: str) -> str:
    original = (
        "(NEW.received_as = 'original' AND OLD.received_as <> 'original' AND OLD.state IN ('signed', 'verified'))"
    )
    return " OR ".join(
        (
            no_way(),
            f"(OLD.prepared_by {distinct} NEW.prepared_by)",
            f"(OLD.state <> 'draft' AND {differs(CONTENT, distinct)})",
            f"(OLD.state NOT IN ('draft', 'issued_for_signature') AND {differs(SIGNATURE, distinct)})",
            f"(OLD.state NOT IN ('draft', 'issued_for_signature') AND {differs(RECEIPT, distinct)} AND NOT {original})",
            f"(OLD.state NOT IN ('draft', 'issued_for_signature', 'signed') AND {differs(VERIFICATION, distinct)})",
        )
    )


def issued(row: str) -> str:
    return f"EXISTS (SELECT 1 FROM {TABLE} d WHERE d.id = {row}.declaration_id AND d.state <> 'draft')"  # noqa: S608 (names of this file)


def complete(part: str) -> str:
    """Tell in SQL whether the declaration was issued and already has all parts it was issued with.

    Until then rows may still come: a backup is restored by writing the declaration first and its parts after it.
    """
    so_far = f"(SELECT count(*) FROM {part} p WHERE p.declaration_id = d.id)"  # noqa: S608 (names of this file)
    all_there = f"d.state <> 'draft' AND d.{PARTS[part]} <= {so_far}"
    return f"EXISTS (SELECT 1 FROM {TABLE} d WHERE d.id = NEW.declaration_id AND {all_there})"  # noqa: S608


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        _upgrade_postgresql()
        return
    _trigger("declaration_frozen", "UPDATE", TABLE, broken("IS NOT"))
    _trigger("declaration_not_deleted", "DELETE", TABLE, "OLD.state <> 'draft'")
    for part in PARTS:
        _trigger(f"{part}_not_added", "INSERT", part, complete(part))
        _trigger(f"{part}_not_deleted", "DELETE", part, issued("OLD"))
        what = differs(LINE_CONTENT, "IS NOT") if part == "declaration_line" else "1"
        _trigger(f"{part}_frozen", "UPDATE", part, f"({issued('OLD')} OR {issued('NEW')}) AND {what}")


def _trigger(name: str, verb: str, table: str, when: str) -> None:
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    )


def _upgrade_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION euc_desk_freeze() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation'; END $$"
    )
    _pg_function("declaration_update", broken("IS DISTINCT FROM"))
    _pg_function("declaration_delete", "OLD.state <> 'draft'", "OLD")
    _pg_trigger("declaration_frozen", "UPDATE", TABLE, "declaration_update")
    _pg_trigger("declaration_not_deleted", "DELETE", TABLE, "declaration_delete")
    _pg_function("part_delete", issued("OLD"), "OLD")
    _pg_function("part_update", f"{issued('OLD')} OR {issued('NEW')}")
    line = differs(LINE_CONTENT, "IS DISTINCT FROM")
    _pg_function("line_update", f"({issued('OLD')} OR {issued('NEW')}) AND {line}")
    for part in PARTS:
        _pg_function(f"{part}_insert", complete(part))
        _pg_trigger(f"{part}_not_added", "INSERT", part, f"{part}_insert")
        _pg_trigger(f"{part}_not_deleted", "DELETE", part, "part_delete")
        _pg_trigger(f"{part}_frozen", "UPDATE", part, "line_update" if part == "declaration_line" else "part_update")
    for table in (TABLE, *PARTS):
        op.execute(
            f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_freeze()"
        )


def _pg_function(name: str, when: str, back: str = "NEW") -> None:
    op.execute(
        f"CREATE FUNCTION euc_desk_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF {when} THEN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'restrict_violation'; END IF; "
        f"RETURN {back}; END $$"
    )


def _pg_trigger(name: str, verb: str, table: str, function: str) -> None:
    op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION euc_desk_{function}()")


def downgrade() -> None:
    tables = ((TABLE, ("frozen", "not_deleted")), *((part, ("frozen", "not_deleted", "not_added")) for part in PARTS))
    postgresql = op.get_context().dialect.name == "postgresql"
    for table, names in tables:
        for name in (*names, "not_emptied") if postgresql else names:
            op.execute(f"DROP TRIGGER {table}_{name}" + (f" ON {table}" if postgresql else ""))
    if postgresql:
        parts = tuple(f"{part}_insert" for part in PARTS)
        for function in (
            "freeze",
            "declaration_update",
            "declaration_delete",
            "part_delete",
            "part_update",
            "line_update",
            *parts,
        ):
            op.execute(f"DROP FUNCTION euc_desk_{function}()")

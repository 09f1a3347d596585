"""Create the tables of the register."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def choice(*values: str, name: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def sorted_text(length: int) -> sa.types.TypeEngine[str]:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("packing", sa.String(8), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "counter",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "year", name=op.f("pk_counter")),
    )
    op.create_table(
        "draft",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("user_id", BIG_ID, nullable=False),
        sa.Column("form", sa.String(60), nullable=False),
        sa.Column("record_id", sa.BigInteger(), nullable=False),
        sa.Column("values", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint("user_id", "form", "record_id", name=op.f("uq_draft_user_id_form_record_id")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("seq", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("tx", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.BigInteger(), nullable=False),
        sa.Column("actor_name", sa.String(120), nullable=False),
        sa.Column("via", sa.String(20), nullable=False),
        sa.Column("act", sa.String(60), nullable=False),
        sa.Column("reason", sa.String(4000), nullable=False),
        sa.Column("record", sa.String(40), nullable=False),
        sa.Column("record_id", sa.BigInteger(), nullable=False),
        sa.Column("operation", sa.String(10), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal_entry")),
    )
    op.create_index(op.f("ix_journal_entry_actor_id"), "journal_entry", ["actor_id"], unique=False)
    op.create_index(op.f("ix_journal_entry_at"), "journal_entry", ["at"], unique=False)
    op.create_index("ix_journal_entry_record", "journal_entry", ["record", "record_id"], unique=False)
    op.create_index(op.f("ix_journal_entry_tx"), "journal_entry", ["tx"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("owner_kind", sa.String(40), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.String(4000), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_owner", "note", ["owner_kind", "owner_id"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column(
            "kind",
            choice("commercial", "government", "military", "research", "individual", name="partykind"),
            nullable=False,
        ),
        sa.Column("is_customer", sa.Boolean(), nullable=False),
        sa.Column("is_exporter", sa.Boolean(), nullable=False),
        sa.Column("legal_name", sa.String(300), nullable=False),
        sa.Column("local_name", sa.String(300), nullable=False),
        sa.Column("sort_key", sorted_text(300), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("nature_of_business", sa.String(500), nullable=False),
        sa.Column("customer_since", sa.Date(), nullable=True),
        sa.Column("website", sa.String(200), nullable=False),
        sa.Column("military_ties", choice("no", "yes", "unknown", name="tie"), nullable=False),
        sa.Column("military_ties_note", sa.String(1000), nullable=False),
        sa.Column("military_business_percent", sa.BigInteger(), nullable=True),
        sa.Column("state", choice("active", "retired", name="partystate"), nullable=False),
        sa.Column("facets", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("number", name=op.f("uq_party_number")),
    )
    op.create_index("ix_party_changed", "party", ["changed_at", "id", "country", "facets"], unique=False)
    op.create_index("ix_party_country_sort", "party", ["country", "sort_key", "id", "facets"], unique=False)
    op.create_index("ix_party_facets", "party", ["facets", "country"], unique=False)
    op.create_index("ix_party_kind_sort", "party", ["kind", "sort_key", "id", "country", "facets"], unique=False)
    op.create_index("ix_party_sort", "party", ["sort_key", "id", "country", "facets"], unique=False)
    op.create_table(
        "presence",
        sa.Column("token", sa.String(36), nullable=False),
        sa.Column("user_name", sa.String(120), nullable=False),
        sa.Column("host", sa.String(120), nullable=False),
        sa.Column("process", sa.BigInteger(), nullable=False),
        sa.Column("program", sa.String(40), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_presence")),
    )
    op.create_table(
        "product",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("local_name", sa.String(300), nullable=False),
        sa.Column("model", sa.String(120), nullable=False),
        sa.Column("form", sorted_text(30), nullable=False),
        sa.Column("hs_codes", JSON, nullable=False),
        sa.Column("origin", sa.String(2), nullable=False),
        sa.Column("manufacturer", sa.String(300), nullable=False),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("technical_parameters", sa.String(2000), nullable=False),
        sa.Column("chinese_technology", choice("no", "yes", "unknown", name="tie"), nullable=False),
        sa.Column("state", choice("active", "retired", name="productstate"), nullable=False),
        sa.Column("sort_key", sorted_text(300), nullable=False),
        sa.Column("code_key", sorted_text(60), nullable=False),
        sa.Column("model_key", sorted_text(120), nullable=False),
        sa.Column("standing", sorted_text(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("number", name=op.f("uq_product_number")),
    )
    op.create_index("ix_product_changed", "product", ["changed_at", "id"], unique=False)
    op.create_index("ix_product_code", "product", ["code_key", "id"], unique=False)
    op.create_index("ix_product_form", "product", ["form", "sort_key", "id"], unique=False)
    op.create_index("ix_product_model", "product", ["model_key", "id"], unique=False)
    op.create_index("ix_product_sort", "product", ["sort_key", "id"], unique=False)
    op.create_index("ix_product_standing", "product", ["standing", "sort_key", "id"], unique=False)
    op.create_table(
        "review_case",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column(
            "kind", choice("application", "declaration", "dossier", "classification", name="casekind"), nullable=False
        ),
        sa.Column("subject_id", sa.BigInteger(), nullable=False),
        sa.Column("subject_number", sa.String(20), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("prepared_by", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("round_opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("assigned_to", BIG_ID, nullable=True),
        sa.Column("second_reason", sa.String(400), nullable=False),
        sa.CheckConstraint(
            "assigned_to IS NULL OR assigned_to <> prepared_by", name=op.f("ck_review_case_not_assigned_to_preparer")
        ),
        sa.CheckConstraint("round >= 1", name=op.f("ck_review_case_round_from_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_case")),
        sa.UniqueConstraint("kind", "subject_id", name=op.f("uq_review_case_kind_subject_id")),
    )
    op.create_index("ix_review_case_assigned", "review_case", ["assigned_to", "kind", "subject_id"], unique=False)
    op.create_table(
        "setting",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("value", JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("name", name=op.f("uq_setting_name")),
    )
    op.create_table(
        "user",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("display_name", sa.String(120), nullable=False),
        sa.Column("display_name_zh", sa.String(120), nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user")),
        sa.UniqueConstraint("name", name=op.f("uq_user_name")),
    )
    op.create_table(
        "workspace_info",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("application", sa.String(16), nullable=False),
        sa.Column("identity", sa.String(36), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("schema_number", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace_info")),
    )
    op.create_table(
        "address",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("kind", choice("registered", "business", "postal", name="addresskind"), nullable=False),
        sa.Column("street", sa.String(300), nullable=False),
        sa.Column("city", sa.String(120), nullable=False),
        sa.Column("region", sa.String(120), nullable=False),
        sa.Column("postcode", sa.String(20), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("local_text", sa.String(400), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_address_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address")),
    )
    op.create_index(op.f("ix_address_party_id"), "address", ["party_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("owner_kind", sa.String(40), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.String(60), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_attachment_sha256_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_owner", "attachment", ["owner_kind", "owner_id"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "classification",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column(
            "outcome",
            choice(
                "controlled", "not_controlled", "not_controlled_but_near_the_limit", "ask_the_authority", name="outcome"
            ),
            nullable=False,
        ),
        sa.Column("control_codes", JSON, nullable=False),
        sa.Column("measures", JSON, nullable=False),
        sa.Column("reason", sa.String(4000), nullable=False),
        sa.Column("edition", sa.String(40), nullable=False),
        sa.Column(
            "state",
            choice("proposed", "withdrawn", "confirmed", "rejected", "superseded", name="decisionstate"),
            nullable=False,
        ),
        sa.Column("prepared_by", sa.Integer(), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decision_reason", sa.String(2000), nullable=False),
        sa.CheckConstraint(
            "(state IN ('proposed', 'withdrawn')) = (decided_by IS NULL)",
            name=op.f("ck_classification_decided_by_another"),
        ),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> prepared_by", name=op.f("ck_classification_two_people")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_classification_product_id_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_classification")),
    )
    op.create_index(op.f("ix_classification_product_id"), "classification", ["product_id"], unique=False)
    op.create_index("ix_classification_state", "classification", ["product_id", "state"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("local_name", sa.String(120), nullable=False),
        sa.Column("position", sa.String(120), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("phone", sa.String(40), nullable=False),
        sa.Column("may_sign", sa.Boolean(), nullable=False),
        sa.Column("authority_note", sa.String(400), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_contact_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_party_id"), "contact", ["party_id"], unique=False)
    op.create_table(
        "dossier",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("programme", sa.String(40), nullable=False),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("prepared_by", sa.Integer(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("submitted_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_reason", sa.String(2000), nullable=False),
        sa.Column("responsible_executive", sa.String(200), nullable=False),
        sa.Column("official_number", sa.String(80), nullable=False),
        sa.Column("official_issuer", sa.String(200), nullable=False),
        sa.Column("official_date", sa.Date(), nullable=True),
        sa.Column("note", sa.String(4000), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_dossier_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("number", name=op.f("uq_dossier_number")),
    )
    op.create_index(op.f("ix_dossier_party_id"), "dossier", ["party_id"], unique=False)
    op.create_table(
        "holding",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("owned_id", BIG_ID, nullable=False),
        sa.Column("owner_id", BIG_ID, nullable=True),
        sa.Column("owner_name", sa.String(300), nullable=False),
        sa.Column("owner_country", sa.String(2), nullable=False),
        sa.Column("kind", choice("direct", "indirect", name="holdingkind"), nullable=False),
        sa.Column("share", sa.BigInteger(), nullable=True),
        sa.Column("held_from", sa.Date(), nullable=True),
        sa.Column("held_until", sa.Date(), nullable=True),
        sa.Column("source", sa.String(300), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["owned_id"], ["party.id"], name=op.f("fk_holding_owned_id_party")),
        sa.ForeignKeyConstraint(["owner_id"], ["party.id"], name=op.f("fk_holding_owner_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holding")),
    )
    op.create_index(op.f("ix_holding_owned_id"), "holding", ["owned_id"], unique=False)
    op.create_index(op.f("ix_holding_owner_id"), "holding", ["owner_id"], unique=False)
    op.create_table(
        "login_try",
        sa.Column("user_id", BIG_ID, nullable=False),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("blocked_until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_login_try_user_id_user")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_login_try")),
    )
    op.create_index(op.f("ix_login_try_user_id"), "login_try", ["user_id"], unique=False)
    op.create_table(
        "party_identifier",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column(
            "scheme", choice("uscc", "lei", "eori", "duns", "vat", "national_register", name="scheme"), nullable=False
        ),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("value", sa.String(60), nullable=False),
        sa.Column("compact", sa.String(60), nullable=False),
        sa.Column("checked", choice("valid", "not_checkable", name="checked"), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_identifier_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_identifier")),
        sa.UniqueConstraint("scheme", "country", "compact", name=op.f("uq_party_identifier_scheme_country_compact")),
    )
    op.create_index(op.f("ix_party_identifier_party_id"), "party_identifier", ["party_id"], unique=False)
    op.create_table(
        "party_name",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column(
            "kind", choice("local_name", "alias", "former_name", "trading_name", name="namekind"), nullable=False
        ),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("used_from", sa.Date(), nullable=True),
        sa.Column("used_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_name_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_name")),
    )
    op.create_index(op.f("ix_party_name_party_id"), "party_name", ["party_id"], unique=False)
    op.create_table(
        "party_token",
        sa.Column("token", sorted_text(40), nullable=False),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("shared", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("facets", sa.Integer(), nullable=False),
        sa.Column("sort_key", sorted_text(300), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_token_party_id_party")),
        sa.PrimaryKeyConstraint("token", "party_id", name=op.f("pk_party_token")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_party_token_party", "party_token", ["party_id", "token"], unique=False)
    op.create_table(
        "product_token",
        sa.Column("token", sorted_text(40), nullable=False),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_product_token_product_id_product")),
        sa.PrimaryKeyConstraint("token", "product_id", name=op.f("pk_product_token")),
    )
    op.create_index("ix_product_token_product", "product_token", ["product_id"], unique=False)
    op.create_table(
        "review_decision",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("case_id", BIG_ID, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("outcome", choice("approve", "return", "refuse", "undo", name="decisionoutcome"), nullable=False),
        sa.Column("reason", sa.String(4000), nullable=False),
        sa.Column("prepared_by", BIG_ID, nullable=False),
        sa.Column("first_by", BIG_ID, nullable=True),
        sa.Column("decided_by", BIG_ID, nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("decided_by <> prepared_by", name=op.f("ck_review_decision_two_people")),
        sa.CheckConstraint("first_by IS NULL OR first_by <> decided_by", name=op.f("ck_review_decision_second_eyes")),
        sa.ForeignKeyConstraint(["case_id"], ["review_case.id"], name=op.f("fk_review_decision_case_id_review_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_decision")),
        sa.UniqueConstraint("case_id", "round", "step", name=op.f("uq_review_decision_case_id_round_step")),
    )
    op.create_index(op.f("ix_review_decision_case_id"), "review_decision", ["case_id"], unique=False)
    op.create_table(
        "screening_latest",
        sa.Column("party_id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("answer_id", sa.BigInteger(), nullable=False),
        sa.Column("screened_on", sa.Date(), nullable=False),
        sa.Column("outcome", choice("clear", "possible_match", "match", name="latest_outcome"), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_screening_latest_party_id_party")),
        sa.PrimaryKeyConstraint("party_id", name=op.f("pk_screening_latest")),
    )
    op.create_index("ix_screening_latest_day", "screening_latest", ["screened_on", "party_id"], unique=False)
    op.create_table(
        "site",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("activity", sa.String(500), nullable=False),
        sa.Column("street", sa.String(300), nullable=False),
        sa.Column("city", sa.String(120), nullable=False),
        sa.Column("region", sa.String(120), nullable=False),
        sa.Column("postcode", sa.String(20), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("local_text", sa.String(400), nullable=False),
        sa.Column("operated_by_party", choice("no", "yes", "unknown", name="tie"), nullable=False),
        sa.Column("near_military", choice("no", "yes", "unknown", name="near_military"), nullable=False),
        sa.Column("near_military_note", sa.String(1000), nullable=False),
        sa.Column("open_from", sa.Date(), nullable=True),
        sa.Column("open_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_site_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_index(op.f("ix_site_party_id"), "site", ["party_id"], unique=False)
    op.create_table(
        "user_role",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("user_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            choice("clerk", "compliance_officer", "compliance_manager", "auditor", "administrator", name="role"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name=op.f("fk_user_role_user_id_user")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_user_role")),
        sa.UniqueConstraint("user_id", "role", name=op.f("uq_user_role_user_id_role")),
    )
    op.create_index(op.f("ix_user_role_user_id"), "user_role", ["user_id"], unique=False)
    op.create_table(
        "criterion_answer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column(
            "reply",
            choice(
                "in_order",
                "largely_in_order",
                "partly_in_order",
                "not_in_order",
                "unknown",
                "not_applicable",
                name="criterionreply",
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.Column("evidence", sa.String(500), nullable=False),
        sa.Column("evidence_date", sa.Date(), nullable=True),
        sa.Column("evidence_expires", sa.Date(), nullable=True),
        sa.Column("attachment_id", BIG_ID, nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_criterion_answer_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_criterion_answer_dossier_id_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion_answer")),
        sa.UniqueConstraint(
            "dossier_id", "code", "answered_on", name=op.f("uq_criterion_answer_dossier_id_code_answered_on")
        ),
    )
    op.create_index(op.f("ix_criterion_answer_attachment_id"), "criterion_answer", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_criterion_answer_dossier_id"), "criterion_answer", ["dossier_id"], unique=False)
    op.create_table(
        "declaration",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sorted_text(20), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("supersedes_id", BIG_ID, nullable=True),
        sa.Column("change_reason", sa.String(1000), nullable=False),
        sa.Column(
            "state",
            choice(
                "draft",
                "issued_for_signature",
                "signed",
                "verified",
                "superseded",
                "withdrawn",
                "stopped_and_reported",
                name="declarationstate",
            ),
            nullable=False,
        ),
        sa.Column("state_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("regime", sorted_text(20), nullable=False),
        sa.Column("form_variant", sa.String(60), nullable=False),
        sa.Column("form_edition", sa.String(40), nullable=False),
        sa.Column(
            "capacity",
            choice("end_user", "stockist", "consignee", "purchaser", "intermediary", "government", name="capacity"),
            nullable=False,
        ),
        sa.Column("declarant_id", BIG_ID, nullable=True),
        sa.Column("end_user_id", BIG_ID, nullable=True),
        sa.Column("site_id", BIG_ID, nullable=True),
        sa.Column("customer_name", sa.String(300), nullable=False),
        sa.Column("customer_key", sorted_text(300), nullable=False),
        sa.Column("contract_key", sorted_text(60), nullable=False),
        sa.Column(
            "scope", choice("single_application", "many_applications", "framework", name="scope"), nullable=False
        ),
        sa.Column("language", sa.String(5), nullable=False),
        sa.Column(
            "translated_by", choice("exporter", "professional_translator", "notary", name="translatedby"), nullable=True
        ),
        sa.Column("translation_attachment_id", BIG_ID, nullable=True),
        sa.Column("contract_number", sa.String(60), nullable=False),
        sa.Column("contract_date", sa.Date(), nullable=True),
        sa.Column("order_number", sa.String(60), nullable=False),
        sa.Column("order_date", sa.Date(), nullable=True),
        sa.Column("specific_end_use", sa.String(2200), nullable=False),
        sa.Column("specific_end_use_zh", sa.String(2200), nullable=False),
        sa.Column("dispositions", JSON, nullable=False),
        sa.Column("end_product", sa.String(1000), nullable=False),
        sa.Column("end_product_markets", JSON, nullable=False),
        sa.Column("expected_customers", sa.String(2000), nullable=False),
        sa.Column("use", choice("civil", "military", "stock_unknown", name="use"), nullable=True),
        sa.Column("annual_capacity", sa.BigInteger(), nullable=True),
        sa.Column("annual_consumption", sa.BigInteger(), nullable=True),
        sa.Column("consumption_unit", sa.String(3), nullable=False),
        sa.Column("project", sa.String(300), nullable=False),
        sa.Column("relationship", sa.String(300), nullable=False),
        sa.Column("relationship_since", sa.Integer(), nullable=True),
        sa.Column("preparers", sa.String(500), nullable=False),
        sa.Column("consent_authority", sa.String(200), nullable=False),
        sa.Column("consent_exceptions", sa.String(500), nullable=False),
        sa.Column("visit_contact", sa.String(200), nullable=False),
        sa.Column("letterhead", sa.Boolean(), nullable=False),
        sa.Column(
            "validity_basis",
            choice("age_at_filing", "covered_period", "quantity_exhausted", "tied_to_permit", name="validitybasis"),
            nullable=False,
        ),
        sa.Column("issue_date", sa.Date(), nullable=True),
        sa.Column("stated_until", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("until_key", sa.Date(), nullable=False),
        sa.Column("signatory_name", sa.String(120), nullable=False),
        sa.Column("signatory_position", sa.String(120), nullable=False),
        sa.Column(
            "authority_basis",
            choice("inherent_in_office", "legal_representative", "delegated_with_proof", name="authoritybasis"),
            nullable=True,
        ),
        sa.Column(
            "signature_kind",
            choice("wet_ink", "advanced_electronic", "qualified_electronic", "seal_only", name="signaturekind"),
            nullable=True,
        ),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_at_place", sa.String(120), nullable=False),
        sa.Column("company_seal", sa.Boolean(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column(
            "received_as", choice("original", "scan_of_original", "signed_pdf", name="receivedas"), nullable=True
        ),
        sa.Column("courier_number", sa.String(60), nullable=False),
        sa.Column("signed_attachment_id", BIG_ID, nullable=True),
        sa.Column(
            "authenticity",
            choice("none", "call_back", "registry", "embassy", "notarised", name="authenticitycheck"),
            nullable=True,
        ),
        sa.Column("authenticity_note", sa.String(2000), nullable=False),
        sa.Column("prepared_by", sa.Integer(), nullable=False),
        sa.Column("issued_by", sa.Integer(), nullable=True),
        sa.Column("signature_recorded_by", sa.Integer(), nullable=True),
        sa.Column("verified_by", sa.Integer(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("state_reason", sa.String(2000), nullable=False),
        sa.Column(
            "stop_cause",
            choice(
                "user_or_use_changed_or_may_change",
                "forged_or_altered",
                "no_longer_valid",
                "obtained_by_deceit_or_bribery",
                name="stopcause",
            ),
            nullable=True,
        ),
        sa.Column("stop_reported_on", sa.Date(), nullable=True),
        sa.Column("frozen_content", sa.Text(), nullable=False),
        sa.Column("frozen_hash", sa.String(64), nullable=False),
        sa.Column("frozen_lines", sa.Integer(), nullable=False),
        sa.Column("frozen_parties", sa.Integer(), nullable=False),
        sa.Column("frozen_undertakings", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'stopped_and_reported' OR stop_cause IS NOT NULL", name=op.f("ck_declaration_stopped_for_a_cause")
        ),
        sa.CheckConstraint(
            "state <> 'verified' OR verified_by IS NOT NULL", name=op.f("ck_declaration_verified_by_somebody")
        ),
        sa.CheckConstraint(
            "state NOT IN ('issued_for_signature', 'signed', 'verified') OR (frozen_hash <> '' AND issued_by IS NOT NULL)",
            name=op.f("ck_declaration_issued_is_frozen"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('signed', 'verified') OR signed_on IS NOT NULL", name=op.f("ck_declaration_signed_on_a_day")
        ),
        sa.CheckConstraint(
            "verified_by IS NULL OR (verified_by <> prepared_by AND verified_by <> issued_by AND verified_by <> signature_recorded_by)",
            name=op.f("ck_declaration_two_people"),
        ),
        sa.ForeignKeyConstraint(["declarant_id"], ["party.id"], name=op.f("fk_declaration_declarant_id_party")),
        sa.ForeignKeyConstraint(["end_user_id"], ["party.id"], name=op.f("fk_declaration_end_user_id_party")),
        sa.ForeignKeyConstraint(
            ["signed_attachment_id"], ["attachment.id"], name=op.f("fk_declaration_signed_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_declaration_site_id_site")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["declaration.id"], name=op.f("fk_declaration_supersedes_id_declaration")
        ),
        sa.ForeignKeyConstraint(
            ["translation_attachment_id"],
            ["attachment.id"],
            name=op.f("fk_declaration_translation_attachment_id_attachment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration")),
        sa.UniqueConstraint("number", "version_number", name=op.f("uq_declaration_number_version_number")),
    )
    op.create_index("ix_declaration_changed", "declaration", ["changed_at", "id"], unique=False)
    op.create_index("ix_declaration_contract", "declaration", ["contract_key", "id"], unique=False)
    op.create_index("ix_declaration_customer", "declaration", ["customer_key", "id"], unique=False)
    op.create_index(op.f("ix_declaration_declarant_id"), "declaration", ["declarant_id"], unique=False)
    op.create_index("ix_declaration_end_user", "declaration", ["end_user_id", "id"], unique=False)
    op.create_index(op.f("ix_declaration_end_user_id"), "declaration", ["end_user_id"], unique=False)
    op.create_index(op.f("ix_declaration_signed_attachment_id"), "declaration", ["signed_attachment_id"], unique=False)
    op.create_index(op.f("ix_declaration_site_id"), "declaration", ["site_id"], unique=False)
    op.create_index("ix_declaration_state", "declaration", ["state", "id"], unique=False)
    op.create_index(op.f("ix_declaration_supersedes_id"), "declaration", ["supersedes_id"], unique=False)
    op.create_index(
        op.f("ix_declaration_translation_attachment_id"), "declaration", ["translation_attachment_id"], unique=False
    )
    op.create_index("ix_declaration_until", "declaration", ["until_key", "id"], unique=False)
    op.create_table(
        "dossier_scope",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        sa.Column("site_id", BIG_ID, nullable=False),
        sa.Column("control_code", sa.String(40), nullable=False),
        sa.Column("product_id", BIG_ID, nullable=True),
        sa.Column("use_class", choice("civil_only", "civil_or_military", name="useclass"), nullable=False),
        sa.Column("destination", sa.String(2), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("conditions", sa.String(2000), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_from", sa.Date(), nullable=True),
        sa.Column("closed_reason", sa.String(2000), nullable=False),
        sa.CheckConstraint("(closed_on IS NULL) = (closed_from IS NULL)", name=op.f("ck_dossier_scope_closed_whole")),
        sa.CheckConstraint(
            "closed_from IS NULL OR closed_from >= closed_on", name=op.f("ck_dossier_scope_closed_ahead")
        ),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_scope_dossier_id_dossier")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_dossier_scope_product_id_product")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_dossier_scope_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_scope")),
    )
    op.create_index(op.f("ix_dossier_scope_dossier_id"), "dossier_scope", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_dossier_scope_product_id"), "dossier_scope", ["product_id"], unique=False)
    op.create_index(op.f("ix_dossier_scope_site_id"), "dossier_scope", ["site_id"], unique=False)
    op.create_table(
        "dossier_vote",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        sa.Column("proposal_id", BIG_ID, nullable=True),
        sa.Column(
            "kind",
            choice(
                "granted",
                "not_granted",
                "suspended",
                "reinstated",
                "revoked",
                "ended_at_own_request",
                name="dossiervotekind",
            ),
            nullable=False,
        ),
        sa.Column("site_id", BIG_ID, nullable=True),
        sa.Column("voted_on", sa.Date(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("reason_code", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(2000), nullable=False),
        sa.Column("conditions", sa.String(2000), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("prepared_by", sa.Integer(), nullable=False),
        sa.Column("voted_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("voted_by <> prepared_by", name=op.f("ck_dossier_vote_two_people")),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_vote_dossier_id_dossier")),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["dossier_vote.id"], name=op.f("fk_dossier_vote_proposal_id_dossier_vote")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_dossier_vote_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_vote")),
        sa.UniqueConstraint("proposal_id", "voted_by", name=op.f("uq_dossier_vote_proposal_id_voted_by")),
    )
    op.create_index(op.f("ix_dossier_vote_dossier_id"), "dossier_vote", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_dossier_vote_proposal_id"), "dossier_vote", ["proposal_id"], unique=False)
    op.create_index(op.f("ix_dossier_vote_site_id"), "dossier_vote", ["site_id"], unique=False)
    op.create_table(
        "issued_document",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column(
            "kind",
            choice(
                "end_use_declaration",
                "licence_application",
                "introduction_of_importer_and_end_user",
                "status_certificate",
                "submission_pack",
                name="documentkind",
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(40), nullable=False),
        sa.Column("version_number", sa.Integer(), nullable=False),
        sa.Column("subject_kind", sa.String(40), nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=False),
        sa.Column("form_edition", sa.String(60), nullable=False),
        sa.Column("data_hash", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("attachment_id", BIG_ID, nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issued_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_issued_document_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_issued_document_sha256_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint("number", "version_number", name=op.f("uq_issued_document_number_version_number")),
    )
    op.create_index(op.f("ix_issued_document_attachment_id"), "issued_document", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_issued_document_sha256"), "issued_document", ["sha256"], unique=False)
    op.create_index("ix_issued_document_subject", "issued_document", ["subject_kind", "subject_id"], unique=False)
    op.create_table(
        "licence",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("regime", sa.String(20), nullable=False),
        sa.Column("authority", sa.String(200), nullable=False),
        sa.Column("licence_number", sa.String(60), nullable=False),
        sa.Column("authority_key", sorted_text(200), nullable=False),
        sa.Column("licence_key", sorted_text(60), nullable=False),
        sa.Column("kind", choice("single", "general", "registration_certificate", name="licencekind"), nullable=False),
        sa.Column("exporter_id", BIG_ID, nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("destination", sa.String(2), nullable=False),
        sa.Column("contract_number", sa.String(60), nullable=False),
        sa.Column("port", sa.String(120), nullable=False),
        sa.Column(
            "transport",
            choice("sea", "air", "rail", "road", "post", "courier", "electronic", name="transportmode"),
            nullable=True,
        ),
        sa.Column("conditions", sa.String(4000), nullable=False),
        sa.Column("state", choice("active", "frozen", "returned", "revoked", name="licencestate"), nullable=False),
        sa.Column("state_reason", sa.String(2000), nullable=False),
        sa.Column("attachment_id", BIG_ID, nullable=True),
        sa.CheckConstraint("valid_until >= valid_from", name=op.f("ck_licence_interval")),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_licence_attachment_id_attachment")),
        sa.ForeignKeyConstraint(["exporter_id"], ["party.id"], name=op.f("fk_licence_exporter_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence")),
        sa.UniqueConstraint("authority_key", "licence_key", name=op.f("uq_licence_authority_key_licence_key")),
        sa.UniqueConstraint("number", name=op.f("uq_licence_number")),
    )
    op.create_index(op.f("ix_licence_attachment_id"), "licence", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_licence_exporter_id"), "licence", ["exporter_id"], unique=False)
    op.create_index("ix_licence_key", "licence", ["licence_key", "id"], unique=False)
    op.create_index("ix_licence_until", "licence", ["valid_until", "id"], unique=False)
    op.create_table(
        "screening_answer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("screened_on", sa.Date(), nullable=False),
        sa.Column("lists", JSON, nullable=False),
        sa.Column("outcome", choice("clear", "possible_match", "match", name="screeningoutcome"), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.Column("attachment_id", BIG_ID, nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_screening_answer_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_screening_answer_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening_answer")),
    )
    op.create_index(op.f("ix_screening_answer_attachment_id"), "screening_answer", ["attachment_id"], unique=False)
    op.create_index("ix_screening_answer_day", "screening_answer", ["party_id", "screened_on"], unique=False)
    op.create_index(op.f("ix_screening_answer_party_id"), "screening_answer", ["party_id"], unique=False)
    op.create_table(
        "test_report",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("lab", sa.String(200), nullable=False),
        sa.Column("method", sa.String(200), nullable=False),
        sa.Column("report_number", sa.String(80), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=False),
        sa.Column("attachment_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_test_report_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_test_report_product_id_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_test_report")),
    )
    op.create_index(op.f("ix_test_report_attachment_id"), "test_report", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_test_report_product_id"), "test_report", ["product_id"], unique=False)
    op.create_table(
        "application",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("regime", sa.String(20), nullable=False),
        sa.Column("authority", sa.String(200), nullable=False),
        sa.Column("kind", choice("single", "general", "registration_certificate", name="licencekind"), nullable=False),
        sa.Column(
            "state",
            choice(
                "draft",
                "submitted",
                "in_review",
                "returned",
                "approved",
                "lodged",
                "accepted",
                "granted",
                "refused",
                "withdrawn",
                name="applicationstate",
            ),
            nullable=False,
        ),
        sa.Column("state_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state_reason", sa.String(4000), nullable=False),
        sa.Column("repeat_of_id", BIG_ID, nullable=True),
        sa.Column("resubmission_of_id", BIG_ID, nullable=True),
        sa.Column("exporter_id", BIG_ID, nullable=True),
        sa.Column("end_user_id", BIG_ID, nullable=True),
        sa.Column("site_id", BIG_ID, nullable=True),
        sa.Column("destination", sorted_text(2), nullable=False),
        sa.Column("destination_reason", sa.String(1000), nullable=False),
        sa.Column("contract_number", sa.String(60), nullable=False),
        sa.Column("contract_key", sorted_text(60), nullable=False),
        sa.Column("contract_date", sa.Date(), nullable=True),
        sa.Column("port", sa.String(120), nullable=False),
        sa.Column(
            "transport",
            choice("sea", "air", "rail", "road", "post", "courier", "electronic", name="transportmode"),
            nullable=True,
        ),
        sa.Column("route", sa.String(500), nullable=False),
        sa.Column("specific_end_use", sa.String(2200), nullable=False),
        sa.Column("specific_end_use_zh", sa.String(2200), nullable=False),
        sa.Column("additional_information", sa.String(4000), nullable=False),
        sa.Column("determination", JSON, nullable=True),
        sa.Column("contact_name", sa.String(120), nullable=False),
        sa.Column("contact_phone", sa.String(40), nullable=False),
        sa.Column("contact_email", sa.String(200), nullable=False),
        sa.Column("prepared_by", BIG_ID, nullable=False),
        sa.Column("submitted_by", BIG_ID, nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_by", BIG_ID, nullable=True),
        sa.Column("first_verdict", choice("approve", "refuse", name="verdict"), nullable=True),
        sa.Column("approved_by", BIG_ID, nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("second_needed", sa.Boolean(), nullable=False),
        sa.Column("second_by", BIG_ID, nullable=True),
        sa.Column("lodged_on", sa.Date(), nullable=True),
        sa.Column("lodged_reference", sa.String(80), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("authority_reference", sa.String(80), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("refused_by", choice("desk", "authority", name="refusedby"), nullable=True),
        sa.Column("licence_id", BIG_ID, nullable=True),
        sa.Column("withdrawn_reason", sa.String(2000), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(state = 'refused') = (refused_by IS NOT NULL)", name=op.f("ck_application_refused_by_somebody")
        ),
        sa.CheckConstraint(
            "(state NOT IN ('approved', 'lodged', 'accepted', 'granted') AND (refused_by IS NULL OR refused_by <> 'authority')) OR approved_by IS NOT NULL",
            name=op.f("ck_application_approved_before_lodging"),
        ),
        sa.CheckConstraint(
            "(first_by IS NULL) = (first_verdict IS NULL)", name=op.f("ck_application_first_with_verdict")
        ),
        sa.CheckConstraint(
            "NOT second_needed OR approved_by IS NULL OR second_by IS NOT NULL",
            name=op.f("ck_application_second_not_left_out"),
        ),
        sa.CheckConstraint("approved_by IS NULL OR approved_by <> prepared_by", name=op.f("ck_application_two_people")),
        sa.CheckConstraint("first_by IS NULL OR first_by <> prepared_by", name=op.f("ck_application_first_is_another")),
        sa.CheckConstraint(
            "second_by IS NULL OR (second_by <> prepared_by AND approved_by IS NOT NULL AND second_by <> approved_by)",
            name=op.f("ck_application_second_eyes"),
        ),
        sa.ForeignKeyConstraint(["end_user_id"], ["party.id"], name=op.f("fk_application_end_user_id_party")),
        sa.ForeignKeyConstraint(["exporter_id"], ["party.id"], name=op.f("fk_application_exporter_id_party")),
        sa.ForeignKeyConstraint(["licence_id"], ["licence.id"], name=op.f("fk_application_licence_id_licence")),
        sa.ForeignKeyConstraint(
            ["repeat_of_id"], ["application.id"], name=op.f("fk_application_repeat_of_id_application")
        ),
        sa.ForeignKeyConstraint(
            ["resubmission_of_id"], ["application.id"], name=op.f("fk_application_resubmission_of_id_application")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_application_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application")),
        sa.UniqueConstraint("number", name=op.f("uq_application_number")),
    )
    op.create_index("ix_application_contract", "application", ["contract_key", "id"], unique=False)
    op.create_index("ix_application_destination", "application", ["destination", "id"], unique=False)
    op.create_index("ix_application_end_user", "application", ["end_user_id", "id"], unique=False)
    op.create_index(op.f("ix_application_end_user_id"), "application", ["end_user_id"], unique=False)
    op.create_index(op.f("ix_application_exporter_id"), "application", ["exporter_id"], unique=False)
    op.create_index(op.f("ix_application_licence_id"), "application", ["licence_id"], unique=False)
    op.create_index(op.f("ix_application_repeat_of_id"), "application", ["repeat_of_id"], unique=False)
    op.create_index(op.f("ix_application_resubmission_of_id"), "application", ["resubmission_of_id"], unique=False)
    op.create_index("ix_application_since", "application", ["state_since", "id"], unique=False)
    op.create_index(op.f("ix_application_site_id"), "application", ["site_id"], unique=False)
    op.create_index("ix_application_state", "application", ["state", "state_since", "id"], unique=False)
    op.create_table(
        "composition",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("report_id", BIG_ID, nullable=True),
        sa.Column("element", sa.String(3), nullable=False),
        sa.Column("mass_percent", sa.BigInteger(), nullable=True),
        sa.Column("uncertainty", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_composition_product_id_product")),
        sa.ForeignKeyConstraint(["report_id"], ["test_report.id"], name=op.f("fk_composition_report_id_test_report")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_composition")),
        sa.UniqueConstraint(
            "product_id", "report_id", "element", name=op.f("uq_composition_product_id_report_id_element")
        ),
    )
    op.create_index(op.f("ix_composition_product_id"), "composition", ["product_id"], unique=False)
    op.create_index(op.f("ix_composition_report_id"), "composition", ["report_id"], unique=False)
    op.create_table(
        "declaration_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("declaration_id", BIG_ID, nullable=False),
        sa.Column("line_number", sa.Integer(), nullable=False),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("description", sa.String(1000), nullable=False),
        sa.Column("description_zh", sa.String(1000), nullable=False),
        sa.Column("intangible", sa.Boolean(), nullable=False),
        sa.Column("technical_parameters", sa.String(2000), nullable=False),
        sa.Column("manufacturer", sa.String(300), nullable=False),
        sa.Column("serial_numbers", sa.String(1000), nullable=False),
        sa.Column("cas_number", sa.String(12), nullable=False),
        sa.Column("model", sa.String(120), nullable=False),
        sa.Column("control_codes", JSON, nullable=False),
        sa.Column("hs_code", sa.String(12), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("applied", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("applied >= 0", name=op.f("ck_declaration_line_applied_not_negative")),
        sa.CheckConstraint(
            "quantity IS NULL OR applied <= quantity", name=op.f("ck_declaration_line_not_more_than_declared")
        ),
        sa.CheckConstraint("quantity IS NULL OR quantity > 0", name=op.f("ck_declaration_line_positive_quantity")),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_declaration_line_declaration_id_declaration")
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_declaration_line_product_id_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration_line")),
        sa.UniqueConstraint(
            "declaration_id", "line_number", name=op.f("uq_declaration_line_declaration_id_line_number")
        ),
    )
    op.create_index(op.f("ix_declaration_line_declaration_id"), "declaration_line", ["declaration_id"], unique=False)
    op.create_index(op.f("ix_declaration_line_product_id"), "declaration_line", ["product_id"], unique=False)
    op.create_table(
        "declaration_party",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("declaration_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            choice(
                "exporter",
                "purchaser",
                "intermediate_consignee",
                "ultimate_consignee",
                "end_user",
                "ultimate_end_user",
                "certifying_government_body",
                "notify_party",
                name="partyrole",
            ),
            nullable=False,
        ),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_declaration_party_declaration_id_declaration")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_declaration_party_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration_party")),
        sa.UniqueConstraint(
            "declaration_id", "role", "party_id", name=op.f("uq_declaration_party_declaration_id_role_party_id")
        ),
    )
    op.create_index(op.f("ix_declaration_party_declaration_id"), "declaration_party", ["declaration_id"], unique=False)
    op.create_index(op.f("ix_declaration_party_party_id"), "declaration_party", ["party_id"], unique=False)
    op.create_table(
        "declaration_undertaking",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("declaration_id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column(
            "answer",
            choice("will_not", "cannot_state", "declares_use", "given", "not_given", name="answer"),
            nullable=False,
        ),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision_reason", sa.String(1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_declaration_undertaking_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration_undertaking")),
        sa.UniqueConstraint("declaration_id", "code", name=op.f("uq_declaration_undertaking_declaration_id_code")),
    )
    op.create_index(
        op.f("ix_declaration_undertaking_declaration_id"), "declaration_undertaking", ["declaration_id"], unique=False
    )
    op.create_table(
        "dossier_event",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("dossier_id", BIG_ID, nullable=False),
        sa.Column("proposal_id", BIG_ID, nullable=True),
        sa.Column(
            "kind",
            choice(
                "granted",
                "not_granted",
                "suspended",
                "reinstated",
                "revoked",
                "ended_at_own_request",
                name="dossiereventkind",
            ),
            nullable=False,
        ),
        sa.Column("site_id", BIG_ID, nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("reason_code", sa.String(20), nullable=False),
        sa.Column("reason", sa.String(2000), nullable=False),
        sa.Column("conditions", sa.String(2000), nullable=False),
        sa.Column("scope_ids", JSON, nullable=False),
        sa.Column("prepared_by", sa.Integer(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=False),
        sa.Column("second_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind NOT IN ('granted', 'reinstated') OR second_by IS NOT NULL",
            name=op.f("ck_dossier_event_favourable_takes_two"),
        ),
        sa.CheckConstraint("decided_by <> prepared_by", name=op.f("ck_dossier_event_two_people")),
        sa.CheckConstraint(
            "second_by IS NULL OR (second_by <> decided_by AND second_by <> prepared_by)",
            name=op.f("ck_dossier_event_second_eyes"),
        ),
        sa.ForeignKeyConstraint(["dossier_id"], ["dossier.id"], name=op.f("fk_dossier_event_dossier_id_dossier")),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["dossier_vote.id"], name=op.f("fk_dossier_event_proposal_id_dossier_vote")
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_dossier_event_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_event")),
    )
    op.create_index(op.f("ix_dossier_event_dossier_id"), "dossier_event", ["dossier_id"], unique=False)
    op.create_index(op.f("ix_dossier_event_proposal_id"), "dossier_event", ["proposal_id"], unique=False)
    op.create_index(op.f("ix_dossier_event_site_id"), "dossier_event", ["site_id"], unique=False)
    op.create_table(
        "licence_event",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("licence_id", BIG_ID, nullable=False),
        sa.Column("kind", choice("frozen", "unfrozen", "returned", "revoked", name="licenceeventkind"), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(2000), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["licence_id"], ["licence.id"], name=op.f("fk_licence_event_licence_id_licence")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence_event")),
    )
    op.create_index(op.f("ix_licence_event_licence_id"), "licence_event", ["licence_id"], unique=False)
    op.create_table(
        "licence_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("licence_id", BIG_ID, nullable=False),
        sa.Column("line_number", sa.Integer(), nullable=False),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("control_codes", JSON, nullable=False),
        sa.Column("hs_code", sa.String(12), nullable=False),
        sa.Column("description", sa.String(1000), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.Column("drawn", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_licence_line_positive_quantity")),
        sa.CheckConstraint("reserved + drawn <= quantity", name=op.f("ck_licence_line_never_overdrawn")),
        sa.CheckConstraint("reserved >= 0 AND drawn >= 0", name=op.f("ck_licence_line_not_negative")),
        sa.ForeignKeyConstraint(["licence_id"], ["licence.id"], name=op.f("fk_licence_line_licence_id_licence")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_licence_line_product_id_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence_line")),
        sa.UniqueConstraint("licence_id", "line_number", name=op.f("uq_licence_line_licence_id_line_number")),
    )
    op.create_index(op.f("ix_licence_line_licence_id"), "licence_line", ["licence_id"], unique=False)
    op.create_index(op.f("ix_licence_line_product_id"), "licence_line", ["product_id"], unique=False)
    op.create_table(
        "licence_party",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("licence_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            choice(
                "exporter",
                "purchaser",
                "intermediate_consignee",
                "ultimate_consignee",
                "end_user",
                "ultimate_end_user",
                "certifying_government_body",
                "notify_party",
                name="partyrole",
            ),
            nullable=False,
        ),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.Column("site_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(["licence_id"], ["licence.id"], name=op.f("fk_licence_party_licence_id_licence")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_licence_party_party_id_party")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_licence_party_site_id_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence_party")),
        sa.UniqueConstraint("licence_id", "role", "party_id", name=op.f("uq_licence_party_licence_id_role_party_id")),
    )
    op.create_index(op.f("ix_licence_party_licence_id"), "licence_party", ["licence_id"], unique=False)
    op.create_index(op.f("ix_licence_party_party_id"), "licence_party", ["party_id"], unique=False)
    op.create_index(op.f("ix_licence_party_site_id"), "licence_party", ["site_id"], unique=False)
    op.create_table(
        "open_order",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("order_number", sa.String(60), nullable=False),
        sa.Column("order_key", sorted_text(60), nullable=False),
        sa.Column("contract_number", sa.String(60), nullable=False),
        sa.Column("order_date", sa.Date(), nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("requested_use", sa.String(2200), nullable=False),
        sa.Column("state", choice("open", "used", "cancelled", name="orderstate"), nullable=False),
        sa.Column("used_by", BIG_ID, nullable=True),
        sa.CheckConstraint(
            "(state = 'used') = (used_by IS NOT NULL)", name=op.f("ck_open_order_used_by_a_declaration")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_open_order_positive_quantity")),
        sa.ForeignKeyConstraint(["customer_id"], ["party.id"], name=op.f("fk_open_order_customer_id_party")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_open_order_product_id_product")),
        sa.ForeignKeyConstraint(["used_by"], ["declaration.id"], name=op.f("fk_open_order_used_by_declaration")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_order")),
    )
    op.create_index("ix_open_order_customer", "open_order", ["customer_id", "state", "id"], unique=False)
    op.create_index(op.f("ix_open_order_customer_id"), "open_order", ["customer_id"], unique=False)
    op.create_index("ix_open_order_day", "open_order", ["order_date", "id"], unique=False)
    op.create_index("ix_open_order_number", "open_order", ["order_key", "id"], unique=False)
    op.create_index(op.f("ix_open_order_product_id"), "open_order", ["product_id"], unique=False)
    op.create_index(op.f("ix_open_order_used_by"), "open_order", ["used_by"], unique=False)
    op.create_table(
        "shipment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.String(20), nullable=False),
        sa.Column("licence_id", BIG_ID, nullable=False),
        sa.Column("state", choice("planned", "shipped", "arrived", "cancelled", name="shipmentstate"), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("shipped_on", sa.Date(), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("consignee_id", BIG_ID, nullable=False),
        sa.Column("destination", sa.String(2), nullable=False),
        sa.Column("contract_number", sa.String(60), nullable=False),
        sa.Column("invoice_number", sa.String(60), nullable=False),
        sa.Column("customs_declaration", sa.String(60), nullable=False),
        sa.Column("port", sa.String(120), nullable=False),
        sa.Column(
            "transport",
            choice("sea", "air", "rail", "road", "post", "courier", "electronic", name="transportmode"),
            nullable=False,
        ),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.Column("cancelled_reason", sa.String(2000), nullable=False),
        sa.ForeignKeyConstraint(["consignee_id"], ["party.id"], name=op.f("fk_shipment_consignee_id_party")),
        sa.ForeignKeyConstraint(["licence_id"], ["licence.id"], name=op.f("fk_shipment_licence_id_licence")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment")),
        sa.UniqueConstraint("number", name=op.f("uq_shipment_number")),
    )
    op.create_index(op.f("ix_shipment_consignee_id"), "shipment", ["consignee_id"], unique=False)
    op.create_index(op.f("ix_shipment_licence_id"), "shipment", ["licence_id"], unique=False)
    op.create_table(
        "application_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column("line_number", sa.Integer(), nullable=False),
        sa.Column("declaration_line_id", BIG_ID, nullable=False),
        sa.Column("product_id", BIG_ID, nullable=False),
        sa.Column("description", sa.String(1000), nullable=False),
        sa.Column("control_codes", JSON, nullable=False),
        sa.Column("hs_code", sa.String(12), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit", sa.String(3), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("held", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "granted IS NULL OR (granted >= 0 AND granted <= quantity)", name=op.f("ck_application_line_granted_within")
        ),
        sa.CheckConstraint("held >= 0 AND held <= quantity", name=op.f("ck_application_line_held_within")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_application_line_positive_quantity")),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_application_line_application_id_application")
        ),
        sa.ForeignKeyConstraint(
            ["declaration_line_id"],
            ["declaration_line.id"],
            name=op.f("fk_application_line_declaration_line_id_declaration_line"),
        ),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_application_line_product_id_product")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_line")),
        sa.UniqueConstraint(
            "application_id", "declaration_line_id", name=op.f("uq_application_line_application_id_declaration_line_id")
        ),
        sa.UniqueConstraint(
            "application_id", "line_number", name=op.f("uq_application_line_application_id_line_number")
        ),
    )
    op.create_index(op.f("ix_application_line_application_id"), "application_line", ["application_id"], unique=False)
    op.create_index(
        op.f("ix_application_line_declaration_line_id"), "application_line", ["declaration_line_id"], unique=False
    )
    op.create_index(op.f("ix_application_line_product_id"), "application_line", ["product_id"], unique=False)
    op.create_table(
        "application_party",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            choice(
                "exporter",
                "purchaser",
                "intermediate_consignee",
                "ultimate_consignee",
                "end_user",
                "ultimate_end_user",
                "certifying_government_body",
                "notify_party",
                name="partyrole",
            ),
            nullable=False,
        ),
        sa.Column("party_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_application_party_application_id_application")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_application_party_party_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_party")),
        sa.UniqueConstraint(
            "application_id", "role", "party_id", name=op.f("uq_application_party_application_id_role_party_id")
        ),
    )
    op.create_index(op.f("ix_application_party_application_id"), "application_party", ["application_id"], unique=False)
    op.create_index(op.f("ix_application_party_party_id"), "application_party", ["party_id"], unique=False)
    op.create_table(
        "application_preparer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column("user_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_application_preparer_application_id_application")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_application_preparer")),
        sa.UniqueConstraint("application_id", "user_id", name=op.f("uq_application_preparer_application_id_user_id")),
    )
    op.create_index(
        op.f("ix_application_preparer_application_id"), "application_preparer", ["application_id"], unique=False
    )
    op.create_table(
        "clock_pause",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column(
            "reason",
            choice(
                "identification_of_goods",
                "expert_opinion",
                "on_site_check",
                "referred_to_the_state_council",
                "watch_listed_party",
                name="pausereason",
            ),
            nullable=False,
        ),
        sa.Column("paused_from", sa.Date(), nullable=False),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_clock_pause_application_id_application")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock_pause")),
    )
    op.create_index(op.f("ix_clock_pause_application_id"), "clock_pause", ["application_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column("slot", sa.String(40), nullable=False),
        sa.Column("attachment_id", BIG_ID, nullable=True),
        sa.Column("declaration_id", BIG_ID, nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.Column("waived", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_evidence_application_id_application")
        ),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_evidence_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(
            ["declaration_id"], ["declaration.id"], name=op.f("fk_evidence_declaration_id_declaration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint(
            "application_id", "slot", "attachment_id", name=op.f("uq_evidence_application_id_slot_attachment_id")
        ),
    )
    op.create_index(op.f("ix_evidence_application_id"), "evidence", ["application_id"], unique=False)
    op.create_index(op.f("ix_evidence_attachment_id"), "evidence", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_evidence_declaration_id"), "evidence", ["declaration_id"], unique=False)
    op.create_table(
        "ledger_entry",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("licence_line_id", BIG_ID, nullable=False),
        sa.Column("shipment_id", BIG_ID, nullable=False),
        sa.Column("kind", choice("reserved", "released", "drawn", name="entrykind"), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_ledger_entry_positive_quantity")),
        sa.ForeignKeyConstraint(
            ["licence_line_id"], ["licence_line.id"], name=op.f("fk_ledger_entry_licence_line_id_licence_line")
        ),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_ledger_entry_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
    )
    op.create_index("ix_ledger_entry_day", "ledger_entry", ["licence_line_id", "booked_on", "id"], unique=False)
    op.create_index(op.f("ix_ledger_entry_licence_line_id"), "ledger_entry", ["licence_line_id"], unique=False)
    op.create_index(op.f("ix_ledger_entry_shipment_id"), "ledger_entry", ["shipment_id"], unique=False)
    op.create_table(
        "question",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("application_id", BIG_ID, nullable=False),
        sa.Column("asked_by_kind", choice("compliance_officer", "authority", name="questionfrom"), nullable=False),
        sa.Column("asked_by", BIG_ID, nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("body", sa.String(4000), nullable=False),
        sa.Column(
            "owed_by",
            choice("preparer", "customer", "compliance_officer", "second_person", "authority", "nobody", name="debtor"),
            nullable=False,
        ),
        sa.Column("owed_by_user", BIG_ID, nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(4000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", BIG_ID, nullable=True),
        sa.CheckConstraint(
            "(answered_on IS NULL) = (answered_by IS NULL)", name=op.f("ck_question_answered_by_somebody")
        ),
        sa.ForeignKeyConstraint(
            ["application_id"], ["application.id"], name=op.f("fk_question_application_id_application")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_index(op.f("ix_question_application_id"), "question", ["application_id"], unique=False)
    op.create_index("ix_question_open", "question", ["application_id", "answered_on"], unique=False)
    op.create_table(
        "shipment_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("shipment_id", BIG_ID, nullable=False),
        sa.Column("licence_line_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("stated_quantity", sa.BigInteger(), nullable=False),
        sa.Column("stated_unit", sa.String(3), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_shipment_line_positive_quantity")),
        sa.ForeignKeyConstraint(
            ["licence_line_id"], ["licence_line.id"], name=op.f("fk_shipment_line_licence_line_id_licence_line")
        ),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_shipment_line_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment_line")),
        sa.UniqueConstraint(
            "shipment_id", "licence_line_id", name=op.f("uq_shipment_line_shipment_id_licence_line_id")
        ),
    )
    op.create_index(op.f("ix_shipment_line_licence_line_id"), "shipment_line", ["licence_line_id"], unique=False)
    op.create_index(op.f("ix_shipment_line_shipment_id"), "shipment_line", ["shipment_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_shipment_line_shipment_id"), table_name="shipment_line")
    op.drop_index(op.f("ix_shipment_line_licence_line_id"), table_name="shipment_line")
    op.drop_table("shipment_line")
    op.drop_index("ix_question_open", table_name="question")
    op.drop_index(op.f("ix_question_application_id"), table_name="question")
    op.drop_table("question")
    op.drop_index(op.f("ix_ledger_entry_shipment_id"), table_name="ledger_entry")
    op.drop_index(op.f("ix_ledger_entry_licence_line_id"), table_name="ledger_entry")
    op.drop_index("ix_ledger_entry_day", table_name="ledger_entry")
    op.drop_table("ledger_entry")
    op.drop_index(op.f("ix_evidence_declaration_id"), table_name="evidence")
    op.drop_index(op.f("ix_evidence_attachment_id"), table_name="evidence")
    op.drop_index(op.f("ix_evidence_application_id"), table_name="evidence")
    op.drop_table("evidence")
    op.drop_index(op.f("ix_clock_pause_application_id"), table_name="clock_pause")
    op.drop_table("clock_pause")
    op.drop_index(op.f("ix_application_preparer_application_id"), table_name="application_preparer")
    op.drop_table("application_preparer")
    op.drop_index(op.f("ix_application_party_party_id"), table_name="application_party")
    op.drop_index(op.f("ix_application_party_application_id"), table_name="application_party")
    op.drop_table("application_party")
    op.drop_index(op.f("ix_application_line_product_id"), table_name="application_line")
    op.drop_index(op.f("ix_application_line_declaration_line_id"), table_name="application_line")
    op.drop_index(op.f("ix_application_line_application_id"), table_name="application_line")
    op.drop_table("application_line")
    op.drop_index(op.f("ix_shipment_licence_id"), table_name="shipment")
    op.drop_index(op.f("ix_shipment_consignee_id"), table_name="shipment")
    op.drop_table("shipment")
    op.drop_index(op.f("ix_open_order_used_by"), table_name="open_order")
    op.drop_index(op.f("ix_open_order_product_id"), table_name="open_order")
    op.drop_index("ix_open_order_number", table_name="open_order")
    op.drop_index("ix_open_order_day", table_name="open_order")
    op.drop_index(op.f("ix_open_order_customer_id"), table_name="open_order")
    op.drop_index("ix_open_order_customer", table_name="open_order")
    op.drop_table("open_order")
    op.drop_index(op.f("ix_licence_party_site_id"), table_name="licence_party")
    op.drop_index(op.f("ix_licence_party_party_id"), table_name="licence_party")
    op.drop_index(op.f("ix_licence_party_licence_id"), table_name="licence_party")
    op.drop_table("licence_party")
    op.drop_index(op.f("ix_licence_line_product_id"), table_name="licence_line")
    op.drop_index(op.f("ix_licence_line_licence_id"), table_name="licence_line")
    op.drop_table("licence_line")
    op.drop_index(op.f("ix_licence_event_licence_id"), table_name="licence_event")
    op.drop_table("licence_event")
    op.drop_index(op.f("ix_dossier_event_site_id"), table_name="dossier_event")
    op.drop_index(op.f("ix_dossier_event_proposal_id"), table_name="dossier_event")
    op.drop_index(op.f("ix_dossier_event_dossier_id"), table_name="dossier_event")
    op.drop_table("dossier_event")
    op.drop_index(op.f("ix_declaration_undertaking_declaration_id"), table_name="declaration_undertaking")
    op.drop_table("declaration_undertaking")
    op.drop_index(op.f("ix_declaration_party_party_id"), table_name="declaration_party")
    op.drop_index(op.f("ix_declaration_party_declaration_id"), table_name="declaration_party")
    op.drop_table("declaration_party")
    op.drop_index(op.f("ix_declaration_line_product_id"), table_name="declaration_line")
    op.drop_index(op.f("ix_declaration_line_declaration_id"), table_name="declaration_line")
    op.drop_table("declaration_line")
    op.drop_index(op.f("ix_composition_report_id"), table_name="composition")
    op.drop_index(op.f("ix_composition_product_id"), table_name="composition")
    op.drop_table("composition")
    op.drop_index("ix_application_state", table_name="application")
    op.drop_index(op.f("ix_application_site_id"), table_name="application")
    op.drop_index("ix_application_since", table_name="application")
    op.drop_index(op.f("ix_application_resubmission_of_id"), table_name="application")
    op.drop_index(op.f("ix_application_repeat_of_id"), table_name="application")
    op.drop_index(op.f("ix_application_licence_id"), table_name="application")
    op.drop_index(op.f("ix_application_exporter_id"), table_name="application")
    op.drop_index(op.f("ix_application_end_user_id"), table_name="application")
    op.drop_index("ix_application_end_user", table_name="application")
    op.drop_index("ix_application_destination", table_name="application")
    op.drop_index("ix_application_contract", table_name="application")
    op.drop_table("application")
    op.drop_index(op.f("ix_test_report_product_id"), table_name="test_report")
    op.drop_index(op.f("ix_test_report_attachment_id"), table_name="test_report")
    op.drop_table("test_report")
    op.drop_index(op.f("ix_screening_answer_party_id"), table_name="screening_answer")
    op.drop_index("ix_screening_answer_day", table_name="screening_answer")
    op.drop_index(op.f("ix_screening_answer_attachment_id"), table_name="screening_answer")
    op.drop_table("screening_answer")
    op.drop_index("ix_licence_until", table_name="licence")
    op.drop_index("ix_licence_key", table_name="licence")
    op.drop_index(op.f("ix_licence_exporter_id"), table_name="licence")
    op.drop_index(op.f("ix_licence_attachment_id"), table_name="licence")
    op.drop_table("licence")
    op.drop_index("ix_issued_document_subject", table_name="issued_document")
    op.drop_index(op.f("ix_issued_document_sha256"), table_name="issued_document")
    op.drop_index(op.f("ix_issued_document_attachment_id"), table_name="issued_document")
    op.drop_table("issued_document")
    op.drop_index(op.f("ix_dossier_vote_site_id"), table_name="dossier_vote")
    op.drop_index(op.f("ix_dossier_vote_proposal_id"), table_name="dossier_vote")
    op.drop_index(op.f("ix_dossier_vote_dossier_id"), table_name="dossier_vote")
    op.drop_table("dossier_vote")
    op.drop_index(op.f("ix_dossier_scope_site_id"), table_name="dossier_scope")
    op.drop_index(op.f("ix_dossier_scope_product_id"), table_name="dossier_scope")
    op.drop_index(op.f("ix_dossier_scope_dossier_id"), table_name="dossier_scope")
    op.drop_table("dossier_scope")
    op.drop_index("ix_declaration_until", table_name="declaration")
    op.drop_index(op.f("ix_declaration_translation_attachment_id"), table_name="declaration")
    op.drop_index(op.f("ix_declaration_supersedes_id"), table_name="declaration")
    op.drop_index("ix_declaration_state", table_name="declaration")
    op.drop_index(op.f("ix_declaration_site_id"), table_name="declaration")
    op.drop_index(op.f("ix_declaration_signed_attachment_id"), table_name="declaration")
    op.drop_index(op.f("ix_declaration_end_user_id"), table_name="declaration")
    op.drop_index("ix_declaration_end_user", table_name="declaration")
    op.drop_index(op.f("ix_declaration_declarant_id"), table_name="declaration")
    op.drop_index("ix_declaration_customer", table_name="declaration")
    op.drop_index("ix_declaration_contract", table_name="declaration")
    op.drop_index("ix_declaration_changed", table_name="declaration")
    op.drop_table("declaration")
    op.drop_index(op.f("ix_criterion_answer_dossier_id"), table_name="criterion_answer")
    op.drop_index(op.f("ix_criterion_answer_attachment_id"), table_name="criterion_answer")
    op.drop_table("criterion_answer")
    op.drop_index(op.f("ix_user_role_user_id"), table_name="user_role")
    op.drop_table("user_role")
    op.drop_index(op.f("ix_site_party_id"), table_name="site")
    op.drop_table("site")
    op.drop_index("ix_screening_latest_day", table_name="screening_latest")
    op.drop_table("screening_latest")
    op.drop_index(op.f("ix_review_decision_case_id"), table_name="review_decision")
    op.drop_table("review_decision")
    op.drop_index("ix_product_token_product", table_name="product_token")
    op.drop_table("product_token")
    op.drop_index("ix_party_token_party", table_name="party_token")
    op.drop_table("party_token")
    op.drop_index(op.f("ix_party_name_party_id"), table_name="party_name")
    op.drop_table("party_name")
    op.drop_index(op.f("ix_party_identifier_party_id"), table_name="party_identifier")
    op.drop_table("party_identifier")
    op.drop_index(op.f("ix_login_try_user_id"), table_name="login_try")
    op.drop_table("login_try")
    op.drop_index(op.f("ix_holding_owner_id"), table_name="holding")
    op.drop_index(op.f("ix_holding_owned_id"), table_name="holding")
    op.drop_table("holding")
    op.drop_index(op.f("ix_dossier_party_id"), table_name="dossier")
    op.drop_table("dossier")
    op.drop_index(op.f("ix_contact_party_id"), table_name="contact")
    op.drop_table("contact")
    op.drop_index("ix_classification_state", table_name="classification")
    op.drop_index(op.f("ix_classification_product_id"), table_name="classification")
    op.drop_table("classification")
    op.drop_index(op.f("ix_attachment_sha256"), table_name="attachment")
    op.drop_index("ix_attachment_owner", table_name="attachment")
    op.drop_table("attachment")
    op.drop_index(op.f("ix_address_party_id"), table_name="address")
    op.drop_table("address")
    op.drop_table("workspace_info")
    op.drop_table("user")
    op.drop_table("setting")
    op.drop_index("ix_review_case_assigned", table_name="review_case")
    op.drop_table("review_case")
    op.drop_index("ix_product_standing", table_name="product")
    op.drop_index("ix_product_sort", table_name="product")
    op.drop_index("ix_product_model", table_name="product")
    op.drop_index("ix_product_form", table_name="product")
    op.drop_index("ix_product_code", table_name="product")
    op.drop_index("ix_product_changed", table_name="product")
    op.drop_table("product")
    op.drop_table("presence")
    op.drop_index("ix_party_sort", table_name="party")
    op.drop_index("ix_party_kind_sort", table_name="party")
    op.drop_index("ix_party_facets", table_name="party")
    op.drop_index("ix_party_country_sort", table_name="party")
    op.drop_index("ix_party_changed", table_name="party")
    op.drop_table("party")
    op.drop_index("ix_note_owner", table_name="note")
    op.drop_table("note")
    op.drop_index(op.f("ix_journal_entry_tx"), table_name="journal_entry")
    op.drop_index("ix_journal_entry_record", table_name="journal_entry")
    op.drop_index(op.f("ix_journal_entry_at"), table_name="journal_entry")
    op.drop_index(op.f("ix_journal_entry_actor_id"), table_name="journal_entry")
    op.drop_table("journal_entry")
    op.drop_table("draft")
    op.drop_table("counter")
    op.drop_table("blob")

"""Let more papers be issued: dossier, letter of refusal, notices and reports, ownership and screening sheets."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TABLE = "issued_document"
CHECK = "ck_issued_document_documentkind"
BEFORE = (
    "end_use_declaration",
    "licence_application",
    "introduction_of_importer_and_end_user",
    "status_certificate",
    "submission_pack",
)
AFTER = (
    *BEFORE,
    "certified_end_user_dossier",
    "refusal_letter",
    "compliance_notice",
    "near_limit_declaration",
    "humanitarian_report",
    "stop_and_report_notice",
    "ownership_sheet",
    "screening_sheet",
)
COLUMNS = (
    *("id", "row_version", "created_at", "created_by", "changed_at", "changed_by", "kind", "number", "version_number"),
    *("subject_kind", "subject_id", "form_edition", "data_hash", "sha256", "attachment_id", "pages", "issued_at"),
    "issued_by",
)


def upgrade() -> None:
    _allow(AFTER)


def downgrade() -> None:
    _allow(BEFORE)


def _allow(kinds: tuple[str, ...]) -> None:
    if op.get_context().dialect.name == "postgresql":
        listed = ", ".join(f"'{kind}'" for kind in kinds)
        op.drop_constraint(op.f(CHECK), TABLE, type_="check")
        op.create_check_constraint(op.f(CHECK), TABLE, f"kind IN ({listed})")
        return
    _rebuild(kinds)


def _rebuild(kinds: tuple[str, ...]) -> None:
    """Write the table anew, because SQLite changes no check; its guards go with the old table and are set again."""
    new, names = f"{TABLE}_new", ", ".join(COLUMNS)
    _create(new, kinds)
    op.execute(f"INSERT INTO {new} ({names}) SELECT {names} FROM {TABLE}")  # noqa: S608 - our own names
    for verb in ("update", "delete"):
        op.execute(f"DROP TRIGGER {TABLE}_no_{verb}")
    op.drop_table(TABLE)
    op.rename_table(new, TABLE)
    for column in ("attachment_id", "sha256"):
        op.create_index(op.f(f"ix_{TABLE}_{column}"), TABLE, [column], unique=False)
    op.create_index("ix_issued_document_subject", TABLE, ["subject_kind", "subject_id"], unique=False)
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {TABLE}_no_{verb.lower()} BEFORE {verb} ON {TABLE} "
            f"BEGIN SELECT RAISE(ABORT, '{TABLE} is append-only'); END"
        )


def _create(name: str, kinds: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    op.create_table(
        name,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(40), nullable=False),
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
        sa.CheckConstraint(f"kind IN ({listed})", name=op.f(CHECK)),
    )

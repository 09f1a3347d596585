"""Keep what fulfils standing duties: acts, visits with their consent, and the yearly mass balances of sites."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ASKED_BY = sa.Enum(
    *("desk", "chinese_authority", "foreign_authority"),
    name="askedby",
    native_enum=False,
    create_constraint=True,
    length=40,
)
KEPT = "duty_act"
STATED = " AND ".join(f"({name} IS NULL OR {name} >= 0)" for name in ("opening", "used", "scrap", "closing"))
CONSENT = "NOT consent_needed OR {day} IS NULL OR (consent_on IS NOT NULL AND consent_on <= {day})"


def upgrade() -> None:
    _table(
        "duty_act",
        _link("party_id", "party"),
        sa.Column("programme", sa.String(40), nullable=False),
        sa.Column("duty", sa.String(40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        _link("site_id", "site", nullable=True),
        _link("shipment_id", "shipment", nullable=True),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(2000), nullable=False),
        _link("attachment_id", "attachment", nullable=True),
        _link("takes_back_id", "duty_act", nullable=True),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.UniqueConstraint("takes_back_id", name=op.f("uq_duty_act_takes_back_id")),
        _check("duty_act", "with_evidence", "takes_back_id IS NOT NULL OR attachment_id IS NOT NULL"),
        _check("duty_act", "days_ahead", "days IS NULL OR days >= 0"),
    )
    _table(
        "site_visit",
        _link("party_id", "party"),
        _link("site_id", "site"),
        sa.Column("asked_by", ASKED_BY, nullable=False),
        sa.Column("authority", sa.String(200), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("consent_needed", sa.Boolean(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("consent_number", sa.String(80), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        _link("consent_attachment_id", "attachment", nullable=True),
        sa.Column("consent_recorded_on", sa.Date(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("refused_on", sa.Date(), nullable=True),
        sa.Column("people", sa.String(500), nullable=False),
        sa.Column("findings", sa.String(4000), nullable=False),
        _link("attachment_id", "attachment", nullable=True),
        sa.Column("ended_recorded_on", sa.Date(), nullable=True),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        _check("site_visit", "consent_before_visit", CONSENT.format(day="held_on")),
        _check("site_visit", "consent_before_plan", CONSENT.format(day="planned_on")),
        _check("site_visit", "one_outcome", "held_on IS NULL OR refused_on IS NULL"),
        _check("site_visit", "held_after_asking", "held_on IS NULL OR held_on >= asked_on"),
        _check("site_visit", "consent_on_paper", "consent_on IS NULL OR consent_attachment_id IS NOT NULL"),
        _check("site_visit", "with_report", "held_on IS NULL OR attachment_id IS NOT NULL"),
    )
    _table(
        "mass_balance",
        _link("party_id", "party"),
        _link("site_id", "site"),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("declared_on", sa.Date(), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
        _link("attachment_id", "attachment"),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=False),
        sa.UniqueConstraint("site_id", "year", name=op.f("uq_mass_balance_site_id_year")),
    )
    _table(
        "mass_balance_line",
        _link("balance_id", "mass_balance"),
        sa.Column("element", sa.String(3), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("opening", "used", "scrap", "closing")),
        sa.UniqueConstraint("balance_id", "element", name=op.f("uq_mass_balance_line_balance_id_element")),
        _check("mass_balance_line", "no_less_than_nothing", STATED),
    )
    _table(
        "mass_balance_move",
        _link("balance_id", "mass_balance"),
        sa.Column("element", sa.String(3), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        _link("to_site_id", "site", nullable=True),
        sa.Column("to_name", sa.String(300), nullable=False),
        _check("mass_balance_move", "positive_quantity", "quantity > 0"),
        _check("mass_balance_move", "to_somewhere", "to_site_id IS NOT NULL OR to_name <> ''"),
    )
    _table(
        "difference_question",
        _link("balance_id", "mass_balance"),
        sa.Column("element", sa.String(3), nullable=False),
        sa.Column("difference", sa.BigInteger(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_by", BIG_ID, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.String(4000), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by", BIG_ID, nullable=True),
        _link("attachment_id", "attachment", nullable=True),
        _check("difference_question", "answered_by_somebody", "(answered_on IS NULL) = (answered_by IS NULL)"),
        _check("difference_question", "answer_says_something", "answered_on IS NULL OR answer <> ''"),
    )
    _keep()


LINKS = (
    ("duty_act", ("party_id", "site_id", "shipment_id", "attachment_id", "takes_back_id")),
    ("site_visit", ("party_id", "site_id", "consent_attachment_id", "attachment_id")),
    ("mass_balance", ("party_id", "site_id", "attachment_id")),
    ("mass_balance_line", ("balance_id",)),
    ("mass_balance_move", ("balance_id", "to_site_id")),
    ("difference_question", ("balance_id", "attachment_id")),
)


def _link(name: str, target: str, *, nullable: bool = False) -> sa.Column[int]:
    column = sa.Column(name, BIG_ID, nullable=nullable)
    column.info["target"] = target
    return column


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    """Make a table with what every record has, its links with their references, and an index on each link."""
    links = [part for part in parts if isinstance(part, sa.Column) and "target" in part.info]
    references = [
        sa.ForeignKeyConstraint(
            [each.name], [f"{each.info['target']}.id"], name=op.f(f"fk_{name}_{each.name}_{each.info['target']}")
        )
        for each in links
    ]
    op.create_table(
        name,
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        *parts,
        *references,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    for each in links:
        op.create_index(op.f(f"ix_{name}_{each.name}"), name, [each.name], unique=False)


def _keep() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            f"CREATE TRIGGER {KEPT}_kept BEFORE UPDATE OR DELETE ON {KEPT} "
            "FOR EACH ROW EXECUTE FUNCTION euc_desk_keep()"
        )
        op.execute(
            f"CREATE TRIGGER {KEPT}_not_emptied BEFORE TRUNCATE ON {KEPT} "
            "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_keep()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {KEPT}_no_{verb.lower()} BEFORE {verb} ON {KEPT} "
            f"BEGIN SELECT RAISE(ABORT, '{KEPT} is append-only'); END"
        )


def downgrade() -> None:
    for table, columns in reversed(LINKS):
        for column in columns:
            op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
        op.drop_table(table)

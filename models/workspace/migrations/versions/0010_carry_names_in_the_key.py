"""Let PostgreSQL count and sort the search words of parties from their key alone, as SQLite does by its own layout.

SQLite keeps that table in the order of its key, so a range of words lies together. In PostgreSQL the rows of a range
lie all over the table; the key carries what lists sort and filter by, and the table need not be read. Finer statistics
tell it how many words begin with what was typed.
"""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

REPLACE = "ALTER TABLE party_token DROP CONSTRAINT pk_party_token, ADD CONSTRAINT pk_party_token PRIMARY KEY (token, party_id)"


def upgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(f"{REPLACE} INCLUDE (shared, country, facets, sort_key)")
        op.execute("ALTER TABLE party_token ALTER COLUMN token SET STATISTICS 2000")


def downgrade() -> None:
    if op.get_context().dialect.name == "postgresql":
        op.execute(REPLACE)
        op.execute("ALTER TABLE party_token ALTER COLUMN token SET STATISTICS -1")

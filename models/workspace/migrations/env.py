"""Runs the migrations on the connection it is handed."""

import sqlalchemy as sa
from alembic import context

# The register's naming of constraints, repeated here because migrations import nothing of models.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=sa.MetaData(naming_convention=NAMES),
    render_as_batch=connection.dialect.name == "sqlite",
)
context.run_migrations()

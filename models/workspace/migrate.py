"""Bringing a database to the schema this program knows; alembic is imported only when there is something to do."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from models.workspace.errors import UserError

HEAD = "0018"
SCHEMA_NUMBER = 18
_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(engine: sa.Engine, target: str = "head") -> None:
    """Run the migrations up to ``target`` in one transaction."""
    from alembic import command

    with engine.begin() as connection:
        command.upgrade(_config(connection), target)
        if connection.dialect.name == "sqlite":
            faults = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if faults:
                raise RuntimeError(f"the migration broke {len(faults)} references")


def downgrade(engine: sa.Engine, target: str) -> None:
    """Run the migrations down to ``target`` (the workshop's tests do; a workspace in use never goes back)."""
    from alembic import command

    with engine.begin() as connection:
        command.downgrade(_config(connection), target)


def refuse_newer(schema_number: int) -> None:
    """Raise UserError when the database is from a newer program."""
    if schema_number > SCHEMA_NUMBER:
        raise UserError(
            "newer_schema",
            "This workspace was written by a newer EUC Desk (schema {found}; this program knows {known}). It was not touched.",
            found=schema_number,
            known=SCHEMA_NUMBER,
        )


def _config(connection: sa.Connection) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config

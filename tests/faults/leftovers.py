"""What a database holds of the business, to be compared before and after something that must leave nothing behind."""

import sqlalchemy as sa

from models.workspace.store import Workspace

# Who is here and who logged in is no part of it; drafts are what people are typing.
UNCOUNTED = frozenset({"presence", "login_try", "journal_entry", "draft"})


def stored(workspace: Workspace) -> dict[str, list[str]]:
    """Return every row of every table as text."""
    with workspace.engine.connect() as connection:
        metadata = sa.MetaData()
        metadata.reflect(connection)
        return {
            table.name: sorted(map(str, connection.execute(sa.select(table))))
            for table in metadata.sorted_tables
            if table.name not in UNCOUNTED
        }

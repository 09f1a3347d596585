"""The triggers by which the database itself refuses: whether all stand as the migrations made them.

What should stand is shipped in ``resources/guards.json``; ``python -m tests.guards --update`` writes it anew after a
migration that makes, changes or drops a trigger.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache

import sqlalchemy as sa

from models.workspace.store import Workspace
from models.workspace.words import Words, say
from resources import resource

FILE = "guards.json"
_SQLITE = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
# A trigger that is switched off, or that was given a condition, guards nothing: both are part of what is compared.
_POSTGRESQL = """
    SELECT t.tgname, c.relname,
           concat_ws(' ', t.tgtype, t.tgenabled, t.tgqual IS NULL, t.tgattr::text, p.proname, p.prosrc)
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""


def guards_in(connection: sa.Connection) -> dict[str, str]:
    """Return a fingerprint of each trigger of a database, by table and name."""
    query = _POSTGRESQL if connection.dialect.name == "postgresql" else _SQLITE
    found = connection.exec_driver_sql(query).all()
    return {
        f"{table} {name}": hashlib.sha256(" ".join(text.split()).encode()).hexdigest() for name, table, text in found
    }


@cache
def expected_guards(dialect: str) -> Mapping[str, str]:
    """Return the fingerprints that a database at the present schema has."""
    kept: dict[str, dict[str, str]] = json.loads(resource(FILE).read_text(encoding="utf-8"))
    return kept[dialect]


def guard_faults(workspace: Workspace) -> tuple[Words, ...]:
    """Return a sentence for each trigger that is missing, altered or not the program's own."""
    with workspace.engine.execution_options(writing=False).connect() as connection:
        found = guards_in(connection)
    return tuple(_faults(found, expected_guards(workspace.dialect)))


def _faults(found: Mapping[str, str], expected: Mapping[str, str]) -> Iterator[Words]:
    for key in sorted(found.keys() | expected.keys()):
        table, _, name = key.partition(" ")
        if key not in found:
            yield say(
                "The guard {name} of the table {table} is missing: rows could be changed or deleted unseen.",
                name=name,
                table=table,
            )
        elif key not in expected:
            yield say("The table {table} has a trigger {name} that this program did not make.", name=name, table=table)
        elif found[key] != expected[key]:
            yield say(
                "The guard {name} of the table {table} was altered or switched off: rows could be changed unseen.",
                name=name,
                table=table,
            )

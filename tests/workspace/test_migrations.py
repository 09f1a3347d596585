"""Migrations: the head is what the tables say, they go up and down, with data and without loss, on both databases."""

import ast
import itertools
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

import models.everything
from models.opening import open_workspace
from models.workspace import migrate
from models.workspace.engine import postgres_engine, sqlite_engine
from models.workspace.tables import Setting

VERSIONS = Path(migrate.__file__).parent / "migrations" / "versions"
numbers = itertools.count(1)
assert models.everything


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def engine(request, tmp_path):
    if request.param == "sqlite":
        made = sqlite_engine(tmp_path / "db.sqlite", migrating=True)
        yield made
        made.dispose()
        return
    server = request.getfixturevalue("_postgres")
    name = f"migrating_{next(numbers)}"
    made = postgres_engine(server.new_database(name))
    yield made
    made.dispose()
    server.drop(name)


def schema(engine: sa.Engine) -> dict[str, list[str]]:
    inspector = sa.inspect(engine)
    return {
        table: sorted(f"{c['name']} {c['type']} {c['nullable']}" for c in inspector.get_columns(table))
        + sorted(str(i) for i in inspector.get_indexes(table))
        + sorted(str(k) for k in inspector.get_check_constraints(table))
        for table in inspector.get_table_names()
        if table != "alembic_version"
    }


def test_the_constants_name_the_last_migration():
    script = ScriptDirectory(str(VERSIONS.parent))
    assert script.get_heads() == [migrate.HEAD]
    assert len(list(script.walk_revisions())) == migrate.SCHEMA_NUMBER


def test_head_is_what_the_tables_say(engine):
    migrate.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": engine.dialect.name == "postgresql"})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_checks_are_the_same_as_the_tables_have(engine, tmp_path):
    migrate.upgrade(engine)
    inspector = sa.inspect(engine)
    for table in SQLModel.metadata.sorted_tables:
        wanted = {str(c.name) for c in table.constraints if isinstance(c, sa.CheckConstraint) and c.name}
        found = {str(c["name"]) for c in inspector.get_check_constraints(table.name)}
        assert {name.split("_", 1)[0] for name in found} <= {"ck"}
        assert len(found) == len(wanted), table.name


def test_up_down_up_ends_where_it_began(engine):
    migrate.upgrade(engine)
    first = schema(engine)
    migrate.downgrade(engine, "base")
    assert schema(engine) == {}
    migrate.upgrade(engine)
    assert schema(engine) == first


def test_each_step_goes_up_and_down(engine):
    script = ScriptDirectory(str(VERSIONS.parent))
    steps = [revision.revision for revision in reversed(list(script.walk_revisions()))]
    for before, step in zip(["base", *steps], steps, strict=False):
        migrate.upgrade(engine, step)
        migrate.downgrade(engine, before)
        migrate.upgrade(engine, step)


def test_migrations_import_nothing_of_models():
    for path in VERSIONS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not [name for name in names if name.split(".")[0] in {"models", "desktop"}], path.name


def test_an_older_workspace_is_backed_up_then_brought_up_with_its_data(location, clock, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    workspace = open_workspace(location, clock)
    from models.access.login import actor_named
    from models.workspace.actor import Via

    with workspace.reader() as session:
        clara = actor_named(session, "clara", Via.WINDOW)
    with workspace.transaction(clara) as tx:
        tx.add(Setting(name="colour", value="red"))
    workspace.close()
    older = migrate.SCHEMA_NUMBER - 1
    engine = (
        postgres_engine(location)
        if workspace.folder is None
        else sqlite_engine(workspace.folder / "workspace.sqlite", migrating=True)
    )
    migrate.downgrade(engine, f"{older:04d}")
    with engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE workspace_info SET schema_number = {older}")
        if workspace.folder is not None:
            connection.exec_driver_sql(f"PRAGMA user_version={older}")
    if workspace.folder is not None:
        raw = engine.raw_connection()
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        raw.close()
    engine.dispose()
    again = open_workspace(location, clock)
    with again.reader() as session:
        assert session.exec(sa.text("SELECT count(*) FROM setting")).scalar_one() == 1
        assert session.exec(sa.text("SELECT schema_number FROM workspace_info")).scalar_one() == migrate.SCHEMA_NUMBER
    again.close()
    backups = workspace.folder / "backups" if workspace.folder else tmp_path / "data" / "euc-desk" / "backups"
    assert len(list(backups.iterdir())) == 1

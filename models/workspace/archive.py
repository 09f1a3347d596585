"""A backup that fits both databases: a zip of every table as JSON lines, with a manifest of hashes."""

import base64
import hashlib
import io
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import platformdirs
import sqlalchemy as sa

from models.workspace.errors import UserError, WorldFault
from models.workspace.targets import require_folder

FORMAT = "euc-desk-archive-1"
_SKIPPED = frozenset({"presence"})


def write_archive(engine: sa.Engine, target: Path, now: datetime) -> Path:
    """Write every table to a zip in one consistent read, read the zip back, and return its path."""
    partial = target.with_suffix(".partial")
    require_folder(partial.parent)
    try:
        with (
            engine.execution_options(writing=False).begin() as connection,
            zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as out,
        ):
            manifest: dict[str, Any] = {"format": FORMAT, "made_at": now.isoformat(), "tables": {}}
            for table in _tables(connection):
                lines, count = _dump(connection, table)
                out.writestr(f"{table.name}.jsonl", lines)
                manifest["tables"][table.name] = {"rows": count, "sha256": hashlib.sha256(lines).hexdigest()}
            out.writestr("manifest.json", json.dumps(manifest, indent=1))
        read_manifest(partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise WorldFault("backup_failed", "The backup could not be written: {why}.", why=str(error)) from error
    return target


def read_manifest(path: Path) -> dict[str, Any]:
    """Check an archive against its own manifest and return it. Raises UserError naming what is wrong."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest: dict[str, Any] = json.loads(archive.read("manifest.json"))
            if manifest.get("format") != FORMAT:
                raise UserError("foreign_file", "{path} is not an archive this program knows.", path=str(path))
            for name, facts in manifest["tables"].items():
                if hashlib.sha256(archive.read(f"{name}.jsonl")).hexdigest() != facts["sha256"]:
                    raise WorldFault(
                        "damaged", "In the archive {path} the table {table} is damaged.", path=str(path), table=name
                    )
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise WorldFault("damaged", "The archive {path} is damaged: {why}.", path=str(path), why=str(error)) from error
    return manifest


def load_archive(engine: sa.Engine, path: Path) -> None:
    """Fill an empty, migrated database from an archive, all or nothing."""
    manifest = read_manifest(path)
    with engine.begin() as connection, zipfile.ZipFile(path) as archive:
        known = {table.name: table for table in _tables(connection)}
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        # What the workspace is comes last: until then the database takes rows in any order.
        for name, table in sorted(known.items(), key=lambda each: each[0] == "workspace_info"):
            if name == "alembic_version" or name not in manifest["tables"]:
                continue
            naive = connection.dialect.name == "sqlite"
            rows = [
                _plain(table, json.loads(line), naive=naive)
                for line in io.BytesIO(archive.read(f"{name}.jsonl"))
                if line.strip()
            ]
            if rows:
                connection.execute(table.insert(), rows)
            if connection.dialect.name == "postgresql" and "id" in table.c and name != "workspace_info":
                connection.exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('\"{name}\"', 'id'), "  # noqa: S608 - a table's own name
                    f'coalesce((SELECT max(id) FROM "{name}"), 1))'
                )


def back_up_before_migration(engine: sa.Engine, now: datetime) -> Path:
    """Write an archive of a PostgreSQL workspace into the person's data folder before its schema is changed."""
    folder = Path(platformdirs.user_data_dir("euc-desk", appauthor=False)) / "backups"
    return write_archive(engine, folder / f"{engine.url.database}-{now.strftime('%Y-%m-%dT%H%M%SZ')}.zip", now)


def _tables(connection: sa.Connection) -> list[sa.Table]:
    metadata = sa.MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name not in _SKIPPED]


def _dump(connection: sa.Connection, table: sa.Table) -> tuple[bytes, int]:
    out, count = io.BytesIO(), 0
    order = list(table.primary_key.columns) or list(table.columns)
    for row in connection.execute(sa.select(table).order_by(*order)).mappings():
        out.write(json.dumps({key: _json(value) for key, value in row.items()}, ensure_ascii=False).encode() + b"\n")
        count += 1
    return out.getvalue(), count


def _json(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return {"base64": base64.b64encode(bytes(value)).decode()}
    if isinstance(value, datetime):
        return {"instant": (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value


def _plain(table: sa.Table, values: dict[str, Any], *, naive: bool) -> dict[str, Any]:
    return {key: _value(value, naive=naive) for key, value in values.items() if key in table.c}


def _value(value: Any, *, naive: bool) -> Any:
    if not isinstance(value, dict) or len(value) != 1:
        return value
    if "base64" in value:
        return base64.b64decode(value["base64"])
    if "instant" in value:
        instant = datetime.fromisoformat(value["instant"])
        return instant.astimezone(UTC).replace(tzinfo=None) if naive else instant
    return date.fromisoformat(value["day"]) if "day" in value else value

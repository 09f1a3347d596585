"""Backing up and restoring a workspace, whichever database it lies in."""

from pathlib import Path

import platformdirs

from models.workspace import archive, backup, migrate
from models.workspace.clock import Clock
from models.workspace.engine import postgres_engine, sqlite_engine
from models.workspace.errors import UserError
from models.workspace.files import BACKUPS, DATABASE, read_header
from models.workspace.location import is_url
from models.workspace.store import Workspace, prepare_postgres, prepare_sqlite, seal


def back_up(workspace: Workspace, folder: Path | None = None, *, portable: bool = False) -> Path:
    """Write a verified backup and return its path.

    An SQLite workspace gives a database file unless ``portable`` asks for the archive that fits both databases;
    PostgreSQL always gives the archive. Without a folder it goes where backups of this workspace lie.
    """
    now = workspace.clock.now()
    target = folder or default_folder(workspace)
    if workspace.folder is not None and not portable:
        return backup.back_up_sqlite(workspace.folder / DATABASE, target, now)
    return archive.write_archive(workspace.engine, target / f"workspace-{now.strftime('%Y-%m-%dT%H%M%SZ')}.zip", now)


def default_folder(workspace: Workspace) -> Path:
    """Return where backups of a workspace lie when nobody says otherwise."""
    if workspace.folder is not None:
        return workspace.folder / BACKUPS
    return Path(platformdirs.user_data_dir("euc-desk", appauthor=False)) / "backups"


def restore(source: Path, location: str, clock: Clock) -> None:
    """Make a new workspace at ``location`` from a backup, all or nothing; an existing one is never overwritten."""
    if not source.is_file():
        raise UserError("no_file", "There is no file {path}.", path=str(source))
    if source.suffix == ".zip":
        _restore_archive(source, location, clock)
        return
    if is_url(location):
        raise UserError(
            "wrong_backup",
            "{path} is a backup of a folder workspace. Restore it into a folder, or make a portable backup of it for PostgreSQL.",
            path=str(source),
        )
    migrate.refuse_newer(read_header(source).schema_number)
    backup.restore_sqlite(source, Path(location))


def _restore_archive(source: Path, location: str, clock: Clock) -> None:
    archive.read_manifest(source)
    if is_url(location):
        prepare_postgres(location)
        engine = postgres_engine(location)
    else:
        prepare_sqlite(Path(location))
        engine = sqlite_engine(Path(location) / DATABASE, migrating=True)
    try:
        archive.load_archive(engine, source)
        seal(engine)
    finally:
        engine.dispose()

"""Looking after the workspace from within it: its facts, who else is there, its backups."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.access.login import require_now
from models.access.roles import Permission
from models.workspace import keeping
from models.workspace.actor import Actor
from models.workspace.migrate import SCHEMA_NUMBER
from models.workspace.presence import Neighbour, neighbours
from models.workspace.store import Workspace
from models.workspace.tables import WorkspaceInfo
from models.workspace.words import Words, say

Report = Callable[[int, int, Words], None]
"""Hears how far work is: done, of how many (0 when nobody knows), what is being done."""


@dataclass(frozen=True)
class BackupRow:
    """One backup; ``portable`` is the archive that fits both databases. Sizes in bytes."""

    id: int
    name: str
    path: Path
    made_at: datetime
    size: int
    portable: bool


@dataclass(frozen=True)
class WorkspaceFacts:
    """What a workspace is and who else has it open; ``place`` never shows a password."""

    name: str
    place: str
    database: str
    schema_number: int
    identity: str
    created_at: datetime
    others: tuple[Neighbour, ...]
    backup_folder: Path


def workspace_facts(workspace: Workspace) -> WorkspaceFacts:
    """Read the facts of an open workspace."""
    with workspace.reader() as session:
        info = session.get_one(WorkspaceInfo, 1)
        others = neighbours(session, workspace.token, workspace.clock.now())
        name, identity, created_at = info.name, info.identity, info.created_at
    if created_at.tzinfo is None:  # SQLite does not give the zone back
        created_at = created_at.replace(tzinfo=UTC)
    url = workspace.engine.url.render_as_string(hide_password=True)
    return WorkspaceFacts(
        name=name,
        place=url if workspace.folder is None else str(workspace.folder),
        database="PostgreSQL" if workspace.dialect == "postgresql" else "SQLite",
        schema_number=SCHEMA_NUMBER,
        identity=identity,
        created_at=created_at,
        others=others,
        backup_folder=keeping.default_folder(workspace),
    )


def back_up(workspace: Workspace, actor: Actor, report: Report | None = None, *, portable: bool = False) -> BackupRow:
    """Write a verified backup where backups of this workspace lie. Raises NotPermitted, WorldFault."""
    require_now(workspace, actor, Permission.BACK_UP)
    if report is not None:
        report(0, 0, say("Copying and verifying the database"))
    return _row(1, keeping.back_up(workspace, portable=portable))


def list_backups(workspace: Workspace) -> tuple[BackupRow, ...]:
    """List the backups that lie where this workspace keeps them, latest first; other files are not named."""
    folder = keeping.default_folder(workspace)
    if not folder.is_dir():
        return ()
    found = [path for path in folder.glob("workspace-*") if path.suffix in {".sqlite", ".zip"} and path.is_file()]
    found.sort(key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
    return tuple(_row(number, path) for number, path in enumerate(found, start=1))


def _row(number: int, path: Path) -> BackupRow:
    stat = path.stat()
    made_at = datetime.fromtimestamp(stat.st_mtime, UTC)
    return BackupRow(number, path.name, path, made_at, stat.st_size, portable=path.suffix == ".zip")

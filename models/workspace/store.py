"""The workspace itself: create, open, transactions, readers, close; a folder with SQLite, or a PostgreSQL URL."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, NoSuchTableError, StatementError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session

from models.workspace import backup, migrate, own_files, presence
from models.workspace.actor import Actor
from models.workspace.clock import Clock, SystemClock
from models.workspace.engine import APPLICATION_ID, postgres_engine, sqlite_engine, world_fault
from models.workspace.errors import Conflict, UserError, WorldFault
from models.workspace.files import BACKUPS, DATABASE, database_of, read_header, require_writable
from models.workspace.location import is_url
from models.workspace.tables import WorkspaceInfo
from models.workspace.transaction import Gatekeeper, Recorder, Transaction

APPLICATION = "EUC Desk"


@dataclass(frozen=True)
class Doorkeepers:
    """What every transaction passes: the actor's check on the way in, the journal on the way out."""

    gatekeeper: Gatekeeper
    recorder: Recorder


class Workspace:
    """An open workspace; made by ``create_workspace`` or ``open_workspace`` of ``models.opening``."""

    def __init__(self, engine: sa.Engine, location: str, folder: Path | None, doors: Doorkeepers, clock: Clock) -> None:
        self.engine = engine
        self.location = location
        self.folder = folder
        self.clock = clock
        self.token = presence.new_token()
        self._doors = doors
        self._closed = False
        with self.reader() as session:
            info = session.get_one(WorkspaceInfo, 1)
            self.name, self.identity = info.name, info.identity
        if folder is not None:
            own_files.hold(folder / DATABASE)

    @property
    def dialect(self) -> str:
        """Return ``sqlite`` or ``postgresql``."""
        return self.engine.dialect.name

    @property
    def gatekeeper(self) -> Gatekeeper:
        """Return who checks every transaction on its way in."""
        return self._doors.gatekeeper

    @contextmanager
    def transaction(self, actor: Actor) -> Iterator[Transaction]:
        """Run one act: commit with its journal rows at the end, or leave nothing behind."""
        session = Session(self.engine, expire_on_commit=False)
        with session, _said_plainly():
            admitted = self._doors.gatekeeper.check(session, actor)
            tx = Transaction(session, admitted, self.clock)
            try:
                yield tx
                recorded = tx.take_recorded()
                self._doors.gatekeeper.leave(admitted, tx.changes())
                if recorded:
                    self._doors.recorder.write(tx, recorded)
                session.commit()
            except BaseException:
                session.rollback()
                raise
            finally:
                tx.close()

    @contextmanager
    def reader(self) -> Iterator[Session]:
        """Read a consistent state; nothing can be written."""
        engine = self.engine.execution_options(writing=False)
        with _said_plainly(), Session(engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    def announce(self, program: str) -> tuple[presence.Neighbour, ...]:
        """Say that a program has this workspace open, and return who else has."""
        with _said_plainly(), Session(self.engine) as session:
            now = self.clock.now()
            presence.announce(session, self.token, program, now)
            others = presence.neighbours(session, self.token, now)
            session.commit()
            return others

    def close(self) -> None:
        """Leave the workspace and give its files free."""
        try:
            with Session(self.engine) as session:
                presence.leave(session, self.token)
                session.commit()
        except DBAPIError:
            pass  # the line goes stale by itself; closing must never fail
        self.engine.dispose()
        if self.folder is not None and not self._closed:
            own_files.let_go(self.folder / DATABASE)
        self._closed = True


def create(location: str, name: str, doors: Doorkeepers, clock: Clock | None = None) -> Workspace:
    """Create an empty workspace and open it. Raises UserError when something is already there."""
    clock = clock or SystemClock()
    return (
        _create_on_postgres(location, name, doors, clock)
        if is_url(location)
        else _create_in(Path(location), name, doors, clock)
    )


def open_existing(location: str, doors: Doorkeepers, clock: Clock | None = None) -> Workspace:
    """Open a workspace, migrating it after a verified backup; refuse what is foreign, newer, damaged or read-only."""
    clock = clock or SystemClock()
    return _open_on_postgres(location, doors, clock) if is_url(location) else _open_in(Path(location), doors, clock)


def _create_in(folder: Path, name: str, doors: Doorkeepers, clock: Clock) -> Workspace:
    prepare_sqlite(folder)
    engine = sqlite_engine(folder / DATABASE, migrating=True)
    try:
        _write_info(engine, name, clock.now())
    finally:
        engine.dispose()
    return Workspace(sqlite_engine(folder / DATABASE), str(folder), folder, doors, clock)


def prepare_sqlite(folder: Path) -> None:
    """Make a folder with an empty, migrated database. Raises UserError when something is there already."""
    path = folder / DATABASE
    if path.exists():
        raise UserError("already_there", "There is already a workspace in {folder}.", folder=str(folder))
    if folder.exists() and not folder.is_dir():
        raise UserError("not_a_folder", "{path} is a file; a workspace lies in a folder.", path=str(folder))
    if folder.exists() and any(folder.iterdir()):
        raise UserError("folder_not_empty", "The folder {folder} is not empty.", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / BACKUPS).mkdir(mode=0o700)
    except OSError as error:
        why = error.strerror or "unknown"
        raise WorldFault(
            "read_only", "The folder {folder} cannot be made ({why}).", folder=str(folder), why=why
        ) from error
    engine = sqlite_engine(path, migrating=True)
    try:
        migrate.upgrade(engine)
    finally:
        engine.dispose()


def _open_in(folder: Path, doors: Doorkeepers, clock: Clock) -> Workspace:
    path = database_of(folder)
    header = read_header(path)
    migrate.refuse_newer(header.schema_number)
    require_writable(folder)
    if header.schema_number < migrate.SCHEMA_NUMBER:
        backup.back_up_sqlite(path, folder / BACKUPS, clock.now())
        engine = sqlite_engine(path, migrating=True)
        try:
            migrate.upgrade(engine)
            seal(engine)
        finally:
            engine.dispose()
    elif path.stat().st_size < 64 * 1024 * 1024:
        backup.require_sound(path)
    return Workspace(sqlite_engine(path), str(folder), folder, doors, clock)


def _create_on_postgres(url: str, name: str, doors: Doorkeepers, clock: Clock) -> Workspace:
    prepare_postgres(url)
    engine = postgres_engine(url)
    _write_info(engine, name, clock.now())
    return Workspace(engine, url, None, doors, clock)


def prepare_postgres(url: str) -> None:
    """Migrate an empty database. Raises UserError when it already has tables."""
    engine = postgres_engine(url)
    try:
        with _said_plainly():
            if sa.inspect(engine).get_table_names():
                raise UserError("already_there", "The database at {url} already has tables in it.", url=_safe(engine))
        migrate.upgrade(engine)
    finally:
        engine.dispose()


def _open_on_postgres(url: str, doors: Doorkeepers, clock: Clock) -> Workspace:
    engine = postgres_engine(url)
    try:
        with _said_plainly():
            number = _number_on_postgres(engine)
        migrate.refuse_newer(number)
        if number < migrate.SCHEMA_NUMBER:
            from models.workspace import archive

            archive.back_up_before_migration(engine, clock.now())
            migrate.upgrade(engine)
            seal(engine)
        return Workspace(engine, url, None, doors, clock)
    except BaseException:
        engine.dispose()
        raise


def _number_on_postgres(engine: sa.Engine) -> int:
    try:
        table = sa.Table("workspace_info", sa.MetaData(), autoload_with=engine)
    except NoSuchTableError:
        raise UserError("no_workspace", "There is no workspace in the database at {url}.", url=_safe(engine)) from None
    with engine.connect() as connection:
        row = connection.execute(sa.select(table.c.application, table.c.schema_number)).first()
    if row is None or row[0] != APPLICATION:
        raise UserError(
            "foreign_file", "The database at {url} belongs to another program; it was not touched.", url=_safe(engine)
        )
    return int(row[1])


def _write_info(engine: sa.Engine, name: str, now: datetime) -> None:
    with engine.begin() as connection:
        connection.execute(
            WorkspaceInfo.__table__.insert(),  # type: ignore[attr-defined]
            {
                "id": 1,
                "application": APPLICATION,
                "identity": str(uuid.uuid4()),
                "name": name,
                "schema_number": migrate.SCHEMA_NUMBER,
                "created_at": now,
            },
        )
    seal(engine)


def seal(engine: sa.Engine) -> None:
    """Mark a migrated database as ours, at this program's schema, with nothing left in its write-ahead log."""
    table = WorkspaceInfo.__table__  # type: ignore[attr-defined]
    with engine.begin() as connection:
        connection.execute(table.update().values(schema_number=migrate.SCHEMA_NUMBER))
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={migrate.SCHEMA_NUMBER}")
    if engine.dialect.name == "sqlite":
        raw = engine.raw_connection()
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.close()


def _safe(engine: sa.Engine) -> str:
    return engine.url.render_as_string(hide_password=True)


@contextmanager
def _said_plainly() -> Iterator[None]:
    """Turn driver errors that are the world's fault, and lost updates, into sentences."""
    try:
        yield
    except StaleDataError as error:
        raise Conflict("Somebody else changed this record while you were working on it.", theirs={}, by="") from error
    except StatementError as error:
        # What a column type refused arrives wrapped together with the statement.
        if isinstance(error.orig, UserError):
            raise error.orig from None
        fault = world_fault(error) if isinstance(error, DBAPIError) else None
        if fault is None:
            raise
        raise fault from error

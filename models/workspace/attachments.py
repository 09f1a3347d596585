"""Files inside the workspace: kept once by their SHA-256, compressed where that helps, read back checked."""

import hashlib
import mimetypes
import zlib
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.workspace.errors import UserError, WorldFault
from models.workspace.own_files import refuse_reading
from models.workspace.tables import Attachment, Blob
from models.workspace.transaction import Transaction

MAX_BYTES = 50 * 1024 * 1024
"""The largest file a record takes: what a submission portal would take many times over."""


@dataclass(frozen=True)
class AttachmentRow:
    """A file as a list shows it."""

    id: int
    owner_kind: str
    owner_id: int
    purpose: str
    file_name: str
    media_type: str
    sha256: str
    size: int


def store_bytes(tx: Transaction, content: bytes) -> str:
    """Keep file contents and return their SHA-256; the same contents are kept once."""
    digest = hashlib.sha256(content).hexdigest()
    if tx.session.get(Blob, digest) is None:
        packed = zlib.compress(content, 6)
        small_enough = len(packed) < len(content) * 0.95
        blob = Blob(
            sha256=digest,
            size=len(content),
            packing="zlib" if small_enough else "plain",
            content=packed if small_enough else content,
        )
        tx.session.add(blob)
        tx.session.flush()
        tx.session.expunge(blob)
    return digest


def attach(tx: Transaction, owner_kind: str, owner_id: int, name: str, content: bytes, purpose: str = "") -> int:
    """Keep a file with a record and return the attachment's id. Raises UserError for an empty or too large file."""
    _check_size(len(content), name)
    media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
    attachment = Attachment(
        owner_kind=owner_kind,
        owner_id=owner_id,
        purpose=purpose,
        file_name=Path(name).name,
        media_type=media_type,
        sha256=store_bytes(tx, content),
        size=len(content),
    )
    return tx.add(attachment).key


def attach_file(tx: Transaction, owner_kind: str, owner_id: int, path: Path, purpose: str = "") -> int:
    """Keep a file from disk with a record; its size is looked at before it is read."""
    return attach(tx, owner_kind, owner_id, path.name, read_whole(path), purpose)


def read_whole(path: Path) -> bytes:
    """Read a file that a record takes; what it is and its size are looked at before it is opened.

    Raises UserError for one that is not there, empty, too large or part of the open workspace, WorldFault when it cannot
    be read.
    """
    if not path.is_file():
        raise UserError("no_file", "There is no file {path}.", field="file", path=str(path))
    refuse_reading(path)
    try:
        _check_size(path.stat().st_size, path.name)
        return path.read_bytes()
    except OSError as error:
        raise WorldFault("unreadable", "{name} could not be read.", name=path.name) from error


def remove_attachment(tx: Transaction, attachment_id: int) -> None:
    """Take a file off its record; its contents stay, because something issued may rest on them."""
    tx.get(Attachment, attachment_id).removed = True
    tx.session.flush()


def rows_resting_on(session: Session, attachment_id: int) -> tuple[str, ...]:
    """Name the tables of the records that point at a file, in alphabetical order.

    The database itself is asked which columns point at files: rooms whose tables are not loaded count too.
    """
    inspector = sa.inspect(session.connection())
    found: set[str] = set()
    for (_schema, name), keys in inspector.get_multi_foreign_keys().items():
        for key in keys:
            if name is not None and key["referred_table"] == Attachment.__tablename__:
                column: sa.ColumnClause[int] = sa.column(key["constrained_columns"][0])
                one = sa.select(column).select_from(sa.table(name, column)).where(column == attachment_id).limit(1)
                if session.connection().execute(one).first() is not None:
                    found.add(name)
    return tuple(sorted(found))


def read_blob(session: Session, sha256: str) -> bytes:
    """Return file contents. Raises WorldFault when they no longer match their SHA-256."""
    blob = session.get(Blob, sha256)
    if blob is None:
        raise UserError("no_file", "The file with the fingerprint {sha256} is not in this workspace.", sha256=sha256)
    try:
        content = zlib.decompress(blob.content) if blob.packing == "zlib" else blob.content
    except zlib.error:
        content = b""
    session.expunge(blob)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise WorldFault("damaged", "A stored file no longer matches its fingerprint {sha256}.", sha256=sha256)
    return content


def attachments_of(session: Session, owner_kind: str, owner_id: int) -> tuple[AttachmentRow, ...]:
    """List the files of a record, oldest first."""
    found = session.exec(
        select(Attachment)
        .where(Attachment.owner_kind == owner_kind, Attachment.owner_id == owner_id, col(Attachment.removed).is_(False))
        .order_by(col(Attachment.id))
    )
    return tuple(
        AttachmentRow(a.key, a.owner_kind, a.owner_id, a.purpose, a.file_name, a.media_type, a.sha256, a.size)
        for a in found
    )


def _check_size(size: int, name: str) -> None:
    if size == 0:
        raise UserError("empty_file", "{name} is empty.", field="file", name=name)
    if size > MAX_BYTES:
        raise UserError(
            "too_large",
            "{name} has {size} MB; a record takes files up to {limit} MB.",
            field="file",
            name=name,
            size=size // (1024 * 1024),
            limit=MAX_BYTES // (1024 * 1024),
        )

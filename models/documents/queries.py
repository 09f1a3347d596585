"""Reading issued papers, previewing, and preparing a paper away from the screen; printing again gives the same bytes."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.documents.assemble.identity import Identity, aware
from models.documents.assemble.pack import latest
from models.documents.assemble.requests import (
    Request,
    content_of,
    preview_state,
    render,
    require_issuable,
    said_of_preview,
)
from models.documents.assemble.shared import edition_text
from models.documents.choices import DocumentKind
from models.documents.content.shared import Paper, PaperState
from models.documents.findings import findings_of
from models.documents.hashing import canonical_hash
from models.documents.tables import IssuedDocument
from models.workspace.attachments import read_blob
from models.workspace.errors import NotFound
from models.workspace.words import Words


@dataclass(frozen=True)
class IssuedRow:
    """An issued paper as a list shows it; ``current`` is false once a later version was issued."""

    id: int
    kind: DocumentKind
    number: str
    version_number: int
    subject_kind: str
    subject_id: int
    form_edition: str
    data_hash: str
    sha256: str
    attachment_id: int
    pages: int
    issued_at: datetime
    issued_by: int
    issued_by_name: str
    current: bool

    @property
    def file_name(self) -> str:
        return file_name(self.number, self.version_number)


@dataclass(frozen=True)
class PreparedDocument:
    """A paper ready to be issued: its bytes and the fingerprint of the facts in it.

    ``issued_id`` is set when the very same facts were issued before; then ``content`` is what was issued.
    """

    request: Request
    number: str
    identity: Identity
    on: date
    data_hash: str
    form_edition: str
    content: bytes
    sha256: str
    pages: int
    issued_id: int | None = None

    @property
    def file_name(self) -> str:
        return file_name(self.number, self.identity.version)


def file_name(number: str, version: int) -> str:
    """Return the name a paper is saved under."""
    return f"{number}-v{version}.pdf"


def prepare_document(session: Session, request: Request, now: datetime, today: date) -> PreparedDocument:
    """Fill and print a paper as the register stands, for issuing it later; slow, so away from the screen.

    Raises UserError when the record is not that far, or when the paper holds characters no font has.
    """
    issued = issued_before(session, request, today, now)
    if issued is not None:
        return _issued_already(session, request, issued, today)
    require_issuable(session, request, today)
    identity, number = next_identity(session, request, now, today)
    content = content_of(session, request, identity, today)
    data = render(content)
    return PreparedDocument(
        request=request,
        number=number,
        identity=Identity(identity.issued_at, content.paper.version, identity.supersedes),
        on=today,
        data_hash=canonical_hash(content),
        form_edition=edition_text(content.paper.form),
        content=data,
        sha256=hashlib.sha256(data).hexdigest(),
        pages=_pages(data),
    )


def next_identity(session: Session, request: Request, now: datetime, today: date) -> tuple[Identity, str]:
    """Return who the next version of a paper is, and its number."""
    first = Identity(aware(now))
    paper: Paper = content_of(session, request, first, today).paper
    last = latest(session, request.kind, paper.number)
    if last is None or request.kind is DocumentKind.DECLARATION:
        return first, paper.number
    return Identity(first.issued_at, last.version_number + 1, _label(last)), paper.number


def issued_before(session: Session, request: Request, today: date, now: datetime) -> IssuedDocument | None:
    """Return the paper that was issued already when nothing it states has changed since.

    What a declaration states is frozen, so its paper never changes, whatever edition is loaded later.
    """
    paper: Paper = content_of(session, request, Identity(aware(now), state=PaperState.DRAFT), today).paper
    if request.kind is DocumentKind.DECLARATION:
        query = select(IssuedDocument).where(
            IssuedDocument.kind == request.kind,
            IssuedDocument.number == paper.number,
            IssuedDocument.version_number == paper.version,
        )
        return session.exec(query).first()
    last = latest(session, request.kind, paper.number)
    if last is None:
        return None
    same = content_of(session, request, _identity_of(session, last), today)
    return last if canonical_hash(same) == last.data_hash else None


@dataclass(frozen=True)
class Preview:
    """A paper as it would be printed now, and what has to be known with it, such as what it cannot print."""

    content: bytes
    findings: tuple[Words, ...]


def looked_at(session: Session, request: Request, now: datetime, today: date) -> Preview:
    """Return a preview with what whoever prints it has to know. Raises UserError as ``preview`` does."""
    identity = Identity(aware(now), state=preview_state(session, request, today))
    content = content_of(session, request, identity, today)
    return Preview(render(content), (*said_of_preview(session, request, today), *findings_of(content)))


def preview(session: Session, request: Request, now: datetime, today: date) -> bytes:
    """Return a paper as it would be printed now, marked so that nobody takes it for an issued one."""
    return looked_at(session, request, now, today).content


def reprint(session: Session, document_id: int) -> bytes:
    """Return the very bytes that were issued. Raises NotFound; WorldFault when they were damaged."""
    return read_blob(session, issued_document(session, document_id).sha256)


def issued_document(session: Session, document_id: int) -> IssuedRow:
    """Return an issued paper. Raises NotFound."""
    found = session.get(IssuedDocument, document_id)
    if found is None:
        raise NotFound("not_found", "There is no issued document number {id}.", id=document_id)
    return _row(session, found, names_of_users(session))


def documents_of(session: Session, subject_kind: str, subject_id: int) -> tuple[IssuedRow, ...]:
    """List the papers issued of a record, latest first."""
    query = select(IssuedDocument).where(
        IssuedDocument.subject_kind == subject_kind, IssuedDocument.subject_id == subject_id
    )
    names = names_of_users(session)
    found = session.exec(query.order_by(col(IssuedDocument.id).desc())).all()
    return tuple(_row(session, each, names) for each in found)


def find_issued(session: Session, number: str, limit: int = 20) -> tuple[IssuedRow, ...]:
    """List issued papers whose number begins so, latest first."""
    query = select(IssuedDocument).where(col(IssuedDocument.number).startswith(number.strip(), autoescape=True))
    names = names_of_users(session)
    found = session.exec(query.order_by(col(IssuedDocument.id).desc()).limit(limit)).all()
    return tuple(_row(session, each, names) for each in found)


def _identity_of(session: Session, document: IssuedDocument) -> Identity:
    before = session.exec(
        select(IssuedDocument).where(
            IssuedDocument.kind == document.kind,
            IssuedDocument.number == document.number,
            IssuedDocument.version_number == document.version_number - 1,
        )
    ).first()
    return Identity(aware(document.issued_at), document.version_number, _label(before) if before else "")


def _label(document: IssuedDocument) -> str:
    return f"{document.number} version {document.version_number} ({aware(document.issued_at).date()})"


def _issued_already(session: Session, request: Request, issued: IssuedDocument, today: date) -> PreparedDocument:
    return PreparedDocument(
        request=request,
        number=issued.number,
        identity=_identity_of(session, issued),
        on=today,
        data_hash=issued.data_hash,
        form_edition=issued.form_edition,
        content=read_blob(session, issued.sha256),
        sha256=issued.sha256,
        pages=issued.pages,
        issued_id=issued.key,
    )


def _pages(data: bytes) -> int:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def _row(session: Session, document: IssuedDocument, names: Mapping[int, str]) -> IssuedRow:
    newest = latest(session, document.kind, document.number)
    return IssuedRow(
        id=document.key,
        kind=document.kind,
        number=document.number,
        version_number=document.version_number,
        subject_kind=document.subject_kind,
        subject_id=document.subject_id,
        form_edition=document.form_edition,
        data_hash=document.data_hash,
        sha256=document.sha256,
        attachment_id=document.attachment_id,
        pages=document.pages,
        issued_at=document.issued_at,
        issued_by=document.issued_by,
        issued_by_name=names.get(document.issued_by, ""),
        current=newest is None or newest.key == document.key,
    )

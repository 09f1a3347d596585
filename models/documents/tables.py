"""The table of issued documents: what was printed, of which record, and the very bytes."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import UniqueConstraint

from models.documents.choices import DocumentKind
from models.workspace.fields import big, chosen, link, small, text
from models.workspace.rows import Row


class IssuedDocument(Row, table=True):
    """A document that left the program; printing it again gives the same bytes."""

    __tablename__ = "issued_document"
    __table_args__ = (
        UniqueConstraint("number", "version_number"),
        sa.Index("ix_issued_document_subject", "subject_kind", "subject_id"),
    )
    kind: DocumentKind = chosen(DocumentKind)
    number: str = text(40)
    version_number: int = small(default=1)
    subject_kind: str = text(40)
    subject_id: int = big()
    form_edition: str = text(60)
    data_hash: str = text(64)
    sha256: str = text(64, foreign_key="blob.sha256", index=True)
    attachment_id: int = link("attachment.id")
    pages: int = small()
    issued_at: datetime
    issued_by: int

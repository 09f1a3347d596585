"""Issuing papers: printed once, kept with the bytes, and never printed differently again."""

from sqlalchemy.exc import IntegrityError

from models.access.roles import Permission, require
from models.documents.assemble.requests import Request, content_of, require_issuable
from models.documents.hashing import canonical_hash
from models.documents.queries import PreparedDocument, issued_before, prepare_document
from models.documents.tables import IssuedDocument
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.words import say

PURPOSE = "issued_document"
"""The purpose of the attachment that holds an issued paper, with the record the paper speaks of."""


def issue_document(tx: Transaction, request: Request) -> Changes:
    """Print and issue a paper in one go, for scripts; the window prepares it first and issues what it prepared.

    When the very same facts were issued before nothing is changed.
    """
    require(tx.actor, Permission.ISSUE_DOCUMENTS)
    return issue_prepared(tx, prepare_document(tx.session, request, tx.now, tx.today))


def issue_prepared(tx: Transaction, prepared: PreparedDocument) -> Changes:
    """Issue a prepared paper, if the register still says what it prints. Raises UserError when it says otherwise."""
    require(tx.actor, Permission.ISSUE_DOCUMENTS)
    tx.act("issue_document")
    if prepared.issued_id is not None or issued_before(tx.session, prepared.request, tx.today, tx.now) is not None:
        return tx.changes()
    require_issuable(tx.session, prepared.request, tx.today)
    _require_unchanged(tx, prepared)
    attachment_id = attach(
        tx, prepared.request.subject_kind, prepared.request.subject_id, prepared.file_name, prepared.content, PURPOSE
    )
    try:
        tx.add(_row(tx, prepared, attachment_id))
    except IntegrityError:
        raise _changed(prepared) from None
    return tx.changes()


def _require_unchanged(tx: Transaction, prepared: PreparedDocument) -> None:
    content = content_of(tx.session, prepared.request, prepared.identity, tx.today)
    if canonical_hash(content) != prepared.data_hash:
        raise _changed(prepared)


def _changed(prepared: PreparedDocument) -> UserError:
    return UserError(
        "changed_meanwhile",
        "What {number} prints was changed while it was being prepared. Nothing was issued.",
        hint=say("Look at the preview again, then issue it."),
        number=prepared.number,
    )


def _row(tx: Transaction, prepared: PreparedDocument, attachment_id: int) -> IssuedDocument:
    return IssuedDocument(
        kind=prepared.request.kind,
        number=prepared.number,
        version_number=prepared.identity.version,
        subject_kind=prepared.request.subject_kind,
        subject_id=prepared.request.subject_id,
        form_edition=prepared.form_edition,
        data_hash=prepared.data_hash,
        sha256=prepared.sha256,
        attachment_id=attachment_id,
        pages=prepared.pages,
        issued_at=prepared.identity.issued_at,
        issued_by=tx.actor.id,
    )

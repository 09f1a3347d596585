"""What came back from the declarant, as the checks of a signature see it."""

from sqlmodel import Session

from models.declarations.acting import OWNER_KIND
from models.declarations.countersigning import PROOF
from models.declarations.missing_signing import Receipt
from models.declarations.stating import parts_of
from models.declarations.tables import Declaration, DeclarationSignature
from models.workspace.attachments import attachments_of
from models.workspace.errors import UserError


def receipt_of(session: Session, declaration: Declaration) -> Receipt:
    """Return what came back. Raises UserError when nothing did yet."""
    if declaration.signature_kind is None or declaration.received_as is None:
        raise UserError("not_signed", "{number} was not signed yet.", number=declaration.number)
    rows = parts_of(session, DeclarationSignature, declaration.key)
    files = attachments_of(session, OWNER_KIND, declaration.key)
    return Receipt(
        signature_kind=declaration.signature_kind,
        authority_basis=declaration.authority_basis,
        company_seal=declaration.company_seal,
        received_as=declaration.received_as,
        has_file=declaration.signed_attachment_id is not None,
        has_proof=any(each.purpose == PROOF for each in files),
        unsigned=tuple(row.role for row in rows if row.signed_on is None),
    )

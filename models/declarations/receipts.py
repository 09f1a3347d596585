"""What came back from the declarant, as the checks of a signature see it."""

from models.declarations.missing import Receipt
from models.declarations.tables import Declaration
from models.workspace.errors import UserError


def receipt_of(declaration: Declaration) -> Receipt:
    """Return what came back. Raises UserError when nothing did yet."""
    if declaration.signature_kind is None or declaration.received_as is None:
        raise UserError("not_signed", "{number} was not signed yet.", number=declaration.number)
    return Receipt(
        signature_kind=declaration.signature_kind,
        authority_basis=declaration.authority_basis,
        company_seal=declaration.company_seal,
        received_as=declaration.received_as,
        has_file=declaration.signed_attachment_id is not None,
    )

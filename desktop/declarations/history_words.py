"""What the history of a declaration shows: closed sets by value, and values that tell a person nothing."""

from collections.abc import Mapping

from models.declarations.choices import (
    Answer,
    AuthenticityCheck,
    AuthorityBasis,
    Capacity,
    DeclarationState,
    Disposal,
    LastEvent,
    PartyRole,
    ReceivedAs,
    Scope,
    SignatureKind,
    Use,
    ValidityBasis,
)
from models.workspace.words import Choice

NOT_SHOWN = frozenset(
    {
        "state_since",
        "until_key",
        "customer_key",
        "contract_key",
        "frozen_content",
        "frozen_lines",
        "frozen_parties",
        "frozen_undertakings",
        "frozen_signatures",
        "signed_attachment_id",
        "translation_attachment_id",
        "issued_by",
        "verified_by",
        "signature_recorded_by",
        "declarant_id",
        "supersedes_id",
        "declaration_id",
    }
)
CHOICES: Mapping[str, type[Choice]] = {
    "declaration.state": DeclarationState,
    "declaration.capacity": Capacity,
    "declaration.scope": Scope,
    "declaration.use": Use,
    "declaration.validity_basis": ValidityBasis,
    "declaration.authority_basis": AuthorityBasis,
    "declaration.signature_kind": SignatureKind,
    "declaration.received_as": ReceivedAs,
    "declaration.authenticity": AuthenticityCheck,
    "declaration.disposal": Disposal,
    "declaration.last_event": LastEvent,
    "declaration_party.role": PartyRole,
    "declaration_signature.role": PartyRole,
    "declaration_undertaking.answer": Answer,
}

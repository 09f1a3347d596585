"""What one version of a declaration states, as plain values: frozen as canonical JSON when it is issued for signature."""

import dataclasses
import hashlib
import json
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter

from models.declarations.choices import (
    Answer,
    AuthorityBasis,
    Capacity,
    Disposal,
    Disposition,
    PartyRole,
    Scope,
    TranslatedBy,
    Use,
    ValidityBasis,
)
from models.parties.choices import PartyKind, Tie
from models.workspace.errors import WorldFault

FORMAT = 1
_LATER = MappingProxyType({"later": True})
"""Marks a field that came after the first format: it is left out of the text while it says nothing.

So what was frozen before keeps its very text and fingerprint, also when it is read back and written again.
"""


@dataclass(frozen=True)
class StatedParty:
    """A party in its role, as the register knew it; ``box`` is the post office box its address names, if any."""

    role: PartyRole
    party_id: int
    number: str
    kind: PartyKind
    legal_name: str
    local_name: str = ""
    address: str = ""
    local_address: str = ""
    box: str = ""
    country: str = ""
    registration: str = ""
    contact: str = ""
    website: str = ""
    nature_of_business: str = ""
    military_ties: Tie = Tie.UNKNOWN
    nature_of_business_zh: str = field(default="", metadata=_LATER)


@dataclass(frozen=True)
class StatedSite:
    """The site of use."""

    site_id: int
    party_id: int
    name: str
    activity: str
    address: str
    local_address: str = ""
    country: str = ""
    near_military: Tie = Tie.UNKNOWN


@dataclass(frozen=True)
class StatedLine:
    """One declared item; quantity in ``unit`` (UN/ECE Recommendation 20), value for the whole line."""

    line_id: int
    line_number: int
    product_id: int
    product_number: str
    description: str
    description_zh: str = ""
    intangible: bool = False
    model: str = ""
    control_codes: tuple[str, ...] = ()
    hs_code: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    value: Decimal | None = None
    currency: str = ""
    technical_parameters: str = ""
    manufacturer: str = ""
    serial_numbers: str = ""
    cas_number: str = ""
    transfer_note: str = field(default="", metadata=_LATER)


@dataclass(frozen=True)
class StatedUndertaking:
    """One undertaking with its words in both languages; no answer yet is None."""

    code: str
    assurance: bool
    required: bool
    text_en: str
    text_zh: str
    answer: Answer | None = None
    note: str = ""
    decided_by: int | None = None
    decision_reason: str = ""


@dataclass(frozen=True)
class StatedSignature:
    """A signature asked for besides the declarant's; ``party`` is the name of the party that stands in the role."""

    role: PartyRole
    party: str = ""
    signatory_name: str = ""
    signatory_position: str = ""


@dataclass(frozen=True)
class Statement:
    """Everything one version states; what is printed comes from here and from nowhere else."""

    number: str
    version_number: int
    supersedes: str
    regime: str
    form_variant: str
    form_edition: str
    capacity: Capacity
    scope: Scope
    language: str = "en"
    declarant_id: int | None = None
    parties: tuple[StatedParty, ...] = ()
    site: StatedSite | None = None
    lines: tuple[StatedLine, ...] = ()
    contract_number: str = ""
    contract_date: date | None = None
    order_number: str = ""
    order_date: date | None = None
    specific_end_use: str = ""
    specific_end_use_zh: str = ""
    dispositions: tuple[Disposition, ...] = ()
    end_product: str = ""
    end_product_markets: tuple[str, ...] = ()
    expected_customers: str = ""
    use: Use | None = None
    annual_capacity: Decimal | None = None
    annual_consumption: Decimal | None = None
    consumption_unit: str = ""
    project: str = ""
    relationship: str = ""
    relationship_since: int | None = None
    preparers: str = ""
    consent_authority: str = ""
    consent_exceptions: str = ""
    visit_contact: str = ""
    letterhead: bool = False
    undertakings: tuple[StatedUndertaking, ...] = ()
    signatory_name: str = ""
    signatory_position: str = ""
    authority_basis: AuthorityBasis | None = None
    validity_basis: ValidityBasis = ValidityBasis.QUANTITY_EXHAUSTED
    stated_until: date | None = None
    issue_date: date | None = None
    format: int = field(default=FORMAT)
    contract_until: date | None = field(default=None, metadata=_LATER)
    disposition_other: str = field(default="", metadata=_LATER)
    resale_use: str = field(default="", metadata=_LATER)
    reexport_countries: tuple[str, ...] = field(default=(), metadata=_LATER)
    end_product_country: str = field(default="", metadata=_LATER)
    supply_history: str = field(default="", metadata=_LATER)
    visit_authority: str = field(default="", metadata=_LATER)
    records_years: int | None = field(default=None, metadata=_LATER)
    delivery_proof: str = field(default="", metadata=_LATER)
    disposal: Disposal | None = field(default=None, metadata=_LATER)
    annex_same_signatory: bool = field(default=False, metadata=_LATER)
    signatures: tuple[StatedSignature, ...] = field(default=(), metadata=_LATER)
    translated_by: TranslatedBy | None = field(default=None, metadata=_LATER)

    def in_role(self, role: PartyRole) -> StatedParty | None:
        """Return the first party in a role, or None."""
        return next((party for party in self.parties if party.role is role), None)

    @property
    def end_user(self) -> StatedParty | None:
        return self.in_role(PartyRole.END_USER)

    @property
    def declarant(self) -> StatedParty | None:
        """Return the party that signs."""
        return next((party for party in self.parties if party.party_id == self.declarant_id), None)


def canonical(statement: Statement) -> str:
    """Write a statement as JSON with sorted keys and plain numbers, so that equal statements are equal texts."""
    return json.dumps(_plain(statement), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a canonical statement."""
    return hashlib.sha256(text.encode()).hexdigest()


def thaw(text: str, expected: str) -> Statement:
    """Return the statement that was frozen. Raises WorldFault when the text no longer has its fingerprint."""
    if fingerprint(text) != expected:
        raise WorldFault("damaged", "A frozen declaration no longer matches its fingerprint {sha256}.", sha256=expected)
    return _adapter().validate_json(text)


@cache
def _adapter() -> TypeAdapter[Statement]:
    return TypeAdapter(Statement)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        stated = ((each, getattr(value, each.name)) for each in dataclasses.fields(value))
        return {
            each.name: _plain(held) for each, held in stated if "later" not in each.metadata or held != each.default
        }
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.isoformat() if isinstance(value, date) else value

"""What screens and documents read of declarations."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.declarations.choices import (
    AuthenticityCheck,
    AuthorityBasis,
    Capacity,
    DeclarationState,
    PartyRole,
    ReceivedAs,
    SignatureKind,
    Standing,
    StopCause,
)
from models.declarations.points import Missing
from models.declarations.statement import Statement
from models.declarations.transitions import Step
from models.declarations.validity import Validity


@dataclass(frozen=True)
class DeclarationRow:
    """One version as a list shows it; ``products`` is the first item and how many more there are."""

    id: int
    number: str
    version_number: int
    customer_id: int | None
    customer: str
    first_product: str
    more_products: int
    regime: str
    state: DeclarationState
    standing: Standing
    state_since: datetime
    contract_number: str
    valid_until: date | None
    signed_on: date | None
    prepared_by: int
    changed_at: datetime


@dataclass(frozen=True)
class LineBalance:
    """A declared line with what applications have taken; ``left`` is None where no quantity was declared."""

    line_id: int
    line_number: int
    quantity: Decimal | None
    unit: str
    applied: Decimal

    @property
    def left(self) -> Decimal | None:
        return None if self.quantity is None else self.quantity - self.applied


@dataclass(frozen=True)
class VersionRow:
    """One version in the history of a number, latest first."""

    id: int
    version_number: int
    state: DeclarationState
    issue_date: date | None
    signed_on: date | None
    change_reason: str
    frozen_hash: str


@dataclass(frozen=True)
class Handling:
    """How one version was handled: by whom, when, and what came back."""

    prepared_by: int
    issued_by: int | None
    issue_date: date | None
    signed_on: date | None
    signed_at_place: str
    signatory_name: str
    signatory_position: str
    authority_basis: AuthorityBasis | None
    signature_kind: SignatureKind | None
    company_seal: bool
    signature_recorded_by: int | None
    received_on: date | None
    received_as: ReceivedAs | None
    courier_number: str
    signed_attachment_id: int | None
    authenticity: AuthenticityCheck | None
    authenticity_note: str
    verified_by: int | None
    verified_on: date | None
    stop_cause: StopCause | None
    stop_reported_on: date | None


@dataclass(frozen=True)
class FurtherSignatureRow:
    """A signature besides the declarant's own: foreseen, and given once ``signed_on`` is set."""

    role: PartyRole
    party: str
    signatory_name: str
    signatory_position: str
    signed_on: date | None
    signed_at_place: str
    company_seal: bool


@dataclass(frozen=True)
class DeclarationDetail:
    """Everything about one version; ``missing`` speaks of the next step: issuing, or verifying what came back."""

    id: int
    row_version: int
    state: DeclarationState
    state_since: datetime
    state_reason: str
    change_reason: str
    statement: Statement
    handling: Handling
    validity: Validity
    balances: tuple[LineBalance, ...]
    missing: tuple[Missing, ...]
    versions: tuple[VersionRow, ...]
    steps: tuple[Step, ...]
    frozen_hash: str
    further: tuple[FurtherSignatureRow, ...] = ()
    legal_hold: bool = False

    @property
    def number(self) -> str:
        return self.statement.number

    @property
    def capacity(self) -> Capacity:
        return self.statement.capacity

    @property
    def is_latest(self) -> bool:
        return self.versions[0].id == self.id


@dataclass(frozen=True)
class UsableLine:
    """A line of a verified, valid declaration on which an application can rest; ``left`` is None in a framework."""

    id: int
    declaration_id: int
    declaration_number: str
    version_number: int
    line_number: int
    product_id: int
    product_number: str
    description: str
    control_codes: tuple[str, ...]
    hs_code: str
    declared: Decimal | None
    left: Decimal | None
    unit: str
    site_id: int | None
    contract_number: str
    until: date | None

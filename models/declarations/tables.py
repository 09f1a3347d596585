"""Tables of end-use declarations: each row of ``declaration`` is one version."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

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
    StopCause,
    TranslatedBy,
    Use,
    ValidityBasis,
)
from models.workspace.fields import (
    chosen,
    data,
    exact,
    link,
    money,
    optional_link,
    optional_text,
    small,
    sortable,
    text,
)
from models.workspace.rows import Row

NO_END = date(9999, 12, 31)
"""Stands in the sort column of a declaration without a last day, so that it comes last on both engines."""


class Declaration(Row, table=True):
    """One version of a declarant's statement; once signed it is frozen, and a change is a new version."""

    __table_args__ = (
        sa.Index("ix_declaration_regime", "regime", "id"),
        sa.Index("ix_declaration_version", "version_number", "id"),
        sa.Index("ix_declaration_since", "state_since", "id"),
        UniqueConstraint("number", "version_number"),
        sa.Index("ix_declaration_state", "state", "id"),
        sa.Index("ix_declaration_end_user", "end_user_id", "number", "contract_key"),
        sa.Index("ix_declaration_customer", "customer_key", "id"),
        sa.Index("ix_declaration_contract", "contract_key", "id"),
        sa.Index("ix_declaration_until", "until_key", "id"),
        sa.Index("ix_declaration_changed", "changed_at", "id"),
        sa.CheckConstraint(
            "verified_by IS NULL OR (verified_by <> prepared_by AND verified_by <> issued_by "
            "AND verified_by <> signature_recorded_by)",
            name="two_people",
        ),
        sa.CheckConstraint("state <> 'verified' OR verified_by IS NOT NULL", name="verified_by_somebody"),
        sa.CheckConstraint("state NOT IN ('signed', 'verified') OR signed_on IS NOT NULL", name="signed_on_a_day"),
        sa.CheckConstraint(
            "state NOT IN ('issued_for_signature', 'signed', 'verified') OR (frozen_hash <> '' AND issued_by IS NOT NULL)",
            name="issued_is_frozen",
        ),
        sa.CheckConstraint("state <> 'stopped_and_reported' OR stop_cause IS NOT NULL", name="stopped_for_a_cause"),
    )
    number: str = sortable(20)
    version_number: int = small(default=1)
    supersedes_id: int | None = optional_link("declaration.id")
    change_reason: str = optional_text(1000)
    state: DeclarationState = chosen(DeclarationState, default=DeclarationState.DRAFT)
    state_since: datetime
    revision: int = small(default=1)
    """Counts every change of the draft or of anything that belongs to it, so that ``row_version`` covers the whole."""
    regime: str = sortable(20)
    form_variant: str = text(60)
    form_edition: str = text(40)
    capacity: Capacity = chosen(Capacity)
    declarant_id: int | None = optional_link("party.id")
    end_user_id: int | None = optional_link("party.id")
    site_id: int | None = optional_link("site.id")
    customer_name: str = optional_text(300)
    customer_key: str = sortable(300, default="")
    contract_key: str = sortable(60, default="")
    scope: Scope = chosen(Scope, default=Scope.SINGLE)
    language: str = text(5, default="en")
    translated_by: TranslatedBy | None = chosen(TranslatedBy, default=None, nullable=True)
    translation_attachment_id: int | None = optional_link("attachment.id")
    contract_number: str = optional_text(60)
    contract_date: date | None = Field(default=None)
    contract_until: date | None = Field(default=None)
    order_number: str = optional_text(60)
    order_date: date | None = Field(default=None)
    specific_end_use: str = optional_text(2200)
    specific_end_use_zh: str = optional_text(2200)
    dispositions: Any = data(default_factory=list)
    disposition_other: str = optional_text(500)
    resale_use: str = optional_text(1000)
    reexport_countries: Any = data(default_factory=list)
    end_product: str = optional_text(1000)
    end_product_country: str = optional_text(2)
    end_product_markets: Any = data(default_factory=list)
    expected_customers: str = optional_text(2000)
    use: Use | None = chosen(Use, default=None, nullable=True)
    annual_capacity: Decimal | None = exact(default=None)
    annual_consumption: Decimal | None = exact(default=None)
    consumption_unit: str = optional_text(3)
    supply_history: str = optional_text(1000)
    project: str = optional_text(300)
    relationship: str = optional_text(300)
    relationship_since: int | None = small(default=None, nullable=True)
    preparers: str = optional_text(500)
    consent_authority: str = optional_text(200)
    consent_exceptions: str = optional_text(500)
    visit_authority: str = optional_text(200)
    visit_contact: str = optional_text(200)
    records_years: int | None = small(default=None, nullable=True)
    delivery_proof: str = optional_text(200)
    disposal: Disposal | None = chosen(Disposal, default=None, nullable=True)
    letterhead: bool = False
    annex_same_signatory: bool = False
    validity_basis: ValidityBasis = chosen(ValidityBasis, default=ValidityBasis.QUANTITY_EXHAUSTED)
    issue_date: date | None = Field(default=None)
    stated_until: date | None = Field(default=None)
    valid_until: date | None = Field(default=None)
    until_key: date = Field(default=NO_END)
    signatory_name: str = optional_text(120)
    signatory_position: str = optional_text(120)
    authority_basis: AuthorityBasis | None = chosen(AuthorityBasis, default=None, nullable=True)
    signature_kind: SignatureKind | None = chosen(SignatureKind, default=None, nullable=True)
    signed_on: date | None = Field(default=None)
    signed_at_place: str = optional_text(120)
    company_seal: bool = False
    received_on: date | None = Field(default=None)
    received_as: ReceivedAs | None = chosen(ReceivedAs, default=None, nullable=True)
    courier_number: str = optional_text(60)
    signed_attachment_id: int | None = optional_link("attachment.id")
    authenticity: AuthenticityCheck | None = chosen(AuthenticityCheck, default=None, nullable=True)
    authenticity_note: str = optional_text(2000)
    prepared_by: int
    issued_by: int | None = Field(default=None)
    signature_recorded_by: int | None = Field(default=None)
    verified_by: int | None = Field(default=None)
    verified_on: date | None = Field(default=None)
    state_reason: str = optional_text(2000)
    stop_cause: StopCause | None = chosen(StopCause, default=None, nullable=True)
    stop_reported_on: date | None = Field(default=None)
    last_event: LastEvent | None = chosen(LastEvent, default=None, nullable=True)
    last_event_on: date | None = Field(default=None)
    legal_hold: bool = False
    legal_hold_reason: str = optional_text(1000)
    frozen_content: str = Field(default="", sa_type=sa.Text)
    frozen_hash: str = optional_text(64)
    frozen_lines: int = small(default=0)
    frozen_parties: int = small(default=0)
    frozen_undertakings: int = small(default=0)
    frozen_signatures: int = small(default=0)


class DeclarationParty(Row, table=True):
    """A party of a declaration in a role (declarant and end user included)."""

    __tablename__ = "declaration_party"
    __table_args__ = (UniqueConstraint("declaration_id", "role", "party_id"),)
    declaration_id: int = link("declaration.id")
    role: PartyRole = chosen(PartyRole)
    party_id: int = link("party.id")


class DeclarationLine(Row, table=True):
    """An item that is declared, with how much of it."""

    __tablename__ = "declaration_line"
    __table_args__ = (
        UniqueConstraint("declaration_id", "line_number"),
        sa.CheckConstraint("quantity IS NULL OR quantity > 0", name="positive_quantity"),
        sa.CheckConstraint("quantity IS NULL OR applied <= quantity", name="not_more_than_declared"),
        sa.CheckConstraint("applied >= 0", name="applied_not_negative"),
    )
    declaration_id: int = link("declaration.id")
    line_number: int = small()
    product_id: int = link("product.id")
    description: str = text(1000)
    description_zh: str = optional_text(1000)
    intangible: bool = False
    transfer_note: str = optional_text(500)
    technical_parameters: str = optional_text(2000)
    manufacturer: str = optional_text(300)
    serial_numbers: str = optional_text(1000)
    cas_number: str = optional_text(12)
    model: str = optional_text(120)
    control_codes: Any = data(default_factory=list)
    hs_code: str = optional_text(12)
    quantity: Decimal | None = exact(default=None)
    unit: str = text(3)
    value: Decimal | None = money(default=None)
    currency: str = optional_text(3)
    applied: Decimal = exact(default=Decimal(0))


class DeclarationUndertaking(Row, table=True):
    """The answer to one assurance or undertaking."""

    __tablename__ = "declaration_undertaking"
    __table_args__ = (UniqueConstraint("declaration_id", "code"),)
    declaration_id: int = link("declaration.id")
    code: str = text(20)
    answer: Answer = chosen(Answer)
    note: str = optional_text(1000)
    decided_by: int | None = Field(default=None)
    decided_on: date | None = Field(default=None)
    decision_reason: str = optional_text(1000)


class DeclarationSignature(Row, table=True):
    """A signature besides the declarant's own: in which role, by whom, and when it was given (field G07)."""

    __tablename__ = "declaration_signature"
    __table_args__ = (UniqueConstraint("declaration_id", "role"),)
    declaration_id: int = link("declaration.id")
    role: PartyRole = chosen(PartyRole)
    signatory_name: str = optional_text(120)
    signatory_position: str = optional_text(120)
    signed_on: date | None = Field(default=None)
    signed_at_place: str = optional_text(120)
    company_seal: bool = False

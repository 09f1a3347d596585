"""What a person or a file hands in about a declaration; a half-filled one may be kept, an impossible one may not."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from models.declarations.choices import (
    Answer,
    AuthenticityCheck,
    AuthorityBasis,
    Capacity,
    Disposal,
    Disposition,
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
from models.declarations.draft_fields import (
    Amount,
    CasNumber,
    CountryCode,
    Currency,
    CustomsCode,
    EndUse,
    Id,
    Line40,
    Line60,
    Line120,
    Line200,
    Line300,
    OptionalCountry,
    OptionalId,
    Passage500,
    Passage1000,
    Passage2000,
    Unit,
    Value,
    Year,
    nothing,
    upper,
)
from models.declarations.regimes import form_serves, known_regimes
from models.parties.draft_fields import Day, ManyLines, OneLine
from models.rulebook.loader import load_current
from models.rulebook.papers import UndertakingKind
from models.workspace.validation import Refused

MOST_LINES, MOST_PARTIES = 500, 60
SINGLE_ROLES = frozenset(
    {
        PartyRole.EXPORTER,
        PartyRole.PURCHASER,
        PartyRole.ULTIMATE_CONSIGNEE,
        PartyRole.END_USER,
        PartyRole.CERTIFYING_BODY,
    }
)
"""Roles that one party has in a declaration, never several."""


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid", validate_default=True)


class PartyInRole(_Draft):
    """A party of the register in a role."""

    role: PartyRole
    party_id: Id


class LineDraft(_Draft):
    """An item to be declared; what is left empty is taken from the product when the line is saved."""

    product_id: Id
    description: Passage1000 = ""
    description_zh: Passage1000 = ""
    intangible: bool = False
    transfer_note: Passage500 = ""
    model: Line120 = ""
    control_codes: tuple[Line40, ...] = ()
    hs_code: CustomsCode = ""
    quantity: Amount = None
    unit: Unit = ""
    value: Value = None
    currency: Currency = ""
    technical_parameters: Passage2000 = ""
    manufacturer: Line300 = ""
    serial_numbers: Passage1000 = ""
    cas_number: CasNumber = ""

    @field_validator("control_codes")
    @classmethod
    def _each_once(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for code in codes if code))


class UndertakingDraft(_Draft):
    """The answer to one assurance (will not, cannot state, declares use) or promise (given, not given)."""

    code: Line40
    answer: Answer
    note: Passage1000 = ""

    @field_validator("answer")
    @classmethod
    def _fits(cls, answer: Answer, info: ValidationInfo) -> Answer:
        asked = next((u for u in load_current().undertakings if u.code == info.data.get("code")), None)
        if asked is None:
            raise Refused("The loaded edition holds no undertaking {code}.", code=info.data.get("code", ""))
        promise = asked.kind is UndertakingKind.promise
        if promise != (answer in {Answer.GIVEN, Answer.NOT_GIVEN}):
            raise Refused("“{answer}” does not answer {code}.", answer=answer.label, code=asked.code)
        return answer


class FurtherSignature(_Draft):
    """A signature that is asked for besides the declarant's: in which role, and by whom, as far as that is foreseen."""

    role: PartyRole
    signatory_name: Line120 = ""
    signatory_position: Line120 = ""


class DeclarationDraft(_Draft):
    """The whole of a declaration while it is a draft; every field may still be empty."""

    regime: Annotated[str, BeforeValidator(upper)] = "CN"
    form_variant: Line60 = "CN-EUC"
    capacity: Capacity = Capacity.END_USER
    scope: Scope = Scope.SINGLE
    language: Line40 = "en"
    translated_by: Annotated[TranslatedBy | None, BeforeValidator(nothing)] = None
    translation_attachment_id: OptionalId = None
    declarant_id: OptionalId = None
    parties: Annotated[tuple[PartyInRole, ...], Field(max_length=MOST_PARTIES)] = ()
    site_id: OptionalId = None
    contract_number: Line60 = ""
    contract_date: Day = None
    contract_until: Day = None
    order_number: Line60 = ""
    order_date: Day = None
    specific_end_use: EndUse = ""
    specific_end_use_zh: EndUse = ""
    dispositions: tuple[Disposition, ...] = ()
    disposition_other: Passage500 = ""
    resale_use: Passage1000 = ""
    reexport_countries: tuple[CountryCode, ...] = ()
    end_product: Passage1000 = ""
    end_product_country: OptionalCountry = ""
    end_product_markets: tuple[CountryCode, ...] = ()
    expected_customers: Passage2000 = ""
    use: Annotated[Use | None, BeforeValidator(nothing)] = None
    annual_capacity: Amount = None
    annual_consumption: Amount = None
    consumption_unit: Unit = ""
    supply_history: Passage1000 = ""
    project: Line300 = ""
    relationship: Line300 = ""
    relationship_since: Year = None
    preparers: Passage500 = ""
    consent_authority: Line200 = ""
    consent_exceptions: Passage500 = ""
    visit_authority: Line200 = ""
    visit_contact: Line200 = ""
    records_years: Annotated[Annotated[int, Field(ge=1, le=99)] | None, BeforeValidator(nothing)] = None
    delivery_proof: Line200 = ""
    disposal: Annotated[Disposal | None, BeforeValidator(nothing)] = None
    letterhead: bool = False
    annex_same_signatory: bool = False
    validity_basis: ValidityBasis = ValidityBasis.QUANTITY_EXHAUSTED
    stated_until: Day = None
    signatory_name: Line120 = ""
    signatory_position: Line120 = ""
    authority_basis: Annotated[AuthorityBasis | None, BeforeValidator(nothing)] = None
    undertakings: tuple[UndertakingDraft, ...] = ()
    lines: Annotated[tuple[LineDraft, ...], Field(max_length=MOST_LINES)] = ()
    signatures: Annotated[tuple[FurtherSignature, ...], Field(max_length=len(PartyRole))] = ()

    @field_validator("regime")
    @classmethod
    def _known_regime(cls, regime: str) -> str:
        known = known_regimes(load_current())
        if regime not in known:
            raise Refused(
                "{regime} is not a regime of the loaded edition: {known}.",
                regime=regime[:20],
                known=", ".join(sorted(known)),
            )
        return regime

    @field_validator("form_variant")
    @classmethod
    def _known_form(cls, code: str, info: ValidationInfo) -> str:
        form = next((f for f in load_current().paper_forms if f.code == code), None)
        if form is None or form.kind != "end_use_declaration":
            raise Refused("The loaded edition holds no declaration form {code}.", code=code)
        if not form_serves(form.regime, info.data.get("regime", "")):
            raise Refused("The form {code} is not made for this regime.", code=code)
        return code

    @field_validator("language")
    @classmethod
    def _a_language(cls, language: str) -> str:
        if not re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", language):
            raise Refused("A language is written as its two-letter code, such as en or zh.")
        return language

    @field_validator("parties")
    @classmethod
    def _one_each(cls, parties: tuple[PartyInRole, ...]) -> tuple[PartyInRole, ...]:
        unique = tuple(dict.fromkeys(parties))
        role = _twice(party.role for party in unique if party.role in SINGLE_ROLES)
        if role is not None:
            raise Refused("Only one party can stand as “{role}”.", role=role.label)
        return unique

    @field_validator("dispositions", "end_product_markets", "reexport_countries")
    @classmethod
    def _once(cls, values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(values))

    @field_validator("undertakings")
    @classmethod
    def _answered_once(cls, answers: tuple[UndertakingDraft, ...]) -> tuple[UndertakingDraft, ...]:
        code = _twice(each.code for each in answers)
        if code is not None:
            raise Refused("The undertaking {code} is answered twice.", code=code)
        return answers

    @field_validator("signatures")
    @classmethod
    def _signed_once(cls, signatures: tuple[FurtherSignature, ...]) -> tuple[FurtherSignature, ...]:
        role = _twice(each.role for each in signatures)
        if role is not None:
            raise Refused("“{role}” signs only once.", role=role.label)
        return signatures


def _twice(values: Iterable[Any]) -> Any:
    seen: set[Any] = set()
    for value in values:
        if value in seen:
            return value
        seen.add(value)
    return None


class GivenSignature(_Draft):
    """A further signature as it was given."""

    role: PartyRole
    signed_on: date
    signed_at_place: Line120 = ""
    signatory_name: Annotated[str, OneLine(120, required=True)]
    signatory_position: Line120 = ""
    company_seal: bool = False


class SignatureDraft(_Draft):
    """What came back: who signed, when, where and how, and the paper it was received as.

    ``attachment`` is the scan or file (name, contents), ``proof`` shows that the signatory may sign, ``further`` holds
    the other signatures that are on it. The signatory may differ from the one that was foreseen.
    """

    signed_on: date
    signed_at_place: Annotated[str, OneLine(120, required=True)]
    signatory_name: Annotated[str, OneLine(120, required=True)]
    signatory_position: Annotated[str, OneLine(120, required=True)]
    authority_basis: AuthorityBasis
    signature_kind: SignatureKind = SignatureKind.WET_INK
    company_seal: bool = False
    received_on: date
    received_as: ReceivedAs
    courier_number: Line60 = ""
    attachment: tuple[str, bytes] | None = None
    proof: tuple[str, bytes] | None = None
    further: tuple[GivenSignature, ...] = ()


class OriginalDraft(_Draft):
    """The original that follows a scan."""

    received_on: date
    courier_number: Line60 = ""
    attachment: tuple[str, bytes] | None = None


class VerificationDraft(_Draft):
    """How it was made sure that the signature is real."""

    authenticity: AuthenticityCheck
    note: Passage2000 = ""


class StopDraft(_Draft):
    """Why use is stopped, and when the authority was told (empty while that is still to be done)."""

    cause: StopCause
    reason: Annotated[str, ManyLines(2000)] = Field(min_length=1)
    reported_on: Day = None


class KeepingDraft(_Draft):
    """The last thing that happened under a declaration, as far as shipments booked here do not tell."""

    event: LastEvent
    on: date

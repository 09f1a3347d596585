"""What a person or a file hands in about a declaration; a half-filled one may be kept, an impossible one may not."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, field_validator

from models.declarations.choices import (
    Answer,
    AuthenticityCheck,
    AuthorityBasis,
    Capacity,
    Disposition,
    PartyRole,
    ReceivedAs,
    Scope,
    SignatureKind,
    StopCause,
    TranslatedBy,
    Use,
    ValidityBasis,
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

_CODE_MARKS = str.maketrans("", "", ". \u00a0")
_CAS = re.compile(r"(\d{2,7})-(\d{2})-(\d)")


def _nothing(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _country(code: str) -> str:
    if code not in load_current().countries:
        raise Refused("{code} is not the two-letter code of a country.", code=code[:20])
    return code


def _unit(code: str) -> str:
    if code and code not in load_current().units:
        raise Refused("{code} is not a unit of the loaded edition. Use a code such as KGM or C62.", code=code[:20])
    return code


def _currency(code: str) -> str:
    if code and code not in load_current().currencies:
        raise Refused("{code} is not the three-letter code of a currency.", code=code[:20])
    return code


def _customs_code(code: str) -> str:
    digits = code.translate(_CODE_MARKS)
    if digits and not re.fullmatch(r"[0-9]{6,12}", digits):
        raise Refused("{code} is not a customs code: it has 6 to 12 digits.", code=code[:40])
    return digits


def _cas_number(number: str) -> str:
    if not number:
        return number
    found = _CAS.fullmatch(number)
    digits = found.group(1) + found.group(2) if found else ""
    check = sum(place * int(digit) for place, digit in enumerate(reversed(digits), start=1)) % 10
    if found is None or check != int(found.group(3)):
        raise Refused("{number} is not a CAS number: its check digit does not fit.", number=number[:20])
    return number


Line40 = Annotated[str, OneLine(40)]
Line60 = Annotated[str, OneLine(60)]
Line120 = Annotated[str, OneLine(120)]
Line200 = Annotated[str, OneLine(200)]
Line300 = Annotated[str, OneLine(300)]
Passage500 = Annotated[str, ManyLines(500)]
Passage1000 = Annotated[str, ManyLines(1000)]
Passage2000 = Annotated[str, ManyLines(2000)]
EndUse = Annotated[str, ManyLines(2200)]
Id = Annotated[int, Field(ge=1, le=2**62)]
OptionalId = Annotated[Id | None, BeforeValidator(_nothing)]
_Amount = Annotated[Decimal, Field(gt=0, lt=10**12, decimal_places=6, allow_inf_nan=False)]
Amount = Annotated[_Amount | None, BeforeValidator(_nothing)]
_Value = Annotated[Decimal, Field(gt=0, lt=10**14, decimal_places=4, allow_inf_nan=False)]
Value = Annotated[_Value | None, BeforeValidator(_nothing)]
Year = Annotated[Annotated[int, Field(ge=1800, le=2200)] | None, BeforeValidator(_nothing)]
Unit = Annotated[str, BeforeValidator(_upper), AfterValidator(_unit)]
Currency = Annotated[str, BeforeValidator(_upper), AfterValidator(_currency)]
CountryCode = Annotated[str, BeforeValidator(_upper), AfterValidator(_country)]
CustomsCode = Annotated[str, AfterValidator(_customs_code)]
CasNumber = Annotated[str, AfterValidator(_cas_number)]


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


class DeclarationDraft(_Draft):
    """The whole of a declaration while it is a draft; every field may still be empty."""

    regime: Annotated[str, BeforeValidator(_upper)] = "CN"
    form_variant: Line60 = "CN-EUC"
    capacity: Capacity = Capacity.END_USER
    scope: Scope = Scope.SINGLE
    language: Line40 = "en"
    translated_by: Annotated[TranslatedBy | None, BeforeValidator(_nothing)] = None
    translation_attachment_id: OptionalId = None
    declarant_id: OptionalId = None
    parties: Annotated[tuple[PartyInRole, ...], Field(max_length=MOST_PARTIES)] = ()
    site_id: OptionalId = None
    contract_number: Line60 = ""
    contract_date: Day = None
    order_number: Line60 = ""
    order_date: Day = None
    specific_end_use: EndUse = ""
    specific_end_use_zh: EndUse = ""
    dispositions: tuple[Disposition, ...] = ()
    end_product: Passage1000 = ""
    end_product_markets: tuple[CountryCode, ...] = ()
    expected_customers: Passage2000 = ""
    use: Annotated[Use | None, BeforeValidator(_nothing)] = None
    annual_capacity: Amount = None
    annual_consumption: Amount = None
    consumption_unit: Unit = ""
    project: Line300 = ""
    relationship: Line300 = ""
    relationship_since: Year = None
    preparers: Passage500 = ""
    consent_authority: Line200 = ""
    consent_exceptions: Passage500 = ""
    visit_contact: Line200 = ""
    letterhead: bool = False
    validity_basis: ValidityBasis = ValidityBasis.QUANTITY_EXHAUSTED
    stated_until: Day = None
    signatory_name: Line120 = ""
    signatory_position: Line120 = ""
    authority_basis: Annotated[AuthorityBasis | None, BeforeValidator(_nothing)] = None
    undertakings: tuple[UndertakingDraft, ...] = ()
    lines: Annotated[tuple[LineDraft, ...], Field(max_length=MOST_LINES)] = ()

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

    @field_validator("dispositions", "end_product_markets")
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


def _twice(values: Iterable[Any]) -> Any:
    seen: set[Any] = set()
    for value in values:
        if value in seen:
            return value
        seen.add(value)
    return None


class SignatureDraft(_Draft):
    """What came back: who signed, when, where and how, and the paper it was received as.

    ``attachment`` is the scan or file (name, contents); the signatory may differ from the one that was foreseen.
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

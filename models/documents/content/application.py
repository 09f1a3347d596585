"""The licence application: our request to the authority, and what it rests on."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.declaration import Signatory
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Paper, PartyBlock, Reference


@dataclass(frozen=True)
class EvidenceLine:
    """One evidence slot: what is asked for, its basis, what fills it, and its state (group ``evidence``)."""

    slot: Bilingual
    basis: Bilingual = NOTHING
    state: str = ""
    document: str = ""
    original: bool | None = None
    reason_absent: Bilingual = NOTHING


@dataclass(frozen=True)
class LegalReason:
    """Why a licence is asked for: for which lines, the sentence, and the act it rests on."""

    lines: tuple[int, ...]
    text: Bilingual
    source: Bilingual = NOTHING


@dataclass(frozen=True)
class LicenceApplicationContent:
    """Everything the application prints; quantities are those applied for."""

    FORM_ID: ClassVar[str] = "licence_application"

    paper: Paper
    authority: Bilingual = NOTHING
    authority_number: str = ""
    kind: str = ""
    parties: tuple[PartyBlock, ...] = ()
    references: tuple[Reference, ...] = ()
    destination: Bilingual = NOTHING
    port: Bilingual = NOTHING
    transport_mode: str = ""
    trade_mode: str = ""
    payment_terms: str = ""
    lines: tuple[GoodsLine, ...] = ()
    end_use: Bilingual = NOTHING
    site_of_use: str = ""
    declarations: tuple[Reference, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    determination: Bilingual = NOTHING
    legal_reasons: tuple[LegalReason, ...] = ()
    clock_note: Bilingual = NOTHING
    repeat_of: str = ""
    changed_since: tuple[str, ...] = ()
    preparer: str = ""
    prepared_on: date | None = None
    approver: str = ""
    approved_on: date | None = None
    remarks: Bilingual = NOTHING
    signatory: Signatory | None = None
    signed_on: date | None = None
    signed_at_place: str = ""

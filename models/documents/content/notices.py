"""Notices and declarations of the export itself: contents for transfer where the authority's own form was not read."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.declaration import NO_SIGNATORY, Signatory
from models.documents.content.shared import NOTHING, Bilingual, GoodsLine, Paper, PartyBlock, Reference


@dataclass(frozen=True)
class NoticeItem:
    """An item of the Compliance Notice: the line, its entry of Part I or II of 61/2025, its origin, and what it is."""

    number: int
    description: Bilingual
    entry: Bilingual = NOTHING
    origin: Bilingual = NOTHING
    share: str = ""
    control_codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class LawState:
    """How a measure or one of its limbs stands on a day, and why."""

    measure: str
    on: date
    state: Bilingual
    why: Bilingual = NOTHING


@dataclass(frozen=True)
class ComplianceNoticeContent:
    """Everything the Compliance Notice of announcement 61/2025 prints."""

    FORM_ID: ClassVar[str] = "compliance_notice"

    paper: Paper
    giver: PartyBlock
    receivers: tuple[PartyBlock, ...] = ()
    references: tuple[Reference, ...] = ()
    destination: Bilingual = NOTHING
    items: tuple[NoticeItem, ...] = ()
    law: tuple[LawState, ...] = ()
    signatory: Signatory = NO_SIGNATORY


@dataclass(frozen=True)
class NearLimitContent:
    """Everything the declaration prints that goods near a limit are not controlled, with their actual parameters."""

    FORM_ID: ClassVar[str] = "near_limit_declaration"

    paper: Paper
    exporter: PartyBlock
    product: str = ""
    description: Bilingual = NOTHING
    model: str = ""
    hs_codes: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    law: tuple[LawState, ...] = ()
    parameters: str = ""
    composition: tuple[tuple[str, str], ...] = ()
    test_report: str = ""
    reason: str = ""
    decided_on: date | None = None
    edition: str = ""
    signatory: Signatory = NO_SIGNATORY


@dataclass(frozen=True)
class HumanitarianReportContent:
    """Everything the report on a humanitarian export prints (announcement 61/2025)."""

    FORM_ID: ClassVar[str] = "humanitarian_report"

    paper: Paper
    parties: tuple[PartyBlock, ...] = ()
    references: tuple[Reference, ...] = ()
    destination: Bilingual = NOTHING
    lines: tuple[GoodsLine, ...] = ()
    end_use: Bilingual = NOTHING
    address: str = ""
    term: int = 0
    exported_on: date | None = None
    due_on: date | None = None
    law: tuple[LawState, ...] = ()
    signatory: Signatory = NO_SIGNATORY


@dataclass(frozen=True)
class StopReportContent:
    """Everything the notice prints by which use of a declaration is stopped and reported (Order 792 Art. 25)."""

    FORM_ID: ClassVar[str] = "stop_report"

    paper: Paper
    parties: tuple[PartyBlock, ...] = ()
    references: tuple[Reference, ...] = ()
    lines: tuple[GoodsLine, ...] = ()
    end_use: Bilingual = NOTHING
    cause: str = ""
    facts: str = ""
    stopped_on: date | None = None
    reported_on: date | None = None
    licences: tuple[str, ...] = ()
    signatory: Signatory = NO_SIGNATORY

"""Papers from contents: one function per document, the same content and issue time giving the same bytes."""

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

from models.documents import wording
from models.documents.content.application import LicenceApplicationContent
from models.documents.content.declaration import EndUseDeclarationContent
from models.documents.content.differences import DifferenceSheetContent, QuestionLetterContent
from models.documents.content.dossier import CertifiedDossierContent, RefusalLetterContent
from models.documents.content.introduction import IntroductionContent
from models.documents.content.notices import (
    ComplianceNoticeContent,
    HumanitarianReportContent,
    NearLimitContent,
    StopReportContent,
)
from models.documents.content.shared import UNPRINTED
from models.documents.content.sheets import OwnershipSheetContent, ScreeningSheetContent
from models.documents.content.status import StatusCertificateContent
from models.documents.hashing import canonical_hash
from models.documents.layouts import (
    application,
    declaration,
    differences,
    dossier,
    introduction,
    notices,
    refusal,
    sheets,
    status,
)
from models.documents.pdf import fonts
from models.documents.pdf.blocks import Block
from models.documents.pdf.sheet import Sheet, write


def render_declaration(content: EndUseDeclarationContent) -> bytes:
    """Return the end-use declaration as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, declaration.blocks)


def render_application(content: LicenceApplicationContent) -> bytes:
    """Return the licence application as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, application.blocks)


def render_introduction(content: IntroductionContent) -> bytes:
    """Return the introduction of importer and end user as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, introduction.blocks)


def render_status(content: StatusCertificateContent) -> bytes:
    """Return the status certificate as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, status.blocks)


def render_difference_sheet(content: DifferenceSheetContent) -> bytes:
    """Return the difference sheet as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, differences.sheet_blocks)


def render_question_letter(content: QuestionLetterContent) -> bytes:
    """Return the letter of questions as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, differences.letter_blocks)


def render_dossier(content: CertifiedDossierContent) -> bytes:
    """Return the certified end-user dossier as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, dossier.blocks)


def render_refusal(content: RefusalLetterContent) -> bytes:
    """Return the letter to a customer that was not certified as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, refusal.blocks)


def render_ownership_sheet(content: OwnershipSheetContent) -> bytes:
    """Return the ownership sheet as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, sheets.ownership_blocks)


def render_screening_sheet(content: ScreeningSheetContent) -> bytes:
    """Return the screening sheet as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, sheets.screening_blocks)


def render_compliance_notice(content: ComplianceNoticeContent) -> bytes:
    """Return the Compliance Notice of announcement 61/2025 as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, notices.compliance_blocks)


def render_near_limit(content: NearLimitContent) -> bytes:
    """Return the declaration of goods near a limit as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, notices.near_limit_blocks)


def render_humanitarian(content: HumanitarianReportContent) -> bytes:
    """Return the report on a humanitarian export as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, notices.humanitarian_blocks)


def render_stop_report(content: StopReportContent) -> bytes:
    """Return the stop-and-report notice as PDF. Raises UserError for characters the fonts lack."""
    return _render(content, notices.stop_blocks)


def refuse_unprintable(content: Any) -> None:
    """Refuse a content holding a character no font has; the error names the characters, their text and its field."""
    for path, text in _texts(content, ""):
        fonts.refuse_missing(fonts.missing_glyphs(text), path, text)


def _render(content: Any, blocks: Callable[[Any], list[Block]]) -> bytes:
    refuse_unprintable(content)
    title = wording.form_title(content.FORM_ID)
    sheet = Sheet(
        content.paper,
        title,
        content.FORM_ID,
        f"{title.en} {content.paper.number}",
        canonical_hash(content),
        blocks(content),
        letterhead_zone=isinstance(content, EndUseDeclarationContent),
    )
    return write(sheet)


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            if item.name == UNPRINTED:
                continue  # held back already; the paper says so in its place
            yield from _texts(getattr(value, item.name), f"{path}.{item.name}" if path else item.name)
    elif isinstance(value, tuple | list):
        for position, item in enumerate(value):
            yield from _texts(item, f"{path}.{position}")

"""The submission pack: a cover and the parts bound behind it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOTHING, Bilingual, Paper, PartyBlock, Reference
from models.workspace.words import Choice


class PartKind(Choice):
    """What a part is, so that the contents page can say it."""

    OWN_DOCUMENT = "own_document"
    IDENTITY = "identity"
    CUSTOMER_DOCUMENT = "customer_document"
    CONTRACT = "contract"
    TEST_REPORT = "test_report"
    PHOTOGRAPH = "photograph"
    TRANSLATION = "translation"
    OTHER = "other"


@dataclass(frozen=True)
class PackPart:
    """One part: a PDF, or a PNG, JPEG or TIFF picture that becomes pages."""

    title: Bilingual
    kind: PartKind
    data: bytes
    media_type: str
    file_name: str = ""
    note: str = ""


@dataclass(frozen=True)
class MissingPart:
    """A part that is asked for and not there: its basis, and what is wrong (stored word of group ``evidence``)."""

    title: Bilingual
    basis: Bilingual = NOTHING
    state: str = "missing"


_NO_APPLICATION = Reference("application")


@dataclass(frozen=True)
class PackContent:
    """Everything the pack prints on its cover, and its parts in order."""

    FORM_ID: ClassVar[str] = "pack"

    paper: Paper
    title: Bilingual = NOTHING
    authority: Bilingual = NOTHING
    application: Reference = _NO_APPLICATION
    parties: tuple[PartyBlock, ...] = ()
    destination: Bilingual = NOTHING
    goods_summary: Bilingual = NOTHING
    parts: tuple[PackPart, ...] = ()
    missing: tuple[MissingPart, ...] = ()
    prepared_by: str = ""
    prepared_on: date | None = None

"""Everything a document prints, as frozen dataclasses of plain values."""

from models.documents.content.application import EvidenceLine, LicenceApplicationContent
from models.documents.content.declaration import EndUseDeclarationContent, Signatory, Undertaking
from models.documents.content.differences import Difference, DifferenceSheetContent, QuestionItem, QuestionLetterContent
from models.documents.content.introduction import IntroducedParty, IntroductionContent, OwnerShare, SiteLine, YearFigure
from models.documents.content.pack import MissingPart, PackContent, PackPart, PartKind
from models.documents.content.shared import (
    Bilingual,
    FormEdition,
    GoodsLine,
    Letterhead,
    Paper,
    PaperState,
    PartyBlock,
    Reference,
)
from models.documents.content.status import StatusCertificateContent, StatusCriteria, StatusReason

__all__ = [
    "Bilingual",
    "Difference",
    "DifferenceSheetContent",
    "EndUseDeclarationContent",
    "EvidenceLine",
    "FormEdition",
    "GoodsLine",
    "IntroducedParty",
    "IntroductionContent",
    "Letterhead",
    "LicenceApplicationContent",
    "MissingPart",
    "OwnerShare",
    "PackContent",
    "PackPart",
    "Paper",
    "PaperState",
    "PartKind",
    "PartyBlock",
    "QuestionItem",
    "QuestionLetterContent",
    "Reference",
    "Signatory",
    "SiteLine",
    "StatusCertificateContent",
    "StatusCriteria",
    "StatusReason",
    "Undertaking",
    "YearFigure",
]

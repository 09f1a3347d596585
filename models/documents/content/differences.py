"""The difference sheet and the question letter: what does not agree, and what the customer is asked."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOBODY, NOTHING, Bilingual, Paper, PartyBlock


@dataclass(frozen=True)
class Difference:
    """One fact said differently in two papers; ``verdict`` is a stored word of group ``difference``."""

    subject: Bilingual
    left: str = ""
    right: str = ""
    verdict: str = ""
    explanation: str = ""


@dataclass(frozen=True)
class DifferenceSheetContent:
    """Everything the difference sheet prints: the two papers compared and each difference with its note."""

    FORM_ID: ClassVar[str] = "difference_sheet"

    paper: Paper
    left_title: str = ""
    right_title: str = ""
    differences: tuple[Difference, ...] = ()
    facts_compared: int = 0
    checked_by: str = ""
    checked_on: date | None = None


@dataclass(frozen=True)
class QuestionItem:
    """One question, why it is asked, and what would answer it."""

    text: Bilingual
    reason: Bilingual = NOTHING
    wanted: Bilingual = NOTHING


@dataclass(frozen=True)
class QuestionLetterContent:
    """Everything a letter of questions prints."""

    FORM_ID: ClassVar[str] = "question_letter"

    paper: Paper
    addressee: PartyBlock = NOBODY
    concerning: str = ""
    questions: tuple[QuestionItem, ...] = ()
    answer_by: date | None = None
    answer_to: str = ""
    closing: Bilingual = NOTHING
    signed_by: str = ""

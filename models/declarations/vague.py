"""Findings on a specific end use while it is typed, in English and in Chinese."""

from dataclasses import dataclass

from models.rulebook.book import Rulebook
from models.rulebook.uses import NOTHING_NAMED
from models.workspace.words import Words


@dataclass(frozen=True)
class UseFinding:
    """One way in which an end use is vague; a blocking one keeps the declaration from being issued."""

    field: str
    words: Words
    blocking: bool


def use_findings(english: str, chinese: str, book: Rulebook, language: str = "en") -> tuple[UseFinding, ...]:
    """Return what is vague in either text; ``language`` (en or zh) is the language of the advice.

    The Chinese text is judged when there is one. Too short or bare words block (field D01); naming nothing does not.
    """
    found = [
        UseFinding("specific_end_use", words, words != NOTHING_NAMED) for words in book.vague_use(english, language)
    ]
    if chinese.strip():
        found += [
            UseFinding("specific_end_use_zh", words, words != NOTHING_NAMED)
            for words in book.vague_use(chinese, language)
        ]
    return tuple(found)

"""The criteria behind a status as its certificate prints them: counted among the reasons, listed by section at the end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from models.certification.choices import CriterionReply
from models.certification.questions import SCREENING, Reason, StatusAnswer
from models.documents import wording
from models.documents.chinese import in_both
from models.documents.content.shared import Bilingual
from models.documents.content.status import StatusCriteria, StatusReason
from models.rulebook.criteria import CriterionGroup
from models.rulebook.loader import load_current

OPEN, STALE = "open", "evidence_too_old"
LACKING = (STALE, OPEN)
"""How a criterion stands that nobody speaks for today; the list tells which."""
FOR = (CriterionReply.IN_ORDER.value, CriterionReply.LARGELY.value, CriterionReply.NOT_APPLICABLE.value)
"""The answers that speak for a party, or at least not against it."""


@dataclass(frozen=True)
class ListedCriterion:
    """One criterion of the programme: its section, what it states, how it stands (group ``criterion``), until when."""

    code: str
    section: Bilingual
    stated: Bilingual
    answer: str
    until: date | None


def listed_criteria(answer: StatusAnswer) -> tuple[ListedCriterion, ...]:
    """Return every criterion that somebody answers, in the order of the programme."""
    book = load_current()
    told = {each.criterion.code: each for each in (*answer.reasons_for, *answer.reasons_against) if each.criterion}
    return tuple(
        ListedCriterion(
            code,
            in_both(CriterionGroup(book.criterion(code).group)),
            in_both(book.criterion(code).fulfilled),
            *_stands(told.get(code)),
        )
        for code in book.programme(answer.question.programme).criteria
        if code != SCREENING
    )


def sections_of(listed: Sequence[ListedCriterion]) -> tuple[StatusCriteria, ...]:
    """Group criteria by section, and within it by how they stand."""
    groups: dict[tuple[Bilingual, str], list[ListedCriterion]] = {}
    for section in dict.fromkeys(each.section for each in listed):
        for each in listed:
            if each.section == section:
                groups.setdefault((section, each.answer), []).append(each)
    return tuple(
        StatusCriteria(section, answer, tuple((each.code, each.stated) for each in found), _first(found))
        for (section, answer), found in groups.items()
    )


def count_reason(
    listed: Sequence[ListedCriterion], answers: Sequence[str], source: Bilingual, *, supports: bool
) -> Iterator[StatusReason]:
    """Say in one line how many of all the criteria stand in these ways; nothing where none does."""
    standing = {word: [each for each in listed if each.answer == word] for word in answers}
    parts = [(wording.choice("criterion", word), len(found)) for word, found in standing.items() if found]
    if not parts:
        return
    note = wording.note("criteria_counted")
    english = ", ".join(f"{count} {word.en.lower()}" for word, count in parts)
    chinese = "，".join(f"{word.zh} {count} 项" for word, count in parts)
    text = Bilingual(note.en.format(all=len(listed), parts=english), note.zh.format(all=len(listed), parts=chinese))
    yield StatusReason(supports, text, source, until=_first([each for found in standing.values() for each in found]))


def _stands(reason: Reason | None) -> tuple[str, date | None]:
    if reason is None or reason.criterion is None or reason.criterion.reply is None:
        return OPEN, None
    return (STALE, None) if reason.criterion.stale else (reason.criterion.reply.value, reason.until)


def _first(listed: Sequence[ListedCriterion]) -> date | None:
    return min((each.until for each in listed if each.until is not None), default=None)

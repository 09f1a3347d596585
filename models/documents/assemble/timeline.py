"""The timeline of a status for its papers: from the first record of the dossier to some time after the next change."""

from datetime import date, timedelta

from sqlmodel import Session

from models.certification.gathering import facts_for
from models.certification.questions import StatusAnswer, rules_of
from models.certification.timeline import status_timeline
from models.documents.chinese import in_both
from models.documents.content.timeline import StatusBand, StatusTimeline
from models.rulebook.loader import load_current

_BEFORE, _AFTER = timedelta(days=60), timedelta(days=180)
_BEYOND = timedelta(days=45)
_MOST_BACK, _MOST_AHEAD = timedelta(days=1826), timedelta(days=1461)


def timeline_of(session: Session, answer: StatusAnswer) -> StatusTimeline:
    """Return the standings around the day of an answer, by the same question and the same edition."""
    facts = facts_for(session, answer.question.party_id)
    rules = rules_of(load_current(), answer.question.programme)
    opened = [each.opened_on for each in facts.dossiers if each.programme == answer.question.programme]
    first = max(min([*opened, answer.on]) - _BEFORE, answer.on - _MOST_BACK)
    ahead = [day + _BEYOND for day in (answer.until, answer.next_change.on if answer.next_change else None) if day]
    last = min(max([*ahead, answer.on + _AFTER]), answer.on + _MOST_AHEAD)
    return StatusTimeline(
        first=first,
        last=last,
        today=answer.on,
        bands=tuple(
            StatusBand(each.start, each.end, each.standing.value, in_both(each.why))
            for each in status_timeline(facts, answer.question, first, last, rules)
        ),
        next_change_on=_within(answer, last),
    )


def _within(answer: StatusAnswer, last: date) -> date | None:
    change = answer.next_change
    return change.on if change is not None and change.on <= last else None

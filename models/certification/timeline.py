"""A status over time: stretches of days of one standing, found by walking from change to change."""

from datetime import date

from models.certification.facts import CertificationFacts, knowledge_days
from models.certification.findings import DAY
from models.certification.questions import Question, Rules, StatusInterval
from models.certification.status import status_on


def status_timeline(
    facts: CertificationFacts, question: Question, first: date, last: date, rules: Rules
) -> tuple[StatusInterval, ...]:
    """Return the standings from ``first`` to ``last``, each day judged by what was known on it."""
    learnt = sorted(day for day in knowledge_days(facts) if first < day <= last)
    found: list[StatusInterval] = []
    day: date | None = first
    while day is not None and day <= last:
        answer = status_on(facts, question, day, rules)
        following = [each for each in learnt if each > day][:1]
        if answer.next_change is not None:
            following.append(answer.next_change.on)
        upcoming = min(following, default=None)
        end = last if upcoming is None or upcoming > last else upcoming - DAY
        if found and found[-1].standing is answer.standing:
            found[-1] = StatusInterval(found[-1].start, end, answer.standing, found[-1].why)
        else:
            found.append(StatusInterval(day, end, answer.standing, answer.heaviest.words))
        day = upcoming
    return tuple(found)

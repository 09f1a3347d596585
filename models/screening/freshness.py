"""What a recorded answer is worth on a day: pure functions over the answer and its age."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.goods.views import MissingItem
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.views import ScreeningView
from models.workspace.words import Words, say

MAX_AGE_DAYS = 90
"""How many days a clear answer holds unless a programme says otherwise: a rule of the house, not of a law."""

BY_HAND = say("This is an answer that somebody recorded; the desk did not compare the party with the lists itself.")


@dataclass(frozen=True)
class Freshness:
    """The standing on a day, in words, and the last day on which it stays so by itself (None: no date changes it)."""

    standing: ScreeningStanding
    words: Words
    until: date | None = None


def standing_of(
    outcome: ScreeningOutcome | None, screened_on: date | None, on: date, max_age_days: int
) -> ScreeningStanding:
    """Return the standing of an answer on a day; only a clear answer ages, a match does not go away with time."""
    if outcome is None or screened_on is None or screened_on > on:
        return ScreeningStanding.NEVER
    if outcome is ScreeningOutcome.CLEAR and on > screened_on + timedelta(days=max_age_days):
        return ScreeningStanding.STALE
    return ScreeningStanding(outcome.value)


def freshness(answer: ScreeningView | None, on: date, max_age_days: int = MAX_AGE_DAYS) -> Freshness:
    """Tell what an answer is worth on a day."""
    if answer is None or answer.screened_on > on:
        return Freshness(ScreeningStanding.NEVER, say("No comparison with any list is recorded up to {day}.", day=on))
    standing = standing_of(answer.outcome, answer.screened_on, on, max_age_days)
    last = answer.screened_on + timedelta(days=max_age_days)
    names = ", ".join(each.name for each in answer.lists)
    return Freshness(
        standing,
        _sentence(standing, answer.screened_on, last, names),
        last if standing is ScreeningStanding.CLEAR else None,
    )


def missing_in(fresh: Freshness) -> tuple[MissingItem, ...]:
    """List what has to be done about a party's screening."""
    source = BY_HAND
    match fresh.standing:
        case ScreeningStanding.CLEAR:
            return ()
        case ScreeningStanding.NEVER:
            what, why = say("The party was never screened."), say("A party that nobody compared is not clear.")
        case ScreeningStanding.STALE:
            what, why = say("The screening is too old."), fresh.words
        case ScreeningStanding.POSSIBLE_MATCH:
            what, why = say("A possible match has to be decided."), fresh.words
        case ScreeningStanding.MATCH:
            what, why = say("The party was found on a list."), fresh.words
    return (MissingItem(what, why, "screening", source),)


def _sentence(standing: ScreeningStanding, day: date, last: date, names: str) -> Words:
    match standing:
        case ScreeningStanding.STALE:
            return say(
                "The comparison of {day} with {lists} was clear and held until {last}; it has to be done again.",
                day=day,
                lists=names,
                last=last,
            )
        case ScreeningStanding.POSSIBLE_MATCH:
            return say("The comparison of {day} with {lists} found a possible match.", day=day, lists=names)
        case ScreeningStanding.MATCH:
            return say("The comparison of {day} with {lists} found the party.", day=day, lists=names)
        case _:
            return say(
                "The comparison of {day} with {lists} found nothing; it holds until {last}.",
                day=day,
                lists=names,
                last=last,
            )

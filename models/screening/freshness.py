"""What a recorded answer is worth on a day: pure functions over the answer and its age.

There are two terms. The house asks for a new comparison of every party after some months, and calls the last answer
clear until then. A programme of certified end users takes evidence of a few days only (its criterion CE-SC-01): the
same answer may be clear in the register and too old for a status. Wherever one of the two days is shown it says which.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from models.goods.views import MissingItem
from models.rulebook.book import Rulebook
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.views import ScreeningView
from models.workspace.words import Words, say

MAX_AGE_DAYS = 90
"""After how many days the house asks for a new comparison: a rule of the house, not of a law or a programme."""

CRITERION = "CE-SC-01"
"""The criterion by which a programme of certified end users asks for a comparison, and says how old it may be."""

BY_HAND = say("This is an answer that somebody recorded; the desk did not compare the party with the lists itself.")


@dataclass(frozen=True)
class Freshness:
    """The standing on a day, in words, and the last day on which it stays so by itself (None: no date changes it).

    ``counts_until`` is the last day on which a clear answer counts for a certified end-user status.
    """

    standing: ScreeningStanding
    words: Words
    until: date | None = None
    counts_until: date | None = None


def status_days(book: Rulebook) -> int:
    """Return how many days a clear answer counts for a status: the shortest age that a programme takes."""
    ages = (each.evidence_max_age_days for each in book.programmes.values() if CRITERION in each.criteria)
    return min((each.get(CRITERION, MAX_AGE_DAYS) for each in ages), default=MAX_AGE_DAYS)


def standing_of(
    outcome: ScreeningOutcome | None, screened_on: date | None, on: date, max_age_days: int
) -> ScreeningStanding:
    """Return the standing of an answer on a day; only a clear answer ages, a match does not go away with time."""
    if outcome is None or screened_on is None or screened_on > on:
        return ScreeningStanding.NEVER
    if outcome is ScreeningOutcome.CLEAR and on > screened_on + timedelta(days=max_age_days):
        return ScreeningStanding.STALE
    return ScreeningStanding(outcome.value)


def freshness(
    answer: ScreeningView | None, on: date, max_age_days: int = MAX_AGE_DAYS, *, counts_days: int | None = None
) -> Freshness:
    """Tell what an answer is worth on a day; with ``counts_days`` also until when it counts for a certified status."""
    if answer is None or answer.screened_on > on:
        return Freshness(ScreeningStanding.NEVER, say("No comparison with any list is recorded up to {day}.", day=on))
    standing = standing_of(answer.outcome, answer.screened_on, on, max_age_days)
    last = answer.screened_on + timedelta(days=max_age_days)
    names = ", ".join(each.name for each in answer.lists)
    words = _sentence(standing, answer.screened_on, last, names, max_age_days)
    if standing is not ScreeningStanding.CLEAR:
        return Freshness(standing, words)
    if counts_days is None:
        return Freshness(standing, words, last)
    counts = answer.screened_on + timedelta(days=counts_days)
    return Freshness(
        standing, say("{words} {counts}", words=words, counts=_counts(counts, counts_days, on)), last, counts
    )


def _counts(last: date, days: int, on: date) -> Words:
    if last < on:
        return say(
            "For a certified end-user status it counted for {days} days only, until {last}: that asks for a new one.",
            days=days,
            last=last,
        )
    return say("For a certified end-user status it counts for {days} days only, until {last}.", days=days, last=last)


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


def _sentence(standing: ScreeningStanding, day: date, last: date, names: str, days: int) -> Words:
    match standing:
        case ScreeningStanding.STALE:
            return say(
                "The comparison of {day} with {lists} was clear; a new one, which the house asks for every {days} days, "
                "was due by {last}.",
                day=day,
                lists=names,
                days=days,
                last=last,
            )
        case ScreeningStanding.POSSIBLE_MATCH:
            return say("The comparison of {day} with {lists} found a possible match.", day=day, lists=names)
        case ScreeningStanding.MATCH:
            return say("The comparison of {day} with {lists} found the party.", day=day, lists=names)
        case _:
            return say(
                "The comparison of {day} with {lists} found nothing; the house asks for a new one every {days} days, "
                "the next by {last}.",
                day=day,
                lists=names,
                days=days,
                last=last,
            )

"""Where a licence stands on a day: computed from its dates, what happened to it, and its ledger."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.licences.choices import LicenceEventKind, LicenceKind, LicenceStanding
from models.rulebook.marks import Mark, Source
from models.workspace.words import Words, say

SOON_DAYS = 90
"""Own rule: a renewal takes 45 working days (Order 792 Art. 17) and the couriers' time, so three months ahead is soon."""

USABLE = frozenset({LicenceStanding.ACTIVE, LicenceStanding.EXPIRES_SOON})
ARTICLE_15 = Source("State Council Order 792, Article 15")
_LICENCE = Source("the licence itself")
_LEDGER = Source("our ledger")

ENDED = frozenset({LicenceStanding.EXPIRED, LicenceStanding.USED_UP, LicenceStanding.RETURNED, LicenceStanding.REVOKED})
"""The standings after which nothing can leave under a licence any more: what it left is not free, it has lapsed."""


@dataclass(frozen=True)
class Happened:
    """Something that befell a licence, from a day on."""

    kind: LicenceEventKind
    on: date
    reason: str


@dataclass(frozen=True)
class LicenceFacts:
    """What the standing of a licence rests on; ``used_up_on`` is the day its last line was drawn or its one export left."""

    kind: LicenceKind
    regime: str
    valid_from: date
    valid_until: date
    happened: tuple[Happened, ...] = ()
    used_up_on: date | None = None


@dataclass(frozen=True)
class StandingReason:
    """Why a licence stands as it does, and where that is written."""

    words: Words
    source: Source
    mark: Mark = Mark.confirmed


@dataclass(frozen=True)
class StandingAnswer:
    """The standing on a day, its reasons, and the next day on which it changes by itself (None: it does not)."""

    standing: LicenceStanding
    on: date
    reasons: tuple[StandingReason, ...]
    changes_on: date | None
    change: Words | None

    @property
    def usable(self) -> bool:
        """Tell whether goods may leave under the licence."""
        return self.standing in USABLE

    @property
    def ended(self) -> bool:
        """Tell whether nothing will leave under the licence any more."""
        return self.standing in ENDED


def standing(facts: LicenceFacts, on: date, *, soon_days: int = SOON_DAYS) -> StandingAnswer:
    """Compute where a licence stands on a day; what happened later does not count."""
    soon = facts.valid_until - timedelta(days=soon_days)
    last = _last_event(facts, on)
    if last is not None and last.kind is not LicenceEventKind.UNFROZEN:
        return _after_event(facts, last, on)
    if facts.used_up_on is not None and facts.used_up_on <= on:
        return StandingAnswer(LicenceStanding.USED_UP, on, (_used_up(facts, facts.used_up_on),), None, None)
    if on > facts.valid_until:
        words = say("It ran out on {day}.", day=facts.valid_until)
        return StandingAnswer(LicenceStanding.EXPIRED, on, (StandingReason(words, _LICENCE),), None, None)
    if on < facts.valid_from:
        words = say("It is valid from {day} only.", day=facts.valid_from)
        change = say("It becomes valid.")
        reasons = (StandingReason(words, _LICENCE),)
        return StandingAnswer(LicenceStanding.NOT_YET_VALID, on, reasons, facts.valid_from, change)
    until = StandingReason(say("It is valid until {day}.", day=facts.valid_until), _LICENCE)
    if on >= soon:
        ends = facts.valid_until + timedelta(days=1)
        change = say("It runs out; a new licence has to be there by then.")
        return StandingAnswer(LicenceStanding.EXPIRES_SOON, on, (until,), ends, change)
    change = say("It runs out within {days} days; apply for the next one.", days=soon_days)
    return StandingAnswer(LicenceStanding.ACTIVE, on, (until,), soon, change)


def _last_event(facts: LicenceFacts, on: date) -> Happened | None:
    known = [each for each in facts.happened if each.on <= on]
    final = [each for each in known if each.kind in (LicenceEventKind.RETURNED, LicenceEventKind.REVOKED)]
    return next(reversed(final or known), None)


def _after_event(facts: LicenceFacts, event: Happened, on: date) -> StandingAnswer:
    kinds = {
        LicenceEventKind.FROZEN: (LicenceStanding.FROZEN, say("It is frozen since {day}: {reason}", **_told(event))),
        LicenceEventKind.RETURNED: (
            LicenceStanding.RETURNED,
            say("It was handed back on {day}: {reason}", **_told(event)),
        ),
        LicenceEventKind.REVOKED: (LicenceStanding.REVOKED, say("It was revoked on {day}: {reason}", **_told(event))),
    }
    found, words = kinds[event.kind]
    reasons = (StandingReason(words, Source("our register")),)
    if found is LicenceStanding.FROZEN and on > facts.valid_until:
        late = StandingReason(say("It ran out on {day}.", day=facts.valid_until), _LICENCE)
        return StandingAnswer(LicenceStanding.EXPIRED, on, (late, *reasons), None, None)
    if found is LicenceStanding.FROZEN:
        change = say("It runs out while it is frozen.")
        return StandingAnswer(found, on, reasons, facts.valid_until + timedelta(days=1), change)
    return StandingAnswer(found, on, reasons, None, None)


def _told(event: Happened) -> dict[str, object]:
    return {"day": event.on, "reason": event.reason}


def _used_up(facts: LicenceFacts, day: date) -> StandingReason:
    if facts.kind is LicenceKind.SINGLE and facts.regime == "CN":
        words = say("Its one export left on {day}; a single licence ends by itself when the export is done.", day=day)
        return StandingReason(words, ARTICLE_15)
    if facts.kind is not LicenceKind.GENERAL:
        return StandingReason(say("Its one export left on {day}.", day=day), _LEDGER)
    return StandingReason(say("Everything it allows had left by {day}.", day=day), _LEDGER)

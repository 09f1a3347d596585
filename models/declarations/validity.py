"""What a declaration is worth on a day, why, and when that changes by itself."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from models.declarations.choices import DeclarationState, Standing, ValidityBasis
from models.declarations.regimes import validity_rule
from models.declarations.transitions import ENDED
from models.workspace.words import Words, say

WARN_DAYS = (60, 30)
"""Days before the end on which a warning is due (field A08)."""


@dataclass(frozen=True)
class Drawn:
    """How much of a line is declared and how much of that applications have taken, in the line's unit."""

    quantity: Decimal | None
    applied: Decimal = Decimal(0)

    @property
    def left(self) -> Decimal | None:
        """Return what is left, or None when no quantity was declared (framework)."""
        return None if self.quantity is None else self.quantity - self.applied


@dataclass(frozen=True)
class ValidityFacts:
    """What standing depends on.

    ``permit_until`` is the last day of the permit a declaration is tied to, if known; ``ended_on`` the day on which
    it was superseded, withdrawn or stopped.
    """

    state: DeclarationState
    regime: str
    basis: ValidityBasis
    signed_on: date | None = None
    valid_until: date | None = None
    lines: tuple[Drawn, ...] = ()
    state_reason: str = ""
    permit_until: date | None = None
    verified_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True)
class Validity:
    """The standing on a day: ``until`` is the last day on which it holds, ``next_change`` when it changes by itself."""

    standing: Standing
    until: date | None
    reasons: tuple[Words, ...]
    next_change: date | None = None

    @property
    def usable(self) -> bool:
        """Whether an application may rest on it."""
        return self.standing is Standing.VALID


def last_day(regime: str, basis: ValidityBasis, signed_on: date, stated_until: date | None) -> date | None:
    """Return the last day of validity counted from the signature; a stated day holds when it is the earlier one."""
    rule = validity_rule(regime, basis)
    computed = add_months(signed_on, rule.months) if rule is not None and rule.months is not None else None
    days = [day for day in (computed, stated_until) if day is not None]
    return min(days) if days else None


def add_months(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month when it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_FIXED = {
    DeclarationState.DRAFT: (Standing.DRAFT, say("It is a draft; nothing may rest on it.")),
    DeclarationState.ISSUED: (Standing.AWAITS_SIGNATURE, say("It was issued and waits for the declarant's signature.")),
    DeclarationState.SUPERSEDED: (Standing.SUPERSEDED, say("A newer version was signed and stands in its place.")),
    DeclarationState.WITHDRAWN: (Standing.WITHDRAWN, say("It was withdrawn.")),
    DeclarationState.STOPPED: (
        Standing.STOPPED,
        say("Use was stopped and the authority is told: user, use or paper are no longer what they were."),
    ),
}


def standing(facts: ValidityFacts, on: date) -> Validity:
    """Tell what a declaration is worth on a day. A day before the signature reads as waiting for it."""
    state = state_on(facts, on)
    if state in _FIXED:
        kind, words = _FIXED[state]
        why = (say("Reason given: {reason}", reason=facts.state_reason),) if facts.state_reason else ()
        return Validity(kind, facts.valid_until, (words, *why))
    if facts.signed_on is None or facts.signed_on > on:
        return Validity(Standing.AWAITS_SIGNATURE, None, (say("It was not signed by {day}.", day=on),), facts.signed_on)
    return _signed(facts, state, facts.signed_on, on)


def state_on(facts: ValidityFacts, on: date) -> DeclarationState:
    """Return the state a declaration had on a day, as far as its dates tell."""
    state = facts.state
    if state in ENDED and facts.ended_on is not None and on < facts.ended_on:
        state = DeclarationState.ISSUED if facts.signed_on is None else DeclarationState.VERIFIED
        if facts.signed_on is not None and facts.verified_on is None:
            return DeclarationState.SIGNED
    if state is DeclarationState.VERIFIED and facts.verified_on is not None and on < facts.verified_on:
        return DeclarationState.SIGNED
    return state


def _signed(facts: ValidityFacts, state: DeclarationState, signed_on: date, on: date) -> Validity:
    until = _until(facts)
    reasons = (say("It was signed on {day}.", day=signed_on), *_limit(facts, until))
    if until is not None and on > until:
        return Validity(Standing.EXPIRED, until, (*reasons, say("It expired on {day}.", day=until)))
    change = None if until is None else until + timedelta(days=1)
    if state is DeclarationState.SIGNED:
        words = say("Nobody has verified the signature yet.")
        return Validity(Standing.AWAITS_VERIFICATION, until, (*reasons, words), change)
    if facts.lines and all(line.left is not None and line.left <= 0 for line in facts.lines):
        words = say("Applications have taken every declared quantity.")
        return Validity(Standing.USED_UP, until, (*reasons, words))
    return Validity(Standing.VALID, until, reasons, change)


def _until(facts: ValidityFacts) -> date | None:
    days = [facts.valid_until]
    if facts.basis is ValidityBasis.TIED_TO_PERMIT:
        days.append(facts.permit_until)
    known = [day for day in days if day is not None]
    return min(known) if known else None


def _limit(facts: ValidityFacts, until: date | None) -> tuple[Words, ...]:
    found: list[Words] = []
    rule = validity_rule(facts.regime, facts.basis)
    if facts.basis is ValidityBasis.AGE_AT_FILING and rule is not None and rule.months and until is not None:
        found.append(
            say(
                "This authority takes declarations up to {months} months old, so it can be filed until {day}.",
                months=rule.months,
                day=until,
            )
        )
    elif until is not None:
        found.append(say("It holds until {day}.", day=until))
    if facts.basis is ValidityBasis.QUANTITY_EXHAUSTED:
        found.append(say("It holds until the declared quantities are used up."))
    if facts.basis is ValidityBasis.TIED_TO_PERMIT:
        found.append(say("It ends with the permit it was given for."))
    return tuple(found)

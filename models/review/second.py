"""When one person is not enough: the rules as data, each a sentence and a test over plain facts."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.access.desk_settings import DeskSetting
from models.determination.outcome import Outcome
from models.licences.choices import LicenceKind
from models.parties.choices import Tie
from models.review.choices import DecisionOutcome
from models.workspace.words import Words, say


@dataclass(frozen=True)
class ValueLimit:
    """The value above which one person is not enough."""

    amount: Decimal
    currency: str


_LIMIT = re.compile(r"([0-9]{1,15})(?:\.[0-9]{1,4})? ([A-Z]{3})")


def _limit_text(value: Any) -> str:
    """Return a limit as it is stored, like ``1000000 CNY``; empty for none. Raises ValueError."""
    text = " ".join(str(value).upper().split())
    if text and not _LIMIT.fullmatch(text):
        raise ValueError(value)
    return text


SECOND_PERSON_VALUE: DeskSetting[str] = DeskSetting("review.second_person_value", "", _limit_text)
"""Value and currency above which a second person decides too, like ``1000000 CNY``; empty for no limit."""


def limit_of(text: str) -> ValueLimit | None:
    """Return the limit that a stored setting holds."""
    if not text:
        return None
    amount, currency = text.split()
    return ValueLimit(Decimal(amount), currency)


@dataclass(frozen=True)
class SecondFacts:
    """What of a case decides whether a second person is needed; ``values`` are sums by currency."""

    outcome: DecisionOutcome
    kind: LicenceKind
    ties: tuple[Tie, ...] = ()
    waived: tuple[str, ...] = ()
    first_for_customer: bool = False
    values: tuple[tuple[str, Decimal], ...] = ()
    limit: ValueLimit | None = None
    determination: Outcome | None = None


@dataclass(frozen=True)
class SecondRule:
    """One rule: its code, the sentence that says why, and the test."""

    code: str
    words: Words
    applies: Callable[[SecondFacts], bool]


def _above(facts: SecondFacts) -> bool:
    """Tell whether a value is above the limit; another currency cannot be compared and counts as above."""
    limit = facts.limit
    return limit is not None and any(
        currency != limit.currency or value > limit.amount for currency, value in facts.values if value
    )


_HEAVY = frozenset({Outcome.barred, Outcome.refused_in_principle, Outcome.ask_authority, Outcome.unknown})

RULES: tuple[SecondRule, ...] = (
    SecondRule(
        "refusal", say("A refusal is decided by two persons."), lambda facts: facts.outcome is DecisionOutcome.REFUSE
    ),
    SecondRule("military_tie", say("A party has military ties."), lambda facts: Tie.YES in facts.ties),
    SecondRule(
        "unknown_tie", say("Whether a party has military ties is not known."), lambda facts: Tie.UNKNOWN in facts.ties
    ),
    SecondRule("waived_evidence", say("A required paper was waived."), lambda facts: bool(facts.waived)),
    SecondRule(
        "first_for_customer",
        say("It is the first application for this customer."),
        lambda facts: facts.first_for_customer,
    ),
    SecondRule(
        "general_licence", say("A general licence is applied for."), lambda facts: facts.kind is LicenceKind.GENERAL
    ),
    SecondRule("value", say("The value is above the desk's limit, or in a currency it is not set in."), _above),
    SecondRule(
        "determination",
        say("The determination gives no clear way to a licence."),
        lambda facts: facts.determination in _HEAVY,
    ),
)
_BY_CODE = {rule.code: rule for rule in RULES}


def rules_met(facts: SecondFacts) -> tuple[SecondRule, ...]:
    """Return every rule that asks for a second person, in the order of the table."""
    if facts.outcome is DecisionOutcome.RETURN:
        return ()
    return tuple(rule for rule in RULES if rule.applies(facts))


def needs_second(facts: SecondFacts) -> Words | None:
    """Return why a second person is needed, or None when one is enough."""
    met = rules_met(facts)
    return reasons_of(code_text(met)) if met else None


def code_text(rules: tuple[SecondRule, ...]) -> str:
    """Write rules as they are stored with a case."""
    return ";".join(rule.code for rule in rules)


def reasons_of(codes: str) -> Words | None:
    """Say stored rules as sentences, or None when there are none."""
    found = [_BY_CODE[code].words for code in codes.split(";") if code in _BY_CODE]
    if not found:
        return None
    words = found[0]
    for each in found[1:]:
        words = say("{first} {next}", first=words, next=each)
    return words

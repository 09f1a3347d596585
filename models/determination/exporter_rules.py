"""Whether the exporter may have a general licence: its conditions (Order 792 Art. 16) and exclusions (Art. 20)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.calendar.clocks import add_years
from models.determination.case import Case, Route, order_792
from models.determination.facts import Answer, ExporterFact
from models.determination.outcome import Finding, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.marks import Mark, Reason
from models.workspace.words import Words, say

PENALTY_BARS_YEARS = 5
"""A grave administrative penalty within these years shuts out (Order 792 Art. 20)."""
_EASED = frozenset({LicenceKind.GENERAL, LicenceKind.REGISTRATION})
_GENERAL = frozenset({LicenceKind.GENERAL})


@dataclass(frozen=True)
class Point:
    """One point about the exporter: how it stands, what it says when it bars, and what is asked while it is open."""

    bars: Answer
    reason: Reason
    missing: Words
    closes: frozenset[LicenceKind]
    next_change: date | None = None
    condition: bool = False


def exporter_points(exporter: ExporterFact, on: date) -> tuple[Point, ...]:
    """Return the conditions and the exclusions of a general licence, as they stand on a day."""
    return (*_exclusions(exporter, on), *_conditions(exporter))


def exporter_findings(case: Case) -> Iterator[Finding]:
    """Close the kinds that the exporter may not have; only an export from China is asked about."""
    if case.route is not Route.export_from_china:
        return
    for point in exporter_points(case.facts.exporter, case.on):
        if point.bars is Answer.yes:
            yield Finding(
                Outcome.nothing,
                (point.reason,),
                closes=point.closes,
                next_change=point.next_change,
                condition=point.condition,
            )


def _exclusions(exporter: ExporterFact, on: date) -> tuple[Point, ...]:
    convicted = _since(exporter.convicted, exporter.convicted_on, on)
    return (
        Point(
            convicted,
            _art_20(
                say(
                    "The exporter or a responsible person was convicted of an export-control offence: no general licence, no registration."
                )
            ),
            say("State whether the exporter or its responsible persons were convicted of an export-control offence."),
            _EASED,
        ),
        _penalty(exporter, on),
        Point(
            exporter.of_listed_party,
            _art_20(
                say(
                    "The exporter is a subsidiary or office of a party on the control list: no general licence, no registration."
                )
            ),
            say("State whether the exporter is a subsidiary or office of a party on the control list."),
            _EASED,
        ),
    )


def _since(answer: Answer, day: date | None, on: date) -> Answer:
    """Leave out what happens after the day that is asked about."""
    return Answer.unknown if answer is Answer.yes and day is not None and day > on else answer


def _penalty(exporter: ExporterFact, on: date) -> Point:
    missing = say("State whether the exporter had a grave administrative penalty within five years, and when.")
    day = exporter.grave_penalty_on
    answer = _since(exporter.grave_penalty, day, on)
    if answer is not Answer.yes:
        reason = _art_20(say("No grave administrative penalty within five years is stated."))
        return Point(answer, reason, missing, _EASED)
    if day is None:
        words = say(
            "The exporter had a grave administrative penalty; its day is not stated, so it is taken as within five years."
        )
        return Point(Answer.yes, _art_20(words), missing, _EASED)
    last = add_years(day, PENALTY_BARS_YEARS)
    if on > last:
        words = say("The grave administrative penalty of {day} is more than five years old.", day=day)
        return Point(Answer.no, _art_20(words), missing, _EASED)
    words = say(
        "The exporter had a grave administrative penalty on {day}, within five years: no general licence, no registration until {last}.",
        day=day,
        last=last,
    )
    return Point(Answer.yes, _art_20(words), missing, _EASED, last + timedelta(days=1))


def _conditions(exporter: ExporterFact) -> tuple[Point, ...]:
    asked = (
        (
            exporter.compliance_programme,
            say("The exporter's internal compliance programme does not work, as a general licence asks."),
            say("State whether the exporter's internal compliance programme is set up and works."),
        ),
        (
            exporter.export_record,
            say("The exporter has no record of such exports, as a general licence asks."),
            say("State whether the exporter has a record of such exports."),
        ),
        (
            exporter.fixed_channels,
            say("The exporter's channels and end users are not fixed enough for a general licence."),
            say("State whether the exporter's channels and end users are fairly fixed."),
        ),
    )
    return tuple(
        Point(_opposite(answer), order_792(words, article="Art. 16"), missing, _GENERAL, condition=True)
        for answer, words, missing in asked
    )


def _opposite(answer: Answer) -> Answer:
    return {Answer.yes: Answer.no, Answer.no: Answer.yes}.get(answer, Answer.unknown)


def _art_20(words: Words) -> Reason:
    return order_792(words, Mark.confirmed, "Art. 20")
